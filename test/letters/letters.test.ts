import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { remedyWords } from '../../src/labels/letters.ts';
import type { Decimal } from '../../src/model/decimal.ts';
import type { Result } from '../../src/model/result.ts';
import { readResult } from '../../src/result/read-result.ts';
import { lineBoxes, read, toolsAbsent } from '../certificate/printed.ts';
import { resultOf } from '../support/a-result.ts';
import { aSet } from '../support/a-set.ts';
import { TT44 } from '../support/recognitions.ts';
import { anError, aResult, aUnit, lackingUnit, OFFICE, pagesIn, textOf, write } from './written.ts';

function fixture(name: string): Result {
  const file = `fixtures/${name}/expected/result.json`;
  const found = readResult(readFileSync(file, 'utf8'), file);
  if (!('result' in found)) throw new Error(`${file} is no result`);
  return found.result;
}

const DEMO = fixture('demo');

describe('who gets a letter', () => {
  test('units that lack something, by name; the others are counted', async () => {
    const { drafts } = await write(DEMO);
    expect(drafts.letters.map(({ fileName }) => fileName)).toEqual([
      'cong-van-30010-xa-phu-hiep.pdf',
      'cong-van-30007-xa-tan-cong-sinh.pdf',
    ]);
    expect(drafts.lackNothing).toBe(10);
  });

  test('a unit that lacks nothing and whose data is wrong; warnings and notices alone make no letter', async () => {
    const result = aResult([aUnit({ code: 'A', classId: null }), aUnit({ code: 'B' })], {
      problems: [anError('A'), anError('B', { severity: 'warning' }), anError('B', { severity: 'notice' })],
    });
    const { drafts } = await write(result);
    expect(drafts.letters.map(({ unit }) => unit.code)).toEqual(['A']);
  });

  test('only the units asked for; a code nobody has is named', async () => {
    const { drafts } = await write(DEMO, { units: ['30007', '30001', '99', '99'] });
    expect(drafts.letters.map(({ unit }) => unit.code)).toEqual(['30007']);
    expect([drafts.lackNothing, drafts.unknown]).toEqual([1, ['99']]);
  });

  test('errors of no unit are counted: no letter holds them', async () => {
    const { drafts } = await write(aResult([aUnit()], { problems: [anError(null), anError('unknown')] }));
    expect([drafts.letters.length, drafts.ofNoUnit]).toEqual([0, 2]);
  });
});

const SILENT = {
  code: '30037',
  name: 'Xã Phú Thành C',
  district: 'Huyện Tam Nông',
  province: 'Tỉnh Đồng Tháp',
} as const;

/** The demonstration, with a unit on its list that sent nothing. */
const LISTED: Result = {
  ...DEMO,
  coverage: {
    list: { source: 'office', name: 'ds.csv' },
    due: null,
    counts: { units: 2, all: 0, part: 1, nothing: 1 },
    byArea: [],
    units: [
      { ...SILENT, sent: 'nothing' },
      { ...SILENT, code: '30010', name: 'Xã Phú Hiệp', sent: 'part' },
    ],
    unlisted: [],
  },
};

describe('a unit of the list that sent nothing', () => {
  test.skipIf(toolsAbsent)(
    'says how to check the form first, to who lacks something and to who sent nothing',
    async () => {
      for (const unit of ['30037', '30010']) {
        const { files } = await write(unit === '30037' ? LISTED : DEMO, { units: [unit], checkPage: 'kiem-tra.html' });
        const text = textOf(files[0]?.bytes).replace(/\s+/g, ' ');
        expect(text).toContain('Trước khi gửi, đơn vị mở tệp kiem-tra.html kèm theo công văn này bằng trình duyệt');
      }
    },
  );

  test('gets a letter too, is counted, and can be asked for by its code', async () => {
    const { drafts } = await write(LISTED);
    expect(drafts.letters.map(({ fileName }) => fileName)).toEqual([
      'cong-van-30010-xa-phu-hiep.pdf',
      'cong-van-30037-xa-phu-thanh-c.pdf',
      'cong-van-30007-xa-tan-cong-sinh.pdf',
    ]);
    expect([drafts.silent, drafts.lackNothing]).toEqual([1, 10]);
    const alone = await write(LISTED, { units: ['30037'] });
    expect([alone.drafts.letters.length, alone.drafts.unknown]).toEqual([1, []]);
  });

  test.skipIf(toolsAbsent)('is asked for everything, and nothing is said of points it does not have', async () => {
    const { files } = await write(LISTED, { units: ['30037'], due: '2023-03-05' });
    const text = textOf(files[0]?.bytes);
    for (const said of [
      'V/v gửi hồ sơ đánh giá, xếp loại “Cộng đồng học tập” cấp xã năm 2022',
      'Kính gửi: Ủy ban nhân dân xã Phú Thành C.',
      'Đến nay chưa nhận được hồ sơ của xã Phú Thành C (mã đơn vị: 30037).',
      '15 TC15. Đảm bảo an ninh trật tự, an toàn xã hội',
      'gửi kết quả và minh chứng của 15 nội dung nêu trên về Ủy ban nhân dân huyện Tam Nông chậm nhất là ngày 05 tháng 3 năm 2023.',
      'chưa có hồ sơ',
    ]) {
      expect(text.toLowerCase()).toContain(said.toLowerCase());
    }
    expect(text).not.toContain('điểm; xếp loại');
  });
});

