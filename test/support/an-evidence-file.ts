import { createHash } from 'node:crypto';
import type { EvidenceSource } from '../../src/evidence/evidence-source.ts';
import { type ReadEvidence, readEvidence } from '../../src/evidence/read-evidence.ts';
import type { CriteriaSet } from '../../src/model/criteria-set.ts';
import type { Entry, UnitEvidence } from '../../src/model/evidence.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { aSet } from './a-set.ts';

export type Contents = string | Uint8Array;

export interface FileFacts {
  readonly file?: string;
  /** How many bytes come at a time; all of them when it is not said. */
  readonly chunk?: number;
}

export function aFile(contents: Contents, { file = 'minh-chung.csv', chunk }: FileFacts = {}): EvidenceSource {
  const bytes = typeof contents === 'string' ? Buffer.from(contents, 'utf8') : contents;
  const size = chunk ?? Math.max(bytes.length, 1);
  return {
    file,
    async *bytes() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
    identity: () => ({ sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length }),
  };
}

export interface ReadFacts extends FileFacts {
  readonly set?: CriteriaSet;
  readonly year?: number;
}

export function read(contents: Contents, { set = aSet(), year, ...facts }: ReadFacts = {}): Promise<ReadEvidence> {
  return readEvidence([aFile(contents, facts)], set, year);
}

export const HEADER = 'Mã đơn vị;Tên đơn vị;Mã tiêu chí;Điểm kiểm tra;Minh chứng';

/** A table in the long form: the usual header and these rows. */
export const table = (...rows: readonly string[]) => `${[HEADER, ...rows].join('\n')}\n`;

/** Code and place of each problem: what a test asserts; the words have a test of their own. */
export function places(problems: readonly Problem[]): string[] {
  return problems.map(({ code, at }) =>
    [code, ...((at.cell ?? at.row) === undefined ? [] : [at.cell ?? at.row])].join(' '),
  );
}

type EntryWithTexts = Omit<Entry, 'evidence'> & { readonly evidence: readonly string[] };

/** An entry whose references can be compared. */
export function withTexts(entry: Entry): EntryWithTexts {
  return { ...entry, evidence: entry.evidence.texts() };
}

/** The first unit's entries by item. */
export function entries({ book }: ReadEvidence): Record<string, EntryWithTexts> {
  return Object.fromEntries([...(book.units[0]?.entries ?? [])].map(([id, entry]) => [id, withTexts(entry)]));
}

export function onlyUnit({ book }: ReadEvidence): UnitEvidence {
  const [unit, ...others] = book.units;
  if (unit === undefined || others.length > 0) throw new Error(`${book.units.length} units instead of one`);
  return unit;
}
