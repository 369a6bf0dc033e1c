import type { CriteriaSet, Item } from '../model/criteria-set.ts';
import type { Language } from '../model/language.ts';
import { FIELDS, type Field, WIDE_HEADERS } from './vocabulary.ts';

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
  const scored = set.items.filter(({ children }) => children.length === 0);
  const header = (field: Field) => (options.language === 'en' ? FIELDS[field].canonical : FIELDS[field].vi);
  if (options.form === 'wide') {
    return {
      header: [...unitFields.map(header), ...scored.flatMap((item) => wideHeaders(item))],
      rows: units.map((unit) => [...unitCells(unit), ...scored.flatMap((item) => wideHeaders(item).map(() => ''))]),
    };
  }
  const valued = scored.some(hasValue);
  const fields: Field[] = [
    'selfScore',
    'score',
    ...(valued ? (['value'] as const) : []),
    'evidence',
    'assessor',
    'note',
  ];
  return {
    header: [...unitFields, 'item' as const, ...fields].map(header),
    rows: units.flatMap((unit) => scored.map((item) => [...unitCells(unit), item.id, ...fields.map(() => '')])),
  };
}

function categoryField(set: CriteriaSet): Field[] {
  return set.categories.length > 0 ? ['category'] : [];
}

function wideHeaders(item: Item): string[] {
  const fields = ['selfScore', 'score', ...(hasValue(item) ? (['value'] as const) : []), 'evidence'] as const;
  return fields.map((field) => `${item.id}${WIDE_HEADERS[field]}`);
}

function hasValue({ method }: Item): boolean {
  return method !== undefined && method.kind !== 'awarded';
}
