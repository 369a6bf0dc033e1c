import { type Options, parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/evidence/text/decode.ts';
import type { Delimiter } from '../../src/evidence/text/delimiter.ts';
import { PlainRows } from '../../src/evidence/text/plain-rows.ts';
import { tokenise } from '../../src/evidence/text/tokenise.ts';
import { aFile } from '../support/an-evidence-file.ts';

/** What csv-parse reads of a text, up to what it cannot read. */
function byCsvParse(text: string, delimiter: Delimiter): { readonly rows: string[][]; readonly broken: boolean } {
  const rows: string[][] = [];
  const options: Options = {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    on_record: (row: string[]) => {
      rows.push(row);
      return row;
    },
  };
  try {
    parse(text, options);
    return { rows, broken: false };
  } catch {
    return { rows, broken: true };
  }
}

/** Plain rows as long as they are, from pieces of the bytes; csv-parse reads the rest. */
function byBoth(bytes: Uint8Array, delimiter: Delimiter, cuts: readonly number[]) {
  const rows: string[][] = [];
  const plain = new PlainRows(delimiter, (cells) => rows.push(cells));
  let begun = new Uint8Array();
  const ends = [...new Set(cuts)].sort((a, b) => a - b).filter((cut) => cut < bytes.length);
  let from = 0;
  for (const to of [...ends, bytes.length]) {
    const given = Buffer.concat([begun, bytes.subarray(from, to)]);
    const end = plain.read(given, to === bytes.length);
    if (!end.plain) {
      const rest = Buffer.concat([given.subarray(end.at), bytes.subarray(to)]).toString('utf8');
      const { rows: others, broken } = byCsvParse(rest, delimiter);
      return { rows: [...rows, ...others], broken, plainRows: rows.length };
    }
    begun = Uint8Array.from(given.subarray(end.at));
    from = to;
  }
  return { rows, broken: false, plainRows: rows.length };
}

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];
const delimiter = fc.constantFrom(...DELIMITERS);
/** Letters that tables are made of, those that end cells and rows more often than in any file. */
const letter = fc.constantFrom(
  ...'abĐiểm 7,;\t"\n\r\'',
  '\r\n',
  '""',
  '","',
  '"\n',
  'Nghị quyết',
  '–',
  'Ω',
  '😀',
  'ｱ',
  '\u200b',
);
const text = fc.array(letter, { maxLength: 60 }).map((letters) => letters.join('').normalize('NFC'));
/** Tables in order, with rows that repeat what stands above. */
const cell = fc.constantFrom(
  '',
  '00123',
  'Xã Đa Tốn',
  '"7,5"',
  '"NQ 01; ""BC"" 02"',
  '"hai\r\ndòng"',
  '8',
  'x'.repeat(80),
  '""',
);
const table = fc
  .tuple(
    fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 12 }),
    delimiter,
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.boolean(),
  )
  .map(([rows, mark, end, whole]) => rows.map((row) => row.join(mark)).join(end) + (whole ? end : ''));

const RUNS = { seed: 442014, numRuns: 4000 };

describe('plain rows are those that csv-parse reads', () => {
  test.each([
    ['of any letters', text],
    ['of tables', table],
  ])('%s, wherever the bytes are cut', (_, texts) => {
    fc.assert(
      fc.property(texts, delimiter, fc.array(fc.nat(200), { maxLength: 6 }), (written, mark, cuts) => {
        const { rows, broken } = byBoth(Buffer.from(written), mark, cuts);
        expect({ rows, broken }).toEqual(byCsvParse(written, mark));
      }),
      RUNS,
    );
  });

  test('cut at every byte in turn', () => {
    const written = 'Mã,Tên\r\n1,"a ""b"", c"\r\n\r\n1,"hai\r\ndòng"\r\n1,Đa Tốn,\n"",x\r,\r\n2,Đa Tốn–“,';
    const bytes = Buffer.from(written);
    const expected = byCsvParse(written, ',');
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const { plainRows, ...found } = byBoth(bytes, ',', [cut]);
      expect(found).toEqual(expected);
      expect(plainRows).toBe(expected.rows.length);
    }
  });

  test('and a table in order needs csv-parse for none of them', () => {
    fc.assert(
      fc.property(table, fc.array(fc.nat(200), { maxLength: 6 }), (written, cuts) => {
        for (const mark of DELIMITERS) {
          const { plainRows, rows } = byBoth(Buffer.from(written), mark, cuts);
          // Only a quotation mark astray, which comes of reading with another delimiter, ends them.
          if (!byCsvParse(written, mark).broken) expect(plainRows).toBe(rows.length);
        }
      }),
      { ...RUNS, numRuns: 500 },
    );
  });

  test.each([
    ['a quotation mark within a cell', 'a,b\n1,b"c\n', 1],
    ['text behind a closing mark', 'a,b\n1,"b"c\n', 1],
    ['a mark that nothing closes', 'a,b\n1,"b\n2,c\n', 1],
    ['NUL', 'a,b\n1,\0\n', 1],
    ['a byte order mark in the midst', 'a,b\n\uFEFF1,b\n', 1],
    ['half a letter', Buffer.from([97, 44, 98, 10, 49, 44, 0xc4, 10]), 1],
    ['a letter in more bytes than it takes', Buffer.from([97, 44, 98, 10, 49, 44, 0xc1, 0x81, 10]), 1],
    ['half of a pair of UTF-16', Buffer.from([97, 44, 98, 10, 49, 44, 0xed, 0xa0, 0x80, 10]), 1],
    ['a semicolon of Greek', 'a;b\n1;b\u037Ec\n', 1],
    ['a row without measure', `a,b\n1,${'x'.repeat(200_000)}\n`, 1],
  ])('%s is left, with all that follows', (_, contents, whole) => {
    const rows: string[][] = [];
    const bytes = Buffer.from(contents as string);
    const end = new PlainRows(';', (cells) => rows.push(cells)).read(bytes, true);
    expect([end, rows.length]).toEqual([{ at: 4, plain: false }, whole]);
  });

  test('letters in two pieces are composed, and what a table should not have is told', () => {
    const rows: [string[], boolean][] = [];
    const read = new PlainRows(',', (cells, odd) => rows.push([cells, odd]));
    read.read(Buffer.from('Đa Tốn,1\nXa\u0303,1\nXã,1\nX\u00a0ã,2\nXã,2\n'), true);
    expect(rows).toEqual([
      [['Đa Tốn', '1'], false],
      [['Xã', '1'], false],
      [['Xã', '1'], false],
      [['X\u00a0ã', '2'], true],
      [['Xã', '2'], false],
    ]);
  });
});

