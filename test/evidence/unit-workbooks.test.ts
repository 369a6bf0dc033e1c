import * as XLSX from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { readEvidence } from '../../src/evidence/read-evidence.ts';
import { namesNothing } from '../../src/evidence/table/office-words.ts';
import { nameIn, unitInFile, unitInSheet } from '../../src/evidence/table/unit-names.ts';
import { openWorkbook } from '../../src/evidence/workbook/open-workbook.ts';
import { COMMUNE_TABLES } from '../../src/io/units-data.ts';
import { severityOf } from '../../src/problems/problem.ts';
import { officialCommunes } from '../../src/units/official-communes.ts';
import { aSet } from '../support/a-set.ts';
import { aFile, places, read } from '../support/an-evidence-file.ts';

type Cells = readonly (string | number)[];
type Format = 'xlsx' | 'biff8' | 'ods';

const items = Array.from({ length: 6 }, (_, index) => index + 1);
const set = aSet({ items: items.map((n) => ({ id: `TC${n}`, maximum: 10 })) });

const HEAD = ['TT', 'Tên tiêu chí', 'Nội dung', 'Điểm chuẩn', 'Điểm tự chấm', 'Điểm phúc tra', 'Minh chứng', 'Ghi chú'];
const LETTERHEAD: readonly Cells[] = [
  ['UBND HUYỆN TAM NÔNG', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['', '', '', 'Độc lập - Tự do - Hạnh phúc'],
  ['BẢNG CHẤM ĐIỂM CỘNG ĐỒNG HỌC TẬP CẤP XÃ NĂM 2022'],
];
const SIGNED: readonly Cells[] = [
  [],
  ['', '', '', '', 'Phú Đức, ngày 10 tháng 12 năm 2022'],
  ['', 'NGƯỜI LẬP BẢNG', '', '', 'TM. ỦY BAN NHÂN DÂN'],
  ['', '', '', '', 'CHỦ TỊCH'],
  [],
  ['', 'Người lập', '', '', 'Người ký'],
];

/** A "Bảng chấm điểm" as a commune fills it in: sections, sums, signatures; six points of 5, the last as given. */
function scoreTable(titles: readonly Cells[] = [], { last = 5, total = 30, head = HEAD } = {}): Cells[] {
  const row = (n: number): Cells => [
    n,
    `Nội dung ${n}`,
    'mô tả',
    10,
    6,
    n === 6 ? last : 5,
    `Báo cáo ${n}/BC-UBND`,
    '',
  ];
  return [
    ...LETTERHEAD,
    ...titles,
    [],
    head,
    ['I', 'Công tác lãnh đạo'],
    ...items.slice(0, 3).map(row),
    ['', 'Cộng mục I', '', 30, 18, 15],
    ['II', 'Kết quả'],
    ...items.slice(3).map(row),
    ['', 'Tổng cộng', '', 60, 36, total],
    ...SIGNED,
  ];
}

function workbook(file: string, sheets: Readonly<Record<string, readonly Cells[]>>, format: Format = 'xlsx') {
  const book = XLSX.utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  }
  const bytes = new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: format }));
  return { ...aFile(bytes, { file }), workbook: () => openWorkbook(bytes) };
}

const LONG = ['Mã đơn vị', 'Tên đơn vị', 'Mã tiêu chí', 'Điểm kiểm tra', 'Minh chứng'];