describe.skipIf(toolsAbsent)('what a letter asks for', () => {
  test.each([
    ['evidence', 'bổ sung minh chứng'],
    ['score', 'bổ sung số liệu'],
    ['row', 'bổ sung số liệu, minh chứng'],
  ] as const)('is what is missing: %s', async (what, said) => {
    const unit = aUnit({ missing: [{ item: 'TC1', what }], complete: false });
    const { files } = await write(aResult([unit]));
    expect(textOf(files[0]?.bytes)).toContain(`V/v ${said} đánh giá`);
  });
});

describe.skipIf(toolsAbsent)('what a letter says', () => {
  test('form, what is missing and where, what it costs, by when', async () => {
    const { files } = await write(DEMO, { units: ['30010'], due: '2023-02-05', parent: ['Tỉnh Đồng Tháp'] });
    const text = textOf(files[0]?.bytes);
    for (const said of [
      'TỈNH ĐỒNG THÁP ỦY BAN NHÂN DÂN HUYỆN TAM NÔNG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc',
      '/UBND-……',
      'V/v bổ sung minh chứng đánh giá, xếp loại “Cộng đồng học tập” cấp xã năm 2022',
      'Kính gửi: Ủy ban nhân dân xã Phú Hiệp.',
      'của xã Phú Hiệp (mã đơn vị: 30010) theo Thông tư 44/2014/TT-BGDĐT',
      'Chưa có minh chứng (ô I55) 7 ',
      'trong tệp “minh-chung.csv”',
      'được chấm 82/100 điểm; xếp loại: Chưa đạt.',
      'TC9 không có minh chứng nên không được tính 7 điểm đã chấm (khoản 2 Điều 4).',
      'Nếu bổ sung đủ minh chứng của TC9: tổng 89 điểm, xếp loại Tốt.',
      'gửi về Ủy ban nhân dân huyện Tam Nông chậm nhất là ngày 05 tháng 02 năm 2023.',
      'Quá thời hạn trên, Ủy ban nhân dân huyện Tam Nông tổng hợp kết quả theo hồ sơ đã nhận./.',
      'Nơi nhận: - Như trên;',
      'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Người ký thử',
    ]) {
      expect(text).toContain(said);
    }
    // The way to the next class is the evidence itself.
    expect(text).not.toContain('Để được xếp loại');
  });

  test('without a date the room for it is left blank', async () => {
    const { files } = await write(DEMO, { units: ['30010'] });
    expect(textOf(files[0]?.bytes)).toContain('chậm nhất là ngày …… tháng …… năm ……');
  });

  test('wrong cells have a table of their own, and no class is spoken of', async () => {
    const unit = lackingUnit(['TC2'], { code: 'A', classId: null, total: null });
    const { files } = await write(aResult([unit], { problems: [anError('A')] }));
    const text = textOf(files[0]?.bytes);
    expect(text).toContain('V/v bổ sung minh chứng, sửa số liệu');
    expect(text).toContain('còn thiếu 01 nội dung về minh chứng và có 01 số liệu sai');
    expect(text).toContain('Ô H21 “tám” không phải là điểm số. Chỉ ghi số, ví dụ 8 hoặc 7,5.');
    expect(text).toContain('chưa tính được tổng điểm và chưa xếp loại');
  });

  test('points nobody gave: the maximum where the set has one, else a dash, both explained', async () => {
    const rule = { parent: null, depth: 0, method: null } as const;
    const items = [
      { ...rule, id: 'TC1', label: { vi: 'Một' }, maximum: 7.5 as Decimal },
      { ...rule, id: 'TC2', label: { vi: 'Hai' }, maximum: null },
    ];
    const plain = aResult([lackingUnit(['TC1', 'TC2'])]);
    const { files } = await write({ ...plain, criteria: { ...plain.criteria, items } });
    const text = textOf(files[0]?.bytes);
    expect(text).toContain('tối đa 7,5');
    expect(text).toContain('“tối đa” là mức điểm cao nhất');
    expect(text).toContain('dấu “–” là tiêu chí chưa được chấm');
  });

  test('a score and its evidence each at their cell, and the points of the item once', async () => {
    const evidence = 'Mã đơn vị;Tên đơn vị;Mã tiêu chí;Điểm tự chấm;Điểm kiểm tra;Minh chứng';
    const result = await resultOf(`${evidence}\n00565;Xã Bát Tràng;TC1;5;;\n00565;Xã Bát Tràng;TC2;5;5;NQ 1\n`, {
      set: aSet({ items: [{ id: 'TC1', maximum: 40 }, { id: 'TC2' }] }),
    });
    const { files } = await write(result);
    const text = textOf(files[0]?.bytes);
    expect(text).toContain('Chưa có điểm (ô E2)');
    expect(text).toContain('Chưa có minh chứng (ô F2)');
    expect(text.match(/tối đa 40/g)).toHaveLength(1);
    expect(read('qpdf', files[0]?.bytes ?? new Uint8Array(), ['--check'])).toMatchObject({ status: 0, errors: '' });
  });

  test('a set without points speaks of none', async () => {
    const plain = aResult([lackingUnit(['TC1'], { total: null })]);
    const { files } = await write({ ...plain, criteria: { ...plain.criteria, maximum: null } });
    const text = textOf(files[0]?.bytes);
    expect(text).toContain('kết quả của xã Tân Hội: Tốt.');
    expect(text).not.toMatch(/điểm|xếp loại/);
  });

  test('samples and self-evaluations say so first', async () => {
    const units = [lackingUnit(['TC1'])];
    const sample = await write(aResult(units, { provenance: 'illustrative' }));
    const self = await write(aResult(units, { scoredBy: 'self' }));
    expect(textOf(sample.files[0]?.bytes)).toMatch(/^MẪU – LẬP THEO BỘ TIÊU CHÍ MINH HỌA/);
    expect(textOf(self.files[0]?.bytes)).toMatch(/^KẾT QUẢ TỰ ĐÁNH GIÁ/);
    expect(textOf(self.files[0]?.bytes)).toContain('hồ sơ tự đánh giá');
  });

  test('who is not a commune is written to by name', async () => {
    const centre = lackingUnit(['TC1'], { name: 'Trung tâm học tập cộng đồng xã Phú Đức' });
    const plain = aResult([centre]);
    const { files } = await write({ ...plain, criteria: { ...plain.criteria, unitKind: { vi: 'trung tâm' } } });
    expect(textOf(files[0]?.bytes)).toContain('Kính gửi: Trung tâm học tập cộng đồng xã Phú Đức.');
  });
});

