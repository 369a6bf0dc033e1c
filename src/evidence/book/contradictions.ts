import { type Entry, type EntryField, locate } from '../../model/evidence.ts';
import { particularList } from '../../model/particular-list.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { BookUnit, CellOf, SaidOfUnit } from './book-unit.ts';

const AREA_HEADERS = { district: 'Huyện', province: 'Tỉnh', category: 'Địa bàn' } as const;

/** Two rows of a unit that say two things of the unit itself. */
export function disagreement(
  unit: BookUnit,
  what: 'name' | keyof typeof AREA_HEADERS,
  found: string,
  said: SaidOfUnit,
  cell: CellOf,
): Problem {
  const field = what === 'name' ? 'unitName' : what;
  const context = { unit: unit.code, related: [said.cell(field)] };
  const at = cell(field);
  const { code } = unit;
  if (what === 'name') return problem('unit-two-names', at, { code, found, first: said.text }, context);
  const column = at.column ?? AREA_HEADERS[what];
  return problem('unit-two-areas', at, { code, found, first: said.text, column }, context);
}

/** A second row of an item: the same again, or another. */
export function repetition(unit: BookUnit, first: Entry, entry: Entry): Problem {
  const differs = COMPARED.filter((field) => text(first, field) !== text(entry, field));
  const at = locate(entry, SHOWN.find((field) => entry.cells.columns[field] !== undefined) ?? 'score');
  const context = { unit: unit.code, item: entry.item, related: [locate(first, 'score')] };
  const { item } = entry;
  const file = first.cells.file === entry.cells.file ? '' : first.cells.file;
  if (differs.length === 0) return problem('row-repeated', at, { item, row: first.row, file }, context);
  const headers = differs.map((field) => {
    const column = field === 'notApplicable' ? 'score' : field;
    return headerIn(entry, column) ?? headerIn(first, column) ?? column;
  });
  const details = { item, row: first.row, file, differs: particularList([...new Set(headers)]) };
  return problem('row-conflict', at, details, context);
}

/** Where a repeated row is pointed at: the first of these that the table has. */
const SHOWN = ['score', 'selfScore', 'value', 'part'] as const;

/** A value may be in two columns of counts. */
function headerIn({ cells: { columns } }: Entry, field: EntryField): string | undefined {
  return columns[field]?.header ?? (field === 'value' ? columns.part?.header : undefined);
}

const COMPARED = ['score', 'selfScore', 'value', 'notApplicable', 'evidence', 'assessor', 'note'] as const;

function text(entry: Entry, field: (typeof COMPARED)[number]): string {
  if (field === 'evidence') return entry.evidence.texts().join('\n');
  return String(entry[field] ?? '');
}
