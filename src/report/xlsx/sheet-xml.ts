import { columnLetters } from '../../model/location.ts';
import type { CellStyle, CellStyles } from './cell-styles.ts';
import { type SharedTexts, textElement } from './shared-texts.ts';
import { sheetText } from './sheet-text.ts';
import { DECLARATION, type ListedSheet, MAIN, tableOf } from './workbook-parts.ts';

export interface SheetCell {
  readonly value: string | number | null;
  readonly style: CellStyle;
  /** Columns it reaches over, itself among them. */
  readonly span?: number;
}

export interface SheetRow {
  readonly cells: readonly SheetCell[];
  /** In points. */
  readonly height?: number;
}

/** What a sheet is beside its rows. */
export interface SheetFrame {
  readonly isFirst: boolean;
  /** In letters, one for each column. */
  readonly widths: readonly number[];
  /** Rows and columns that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly paper: 'A4' | 'A3';
  /** At the foot of each page. */
  readonly page: string;
}

/** What the cells of all sheets have in common: both are written behind the sheets. */
export interface CellParts {
  readonly texts: SharedTexts;
  readonly styles: CellStyles;
}

/**
 * A sheet in pieces, a row at a time: landscape, one page wide, with a filter. Where its table stands is asked when its
 * rows are written.
 */
export function* sheetXml(
  { isFirst, widths, frozen, paper, page }: SheetFrame,
  rows: Iterable<SheetRow>,
  { texts, styles }: CellParts,
  listed: () => ListedSheet,
): Generator<string> {
  const columns = widths.map((width, index) => {
    const number = index + 1;
    return `<col min="${number}" max="${number}" width="${width}" customWidth="1"/>`;
  });
  const letters = widths.map((_, index) => columnLetters(index));
  const pane = `<pane ySplit="${frozen.rows}" xSplit="${frozen.columns}" topLeftCell="${columnLetters(frozen.columns)}${frozen.rows + 1}" activePane="bottomRight" state="frozen"/>`;
  yield `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView tabSelected="${isFirst ? 1 : 0}" workbookViewId="0">${pane}</sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`;
  const merged: string[] = [];
  let number = 0;
  for (const { cells, height } of rows) {
    number += 1;
    let row = `<row r="${number}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>`;
    let column = 0;
    for (const { value, style, span = 1 } of cells) {
      const look = styles.numberOf(style);
      row += cellXml(`${letters[column]}${number}`, value, look, texts);
      for (let under = column + 1; under < column + span; under += 1)
        row += `<c r="${letters[under]}${number}" s="${look}"/>`;
      if (span > 1)
        merged.push(`<mergeCell ref="${letters[column]}${number}:${letters[column + span - 1]}${number}"/>`);
      column += span;
    }
    yield `${row}</row>`;
  }
  const table = listed();
  yield [
    '</sheetData>',
    table.lastRow > table.headerRow ? `<autoFilter ref="${tableOf(table)}"/>` : '',
    merged.length === 0 ? '' : `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>`,
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${paper === 'A3' ? 8 : 9}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>${sheetText(`&C${page}`)}</oddFooter></headerFooter></worksheet>`,
  ].join('');
}

/** Text is written as text, whatever sign it begins with: a sheet runs only what is written as a formula. */
function cellXml(address: string, value: SheetCell['value'], look: number, texts: SharedTexts): string {
  if (value === null || value === '') return `<c r="${address}" s="${look}"/>`;
  if (typeof value === 'number') return `<c r="${address}" s="${look}"><v>${value}</v></c>`;
  const shared = texts.numberOf(value);
  if (shared !== undefined) return `<c r="${address}" s="${look}" t="s"><v>${shared}</v></c>`;
  return `<c r="${address}" s="${look}" t="inlineStr"><is>${textElement(value)}</is></c>`;
}
