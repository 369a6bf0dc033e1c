import type { CriteriaSet } from '../model/criteria-set.ts';
import type { EvidenceBook, InputFile } from '../model/evidence.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { openBook } from './book.ts';
import { decode } from './decode.ts';
import { itemNames } from './item-names.ts';
import { type Layout, readLayout } from './layout.ts';
import { readRow } from './rows.ts';
import { tokenise } from './tokenise.ts';

/** A file to read: its name for messages, its bytes, and their identity once they have been read. */
export interface EvidenceSource {
  readonly file: string;
  bytes(): AsyncIterable<Uint8Array>;
  /** After reading: SHA-256 (hex) and count of the bytes. */
  identity(): { readonly sha256: string; readonly bytes: number };
}

export interface ReadEvidence {
  readonly book: EvidenceBook;
  readonly problems: readonly Problem[];
  /** False when a file could not be read as a table: then nothing can be said of who sent what. */
  readonly readable: boolean;
}

/**
 * Reads evidence files into one book, in one pass over the rows. Every problem of every file comes back; nothing is
 * thrown for what stands in a file.
 */
export async function readEvidence(
  sources: readonly EvidenceSource[],
  set: CriteriaSet,
  evaluationYear: number | undefined,
): Promise<ReadEvidence> {
  const book = openBook(set, evaluationYear);
  const items = itemNames(set);
  const inputs: InputFile[] = [];
  let readable = true;

  for (const source of sources) {
    const { file } = source;
    let layout: Layout | undefined;
    let headerSeen = false;
    let rows = 0;
    const { problem: failure, delimiter } = await tokenise(decode(source.bytes(), file), file, (cells, row) => {
      if (layout !== undefined) {
        if (readRow(cells, row, layout, set, items, book)) rows += 1;
      } else if (!headerSeen && cells.some((cell) => cell.trim() !== '')) {
        headerSeen = true;
        const header = readLayout(cells, file, row, set);
        layout = header.layout;
        for (const found of header.problems) book.report(found);
      }
    });
    if (failure !== undefined) book.report(failure);
    else if (!headerSeen) book.report(problem('file-empty', { file }, {}));
    else if (layout !== undefined && rows === 0) book.report(problem('file-without-rows', { file }, {}));
    if (failure !== undefined || layout === undefined || rows === 0) readable = false;
    inputs.push({ file, ...source.identity(), rows, form: layout?.form ?? 'long', delimiter });
  }

  const units = book.units();
  const self = units.some(({ entries }) => some(entries.values(), ({ selfScore }) => selfScore !== undefined));
  const [year, ...otherYears] = book.years();
  return {
    book: {
      inputs,
      units,
      scoredBy: !book.checked && self ? 'self' : 'checked',
      ...(year === undefined || otherYears.length > 0 ? {} : { year }),
    },
    problems: book.problems,
    readable,
  };
}

function some<T>(values: Iterable<T>, test: (value: T) => boolean): boolean {
  for (const value of values) if (test(value)) return true;
  return false;
}
