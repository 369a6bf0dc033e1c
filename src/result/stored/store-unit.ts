import { type ItemBrief, itemsInBrief } from '../../model/items-later.ts';
import { memoize } from '../../model/memoize.ts';
import type { ItemResult, ProspectEnd, UnitResult } from '../../model/result.ts';
import type { Naming } from './naming.ts';
import type { Columns } from './places.ts';
import type { StoredItem, StoredPlace, StoredUnit } from './stored-result.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A unit without what its reader knows anyway. */
export function storeUnit(unit: UnitResult, columns: Columns, naming: Naming): StoredUnit {
  const stored = storeAllButItems(unit, columns, naming);
  return { ...stored, items: unit.items.map((item) => storeItem(item, columns)) };
}

/** The same as JSON writes it. What an item came to is written once for all units it came to the same in. */
export function unitWriter(columns: Columns, naming: Naming): (unit: UnitResult) => string {
  const begun = memoize((brief: ItemBrief) => begunItem(brief));
  return (unit) => {
    const briefs = itemsInBrief(unit);
    const items = unit.items.map((item, index) => {
      const brief = briefs[index];
      if (brief === undefined || brief === item) return JSON.stringify(storeItem(item, columns));
      return writtenItem(item, brief, begun(brief), columns);
    });
    const rest = JSON.stringify(storeAllButItems(unit, columns, naming));
    return `${rest.slice(0, -1)},"items":[${items.join(',')}]}`;
  };
}

interface Begun {
  /** Up to its evidence. */
  readonly begin: string;
  /** What of the rest it has in common with others. */
  readonly rest: string;
  /** How much is said of an item that says nothing of its own but its evidence and its place. */
  readonly said: number;
}

function begunItem(brief: ItemBrief): Begun {
  const { id, state, points, selfPoints, reason: _, ...rest } = brief;
  const begin = JSON.stringify(storeOutcome({ id, state, points, selfPoints }));
  return { begin: begin.slice(0, -1), rest: members(rest), said: Object.keys(brief).length + 2 };
}

function writtenItem(item: ItemResult, brief: ItemBrief, { begin, rest, said }: Begun, columns: Columns): string {
  const { evidence, at } = item;
  let text = begin;
  if (evidence.length > 0) text += `,"evidence":[${evidence.map(quoted).join(',')}]`;
  if (at !== null) text += `,"at":${writtenPlace(columns.store(at))}`;
  text += rest;
  let more = -said;
  for (const _ in item) more += 1;
  if (more === 0) return `${text}}`;
  for (const name in item) {
    if (name in brief || name === 'evidence' || name === 'at') continue;
    text += members({ [name]: item[name as keyof ItemResult] });
  }
  return `${text}}`;
}

function writtenPlace(place: StoredPlace): string {
  return Array.isArray(place) ? `[${place[0]},${place[1]}]` : JSON.stringify(place);
}

/** A text as JSON writes it, at a third of the price where nothing in it is written otherwise. */
function quoted(text: string): string {
  return WRITTEN_OTHERWISE.test(text) ? JSON.stringify(text) : `"${text}"`;
}

const WRITTEN_OTHERWISE = /["\\\p{Cc}\p{Cs}]/u;

/** `,"name":value` for each. */
function members(of: object): string {
  const text = JSON.stringify(of).slice(1, -1);
  return text === '' ? '' : `,${text}`;
}

function storeAllButItems(unit: UnitResult, columns: Columns, naming: Naming): Omit<StoredUnit, 'items'> {
  const { code, name, district, province, category, total, selfTotal, classification, rank } = unit;
  const { withEvidence, prospect, nextClass, gates, missing, notices, at } = unit;
  const stored: Writable<StoredUnit> = { code, name } as Writable<StoredUnit>;
  if (district !== null) stored.district = district;
  if (province !== null) stored.province = province;
  if (category !== null) stored.category = category;
  if (total !== null) stored.total = total;
  if (selfTotal !== null) stored.selfTotal = selfTotal;
  if (classification !== null) stored.class = classification.id;
  if (rank !== null) stored.rank = rank;
  if (classification !== null) stored.because = classification.because.map(naming.withIds);
  if (gates.length > 0) {
    stored.gates = gates.map(({ id, passed, items: broken, article }) => ({
      id,
      passed,
      ...(broken.length === 0 ? {} : { items: [...broken] }),
      ...(article === naming.gateArticle(id) ? {} : { article }),
    }));
  }
  if (withEvidence !== null) stored.withEvidence = { ...end(withEvidence), items: [...withEvidence.items] };
  if (prospect !== undefined) {
    const { certainty, lowest, highest, unscored } = prospect;
    stored.prospect = {
      certainty,
      lowest: end(lowest),
      highest: end(highest),
      ...(unscored.length === 0 ? {} : { unscored: [...unscored] }),
    };
  }
  if (nextClass !== null) {
    const { id, pointsMissing, blockedBy, unmet } = nextClass;
    stored.nextClass = {
      class: id,
      pointsMissing,
      ...(blockedBy.length === 0 ? {} : { blockedBy: [...blockedBy] }),
      ...(unmet === undefined ? {} : { unmet: [...unmet] }),
    };
  }
  if (missing.length > 0) stored.missing = [...missing];
  if (notices.length > 0) stored.notices = notices.map(({ because }) => naming.withIds(because));
  stored.at = columns.store(at);
  return stored;
}

function end({ total, classification }: ProspectEnd): {
  readonly total?: NonNullable<ProspectEnd['total']>;
  readonly class: string;
} {
  return total === null ? { class: classification.id } : { total, class: classification.id };
}

function storeItem(item: ItemResult, columns: Columns): StoredItem {
  // Whatever else an item says, it says it in the file as well; a new field needs no line here.
  const { id, state, points, selfPoints, reason: _, evidence, at, ...rest } = item;
  return {
    ...storeOutcome({ id, state, points, selfPoints }),
    ...(evidence.length === 0 ? {} : { evidence: [...evidence] }),
    ...(at === null ? {} : { at: columns.store(at) }),
    ...rest,
  } as StoredItem;
}

function storeOutcome({ id, state, points, selfPoints }: Pick<ItemResult, 'id' | 'state' | 'points' | 'selfPoints'>) {
  return {
    id,
    ...(state === 'scored' ? {} : { state }),
    ...(points === null ? {} : { points }),
    ...(selfPoints === null ? {} : { selfPoints }),
  };
}
