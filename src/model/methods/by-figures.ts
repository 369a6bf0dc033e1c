import { type Bound, differsByCategory, type PerCategory } from '../bound.ts';
import type { Rounding } from '../clause.ts';
import type { Decimal } from '../decimal.ts';
import type { Fields } from '../fields.ts';
import type { Words } from '../language.ts';
import { always, type FactsOf, keepsAll, type MethodFacts, never, noLevels, nothing } from './method-facts.ts';

/** Ways of scoring that go by a measured number or two counts. */
export type MethodByFigures = ThresholdsMethod | ShareMethod | LinearMethod;

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

const thresholds: MethodFacts<ThresholdsMethod> = {
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
  reads: nothing,
  needsDay: false,
};

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

const share: MethodFacts<ShareMethod> = {
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
  reads: ({ counted }) => (counted === undefined ? undefined : { what: 'count', subject: counted.subject }),
  needsDay: false,
};

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

const linear: MethodFacts<LinearMethod> = {
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
  reads: nothing,
  needsDay: false,
};

export const BY_FIGURES = { thresholds, share, linear } satisfies FactsOf<MethodByFigures>;

/** Why an item has its points, is met or has its level: the particulars by code. */
const measured = { measure: 'words', value: 'text', counts: 'counts?', unit: 'text' } as const;
const step = { ...measured, direction: 'direction', bound: 'decimal', category: 'words?', points: 'decimal' } as const;

export const REASONS_BY_FIGURES = {
  // Where there are counts, the value was computed from them: they are said in its place.
  'step-reached': step,
  'no-step-reached': step,
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
} as const satisfies Readonly<Record<string, Fields>>;
