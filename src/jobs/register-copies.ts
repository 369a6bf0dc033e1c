import type { OutputFile } from '../model/output-file.ts';
import { publishedText } from '../register/published-list.ts';
import { registerTable } from '../register/register-table.ts';
import { registerXlsx } from '../register/register-xlsx.ts';
import { csvOf } from '../report/csv/csv-table.ts';
import type { SigningKey } from '../verification/key-ring.ts';
import { refuseUnsigned } from './signed-register.ts';
import { wholeRegister } from './whole-register.ts';
import type { World } from './world.ts';

export type RegisterFormat = 'csv' | 'xlsx';

/** More rows make a workbook that no office computer opens; the next ones are in the next file. */
const ROWS_IN_A_WORKBOOK = 20_000;

/** The register in the usual columns, one file after the other so that memory does not grow with it. */
export async function* exportedRegister(
  { path, formats }: { readonly path: string; readonly formats: readonly RegisterFormat[] },
  world: Pick<World, 'registers' | 'warnings'>,
): AsyncGenerator<OutputFile> {
  const { register } = wholeRegister(path, world);
  for (const format of formats) {
    if (format === 'csv') {
      yield { name: `${NAME}.csv`, contents: csvOf(registerTable(register), 'vi') };
      continue;
    }
    const count = Math.max(Math.ceil((register.certificates.size + register.held.length) / ROWS_IN_A_WORKBOOK), 1);
    for (let part = 0; part < count; part++) {
      const name = part === 0 ? `${NAME}.xlsx` : `${NAME}-${part + 1}.xlsx`;
      const from = part * ROWS_IN_A_WORKBOOK;
      yield { name, contents: registerXlsx(register, { from, to: from + ROWS_IN_A_WORKBOOK }) };
    }
  }
}

const NAME = 'so-cap-giay-chung-nhan';

/** The signed list an office can post: short codes and whether they are in force, no names. */
export function publishedRegister(
  { path, signing, on }: { readonly path: string; readonly signing: SigningKey; readonly on: string },
  world: Pick<World, 'registers' | 'warnings'>,
): OutputFile {
  const { register, head } = wholeRegister(path, world);
  refuseUnsigned(path, register, head, signing);
  return { name: PUBLISHED_NAME, contents: [publishedText(register, on, signing.signer)] };
}

const PUBLISHED_NAME = 'danh-sach-giay-chung-nhan.json';
