import { describe, expect, test } from 'vitest';
import { darkRectangles } from '../../src/certificate/draw-code.ts';
import { parseTemplate } from '../../src/certificate/parse-template.ts';
import { openPdf } from '../../src/io/paper/pdfium.ts';
import { aProof } from './a-proof.ts';
import { aResult, aUnit } from './a-result.ts';
import { codesOnPage, print, read, textLines, toolsAbsent } from './printed.ts';

const proofOf = ({ unit }: { unit: { code: string } }) => aProof(unit.code);
const units = [aUnit({ code: '1' }), aUnit({ code: '2', name: 'Xã Ea' })];

async function recordedIn(bytes: Uint8Array): Promise<string> {
  const opening = await openPdf(bytes);
  if ('refused' in opening) throw new Error(opening.refused);
  const code = opening.pdf.information('HoctapCode');
  opening.pdf.close();
  return code;
}

test.each([25, 120, 420, 900])('rectangles cover the dark modules of a code of %d letters, each once', (letters) => {
  const { square } = aProof('A', letters);
  const covered = square.dark.map((row) => row.map(() => 0));
  for (const [x, y, width, height] of darkRectangles(square)) {
    for (let row = y; row < y + height; row++) {
      for (let column = x; column < x + width; column++) {
        const line = covered[row] as number[];
        line[column] = (line[column] ?? Number.NaN) + 1;
      }
    }
  }
  expect(covered).toEqual(square.dark.map((row) => row.map(Number)));
});

describe.skipIf(toolsAbsent)('the code on the sheet', () => {
  test('reads as its text, alone and merged', async () => {
    const { files, merged } = await print(aResult(units), { proofOf });
    for (const [index, { bytes }] of files.entries()) {
      const { text } = aProof(String(index + 1));
      expect(await codesOnPage(bytes, 1, 200)).toEqual([text]);
      expect(await codesOnPage(merged, index + 1, 200)).toEqual([text]);
    }
  });

  test.each([25, 120, 419, 970])('reads as its text with %d letters', async (letters) => {
    const proof = aProof('A', letters);
    const { files } = await print(aResult([aUnit()]), { proofOf: () => proof });
    expect(await codesOnPage(files[0]?.bytes ?? new Uint8Array())).toEqual([proof.text]);
    expect(files[0]?.bytes.length).toBeLessThan(32 * 1024);
  });

  test('is a path alone and a stencil among others, never a picture object', async () => {
    const { files, merged } = await print(aResult(units), { proofOf });
    const plain = (bytes: Uint8Array) => read('qpdf', bytes, ['--qdf'], ['-']).output;
    expect(plain(files[0]?.bytes ?? new Uint8Array())).not.toMatch(/\/IM true|\/Subtype \/Image/);
    expect(plain(merged).match(/\/IM true/g)).toHaveLength(2);
    expect(plain(merged)).not.toContain('/Subtype /Image');
  });

  test('stands beside its short code', async () => {
    const { files } = await print(aResult([aUnit()]), { proofOf });
    const lines = textLines(files[0]?.bytes ?? new Uint8Array());
    expect(lines.slice(lines.indexOf('Mã tra cứu:')).slice(0, 2)).toEqual(['Mã tra cứu:', 'MY3X-QDND-5RJA']);
  });
});

test('the text of the code stands in the bytes of the file, those of all in a merged one', async () => {
  const { files, merged } = await print(aResult(units), { proofOf });
  const texts = units.map(({ code }) => aProof(code).text);
  const recorded = await Promise.all([...files.map(({ bytes }) => bytes), merged].map(recordedIn));
  expect(recorded).toEqual([...texts, texts.join(' ')]);
  expect(Buffer.from(files[0]?.bytes ?? []).toString('latin1')).toContain(`/HoctapCode (${texts[0]})`);
});

test('without a proof there is nothing: no code, no words about it, no key', async () => {
  const { files } = await print(aResult(units));
  const { template } = parseTemplate({ extends: 'recognition', without: ['code', 'short-code'] }, 'recognition.json');
  const without = await print(aResult(units), {}, template);
  expect(files).toEqual(without.files);
  expect(Buffer.from(files[0]?.bytes ?? []).toString('latin1')).not.toContain('HoctapCode');
});

test('with proofs the bytes are the same alone, in a batch and in another order', async () => {
  const batch = await print(aResult(units), { proofOf });
  const reversed = await print(aResult([...units].reverse()), { proofOf });
  const alone = await print(aResult(units), { proofOf, units: ['2'] });
  expect(alone.files).toEqual([batch.files[1]]);
  expect(reversed.files).toEqual([...batch.files].reverse());
});
