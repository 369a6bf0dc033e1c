import { cellAt } from '../model/evidence.ts';
import type { Location } from '../model/location.ts';
import { isError, type Problem, type ProblemCode, problem } from '../problems/problem.ts';
import type { EvidenceSource } from './evidence-source.ts';
import { HEADER_WITHIN, headerOf } from './known-headers.ts';
import { missingColumn } from './table/layout.ts';
import { openTable, unitSheets } from './table/open-table.ts';
import type { ListedUnit } from './template-rows.ts';

export interface UnitList {
  readonly units: readonly PlacedUnit[];
  readonly problems: readonly Problem[];
  /** True where the list has no column of codes: then its units have none. */
  readonly namesAlone: boolean;
}

/**
 * A list of units: the unit columns of an evidence file, one row for each unit. Titles may stand above its header. A list
 * without a column of codes is one of names.
 */
export async function readUnitList(source: EvidenceSource): Promise<UnitList> {
  const list = await readList(source, CODES_AND_NAMES);
  if (!list.problems.some(({ code }) => WITHOUT_HEADER.has(code))) return { ...list, namesAlone: false };
  const names = await readList(source, NAMES);
  return names.problems.some(({ code }) => WITHOUT_HEADER.has(code))
    ? { ...list, namesAlone: false }
    : { ...names, namesAlone: true };
}

/** What is said where no row names the columns that are needed. */
const WITHOUT_HEADER: ReadonlySet<ProblemCode> = new Set(['column-missing', 'sheet-without-header', 'sheet-to-choose']);
const CODES_AND_NAMES = ['unitCode', 'unitName'] as const;
const NAMES = ['unitName'] as const;
type Needed = typeof CODES_AND_NAMES | typeof NAMES;

async function readList(source: EvidenceSource, needed: Needed): Promise<{ units: PlacedUnit[]; problems: Problem[] }> {
  const { file } = source;
  const units: PlacedUnit[] = [];
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  const above: { readonly cells: readonly string[]; readonly row: number }[] = [];
  let columns: ReturnType<typeof headerOf> | undefined;
  const opened = await openTable(source, { kindOf: unitSheets(needed) });
  if ('code' in opened) return { units, problems: [opened] };
  const table = { file, ...opened.as };
  const { problem: failure, notices } = await opened.read((cells, row) => {
    if (cells.every((cell) => cell.trim() === '')) return;
    if (columns === undefined) {
      const header = headerOf(cells);
      if (needed.every((field) => header.has(field))) columns = header;
      else if (above.length < HEADER_WITHIN) above.push({ cells, row });
      return;
    }
    const known = columns;
    const text = (field: Parameters<typeof known.get>[0]) => (cells[known.get(field)?.index ?? -1] ?? '').trim();
    const code = text('unitCode');
    const names = !known.has('unitCode');
    const at = cellAt(table, row, known.get(names ? 'unitName' : 'unitCode'));
    // A running number beside nothing is no unit.
    if (names && text('unitName') === '') return;
    const before = names ? undefined : seen.get(code);
    if (code === '' && !names) problems.push(problem('unit-code-missing', at, {}));
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
  else if (columns === undefined) problems.push(...withoutHeader(above, file, needed));
  return { units, problems };
}

export interface PlacedUnit extends ListedUnit {
  /** The cell of its code. */
  readonly at: Location;
}

/** What is missing is said of the row that comes nearest to a header. */
function withoutHeader(
  rows: readonly { readonly cells: readonly string[]; readonly row: number }[],
  file: string,
  needed: Needed,
): Problem[] {
  const named = (cells: readonly string[]) => needed.filter((field) => headerOf(cells).has(field)).length;
  const [first, ...others] = rows;
  if (first === undefined) return [problem('file-empty', { file }, {})];
  const { cells, row } = others.reduce((best, each) => (named(each.cells) > named(best.cells) ? each : best), first);
  const header = headerOf(cells);
  return needed.filter((field) => !header.has(field)).map((field) => missingColumn(field, { cells, row }, { file }));
}
