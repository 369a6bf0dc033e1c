import type { CriteriaSet } from '../model/criteria-set.ts';
import type { InputFile } from '../model/evidence.ts';
import { type Problem, type ProblemCode, problem } from '../problems/problem.ts';
import { isBlank } from './cell-text.ts';
import { decode } from './decode.ts';
import type { Encoding } from './encoding/encodings.ts';
import { findHeader } from './find-header.ts';
import { HEADER_WITHIN, headerOf, readLayout } from './layout.ts';
import { ownOutput } from './our-outputs.ts';
import type { EvidenceSource } from './read-evidence.ts';
import { chooseSheet, type SheetTest, sheetsWhere } from './spreadsheet/choose-sheet.ts';
import { readSheet } from './spreadsheet/read-sheet.ts';
import type { WorkbookRefusal } from './spreadsheet/workbook.ts';
import { type RowHandler, tokenise } from './tokenise.ts';
import { unlessTooLong } from './too-long.ts';

export interface TableOptions {
  /** What a sheet of a workbook is, by its first rows. */
  readonly kindOf: SheetTest;
  /** The sheet to read, when it was said. */
  readonly sheet?: string | undefined;
  readonly encoding?: Encoding | undefined;
}

/** A table in a file of any kind that can be read. */
export interface OpenTable {
  /** What is known of the file beside its rows. */
  readonly as: Pick<InputFile, 'delimiter' | 'format' | 'sheet'>;
  read(onRow: RowHandler): Promise<TableEnd>;
}

export interface TableEnd {
  /** The problem that ended the reading, if any. */
  readonly problem?: Problem;
  readonly notices: readonly Problem[];
  readonly as: OpenTable['as'];
}

/** A text file or the sheet of a workbook, told by its contents and not by its name. */
export async function openTable(
  source: EvidenceSource,
  { kindOf, sheet: wanted, encoding }: TableOptions,
): Promise<OpenTable | Problem> {
  const { file } = source;
  const workbook = await source.workbook?.();
  if (workbook === undefined) {
    return {
      as: {},
      async read(onRow) {
        const pieces = decode(source.bytes(), file, encoding);
        const preview = source.preview?.();
        const bounded = preview === undefined ? pieces : unlessTooLong(pieces, preview, file);
        const { delimiter, ...end } = await tokenise(bounded, file, onRow);
        return { ...end, as: { delimiter } };
      },
    };
  }
  if (typeof workbook === 'string') return problem(REFUSALS[workbook], { file }, {});
  const chosen = chooseSheet(workbook, file, wanted, kindOf);
  if ('code' in chosen) return chosen;
  const as = { format: 'xlsx', sheet: chosen.sheet.name } as const;
  return {
    as,
    async read(onRow) {
      const { notices, ...end } = await readSheet(chosen.sheet, file, onRow);
      return { ...end, notices: [...(chosen.notice === undefined ? [] : [chosen.notice]), ...notices], as };
    },
  };
}

const REFUSALS = {
  old: 'spreadsheet-old',
  locked: 'spreadsheet-locked',
  'open-document': 'spreadsheet-open-document',
  'too-large': 'spreadsheet-too-large',
  'too-wide': 'spreadsheet-too-wide',
  other: 'spreadsheet-not-csv',
} as const satisfies Record<WorkbookRefusal, ProblemCode>;

/** Sheets that hold evidence for one of the sets. */
export function evidenceSheets(sets: readonly CriteriaSet[]): SheetTest {
  return (rows) => {
    const searches = sets.map((set) => ({ set, header: findHeader(set) }));
    let row = 0;
    for (const cells of rows) {
      if (cells.every(isBlank)) continue;
      if (ownOutput(cells) !== undefined) return 'own-output';
      row += 1;
      const settled = searches.filter(({ header }) => header.found() === undefined && header.offer(cells, row));
      if (settled.some(isTable)) return 'table';
      if (row === HEADER_WITHIN + 1) break;
    }
    for (const { header } of searches) if (header.found() === undefined) header.end();
    if (row === 0) return 'blank';
    return searches.some(isTable) ? 'table' : 'other';
  };
}

function isTable({
  set,
  header,
}: {
  readonly set: CriteriaSet;
  readonly header: ReturnType<typeof findHeader>;
}): boolean {
  const found = header.found();
  return found !== undefined && readLayout(found.cells, '', found.row, set).layout !== undefined;
}

/** Sheets whose first rows name units. */
export const unitSheets = sheetsWhere((cells) => {
  const columns = headerOf(cells);
  return columns.has('unitCode') && columns.has('unitName');
});
