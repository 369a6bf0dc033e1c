import { type Entry, type EntryCells, type EntryField, locate, type UnitEvidence } from '../model/evidence.ts';
import type { ItemBrief, ItemsLater } from '../model/items-later.ts';
import type { Location } from '../model/location.ts';
import type { ItemReason } from '../model/reason.ts';
import { NO_REFERENCES } from '../model/references.ts';
import type { ItemResult } from '../model/result.ts';
import type { ItemOutcome } from '../scoring/item-outcome.ts';
import { itemBrief, itemOf, scoreCell } from './item-result.ts';
import { Kept, NONE_KEPT } from './items-kept.ts';

/**
 * Items of a whole book by their kinds: what they came to, and from which field of their row. A country has half a million
 * items of a few hundred kinds, so that one costs two bytes here and is made of its kind and its row, without being scored again.
 */
export class ItemKinds {
  readonly #say: (reason: ItemReason) => string;
  readonly #kinds: Kind[] = [];
  /** By the place of the item in the set and its points. */
  readonly #known: Map<number, Kind[]>[] = [];
  /** The kinds of all items, those of a unit one after the other. */
  #numbers = new Uint16Array(FIRST);
  #size = 0;
  readonly #columns = new ColumnsSeen();
  /** The cells of a row ask for the same ones again and again. */
  readonly lastItems = new Kept(
    (each: ItemsOfKinds) => each.makeItems(),
    () => 1,
    NONE_KEPT,
  );
  readonly lastBriefs = new Kept(
    (each: ItemsOfKinds) => each.makeBriefs(),
    () => 1,
    NONE_KEPT,
  );

  constructor(say: (reason: ItemReason) => string) {
    this.#say = say;
  }