describe('a remedy as an office may write it', () => {
  test.each([
    ['Ý bạn là TC10?', 'Kiểm tra lại, có phải là TC10.'],
    [
      'Xem các mã bằng lệnh hoctap criteria show, kèm tên bộ tiêu chí.',
      'Sửa cho đúng theo bộ tiêu chí và mẫu bảng minh chứng.',
    ],
    ['Chỉ ghi số, ví dụ 8 hoặc 7,5.', 'Chỉ ghi số, ví dụ 8 hoặc 7,5.'],
  ])('%s', (fix, said) => {
    expect(remedyWords(fix)).toBe(said);
  });
});

const ITEMS = Array.from({ length: 80 }, (_, index) => `TC${index + 1}`);

describe.skipIf(toolsAbsent)('the sheets', () => {
  test('a long table goes on with its header; pages are numbered from the second on; all inside the margins', async () => {
    const { files } = await write(aResult([lackingUnit(ITEMS)]));
    const bytes = files[0]?.bytes ?? new Uint8Array();
    expect(pagesIn(bytes)).toBe(4);
    const heads = [1, 2, 3].map((page) => textOf(bytes, page).includes('TT Tiêu chí Còn thiếu'));
    expect(heads).toEqual([true, true, true]);
    expect(textOf(bytes, 1)).not.toMatch(/^1 /);
    expect(textOf(bytes, 2)).toMatch(/^2 TT /);
    for (const { left, right, top, bottom } of lineBoxes(bytes)) {
      expect(left).toBeGreaterThan(29.5);
      expect(right).toBeLessThan(197);
      expect(bottom).toBeLessThan(278);
      expect(top).toBeGreaterThan(6);
    }
  });

  test('nobody signs on a page of its own', async () => {
    for (const count of [8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]) {
      const { files } = await write(aResult([lackingUnit(ITEMS.slice(0, count))]));
      const bytes = files[0]?.bytes ?? new Uint8Array();
      const last = textOf(bytes, pagesIn(bytes));
      expect(last).toContain('Nơi nhận:');
      expect(last).toContain('theo hồ sơ đã nhận./.');
    }
  });

  test('are sound PDF with their structure, alone and merged', async () => {
    const units = ['A', 'B', 'C'].map((code) => lackingUnit(ITEMS.slice(0, 20), { code, name: `Xã ${code}` }));
    const { files, merged } = await write(aResult(units));
    for (const bytes of [files[0]?.bytes ?? new Uint8Array(), merged()]) {
      expect(read('qpdf', bytes, ['--check'])).toMatchObject({ status: 0, errors: '' });
      const { output } = read('pdfinfo', bytes, ['-struct-text']);
      expect(output).toContain('TH:');
      expect(output).toContain('"Kính gửi: Ủy ban nhân dân xã A. "');
      // Once for a reader who hears it, however often it stands on paper.
      expect(output.match(/"Còn thiếu "/g)?.length).toBe(bytes === files[0]?.bytes ? 1 : 3);
    }
    expect(pagesIn(merged())).toBe(files.reduce((sum, { bytes }) => sum + pagesIn(bytes), 0));
  });

  test('have the same bytes alone and among others, in any time zone', async () => {
    const units = ['A', 'B'].map((code) => lackingUnit(['TC1'], { code, name: `Xã ${code}` }));
    const both = await write(aResult(units));
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Kiritimati';
    const alone = await write(aResult(units), { units: ['B'] });
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(Buffer.compare(both.files[1]?.bytes ?? Buffer.of(), alone.files[0]?.bytes ?? Buffer.of())).toBe(0);
  });
});

