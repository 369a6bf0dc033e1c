import type { CriteriaSet } from '../model/criteria-set.ts';
import type { EvidenceBook, InputFile } from '../model/evidence.ts';
import type { Problem } from '../problems/problem.ts';
import { Book } from './book/book.ts';
import type { EvidenceSource } from './evidence-source.ts';
import { TableReader } from './read-table.ts';
import { itemNames } from './table/item-names.ts';
import { evidenceSheets, openTable } from './table/open-table.ts';
import type { Encoding } from './text/encoding/encodings.ts';

export interface ReadEvidence {
  readonly book: EvidenceBook;
  readonly problems: readonly Problem[];
  /** False when a file could not be read as a table: then nothing can be said of who sent what. */
  readonly readable: boolean;
}

export interface ReadingOptions {
  /** The encoding of the files, when somebody who knows has said it. */
  readonly encoding?: Encoding | undefined;
  /** The sheet of the workbooks, likewise. */
  readonly sheet?: string | undefined;
}

/**
 * Reads evidence files into one book, in one pass over the rows. Every problem of every file comes back; nothing is
 * thrown for what stands in a file.
 */
export async function readEvidence(
  sources: readonly EvidenceSource[],
  set: CriteriaSet,
  evaluationYear: number | undefined,
  { encoding, sheet }: ReadingOptions = {},
): Promise<ReadEvidence> {
  const book = new Book(set, evaluationYear);
  const items = itemNames(set);
  const inputs: InputFile[] = [];
  let readable = true;

  for (const source of sources) {
    const { file } = source;
    const opened = await openTable(source, { kindOf: evidenceSheets([set]), sheet, encoding });
    if ('code' in opened) {
      book.report(opened);
      readable = false;
      inputs.push({ file, ...source.identity(), rows: 0, form: 'long' });
      continue;
    }
    const place = { file, ...(opened.as.sheet === undefined ? {} : { sheet: opened.as.sheet }) };
    const table = new TableReader({ place, set, items, book });
    const { problem: failure, notices, as } = await opened.read((cells, row, odd) => table.row(cells, row, odd));
    for (const notice of notices) book.report(notice);
    if (failure !== undefined) book.report(failure);
    const { form, rows, readable: read } = table.end({ whole: failure === undefined });
    if (failure !== undefined || !read) readable = false;
    inputs.push({ file, ...source.identity(), rows, form, ...as });
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
