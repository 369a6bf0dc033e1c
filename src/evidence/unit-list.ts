import { cellAt } from '../model/evidence.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { decode } from './decode.ts';
import { headerOf, missingColumn } from './layout.ts';
import type { EvidenceSource } from './read-evidence.ts';
import type { ListedUnit } from './template-rows.ts';
import { tokenise } from './tokenise.ts';

/** A list of units: the unit columns of an evidence file, one row for each unit. */
export async function readUnitList(source: EvidenceSource): Promise<{ units: ListedUnit[]; problems: Problem[] }> {
  const { file } = source;
  const units: ListedUnit[] = [];
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  let columns: ReturnType<typeof headerOf> | undefined;
  const { problem: failure } = await tokenise(decode(source.bytes(), file), file, (cells, row) => {
    if (cells.every((cell) => cell.trim() === '')) return;
    if (columns === undefined) {
      columns = headerOf(cells);
      for (const field of ['unitCode', 'unitName'] as const) {
        if (!columns.has(field)) problems.push(missingColumn(field, cells, file, row));
      }
      return;
    }
    const known = columns;
    const text = (field: Parameters<typeof known.get>[0]) => (cells[known.get(field)?.index ?? -1] ?? '').trim();
    const code = text('unitCode');
    const at = cellAt(file, row, known.get('unitCode'));
    const before = seen.get(code);
    if (code === '') problems.push(problem('unit-code-missing', at, {}));
    else if (before !== undefined)
      problems.push(problem('unit-listed-twice', at, { code, row: before }, { unit: code }));
    seen.set(code, row);
    units.push({
      code,
      name: text('unitName'),
      district: text('district'),
      province: text('province'),
      category: text('category'),
    });
  });
  if (failure !== undefined) problems.push(failure);
  else if (columns === undefined) problems.push(problem('file-empty', { file }, {}));
  return { units, problems };
}
