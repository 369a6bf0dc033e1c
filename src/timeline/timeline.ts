import type { Decimal } from '../model/decimal.ts';

/** Results of several years as one line for each unit, area and criterion: every view of it is drawn from this alone. */
export interface Timeline {
  /** In order, one for each result. */
  readonly years: readonly TimelineYear[];
  /** Those of the newest result first, by area and name; then those that only an earlier year knows. */
  readonly units: readonly TimelineUnit[];
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
  readonly byClass: readonly { readonly label: string; readonly count: number }[];
  /** Units whose class earns the award. */
  readonly earned: number;
  /** Its classes are those of the year before, so that a class can be called higher or lower; null for the first year. */
  readonly comparable: boolean | null;
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
   * now: is in the newest result · not-now: a unit of today, or of an earlier year, that the newest result does not have ·
   * former: a commune of before 1/7/2025 whose successor is not known
   */
  readonly standing: 'now' | 'not-now' | 'former';
}

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
  /** How many of its units earn the award; null in a year without any. */
  readonly years: readonly ({ readonly units: number; readonly earned: number } | null)[];
}

export interface TimelineItem {
  readonly id: string;
  readonly label: string;
  /** Mean of the points that count, to two places; null in a year whose set does not have it under this name. */
  readonly means: readonly (Decimal | null)[];
}
