import * as XLSX from '@e965/xlsx';

/** A workbook (.xlsx) whose sheets are written as their XML is in the file, row by row; `x:` is a prefix there. */
export function workbookOf(sheets: Readonly<Record<string, readonly string[]>>, { prefix = '' } = {}): Buffer {
  const book = XLSX.utils.book_new();
  for (const name of Object.keys(sheets)) XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['x']]), name);
  const zip = XLSX.CFB.read(XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }), { type: 'buffer' });
  for (const [index, rows] of Object.values(sheets).entries()) {
    const lines = rows.map((cells, row) => `<row r="${row + 1}">${cells}</row>`);
    const namespace = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
    const inside = `<sheetData>${lines.join('')}</sheetData>`;
    const sheet = `<worksheet ${namespace}="${MAIN}">${inside}</worksheet>`.replace(/<(\/?)/g, `<$1${prefix}`);
    const entry = XLSX.CFB.find(zip, `/xl/worksheets/sheet${index + 1}.xml`);
    if (entry === null) throw new Error(`no sheet ${index + 1}`);
    entry.content = Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${sheet}`) as never;
    entry.size = entry.content.length;
  }
  return XLSX.CFB.write(zip, { type: 'buffer', fileType: 'zip' }) as Buffer;
}

/** Cells of text for a row, from column A. */
export function textCells(row: number, texts: readonly string[]): string {
  return texts
    .map((text, index) => `<c r="${XLSX.utils.encode_col(index)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`)
    .join('');
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
