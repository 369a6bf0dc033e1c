import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { inWords, type Problem, problem } from '../../src/problems/problem.ts';
import { problemList } from '../../src/report/console/problem-list.ts';
import type { CheckedTable } from '../../src/report/problems/checked-table.ts';
import { describeRows, groupProblems, rowRanges } from '../../src/report/problems/group-problems.ts';
import { NO_NAMES } from '../../src/report/problems/problem-names.ts';
import {
  PROBLEM_FORMATS,
  PROBLEM_REPORTS,
  type ProblemFormat,
  problemFormatOf,
} from '../../src/report/problems/problem-reports.ts';
import { sortProblems } from '../../src/result/sort-problems.ts';
import { rawControls } from '../support/a-terminal.ts';

const PLAIN = { language: 'vi', width: 120, colours: false } as const;

const eight = (row: number, found = 'tám', unit = '00123') =>
  problem(
    'score-not-a-number',
    { file: 'a.csv', row, column: 'Điểm', cell: `D${row}` },
    { found },
    { unit, item: 'TC1' },
  );

const records = (...problems: readonly Problem[]) => problems.map((found) => inWords(found, 'vi'));

type Table = Pick<CheckedTable, 'file' | 'rows'>;

async function drawn(format: ProblemFormat, problems: readonly Problem[], tables: readonly Table[] = []) {
  const read = tables.map((table) => ({ ...table, headerRow: 1, codes: [0] }));
  const checked = async () => (read[0] === undefined ? undefined : { file: read[0].file, tables: read });
  const found = { problems: records(...problems), checked, names: NO_NAMES };
  const pieces = [...(await PROBLEM_REPORTS[format].draw(found, 'vi'))];
  return Buffer.concat(pieces.map((piece) => Buffer.from(piece)));
}

