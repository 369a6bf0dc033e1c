import { itemsToFill, type ListedUnit, longFields, wideFields } from '../evidence/template-rows.ts';
import { type Field, headerOf, WIDE_HEADERS } from '../evidence/vocabulary.ts';
import { FORM } from '../labels/form.ts';
import { SPEECH } from '../labels/speech.ts';
import type { CriteriaSet, Item } from '../model/criteria-set.ts';
import type { EntryField } from '../model/evidence.ts';
import { inLanguage, type Language } from '../model/language.ts';
import { formatNumber } from '../model/number-text.ts';
import { type ChoiceWords, type EntryKind, entryKind } from './entry-kind.ts';
import type { Band, Form, FormCell, FormColumn, FormTable } from './form.ts';
import { guideSheet } from './guide-sheet.ts';
import { howToFill } from './how-to-fill.ts';
import { unitInFull } from './unit-in-full.ts';

export interface FormOptions {
  readonly form: 'long' | 'wide';
  readonly language: Language;
  readonly year: number | undefined;
  /** None: a form in which the units are still to be written. */
  readonly units: readonly ListedUnit[];
  /** The last day to send it, as it is printed. */
  readonly due?: string | undefined;
  /** Where it is to be sent. */
  readonly sendTo?: string | undefined;
  /** What a unit has said of an item, to be in the long form already. */
  readonly claimed?: (unit: string, item: string) => Partial<Record<EntryField, string | number>>;
  /** The page that goes with the form, by its name: units check it there before they send it. */
  readonly checkPage?: string | undefined;
}

/** The empty evidence form of a set, for all its units or for one. */
export function formFrom(set: CriteriaSet, options: FormOptions): Form {
  return {
    guide: guideSheet(set, options),
    table: options.form === 'wide' ? wideTable(set, options) : longTable(set, options),
  };
}

interface UnitColumn {
  readonly field: Exclude<Field, EntryField>;
  readonly width: number;
}

const NO_UNIT: ListedUnit = { code: '', name: '', district: '', province: '', category: '' };

/** Districts end in 2025; a list that names none has no column for them. */
function unitColumns(set: CriteriaSet, { units }: FormOptions): UnitColumn[] {
  const named = (field: 'district' | 'province') => units.length === 0 || units.some((unit) => unit[field] !== '');
  return [
    { field: 'unitCode', width: 10 },
    { field: 'unitName', width: 20 },
    ...(named('district') ? [{ field: 'district' as const, width: 15 }] : []),
    ...(named('province') ? [{ field: 'province' as const, width: 15 }] : []),
    ...(set.categories.length > 0 ? [{ field: 'category' as const, width: 16 }] : []),
    { field: 'year', width: 7 },
    { field: 'submittedOn', width: 12 },
  ];
}

/** What is in a unit's own columns: given where it is known, else to be written. `first`: in its first row. */
function unitCell(set: CriteriaSet, { units, year, language }: FormOptions, unit: ListedUnit, first: boolean) {
  return ({ field }: UnitColumn): FormCell => {
    switch (field) {
      case 'submittedOn':
        // One day for a unit is enough.
        return first ? { text: '', takes: { kind: 'date', orNotApplicable: false } } : { text: '' };
      case 'year':
        return year === undefined ? { text: '', takes: { kind: 'text' } } : { text: String(year) };
      case 'category': {
        const values = set.categories.map(({ label }) => inLanguage(label, language));
        return unit.category === '' ? { text: '', takes: { kind: 'choice', values } } : { text: unit.category };
      }
      default: {
        const text = { unitCode: unit.code, unitName: unit.name, district: unit.district, province: unit.province }[
          field
        ];
        return units.length === 0 ? { text, takes: { kind: 'text' } } : { text };
      }
    }
  };
}