/** What twelve communes send: each its own workbook, made by twelve people. */
const FOLDER = [
  workbook('thu/01 Phu Duc.xlsx', { Sheet1: scoreTable([['Đơn vị: Xã Phú Đức']]) }),
  workbook('thu/02.xlsx', { 'Phú Hiệp': scoreTable() }),
  workbook('thu/03 Xã An Long_nộp lần 2.xlsx', { Sheet1: scoreTable() }),
  workbook('thu/04.xlsx', { BCĐ: scoreTable([['UBND XÃ TÂN CÔNG SÍNH', '', '', 'Độc lập - Tự do - Hạnh phúc']]) }),
  workbook('thu/05.xlsx', { 'Lần 2': scoreTable([['Xã: Phú Thành A      Huyện: Tam Nông']], { last: 4, total: 29 }) }),
  workbook('thu/06.xlsx', {
    'Bảng điểm': scoreTable([['Tên đơn vị: UBND xã Phú Thành B, huyện Tam Nông, tỉnh Đồng Tháp']], {
      head: [
        'STT',
        'Nội dung tiêu chí',
        'Yêu cầu',
        'Điểm tối đa',
        'Xã tự chấm',
        'Điểm đạt được',
        'Tài liệu minh chứng',
        '',
      ],
    }),
  }),
  workbook('thu/07.xlsx', { 'Trang 1': scoreTable([['Đơn vị: Xã Phú Thọ (Mã đơn vị: 30031)']]) }),
  workbook('thu/08-phu-ninh.xlsx', {
    'Minh chứng': [LONG, ...items.map((n): Cells => ['30028', 'Xã Phú Ninh', `TC${n}`, 5, `Báo cáo ${n}`])],
  }),
  workbook('thu/09 An Hòa.xls', { Sheet1: scoreTable() }, 'biff8'),
  workbook('thu/10.ods', { Sheet1: scoreTable([['ĐƠN VỊ: XÃ PHÚ CƯỜNG']]) }, 'ods'),
  aFile(`${['Mã đơn vị', 'Tên đơn vị', ...items.map((n) => `TC${n}`)].join(';')}\n30023;Xã Hòa Bình;5;5;5;5;5;5\n`, {
    file: 'thu/11.csv',
  }),
  workbook('thu/12.xlsx', {
    Bìa: [['HỒ SƠ ĐỀ NGHỊ CÔNG NHẬN'], ['Thị trấn Tràm Chim']],
    'Bảng chấm điểm': scoreTable([['Đơn vị được chấm:', 'Thị trấn Tràm Chim']]),
  }),
];

describe('a folder of workbooks, one for each commune', () => {
  test('is read in one run, whatever layout each has and whoever made it', async () => {
    const { book, problems, readable } = await readEvidence(FOLDER, set, 2022);
    expect(readable).toBe(true);
    expect(
      book.units.map(({ name, entries }) => [name, [...entries.values()].map(({ score }) => score).join(' ')]),
    ).toEqual([
      ['Xã Phú Đức', '5 5 5 5 5 5'],
      ['Phú Hiệp', '5 5 5 5 5 5'],
      ['Xã An Long', '5 5 5 5 5 5'],
      ['Xã Tân Công Sính', '5 5 5 5 5 5'],
      ['Xã Phú Thành A', '5 5 5 5 5 4'],
      ['Xã Phú Thành B', '5 5 5 5 5 5'],
      ['Xã Phú Thọ', '5 5 5 5 5 5'],
      ['Xã Phú Ninh', '5 5 5 5 5 5'],
      ['An Hòa', '5 5 5 5 5 5'],
      ['Xã Phú Cường', '5 5 5 5 5 5'],
      ['Xã Hòa Bình', '5 5 5 5 5 5'],
      ['Thị trấn Tràm Chim', '5 5 5 5 5 5'],
    ]);
    const told = problems.filter(({ code }) => ['error', 'warning'].includes(severityOf(code)));
    expect([...new Set(told.map(({ code }) => code))]).toEqual(['table-of-unit-without-code', 'table-of-file-name']);
    const entry = book.units[5]?.entries.get('TC2');
    expect([entry?.selfScore, entry?.evidence.texts()]).toEqual([6, ['Báo cáo 2/BC-UBND']]);
  });

  test('a file whose name has lost its marks names nobody: it is asked, with what to write', async () => {
    const unnamed = workbook('thu/Xa An Long.xlsx', { Sheet1: scoreTable() });
    const { problems, readable } = await readEvidence([unnamed], set, 2022);
    expect(problems.map(({ code }) => code)).toContain('table-without-unit');
    expect(readable).toBe(false);
  });
});

