import type { EvidenceSource } from '../evidence/evidence-source.ts';
import { openTable } from '../evidence/table/open-table.ts';
import { sheetsWhere } from '../evidence/table/spreadsheet/choose-sheet.ts';
import { readCount, readNumber } from '../evidence/text/numbers.ts';
import { asDecimal, percentOf, wholeNumber } from '../model/arithmetic.ts';
import type { Decimal } from '../model/decimal.ts';
import { type Column, cellAt } from '../model/evidence.ts';
import type { Language } from '../model/language.ts';
import type { Location } from '../model/location.ts';
import { particularList } from '../model/particular-list.ts';
import { plainLetters } from '../model/plain-letters.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { COUNT_KINDS, type CountRow, type Counts, isOfWhole } from './counts.ts';

export type CountField = 'id' | 'year' | 'total' | 'registered' | 'done' | 'target';

/** The heading our own form has, and others that offices write. */
export const COUNT_HEADERS: Readonly<
  Record<CountField, Readonly<Record<Language, string>> & { readonly also: readonly string[] }>
> = {
  id: { vi: 'Mã', en: 'Code', also: [] },
  year: { vi: 'Năm', en: 'Year', also: [] },
  total: { vi: 'Tổng số', en: 'Total', also: [] },
  registered: { vi: 'Đăng ký', en: 'Registered', also: ['Số đăng ký'] },
  done: { vi: 'Đạt', en: 'Done', also: ['Được công nhận', 'Công nhận', 'Đang hoạt động'] },
  target: { vi: 'Chỉ tiêu địa phương (%)', en: 'Own target (%)', also: ['Chỉ tiêu (%)', 'Chỉ tiêu'] },
};

const NEEDED = ['id', 'total', 'done'] as const satisfies readonly CountField[];

export interface CountsReading {
  readonly counts: Counts;
  readonly problems: readonly Problem[];
}

/** The office's table of counts, checked as evidence is: every problem at its cell, all in one pass. */
export async function readCounts(source: EvidenceSource): Promise<CountsReading> {
  const { file } = source;
  const rows: CountRow[] = [];
  const problems: Problem[] = [];
  const years = new Set<number>();
  const seen = new Map<string, number>();
  let columns: Columns | undefined;
  let headerless: { readonly cells: readonly string[]; readonly row: number } | undefined;
  const opened = await openTable(source, { kindOf: sheetsWhere(isHeader) });
  if ('code' in opened) return { counts: { file, year: null, rows }, problems: [opened] };
  const table = { file, ...opened.as };
  const { problem: failure, notices } = await opened.read((cells, row) => {
    if (cells.every((cell) => cell.trim() === '')) return;
    if (columns === undefined) {
      if (isHeader(cells)) {
        columns = columnsOf(cells);
        problems.push(...repeatedColumns(cells, (column) => cellAt(table, row, column)));
      }
      // The line nearest to a header is the one that is quoted where none is found.
      else if (headerless === undefined || cells.filter(isText).length > headerless.cells.filter(isText).length) {
        headerless = { cells, row };
      }
      return;
    }
    const reader = rowReader(cells, columns, (field) => cellAt(table, row, columns?.[field]), problems);
    const year = reader.year();
    if (year !== null) years.add(year);
    const read = reader.row(seen, row);
    if (read !== undefined) rows.push(read);
  });
  problems.push(...notices);
  if (failure !== undefined) problems.push(failure);
  else if (columns === undefined && headerless === undefined) problems.push(problem('file-empty', { file }, {}));
  else if (columns === undefined) {
    const header = (headerless?.cells ?? []).map((cell) => cell.trim()).join(' | ');
    const found = columnsOf(headerless?.cells ?? []);
    for (const field of NEEDED.filter((each) => found[each] === undefined)) {
      const column = COUNT_HEADERS[field].vi;
      problems.push(problem('column-missing', { file, row: headerless?.row ?? 1 }, { column, header }));
    }
  }
  const [year = null, other] = [...years].sort((a, b) => a - b);
  if (other !== undefined && year !== null) problems.push(problem('counts-of-two-years', { file }, { year, other }));
  return { counts: { file, year, rows }, problems };
}

const isText = (cell: string) => cell.trim() !== '';

type Columns = Partial<Record<CountField, Column>>;

