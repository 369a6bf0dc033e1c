import { REGISTER_TABLE } from '../labels/register.ts';
import { sheetOf, workbook } from '../report/xlsx/workbook.ts';
import type { Register } from './register.ts';
import { type RowRange, registerTable } from './register-table.ts';

/** The register as a sheet to be printed and signed. */
export function registerXlsx(register: Register, range?: RowRange): Iterable<Uint8Array> {
  const title = `${REGISTER_TABLE.title} – ${register.opening.office}`;
  return workbook([sheetOf(REGISTER_TABLE.sheet, title, registerTable(register, range))]);
}
