import { sumAsWritten } from './arithmetic.ts';
import { type Bound, differsByCategory, type PerCategory } from './bound.ts';
import type { Rounding } from './clause.ts';
import type { Decimal } from './decimal.ts';
import type { Fields } from './fields.ts';
import type { Words } from './language.ts';

export type Method =
  | AwardedMethod
  | LevelsMethod
  | ThresholdsMethod
  | ShareMethod
  | LinearMethod
  | ChecklistMethod
  | MetMethod
  | SinceMethod
  | ClassOfMethod;
export type MethodKind = Method['kind'];

/** Points are awarded by people, from 0 to the item's maximum. */
export interface AwardedMethod {
  readonly kind: 'awarded';
  /** The smallest step between two scores, e.g. 0.5. */
  readonly step?: Decimal;
}

/** The unit reaches one of several levels of attainment, each worth its points. */
export interface LevelsMethod {
  readonly kind: 'levels';
  readonly levels: readonly Level[];
}

export interface Level {
  readonly id: string;
  readonly label: Words;
  readonly points: Decimal;
}

/** Points by steps over a measured value, e.g. "từ 90% trở lên: 5 điểm". */
export interface ThresholdsMethod {
  readonly kind: 'thresholds';
  readonly measure: Words;
  /** `%` keeps values between 0 and 100. */
  readonly unit?: string;
  readonly direction: 'at-least' | 'at-most';
  /** Best step first. */
  readonly steps: readonly Step[];
  /** Points when no step is reached. */
  readonly otherwise: Decimal;
}

export interface Step {
  readonly bound: Bound;
  readonly points: Decimal;
}

/**
 * A share of two counts ("so many of so many"), always compared exactly: part × 100 against bound × whole. With steps it
 * gives points; without, it is a value that conditions refer to.
 */
export interface ShareMethod {
  readonly kind: 'share';
  /** What is counted: "trẻ em 5 tuổi đến lớp". */
  readonly part: PerCategory<Words>;
  /** Among whom: "trẻ em 5 tuổi trên địa bàn". */
  readonly whole: PerCategory<Words>;
  readonly direction: 'at-least' | 'at-most';
  /** In percent, best step first; empty when the share gives no points. */
  readonly steps: readonly Step[];
  readonly otherwise?: Decimal;
  /** What 0 of 0 is: `holds` where the law refers to "all the others" and there are none; else it is an error. */
  readonly emptyWhole: 'refused' | 'holds';
  /** Id of another share whose remainder, its whole less its part, is the whole of this one: "all the others". */
  readonly wholeIsRestOf?: string;
  /** Counted in the result of another evaluation, where one is given: how many of the units of this area reach a class. */
  readonly counted?: CountedUnits;
}

/** "90% số xã được công nhận ... mức độ 1": units of another evaluation, of the district or province that this unit is. */
export interface CountedUnits {
  /** Subject of the other evaluation. */
  readonly subject: string;
  /** The class they reach, or a better one. */
  readonly class: string;
  /** What this unit is of those units. */
  readonly of: 'district' | 'province';
}

/** Points in proportion to a measured value, up to the item's maximum: min(cap, rate × (value − from)), never below 0. */
export interface LinearMethod {
  readonly kind: 'linear';
  readonly measure: Words;
  /** `%` keeps values between 0 and 100, and lets two counts stand for them. */
  readonly unit?: string;
  /** Points for each 1 of the measure. */
  readonly rate: Decimal;
  /** Where counting begins; 0 when not stated. */
  readonly from: Decimal;
  /** Points at most. */
  readonly cap: Decimal;
  /** Where the set states none, a product with more decimals than a score can hold is an error, never cut. */
  readonly rounding?: Rounding;
}

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

/** Met or not met; worth its points in a set that gives points. */
export interface MetMethod {
  readonly kind: 'met';
  readonly points?: Decimal;
}

/** Met when at least so many months (and at most so many) have passed from the date in the value to the day of checking. */
export interface SinceMethod {
  readonly kind: 'since';
  readonly event: Words;
  readonly months: number;
  readonly atMostMonths?: number;
}

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

export type MethodOf<K extends MethodKind> = Extract<Method, { readonly kind: K }>;

/**
 * What is true of a way of scoring, for every part of the program that asks: once here, by kind. What is not a fact but
 * work stands by kind too: how it is written, checked and said in `criteria/methods/`, how it scores in `scoring/methods/`.
 */
