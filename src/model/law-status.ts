import type { Law, Repeal } from './criteria-set.ts';
import type { Words } from './language.ts';

/** What is needed to tell whether a document is in force on a day, and to cite it in full. */
export interface LawRecord {
  readonly document: string;
  readonly title: Words;
  readonly issuedOn?: string;
  readonly inForceFrom?: string;
  readonly readOn?: string;
  readonly repealed?: Repeal;
}

/** `unknown`: the set does not say since when its document holds. Days are YYYY-MM-DD, so that text order is their order. */
export type LawStatus =
  | { readonly state: 'in-force' }
  | { readonly state: 'unknown' }
  | { readonly state: 'not-yet'; readonly from: string }
  | { readonly state: 'repealed'; readonly repeal: Repeal };

/** The record as a result stores it. */
export function lawRecord(law: Law): LawRecord {
  const {
    source: _source,
    citation: _citation,
    supersededBy: _supersededBy,
    articles: _articles,
    grounds: _grounds,
    ...record
  } = law;
  return record;
}

/** Whether a document is in force on a day. */
export function lawStatus(
  { inForceFrom, repealed }: Pick<LawRecord, 'inForceFrom' | 'repealed'>,
  on: string,
): LawStatus {
  if (repealed !== undefined && repealed.on <= on) return { state: 'repealed', repeal: repealed };
  if (inForceFrom === undefined) return { state: 'unknown' };
  return on < inForceFrom ? { state: 'not-yet', from: inForceFrom } : { state: 'in-force' };
}
