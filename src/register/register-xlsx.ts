import type { CellObject, SheetData } from 'write-excel-file/node';
import { REGISTER_TABLE } from '../labels/register.ts';
import type { Register } from './register.ts';
import { type RegisterCell, registerTable } from './register-table.ts';
import { withoutTimes } from './zip-times.ts';

/** The register as a sheet to be printed and signed: landscape, ruled, the header staying in sight. */
export async function registerXlsx(register: Register): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const { header, rows } = registerTable(register);
  const title: CellObject = {
    value: `${REGISTER_TABLE.title} – ${register.opening.office}`,
    fontWeight: 'bold',
    fontSize: 14,
    align: 'center',
    columnSpan: header.length,
  };
  const data: SheetData = [
    [title],
    header.map((text) => ({ ...RULED, value: text, type: String, fontWeight: 'bold', align: 'center' })),
    ...rows.map((row) => row.map(cell)),
  ];
  const bytes = await writeExcelFile(
    data,
    {
      sheet: REGISTER_TABLE.sheet,
      orientation: 'landscape',
      stickyRowsCount: 2,
      columns: WIDTHS.map((width) => ({ width })),
    },
    { fontFamily: 'Times New Roman', fontSize: 12 },
  ).toBuffer();
  return withoutTimes(bytes);
}

const RULED = { borderStyle: 'thin', alignVertical: 'center', wrap: true } as const;
const WIDTHS = [6, 12, 18, 12, 11, 28, 30, 24, 12, 10, 36, 24, 48];

// biome-ignore lint/suspicious/noControlCharactersInRegex: a sheet with these characters does not open
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text is written as text, whatever sign it begins with: a sheet runs only what is written as a formula. */
function cell(value: RegisterCell): CellObject {
  if (value === null || value === '') return { ...RULED };
  if (typeof value === 'number') return { ...RULED, value, type: Number };
  const text = typeof value === 'string' ? value : value.code;
  return { ...RULED, value: text.replace(NOT_IN_XML, ''), type: String };
}
