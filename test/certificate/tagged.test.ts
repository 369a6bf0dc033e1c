import { describe, expect, test } from 'vitest';
import { aProof } from './a-proof.ts';
import { aResult, aUnit } from './a-result.ts';
import { print, read, toolsAbsent } from './printed.ts';

type Values = { readonly [key: string]: unknown };

/** The objects of a file as qpdf reads them, by their reference. */
function objectsOf(bytes: Uint8Array): Map<string, Values> {
  const { output } = read('qpdf', bytes, ['--json=2', '--json-key=qpdf']);
  const [, objects] = JSON.parse(output).qpdf as [
    unknown,
    Record<string, { value?: Values; stream?: { dict: Values } }>,
  ];
  return new Map(
    Object.entries(objects).map(([name, { value, stream }]) => [name.replace('obj:', ''), value ?? stream?.dict ?? {}]),
  );
}

/** The elements under one, each with its kind, in reading order; and what the page's numbers lead to. */
function structure(bytes: Uint8Array) {
  const objects = objectsOf(bytes);
  const at = (reference: unknown) => objects.get(String(reference)) ?? {};
  const catalog = at((objects.get('trailer') as Values)['/Root']);
  const root = at(catalog['/StructTreeRoot']);
  const top = at(root['/K']);
  const under = (element: Values) =>
    (element['/K'] as string[]).map((reference) => ({ reference, element: at(reference) }));
  const numbers = (root['/ParentTree'] as { '/Nums': [number, string[]][] })['/Nums'];
  return { at, catalog, root, top, under, numbers };
}

describe.skipIf(toolsAbsent)('for a screen reader', () => {
  const proofOf = () => aProof();

  test('a certificate is a document of a title, paragraphs and a code in words, in reading order', async () => {
    const { files } = await print(aResult([aUnit()]), { proofOf });
    const { at, catalog, top, under, numbers } = structure(files[0]?.bytes ?? new Uint8Array());
    expect(at(catalog['/MarkInfo'])).toEqual({ '/Marked': true });
    expect(at(catalog['/ViewerPreferences'])).toEqual({ '/DisplayDocTitle': true });
    expect(catalog['/Lang']).toBe('u:vi-VN');
    expect(top['/S']).toBe('/Document');
    const elements = under(top);
    expect(elements.map(({ element }) => element['/S'])).toEqual(
      ['P', 'P', 'H1', 'P', 'P', 'Figure', 'P', 'P', 'P', 'P'].map((tag) => `/${tag}`),
    );
    expect(elements.map(({ element }) => element['/K'])).toEqual(elements.map((_, index) => index));
    expect(numbers).toEqual([0, elements.map(({ reference }) => reference)]);
    const figure = elements.find(({ element }) => element['/S'] === '/Figure')?.element;
    expect(at(figure?.['/Alt'])).toBe('u:Mã QR để tra cứu giấy chứng nhận này');
    expect(at(elements[0]?.element['/Pg'])['/StructParents']).toBe(0);
    expect(at(elements[0]?.element['/Pg'])['/Tabs']).toBe('/S');
  });

  test('the words are read a passage at a time, with a space where a line ends', async () => {
    const { files } = await print(aResult([aUnit()]), { proofOf });
    const { output } = read('pdfinfo', files[0]?.bytes ?? new Uint8Array(), ['-struct-text']);
    const words = [...output.matchAll(/"(.*?)\s*"/g)].map(([, text]) => text);
    expect(words.slice(0, 5)).toEqual([
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc',
      'CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN HỒNG NGỰ',
      'GIẤY CHỨNG NHẬN',
      'Xã Tân Hội Huyện Hồng Ngự, tỉnh Đồng Tháp được công nhận kết quả đánh giá, xếp loại “CỘNG ĐỒNG HỌC TẬP” Xếp loại: Tốt - Năm 2022 (Theo Quyết định số 1234/QĐ-UBND ngày 20 tháng 12 năm 2022)',
      'Số: …………………… Số vào sổ cấp giấy chứng nhận: …………………',
    ]);
    expect(read('pdfinfo', files[0]?.bytes ?? new Uint8Array(), ['-struct']).output).toContain('Figure');
  });

  test('everything drawn is marked: as words, as the code or as ornament', async () => {
    for (const provenance of ['official', 'illustrative'] as const) {
      const { files } = await print(aResult([aUnit()], { provenance }), { proofOf });
      const plain = read('qpdf', files[0]?.bytes ?? new Uint8Array(), ['--qdf', '--normalize-content=n'], ['-']).output;
      const count = (pattern: RegExp) => plain.match(pattern)?.length ?? 0;
      const passages = provenance === 'illustrative' ? 11 : 10;
      expect(count(/<<\/MCID \d+>> BDC/g)).toBe(passages);
      expect(count(/^EMC$/gm)).toBe(passages);
      expect(count(/^\/Artifact BMC \/background Do EMC$/gm)).toBe(1);
      const unmarked = plain
        .replaceAll(/<<\/MCID \d+>> BDC\n[\s\S]*?\nEMC/g, '')
        .replaceAll(/(?<=\nstream\n)q (?!0 g)[\s\S]*?endstream/g, '');
      expect(unmarked).not.toMatch(/ TJ/);
    }
  });

  test('of many, each certificate is a section that finds its own page', async () => {
    const { merged } = await print(aResult([aUnit(), aUnit({ code: '2' }), aUnit({ code: '3' })]), { proofOf });
    const { at, top, under, numbers } = structure(merged);
    const sections = under(top);
    expect(sections.map(({ element }) => element['/S'])).toEqual(['/Sect', '/Sect', '/Sect']);
    const pages = sections.map(({ element }) => new Set(under(element).map((each) => each.element['/Pg'])));
    expect(pages.map(({ size }) => size)).toEqual([1, 1, 1]);
    for (const [index, page] of pages.entries()) {
      expect(at([...page][0])['/StructParents']).toBe(index);
      const section = sections[index]?.element ?? {};
      expect((numbers as unknown[])[index * 2 + 1]).toEqual(under(section).map(({ reference }) => reference));
    }
    expect(read('qpdf', merged, ['--check']).status).toBe(0);
  });
});
