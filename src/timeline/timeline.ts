import type { Decimal } from '../model/decimal.ts';
import type { ResultClass } from '../model/result.ts';

/** Results of several years as one line for each unit, area and criterion: every view of it is drawn from this alone. */
export interface Timeline {
  /** In order, one for each result. */
  readonly years: readonly TimelineYear[];
  /** Those of the newest result first, by area and name; then those that only an earlier year knows. */
  readonly units: readonly TimelineUnit[];
  /** Each province as a whole where it has several areas, then its districts. */
  readonly areas: readonly TimelineArea[];
  readonly items: readonly TimelineItem[];
  /** Whether the years lie on both sides of the merging of communes on 1/7/2025. */
  readonly acrossMerger: boolean;
}

export interface TimelineYear {
  readonly year: number;
  readonly set: string;
  readonly document: string;
  readonly units: number;
  readonly byClass: readonly { readonly id: string; readonly label: string; readonly count: number }[];
  /** The classes of its set, best first. */
  readonly classes: readonly ResultClass[];
  /** Units without a class since their data was wrong. */
  readonly invalid: number;
  /** Units whose class earns the award. */
  readonly earned: number;
  /** Mean of the totals, to two places, and what a total is out of; null in a set without points. */
  readonly mean: Decimal | null;
  readonly maximum: Decimal | null;
  /** Its classes are those of the year before, so that a class can be called higher or lower; null for the first year. */
  readonly comparable: boolean | null;
  /** It can be read on from the year before: one way of classing, and the merging of communes does not lie between. */
  readonly joined: boolean;
  /** Of its units against the year before; null where it cannot be read on from it. */
  readonly moves: TimelineMoves | null;
}

export interface TimelineMoves {
  readonly up: number;
  readonly down: number;
  readonly same: number;
  /** With a class now and none the year before. */
  readonly fresh: number;
}

/** What a unit came to in a year; without a class where its data was wrong. */
export interface TimelinePoint {
  readonly label: string | null;
  readonly total: Decimal | null;
  readonly rank: number | null;
  /** Place of the class, 0 being the best. */
  readonly order: number | null;
}

export interface TimelineUnit {
  readonly code: string;
  readonly name: string;
  readonly district: string | null;
  readonly province: string | null;
  /** One for each year; null where no result refers to it. Never one that was made of those of its ancestors. */
  readonly points: readonly (TimelinePoint | null)[];
  /** Between the two newest years it was evaluated in; null where there are no two with the same classes. */
  readonly trend: 'up' | 'down' | 'same' | null;
  /** Former communes that became it, each with what it came to itself. */
  readonly ancestors: readonly TimelineAncestor[];
  /**
   * now: is in the newest result · not-now: an earlier year has it and the newest does not · never: a unit of today, on the
   * list or made of former communes, that no year has · former: a commune of before 1/7/2025 whose successor is not known
   */
  readonly standing: 'now' | 'not-now' | 'never' | 'former';
}

/** How many units have each trend; the others have none. */
export type TrendCounts = Readonly<Record<NonNullable<TimelineUnit['trend']>, number>>;

export interface TimelineAncestor {
  readonly code: string;
  readonly name: string;
  readonly district: string | null;
  readonly points: readonly (TimelinePoint | null)[];
  /** It was divided among several units: what it came to was of the whole. */
  readonly inPart: boolean;
}

export interface TimelineArea {
  readonly district: string | null;
  readonly province: string | null;
  /** Null in a year without any of its units. */
  readonly years: readonly (TimelineAreaYear | null)[];
}

export interface TimelineAreaYear {
  readonly units: number;
  /** How many of them earn the award. */
  readonly earned: number;
  /** Mean of their totals, to two places; null in a set without points. */
  readonly mean: Decimal | null;
}

export interface TimelineItem {
  readonly id: string;
  readonly label: string;
  /** Mean of the points that count, to two places; null in a year whose set does not have it under this name. */
  readonly means: readonly (Decimal | null)[];
  /** What it is out of in each year; null where its set does not say. */
  readonly maxima: readonly (Decimal | null)[];
}