function longTable(set: CriteriaSet, options: FormOptions): FormTable {
  const { language, units } = options;
  const words = FORM[language];
  const choice = choiceWords(language);
  const items = itemsToFill(set);
  const unitsIn = unitColumns(set, options);
  const fields = longFields(set);
  const before = fields.filter((field) => !AFTER_EVIDENCE.has(field));
  const after = fields.filter((field) => AFTER_EVIDENCE.has(field));
  const expected = items.some(({ evidenceKinds }) => evidenceKinds.length > 0);
  const points = items.some((item) => item.maximum !== undefined);
  // One unit's own form shows what is to be filled in first; its codes stand at the end.
  const alone = units.length === 1;
  const ofUnit: FormColumn[] = unitsIn.map(({ field, width }) => ({ header: headerOf(field, language), width }));
  const ofItem: FormColumn[] = [
    { header: headerOf('item', language), width: 9 },
    { header: words.given.name, width: 38 },
    { header: words.given.howTo, width: 28 },
    ...(points ? [{ header: words.given.maximum, width: 8 }] : []),
    ...before.map((field) => ({ header: headerOf(field, language), width: WIDTHS[field] })),
    ...(expected ? [{ header: words.given.evidence, width: 30 }] : []),
    ...after.map((field) => ({ header: headerOf(field, language), width: WIDTHS[field] })),
  ];
  const cellFor = (item: Item, unit: string) => (field: Exclude<EntryField, 'item'>) =>
    filled(open(entryKind(set, item, field, choice)), options.claimed?.(unit, item.id)[field]);
  const itemCells = (item: Item, unit: string): FormCell[] => [
    { text: item.id },
    { text: inLanguage(item.label, language) },
    { text: howToFill(set, item, language) },
    ...(points ? [{ text: item.maximum === undefined ? '' : formatNumber(item.maximum, language) }] : []),
    ...before.map(cellFor(item, unit)),
    ...(expected
      ? [{ text: SPEECH[language].series(item.evidenceKinds.map((each) => inLanguage(each, language))) }]
      : []),
    ...after.map(cellFor(item, unit)),
  ];
  return {
    ...frame(set, options),
    bands: [],
    columns: alone ? [...ofItem, ...ofUnit] : [...ofUnit, ...ofItem],
    rows: (units.length > 0 ? units : [NO_UNIT]).flatMap((unit) =>
      items.map((item, index) => {
        const ofTheUnit = unitsIn.map(unitCell(set, options, unit, index === 0));
        return alone ? [...itemCells(item, unit.code), ...ofTheUnit] : [...ofTheUnit, ...itemCells(item, unit.code)];
      }),
    ),
    rowsOfUnit: items.length,
    fitsPage: true,
    frozen: 2,
  };
}

function wideTable(set: CriteriaSet, options: FormOptions): FormTable {
  const { language, units } = options;
  const words = FORM[language];
  const choice = choiceWords(language);
  const unitsIn = unitColumns(set, options);
  const groups = itemsToFill(set).map((item) => ({ item, fields: wideFields(set, item) }));
  const band = (first: string, textOf: (item: Item) => string, look: Pick<Band, 'height' | 'bold'>): Band => ({
    ...look,
    cells: [
      { text: first, span: unitsIn.length },
      ...groups.map(({ item, fields }) => ({ text: textOf(item), span: fields.length })),
    ],
  });
  return {
    ...frame(set, options),
    bands: [
      band(words.namesRow, (item) => `${item.id}. ${inLanguage(item.label, language)}`, { height: 80, bold: true }),
      band(words.howToRow, (item) => howToFill(set, item, language), { height: 80, bold: false }),
    ],
    columns: [
      ...unitsIn.map(({ field, width }) => ({ header: headerOf(field, language), width })),
      ...groups.flatMap(({ item, fields }) =>
        fields.map((field) => ({ header: `${item.id}${WIDE_HEADERS[field]}`, width: field === 'evidence' ? 26 : 12 })),
      ),
    ],
    rows: (units.length > 0 ? units : [NO_UNIT]).map((unit) => [
      ...unitsIn.map(unitCell(set, options, unit, true)),
      ...groups.flatMap(({ item, fields }) => fields.map((field) => open(entryKind(set, item, field, choice)))),
    ]),
    rowsOfUnit: 1,
    fitsPage: false,
    frozen: 2,
  };
}

function frame(set: CriteriaSet, { language, year, units, due, sendTo }: FormOptions) {
  const words = FORM[language];
  const [only, ...others] = units;
  const unit = only !== undefined && others.length === 0 ? [unitInFull(only)] : [];
  const facts = [
    ...unit,
    ...(due === undefined ? [] : [words.sendBy(due)]),
    ...(sendTo === undefined ? [] : [words.sendTo(sendTo)]),
  ];
  return {
    name: words.tableSheet,
    titles: [
      words.title(inLanguage(set.subject.award, language), year),
      ...(facts.length === 0 ? [] : [facts.join('. ')]),
      words.fillIn,
    ],
    locked: units.length > 0,
  };
}

function open(takes: EntryKind | undefined): FormCell {
  return takes === undefined ? { text: '' } : { text: '', takes };
}

function filled(cell: FormCell, said: string | number | undefined): FormCell {
  if (said === undefined) return cell;
  return typeof said === 'number' ? { ...cell, figure: said } : { ...cell, text: said };
}

function choiceWords(language: Language): ChoiceWords {
  const { met, notApplicable } = FORM[language];
  return { met, notApplicable, label: (words) => inLanguage(words, language) };
}

const AFTER_EVIDENCE: ReadonlySet<Field> = new Set(['evidence', 'assessor', 'note']);

const WIDTHS: Readonly<Record<Exclude<EntryField, 'item'>, number>> = {
  selfScore: 9,
  score: 9,
  value: 16,
  part: 9,
  whole: 9,
  evidence: 36,
  assessor: 16,
  note: 18,
};