export interface MethodFacts<M extends Method> {
  /** Where people write what it goes by: points they award, the level or its points, a value, or two counts. */
  readonly writtenAs: 'points' | 'level or points' | 'value' | 'counts';
  /** What is measured, of which conditions can be asked. */
  readonly measures: 'number' | 'counts' | 'nothing';
  /** What it is measured in; empty for a number without a unit and for what is not measured. */
  readonly unit: (method: M) => string;
  /** Which way is better, of what is measured. */
  readonly direction: (method: M) => 'at-least' | 'at-most' | undefined;
  /** Whether it says that something is met or not. */
  readonly saysMet: boolean;
  /** Levels or classes of which one is reached, best first. */
  readonly levels: (method: M) => readonly NamedLevel[];
  /** Whether points can come of it. */
  readonly givesPoints: (method: M) => boolean;
  /** The most points it can bring, where it says so itself. */
  readonly best: (method: M) => Decimal | undefined;
  /** What it says of a unit that sent nothing, or nothing that counts. */
  readonly unreached: (method: M) => { readonly met?: false; readonly level?: null };
  /** Whether the category of the unit makes a difference. */
  readonly byCategory: (method: M) => boolean;
}

/** A level as conditions and people name it. */
export interface NamedLevel {
  readonly id: string;
  readonly label: Words;
}

const nothing = () => undefined;
const noLevels = (): readonly NamedLevel[] => [];
const always = () => true;
const never = () => false;
const noUnit = () => '';
const keepsAll = () => ({});

const FACTS: { readonly [K in MethodKind]: MethodFacts<MethodOf<K>> } = {
  awarded: {
    writtenAs: 'points',
    measures: 'nothing',
    unit: noUnit,
    direction: nothing,
    saysMet: false,
    levels: noLevels,
    givesPoints: always,
    best: nothing,
    unreached: keepsAll,
    byCategory: never,
  },
  levels: {
    writtenAs: 'level or points',
    measures: 'nothing',
    unit: noUnit,
    direction: nothing,
    saysMet: false,
    levels: ({ levels }) => levels,
    givesPoints: always,
    best: ({ levels }) => levels[0]?.points,
    unreached: () => ({ level: null }),
    byCategory: never,
  },
  thresholds: {
    writtenAs: 'value',
    measures: 'number',
    unit: ({ unit }) => unit ?? '',
    direction: ({ direction }) => direction,
    saysMet: false,
    levels: noLevels,
    givesPoints: always,
    best: ({ steps }) => steps[0]?.points,
    unreached: keepsAll,
    byCategory: ({ steps }) => steps.some(({ bound }) => differsByCategory(bound)),
  },
  share: {
    writtenAs: 'counts',
    measures: 'counts',
    unit: () => '%',
    direction: ({ direction }) => direction,
    saysMet: false,
    levels: noLevels,
    givesPoints: ({ steps }) => steps.length > 0,
    best: ({ steps }) => steps[0]?.points,
    unreached: keepsAll,
    byCategory: ({ steps, part, whole }) =>
      steps.some(({ bound }) => differsByCategory(bound)) || 'byCategory' in part || 'byCategory' in whole,
  },
  linear: {
    writtenAs: 'value',
    measures: 'number',
    unit: ({ unit }) => unit ?? '',
    direction: () => 'at-least',
    saysMet: false,
    levels: noLevels,
    givesPoints: always,
    best: ({ cap }) => cap,
    unreached: keepsAll,
    byCategory: never,
  },
  checklist: {
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
  },
  met: {
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
  },
  since: {
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
  },
  'class-of': {
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
  },
};

/** Every way of scoring, in the order in which they are documented. */
export const METHOD_KINDS = Object.keys(FACTS) as readonly MethodKind[] as readonly [MethodKind, ...MethodKind[]];

/** The facts of a way of scoring, to be asked with that way itself. */
export function factsOf<M extends Method>({ kind }: M): MethodFacts<M> {
  return FACTS[kind] as unknown as MethodFacts<M>;
}

const measured = { measure: 'words', value: 'text', counts: 'counts?', unit: 'text' } as const;
const step = { ...measured, direction: 'direction', bound: 'decimal', category: 'words?', points: 'decimal' } as const;

/** Why an item has its points, is met or has its level, as its way of scoring says it: the particulars by code. */
export const METHOD_REASONS = {
  awarded: { points: 'decimal', maximum: 'decimal?' },
  'awarded-zero': {},
  'level-reached': { level: 'words', points: 'decimal' },
  // Where there are counts, the value was computed from them: they are said in its place.
  'step-reached': step,
  'no-step-reached': step,
  met: { points: 'decimal?' },
  'not-met': { points: 'decimal?' },
  // A value that conditions refer to and that gives no points itself.
  measured,
  'in-proportion': {
    ...measured,
    rate: 'decimal',
    from: 'decimal',
    cap: 'decimal',
    rounded: 'yes or no',
    points: 'decimal',
  },
  // `needed`: how many are needed, where the item is met or not.
  checklist: { present: 'list of words', absent: 'list of words', needed: 'whole number?', points: 'decimal?' },
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
