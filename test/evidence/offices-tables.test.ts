import { describe, expect, test } from 'vitest';
import type { EvidenceSource } from '../../src/evidence/evidence-source.ts';
import { readEvidence } from '../../src/evidence/read-evidence.ts';
import type { WorkbookSheet } from '../../src/evidence/table/spreadsheet/workbook.ts';
import { inWords } from '../../src/problems/problem.ts';
import { aSet } from '../support/a-set.ts';
import { places, read } from '../support/an-evidence-file.ts';

const set = aSet({ items: Array.from({ length: 15 }, (_, index) => ({ id: `TC${index + 1}`, maximum: 10 })) });
const csv = (...rows: string[]) => `${rows.join('\n')}\n`;
const numbers = Array.from({ length: 15 }, (_, index) => index + 1);
const scores = numbers.map(() => 5).join(';');
const units = ({ book }: Awaited<ReturnType<typeof readEvidence>>) =>
  book.units.map(({ code, name, entries }) => [code, name, entries.size]);

describe('a header of several merged lines', () => {
  test.each([
    [
      '“Xã, thị trấn” over one line of criteria',
      ['Mã xã;Xã, thị trấn;Điểm các tiêu chí', `;;${numbers.map((n) => `TC${n}`).join(';')}`],
    ],
    ['bare numbers under a group', ['Mã xã;Xã, thị trấn;Điểm các tiêu chí', `;;${numbers.join(';')}`]],
    [
      '“Tiêu chí 1” under a group',
      ['Mã đơn vị;Tên đơn vị;Điểm đạt được', `;;${numbers.map((n) => `Tiêu chí ${n}`).join(';')}`],
    ],
    [
      'groups I, II, III between',
      [
        `Mã xã;Tên xã;Điểm các tiêu chí${';'.repeat(14)}`,
        `;;I. Điều kiện;;;;;II. Kết quả;;;;;III. Hiệu quả;;;;`,
        `;;${numbers.map((n) => `TC${n}`).join(';')}`,
      ],
    ],
    [
      'the words of each criterion',
      [`Mã xã;Tên xã;${numbers.map((n) => `Tiêu chí ${n}: Nội dung số ${n} của bảng`).join(';')}`],
    ],
  ])('%s', async (_, header) => {
    const found = await read(
      csv(
        'UBND HUYỆN TAM NÔNG',
        'BẢNG TỔNG HỢP ĐIỂM',
        ...header,
        `30025;Xã Phú Đức;${scores}`,
        `30028;Xã Phú Hiệp;${scores}`,
      ),
      { set },
    );
    expect(units(found)).toEqual([
      ['30025', 'Xã Phú Đức', 15],
      ['30028', 'Xã Phú Hiệp', 15],
    ]);
    expect(found.problems.filter(({ code }) => !['title-row', 'header-two-rows'].includes(code))).toEqual([]);
  });

  test('self and checked points in two groups of bare numbers', async () => {
    const header = [
      `Mã xã;Tên xã;Điểm tự chấm${';'.repeat(15)}Điểm phúc tra`,
      `;;${numbers.join(';')};${numbers.join(';')}`,
    ];
    const found = await read(csv(...header, `30025;Xã Phú Đức;${scores};${scores.replaceAll('5', '4')}`), { set });
    expect(found.book.units[0]?.entries.get('TC15')).toMatchObject({ score: 4, selfScore: 5 });
  });

  test('the numbers of all columns are none of criteria', async () => {
    const found = await read(csv('Mã xã;Tên xã;TC1;TC2', '1;2;3;4', '30025;Xã Phú Đức;5;5'), { set });
    expect(places(found.problems)).toEqual(['header-numbered 2']);
    expect(units(found)).toEqual([['30025', 'Xã Phú Đức', 2]]);
  });
});

const SCORE_TABLE = ['TT', 'Tên tiêu chí', 'Nội dung', 'Điểm chuẩn', 'Điểm tự chấm', 'Điểm phúc tra', 'Ghi chú'];
const scoreRows = (last = 4) => [
  ['I', 'Công tác lãnh đạo', '', '', '', '', ''],
  ...numbers
    .slice(0, 8)
    .map((n) => [String(n), `Cấp ủy chỉ đạo nội dung ${n}`, 'mô tả', '10', '5', String(n === 8 ? last : 4), '']),
  ['', 'Cộng mục I', '', '80', '40', '32', ''],
  ['II', 'Kết quả', '', '', '', '', ''],
  ...numbers.slice(8).map((n) => [String(n), `Kết quả nội dung ${n}`, 'mô tả', '10', '5', '4', '']),
  ['', 'Tổng cộng', '', '150', '75', '60', ''],
  ['', '', '', '', '', 'Phú Đức, ngày 10 tháng 12 năm 2022', ''],
];

