import { describe, expect, test } from 'vitest';
import { findHeader, repeatsHeader } from '../../src/evidence/table/find-header.ts';
import { delimiterOf, otherDelimiterOfRows } from '../../src/evidence/text/delimiter.ts';
import { countLines, endOfLastLine, endsOfLines, firstLineNotMended, linesIn } from '../../src/evidence/text/lines.ts';
import { aSet } from '../support/a-set.ts';

const set = aSet({ items: ['TC1', 'TC2', 'TC3'].map((id) => ({ id, maximum: 10 })) });

/** The header among rows of cells with bars between them; a blank row is left out, and counts. */
function headerIn(...rows: readonly string[]) {
  const search = findHeader(set);
  let offered = 0;
  for (const [index, row] of rows.entries()) {
    if (row === '') continue;
    offered += 1;
    if (search.offer(row.split('|'), index + 1)) break;
  }
  if (search.found() === undefined) search.end();
  const found = search.found();
  if (found === undefined) return undefined;
  const { cells, row, titles, above } = found;
  return { cells: cells.join('|'), row, titles: titles.map(({ text }) => text), above, offered };
}

const HEADER = 'Mã đơn vị|Tên đơn vị|TC1|TC2';
const DATA = '1|Xã A|5|5';

describe('the header is', () => {
  test.each<[string, readonly string[], Readonly<Record<string, unknown>> | undefined]>([
    ['none of nothing', [], undefined],
    ['the first row', [HEADER, DATA, DATA, DATA], { cells: HEADER, row: 1, titles: [], above: undefined, offered: 3 }],
    ['a row alone', [HEADER], { cells: HEADER, row: 1, offered: 1 }],
    ['two names of columns', ['Mã đơn vị|TC1', DATA], { row: 1 }],
    ['below titles', ['UBND  HUYỆN||', 'Bảng|điểm', HEADER, DATA], { row: 3, titles: ['UBND HUYỆN', 'Bảng điểm'] }],
    ['below a blank row', ['Bảng', '', HEADER, DATA], { row: 3, titles: ['Bảng'] }],
    [
      'below a line that names columns too, and fewer',
      ['Huyện|Năm', HEADER, DATA],
      { cells: HEADER, row: 2, titles: ['Huyện Năm'] },
    ],
    [
      'two lines, of which the lower names what is merged above',
      ['Mã đơn vị|Tên đơn vị|Điểm|', '||TC1|TC2', DATA],
      { row: 2, above: 1, cells: 'Mã đơn vị|Tên đơn vị|TC1 Điểm|TC2 Điểm' },
    ],
    [
      'no two lines with a blank one between them',
      ['Mã đơn vị|Tên đơn vị||', '', '||TC1|TC2', DATA],
      { row: 1, above: undefined },
    ],
    [
      'the row that comes nearest, of rows that name one column',
      ['Bảng', 'x|Điểm số x', 'a|TC1'],
      { row: 3, titles: ['Bảng', 'x Điểm số x'] },
    ],
    ['the first row where none names any', ['a|b', 'c|d'], { row: 1, titles: [] }],
    ['the first of those that come equally near', ['x', 'TC1|a', 'TC2|b'], { row: 2, titles: ['x'] }],
  ])('%s', (_, rows, expected) => {
    const found = headerIn(...rows);
    if (expected === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject(expected);
  });

  test('looked for in twenty rows, and no further', () => {
    const titles = Array.from({ length: 19 }, (_, index) => `dòng ${index}`);
    expect(headerIn(...titles, HEADER, DATA)).toMatchObject({ row: 20, cells: HEADER });
    expect(headerIn(...titles, 'dòng', HEADER, DATA)).toMatchObject({ row: 1, offered: 20 });
  });

  test('told with titles as long as a line', () => {
    expect(headerIn('x'.repeat(100), HEADER)?.titles).toEqual(['x'.repeat(80)]);
  });

  test('told without the titles of our own form', () => {
    expect(headerIn('PHIẾU MINH CHỨNG “Thử”', 'Cách điền', HEADER)?.titles).toEqual([]);
  });
});

test.each<[string, boolean]>([
  ['Mã đơn vị|Tên đơn vị|TC1|TC2', true],
  ['MA DON VI||TC1|', true],
  ['|||TC2', false],
  ['Mã đơn vị|Tên đơn vị|TC1|TC3', false],
  ['Mã đơn vị|Tên đơn vị|||x', false],
  ['', false],
])('the row %j says the header again: %s', (row, expected) => {
  expect(repeatsHeader(row.split('|'), HEADER.split('|'))).toBe(expected);
});

describe('the mark that parts cells', () => {
  test.each([
    ['Mã đơn vị;Tên đơn vị\n1;A', ';'],
    ['Mã đơn vị,Tên đơn vị\n1,A', ','],
    ['Mã đơn vị\tTên đơn vị', '\t'],
    ['a,b,c,d\nMã đơn vị;Tên đơn vị\n', ';'],
    ['"Mã đơn vị";"Tên; đơn, vị, x, y"\nx', ';'],
    ['"a,b\nc,d,e";x;y\nMã đơn vị;Tên đơn vị', ';'],
    ['a,b,c,d\nMã đơn vị;x;y\n1,2,3,4,5', ';'],
    ['a,b,c,d\nMã đơn vị;x\n1;2;3;4', ','],
    ['a;b\nc,d,e', ';'],
    ['a', ','],
    ['', ','],
    ['\r\n\r\na;b', ';'],
    [`${'x,y\n'.repeat(19)}Mã đơn vị;Tên đơn vị\n`, ';'],
    [`${'x,y\n'.repeat(20)}Mã đơn vị;Tên đơn vị\n`, ','],
    [`${'x,y\n'.repeat(20)}Mã đơn vị;Tên đơn vị`, ','],
  ])('of %j is %j', (text, expected) => {
    expect(delimiterOf(text)).toBe(expected);
  });

  const HEADER_LINE = 'Mã đơn vị,Tên đơn vị,Mã tiêu chí,Điểm';
  test.each<[string, string | undefined]>([
    [`${HEADER_LINE}\n1;A;TC1;5\n1;A;TC2;5\n`, ';'],
    [`Bảng điểm\n${HEADER_LINE}\n1;A;TC1;5\n1;A;TC2`, ';'],
    [`${HEADER_LINE}\n1\tA\tTC1\t5\n1\tA\tTC2\t5`, '\t'],
    [`${HEADER_LINE}\n1;A;TC1;5\n`, undefined],
    [`${HEADER_LINE}\n1;A;TC1;5\n1,A,TC2,5\n`, undefined],
    [`${HEADER_LINE}\n1,A,TC1,5\n1,A,TC2,5\n`, undefined],
    [`${HEADER_LINE}\n1;A;TC1;5;6\n1;A;TC2;5\n`, undefined],
    [`${HEADER_LINE}\n1;A\n1;A\n`, undefined],
    [`${HEADER_LINE}\n1;A;TC1;"5;6;7;8"\n1;A;TC2;"5;6;7;8"\n`, ';'],
    ['a,b\n1;A;TC1;5\n1;A;TC2;5\n', undefined],
  ])('of rows under another header: %j, %j', (text, expected) => {
    expect(otherDelimiterOfRows(text, ',')).toBe(expected);
  });
});

describe('lines', () => {
  test.each([
    ['', 0, 0],
    ['a', 0, 0],
    ['a\nb\n', 2, 2],
    ['a\r\nb\r\n', 2, 2],
    ['a\rb\r', 2, 2],
    ['a\rb\nc', 1, 2],
    ['\n\r', 1, 2],
    ['\r\r\n\n', 2, 3],
  ])('of %j are %d, with ends of every kind %d', (text, lines, ends) => {
    const bytes = Buffer.from(text);
    expect([countLines(text), linesIn(bytes), endsOfLines(bytes)]).toEqual([lines, lines, ends]);
  });

  test.each([
    ['a', 0],
    ['a\nb', 2],
    ['a\rb', 2],
    ['a\nb\r', 2],
    ['a\rb\nc\rd', 6],
    ['\n', 1],
    ['\r', 0],
    ['', 0],
  ])('the last whole one of %j ends at %d', (text, expected) => {
    expect(endOfLastLine(text)).toBe(expected);
  });

  test('the first that is in other letters, and its cell', () => {
    const isOther = (part: string) => part.includes('?');
    expect(firstLineNotMended('a;b\nc; d? ;e\nf?', isOther)).toEqual({ index: 1, found: 'd?' });
    expect(firstLineNotMended('a\rb?\rc', isOther)).toEqual({ index: 1, found: 'b?' });
    expect(firstLineNotMended('a;b', isOther)).toEqual({ index: 0, found: 'a;b' });
    expect(firstLineNotMended(`${'x'.repeat(70)}?`, isOther).found).toBe('x'.repeat(60));
  });
});
