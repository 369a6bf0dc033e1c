import type { EvidenceSource } from '../evidence/evidence-source.ts';
import type { ReadingOptions } from '../evidence/read-evidence.ts';
import { evidenceSheets, type OpenTable, openTable, openTables } from '../evidence/table/open-table.ts';
import { tokenise } from '../evidence/text/tokenise.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';

type Cells = readonly (readonly string[])[];

export interface CellsRead {
  /** False when something kept the rest of the file from being read. */
  readonly whole: boolean;
  /** The sheet of a workbook. */
  readonly sheet?: string;
  /** As the reader sees them; index 0 is row 1. */
  readonly rows: Cells;
  /** The row the columns are named in, and those of its columns whose digits are a name; undefined where none was found. */
  readonly header?: { readonly row: number; readonly codes: readonly number[] } | undefined;
  /** The column of our own remarks in a workbook that was marked before. */
  readonly remarks?: number | undefined;
  /** The same cells before letters were composed and encodings mended; undefined when the file was not UTF-8. */
  readonly asWritten: Cells | undefined;
}

/** Every cell of a file, as far as it can be read; of a workbook those of its one sheet of evidence. */
export async function readCells(source: EvidenceSource, set: CriteriaSet, reading: ReadingOptions): Promise<CellsRead> {
  const { kept, chunks } = keeping(source);
  const opened = await openTable(kept, { kindOf: evidenceSheets([set]), ...reading });
  return 'code' in opened ? UNREAD : cellsOf(opened, source.file, set, chunks);
}

/** The cells of each sheet that holds evidence, as the reader reads them all. */
export async function readCellsOfSheets(
  source: EvidenceSource,
  set: CriteriaSet,
  reading: ReadingOptions,
): Promise<readonly CellsRead[]> {
  const { kept, chunks } = keeping(source);
  const opened = await openTables(kept, { kindOf: evidenceSheets([set]), ...reading });
  if ('code' in opened) return [];
  const tables: CellsRead[] = [];
  for (const table of opened) tables.push(await cellsOf(table, source.file, set, chunks));
  return tables;
}

const UNREAD: CellsRead = { whole: false, rows: [], asWritten: undefined };

/** The bytes of a source as well, once they were read. */
function keeping(source: EvidenceSource): { readonly kept: EvidenceSource; readonly chunks: readonly Uint8Array[] } {
  const chunks: Uint8Array[] = [];
  const kept: EvidenceSource = {
    ...source,
    async *bytes() {
      for await (const chunk of source.bytes()) {
        chunks.push(chunk);
        yield chunk;
      }
    },
  };
  return { kept, chunks };
}

async function cellsOf(
  opened: OpenTable,
  file: string,
  set: CriteriaSet,
  chunks: readonly Uint8Array[],
): Promise<CellsRead> {
  const rows: (readonly string[])[] = [];
  const read = await opened.read((cells, row) => {
    while (rows.length < row - 1) rows.push([]);
    rows.push([...cells]);
  });
  const whole = read.problem === undefined;
  const header = headerIn(rows, set);
  if (opened.as.sheet !== undefined) {
    return { whole, sheet: opened.as.sheet, rows, header, remarks: opened.remarks, asWritten: rows };
  }
  return { whole, rows, header, asWritten: await cellsAsWritten(chunks, file, rows.length) };
}

function headerIn(rows: Cells, set: CriteriaSet): CellsRead['header'] {
  const { header } = evidenceSheets([set])(rows.map((cells, index) => ({ cells, row: index + 1 })));
  if (header === undefined) return undefined;
  return { row: header.row, codes: [header.unitCode, header.item].filter((index) => index !== undefined) };
}

async function cellsAsWritten(
  chunks: readonly Uint8Array[],
  file: string,
  expected: number,
): Promise<Cells | undefined> {
  const text = utf8Text(chunks);
  if (text === undefined) return undefined;
  const rows: string[][] = [];
  const { problem } = await tokenise(onePiece(text), file, (cells) => {
    rows.push([...cells]);
  });
  return problem === undefined && rows.length === expected ? rows : undefined;
}

function utf8Text(chunks: readonly Uint8Array[]): string | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode();
  } catch {
    // Another encoding: the reader says which.
    return undefined;
  }
}

async function* onePiece(text: string) {
  yield { text, odd: false };
}