describe('the table of one unit', () => {
  test('is read with the unit of the line above it', async () => {
    const found = await read(
      csv(
        'UBND HUYỆN TAM NÔNG',
        'BẢNG CHẤM ĐIỂM CỘNG ĐỒNG HỌC TẬP NĂM 2022',
        'Đơn vị: XÃ PHÚ ĐỨC - Mã đơn vị: 30025',
        SCORE_TABLE.join(';'),
        ...scoreRows().map((row) => row.join(';')),
      ),
      { set },
    );
    expect(units(found)).toEqual([['30025', 'Xã Phú Đức', 15]]);
    expect(found.book.units[0]?.entries.get('TC8')).toMatchObject({ score: 4, selfScore: 5 });
    expect(found.problems.filter(({ code }) => code === 'item-unknown')).toEqual([]);
    expect(places(found.problems)).toContain('table-of-unit 3');
  });

  test('without a name anywhere is asked, with what to write', async () => {
    const found = await read(csv(SCORE_TABLE.join(';'), ...scoreRows().map((row) => row.join(';'))), { set });
    expect(found.problems.map(({ code }) => code)).toContain('table-without-unit');
    expect(found.readable).toBe(false);
  });

  test('a row of points that is no criterion is asked, never dropped', async () => {
    const rows = [...scoreRows(), ['16', 'Nội dung thêm của huyện', '', '5', '5', '5', '']];
    const found = await read(csv('Đơn vị: Xã Phú Đức', SCORE_TABLE.join(';'), ...rows.map((row) => row.join(';'))), {
      set,
    });
    expect(found.problems.filter(({ code }) => code === 'item-unknown').map(({ at }) => at.row)).toEqual([23]);
  });

  test('one below another, each with its line', async () => {
    const table = (name: string) => [
      `Đơn vị: ${name}`,
      SCORE_TABLE.join(';'),
      ...scoreRows().map((row) => row.join(';')),
      '',
    ];
    const found = await read(csv(...table('Xã Phú Đức'), ...table('Xã Phú Hiệp')), { set });
    expect(units(found)).toEqual([
      ['Xã Phú Đức', 'Xã Phú Đức', 15],
      ['Xã Phú Hiệp', 'Xã Phú Hiệp', 15],
    ]);
  });
});

test('a second table of other columns below the first is read by its own header', async () => {
  const found = await read(
    csv(
      'Mã đơn vị;Tên đơn vị;TC1;TC2',
      '1;Xã An;5;6',
      '',
      'BẢNG 2: CÁC XÃ CÒN LẠI',
      'Tên đơn vị;Mã đơn vị;TC2;TC1',
      'Xã Bình;2;7;8',
    ),
    { set },
  );
  expect(units(found)).toEqual([
    ['1', 'Xã An', 2],
    ['2', 'Xã Bình', 2],
  ]);
  expect(found.book.units[1]?.entries.get('TC1')?.score).toBe(8);
});

function workbookOf(sheets: Readonly<Record<string, readonly (readonly string[])[]>>): EvidenceSource {
  const all = Object.entries(sheets).map(
    ([name, rows]): WorkbookSheet => ({
      name,
      hidden: false,
      hiddenColumns: [],
      merges: [],
      rows: () =>
        rows.map((cells, index) => ({
          row: index + 1,
          hidden: false,
          cells: cells.map((text) => (text === '' ? undefined : { kind: 'text' as const, text })),
        })),
    }),
  );
  return {
    file: 'huyen.xlsx',
    async *bytes() {},
    workbook: async () => ({ format: 'xlsx', sheets: all }),
    identity: () => ({ sha256: '', bytes: 0 }),
  };
}

