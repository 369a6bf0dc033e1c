import { describe, expect, test } from 'vitest';
import { PlainRows } from '../../src/evidence/text/plain-rows.ts';

/** The rows that are read of these bytes, and how far. */
function rowsOf(written: string | Uint8Array, { mark = ';', last = true, composed = false } = {}) {
  const rows: string[][] = [];
  const odd: boolean[] = [];
  const plain = new PlainRows(mark, (cells, isOdd) => {
    rows.push(cells);
    odd.push(isOdd);
  });
  return { end: plain.read(Buffer.from(written as string), last, composed), rows, odd };
}

describe('rows are what stands between the marks', () => {
  test.each<[string, string, string[][]]>([
    ['nothing', '', []],
    ['one cell', 'a', [['a']]],
    ['an empty line', '\n', [['']]],
    ['a mark alone', ';', [['', '']]],
    [
      'marks at the end of lines',
      'a;\nb;\n',
      [
        ['a', ''],
        ['b', ''],
      ],
    ],
    ['three kinds of ends of lines', 'a\r\nb\rc\nd', [['a'], ['b'], ['c'], ['d']]],
    ['two ends of lines', 'a\r\rb\n\nc\r\n\r\nd', [['a'], [''], ['b'], [''], ['c'], [''], ['d']]],
    ['an end of a line in the other order', 'a\n\rb', [['a'], [''], ['b']]],
    [
      'quotation marks around cells',
      '"a";"b;c"\n"";"d"\n',
      [
        ['a', 'b;c'],
        ['', 'd'],
      ],
    ],
    ['quotation marks within them', '"a ""b"" c";""""\n', [['a "b" c', '"']]],
    ['a line break within them', '"a\r\nb";c\n', [['a\r\nb', 'c']]],
    ['a quoted cell at the end', 'a;"b"', [['a', 'b']]],
    ['a quoted cell before each end of a line', '"a"\r\n"b"\r"c"\n', [['a'], ['b'], ['c']]],
    [
      'cells as in the row above',
      'a;Xã;8\na;Xã;8\na;Xã;8',
      [
        ['a', 'Xã', '8'],
        ['a', 'Xã', '8'],
        ['a', 'Xã', '8'],
      ],
    ],
    ['a cell that begins as the one above', 'Xã\nXã A\nXã\nX\n', [['Xã'], ['Xã A'], ['Xã'], ['X']]],
    ['a quoted cell below the same without', 'ab\n"ab"\nab\n', [['ab'], ['ab'], ['ab']]],
    [
      'an empty cell below one',
      'ab;1\n;1\nab;1\n',
      [
        ['ab', '1'],
        ['', '1'],
        ['ab', '1'],
      ],
    ],
    ['rows that grow and shrink', 'a\na;b;c\na;b\n', [['a'], ['a', 'b', 'c'], ['a', 'b']]],
  ])('%s', (_, written, expected) => {
    expect(rowsOf(written)).toEqual({
      end: { at: Buffer.byteLength(written), plain: true },
      rows: expected,
      odd: expected.map(() => false),
    });
  });

  test('more columns than there is room for at first', () => {
    const row = Array.from({ length: 200 }, (_, index) => `c${index}`);
    expect(rowsOf(`${row.join(';')}\n${row.join(';')}\n`).rows).toEqual([row, row]);
  });

  test.each([
    [';', ['a,b\tc', 'd']],
    [',', ['a', 'b\tc;d']],
    ['\t', ['a,b', 'c;d']],
  ])('parted by %j alone', (mark, cells) => {
    expect(rowsOf('a,b\tc;d', { mark }).rows).toEqual([cells]);
  });
});

describe('letters are read one by one', () => {
  test.each([
    ['of one byte, the first and the last', ' ~\t'],
    ['of two bytes', 'ÀÿĂăĐđĨĩŨũƠơƯưƿ'],
    ['of two bytes that no Vietnamese word has', 'ǀɏʰ\u03a9\u0436'],
    ['of three bytes', 'ẠỹẮằ‐–—‘’“”…'],
    ['of three bytes that no Vietnamese word has', '中ｱ€Ḁ'],
    ['of four bytes', '😀𠀀'],
    ['of each kind after each', 'aÀẠ–中😀aẠÀ😀中–a'],
    ['as long as what is kept of them', `ệ${'x'.repeat(61)}`],
    ['longer by one', `ệ${'x'.repeat(62)}`],
  ])('%s', (_, text) => {
    for (const end of ['', '\n', ';']) {
      expect(rowsOf(`${text}${end}`).rows[0]?.[0]).toBe(text);
      expect(rowsOf(`"${text}"${end}`).rows[0]?.[0]).toBe(text);
    }
  });

  test('two pieces make one letter, but not in a text that is to stay as it is', () => {
    const apart = 'Xa\u0303';
    expect(rowsOf(`${apart};${apart}\n`).rows).toEqual([['Xã', 'Xã']]);
    expect(rowsOf(`${apart}\n`, { composed: true }).rows).toEqual([[apart]]);
    expect(rowsOf('\uFEFFa\n', { composed: true })).toMatchObject({ rows: [['\uFEFFa']], end: { plain: true } });
    expect(rowsOf('a\u037Eb\n', { composed: true })).toMatchObject({ rows: [['a\u037Eb']], end: { plain: true } });
  });

  test('that should not stand in a table are told of their row alone, however often they come', () => {
    expect(rowsOf('a;b\nX\u00a0ã;b\nX\u00a0ã;b\n"X\u00a0ã";b\na;b\n').odd).toEqual([false, true, true, true, false]);
    expect(rowsOf('\u0001\n\u007f\n\u200b\nx\n').odd).toEqual([true, true, true, false]);
    expect(rowsOf('X\u00a0ã;b\n', { composed: true }).odd).toEqual([true]);
    expect(rowsOf('"X\u00a0ã";""\n').odd).toEqual([true]);
    expect(rowsOf('""\n').odd).toEqual([false]);
  });

  test('of cells that are all new, and of one that comes again behind them', () => {
    const cells = Array.from({ length: 1200 }, (_, index) => `NQ ${index}`);
    const written = [...cells, 'NQ 7', 'NQ 7'];
    expect(rowsOf(written.join('\n')).rows.map(([cell]) => cell)).toEqual(written);
  });
});

