import type { EvidenceSource } from '../evidence/evidence-source.ts';
import { headerOf } from '../evidence/known-headers.ts';
import { decode } from '../evidence/text/decode.ts';
import { tokenise } from '../evidence/text/tokenise.ts';
import { type Column, cellAt } from '../model/evidence.ts';
import type { Location } from '../model/location.ts';
import { plainLetters } from '../model/plain-letters.ts';
import { type Problem, problem } from '../problems/problem.ts';

export type OverrideField = 'unit' | 'item' | 'score' | 'reason' | 'person' | 'date';

/** A row of the file of overrides, as written. */
export interface OverrideRow {
  readonly row: number;
  readonly text: Readonly<Record<OverrideField, string>>;
  readonly at: (field: OverrideField) => Location;
}

export interface ReadOverrides {
  readonly rows: readonly OverrideRow[];
  readonly problems: readonly Problem[];
  /** False when it is no table of overrides: then none of them can be applied. */
  readonly readable: boolean;
}

/** Scores set in place of others: `Mã đơn vị`, `Mã tiêu chí`, `Điểm mới`, `Lý do`, `Người điều chỉnh`, `Ngày điều chỉnh`. */
export async function readOverrides(source: EvidenceSource): Promise<ReadOverrides> {
  const { file } = source;
  const rows: OverrideRow[] = [];
  const problems: Problem[] = [];
  let columns: Columns | undefined;
  const { problem: failure } = await tokenise(decode(source.bytes(), file), file, (cells, row) => {
    if (cells.every((cell) => cell.trim() === '')) return;
    if (columns === undefined) {
      columns = columnsOf(cells);
      problems.push(...missingColumns(columns, cells, { file, row }));
      return;
    }
    const known = columns;
    const text = (field: OverrideField) => (cells[known[field]?.index ?? -1] ?? '').trim();
    rows.push({
      row,
      text: {
        unit: text('unit'),
        item: text('item'),
        score: text('score'),
        reason: text('reason'),
        person: text('person'),
        date: text('date'),
      },
      at: (field) => cellAt(file, row, known[field]),
    });
  });
  if (failure !== undefined) problems.push(failure);
  else if (columns === undefined) problems.push(problem('file-empty', { file }, {}));
  return { rows, problems, readable: problems.length === 0 };
}

type Columns = Partial<Record<OverrideField, Column>>;

/** The header our own words use first; others that offices write after it. Case and diacritics do not matter. */
const HEADERS: Readonly<Record<Exclude<OverrideField, 'unit' | 'item'>, readonly string[]>> = {
  score: ['Điểm mới', 'Điểm điều chỉnh', 'Điểm sau điều chỉnh', 'Điểm', 'Điểm kiểm tra', 'score', 'new score'],
  reason: ['Lý do', 'Lý do điều chỉnh', 'reason'],
  person: ['Người điều chỉnh', 'Người quyết định', 'Người duyệt', 'person'],
  date: ['Ngày điều chỉnh', 'Ngày', 'Ngày quyết định', 'date'],
};
const SHOWN: Readonly<Record<OverrideField, string>> = {
  unit: 'Mã đơn vị',
  item: 'Mã tiêu chí',
  score: 'Điểm mới',
  reason: 'Lý do',
  person: 'Người điều chỉnh',
  date: 'Ngày điều chỉnh',
};

function columnsOf(cells: readonly string[]): Columns {
  const known = headerOf(cells);
  const columns: Columns = {};
  for (const [field, names] of Object.entries(HEADERS) as [keyof typeof HEADERS, readonly string[]][]) {
    const plain = names.map(plainLetters);
    const index = cells.findIndex((cell) => plain.includes(plainLetters(cell)));
    if (index !== -1) columns[field] = { index, header: (cells[index] ?? '').trim() };
  }
  const [unit, item] = [known.get('unitCode'), known.get('item')];
  return { ...columns, ...(unit === undefined ? {} : { unit }), ...(item === undefined ? {} : { item }) };
}

function missingColumns(columns: Columns, cells: readonly string[], at: Location): Problem[] {
  const header = cells.map((cell) => cell.trim()).join(' | ');
  const missing = (Object.keys(SHOWN) as OverrideField[]).filter((field) => columns[field] === undefined);
  return missing.map((field) => problem('column-missing', at, { column: SHOWN[field], header }));
}