describe('the same of many rows is said once', () => {
  test('with its rows as ranges', () => {
    const groups = groupProblems(records(...[4, 5, 6, 7, 8, 9, 12].map((row) => eight(row)), eight(13, 'chín')));
    expect(groups.map(({ rows, problems }) => [rows, problems.length])).toEqual([
      [
        [
          { from: 4, to: 9 },
          { from: 12, to: 12 },
        ],
        7,
      ],
      [[{ from: 13, to: 13 }], 1],
    ]);
  });

  test('in another column, file or word it is another', () => {
    const elsewhere = problem(
      'score-not-a-number',
      { file: 'b.csv', row: 4, column: 'Điểm', cell: 'D4' },
      { found: 'tám' },
    );
    const beside = problem(
      'score-not-a-number',
      { file: 'a.csv', row: 4, column: 'Tự chấm', cell: 'E4' },
      { found: 'tám' },
    );
    expect(groupProblems(records(eight(4), elsewhere, beside, eight(4, 'chín')))).toHaveLength(4);
  });

  const dated = (row: number, found: string) =>
    problem(
      'code-looks-like-date',
      { file: 'a.csv', row, column: 'Mã tiêu chí', cell: `C${row}` },
      { found },
      { unit: '01' },
    );
  const january = (from: number) => Array.from({ length: 15 }, (_, index) => dated(from + index, `${index + 1}-Jan`));

  test('in one run of rows, whatever stands there', () => {
    const text = problemList(records(...january(2), dated(30, '7-Feb')), PLAIN);
    expect(text.split('\n').slice(1)).toEqual([
      '[Lỗi] a.csv, dòng 2-16 (cột C “Mã tiêu chí”, 15 chỗ): Mã “1-Jan” là một ngày, có lẽ do Excel tự đổi (ví dụ 5.2 thành 5-Feb). Tương tự: “2-Jan”, “3-Jan”, “4-Jan”, “5-Jan”, “6-Jan” và 9 giá trị khác.',
      '[Lỗi] a.csv, ô C30 (cột Mã tiêu chí): Mã “7-Feb” là một ngày, có lẽ do Excel tự đổi (ví dụ 5.2 thành 5-Feb).',
      '    Cách sửa: Định dạng cột mã là Text trước, gõ lại mã, rồi lưu lại.',
      '',
    ]);
    const all = problemList(records(...january(2)), { ...PLAIN, all: true });
    expect(all).toContain('“14-Jan”, “15-Jan”.');
  });

  test('by run or by what stands there, whichever says it in fewer words', () => {
    const lines = (...found: readonly Problem[]) => groupProblems(records(...found)).length;
    expect(lines(...january(2), ...january(17))).toBe(1);
    expect(lines(...january(2), ...january(18))).toBe(2);
    const apart = Array.from({ length: 20 }, (_, index) => january(2 + 16 * index).slice(0, 4));
    expect(lines(...apart.flat())).toBe(4);
    expect(lines(dated(2, '1-Jan'), dated(3, '2-Jan'))).toBe(2);
  });

  test('of rows that were there before, with their criteria', () => {
    const repeated = [1, 2, 3].map((item) =>
      problem(
        'row-repeated',
        { file: 'a.csv', row: 16 + item, column: 'Điểm', cell: `D${16 + item}` },
        { item: `TC${item}`, row: 1 + item, file: '' },
        { unit: '01', item: `TC${item}` },
      ),
    );
    expect(groupProblems(records(...repeated))).toMatchObject([
      { first: { item: 'TC1' }, rows: [{ from: 17, to: 19 }], alike: ['TC2', 'TC3'] },
    ]);
  });

  test('but what is missing is named, each piece of it', () => {
    const missing = [1, 2, 3].map((item) =>
      problem(
        'missing-evidence',
        { file: 'a.csv', row: item, column: 'Minh chứng', cell: `E${item}` },
        { item: `TC${item}`, label: { vi: 'Tiêu chí', en: 'Criterion' } },
        { unit: '01', item: `TC${item}` },
      ),
    );
    expect(groupProblems(records(...missing))).toHaveLength(3);
  });

  test.each<[number[], string]>([
    [[], ''],
    [[7], '7'],
    [[9, 4, 5, 5, 6], '4-6, 9'],
    [[1, 3, 5, 7], '1, 3 và 2 dòng nữa'],
  ])('rows %j are said “%s”', (rows, words) => {
    expect(describeRows(rowRanges(rows), 2, (left) => ` và ${left} dòng nữa`, 'vi')).toBe(words);
  });

  test('in the terminal: place, how many, words, what to do', () => {
    const text = problemList(records(...[4, 5, 6, 9].map((row) => eight(row))), PLAIN);
    expect(text.split('\n').slice(1)).toEqual([
      '[Lỗi] a.csv, dòng 4-6, 9 (cột D “Điểm”, 4 chỗ): “tám” không phải là điểm số.',
      '    Cách sửa: Chỉ ghi số, ví dụ 8 hoặc 7,5; nếu chưa chấm thì để trống.',
      '',
    ]);
  });

  test('twelve of a kind, and all when they are asked for', () => {
    const many = records(...Array.from({ length: 30 }, (_, index) => eight(2 * index + 2, `điểm ${index}`)));
    const shown = (all?: boolean) => problemList(many, { ...PLAIN, ...(all === undefined ? {} : { all }) });
    expect(shown(false).match(/\[Lỗi\]/g)).toHaveLength(12);
    expect(shown(false)).toContain('18 chỗ nữa cùng loại (thêm --all để xem hết)');
    expect(shown()).not.toContain('--all');
    expect(shown(true).match(/\[Lỗi\]/g)).toHaveLength(30);
  });
});

test('in a row the cells come from left to right, Z before AA', () => {
  const at = (cell: string) => problem('score-not-a-number', { file: 'a.csv', row: 3, cell }, { found: 'tám' });
  const sorted = sortProblems([at('AA3'), at('B3'), at('Z3'), eight(2)]);
  expect(sorted.map(({ at: { cell } }) => cell)).toEqual(['D2', 'B3', 'Z3', 'AA3']);
});

test.each([
  ['loi.csv', 'csv'],
  ['C:\\a.b\\LOI.XLSX', 'xlsx'],
  ['thư mục.html/loi', undefined],
  ['loi.docx', undefined],
])('the ending of %s asks for %s', (name, format) => {
  expect(problemFormatOf(name)).toBe(format);
});

test('JSON counts, groups and gives every problem with its cell and what stands there', async () => {
  const said = JSON.parse((await drawn('json', [eight(4), eight(5)])).toString());
  expect(said.counts).toEqual({ error: 2, missing: 0, warning: 0, notice: 0 });
  expect(said.groups).toMatchObject([{ code: 'score-not-a-number', count: 2, rows: [{ from: 4, to: 5 }] }]);
  expect(said.problems).toMatchObject([
    { cell: 'D4', found: 'tám', unit: '00123' },
    { cell: 'D5', found: 'tám' },
  ]);
});

