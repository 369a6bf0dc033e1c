import type { CriteriaSet, Item } from '../model/criteria-set.ts';
import type { EntryField } from '../model/evidence.ts';
import type { Language } from '../model/language.ts';
import { takesCounts, takesPoints, takesValue } from './table/item-takes.ts';
import { type Field, headerOf, WIDE_HEADERS } from './vocabulary.ts';

/** A unit whose name a template is filled with. */
export interface ListedUnit {
  readonly code: string;
  readonly name: string;
  readonly district: string;
  readonly province: string;
  readonly category: string;
}

export interface TemplateOptions {
  readonly form: 'long' | 'wide';
  readonly language: Language;
  readonly year: number | undefined;
  /** None: one empty row (wide) or one set of rows (long) to copy. */
  readonly units: readonly ListedUnit[];
}

/** An empty evidence table for a set: its header first, then the rows to fill in, codes of units in the first column. */
export function templateRows(set: CriteriaSet, options: TemplateOptions): { header: string[]; rows: string[][] } {
  const units =
    options.units.length > 0 ? options.units : [{ code: '', name: '', district: '', province: '', category: '' }];
  const unitFields: Field[] = ['unitCode', 'unitName', 'district', 'province', ...categoryField(set), 'year'];
  const year = options.year === undefined ? '' : String(options.year);
  const unitCells = (unit: ListedUnit) => {
    const category = set.categories.length > 0 ? [unit.category] : [];
    return [unit.code, unit.name, unit.district, unit.province, ...category, year];
  };
  const scored = itemsToFill(set);
  const header = (field: Field) => headerOf(field, options.language);
  if (options.form === 'wide') {
    const itemHeaders = scored.flatMap((item) => wideHeaders(set, item));
    return {
      header: [...unitFields.map(header), ...itemHeaders],
      rows: units.map((unit) => [...unitCells(unit), ...itemHeaders.map(() => '')]),
    };
  }
  const fields = longFields(set);
  return {
    header: [...unitFields, 'item' as const, ...fields].map(header),
    rows: units.flatMap((unit) => scored.map((item) => [...unitCells(unit), item.id, ...fields.map(() => '')])),
  };
}

/** Items that rows refer to: those without any below them. */
export function itemsToFill(set: CriteriaSet): Item[] {
  return set.items.filter(({ children }) => children.length === 0);
}

/** Columns of a row for one item: those that any item of the set takes. */
export function longFields(set: CriteriaSet): Exclude<EntryField, 'item'>[] {
  const scored = itemsToFill(set);
  return [
    ...(scored.some((item) => takesPoints(set, item)) ? POINTS : []),
    ...(scored.some(takesValue) ? (['value'] as const) : []),
    ...(scored.some((item) => takesCounts(item) === 'only') ? COUNTS : []),
    'evidence',
    'assessor',
    'note',
  ];
}

function categoryField(set: CriteriaSet): Field[] {
  return set.categories.length > 0 ? ['category'] : [];
}

/** What a row says of an item: points where people give them, then the value or the two counts behind a share. */
export function wideFields(set: CriteriaSet, item: Item): (keyof typeof WIDE_HEADERS)[] {
  return [
    ...(takesPoints(set, item) ? POINTS : []),
    ...(takesValue(item) ? (['value'] as const) : []),
    ...(takesCounts(item) === 'only' ? COUNTS : []),
    'evidence' as const,
  ];
}

function wideHeaders(set: CriteriaSet, item: Item): string[] {
  return wideFields(set, item).map((field) => `${item.id}${WIDE_HEADERS[field]}`);
}

const POINTS = ['selfScore', 'score'] as const;
const COUNTS = ['part', 'whole'] as const;