describe('a workbook with a sheet for each unit', () => {
  test('in our columns is read whole, and said', async () => {
    const rows = (code: string, name: string) => [
      ['Mã đơn vị', 'Tên đơn vị', 'TC1', 'TC2'],
      [code, name, '5', '6'],
    ];
    const found = await readEvidence(
      [workbookOf({ A: rows('1', 'Xã An'), B: rows('2', 'Xã Bình'), 'Ghi chú': [['Lưu ý']] })],
      set,
      undefined,
    );
    expect(units(found)).toEqual([
      ['1', 'Xã An', 2],
      ['2', 'Xã Bình', 2],
    ]);
    expect(found.problems.map(({ code }) => code)).toEqual(['sheets-read']);
    expect(found.book.inputs).toMatchObject([{ sheets: ['A', 'B'], rows: 2 }]);
    expect(found.book.units[1]?.entries.get('TC1')?.cells.sheet).toBe('B');
  });

  test('as tables of points, named by the sheet', async () => {
    const found = await readEvidence(
      [
        workbookOf({
          '30025 Xã Phú Đức': [SCORE_TABLE, ...scoreRows()],
          'Xã Phú Hiệp': [SCORE_TABLE, ...scoreRows(3)],
        }),
      ],
      set,
      undefined,
    );
    expect(units(found)).toEqual([
      ['30025', 'Xã Phú Đức', 15],
      ['Xã Phú Hiệp', 'Xã Phú Hiệp', 15],
    ]);
    expect(found.book.units[1]?.entries.get('TC8')?.score).toBe(3);
  });

  test('two sheets of the same units are asked about once', async () => {
    const rows = [
      ['Mã đơn vị', 'Tên đơn vị', 'TC1', 'TC2'],
      ['1', 'Xã An', '5', '6'],
      ['2', 'Xã Bình', '5', '6'],
    ];
    const found = await readEvidence([workbookOf({ Nháp: rows, 'Chính thức': rows })], set, undefined);
    expect(found.problems.map(({ code }) => code)).toEqual(['sheets-read', 'sheets-overlap']);
    expect(found.book.units.map(({ broken }) => broken)).toEqual([true, true]);
  });
});

test.each([
  ['Đơn vị: XÃ PHÚ ĐỨC - Huyện Tam Nông', 'Xã Phú Đức'],
  ['ỦY BAN NHÂN DÂN XÃ PHÚ ĐỨC', 'Xã Phú Đức'],
  ['Tên đơn vị: Thị trấn Năm Căn, năm 2022', 'Thị trấn Năm Căn'],
  ['Xã: Phú Đức Mã đơn vị: 30025', 'Xã Phú Đức'],
])('the line “%s” names %s', async (line, name) => {
  const found = await read(csv(line, SCORE_TABLE.join(';'), ...scoreRows().map((row) => row.join(';'))), { set });
  expect(found.book.units.map((unit) => unit.name)).toEqual([name]);
});

test.each(['BẢNG CHẤM ĐIỂM XÃ HỘI HỌC TẬP', 'CỘNG ĐỒNG HỌC TẬP CẤP XÃ NĂM 2022', 'Dành cho xã, phường, thị trấn'])(
  'the line “%s” names no unit',
  async (line) => {
    const found = await read(csv(line, SCORE_TABLE.join(';'), ...scoreRows().map((row) => row.join(';'))), { set });
    expect(found.problems.map(({ code }) => code)).toContain('table-without-unit');
  },
);

describe('columns that are there twice', () => {
  const numbered = (unit: string) => `${unit};5;5`;

  test('a whole table beside another is said once, and below it, as told, it is read', async () => {
    const head = 'Mã đơn vị;Tên đơn vị;TC1;TC2';
    const beside = await read(csv(`${head};;${head}`, `${numbered('30025;Xã A')};;${numbered('30028;Xã B')}`), { set });
    expect(places(beside.problems)).toEqual(['tables-side-by-side F1']);
    expect(beside.readable).toBe(false);
    const below = await read(csv(head, numbered('30025;Xã A'), '', head, numbered('30028;Xã B')), { set });
    expect(units(below)).toEqual([
      ['30025', 'Xã A', 2],
      ['30028', 'Xã B', 2],
    ]);
  });

  test('two that mean the same are both named; renamed as told, the other is read', async () => {
    const head = 'Mã đơn vị;Tên đơn vị;Mã tiêu chí;Điểm;Điểm phúc tra;Minh chứng';
    const row = '30025;Xã A;TC1;6;5;Báo cáo';
    const found = await read(csv(head, row), { set });
    const [twice] = found.problems;
    expect(twice === undefined ? '' : inWords(twice, 'vi').message).toBe(
      'Cột “Điểm phúc tra” và cột “Điểm” (ô D1) được hiểu như nhau, nên chưa rõ phải đọc cột nào.',
    );
    const renamed = await read(csv(head.replace('Điểm;', 'Cột cũ;'), row), { set });
    expect(renamed.book.units[0]?.entries.get('TC1')?.score).toBe(5);
  });

  test('two columns of remarks keep nothing from being read', async () => {
    const head = 'Mã đơn vị;Tên đơn vị;Mã tiêu chí;Điểm;Minh chứng;Ghi chú;Ghi chú';
    const found = await read(csv(head, '30025;Xã A;TC1;6;Báo cáo;a;b'), { set });
    expect(places(found.problems)).toEqual(['column-unknown G1']);
    expect(found.book.units[0]?.entries.get('TC1')?.note).toBe('a');
  });
});

