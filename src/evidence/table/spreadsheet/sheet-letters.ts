import { type AstrayText, astrayText } from '../../text/encoding/text-astray.ts';
import type { WorkbookRow, WorkbookSheet } from './workbook.ts';

/** The texts of a sheet in the letters they were meant in: composed, line ends alike, old fonts read. */
export class SheetLetters {
  readonly #astray: AstrayText | undefined;
  readonly #known = new Map<string, string>();

  constructor(sheet: WorkbookSheet) {
    this.#astray = astrayText(sampleOf(sheet));
  }

  /** The old encoding the sheet is in, if it is in one. */
  get recognised(): { readonly encoding: string; readonly sample: string } | undefined {
    return this.#astray && { encoding: this.#astray.name, sample: this.#astray.sample };
  }

  /** Composed and looked through once for each text that may need it, however often it is in the sheet. */
  clean(written: string): string {
    if (!MAY_CHANGE.test(written)) return written;
    const before = this.#known.get(written);
    if (before !== undefined) return before;
    const text = written.normalize('NFC').replace(RETURNS, '\n');
    if (this.#known.size < MOST_KNOWN) this.#known.set(written, text);
    return text;
  }

  /** A cell that is not in the letters of the others was pasted in from elsewhere, and stays as it is. */
  mended(cells: WorkbookRow['cells']): WorkbookRow['cells'] {
    const astray = this.#astray;
    if (astray === undefined) return cells;
    const row = textOfRow(cells);
    return cells.map((cell) =>
      cell?.kind === 'text' && NOT_ASCII.test(cell.text)
        ? { ...cell, text: astray.mendCell(cell.text, row) ?? cell.text }
        : cell,
    );
  }
}

/** Text of the first rows, by which the encoding of old fonts is known. */
function sampleOf(sheet: WorkbookSheet): string {
  const lines: string[] = [];
  for (const { cells } of sheet.rows()) {
    lines.push(textOfRow(cells));
    if (lines.length === ROWS_OF_SAMPLE) break;
  }
  return `${lines.join('\n')}\n`;
}

function textOfRow(cells: WorkbookRow['cells']): string {
  return cells.map((cell) => (cell?.kind === 'text' ? cell.text : '')).join('\t');
}

const NOT_ASCII = /[^\0-\x7f]/;
/** A return, or a letter that composes with others or is another one composed: none of Vietnamese as Excel types it. */
const MAY_CHANGE = /\r|[^\0-\u02ff\u1e00-\u1eff\u2010-\u201f\u2026]/;
const RETURNS = /\r\n?/g;
const MOST_KNOWN = 10_000;
const ROWS_OF_SAMPLE = 200;