describe('the name of a file', () => {
  test.each([
    ['thu/03 Xã An Long.xlsx', 'Xã An Long'],
    ['C:\\Thu\\Xã Phú Đức - Tam Nông.xls', 'Xã Phú Đức - Tam Nông'],
    ['Xã Phú Đức - nộp lần 2.xls', 'Xã Phú Đức'],
    ['Xã Phú Đức - Bảng chấm điểm.xls', 'Xã Phú Đức'],
    ['Xã Phú Đức-2022.xls', 'Xã Phú Đức'],
    ['Phường 1_nộp lần 2.xlsx', 'Phường 1'],
    ['Bang_cham_diem_Phường_Mỹ_Phú_2022.xlsx', 'Phường Mỹ Phú'],
    ['12. Thị trấn Tràm Chim (sửa).ods', 'Thị trấn Tràm Chim'],
    ['An Hòa.xls'.normalize('NFD'), 'An Hòa'],
    ["05-Ia H'Đrai.xlsx", "Ia H'Đrai"],
  ])('%s names %s', (file, name) => expect(unitInFile(file, 'commune')?.name).toBe(name));

  test.each([
    'Phu Duc.xlsx',
    'Bảng chấm điểm cộng đồng học tập cấp xã 2022.xlsx',
    'Minh chứng nộp lần 2.xlsx',
    'Book1.xlsx',
    'New Microsoft Excel Worksheet.xlsx',
    'Xã hội học tập.xlsx',
    'báo cáo tổng kết.xlsx',
    'Huyện Tam Nông.csv',
    'Thôn 3 xã Phú Đức.csv',
    'Trường Mầm non xã Phú Đức.csv',
    'Bản Mới.csv',
    'Chấm Lại.csv',
  ])('%s names nobody', (file) => expect(unitInFile(file, 'commune')).toBeUndefined());

  test('every commune there is keeps its whole name in a line, and in the name of a file', () => {
    const official = officialCommunes(COMMUNE_TABLES);
    const names = [...new Set([...official.before.units, ...official.after(2026).units].map(({ name }) => name))];
    expect(names.length).toBeGreaterThan(8000);
    expect(names.filter((name) => name.includes(' - ')).length).toBeGreaterThanOrEqual(8);
    expect(names.filter((name) => nameIn(`Đơn vị: ${name} năm 2022`, 'commune') !== name)).toEqual([]);
    expect(names.filter((name) => nameIn(`UBND ${name}, huyện A`, 'commune') !== name)).toEqual([]);
    const fileSays = (file: string) => unitInFile(file, 'commune')?.name;
    expect(names.filter((name) => fileSays(`03 ${name} nộp lần 2.xlsx`) !== name)).toEqual(['Xã Trang']);
    expect(names.filter((name) => fileSays(`${name} - Huyện A.xlsx`) !== name)).toEqual([]);
    expect(names.filter((name) => unitInSheet(name, 'commune')?.name !== name)).toEqual(['Xã Trang']);
  });

  test.each([
    ['Đơn vị: Xã Phú Đức Mã: 30025', 'Xã Phú Đức'],
    ['Đơn vị: Xã Phú Đức mã đơn vị 30025', 'Xã Phú Đức'],
    ['Xã: Bản Lầu', 'Xã Bản Lầu'],
    ['UBND xã Bản Hồ', 'xã Bản Hồ'],
    ['Đơn vị: Xã', undefined],
  ])('%s names %s', (line, name) => expect(nameIn(line, 'commune')).toBe(name));

  test('words of the work are no unit of a sheet', () => {
    const generic = [
      'Sheet1',
      'BCĐ',
      'Lần 2',
      'Tự chấm',
      'Bảng chấm điểm',
      'Kết quả 2022',
      'Chấm điểm xã',
      '',
      'Bang diem',
    ];
    expect(generic.filter((name) => !namesNothing(name))).toEqual([]);
  });
});

test('no commune but Xã Trang is called by words of the work alone', () => {
  const official = officialCommunes(COMMUNE_TABLES);
  const names = [...official.before.units, ...official.after(2026).units].map(({ name }) => name);
  expect(names.length).toBeGreaterThan(13_000);
  const bare = names.map((name) => name.replace(/^(?:Xã|Phường|Thị trấn|Đặc khu) /u, ''));
  expect(bare.filter((name) => !/^\d/.test(name) && namesNothing(name))).toEqual(['Trang']);
});

