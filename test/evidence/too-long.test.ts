import { describe, expect, test } from 'vitest';
import type { EvidenceSource } from '../../src/evidence/evidence-source.ts';
import { openTable } from '../../src/evidence/table/open-table.ts';
import { decode } from '../../src/evidence/text/decode.ts';
import { tokenise } from '../../src/evidence/text/tokenise.ts';
import { unlessTooLong } from '../../src/evidence/text/too-long.ts';
import { aFile, type Contents } from '../support/an-evidence-file.ts';

const LIMIT = 5;

/** The rows that were handed over, and the problem the reading ended with. */
async function rowsOf(contents: Contents, chunk = 3) {
  const file = aFile(contents, { chunk });
  const rows: (readonly string[])[] = [];
  const pieces = unlessTooLong(decode(file.bytes(), 'a.csv'), () => file.bytes(), 'a.csv', LIMIT);
  const { problem } = await tokenise(pieces, 'a.csv', (cells) => rows.push(cells), LIMIT);
  return { rows: rows.length, problem };
}

const lines = (count: number, end: string) => `a;b${end}`.repeat(count);

describe('a file that is too long', () => {
  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('is refused before a row of it is handed over, its lines ending in %s', async (_, end) => {
    const { rows, problem } = await rowsOf(lines(LIMIT + 2, end));
    expect(rows).toBe(0);
    expect(problem).toMatchObject({ code: 'file-too-long', at: { file: 'a.csv', row: 6 }, details: { limit: 5 } });
  });

  test.each([
    ['has as many rows as there may be', lines(LIMIT, '\r\n')],
    ['has a sep= line besides, which is no row', `sep=;\r\n${lines(LIMIT, '\r\n')}`],
    ['breaks lines inside quotation marks', `a;"${'b\n'.repeat(20)}"\n${lines(LIMIT - 1, '\n')}`],
    ['has such a cell with quotation marks in it', `a;"b ""c\n\n\n\n\n\n"""\n${lines(LIMIT - 1, '\n')}`],
    [
      'is UTF-16 with letters whose bytes look like line ends',
      Buffer.from(`\uFEFF${'\u0a0a'.repeat(20)};b\n`, 'utf16le'),
    ],
  ])('is none that %s', async (_, contents) => {
    expect((await rowsOf(contents)).problem).toBeUndefined();
  });

  test('is looked through only when its text can be read: what is no table is said to be so', async () => {
    const { problem } = await rowsOf(`%PDF-1.7\n${lines(20, '\n')}`, 1000);
    expect(problem).toMatchObject({ code: 'file-not-a-table' });
  });
});

test('a table is opened with a look through its bytes where its source offers one', async () => {
  const long = Buffer.from('a;b\n'.repeat(3_000_003));
  const source: EvidenceSource = { ...aFile('a;b\n'), preview: () => () => aFile(long).bytes() };
  const opened = await openTable(source, { kindOf: () => ({ kind: 'table' }) });
  if ('code' in opened) throw new Error(opened.code);
  expect((await opened.read(() => {})).problem).toMatchObject({ code: 'file-too-long', details: { limit: 3_000_000 } });
});