describe.skipIf(toolsAbsent)('hostile texts', () => {
  const names: readonly (readonly [string, string])[] = [
    ['a picture', 'Xã Vui 🙂'],
    ['right to left', 'Xã مرحبا'],
    ['loose marks', 'Xã z͑ͫ̓ͪ̂'],
    ['a turned direction', 'Xã \u202Eđảo'],
    ['controls', 'Xã \u0000\u0007\u001B[31mđỏ'],
    ['one endless word', `Xã ${'a'.repeat(3000)}`],
    ['a path', 'Xã ../../etc/passwd'],
    ['markup', 'Xã </script><b>&amp;(\\)'],
    ['nothing', ' '],
  ];

  test.each(names)('%s in a name stops nothing and passes no margin', async (_, name) => {
    const { files } = await write(aResult([lackingUnit(['TC1'], { name })]));
    const bytes = files[0]?.bytes ?? new Uint8Array();
    expect(read('qpdf', bytes, ['--check'])).toMatchObject({ status: 0, errors: '' });
    for (const { left, right } of lineBoxes(bytes)) {
      expect(left).toBeGreaterThan(29.5);
      expect(right).toBeLessThan(197);
    }
    expect(files[0]?.fileName).toMatch(/^[\w-]+\.pdf$/);
  });

  test('a sign the font lacks is written by its number, and the unit is named', async () => {
    const { files, spelled } = await write(aResult([lackingUnit(['TC1'], { code: 'A', name: 'Xã Vui 🙂' })]));
    expect(textOf(files[0]?.bytes)).toContain('xã Vui [U+1F642]');
    expect(spelled).toEqual(['A']);
  });

  test('a message longer than a page is cut, not the row', async () => {
    const message = `“${'8,5 điểm'.repeat(900)}” không phải là điểm số.`;
    const { files } = await write(aResult([aUnit({ code: 'A' })], { problems: [anError('A', { message })] }));
    const bytes = files[0]?.bytes ?? new Uint8Array();
    expect(pagesIn(bytes)).toBeLessThan(3);
    for (const { bottom } of lineBoxes(bytes)) expect(bottom).toBeLessThan(278);
  });
});

test('the circular is cited in full where the letter first names it, and the committee signs as a body', async () => {
  const { drafts } = await write({ ...DEMO, criteria: { ...DEMO.criteria, ...TT44 } }, { units: ['30010'] });
  const texts = (drafts.letters[0]?.blocks() ?? []).flatMap((block) =>
    block.kind === 'paragraph' ? [block.runs.map(({ text }) => text).join('')] : [],
  );
  expect(texts.find((text) => text.startsWith('Qua xem xét'))).toContain(`theo ${TT44.citation}, Ủy ban nhân dân`);
});

test('a letter of another agency than the one that decides is its own', async () => {
  const office = { ...OFFICE, sender: { agency: ['Phòng Giáo dục và Đào tạo huyện Tam Nông'], symbol: 'PGDĐT' } };
  const { drafts } = await write(DEMO, { office, units: ['30010'] });
  const text = JSON.stringify(drafts.letters[0]?.blocks());
  for (const said of ['PHÒNG GIÁO DỤC VÀ ĐÀO TẠO', '/PGDĐT-', 'TRƯỞNG PHÒNG']) expect(text).toContain(said);
  expect(text).not.toContain('TM. ỦY BAN');
});
