import type { CriteriaSet } from '../model/criteria-set.ts';
import type { Language } from '../model/language.ts';
import type { UnsupportedInSql } from '../model/unsupported-in-sql.ts';
import type { Dialect } from './dialect.ts';
import { head } from './head.ts';
import { type QueryName, query } from './queries.ts';
import { writingOf } from './writing.ts';

export interface SqlOptions {
  readonly set: CriteriaSet;
  readonly dialect: Dialect;
  readonly query: QueryName;
  /** The place of the lowest class whose evidence is wanted. */
  readonly upTo: number;
  /** YYYY-MM-DD */
  readonly checkedOn: string | undefined;
  readonly language: Language;
}

/** The evaluation of a set as a query; or what of the set cannot be said in one exactly: then nothing is. */
export function writeSql(
  asked: SqlOptions,
): { readonly sql: string } | { readonly cannot: readonly UnsupportedInSql[] } {
  const writing = writingOf(asked.set, asked.dialect, asked.checkedOn);
  const sql = query(asked.query, writing, asked.upTo);
  return writing.cannot.length > 0
    ? { cannot: writing.cannot }
    : { sql: `${head(asked.query, writing, asked.upTo, asked.language)}\n${sql}` };
}
