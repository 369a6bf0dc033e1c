import { decode } from '../evidence/text/decode.ts';
import { tokenise } from '../evidence/text/tokenise.ts';
import type { Problem } from '../problems/problem.ts';
import type { Sheet, SheetRow } from './sheet.ts';

/** A CSV rubric as the one sheet it is; read as evidence is, in whatever form Excel saved it. */
export async function csvSheet(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
): Promise<{ readonly sheet: Sheet; readonly problem?: Problem }> {
  const rows: SheetRow[] = [];
  const { problem } = await tokenise(decode(bytes, file), file, (cells, row) => {
    rows.push({
      row,
      cells: cells.map((cell) => {
        const text = cell.trim();
        return text === '' ? undefined : { text, kind: 'text' };
      }),
    });
  });
  return problem === undefined ? { sheet: { rows } } : { sheet: { rows }, problem };
}