describe('sums and signatures of the table of one unit', () => {
  test('a sum that contradicts the criteria is pointed at, of self and of checked points alike', async () => {
    const { problems } = await readEvidence(
      [workbook('a.xlsx', { 'Phú Đức': scoreTable([], { total: 36 }) })],
      set,
      2022,
    );
    const differing = problems.filter(({ code }) => code === 'total-differs');
    expect(differing.map(({ at, details }) => [at.cell, details])).toEqual([
      ['F15', { code: 'Phú Đức', total: 36, sum: 30 }],
    ]);
  });

  test('a row of points below the sum that is no criterion is still asked', async () => {
    const rows = [...scoreTable(), ['7', 'Nội dung của huyện', '', 5, 5, 5]];
    const { problems } = await readEvidence([workbook('a.xlsx', { 'Phú Đức': rows })], set, 2022);
    expect(problems.filter(({ code }) => code === 'item-unknown').map(({ at }) => at.row)).toEqual([22]);
  });

  test('“Đạt” below the sum is what was reached, and no signature', async () => {
    const rows = [...scoreTable(), ['', 'Nội dung của huyện', '', '', 'Đạt', 'Đạt']];
    const { problems } = await readEvidence([workbook('a.xlsx', { 'Phú Đức': rows })], set, 2022);
    expect(problems.map(({ code }) => code)).toContain('item-unknown');
  });
});

describe('totals of the file', () => {
  const header = ['Mã đơn vị', 'Tên đơn vị', ...items.flatMap((n) => [`TC${n} tự chấm`, `TC${n}`])];
  const points = items.map(() => '6;5').join(';');

  test('of self and of checked points, each against its own', async () => {
    const text = [
      [...header, 'Tổng điểm tự chấm', 'Tổng điểm phúc tra'].join(';'),
      `1;Xã A;${points};36;30`,
      `2;Xã B;${points};36;36`,
      `3;Xã C;${points};30;30`,
    ].join('\n');
    const { problems } = await read(text, { set });
    expect(places(problems).filter((place) => place.startsWith('total-differs'))).toEqual([
      'total-differs P3',
      'total-differs O4',
    ]);
  });

  test('in a row of the long form under the criteria of its unit', async () => {
    const rows = items.map((n) => `30025;Xã A;TC${n};5;Báo cáo`);
    const text = [LONG.join(';'), ...rows, '30025;Xã A;Tổng cộng;31;', ''].join('\n');
    const { problems } = await read(text, { set });
    expect(places(problems)).toEqual(['total-row 8', 'total-differs D8']);
  });

  test('the maximum, and the sum of a part, are no totals', async () => {
    const text = [
      ['Mã đơn vị', 'Tên đơn vị', ...items.map((n) => `TC${n}`), 'Tổng điểm tối đa', 'Tổng điểm mục I'].join(';'),
      `1;Xã A;${items.map(() => 5).join(';')};60;15`,
    ].join('\n');
    const { problems } = await read(text, { set });
    expect(places(problems).filter((place) => place.startsWith('total-differs'))).toEqual([]);
  });
});

test('one code in two spellings leaves neither unit a class, whichever came first', async () => {
  const half = (code: string, numbers: readonly number[]) => numbers.map((n) => `${code};Trung tâm A;TC${n};5;Báo cáo`);
  for (const other of ['tt-09', 'TT09', 'ĐT09']) {
    const first = other === 'ĐT09' ? 'DT09' : 'TT 09';
    const text = [LONG.join(';'), ...half(first, [1, 2, 3]), ...half(other, [4, 5, 6]), ''].join('\n');
    const { book, problems } = await read(text, { set });
    expect(problems.map(({ code }) => code)).toContain('unit-code-spelling');
    expect(book.units.map(({ broken }) => broken)).toEqual([true, true]);
  }
  const two = [LONG.join(';'), 'DT09;Dân tộc;TC1;5;x', 'ĐT09;Đồng Tháp;TC1;5;x', ''].join('\n');
  expect((await read(two, { set })).problems.map(({ code }) => code)).not.toContain('unit-code-spelling');
});

test('a table on a hidden sheet is named, whatever shows beside it', async () => {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([LONG, ['1', 'Xã A', 'TC1', 5, 'Báo cáo']]), 'Minh chứng');
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['xem trang kia']]), 'Trang 2');
  book.Workbook = { Sheets: [{ Hidden: 1 }, { Hidden: 0 }] };
  const bytes = new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }));
  const hidden = { ...aFile(bytes, { file: 'a.xlsx' }), workbook: () => openWorkbook(bytes) };
  const { problems } = await readEvidence([hidden], set, 2022);
  expect(problems.map(({ code, details }) => [code, details])).toEqual([['sheets-hidden', { names: '“Minh chứng”' }]]);
});