describe('the first row that is not plain is left, with all that follows', () => {
  test.each<[string, string | Uint8Array]>([
    ['a quotation mark within a cell', '1;b"c\n'],
    ['text behind a closing mark', '1;"b"c\n'],
    ['a space behind a closing mark', '1;"b" ;c\n'],
    ['a mark that nothing closes', '1;"b\n'],
    ['a mark that nothing closes, since two are one', '1;"b""\n'],
    ['NUL', '1;\0\n'],
    ['NUL in quotation marks', '1;"b\0c"\n'],
    ['a mark of the byte order', '\uFEFF1;b\n'],
    ['the first half of a letter of two bytes', Buffer.from([0x31, 0x3b, 0xc4, 0x0a])],
    ['two of three bytes', Buffer.from([0x31, 0x3b, 0xe1, 0xba, 0x0a])],
    ['two of three bytes of a dash', Buffer.from([0x31, 0x3b, 0xe2, 0x80, 0x0a])],
    ['a second byte alone', Buffer.from([0x31, 0x3b, 0x80, 0x0a])],
    ['a plain letter in two bytes', Buffer.from([0x31, 0x3b, 0xc1, 0x81, 0x0a])],
    ['half of a pair', Buffer.from([0x31, 0x3b, 0xed, 0xa0, 0x80, 0x0a])],
    ['a semicolon of Greek in one piece', '1;b\u037Ec\n'],
    ['a row beyond all measure', `1;${'x'.repeat(100_000)}\n`],
  ])('%s', (what, tail) => {
    for (const last of [true, false]) {
      const { rows, end } = rowsOf(Buffer.concat([Buffer.from('a;b\n'), Buffer.from(tail as string)]), { last });
      expect(rows).toEqual([['a', 'b']]);
      if (last) expect(end).toEqual({ at: 4, plain: false });
      // Where more may follow, the mark may yet be closed.
      else expect(end).toEqual({ at: 4, plain: what.startsWith('a mark that nothing') });
    }
  });

  test('a row may be as long as the longest, and no longer', () => {
    const cell = 'x'.repeat(99_999);
    expect(rowsOf(`${cell}\n`)).toMatchObject({ end: { at: 100_000, plain: true }, rows: [[cell]] });
    expect(rowsOf(`${cell}x\n`)).toMatchObject({ end: { at: 0, plain: false }, rows: [] });
    expect(rowsOf(`${cell}x`, { last: false }).end).toEqual({ at: 0, plain: true });
    expect(rowsOf(`${cell}xx`, { last: false }).end).toEqual({ at: 0, plain: false });
  });
});

describe('a row whose end is not here is left for the next piece', () => {
  test.each([
    ['a cell', 'a;b\n1;b', 4],
    ['half a letter', Buffer.from([0x61, 0x0a, 0xc4]), 2],
    ['a mark', 'a;b\n1;', 4],
    ['a carriage return, whose second half may follow', 'a;b\n1;b\r', 4],
    ['a quoted cell, whose mark may be the first of two', 'a;b\n1;"b"', 4],
    ['a quoted cell that is open', 'a;b\n1;"b\n', 4],
    ['a cell as above', 'a;b\na;b', 4],
    ['an empty cell as the last', 'a;b\n1;"b";', 4],
  ])('%s', (_, written, at) => {
    const { rows, end } = rowsOf(written, { last: false });
    expect([rows.length, end]).toEqual([1, { at, plain: true }]);
  });

  test('and nothing of it is kept for the one that is', () => {
    const rows: string[][] = [];
    const plain = new PlainRows(';', (cells) => rows.push(cells));
    expect(plain.read(Buffer.from('aa;bb\ncc;d'), false)).toEqual({ at: 6, plain: true });
    expect(plain.read(Buffer.from('cc;dd\naa;bb\ncc;dd\n'), true)).toEqual({ at: 18, plain: true });
    expect(rows).toEqual([
      ['aa', 'bb'],
      ['cc', 'dd'],
      ['aa', 'bb'],
      ['cc', 'dd'],
    ]);
  });
});
