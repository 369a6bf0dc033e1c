import { cellAt } from '../model/evidence.ts';
import type { Location } from '../model/location.ts';
import { isError, type Problem, problem } from '../problems/problem.ts';
import type { EvidenceSource } from './evidence-source.ts';
import { HEADER_WITHIN, headerOf } from './known-headers.ts';
import { missingColumn } from './table/layout.ts';
import { openTable, unitSheets } from './table/open-table.ts';
import type { ListedUnit } from './template-rows.ts';

/** A list of units: the unit columns of an evidence file, one row for each unit. Titles may stand above its header. */
export async function readUnitList(source: EvidenceSource): Promise<{ units: PlacedUnit[]; problems: Problem[] }> {
  const { file } = source;
  const units: PlacedUnit[] = [];
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  const above: { readonly cells: readonly string[]; readonly row: number }[] = [];
  let columns: ReturnType<typeof headerOf> | undefined;
  const opened = await openTable(source, { kindOf: unitSheets });
  if ('code' in opened) return { units, problems: [opened] };
  const table = { file, ...opened.as };
  const { problem: failure, notices } = await opened.read((cells, row) => {
    if (cells.every((cell) => cell.trim() === '')) return;
    if (columns === undefined) {
      const header = headerOf(cells);
      if (NEEDED.every((field) => header.has(field))) columns = header;
      else if (above.length < HEADER_WITHIN) above.push({ cells, row });
      return;
    }
    const known = columns;
    const text = (field: Parameters<typeof known.get>[0]) => (cells[known.get(field)?.index ?? -1] ?? '').trim();
    const code = text('unitCode');
    const at = cellAt(table, row, known.get('unitCode'));
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
      at,
    });
  });
  problems.push(...notices.filter(isError));
  if (failure !== undefined) problems.push(failure);
  else if (columns === undefined) problems.push(...withoutHeader(above, file));
  return { units, problems };
}

export interface PlacedUnit extends ListedUnit {
  /** The cell of its code. */
  readonly at: Location;
}

const NEEDED = ['unitCode', 'unitName'] as const;

/** What is missing is said of the row that comes nearest to a header. */
function withoutHeader(
  rows: readonly { readonly cells: readonly string[]; readonly row: number }[],
  file: string,
): Problem[] {
  const named = (cells: readonly string[]) => NEEDED.filter((field) => headerOf(cells).has(field)).length;
  const [first, ...others] = rows;
  if (first === undefined) return [problem('file-empty', { file }, {})];
  const { cells, row } = others.reduce((best, each) => (named(each.cells) > named(best.cells) ? each : best), first);
  const header = headerOf(cells);
  return NEEDED.filter((field) => !header.has(field)).map((field) => missingColumn(field, { cells, row }, { file }));
}
