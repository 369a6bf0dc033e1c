import { describe, expect, test } from 'vitest';
import type { CertificateContent } from '../../src/certificate/certificates-from.ts';
import { prepareBatch } from '../../src/certificate/prepare-batch.ts';
import { previewOf } from '../../src/certificate/preview.ts';
import { renderMerged } from '../../src/certificate/render.ts';
import type { Template } from '../../src/certificate/template-schema.ts';
import { builtInTemplate, TEMPLATE_NAMES } from '../../src/certificate/templates.ts';
import { aProof } from './a-proof.ts';
import { AN_OFFICE, tinos } from './a-result.ts';
import { codesOnPage, lineBoxes, read, textLines, toolsAbsent } from './printed.ts';

const faces = tinos();
const LONGEST = 'Trung tâm học tập cộng đồng phường Phan Rang - Tháp Chàm (phường Phước Mỹ và xã Thành Hải cũ)';
const LONG_OFFICE = {
  ...AN_OFFICE,
  authority: ['Chủ tịch Ủy ban nhân dân', 'thành phố Phan Rang - Tháp Chàm'],
  place: 'Phan Rang - Tháp Chàm',
};

function contentOf(template: Template, name: string): CertificateContent {
  const { award = '', className = '', document = '' } = template.preview ?? {};
  return {
    unit: {
      code: '1',
      name,
      district: 'Thành phố Phan Rang - Tháp Chàm',
      province: 'Tỉnh Bà Rịa - Vũng Tàu',
      at: { file: 'a.csv', row: 2 },
    },
    award,
    className,
    form: 'classified',
    document,
    year: 2025,
    sample: false,
    office: LONG_OFFICE,
    issuedOn: '2025-12-05',
    number: '1234/GCN-UBND-GDĐT',
    registerNumber: '1234/2022/SCGCN-GDĐT',
    proof: aProof(),
    fileName: '1.pdf',
  };
}

async function printed(template: Template, name: string): Promise<Uint8Array> {
  const { batch, problems } = await prepareBatch([contentOf(template, name)], template, faces);
  expect(problems).toEqual([]);
  return Buffer.concat([...renderMerged(batch)]);
}

describe.skipIf(toolsAbsent).each(TEMPLATE_NAMES)('the template %s', (templateName) => {
  const template = builtInTemplate(templateName);

  test.each([LONGEST, 'Xã Ea'])('puts “%s” on one sheet, inside its margins, nothing over anything', async (name) => {
    const bytes = await printed(template, name);
    expect(bytes.length).toBeLessThan(32 * 1024);
    expect(read('pdfinfo', bytes).output).toMatch(/^Pages: +1$/m);
    expect(textLines(bytes).join(' ')).toContain(name);
    const { page, margins } = template;
    const code = template.blocks.find(({ kind }) => kind === 'code');
    if (code?.kind !== 'code') throw new Error('no code');
    const square = { left: code.x, top: code.y, right: code.x + code.size, bottom: code.y + code.size };
    const boxes = [...lineBoxes(bytes), square];
    expect(boxes.length).toBeGreaterThan(17);
    for (const [index, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThan(margins.left);
      expect(box.top).toBeGreaterThan(margins.top);
      expect(box.right).toBeLessThan(page.width - margins.right);
      expect(box.bottom).toBeLessThan(page.height - margins.bottom);
      for (const other of boxes.slice(index + 1)) {
        // The boxes are those of the font's full height, which lines of one text may share by a hair.
        const apart = box.bottom - 0.5 < other.top || other.bottom - 0.5 < box.top;
        expect(apart || box.right < other.left || other.right < box.left).toBe(true);
      }
    }
  });

  test('shows a code that reads as its text, and leaves 30 mm for signature and stamp', async () => {
    const bytes = await printed(template, LONGEST);
    expect(await codesOnPage(bytes, 1, 200)).toEqual([aProof().text]);
    const [name, title] = lineBoxes(bytes)
      .filter(({ left }) => left > template.page.width * 0.53)
      .sort((a, b) => b.top - a.top);
    expect((name?.top ?? 0) - (title?.bottom ?? 0)).toBeGreaterThan(29.5);
  });

  test('has a preview marked MẪU', async () => {
    const { bytes = new Uint8Array(), problems } = await previewOf(template, { files: faces });
    expect(problems).toEqual([]);
    const lines = textLines(bytes);
    expect(lines[0]).toBe('MẪU');
    expect(lines).toContain(template.preview?.unitName);
    expect(lines).toContain('Số: 00/MẪU');
    expect(read('qpdf', bytes, ['--check']).status).toBe(0);
  });
});

test('a preview says what is wrong with the template instead', async () => {
  const template = { ...builtInTemplate(), watermark: { ...builtInTemplate().watermark, text: '見本' } };
  const { bytes, problems } = await previewOf(template, { files: faces });
  expect(bytes).toBeUndefined();
  expect(problems).toMatchObject([{ code: 'certificate-letter-missing', at: { key: 'watermark.text' } }]);
});
