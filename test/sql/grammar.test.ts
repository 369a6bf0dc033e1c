import { SparkSQL } from 'dt-sql-parser/dist/parser/spark/index.js';
import { TrinoSQL } from 'dt-sql-parser/dist/parser/trino/index.js';
import { expect, test, vi } from 'vitest';
import { QUERY_NAMES } from '../../src/sql/queries.ts';
import { sqlOf } from './both-engines.ts';
import { EVERY_CONSTRUCT, SMALL } from './sets.ts';

/** Databases we have no program of: their queries are held against their grammar, and said to be no more than that. */
const PARSERS = { spark: new SparkSQL(), trino: new TrinoSQL() } as const;
const DIALECTS = ['spark', 'trino'] as const;
const long = process.env['HOCTAP_LONG'] === '1';
const set = long ? EVERY_CONSTRUCT : SMALL;
/** The queries share all but their last steps. */
const queries = long ? QUERY_NAMES : (['areas'] as const);

test.each(DIALECTS)('%s: the query is a sentence of its grammar', (dialect) => {
  for (const query of queries) {
    expect(PARSERS[dialect].validate(sqlOf(set, dialect, query, '2024-02-29'))).toEqual([]);
  }
});

test.each(DIALECTS)('%s: the grammar refuses what another database writes', (dialect) => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(PARSERS[dialect].validate('SELECT a // 2 FROM b')).not.toEqual([]);
  expect(PARSERS[dialect].validate('SELECT a AS b FROM c')).toEqual([]);
  quiet.mockRestore();
});
