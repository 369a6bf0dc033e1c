import type { CriteriaSet, Item } from '../model/criteria-set.ts';
import type { Decimal } from '../model/decimal.ts';
import { type Column, cellAt, type Entry, type EntryCells, type EntryField, locate } from '../model/evidence.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { Book, BookUnit, CellOf } from './book.ts';
import type { ItemNames } from './item-names.ts';
import type { Layout } from './layout.ts';
import { type NumberReading, readNumber } from './numbers.ts';
import { saysNoEvidence, saysNotApplicable } from './vocabulary.ts';

/** Reads one row of data into the book. False for a row with nothing in it. */
export function readRow(
  cells: readonly string[],
  row: number,
  layout: Layout,
  set: CriteriaSet,
  items: ItemNames,
  book: Book,
): boolean {
  if (cells.every(isBlank)) return false;
  const at: CellOf = (field) => cellAt(layout.file, row, layout.row[field]);
  const unit = readUnit(cells, layout, set, at, book);
  refuseCellsBeyondHeader(cells, row, layout, unit, book);
  noteNamelessColumns(cells, row, layout, book);
  if (unit === undefined) return true;
  if (!readYear(cells, layout, unit, at, book)) return true;
  if (layout.long !== undefined) readLong(cells, row, layout.long, set, items, unit, book);
  if (layout.wide !== undefined) readWide(cells, row, layout.wide, unit, book);
  return true;
}

function readUnit(
  cells: readonly string[],
  layout: Layout,
  set: CriteriaSet,
  at: CellOf,
  book: Book,
): BookUnit | undefined {
  const { row: columns } = layout;
  const code = textIn(cells, columns.unitCode);
  if (code === undefined) {
    book.report(problem('unit-code-missing', at('unitCode'), {}));
    return undefined;
  }
  const unit = book.unit(code, at);
  book.agree(unit, 'name', textIn(cells, columns.unitName), at);
  book.agree(unit, 'district', textIn(cells, columns.district), at);
  book.agree(unit, 'province', textIn(cells, columns.province), at);
  const category = set.categories.length > 0 ? textIn(cells, columns.category) : undefined;
  if (category !== undefined) book.category(unit, category, at);
  return unit;
}

/** False when the row speaks of another year, and so not of this evaluation. */
function readYear(cells: readonly string[], layout: Layout, unit: BookUnit, at: CellOf, book: Book): boolean {
  const written = textIn(cells, layout.row.year);
  if (written === undefined) return true;
  if (YEAR.test(written)) return book.year(Number(written), unit, at);
  book.report(problem('year-unreadable', at('year'), { found: written }, { unit: unit.code }));
  return false;
}

const YEAR = /^(?:19|20)\d\d$/;

function readLong(
  cells: readonly string[],
  row: number,
  columns: EntryCells,
  set: CriteriaSet,
  items: ItemNames,
  unit: BookUnit,
  book: Book,
): void {
  const written = textIn(cells, columns.columns.item);
  const at = () => cellAt(columns.file, row, columns.columns.item);
  if (written === undefined) {
    if (hasContents(cells, columns)) book.report(problem('item-missing', at(), {}, { unit: unit.code }));
    return;
  }
  const found = items.find(written);
  if (found.item === undefined) {
    const details = { found: written, set: set.id, suggestion: found.suggestion };
    book.report(problem('item-unknown', at(), details, { unit: unit.code }));
    return;
  }
  book.enter(unit, readEntry(found.item, cells, row, columns, unit, book));
}

function readWide(
  cells: readonly string[],
  row: number,
  items: ReadonlyMap<Item, EntryCells>,
  unit: BookUnit,
  book: Book,
): void {
  for (const [item, columns] of items) {
    if (hasContents(cells, columns)) book.enter(unit, readEntry(item, cells, row, columns, unit, book));
  }
}

/** Whether anything but the criterion's code and the assessor is written. */
function hasContents(cells: readonly string[], { columns }: EntryCells): boolean {
  for (const field in columns) {
    if (field === 'item' || field === 'assessor') continue;
    if (!isBlank(cells[columns[field as EntryField]?.index ?? -1])) return true;
  }
  return false;
}

function readEntry(
  item: Item,
  cells: readonly string[],
  row: number,
  where: EntryCells,
  unit: BookUnit,
  book: Book,
): Entry {
  const { columns } = where;
  const reading: EntryReading = { item, row, where, unit, book, broken: false };
  const writtenScore = textIn(cells, columns.score);
  const writtenSelf = textIn(cells, columns.selfScore);
  const value = textIn(cells, columns.value);
  const writtenEvidence = textIn(cells, columns.evidence);
  const notApplicable = saysNotApplicable(writtenScore ?? value ?? writtenSelf ?? '');
  if (writtenScore !== undefined) book.sawCheckedScore();
  return {
    item: item.id,
    score: readPoints(reading, 'score', writtenScore),
    selfScore: readPoints(reading, 'selfScore', writtenSelf),
    value,
    measured: value === undefined || notApplicable ? undefined : readMeasure(reading, value),
    assessor: textIn(cells, columns.assessor),
    note: textIn(cells, columns.note),
    evidence: writtenEvidence === undefined ? NOTHING : readReferences(reading, writtenEvidence),
    notApplicable,
    broken: reading.broken,
    row,
    cells: where,
  };
}

