import type { EvidenceSource } from '../evidence/evidence-source.ts';
import type { ReadingOptions } from '../evidence/read-evidence.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import type { Problem } from '../problems/problem.ts';
import type { Change } from './change.ts';
import { type FixedRows, fixRows } from './fix-rows.ts';
import { readCells } from './read-cells.ts';
import { type Reading, sameReading } from './same-reading.ts';

export interface FixOptions {
  readonly set: CriteriaSet;
  /** How the original is to be read, where it was said; the copy needs no telling. */
  readonly reading?: ReadingOptions | undefined;
  /** Reads a file with all that the run was asked for (year, list of units). */
  read(source: EvidenceSource, reading: ReadingOptions): Promise<Reading>;
  /** The bytes a table is written as: what is proved is what is written. */
  write(rows: FixedRows['rows']): Iterable<string>;
}

export type FixResult =
  | {
      readonly kind: 'fixed';
      readonly text: string;
      readonly changes: readonly Change[];
      readonly problems: readonly Problem[];
    }
  /** The file cannot be read to its end: nothing can be copied. */
  | { readonly kind: 'unreadable' }
  /** A copy would not say the same: what is in these places is for people to decide. */
  | { readonly kind: 'not-the-same'; readonly problems: readonly Problem[] };

/**
 * A copy in which everything that can be repaired without a doubt is repaired, and nothing else: no score is invented, and
 * what is doubtful stays as it is. Before it is given away it is read as the original was, and must say the same.
 */
export async function fixEvidence(open: () => EvidenceSource, options: FixOptions): Promise<FixResult> {
  const source = open();
  const reading = options.reading ?? {};
  const cells = await readCells(source, options.set, reading);
  if (!cells.whole) return { kind: 'unreadable' };
  const original = await options.read(open(), reading);
  const { rows, changes } = fixRows(cells, source.file, options.set, original.problems);
  const text = [...options.write(rows)].join('');
  const copy = await options.read(textSource(source.file, text), {});
  if (sameReading(original, copy)) return { kind: 'fixed', text, changes, problems: copy.problems };
  return { kind: 'not-the-same', problems: original.problems.filter(({ code }) => HIDDEN.has(code)) };
}

/**
 * Characters that may not be in any file we write: without them the cell would say something else. A file that was cut,
 * and a table whose unit is named by its title or its sheet, which a copy has not.
 */
const HIDDEN: ReadonlySet<string> = new Set([
  'character-not-allowed',
  'nul-in-file',
  'file-may-be-cut',
  'table-of-unit',
  'table-of-unit-without-code',
]);

function textSource(file: string, text: string): EvidenceSource {
  const bytes = new TextEncoder().encode(text);
  return {
    file,
    async *bytes() {
      yield bytes;
    },
    // The copy is read to be compared; nobody asks what it is called by.
    identity: () => ({ sha256: '', bytes: bytes.length }),
  };
}
