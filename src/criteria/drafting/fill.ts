import type { Bound, OpenPlace } from '../../model/criteria-set.ts';
import { type Decimal, decimalFrom } from '../../model/decimal.ts';
import { type DraftItem, itemsOf } from '../compose/draft.ts';
import { openField, type WrittenCondition } from '../conditions.ts';
import type { WrittenMethod } from '../methods.ts';
import type { WrittenChange } from '../schema/change.ts';
import type { WrittenCompleteSet } from '../schema/criteria-file.ts';

/** A place a template leaves open, by the name it is filled in under: `TC1.maximum`, `tot.from`, `maximum`. */
export interface NamedPlace {
  readonly name: string;
  readonly place: OpenPlace;
}

const FIELDS: Readonly<Record<OpenPlace['what'], string>> = {
  'set-maximum': 'maximum',
  'item-maximum': 'maximum',
  'item-method': 'method',
  'class-from': 'from',
  'class-to': 'to',
  'gate-minimum': 'minimum',
  'condition-bound': 'bound',
};

export function namedPlaces(open: readonly OpenPlace[]): NamedPlace[] {
  const taken = new Map<string, number>();
  return open.map((place) => {
    const field = FIELDS[place.what];
    const name = place.what === 'set-maximum' ? field : `${place.id}.${field}`;
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return { name: count === 1 ? name : `${name}${count}`, place };
  });
}

export type Filling = Bound | WrittenMethod;

/** "7,5", "thuong:80/dac-biet-kho-khan:70" for numbers; "awarded", "awarded:0,5", "met" for a way of scoring. */
export function readFilling(text: string, what: OpenPlace['what']): Filling | undefined {
  if (what === 'item-method') return readMethod(text);
  const whole = readDecimal(text);
  if (whole !== undefined) return whole > 0 || what !== 'set-maximum' ? whole : undefined;
  if (what === 'set-maximum' || what === 'item-maximum') return undefined;
  const bounds = text.split('/').map((part) => {
    const [category = '', value = ''] = part.split(':');
    return [category.trim(), readDecimal(value)] as const;
  });
  const known = bounds.flatMap(([category, value]) =>
    value === undefined || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(category) ? [] : [[category, value] as const],
  );
  return known.length === bounds.length ? Object.fromEntries(known) : undefined;
}

function readMethod(text: string): WrittenMethod | undefined {
  const [kind, step] = text.split(':');
  if (kind === 'met' && step === undefined) return { kind };
  if (kind !== 'awarded') return undefined;
  if (step === undefined) return { kind };
  const smallest = readDecimal(step);
  return smallest === undefined || smallest <= 0 ? undefined : { kind, step: smallest };
}

function readDecimal(text: string): Decimal | undefined {
  const number = decimalFrom(text.trim().replace(',', '.'));
  return number === undefined || number < 0 ? undefined : number;
}

/** What may be filled in: the parts and items of a set, as they are written. */
export interface Fillable {
  readonly parts: Pick<WrittenCompleteSet, 'gates' | 'classification' | 'maximum'>;
  readonly items: DraftItem[];
}

export interface FillResult {
  /** Parts to be written whole in the office's file. */
  readonly parts: Partial<Fillable['parts']>;
  readonly changes: readonly WrittenChange[];
}

/** The changes of an extending file that put the numbers into the places; the set itself stays as it is. */
export function fill(
  base: Fillable,
  places: readonly NamedPlace[],
  fillings: ReadonlyMap<string, Filling>,
  why: string | undefined,
): FillResult {
  const parts: Partial<Fillable['parts']> = {};
  const sets = new Map<string, Record<string, unknown>>();
  const setting = (id: string) => {
    const fields = sets.get(id) ?? {};
    sets.set(id, fields);
    return fields;
  };
  const ownClassification = () => {
    parts.classification ??= structuredClone(base.parts.classification);
    return parts.classification;
  };
  const conditions = openConditions(base);
  for (const { name, place } of places) {
    const slot = place.what === 'condition-bound' ? conditions.shift() : undefined;
    const value = fillings.get(name);
    if (value === undefined) continue;
    if (place.what === 'set-maximum') parts.maximum = value as Decimal;
    else if (place.what === 'item-maximum') setting(place.id)['maximum'] = value;
    else if (place.what === 'item-method') setting(place.id)['method'] = value;
    else if (slot !== undefined) {
      if (slot.item === undefined) slot.put(ownClassification(), value);
      else {
        const fields = setting(slot.item.id);
        fields['attainment'] ??= structuredClone(slot.item.attainment);
        slot.put(fields['attainment'], value);
      }
    } else if (place.what === 'gate-minimum') {
      parts.gates ??= structuredClone(base.parts.gates ?? []);
      for (const gate of parts.gates) if (gate.id === place.id) Object.assign(gate, { [FIELDS[place.what]]: value });
    } else {
      const rule = ownClassification().classes.find(({ id }) => id === place.id);
      if (rule !== undefined) Object.assign(rule, { [FIELDS[place.what]]: value });
    }
  }
  const order = [...itemsOf(base.items)].map(({ item }) => item.id);
  const changes = [...sets]
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([item, fields]) => ({ op: 'set', item, ...fields, ...(why === undefined ? {} : { why }) }) as WrittenChange);
  return { parts, changes };
}

/** The same in a set that stands alone: the places themselves are filled in. */
export function fillInPlace<Whole extends { items: DraftItem[] } & Fillable['parts']>(
  written: Whole,
  places: readonly NamedPlace[],
  fillings: ReadonlyMap<string, Filling>,
): Whole {
  const { parts, changes } = fill({ parts: written, items: written.items }, places, fillings, undefined);
  const own = { ...structuredClone(written), ...parts };
  for (const { item } of itemsOf(own.items)) {
    for (const change of changes) {
      if (change.op !== 'set' || change.item !== item.id) continue;
      const { op: _op, item: _item, ...fields } = change;
      Object.assign(item, fields);
    }
  }
  return own;
}

interface ConditionSlot {
  /** The item whose level it belongs to; a class has none. */
  readonly item?: DraftItem;
  put(into: unknown, value: Filling): void;
}

/** Open bounds of conditions in the order in which the set lists them: those of items, then those of classes. */
function openConditions({ parts, items }: Fillable): ConditionSlot[] {
  const ofItems = [...itemsOf(items)].flatMap(({ item }) =>
    (item.attainment?.levels ?? []).flatMap(({ conditions }, index) =>
      openIn(conditions).map(({ position, field }) => ({
        item,
        put: (into: unknown, value: Filling) => {
          const level = (into as NonNullable<DraftItem['attainment']>).levels[index];
          Object.assign(level?.conditions[position] ?? {}, { [field]: value });
        },
      })),
    ),
  );
  const { classification } = parts;
  const classes = classification.kind === 'levels' ? classification.classes : [];
  const ofClasses = classes.flatMap(({ conditions = [] }, index) =>
    openIn(conditions).map(({ position, field }) => ({
      put: (into: unknown, value: Filling) => {
        const rule = (into as { classes: { conditions?: WrittenCondition[] }[] }).classes[index];
        Object.assign(rule?.conditions?.[position] ?? {}, { [field]: value });
      },
    })),
  );
  return [...ofItems, ...ofClasses];
}

interface OpenCondition {
  readonly position: number;
  readonly field: string;
}

function openIn(conditions: readonly WrittenCondition[]): OpenCondition[] {
  return conditions.flatMap((condition, position): OpenCondition[] => {
    const field = openField(condition);
    return field === undefined ? [] : [{ position, field }];
  });
}
