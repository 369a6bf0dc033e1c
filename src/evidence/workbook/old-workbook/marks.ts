import type { TextRun } from '../../table/spreadsheet/workbook.ts';
import { cellKey } from '../scan-sheet.ts';
import { type OldRecord, recordsOf } from './records.ts';
import { type RunStart, runsOfSharedTexts } from './shared-texts.ts';

/** What is struck out, raised or lowered in a sheet of an old workbook (.xls), by cell. */
export interface SheetMarks {
  readonly struck: ReadonlySet<number>;
  readonly runs: ReadonlyMap<number, readonly MarkedFrom[]>;
}

/** The look of the letters from this one on, until the next. */
export interface MarkedFrom extends Pick<TextRun, 'struck' | 'raised'> {
  readonly from: number;
}

/**
 * The marks of each sheet in their order. The records are those of [MS-XLS] and of Excel 5; the library reads values and
 * number formats of them, and no looks.
 */
export function marksInOldWorkbook(stream: Uint8Array): SheetMarks[] {
  const records = [...recordsOf(stream)];
  const marks = new Marks(records.find(({ kind }) => kind === BOF)?.data.getUint16(0, true) === BIFF8);
  for (const record of records) marks.take(record);
  return marks.found();
}

/** A text in the looks it has from each of these letters on. */
export function cutIntoRuns(text: string, marks: readonly MarkedFrom[]): readonly TextRun[] {
  return marks
    .map(({ from, ...look }, index) => ({ ...look, text: text.slice(from, marks[index + 1]?.from) }))
    .filter((run) => run.text !== '');
}

type Look = Pick<TextRun, 'struck' | 'raised'>;

interface OpenSheet {
  readonly struck: Set<number>;
  readonly runs: Map<number, readonly MarkedFrom[]>;
}

class Marks {
  readonly #biff8: boolean;
  readonly #fonts: Look[] = [];
  /** The font of each format of cells. */
  readonly #formats: number[] = [];
  /** Where the part of each sheet begins, in the order of the sheets. */
  readonly #starts: number[] = [];
  readonly #sheets = new Map<number, OpenSheet>();
  #texts: readonly (readonly RunStart[] | undefined)[] = [];
  #sheet: OpenSheet | undefined;
  /** A chart within a sheet is a part within its part. */
  #depth = 0;

  constructor(biff8: boolean) {
    this.#biff8 = biff8;
  }

  take(record: OldRecord): void {
    const { kind, data, at } = record;
    if (kind === BOF) {
      this.#depth += 1;
      if (this.#depth === 1 && this.#starts.includes(at)) {
        this.#sheet = { struck: new Set(), runs: new Map() };
        this.#sheets.set(at, this.#sheet);
      }
    } else if (kind === EOF) {
      this.#depth = Math.max(0, this.#depth - 1);
      if (this.#depth === 0) this.#sheet = undefined;
    } else if (this.#sheet !== undefined) {
      if (this.#depth === 1) this.#readCell(this.#sheet, record);
    } else if (kind === FONT && data.byteLength >= 10) this.#fonts.push(lookOfFont(data));
    else if (kind === XF && data.byteLength >= 2) this.#formats.push(data.getUint16(0, true));
    else if (kind === SHEET && data.byteLength >= 4) this.#starts.push(data.getUint32(0, true));
    else if (kind === SHARED_TEXTS && this.#hasMarks()) this.#texts = runsOfSharedTexts(record);
  }

  found(): SheetMarks[] {
    return this.#starts.map((at) => this.#sheets.get(at) ?? { struck: new Set(), runs: new Map() });
  }

  #hasMarks(): boolean {
    return this.#fonts.some(({ struck, raised }) => struck === true || raised !== undefined);
  }

  #readCell(sheet: OpenSheet, { kind, data }: OldRecord): void {
    if (!CELLS.has(kind) || data.byteLength < 6) return;
    const [row, column] = [data.getUint16(0, true), data.getUint16(2, true)];
    if (kind === MANY_NUMBERS) {
      for (let at = 4, index = 0; at + 6 <= data.byteLength - 2; at += 6, index += 1) {
        if (this.#isStruck(data.getUint16(at, true))) sheet.struck.add(cellKey(row, column + index));
      }
      return;
    }
    const format = data.getUint16(4, true);
    if (this.#isStruck(format)) sheet.struck.add(cellKey(row, column));
    const starts = this.#startsOf(kind, data);
    if (starts === undefined) return;
    const first = { from: 0, ...this.#fontLook(this.#formats[format]) };
    const runs = starts.map(({ from, font }) => ({ from, ...this.#fontLook(font) }));
    const marks = runs[0]?.from === 0 ? runs : [first, ...runs];
    if (!marks.some(({ struck, raised }) => struck === true || raised !== undefined)) return;
    sheet.runs.set(cellKey(row, column), marks);
    // What a part of a text says of itself goes before what the cell says of all of it.
    sheet.struck.delete(cellKey(row, column));
  }

  #startsOf(kind: number, data: DataView): readonly RunStart[] | undefined {
    if (kind === SHARED_TEXT) return data.byteLength < 10 ? undefined : this.#texts[data.getUint32(6, true)];
    if (kind !== RICH_TEXT || this.#biff8) return undefined;
    const ends = 8 + data.getUint16(6, true);
    const count = ends < data.byteLength ? data.getUint8(ends) : 0;
    const starts: RunStart[] = [];
    for (let index = 0; index < count && ends + 2 + 2 * index < data.byteLength; index += 1) {
      starts.push({ from: data.getUint8(ends + 1 + 2 * index), font: data.getUint8(ends + 2 + 2 * index) });
    }
    return starts;
  }

  #isStruck(format: number): boolean {
    return this.#fontLook(this.#formats[format]).struck === true;
  }

  /** There is no font 4: those behind the third are counted from five on. */
  #fontLook(font: number | undefined): Look {
    if (font === undefined) return {};
    return this.#fonts[font > 4 ? font - 1 : font] ?? {};
  }
}

function lookOfFont(data: DataView): Look {
  const raised = data.getUint16(8, true);
  return {
    ...((data.getUint16(2, true) & STRUCK) === 0 ? {} : { struck: true }),
    ...(raised === 1 || raised === 2 ? { raised: raised === 1 ? 'super' : 'sub' } : {}),
  };
}

const STRUCK = 0x08;
const BIFF8 = 0x0600;
const [BOF, EOF, FONT, XF, SHEET, SHARED_TEXTS] = [0x0809, 0x000a, 0x0031, 0x00e0, 0x0085, 0x00fc];
const [SHARED_TEXT, RICH_TEXT, MANY_NUMBERS] = [0x00fd, 0x00d6, 0x00bd];
/** Numbers, short ones, formulas, texts, and what is true or an error. */
const CELLS: ReadonlySet<number> = new Set([
  0x0203,
  0x027e,
  0x0006,
  0x0204,
  0x0205,
  SHARED_TEXT,
  RICH_TEXT,
  MANY_NUMBERS,
]);