test('CSV has a row for each problem, codes with their zeros', async () => {
  const [header, first, second] = (await drawn('csv', [eight(4), eight(5)])).toString().split('\r\n');
  expect(header).toBe(
    '\uFEFF"Mức độ","Tệp","Ô","Dòng","Cột","Đang ghi","Vấn đề","Cách sửa","Tên đơn vị","Mã đơn vị","Tên tiêu chí","Mã tiêu chí","Mã lỗi"',
  );
  expect(first).toMatch(/^"Lỗi","a\.csv","D4","4","Điểm","tám",.*,"\t00123",,"TC1","score-not-a-number"$/);
  expect(second).toContain('"D5"');
});

test('HTML stands alone: no script, no link, nothing loaded, nothing folded away', async () => {
  const page = (await drawn('html', [eight(4), eight(5), eight(9, '<b>')])).toString();
  expect(page).toContain("default-src 'none'");
  expect(page).not.toMatch(/<script|<a |<img|<link|<details|href=|src=|url\(/i);
  expect(page).toContain('dòng 4-5');
  expect(page).toContain('&lt;b&gt;');
});

describe('the workbook', () => {
  const rows = [
    ['Mã đơn vị', 'Tên đơn vị', 'Mã tiêu chí', 'Điểm'],
    ['00123', 'Xã Đa Tốn', 'TC1', '7'],
    ['', '', '', ''],
    ['00123', '=1+1', 'TC2', 'tám'],
  ];
  const table = { file: 'thư mục/minh chứng [1].csv', rows };
  const wrong = problem(
    'score-not-a-number',
    { file: table.file, row: 4, column: 'Điểm', cell: 'D4' },
    { found: 'tám' },
  );

  test('has every cell at its own address, the wrong one coloured, and the words at the end of its row', async () => {
    const parts = unzipped(await drawn('xlsx', [wrong], [table]));
    const cell = cellsOf(parts, 1);
    expect([cell('A2')?.text, cell('D2')?.text, cell('B4')?.text]).toEqual(['00123', '7', '=1+1']);
    expect(cell('D4')?.text).toBe('tám');
    expect(marked(parts, 1)).toEqual(['D4']);
    expect(cell('E1')?.text).toBe('hoctap: cần sửa');
    expect(cell('E4')?.text).toMatch(/^• D4: “tám” không phải là điểm số\. → /);
    expect(cell('E2')).toBeUndefined();
    expect(cell('A3')).toBeUndefined();
    expect(parts.get('xl/worksheets/sheet1.xml')).not.toContain('<f>');
    expect(parts.get('xl/workbook.xml')).toContain('name="minh chứng  1"');
  });

  test('ends with the whole list, below what the colours mean', async () => {
    const cell = cellsOf(unzipped(await drawn('xlsx', [wrong], [table])), 2);
    expect([cell('A2')?.text, cell('B2')?.text]).toEqual(['Lỗi', 'phải sửa; đơn vị này chưa được xếp loại']);
    expect([cell('A6')?.text, cell('A7')?.text, cell('C7')?.text]).toEqual(['Mức độ', 'Lỗi', 'D4']);
  });

  test('marks what is wrong of a whole row, and of a cell that is not there', async () => {
    const row = problem('unit-code-missing', { file: table.file, row: 2 }, {});
    const far = problem('cell-beyond-header', { file: table.file, row: 4, cell: 'B4' }, { found: 'x' });
    const parts = unzipped(await drawn('xlsx', [row, far], [table]));
    expect(marked(parts, 1)).toEqual(['A2', 'B4']);
    expect(cellsOf(parts, 1)('E4')?.text).toMatch(/^• B4: /);
  });

  test('is made of two files with one name, and of none', async () => {
    const parts = unzipped(await drawn('xlsx', [wrong], [table, { ...table, file: 'b/minh chứng [1].csv' }]));
    expect(parts.get('xl/workbook.xml')).toContain('name="minh chứng  1 (2)"');
    expect(unzipped(await drawn('xlsx', [])).get('xl/workbook.xml')).toContain('name="Cần sửa"');
  });

  test('is the same bytes for the same problems', async () => {
    expect((await drawn('xlsx', [wrong], [table])).equals(await drawn('xlsx', [wrong], [table]))).toBe(true);
  });
});

/** Names people give to frighten programs: formulas, markup, sequences a terminal obeys, marks that turn the direction. */
const HOSTILE = [
  '=1+1',
  '+1',
  '-1+1',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '\u00A0=1+1',
  '\u200B=1+1',
  '\uFF1D1+1',
  "=cmd|' /C calc'!A0",
  '"=1+1',
  ';=1+1',
  '<script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)',
  '&lt;script&gt;',
  '\u001B[31mđỏ\u001B[0m',
  '\u009B31m',
  '\u0007\u0008\u0000',
  '\u202Egpj.exe',
  '\u2066a\u2069',
  '\uFEFF',
  '\u2028\u2029',
  '\uD800',
  '../../etc/passwd',
  'CON',
];

describe.each(HOSTILE)('of %j', (evil) => {
  const at = { file: `${evil}.csv`, row: 2, column: evil, cell: 'B2' };
  const found = problem('score-not-a-number', at, { found: evil }, { unit: evil, item: evil });
  const table = {
    file: at.file,
    rows: [
      [evil, 'Tên'],
      ['1', evil],
    ],
  };

  test('nothing reaches a spreadsheet as a formula', async () => {
    const csv = (await drawn('csv', [found])).toString();
    for (const cell of csv.replace('\uFEFF', '').match(/"(?:[^"]|"")*"/g) ?? []) {
      expect(cell).not.toMatch(/^"[\s\p{Cc}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u);
    }
    for (const part of unzipped(await drawn('xlsx', [found], [table])).values()) expect(part).not.toMatch(/<f[ >]/);
  });

  test('nothing is markup, and nothing unseen is obeyed', async () => {
    const page = (await drawn('html', [found])).toString();
    expect(page).not.toMatch(/<(?:script|img)|<[^>]* on\w+=/i);
    for (const format of PROBLEM_FORMATS.filter((each) => each !== 'xlsx')) {
      const text = (await drawn(format, [found])).toString().replace('\uFEFF', '');
      expect([format, text.match(/(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu)]).toEqual([format, null]);
    }
    const sheet = [...unzipped(await drawn('xlsx', [found], [table])).values()].join('');
    expect(sheet.match(/(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}]/gu)).toBeNull();
    expect(rawControls(problemList(records(found, { ...found, at: { ...at, row: 3 } }), PLAIN))).toEqual([]);
  });

  test('JSON gives it back letter by letter', async () => {
    const [said] = JSON.parse((await drawn('json', [found])).toString()).problems;
    expect(said.found).toBe(evil);
  });
});

test('50,000 problems are written in every form', async () => {
  const many = Array.from({ length: 50_000 }, (_, index) => eight(index + 2, `điểm ${index % 7}`));
  expect((await drawn('csv', many)).toString().split('\r\n')).toHaveLength(50_000 + 2);
  expect(JSON.parse((await drawn('json', many)).toString()).problems).toHaveLength(50_000);
  // There the same problem in rows that follow one another is one line.
  expect((await drawn('html', many)).toString()).toContain('dòng 2-50001');
});

function unzipped(zip: Buffer): Map<string, string> {
  const found = new Map<string, string>();
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(from, from + zip.readUInt32LE(at + 20));
    const bytes = zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed;
    found.set(zip.toString('utf8', at + 46, at + 46 + name), bytes.toString('utf8'));
    at += 46 + name + extra + comment;
  }
  return found;
}

/** Cells that are coloured, whatever they hold. */
function marked(parts: ReadonlyMap<string, string>, sheet: number): string[] {
  const xml = parts.get(`xl/worksheets/sheet${sheet}.xml`) ?? '';
  return [...xml.matchAll(/<conditionalFormatting sqref="([^"]*)"/g)].flatMap(([, cells = '']) => cells.split(' '));
}

function cellsOf(parts: ReadonlyMap<string, string>, sheet: number) {
  const xml = parts.get(`xl/worksheets/sheet${sheet}.xml`) ?? '';
  return (address: string) => {
    const cell = new RegExp(`<c r="${address}"([^>]*?)(?:/>|>(.*?)</c>)`, 's').exec(xml);
    if (cell === null) return undefined;
    const text = /<(?:t|v)\b[^>]*>([\s\S]*?)<\/(?:t|v)>/.exec(cell[2] ?? '')?.[1] ?? '';
    return { style: /s="(\d+)"/.exec(cell[1] ?? '')?.[1], text };
  };
}