  /** Undefined where one of the unit's items is of no kind: it says something of its own. */
  of(unit: UnitEvidence, outcomes: readonly ItemOutcome[]): ItemsLater | undefined {
    const begin = this.#size;
    while (this.#numbers.length < begin + outcomes.length) this.#grow();
    for (const [place, outcome] of outcomes.entries()) {
      const kind = this.#kindOf(place, outcome);
      if (kind === undefined) return undefined;
      this.#numbers[begin + place] = kind.number;
    }
    this.#size += outcomes.length;
    const named = outcomes.some(({ entry }) => entry?.assessor !== undefined);
    return new ItemsOfKinds(this, unit, { begin, count: outcomes.length, named }, this.#columns.of(outcomes));
  }

  kind(at: number): Kind {
    return this.#kinds[this.#numbers[at] as number] as Kind;
  }

  #kindOf(place: number, outcome: ItemOutcome): Kind | undefined {
    if (!isOfAKind(outcome)) return undefined;
    const known = this.#known[place] ?? new Map<number, Kind[]>();
    this.#known[place] = known;
    const points = (outcome.points ?? -1) + (outcome.selfPoints ?? -1) * BEYOND_POINTS;
    const alike = known.get(points) ?? [];
    for (const kind of alike) if (kind.is(outcome)) return kind;
    // Kinds that are met once only would be items that are kept.
    if (alike.length === MOST_ALIKE || this.#kinds.length === MOST) return undefined;
    const kind = new Kind(this.#kinds.length, outcome, this.#say);
    this.#kinds.push(kind);
    known.set(points, [...alike, kind]);
    return kind;
  }

  #grow(): void {
    const larger = new Uint16Array(this.#numbers.length * 2);
    larger.set(this.#numbers);
    this.#numbers = larger;
  }
}

const FIRST = 1 << 12;
const MOST = 1 << 16;
const MOST_ALIKE = 32;
/** Only to tell points and points given apart. */
const BEYOND_POINTS = 10_000;

/** Nothing in it but what its row says again, and what is compared at a glance. */
function isOfAKind({ entry, evidence, counts, reason }: ItemOutcome): boolean {
  if (counts !== undefined || entry?.counts !== undefined || entry?.override !== undefined) return false;
  // Documents of the criterion above it are in no row of its own.
  if (!evidence.none && evidence !== entry?.evidence) return false;
  for (const name in reason) if (typeof reason[name as keyof ItemReason] === 'object') return false;
  return true;
}

class Kind {
  readonly number: number;
  readonly brief: ItemBrief;
  /** The field its place is told by; undefined where it has no row. */
  readonly cell: EntryField | undefined;
  readonly #reason: ItemReason;
  readonly #value: string | undefined;
  readonly #awaiting: number | undefined;
  readonly #level: string | null | undefined;
  readonly #points: number | undefined;
  readonly #selfPoints: number | undefined;

  constructor(number: number, outcome: ItemOutcome, say: (reason: ItemReason) => string) {
    this.number = number;
    this.brief = itemBrief(outcome, say);
    this.cell = cellOf(outcome);
    this.#reason = outcome.reason;
    this.#value = outcome.entry?.value;
    this.#awaiting = outcome.awaiting;
    this.#level = outcome.level;
    this.#points = outcome.points;
    this.#selfPoints = outcome.selfPoints;
  }

  is(outcome: ItemOutcome): boolean {
    return (
      outcome.state === this.brief.state &&
      outcome.points === this.#points &&
      outcome.selfPoints === this.#selfPoints &&
      outcome.awaiting === this.#awaiting &&
      outcome.level === this.#level &&
      outcome.entry?.value === this.#value &&
      cellOf(outcome) === this.cell &&
      saysTheSame(outcome.reason, this.#reason)
    );
  }
}

function cellOf(outcome: ItemOutcome): EntryField | undefined {
  return outcome.entry === undefined ? undefined : scoreCell(outcome);
}

/** Of reasons without lists and the like. */
function saysTheSame(a: ItemReason, b: ItemReason): boolean {
  if (a.code !== b.code) return false;
  for (const name in a) if (a[name as keyof ItemReason] !== b[name as keyof ItemReason]) return false;
  for (const name in b) if (!(name in a)) return false;
  return true;
}

class ItemsOfKinds implements ItemsLater {
  readonly #kinds: ItemKinds;
  readonly #unit: UnitEvidence;
  readonly #begin: number;
  readonly #count: number;
  readonly #named: boolean;
  readonly #columns: readonly Location[];

  constructor(
    kinds: ItemKinds,
    unit: UnitEvidence,
    { begin, count, named }: { readonly begin: number; readonly count: number; readonly named: boolean },
    columns: readonly Location[],
  ) {
    this.#kinds = kinds;
    this.#unit = unit;
    this.#begin = begin;
    this.#count = count;
    this.#named = named;
    this.#columns = columns;
  }

  items(): readonly ItemResult[] {
    return this.#kinds.lastItems.of(this);
  }

  inBrief(): readonly ItemBrief[] {
    return this.#kinds.lastBriefs.of(this);
  }

  nameAssessors(): boolean {
    return this.#named;
  }

  columns(): readonly Location[] {
    return this.#columns;
  }

  makeItems(): readonly ItemResult[] {
    const { entries } = this.#unit;
    return this.#each(({ brief, cell }) => {
      const entry = cell === undefined ? undefined : entries.get(brief.id);
      return itemOf(brief, entry, entry?.evidence ?? NO_REFERENCES, cell);
    });
  }

  makeBriefs(): readonly ItemBrief[] {
    return this.#each(({ brief }) => brief);
  }

  #each<Found>(found: (kind: Kind) => Found): Found[] {
    const all: Found[] = [];
    for (let at = this.#begin; at < this.#begin + this.#count; at += 1) all.push(found(this.#kinds.kind(at)));
    return all;
  }
}

/** The columns of a unit's items: those of nearly all units of a file are the same, and one list serves them. */
class ColumnsSeen {
  readonly #seen: (readonly ColumnSeen[])[] = [];
  #last: readonly ColumnSeen[] = [];
  readonly #places = new Map<readonly ColumnSeen[], readonly Location[]>();

  of(outcomes: readonly ItemOutcome[]): readonly Location[] {
    if (!isOf(this.#last, outcomes)) this.#last = this.#known(outcomes);
    return this.#places.get(this.#last) ?? NO_PLACES;
  }

  #known(outcomes: readonly ItemOutcome[]): readonly ColumnSeen[] {
    const known = this.#seen.find((each) => isOf(each, outcomes));
    if (known !== undefined) return known;
    const found: ColumnSeen[] = [];
    const places: Location[] = [];
    for (const outcome of outcomes) {
      const { entry } = outcome;
      if (entry === undefined) continue;
      const cell = scoreCell(outcome);
      if (found.some((each) => isIn(each, entry, cell))) continue;
      found.push({ cells: entry.cells, cell });
      places.push(locate(entry, cell));
    }
    this.#places.set(found, places);
    this.#seen.unshift(found);
    const dropped = this.#seen.length > MOST_LISTS ? this.#seen.pop() : undefined;
    if (dropped !== undefined) this.#places.delete(dropped);
    return found;
  }
}

interface ColumnSeen {
  readonly cells: EntryCells;
  readonly cell: EntryField;
}

const MOST_LISTS = 64;
const NO_PLACES: readonly Location[] = [];

/** Whether these are the columns of the items, in their order, and no others. */
function isOf(columns: readonly ColumnSeen[], outcomes: readonly ItemOutcome[]): boolean {
  let met = 0;
  for (const outcome of outcomes) {
    const { entry } = outcome;
    if (entry === undefined) continue;
    const cell = scoreCell(outcome);
    const next = columns[met];
    if (next !== undefined && isIn(next, entry, cell)) met += 1;
    else if (!columns.some((each, index) => index < met && isIn(each, entry, cell))) return false;
  }
  return met === columns.length;
}

function isIn({ cells, cell }: ColumnSeen, entry: Entry, field: EntryField): boolean {
  return cells === entry.cells && cell === field;
}
