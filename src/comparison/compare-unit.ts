import type { ProblemRecord, Result, ResultClass, UnitResult } from '../model/result.ts';
import { bandCauses, conditionCauses, gateCauses } from './class-causes.ts';
import { stepsUp } from './class-scale.ts';
import type {
  Cause,
  Change,
  ClassRange,
  ClassScale,
  ItemPairing,
  SideClass,
  UnitComparison,
  UnitSide,
} from './comparison.ts';
import { itemCauses } from './item-causes.ts';
import type { ItemNode } from './item-tree.ts';
import { changeOf } from './point-arithmetic.ts';

/** What is the same for every unit, looked up once. */
export interface Context {
  readonly before: SideContext;
  readonly after: SideContext;
  readonly scale: ClassScale;
  readonly pairing: ItemPairing;
  readonly tree: readonly ItemNode[];
  readonly sharedIds: boolean;
  readonly samePoints: boolean;
  /** Items that only the second side asks for, where the files were sent before anybody could know of them. */
  readonly newItems: ReadonlySet<string>;
}

export interface SideContext {
  readonly result: Result;
  readonly classes: ReadonlyMap<string, ResultClass>;
  /** Errors by the unit they belong to. */
  readonly errors: ReadonlyMap<string, readonly ProblemRecord[]>;
}

export function sideContext(result: Result): SideContext {
  const errors = new Map<string, ProblemRecord[]>();
  for (const found of result.problems) {
    if (found.severity !== 'error' || found.unit === null) continue;
    const known = errors.get(found.unit);
    if (known === undefined) errors.set(found.unit, [found]);
    else known.push(found);
  }
  return { result, classes: new Map(result.criteria.classes.map((each) => [each.id, each])), errors };
}

export function inOneSide(unit: UnitResult, side: 'before' | 'after', context: Context): UnitComparison {
  return {
    ...identity(unit),
    change: side === 'before' ? 'only-before' : 'only-after',
    before: side === 'before' ? unitSide(unit, context.before) : null,
    after: side === 'after' ? unitSide(unit, context.after) : null,
    award: null,
    totalChange: null,
    causes: [],
    needed: side === 'after' ? missingEvidence(unit) : [],
    perhaps: [],
  };
}

export function inBothSides(was: UnitResult, is: UnitResult, context: Context): UnitComparison {
  const before = unitSide(was, context.before);
  const after = { ...unitSide(is, context.after), ...rangeOf(is, context) };
  const change = changeBetween(before, after, context.scale);
  return {
    ...identity(is),
    ...(sameName(was.name, is.name) ? {} : { nameBefore: was.name }),
    change,
    before,
    after,
    award: awardChange(before, after),
    totalChange: context.samePoints ? changeOf(was.total, is.total) : null,
    causes:
      before.class === null || after.class === null ? [] : causesOf(was, is, { change, range: after.range }, context),
    needed: newlyLacking(was, is, context.pairing),
    perhaps: [],
  };
}

function identity({ code, name, district, province }: UnitResult) {
  return { code, name, district, province };
}