/** Longer than the piece by which a file's encoding is told: what follows is read from bytes. */
const OPENING = `Mã,Tên,Điểm\n${'00123,Xã Đa Tốn,"7,5"\n'.repeat(4000)}`;
const ROWS = 4001;
const OPENING_BYTES = Buffer.byteLength(OPENING);

async function read(contents: Uint8Array, encoding?: 'utf-8') {
  const rows: [readonly string[], number][] = [];
  const pieces = decode(aFile(contents, { chunk: 70_000 }).bytes(), 'a.csv', encoding);
  const { problem, notices } = await tokenise(pieces, 'a.csv', (cells, row) => rows.push([cells, row]));
  return { rows, problem, notices };
}

test.each(['1,a\r\n\r\n2,b\r\n', '1,ã\r\n\r\n2,b\r\n', '1,"a\r\n\r\n2",b\r\n3,c\r\n'])(
  'of %j in pieces of one byte, an end of a line stays one',
  async (written) => {
    const rows: (readonly [readonly string[], number])[] = [];
    const bytes = Buffer.concat([Buffer.from(OPENING), Buffer.from(written)]);
    async function* pieces() {
      yield Uint8Array.from(bytes.subarray(0, OPENING_BYTES));
      for (const byte of bytes.subarray(OPENING_BYTES)) yield Uint8Array.of(byte);
    }
    await tokenise(decode(pieces(), 'a.csv', undefined), 'a.csv', (cells, row) => rows.push([cells, row]));
    expect(rows.slice(ROWS)).toEqual((await read(bytes)).rows.slice(ROWS));
    expect(rows.at(-1)?.[1]).toBe(ROWS + (written.includes('"') ? 2 : 3));
  },
);

describe('what follows the opening of a file is read from its bytes as from its text', () => {
  test.each<[string, string | Uint8Array]>([
    ['nothing', ''],
    ['a row without an end', '2,b,8'],
    ['a line break in a cell', '2,"b\r\nc",8\n3,d,9\n'],
    ['letters in two pieces', '2,Xa\u0303,8\n'],
    ['a byte order mark, which is said with its line', '2,b,8\n\uFEFFMã,Tên,Điểm\n3,d,9\n'],
    ['a byte order mark at once', '\uFEFF2,b,8\n'],
    ['NUL, which is said with its line', '2,b,8\n3,\0,9\n'],
    ['bytes that are no UTF-8', Buffer.concat([Buffer.from('2,b,8\n3,'), Buffer.from([0xff, 0x0a])])],
    ['a letter cut at the end', Buffer.concat([Buffer.from('2,b,8\n3,'), Buffer.from([0xe1, 0xba])])],
    ['a quotation mark astray', '2,b,8\n3,d"e,9\n4,f,1\n'],
    ['a mark that nothing closes', `2,b,8\n3,"d,9\n${'4,f,1\n'.repeat(30_000)}`],
    ['more of the same, and a mark astray far down', `${'4,f,1\n'.repeat(30_000)}5,g"h,2\n6,i,3\n`],
    ['a Greek semicolon', '2,b\u037Ec,8\n'],
    ['a line without an end', `2,${'x'.repeat(1_200_000)}`],
    [
      'a byte order mark after a cell of several lines that two pieces share',
      `2,"${'b\n'.repeat(40_000)}",8\n\uFEFF3,d,9\n`,
    ],
  ])('%s', async (_, tail) => {
    const contents = Buffer.concat([Buffer.from(OPENING), Buffer.from(tail as string)]);
    const [fromBytes, fromText] = [await read(contents), await read(contents, 'utf-8')];
    expect(fromBytes.problem).toEqual(fromText.problem);
    expect(fromBytes.notices).toEqual(fromText.notices);
    // Before a file is given up, more of its rows may have been read than whole pieces of text hold.
    const common = fromText.problem === undefined ? fromBytes.rows.length : fromText.rows.length;
    expect(fromBytes.rows.slice(0, common)).toEqual(fromText.rows);
    expect(fromBytes.rows.length).toBeGreaterThanOrEqual(ROWS);
    if (fromText.problem === undefined) {
      const whole = new TextDecoder().decode(contents).replaceAll('\uFEFF', '').normalize('NFC');
      expect(fromBytes.rows.map(([cells]) => cells)).toEqual(byCsvParse(whole, ',').rows);
    }
  });
});
