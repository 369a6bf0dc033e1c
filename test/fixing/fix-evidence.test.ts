import { describe, expect, test } from 'vitest';
import { readEvidence } from '../../src/evidence/read-evidence.ts';
import type { Change } from '../../src/fixing/change.ts';
import { fixEvidence } from '../../src/fixing/fix-evidence.ts';
import { sameReading } from '../../src/fixing/same-reading.ts';
import { severityOf } from '../../src/problems/problem.ts';
import { fixedCsv, fixListCsv } from '../../src/report/problems/fix-list.ts';
import { aSet } from '../support/a-set.ts';
import { aFile, type Contents, HEADER, read } from '../support/an-evidence-file.ts';

const set = aSet();

function fix(contents: Contents, write = (rows: readonly (readonly string[])[]) => fixedCsv(rows, 'vi')) {
  return fixEvidence(() => aFile(contents), { set, read: (source) => readEvidence([source], set, undefined), write });
}

async function fixed(contents: Contents) {
  const result = await fix(contents);
  if (result.kind !== 'fixed') throw new Error(result.kind);
  return result;
}

/** The cells of the copy, without what only keeps Excel from changing them. */
function cells(text: string): string[][] {
  const lines = text.replace('\uFEFF', '').trimEnd().split('\r\n');
  return lines.map((line) =>
    line.split(',"').map((cell) =>
      cell
        .replace(/^"|",*$|"$/g, '')
        .replace('\t', '')
        .replaceAll('""', '"'),
    ),
  );
}

const said = (changes: readonly Change[]) =>
  changes.map(({ repair, at, after }) => `${repair} ${at.cell ?? at.row ?? ''} ${after}`.trim());

const PLAIN = [`${HEADER}`, '00123;Xã Đa Tốn;TC1;6,5;NQ 1', '00123;Xã Đa Tốn;TC2;7;NQ 2'];
const table = (...rows: readonly string[]) => `${rows.join('\n')}\n`;

test('a unit whose code is written in two ways keeps its place among the others', async () => {
  const rows = ['30001,0;Xã A;TC1;6,5;NQ 1', '30002;Xã B;TC1;6;NQ 3', '30001;Xã A;TC2;7;NQ 2'];
  expect(said((await fixed(table(HEADER, ...rows))).changes)).toEqual(['code A2 30001']);
});

describe('a mechanical repair', () => {
  test.each<[string, Contents, string[]]>([
    [
      'of letters typed with their marks apart',
      table(HEADER, '00123;Xã Đa Tốn;TC1;6,5;NQ 1'.normalize('NFD'), PLAIN[2] ?? ''),
      ['composed B2 Xã Đa Tốn'],
    ],
    [
      'of blanks around a text',
      table(HEADER, '00123; Xã Đa Tốn ;TC1;6,5;NQ 1', '00123;Xã Đa Tốn;TC2;7;NQ 2\u0020'),
      ['trimmed B2 Xã Đa Tốn', 'trimmed E3 NQ 2'],
    ],
    [
      'of full-width digits and hard blanks',
      table(HEADER, '00123;Xã\u00A0Đa Tốn;TC1;\uFF16,5;NQ 1', PLAIN[2] ?? ''),
      ['characters B2 Xã Đa Tốn', 'characters D2 6,5'],
    ],
    [
      'of numbers written in several ways',
      table(HEADER, '00123;Xã Đa Tốn;TC1;6.50;NQ 1', '00123;Xã Đa Tốn;TC2;07;NQ 2'),
      ['number D2 6,5', 'number D3 7'],
    ],
    [
      'of units left blank below a merged cell',
      table(HEADER, PLAIN[1] ?? '', ';;TC2;7;NQ 2'),
      ['unit-filled A3 00123', 'unit-filled B3 Xã Đa Tốn'],
    ],
    ['of a code in a wrapping', table(HEADER, "'00123;Xã Đa Tốn;TC1;6,5;NQ 1", PLAIN[2] ?? ''), ['code A2 00123']],
    [
      'of a code that a spreadsheet wrote as a number',
      table(HEADER, '123,0;Xã Đa Tốn;TC1;6,5;NQ 1', PLAIN[2] ?? ''),
      ['code A2 00123'],
    ],
    [
      'of criteria written by their numbers',
      table(HEADER, '00123;Xã Đa Tốn;1;6,5;NQ 1', '00123;Xã Đa Tốn;Tiêu chí 2;7;NQ 2'),
      ['item C2 TC1', 'item C3 TC2'],
    ],
    [
      'of titles, repeated headers, blank rows and empty columns',
      table(
        'DANH SÁCH MINH CHỨNG;;;;;',
        ';;;;;',
        ...PLAIN.slice(0, 2).map((row) => `${row};`),
        HEADER,
        ';;;;',
        `${PLAIN[2]};`,
      ),
      ['columns-removed F1 5', 'title-removed 1', 'blank-removed 2', 'header-removed 5', 'blank-removed 6'],
    ],
  ])('%s is made, listed and nothing else', async (_, contents, changes) => {
    const { text, changes: made } = await fixed(contents);
    expect(said(made)).toEqual(changes);
    expect(cells(text)).toEqual(PLAIN.map((row) => row.split(';')));
    expect(text.startsWith('\uFEFF')).toBe(true);
  });

  test('of UTF-16 gives UTF-8, and says so of the file', async () => {
    const contents = Buffer.from(`\uFEFF${table(...PLAIN).replaceAll(';', '\t')}`, 'utf16le');
    const { text, changes } = await fixed(contents);
    expect(said(changes)).toEqual(['encoding  UTF-8']);
    expect(cells(text)).toEqual(PLAIN.map((row) => row.split(';')));
  });

  test('is not made where nothing needs it: the copy has no change', async () => {
    expect((await fixed(table(...PLAIN))).changes).toEqual([]);
  });
});

/** Ugly but readable: the copy must read as each of them does. */
const UGLY: Readonly<Record<string, string>> = {
  'errors of every kind stay errors': table(
    HEADER,
    '00123;Xã Đa Tốn;TC1;tám;NQ',
    '00123;Xã Đa Tốn;TC2;-5;NQ',
    '00123;Xã Đa Tốn;TC3;1.234;NQ',
    '00123;Xã Đa Tốn;TC9;5;NQ',
    ';Xã Không Mã;TC1;5;NQ',
  ),
  'a row without a unit is not given one by a blank row that goes': table(HEADER, PLAIN[1] ?? '', '', ';;TC2;7;NQ 2'),
  'formulas, documents with a dash and telephone numbers': table(
    HEADER,
    '00123;Xã Đa Tốn;TC1;6;- Kế hoạch 01',
    '00123;Xã Đa Tốn;TC2;+7;"=HYPERLINK(""http://vi.du"")"',
    '00123;Xã Đa Tốn;TC3;1;@SUM(1)',
  ),
  'values that Excel would turn into dates': table(HEADER, '1-2;Xã 3/4;TC1;6;9/12', '1-2;Xã 3/4;TC2;6;2022-01-02'),
  'line breaks, quotes and separators inside a cell': table(
    HEADER,
    '"00123";"Xã ""Đa Tốn""";TC1;6;"NQ 1\nKH 2;QĐ 3"',
    '00123;"Xã ""Đa Tốn""";TC2;"7,25";"a,b"',
  ),
  'a total row and a note stay where they are': table(...PLAIN, 'Tổng cộng;;;13,5;', 'Người lập biểu;;;;'),
  'two lines of headings':
    'Mã đơn vị;Tên đơn vị;Mã tiêu chí;Điểm;;Minh chứng\n;;;tự chấm;kiểm tra;\n00123;Xã Đa Tốn;TC1;7;6;NQ\n',
};

describe('the copy says what the original says', () => {
  test.each(Object.entries(UGLY))('%s', async (_, contents) => {
    const original = await read(contents);
    const { text } = await fixed(contents);
    const copy = await read(text);
    expect(sameReading(original, copy)).toBe(true);
    const notices = copy.problems.filter(({ code }) => severityOf(code) === 'notice' && code.startsWith('repaired-'));
    expect(notices).toEqual([]);
  });

  test('and a second copy changes nothing', async () => {
    for (const contents of Object.values(UGLY)) {
      const { text } = await fixed(contents);
      expect((await fixed(text)).text).toBe(text);
    }
  });
});

describe('no copy is made', () => {
  test('of what cannot be read to its end', async () => {
    expect(await fix(`${table(...PLAIN)}00123;"Xã;TC3;5;NQ\n`)).toEqual({ kind: 'unreadable' });
  });

  test.each(['\u202E', '\u001B[31m', '\u009B'])(
    'of a character that hides or commands (%j): it is named, never taken out',
    async (evil) => {
      const result = await fix(table(HEADER, `00123;Xã ${evil}Đa Tốn;TC1;6,5;NQ`));
      expect(result.kind).toBe('not-the-same');
      expect(result.kind === 'not-the-same' && result.problems.map(({ at }) => at.cell)).toEqual(['B2']);
    },
  );

  test('that would say something else, whatever went wrong in writing it', async () => {
    const damaged = (rows: readonly (readonly string[])[]) => [
      [...fixedCsv(rows, 'vi')].join('').replace('6,5', '9,5'),
    ];
    expect((await fix(table(...PLAIN), damaged)).kind).toBe('not-the-same');
    const shorter = (rows: readonly (readonly string[])[]) => fixedCsv(rows.slice(0, -1), 'vi');
    expect((await fix(table(...PLAIN), shorter)).kind).toBe('not-the-same');
  });
});

test('the list names the cell of the original, the row of the copy, before and after, in words', async () => {
  const { changes } = await fixed(table('DANH SÁCH;;;;', HEADER, '00123;Xã Đa Tốn ;TC1;6.5;NQ'));
  expect([...fixListCsv(changes, 'vi')].join('').split('\r\n')).toEqual([
    '\uFEFF"Ô (tệp gốc)","Dòng (tệp gốc)","Dòng (bản đã sửa)","Cột","Trước khi sửa","Sau khi sửa","Đã sửa gì"',
    ',"1",,,"DANH SÁCH",,"Bỏ dòng tên bảng nằm trên dòng tiêu đề"',
    '"B3","3","2","Tên đơn vị","Xã Đa Tốn ","Xã Đa Tốn","Bỏ khoảng trắng thừa ở đầu, cuối ô"',
    '"D3","3","2","Điểm kiểm tra","\t6.5","6,5","Viết số theo một kiểu, dùng dấu phẩy thập phân"',
    '',
  ]);
});
