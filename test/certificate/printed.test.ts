import { describe, expect, test } from 'vitest';
import { vietnameseLetters } from '../../src/certificate/letters.ts';
import { AN_OFFICE, aResult, aUnit } from './a-result.ts';
import { lineBoxes, print, read, textLines, toolsAbsent } from './printed.ts';

const only = async (...args: Parameters<typeof print>) => {
  const { files } = await print(...args);
  expect(files).toHaveLength(1);
  return files[0]?.bytes ?? new Uint8Array();
};

const LONG_NAME =
  'Ủy ban nhân dân thị trấn Nông trường Việt Trung và các tổ dân phố hợp nhất Trường Sơn - Phong Nha - Kẻ Bàng';

describe.skipIf(toolsAbsent)('a certificate read back', () => {
  test('says everything, in the order of a Vietnamese certificate', async () => {
    expect(textLines(await only(aResult([aUnit()])))).toEqual([
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN HỒNG NGỰ',
      'GIẤY CHỨNG NHẬN',
      'Xã Tân Hội',
      'Huyện Hồng Ngự, tỉnh Đồng Tháp',
      'được công nhận kết quả đánh giá, xếp loại',
      '“CỘNG ĐỒNG HỌC TẬP”',
      'Xếp loại: Tốt - Năm 2022',
      '(Theo Quyết định số 1234/QĐ-UBND ngày 20 tháng 12 năm 2022)',
      'Số: ……………………',
      'Số vào sổ cấp giấy chứng nhận: …………………',
      'Đánh giá theo Thông tư 44/2014/TT-BGDĐT',
      'Hồng Ngự, ngày 05 tháng 12 năm 2022',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      'Người ký thử',
    ]);
  });

  test('leaves dots to write on for all that the office has not said', async () => {
    const lines = textLines(
      await only(aResult([aUnit({ district: null, province: null })]), { office: {}, issuedOn: undefined }),
    );
    expect(lines).toContain('………………………………………………………………');
    expect(lines).toContain('(Theo Quyết định số …………/QĐ-…… ngày …… tháng …… năm …………)');
    expect(lines).toContain('……………………, ngày …… tháng …… năm …………');
    expect(lines.at(-1)).toBe('………………………');
  });

  test.each([
    ['2022-01-09', 'ngày 09 tháng 01 năm 2022'],
    ['2022-02-28', 'ngày 28 tháng 02 năm 2022'],
    ['2023-03-01', 'ngày 01 tháng 3 năm 2023'],
    ['2023-11-10', 'ngày 10 tháng 11 năm 2023'],
  ])('writes %s as "%s"', async (issuedOn, words) => {
    expect(textLines(await only(aResult([aUnit()]), { issuedOn }))).toContain(`Hồng Ngự, ${words}`);
  });

  test('prints the numbers a register gives', async () => {
    const numbers = new Map([['29815', { number: '07/GCN', registerNumber: '112' }]]);
    const lines = textLines(await only(aResult([aUnit()]), { numbers }));
    expect(lines).toContain('Số: 07/GCN');
    expect(lines).toContain('Số vào sổ cấp giấy chứng nhận: 112');
  });

  test('gives all 146 Vietnamese letters back as they were', async () => {
    const letters = [...vietnameseLetters()];
    expect(new Set(letters).size).toBe(146);
    for (let start = 0; start < letters.length; start += 30) {
      const name = letters.slice(start, start + 30).join('');
      expect(textLines(await only(aResult([aUnit({ name })])))).toContain(name);
    }
  });

  test.each([
    'Xã Ia Rsươm',
    'Thị trấn Nông trường Việt Trung',
    'Phường Phước Long B',
    'Xã Đắk Pơ Pho',
    "Xã M'Drắk & B'Lá",
  ])('keeps the name %s on one line', async (name) => {
    expect(textLines(await only(aResult([aUnit({ name })])))).toContain(name);
  });

  test('breaks a long name into lines that stand apart from everything else', async () => {
    const office = { ...AN_OFFICE, authority: ['Chủ tịch Ủy ban nhân dân', 'thành phố Phan Rang - Tháp Chàm'] };
    const bytes = await only(aResult([aUnit({ name: LONG_NAME })]), { office });
    expect(textLines(bytes).join(' ')).toContain(LONG_NAME);
    const boxes = lineBoxes(bytes);
    expect(boxes.length).toBeGreaterThan(17);
    for (const [index, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThan(20);
      expect(box.top).toBeGreaterThan(17);
      expect(box.right).toBeLessThan(277);
      expect(box.bottom).toBeLessThan(194);
      for (const other of boxes.slice(index + 1)) {
        // The boxes are those of the font's full height, which lines of one text may share by a hair.
        const apart = box.bottom - 0.5 < other.top || other.bottom - 0.5 < box.top;
        expect(apart || box.right < other.left || other.right < box.left).toBe(true);
      }
    }
  });

  test('leaves 30 mm for signature and stamp', async () => {
    const boxes = lineBoxes(await only(aResult([aUnit()]))).filter(({ left }) => left > 157);
    const [name, title] = boxes.sort((a, b) => b.top - a.top);
    expect((name?.top ?? 0) - (title?.bottom ?? 0)).toBeGreaterThanOrEqual(30);
  });

  test('is one A4 sheet, lying, with its fonts in it and a name of its own', async () => {
    const bytes = await only(aResult([aUnit({ name: LONG_NAME })]));
    const info = read('pdfinfo', bytes).output;
    expect(info).toMatch(/^Pages: +1$/m);
    expect(info).toMatch(/^Page size: +841\.89 x 595\.28 pts \(A4\)$/m);
    expect(info).toContain(`Giấy chứng nhận “Cộng đồng học tập” năm 2022 - ${LONG_NAME}`);
    expect(info).toMatch(/^Author: +Chủ tịch Ủy ban nhân dân huyện Hồng Ngự$/m);
    const fonts = read('pdffonts', bytes).output.split('\n').slice(2, -1);
    expect(fonts).toHaveLength(3);
    for (const font of fonts) expect(font).toMatch(/^HOCTAP\+Tinos-\w+ +CID TrueType +Identity-H +yes yes yes /);
    expect(Buffer.from(bytes).toString('latin1')).toContain('/Lang (vi-VN)');
    expect(bytes.length).toBeLessThan(32 * 1024);
  });

  test('is well formed, alone and merged', async () => {
    const { files, merged } = await print(aResult([aUnit(), aUnit({ code: '2', name: 'Xã <B> & (C) \\ D' })]));
    for (const bytes of [...files.map((file) => file.bytes), merged]) {
      const { output, status } = read('qpdf', bytes, ['--check']);
      expect(output).toContain('No syntax or stream encoding errors found');
      expect(status).toBe(0);
    }
    expect(textLines(merged)).toContain('Xã <B> & (C) \\ D');
    expect(read('pdfinfo', merged).output).toMatch(/^Pages: +2$/m);
  });

  test('carries MẪU behind everything else only when the criteria are illustrative', async () => {
    for (const provenance of ['official', 'office', 'illustrative'] as const) {
      const bytes = await only(aResult([aUnit()], { provenance }));
      const lines = textLines(bytes);
      expect(lines.indexOf('MẪU')).toBe(provenance === 'illustrative' ? 0 : -1);
      expect(lines).toContain('GIẤY CHỨNG NHẬN');
    }
  });

  test('shows a merged page for every certificate and shares what they share', async () => {
    const units = Array.from({ length: 40 }, (_, index) => aUnit({ code: String(index), name: `Xã số ${index}` }));
    const { merged } = await print(aResult(units));
    expect(textLines(merged).filter((line) => line.startsWith('Xã số '))).toEqual(units.map(({ name }) => name));
    expect(merged.length).toBeLessThan(32 * 1024 + 40 * 2048);
    expect(read('pdffonts', merged).output.split('\n').slice(2, -1)).toHaveLength(3);
  });
});

describe('the bytes of a certificate', () => {
  const units = [aUnit(), aUnit({ code: '2', name: 'Phường Nguyễn Thị Minh Khai', classId: 'kha' })];

  test('are the same in two runs and in two time zones', async () => {
    const zone = process.env['TZ'];
    const first = await print(aResult(units));
    process.env['TZ'] = 'America/Los_Angeles';
    const second = await print(aResult(units));
    process.env['TZ'] = zone;
    expect(second.files).toEqual(first.files);
    expect(second.merged.equals(first.merged)).toBe(true);
  });

  test('are the same alone, in a batch and in another order', async () => {
    const batch = await print(aResult(units));
    const reversed = await print(aResult([...units].reverse()));
    const alone = await print(aResult(units), { units: ['2'] });
    expect(alone.files).toEqual([batch.files[1]]);
    expect(reversed.files).toEqual([...batch.files].reverse());
  });

  test('are the same for a name with its tone marks apart', async () => {
    const composed = await print(aResult(units));
    const apart = await print(aResult(units.map((unit) => ({ ...unit, name: unit.name.normalize('NFD') }))));
    expect(apart.files.map(({ bytes }) => bytes)).toEqual(composed.files.map(({ bytes }) => bytes));
  });

  test('without a date come from the evaluation year, not from the clock', async () => {
    const [file] = (await print(aResult(units), { issuedOn: undefined })).files;
    expect(Buffer.from(file?.bytes ?? []).toString('latin1')).toContain('D:20221231000000Z');
  });

  test('of no certificate at all are none', async () => {
    const { files, merged } = await print(aResult([]));
    expect(files).toEqual([]);
    expect(merged.length).toBe(0);
  });
});
