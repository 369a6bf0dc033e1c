import type {
  MergedCells,
  TextRun,
  WorkbookCell,
  WorkbookRow,
  WorkbookSheet,
} from '../../table/spreadsheet/workbook.ts';
import { cellOf } from './cell.ts';
import { type Look, Styles } from './styles.ts';
import { attribute, piecesOf, type XmlPiece } from './xml.ts';

/**
 * The sheets of a spreadsheet of OpenDocument (.ods), from its `content.xml` and `styles.xml`. The workbook library takes
 * looks, hidden rows and the formats of whole columns for nothing; what a number shows as stands beside it in this format.
 */
export function readOpenDocument(contents: string, styles: string): WorkbookSheet[] {
  const reading = new Reading(new Styles(styles, contents));
  for (const piece of piecesOf(contents)) reading.take(piece);
  return reading.sheets;
}

interface Row {
  readonly row: number;
  readonly times: number;
  readonly hidden: boolean;
  readonly cells: readonly (WorkbookCell | undefined)[];
}

interface OpenCell {
  readonly attributes: string;
  readonly look: Look;
  readonly runs: TextRun[];
  lines: number;
}

class Reading {
  readonly sheets: WorkbookSheet[] = [];
  readonly #styles: Styles;
  #sheet: SheetReading | undefined;
  #cell: OpenCell | undefined;
  #inLine = false;
  readonly #spans: Look[] = [];
  /** What is in a cell and is none of its text, or a table within a table: how deep, and of which name. */
  #aside: { readonly name: string; depth: number } | undefined;

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  take(piece: XmlPiece): void {
    if (this.#aside !== undefined) this.#passBy(piece);
    else if (piece.kind === 'text') this.#write(piece.text);
    else if (piece.kind === 'open') this.#open(piece.name, piece.attributes, piece.closed);
    else this.#close(piece.name);
  }

  #passBy(piece: XmlPiece): void {
    const aside = this.#aside;
    if (aside === undefined || piece.kind === 'text' || piece.name !== aside.name || piece.closed) return;
    aside.depth += piece.kind === 'open' ? 1 : -1;
    if (aside.depth === 0) this.#aside = undefined;
  }

  #open(name: string, attributes: string, closed: boolean): void {
    if (name === 'table:table' && this.#sheet === undefined) {
      if (!closed) this.#sheet = new SheetReading(attributes, this.#styles);
      return;
    }
    const sheet = this.#sheet;
    if (sheet === undefined) return;
    if (ASIDE.test(name)) {
      if (!closed) this.#aside = { name, depth: 1 };
    } else if (name === 'table:table-column') sheet.column(attributes);
    else if (name === 'table:table-row') sheet.startRow(attributes);
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      this.#cell = { attributes, look: sheet.lookOf(attributes), runs: [], lines: 0 };
      if (closed) this.#endCell();
    } else if (this.#cell !== undefined) this.#openText(this.#cell, name, attributes, closed);
  }

  #openText(cell: OpenCell, name: string, attributes: string, closed: boolean): void {
    if (name === 'text:p') {
      if (cell.lines > 0) cell.runs.push({ text: '\n' });
      cell.lines += 1;
      this.#inLine = !closed;
    } else if (name === 'text:span' && !closed) {
      const own = this.#styles.look('text', attribute(attributes, 'text:style-name'));
      const around = this.#spans.at(-1) ?? cell.look;
      this.#spans.push({ struck: own.struck ?? around.struck, raised: own.raised ?? around.raised });
    } else if (name === 'text:s') this.#write(' '.repeat(Math.min(1000, timesOf(attributes, 'text:c'))));
    else if (name === 'text:tab') this.#write('\t');
    else if (name === 'text:line-break') this.#write('\n');
  }

  #close(name: string): void {
    if (name === 'text:p') this.#inLine = false;
    else if (name === 'text:span') this.#spans.pop();
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.#endCell();
    else if (name === 'table:table-row') this.#sheet?.endRow();
    else if (name === 'table:table' && this.#sheet !== undefined) {
      this.sheets.push(this.#sheet.end());
      this.#sheet = undefined;
    }
  }

  #write(text: string): void {
    if (this.#cell === undefined || !this.#inLine) return;
    const { struck, raised } = this.#spans.at(-1) ?? this.#cell.look;
    this.#cell.runs.push({
      text,
      ...(struck === true ? { struck } : {}),
      ...(raised === 'super' || raised === 'sub' ? { raised } : {}),
    });
  }

  #endCell(): void {
    const cell = this.#cell;
    if (cell === undefined) return;
    this.#sheet?.cell(
      cell.attributes,
      cellOf(cell.attributes, cell.lines === 0 ? undefined : cell.runs, cell.look.struck === true),
    );
    this.#cell = undefined;
    this.#inLine = false;
    this.#spans.length = 0;
  }
}

