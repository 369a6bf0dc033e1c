import type { CriteriaSet } from '../../model/criteria-set.ts';
import type { InputFile } from '../../model/evidence.ts';
import { type Problem, type ProblemCode, problem } from '../../problems/problem.ts';
import type { EvidenceSource } from '../evidence-source.ts';
import { HEADER_WITHIN, headerOf } from '../known-headers.ts';
import { isBlank } from '../text/cell-text.ts';
import { cleanRow } from '../text/clean-row.ts';
import { decode } from '../text/decode.ts';
import type { Encoding } from '../text/encoding/encodings.ts';
import { type RowHandler, tokenise } from '../text/tokenise.ts';
import { unlessTooLong } from '../text/too-long.ts';
import { kindsOfColumns } from './column-kinds.ts';
import { type FoundHeader, findHeader } from './find-header.ts';
import { type Layout, readLayout } from './layout.ts';
import { ownOutput } from './our-outputs.ts';
import {
  type ChosenSheets,
  chooseSheet,
  chooseSheets,
  type SheetHeader,
  type SheetTest,
  sheetsWhere,
} from './spreadsheet/choose-sheet.ts';
import { remarkColumn, withoutOurMarks } from './spreadsheet/our-marks.ts';
import { readSheet } from './spreadsheet/read-sheet.ts';
import type { MergedCells, Workbook, WorkbookRefusal } from './spreadsheet/workbook.ts';

export interface TableOptions {
  /** What a sheet of a workbook is, by its first rows, and which of them is its header. */
  readonly kindOf: SheetTest;
  /** The sheet to read, when it was said. */
  readonly sheet?: string | undefined;
  readonly encoding?: Encoding | undefined;
}

/** A table in a file of any kind that can be read. */
export interface OpenTable {
  /** What is known of the file beside its rows. */
  readonly as: Pick<InputFile, 'delimiter' | 'format' | 'sheet'>;
  /** The column of our own remarks in a workbook that was marked; it is not read. */
  readonly remarks?: number | undefined;
  /** What is merged in a sheet. */
  readonly merges?: readonly MergedCells[];
  read(onRow: RowHandler): Promise<TableEnd>;
}

export interface TableEnd {
  /** The problem that ended the reading, if any. */
  readonly problem?: Problem;
  readonly notices: readonly Problem[];
  readonly as: OpenTable['as'];
}

/** A text file or the sheet of a workbook, told by its contents and not by its name. */
export async function openTable(source: EvidenceSource, options: TableOptions): Promise<OpenTable | Problem> {
  const tables = await openEach(source, options, (workbook) => {
    const { file } = source;
    const chosen = chooseSheet(workbook, file, options.sheet, options.kindOf);
    return 'code' in chosen ? chosen : { ...chosen, sheets: [chosen.sheet] };
  });
  return 'code' in tables ? tables : tables[0];
}

/** Every table of a file: of a workbook each sheet that holds one. What is said of the sheets comes with the first. */
export async function openTables(source: EvidenceSource, options: TableOptions): Promise<Tables | Problem> {
  return openEach(source, options, (workbook) => chooseSheets(workbook, source.file, options.sheet, options.kindOf));
}

type Tables = readonly [OpenTable, ...OpenTable[]];

async function openEach(
  source: EvidenceSource,
  { kindOf, encoding }: TableOptions,
  choose: (workbook: Workbook) => ChosenSheets | Problem,
): Promise<Tables | Problem> {
  const { file } = source;
  const workbook = await source.workbook?.();
  if (workbook === undefined) return [textTable(source, encoding)];
  if (typeof workbook === 'string') return problem(REFUSALS[workbook], { file }, {});
  const chosen = choose({ ...workbook, sheets: workbook.sheets.map(withoutOurMarks) });
  if ('code' in chosen) return chosen;
  const [first, ...others] = chosen.sheets.map((sheet, index): OpenTable => {
    const as = { format: workbook.format, sheet: sheet.name };
    const written = workbook.sheets.find(({ name }) => name === sheet.name);
    const before = index > 0 || chosen.notice === undefined ? [] : [chosen.notice];
    return {
      as,
      merges: sheet.merges,
      remarks: written === undefined ? undefined : remarkColumn(written),
      async read(onRow) {
        const { notices, ...end } = readSheet(sheet, file, kindOf, onRow);
        return { ...end, notices: [...before, ...notices], as };
      },
    };
  });
  return first === undefined ? problem('file-empty', { file }, {}) : [first, ...others];
}

function textTable(source: EvidenceSource, encoding: Encoding | undefined): OpenTable {
  const { file } = source;
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

const REFUSALS = {
  locked: 'spreadsheet-locked',
  damaged: 'spreadsheet-damaged',
  word: 'file-is-document',
  slides: 'file-is-document',
  'too-large': 'spreadsheet-too-large',
  'too-wide': 'spreadsheet-too-wide',
  other: 'spreadsheet-not-csv',
} as const satisfies Record<WorkbookRefusal, ProblemCode>;

/** Sheets that hold evidence for one of the sets. */
export function evidenceSheets(sets: readonly CriteriaSet[]): SheetTest {
  return (rows) => {
    const searches = sets.map((set) => ({ set, header: findHeader(set) }));
    let seen = 0;
    for (const { cells: written, row } of rows) {
      const { cells } = cleanRow(written);
      if (cells.every(isBlank)) continue;
      if (ownOutput(cells) !== undefined) return { kind: 'own-output' };
      seen += 1;
      for (const { set, header } of searches) {
        if (header.found() !== undefined || !header.offer(cells, row)) continue;
        const table = tableAt(header.found(), set);
        if (table !== undefined) return table;
      }
      if (seen === HEADER_WITHIN + 1) break;
    }
    if (seen === 0) return { kind: 'blank' };
    for (const { set, header } of searches) {
      if (header.found() === undefined) header.end();
      const table = tableAt(header.found(), set);
      if (table !== undefined) return table;
    }
    return { kind: 'other' };
  };
}

function tableAt(found: FoundHeader | undefined, set: CriteriaSet): ReturnType<SheetTest> | undefined {
  if (found === undefined) return undefined;
  const { layout } = readLayout(found, ANY_SHEET, set);
  if (layout !== undefined) return { kind: 'table', header: sheetHeader(found, layout) };
  const { layout: named } = readLayout(found, ANY_SHEET, set, { namesAlone: true });
  return named === undefined ? undefined : { kind: 'names', header: sheetHeader(found, named) };
}

function sheetHeader({ cells, row }: FoundHeader, layout: Layout): SheetHeader {
  const kinds = kindsOfColumns(layout);
  return { cells, row, unitCode: layout.row.unitCode?.index, item: layout.long?.columns.item?.index, kinds };
}

/** Whose table it is, where its rows do not say, is asked when it is read. */
const ANY_SHEET = { file: '', sheet: 'Xã A' };

/** Sheets whose first rows name units, by these columns. */
export function unitSheets(needed: readonly ('unitCode' | 'unitName')[]): SheetTest {
  return sheetsWhere((cells) => {
    const columns = headerOf(cells);
    return needed.every((field) => columns.has(field));
  });
}
