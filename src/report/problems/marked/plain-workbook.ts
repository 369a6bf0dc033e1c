import { strToU8 } from 'fflate';
import { columnLetters } from '../../../model/location.ts';
import { attributeText, sheetText } from '../../xlsx/sheet-text.ts';

export interface PlainSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** Row of the headings, and the columns below it whose digits are a name: they stay text. */
  readonly headerRow: number;
  readonly codes: ReadonlySet<number>;
  /** Cells (A1) that are struck out, and rows. */
  readonly struck: ReadonlySet<string | number>;
}

/**
 * The parts of a workbook with tables as they are in text files, each cell at its own address. A number is a number
 * where it is read back as the same text.
 */
export function plainWorkbook(sheets: readonly PlainSheet[]): Map<string, Uint8Array> {
  const numbered = sheets.map((sheet, index) => ({ ...sheet, id: index + 1 }));
  const part = (name: string, xml: string): [string, Uint8Array] => [name, strToU8(`${DECLARATION}${xml}`)];
  return new Map([
    part(
      '[Content_Types].xml',
      `<Types xmlns="${CONTENT_TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/>${numbered.map(({ id }) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`).join('')}</Types>`,
    ),
    part(
      '_rels/.rels',
      `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    part(
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><sheets>${numbered.map(({ name, id }) => `<sheet name="${attributeText(name)}" sheetId="${id}" r:id="rId${id}"/>`).join('')}</sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${RELATIONSHIPS}">${numbered.map(({ id }) => `<Relationship Id="rId${id}" Type="${RELATION}/worksheet" Target="worksheets/sheet${id}.xml"/>`).join('')}<Relationship Id="rIdStyles" Type="${RELATION}/styles" Target="styles.xml"/></Relationships>`,
    ),
    part('xl/styles.xml', STYLES),
    ...numbered.map((sheet) => part(`xl/worksheets/sheet${sheet.id}.xml`, sheetOf(sheet))),
  ]);
}

function sheetOf({ rows, headerRow, codes, struck }: PlainSheet): string {
  const widths = widthsOf(rows);
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const lines = rows.map((cells, index) => {
    const row = index + 1;
    const drawn = cells.map((text, column) => {
      const address = `${columnLetters(column)}${row}`;
      return cellOf(text, address, row > headerRow && !codes.has(column), struck.has(row) || struck.has(address));
    });
    return drawn.every((cell) => cell === '') ? '' : `<row r="${row}">${drawn.join('')}</row>`;
  });
  const pane =
    headerRow > 0
      ? `<pane ySplit="${headerRow}" topLeftCell="A${headerRow + 1}" activePane="bottomLeft" state="frozen"/>`
      : '';
  return `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>${columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`}<sheetData>${lines.join('')}</sheetData><pageSetup paperSize="9" orientation="landscape"/></worksheet>`;
}

function cellOf(text: string, address: string, mayBeNumber: boolean, struck: boolean): string {
  if (text === '') return '';
  const number = mayBeNumber ? numberIn(text) : undefined;
  if (number !== undefined) return `<c r="${address}"${struck ? ' s="3"' : ''}><v>${number}</v></c>`;
  const style = struck ? ' s="4"' : text.includes('\n') ? ' s="2"' : ' s="1"';
  return `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${sheetText(text)}</t></is></c>`;
}

/** A number that a sheet gives back exactly as it was written: 8; 7,5. */
function numberIn(text: string): string | undefined {
  if (!AS_A_SHEET_SAYS_IT.test(text)) return undefined;
  const point = text.replace(',', '.');
  return String(Number(point)) === point ? point : undefined;
}

/** Not 1,234, which a sheet cannot say without a zero behind it. */
const AS_A_SHEET_SAYS_IT = /^(?:0|[1-9]\d{0,9})(?:,(?!\d{3}$)\d{1,6})?$/;

/** Letters of each column, as wide as what is in it where that is not long. */
function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const widths: number[] = [];
  for (const cells of rows.slice(0, LOOKED_AT)) {
    for (const [index, text] of cells.entries()) {
      widths[index] = Math.max(widths[index] ?? NARROWEST, Math.min(text.length + 2, WIDEST));
    }
  }
  return widths;
}

const LOOKED_AT = 200;
const NARROWEST = 8;
const WIDEST = 36;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
export const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** 0 as it comes, 1 text, 2 text that goes on in the next line, 3 a number and 4 a text that are struck out. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font><font><strike/><sz val="12"/><name val="Times New Roman"/><family val="1"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
