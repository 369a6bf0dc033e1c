import { sumAsWritten } from '../arithmetic.ts';
import type { Decimal } from '../decimal.ts';
import type { Fields } from '../fields.ts';
import type { Words } from '../language.ts';
import { type FactsOf, type MethodFacts, never, noLevels, nothing, noUnit } from './method-facts.ts';

/** Ways of scoring that go by what is there: papers on a list, a yes or no, a date, a class in another evaluation. */
export type MethodByFacts = ChecklistMethod | MetMethod | SinceMethod | ClassOfMethod;

/**
 * Things that are there or not; the value lists those that are ("1; 3; 4", or "tất cả", "không"). Entries either all
 * have points, which add up, or none has; then the item is met when at least `needed` are there.
 */
export interface ChecklistMethod {
  readonly kind: 'checklist';
  readonly entries: readonly ChecklistEntry[];
  readonly needed?: number;
}

export interface ChecklistEntry {
  readonly id: string;
  readonly label: Words;
  readonly points?: Decimal;
}

const checklist: MethodFacts<ChecklistMethod> = {
  writtenAs: 'value',
  measures: 'nothing',
  unit: noUnit,
  direction: nothing,
  saysMet: true,
  levels: noLevels,
  givesPoints: ({ entries }) => somePoints(entries),
  best: ({ entries }) => (somePoints(entries) ? sumAsWritten(pointsOf(entries)) : undefined),
  unreached: ({ entries }) => (somePoints(entries) ? {} : { met: false }),
  byCategory: never,
  reads: nothing,
  needsDay: false,
};

/** Met or not met; worth its points in a set that gives points. */
export interface MetMethod {
  readonly kind: 'met';
  readonly points?: Decimal;
}

const met: MethodFacts<MetMethod> = {
  writtenAs: 'value',
  measures: 'nothing',
  unit: noUnit,
  direction: nothing,
  saysMet: true,
  levels: noLevels,
  givesPoints: ({ points }) => points !== undefined,
  best: ({ points }) => points,
  unreached: () => ({ met: false }),
  byCategory: never,
  reads: nothing,
  needsDay: false,
};

/** Met when at least so many months (and at most so many) have passed from the date in the value to the day of checking. */
export interface SinceMethod {
  readonly kind: 'since';
  readonly event: Words;
  readonly months: number;
  readonly atMostMonths?: number;
}

const since: MethodFacts<SinceMethod> = {
  writtenAs: 'value',
  measures: 'nothing',
  unit: noUnit,
  direction: nothing,
  saysMet: true,
  levels: noLevels,
  givesPoints: never,
  best: nothing,
  unreached: () => ({ met: false }),
  byCategory: never,
  reads: nothing,
  needsDay: true,
};

/** The class the unit has in another evaluation, read from its result.json or written as the value. */
export interface ClassOfMethod {
  readonly kind: 'class-of';
  /** Subject of the other evaluation. */
  readonly subject: string;
  /** An item of the other evaluation, whose level is read in place of the unit's class. */
  readonly item?: string;
  /** Best class first. */
  readonly classes: readonly OtherClass[];
}

export interface OtherClass {
  readonly id: string;
  readonly label: Words;
  readonly points?: Decimal;
}

const classOf: MethodFacts<ClassOfMethod> = {
  writtenAs: 'value',
  measures: 'nothing',
  unit: noUnit,
  direction: nothing,
  saysMet: false,
  levels: ({ classes }) => classes,
  givesPoints: ({ classes }) => somePoints(classes),
  best: ({ classes }) => classes[0]?.points,
  unreached: () => ({ level: null }),
  byCategory: never,
  reads: ({ subject, item }) => ({ what: 'class', subject, ...(item === undefined ? {} : { item }) }),
  needsDay: false,
};

export const BY_FACTS = { checklist, met, since, 'class-of': classOf } satisfies FactsOf<MethodByFacts>;

/** Why an item has its points, is met or has its level: the particulars by code. */
export const REASONS_BY_FACTS = {
  // `needed`: how many are needed, where the item is met or not.
  checklist: { present: 'list of words', absent: 'list of words', needed: 'whole number?', points: 'decimal?' },
  met: { points: 'decimal?' },
  'not-met': { points: 'decimal?' },
  // Dates as YYYY-MM-DD.
  since: {
    event: 'words',
    date: 'text',
    checkedOn: 'text',
    months: 'whole number',
    atMostMonths: 'whole number?',
    holds: 'yes or no',
  },
  // `file`: the result it was read from; absent where it was written by hand.
  'class-elsewhere': { class: 'words', file: 'text?', points: 'decimal?' },
} as const satisfies Readonly<Record<string, Fields>>;

interface Pointed {
  readonly points?: Decimal;
}

function somePoints(parts: readonly Pointed[]): boolean {
  return parts.some(({ points }) => points !== undefined);
}

function pointsOf(parts: readonly Pointed[]): readonly Decimal[] {
  return parts.flatMap(({ points }) => (points === undefined ? [] : [points]));
}