/** The same letters, however they are composed. */
function sameName(a: string, b: string): boolean {
  return a === b || folded(a) === folded(b);
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

const MOST_ERRORS = 3;

function unitSide({ code, classification, total, rank }: UnitResult, { classes, errors }: SideContext): UnitSide {
  if (classification === null) {
    const own = errors.get(code) ?? [];
    const said = own.slice(0, MOST_ERRORS).map(({ message, cell, file }) => `${cell ?? file}: ${message}`);
    return { class: null, total, rank, reason: [...said, ...(own.length > MOST_ERRORS ? ['…'] : [])].join(' ') };
  }
  const { id, label, reason } = classification;
  return { class: { id, label, earnsAward: classes.get(id)?.earnsAward ?? false }, total, rank, reason };
}

/** What a unit can reach by data of new items; nothing where that leaves it in its class. */
function rangeOf({ prospect, missing }: UnitResult, { after, newItems }: Context): Pick<UnitSide, 'range'> {
  if (newItems.size === 0 || prospect === undefined || prospect.certainty === 'certain') return {};
  const { classification, total } = prospect.highest;
  const highest = { ...classification, earnsAward: after.classes.get(classification.id)?.earnsAward ?? false };
  const awaiting = [...new Set(missing.map(({ item }) => item))].filter((item) => newItems.has(item));
  return { range: { highest, highestTotal: total, awaiting } };
}

/** The same way whatever is still sent, or undetermined. */
function changeBetween(before: UnitSide, after: UnitSide, scale: ClassScale): Change {
  const now = changeTo(before, after.class, scale);
  if (after.range === undefined) return now;
  return changeTo(before, after.range.highest, scale) === now ? now : 'undetermined';
}

/** By class; where that is the same, or there is no common scale, by whether the title is earned. */
function changeTo(before: UnitSide, after: SideClass | null, scale: ClassScale): Change {
  if (before.class === null || after === null) return 'not-comparable';
  const steps = stepsUp(scale, before.class.id, after.id) ?? 0;
  if (steps !== 0) return steps > 0 ? 'up' : 'down';
  const award = awardTo(before.class, after);
  return award === null ? 'same' : award === 'gained' ? 'up' : 'down';
}

function awardChange(before: UnitSide, after: UnitSide): UnitComparison['award'] {
  if (before.class === null || after.class === null || isAwardOpen(after)) return null;
  return awardTo(before.class, after.class);
}

function awardTo(before: SideClass, after: SideClass): UnitComparison['award'] {
  if (before.earnsAward === after.earnsAward) return null;
  return after.earnsAward ? 'gained' : 'lost';
}

/** Whether the title hangs on data that is still missing. */
export function isAwardOpen({ class: lowest, range }: UnitSide): boolean {
  return range !== undefined && range.highest.earnsAward !== lowest?.earnsAward;
}

interface Outcome {
  readonly change: Change;
  readonly range: ClassRange | undefined;
}

function causesOf(was: UnitResult, is: UnitResult, { change, range }: Outcome, context: Context): Cause[] {
  const { scale, tree, samePoints, sharedIds, pairing } = context;
  // Sets that have no item in common explain nothing by their items.
  const items = pairing.paired.length === 0 ? [] : itemCauses(tree, was, is, { samePoints });
  const moved = change === 'up' || change === 'down';
  const ofClass = moved
    ? [
        ...bandCauses(
          change,
          { before: was, after: is },
          { before: context.before.result.criteria, after: context.after.result.criteria },
          { scale, total: (change === 'down' ? range?.highestTotal : undefined) ?? is.total },
        ),
        // Conditions of another scale did not turn: they are not asked.
        ...(scale.kind === 'ordered' && sharedIds ? conditionCauses(change, was, is) : []),
      ]
    : [];
  // A gate that data to come can open has moved nobody whose class is another one either way.
  const awaited = new Set(moved ? range?.awaiting : []);
  const gates = gateCauses(was, is, sharedIds).filter(
    ({ after, items: shut }) => after !== false || shut.length === 0 || !shut.every((item) => awaited.has(item)),
  );
  return inOrderOfWeight([...gates, ...ofClass, ...items], change);
}

/** What decides a class first, then items by the points they move; those that work the unit's way before the others. */
function inOrderOfWeight(causes: readonly Cause[], change: Change): Cause[] {
  const way = change === 'up' ? 'raises' : change === 'down' ? 'lowers' : null;
  const against = ({ effect }: Cause) => (way === null || effect === way ? 0 : effect === null ? 1 : 2);
  const kind = (cause: Cause) => (cause.kind === 'item' ? 1 : 0);
  const weight = (cause: Cause) => (cause.kind === 'item' ? Math.abs(cause.change ?? 0) : 0);
  return causes.toSorted((a, b) => against(a) - against(b) || kind(a) - kind(b) || weight(b) - weight(a));
}

/** Items nothing was sent for, or sent without evidence; a score alone that is missing is no missing evidence. */
export function missingEvidence({ missing }: UnitResult): string[] {
  return [...new Set(missing.filter(({ what }) => what !== 'score').map(({ item }) => item))];
}

function newlyLacking(was: UnitResult, is: UnitResult, { paired }: ItemPairing): string[] {
  if (is.missing.length === 0) return [];
  const lacked = new Set(missingEvidence(was));
  const old = new Map(paired.map((pair) => [pair.after, pair.before]));
  return missingEvidence(is).filter((item) => !lacked.has(old.get(item) ?? ''));
}
