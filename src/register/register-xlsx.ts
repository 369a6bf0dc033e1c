import { REGISTER_TABLE } from '../labels/register.ts';
import { workbook } from '../report/xlsx/workbook.ts';
import type { Register } from './register.ts';
import { type RowRange, registerTable } from './register-table.ts';

/** The register as a sheet to be printed and signed. */
export function registerXlsx(register: Register, range?: RowRange): Promise<Uint8Array> {
  const { header, rows } = registerTable(register, range);
  const title = `${REGISTER_TABLE.title} – ${register.opening.office}`;
  return workbook([{ name: REGISTER_TABLE.sheet, title, header, rows: rows(), widths: WIDTHS }]);
}

const WIDTHS = [6, 12, 18, 12, 11, 28, 30, 24, 12, 10, 36, 24, 48];