/** Remarks, drawings and what they hold; a table within a table. */
const ASIDE = /^(?:office:annotation|draw:[\w-]+|table:shapes|text:ruby-text|table:table|table:table-source)$/;

class SheetReading {
  readonly #name: string;
  readonly #hidden: boolean;
  readonly #styles: Styles;
  readonly #rows: Row[] = [];
  readonly #merges: MergedCells[] = [];
  readonly #hiddenColumns: number[] = [];
  /** The looks of whole columns, each from its first one on. */
  readonly #columns: { readonly from: number; readonly style: string | undefined }[] = [];
  #columnsSeen = 0;
  #row = 1;
  #times = 1;
  #rowHidden = false;
  #rowStyle: string | undefined;
  #column = 0;
  #cells: (WorkbookCell | undefined)[] = [];

  constructor(attributes: string, styles: Styles) {
    this.#name = attribute(attributes, 'table:name') ?? '';
    this.#hidden = styles.hidesTable(attribute(attributes, 'table:style-name'));
    this.#styles = styles;
  }

  column(attributes: string): void {
    const times = timesOf(attributes, 'table:number-columns-repeated');
    this.#columns.push({ from: this.#columnsSeen, style: attribute(attributes, 'table:default-cell-style-name') });
    if (isHidden(attributes)) {
      for (let index = 0; index < Math.min(times, MOST_NAMED); index += 1)
        this.#hiddenColumns.push(this.#columnsSeen + index);
    }
    this.#columnsSeen += times;
  }

  startRow(attributes: string): void {
    this.#times = timesOf(attributes, 'table:number-rows-repeated');
    this.#rowHidden = isHidden(attributes);
    this.#rowStyle = attribute(attributes, 'table:default-cell-style-name');
    this.#column = 0;
    this.#cells = [];
  }

  /** Of its own style, or the row's, or the column's. */
  lookOf(attributes: string): Look {
    const style = attribute(attributes, 'table:style-name') ?? this.#rowStyle;
    return this.#styles.look('table-cell', style ?? this.#columns.findLast(({ from }) => from <= this.#column)?.style);
  }

  cell(attributes: string, cell: WorkbookCell | undefined): void {
    const times = timesOf(attributes, 'table:number-columns-repeated');
    const [across, down] = ['columns', 'rows'].map((way) => timesOf(attributes, `table:number-${way}-spanned`));
    if ((across ?? 1) * (down ?? 1) > 1) {
      const [top, left] = [this.#row, this.#column];
      this.#merges.push({ top, bottom: top + (down ?? 1) - 1, left, right: left + (across ?? 1) - 1 });
    }
    if (cell !== undefined) for (let index = 0; index < times; index += 1) this.#cells[this.#column + index] = cell;
    this.#column += times;
  }

  endRow(): void {
    if (this.#cells.length > 0) {
      this.#rows.push({ row: this.#row, times: this.#times, hidden: this.#rowHidden, cells: this.#cells });
    }
    this.#row += this.#times;
  }

  end(): WorkbookSheet {
    const rows = this.#rows;
    return {
      name: this.#name.normalize('NFC'),
      hidden: this.#hidden,
      hiddenColumns: this.#hiddenColumns,
      merges: this.#merges,
      rows: () => expanded(rows),
    };
  }
}

function* expanded(rows: readonly Row[]): Iterable<WorkbookRow> {
  for (const { row, times, hidden, cells } of rows) {
    for (let index = 0; index < times; index += 1) yield { row: row + index, hidden, cells };
  }
}

function timesOf(attributes: string, name: string): number {
  const times = Number(attribute(attributes, name) ?? 1);
  return Number.isInteger(times) && times > 0 ? times : 1;
}

function isHidden(attributes: string): boolean {
  const visibility = attribute(attributes, 'table:visibility');
  return visibility === 'collapse' || visibility === 'filter';
}

/** Of hidden columns: whatever holds data is far before. */
const MOST_NAMED = 2_000;