function columnsOf(cells: readonly string[]): Columns {
  const columns: Columns = {};
  for (const [field, [first]] of columnsByField(cells)) if (first !== undefined) columns[field] = first;
  return columns;
}

/** Every column that is understood as a field, in the order of the fields. */
function columnsByField(cells: readonly string[]): [CountField, readonly Column[]][] {
  const plain = cells.map(plainLetters);
  return (Object.keys(COUNT_HEADERS) as CountField[]).map((field) => {
    const { also, ...names } = COUNT_HEADERS[field];
    const wanted = new Set([...Object.values(names), ...also].map(plainLetters));
    const found = plain.flatMap((cell, index) =>
      wanted.has(cell) ? [{ index, header: (cells[index] ?? '').trim() }] : [],
    );
    return [field, found];
  });
}

/** Two columns for one field: nobody knows which of them is meant. */
function repeatedColumns(cells: readonly string[], at: (column: Column) => Location): Problem[] {
  return columnsByField(cells).flatMap(([, [first, ...others]]) =>
    others.map((column) => {
      const firstAt = first === undefined ? undefined : at(first);
      const details = { column: column.header, first: firstAt?.cell ?? '', firstColumn: first?.header ?? '' };
      return problem('column-twice', at(column), details, firstAt === undefined ? {} : { related: [firstAt] });
    }),
  );
}

function isHeader(cells: readonly string[]): boolean {
  const columns = columnsOf(cells);
  return NEEDED.every((field) => columns[field] !== undefined);
}

function rowReader(
  cells: readonly string[],
  columns: Columns,
  at: (field: CountField) => Location,
  problems: Problem[],
) {
  const text = (field: CountField) => (cells[columns[field]?.index ?? -1] ?? '').trim();
  const count = (field: 'total' | 'registered' | 'done'): Decimal | null => {
    const found = text(field);
    if (found === '') return null;
    const read = readCount(found);
    if (typeof read === 'number') return read;
    problems.push(problem('counts-not-a-count', at(field), { found }));
    return null;
  };
  return {
    year(): number | null {
      const found = text('year');
      if (found === '') return null;
      if (/^(?:19|20)\d\d$/.test(found)) return Number(found);
      problems.push(problem('counts-year-unreadable', at('year'), { found }));
      return null;
    },
    row(seen: Map<string, number>, row: number): CountRow | undefined {
      const written = text('id').toUpperCase();
      const kind = COUNT_KINDS.find(({ id }) => id === written);
      if (kind === undefined) {
        const known = particularList(COUNT_KINDS.map(({ id }) => id));
        problems.push(problem('counts-row-unknown', at('id'), { found: text('id'), known }));
        return undefined;
      }
      const before = seen.get(kind.id);
      if (before !== undefined) {
        problems.push(problem('counts-row-repeated', at('id'), { code: kind.id, row: before }));
        return undefined;
      }
      seen.set(kind.id, row);
      const [total, registered, done] = [count('total'), count('registered'), count('done')];
      if (isOfWhole(kind.id) && total !== null) {
        if (registered !== null && registered > total) {
          problems.push(problem('counts-above-total', at('registered'), { found: String(registered), total }));
        }
        if (done !== null && done > total) {
          problems.push(problem('counts-above-total', at('done'), { found: String(done), total }));
        }
      }
      // Not wrong: what was recognised before this year was registered before it.
      if (kind.done === 'recognised' && registered !== null && done !== null && done > registered) {
        problems.push(problem('counts-done-above-registered', at('done'), { done, registered }));
      }
      return { id: kind.id, total, registered, done, target: target() };
    },
  };

  function target(): Decimal | null {
    const written = text('target').trim();
    const inPercent = written.endsWith('%');
    const found = inPercent ? written.slice(0, -1).trimEnd() : written;
    if (found === '') return null;
    const reading = readNumber(found);
    if (reading.kind !== 'number' || reading.value > 100) {
      problems.push(problem('counts-target-unreadable', at('target'), { found: written }));
      return null;
    }
    if (inPercent || reading.value === 0 || reading.value > 1) return reading.value;
    const percent = asDecimal(percentOf({ part: reading.value, whole: wholeNumber(1) }));
    problems.push(
      problem('counts-target-as-share', at('target'), { found, ...(percent === undefined ? {} : { percent }) }),
    );
    return null;
  }
}