/** An entry while it is read. */
interface EntryReading {
  readonly item: Item;
  readonly row: number;
  readonly where: EntryCells;
  readonly unit: BookUnit;
  readonly book: Book;
  broken: boolean;
}

function readPoints(reading: EntryReading, field: 'score' | 'selfScore', written: string | undefined) {
  if (written === undefined || saysNotApplicable(written)) return undefined;
  const number = readNumber(written);
  if (number.kind === 'number') return number.value;
  return refuse(reading, numberProblem(number, written, reading, field));
}

function readMeasure(reading: EntryReading, written: string): Decimal | undefined {
  const { item, unit, row, where } = reading;
  if (item.method?.kind !== 'thresholds') return undefined;
  const unitOfMeasure = item.method.unit ?? '';
  const bare = withoutUnit(written, unitOfMeasure);
  const number = readNumber(bare);
  if (number.kind !== 'number') return refuse(reading, numberProblem(number, written, reading, 'value', unitOfMeasure));
  if (unitOfMeasure !== '%' || number.value <= 100) return number.value;
  const details = { found: bare, item: item.id, unit: unitOfMeasure };
  const at = locate({ row, cells: where }, 'value');
  return refuse(reading, problem('value-out-of-range', at, details, { unit: unit.code, item: item.id }));
}

function refuse(reading: EntryReading, found: Problem): undefined {
  reading.broken = true;
  reading.book.report(found);
}

function readReferences({ item, row, where, unit, book }: EntryReading, written: string): readonly string[] {
  if (!saysNoEvidence(written)) return references(written);
  const at = locate({ row, cells: where }, 'evidence');
  const context = { unit: unit.code, item: item.id };
  book.report(problem('evidence-says-none', at, { item: item.id, found: written }, context));
  return NOTHING;
}

/** "92,5 %" in a column of percentages is 92,5. */
function withoutUnit(written: string, unitOfMeasure: string): string {
  return unitOfMeasure !== '' && written.endsWith(unitOfMeasure)
    ? written.slice(0, -unitOfMeasure.length).trimEnd()
    : written;
}

/** `unitOfMeasure` tells a measured value from a score. */
function numberProblem(
  reading: Exclude<NumberReading, { kind: 'number' }>,
  found: string,
  { item, unit, row, where }: EntryReading,
  field: EntryField,
  unitOfMeasure?: string,
): Problem {
  const at = locate({ row, cells: where }, field);
  const context = { unit: unit.code, item: item.id };
  switch (reading.kind) {
    case 'ambiguous':
      return problem('number-ambiguous', at, { found, whole: reading.whole, fraction: reading.fraction }, context);
    case 'too-fine':
      return problem('number-too-fine', at, { found }, context);
    case 'negative':
      return problem('score-negative', at, { found }, context);
    case 'not-a-number':
      return unitOfMeasure === undefined
        ? problem('score-not-a-number', at, { found }, context)
        : problem('value-not-a-number', at, { found, item: item.id, unit: unitOfMeasure }, context);
  }
}

const NOTHING: readonly string[] = [];
const BETWEEN_REFERENCES = /[;\r\n]+/;

function references(written: string): readonly string[] {
  if (!BETWEEN_REFERENCES.test(written)) return [written];
  const found: string[] = [];
  for (const part of written.split(BETWEEN_REFERENCES)) {
    const reference = part.trim();
    if (reference !== '') found.push(reference);
  }
  return found;
}

function refuseCellsBeyondHeader(
  cells: readonly string[],
  row: number,
  layout: Layout,
  unit: BookUnit | undefined,
  book: Book,
): void {
  for (let index = layout.width; index < cells.length; index += 1) {
    const found = textOf(cells[index]);
    if (found === undefined) continue;
    const at = cellAt(layout.file, row, { index, header: '' });
    book.report(problem('cell-beyond-header', at, { found }, { unit: unit?.code }));
    return;
  }
}

/** Once for each column: an officer's own jottings, or a header that was lost. */
function noteNamelessColumns(cells: readonly string[], row: number, { nameless, file }: Layout, book: Book): void {
  for (const index of nameless) {
    const found = textOf(cells[index]);
    if (found === undefined) continue;
    book.reportOnce(
      `${file} ${index}`,
      problem('column-without-header', cellAt(file, row, { index, header: '' }), { found }),
    );
  }
}

function isBlank(cell: string | undefined): boolean {
  return cell === undefined || cell === '' || cell.trim() === '';
}

function textIn(cells: readonly string[], column: Column | undefined): string | undefined {
  return column === undefined ? undefined : textOf(cells[column.index]);
}

/** A cell's text without the blanks around it; nothing for a blank cell. */
function textOf(cell: string | undefined): string | undefined {
  if (cell === undefined || cell === '') return undefined;
  const text = cell.trim();
  return text === '' ? undefined : text;
}
