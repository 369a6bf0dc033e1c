import type { CriteriaSet } from '../model/criteria-set.ts';
import type { EvidenceBook, InputFile } from '../model/evidence.ts';
import type { Problem } from '../problems/problem.ts';
import { Book } from './book/book.ts';
import type { EvidenceSource } from './evidence-source.ts';
import { type TableRead, TableReader, type TableTarget } from './read-table.ts';
import { itemNames } from './table/item-names.ts';
import { evidenceSheets, type OpenTable, openTables } from './table/open-table.ts';
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
  /** The sheet of the workbooks, in the same way. */
  readonly sheet?: string | undefined;
}

export interface EvidenceOptions extends ReadingOptions {
  /** A list of units was named, in which those find their codes that a table only names. */
  readonly namesAlone?: boolean | undefined;
}

/**
 * Reads evidence files into one book, reading the rows once. Every problem of every file comes back; nothing is
 * thrown for what is in a file.
 */
export async function readEvidence(
  sources: readonly EvidenceSource[],
  set: CriteriaSet,
  evaluationYear: number | undefined,
  { encoding, sheet, namesAlone }: EvidenceOptions = {},
): Promise<ReadEvidence> {
  const book = new Book(set, evaluationYear);
  const items = itemNames(set);
  const inputs: InputFile[] = [];
  let readable = true;

  for (const source of sources) {
    const { file } = source;
    const opened = await openTables(source, { kindOf: evidenceSheets([set]), sheet, encoding });
    if ('code' in opened) {
      book.report(opened);
      readable = false;
      inputs.push({ file, ...source.identity(), rows: 0, form: 'long' });
      continue;
    }
    const tables: TableRead[] = [];
    let as: OpenTable['as'] = {};
    for (const each of opened) {
      const { end, table } = await readTable(each, file, { set, items, book, namesAlone });
      as = end.as;
      tables.push(table);
    }
    if (tables.some((table) => !table.readable)) readable = false;
    inputs.push({ file, ...source.identity(), ...inputOf(tables, opened, as) });
  }

  const units = book.units();
  if (book.isOfAnotherYear) readable = false;
  const self =
    !book.checked && units.some(({ entries }) => some(entries.values(), ({ selfScore }) => selfScore !== undefined));
  const [year, ...otherYears] = book.years();
  return {
    book: {
      inputs,
      units,
      scoredBy: self ? 'self' : 'checked',
      ...(year === undefined || otherYears.length > 0 ? {} : { year }),
    },
    problems: book.problems,
    readable,
  };
}

async function readTable(opened: OpenTable, file: string, target: Omit<TableTarget, 'place'>) {
  const { sheet } = opened.as;
  const { merges = [] } = opened;
  const table = new TableReader({ ...target, merges, place: { file, ...(sheet === undefined ? {} : { sheet }) } });
  const end = await opened.read((cells, row, odd) => table.row(cells, row, odd));
  for (const notice of end.notices) {
    const found = table.ofItsUnit(notice);
    if (found !== undefined) target.book.report(found);
  }
  if (end.problem !== undefined) target.book.report(end.problem);
  const whole = end.problem === undefined;
  const read = table.end({ whole });
  return { end, table: { ...read, readable: read.readable && whole } };
}

/** What is kept of a file: its rows, and which sheets they were in. */
function inputOf(tables: readonly TableRead[], opened: readonly OpenTable[], as: OpenTable['as']) {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const form = tables[0]?.form ?? 'long';
  if (opened.length === 1) return { rows, form, ...as };
  const { sheet: _, ...file } = as;
  return { rows, form, ...file, sheets: opened.map(({ as: { sheet = '' } }) => sheet) };
}

function some<T>(values: Iterable<T>, test: (value: T) => boolean): boolean {
  for (const value of values) if (test(value)) return true;
  return false;
}