test('criteria named by their words alone are read where no column has their codes', async () => {
  const named = aSet({
    items: [
      { id: 'TC1', maximum: 10 },
      { id: 'TC2', maximum: 10 },
    ],
  });
  const words = named.items.map(({ label }) => label.vi);
  const found = await read(
    csv(
      'Mã đơn vị;Tên đơn vị;Nội dung tiêu chí;Điểm;Minh chứng',
      ...words.map((text) => `30025;Xã A;${text};5;Báo cáo`),
    ),
    { set: named },
  );
  expect(found.problems).toEqual([]);
  expect(units(found)).toEqual([['30025', 'Xã A', 2]]);
});

test('a name that a broken formula left is asked about once, and is no second name', async () => {
  const head = 'Mã đơn vị;Tên đơn vị;Mã tiêu chí;Điểm;Minh chứng';
  const found = await read(csv(head, '30025;Xã A;TC1;5;Báo cáo', '30025;#REF!;TC2;5;Báo cáo'), { set });
  expect(places(found.problems)).toEqual(['excel-error B3']);
});

test('“6/7” may be points out of so many: it is asked as both, and a whole date as a date', async () => {
  const head = 'Mã đơn vị;Tên đơn vị;Mã tiêu chí;Điểm;Minh chứng';
  const found = await read(csv(head, '30025;Xã A;TC1;6/7;Báo cáo', '30025;Xã A;TC2;06/07/2022;Báo cáo'), { set });
  expect(places(found.problems)).toEqual(['number-looks-like-date D2', 'number-looks-like-date D3']);
  const [first, second] = found.problems.map((each) => inWords(each, 'vi').message);
  expect(first).toBe('Chưa rõ “6/7” là 6 trên 7 điểm hay là một ngày do Excel tự đổi từ một số.');
  expect(second).toContain('“06/07/2022” là một ngày');
});

describe('a heading that tells more in brackets', () => {
  test('of the maximum, of a document, is read as the heading it is', async () => {
    const head = `Mã xã;Tên xã (ghi đủ);${numbers.map((n) => `TC${n} (10 điểm)`).join(';')};TC1 minh chứng (số hiệu)`;
    const found = await read(csv(head, `30025;Xã A;${scores};Báo cáo`), { set });
    expect(found.problems).toEqual([]);
    expect(found.book.units[0]?.entries.get('TC15')?.score).toBe(5);
    const long = 'Mã xã;Tên xã;Mã tiêu chí;Điểm kiểm tra (tối đa: 10 điểm);Minh chứng (văn bản)';
    expect((await read(csv(long, '30025;Xã A;TC1;5;Báo cáo'), { set })).problems).toEqual([]);
  });

  test('says whose points they are as ever, and what it says otherwise is asked', async () => {
    const head = 'Mã xã;Tên xã;TC1 (tự chấm);TC1;TC2 (năm trước)';
    const found = await read(csv(head, '30025;Xã A;6;5;4'), { set });
    expect(found.book.units[0]?.entries.get('TC1')).toMatchObject({ selfScore: 6, score: 5 });
    expect(found.book.units[0]?.entries.get('TC2')).toBeUndefined();
    expect(places(found.problems)).toContain('column-unknown E1');
  });

  test.each([
    'TC1 (99 điểm)',
    'TC1 (12/22)',
    'TC1 (10)',
    'TC1 minh chứng (năm 2020)',
    'TC1 minh chứng (năm trước)',
    'Ngày gửi (hạn cuối)',
    'Tên xã (cũ)',
  ])('“%s” is another column, and said', async (heading) => {
    const found = await read(csv(`Mã xã;Tên xã;${heading}`, '30025;Xã A;5'), { set });
    expect(places(found.problems)).toContain('column-unknown C1');
  });
});

test('a district above its communes is no commune without a code', async () => {
  const head = `TT;Mã xã;Tên xã;${numbers.map((n) => `TC${n}`).join(';')}`;
  const found = await read(
    csv(head, 'I;;Huyện Tam Nông', `1;30025;Xã A;${scores}`, 'II;;Thành phố Cao Lãnh', `1;29869;Phường B;${scores}`),
    { set },
  );
  expect(places(found.problems)).toEqual(['row-about-units 2', 'row-about-units 4']);
  expect(units(found)).toEqual([
    ['30025', 'Xã A', 15],
    ['29869', 'Phường B', 15],
  ]);
});
