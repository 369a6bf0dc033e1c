import type { Decimal } from '../model/decimal.ts';
import type { CoverageUnit, ItemState, UnitResult } from '../model/result.ts';

/** What a leader asks of a result, computed once: every view draws it, none computes it again. */
export interface Figures {
  /** In the order of the classes, every class. */
  readonly classes: readonly ClassFigure[];
  /** What the counts are compared with; null where nothing was given, or where its classes are others. */
  readonly before: BeforeFigures | null;
  /** Criteria of the first level, in the order of the set. */
  readonly items: readonly ItemFigure[];
  /** The same, the weakest first; those of which nothing can be said are left out. */
  readonly weakest: readonly ItemFigure[];
  /** What `share` is measured by: the set's maxima, or the highest any unit has where the set states none. */
  readonly measuredBy: 'maximum' | 'highest' | 'met';
  readonly heat: HeatMap | null;
  /** Units within NEAR_POINTS of the next better class, the nearest first. */
  readonly near: readonly UnitResult[];
  /** Units whose points suffice for a better class while criteria at 0 keep them out, fewest such criteria first. */
  readonly heldByZero: readonly UnitResult[];
  /** Units of the list that sent nothing. */
  readonly notSent: readonly CoverageUnit[];
}

/** How near the next class is worth naming. A choice of this report, no rule of law; it is said wherever it is used. */
export const NEAR_POINTS = 2;

export interface ClassFigure {
  readonly id: string;
  readonly count: number;
  /** Null where there is nothing to compare with. */
  readonly before: number | null;
}

export interface BeforeFigures {
  readonly year: number;
  readonly units: number;
}

export interface ItemFigure {
  readonly id: string;
  /** Units with valid data to which it applies. */
  readonly units: number;
  /** Of the points that count, to two places; null where it gives none. */
  readonly mean: Decimal | null;
  /** What full points are; see `measuredBy`. */
  readonly reference: Decimal | null;
  /** From 0 to 1, for drawing and for the order; null where nothing can be said. */
  readonly share: number | null;
  /** Units to which it gave nothing. */
  readonly without: number;
  /** Of them, those that lack its evidence. */
  readonly withoutEvidence: number;
}

/** Rows are units or, where these are too many to be seen at once, areas. */
export interface HeatMap {
  readonly by: 'unit' | 'district' | 'province';
  readonly rows: readonly HeatRow[];
}

export interface HeatRow {
  readonly name: string;
  /** Units it stands for. */
  readonly units: number;
  /** One for each criterion of the first level. */
  readonly cells: readonly HeatCell[];
}

export interface HeatCell {
  /** From 0 to 1; null where nothing can be said. */
  readonly share: number | null;
  /** Points, or their mean to two places; null where it gives none. */
  readonly points: Decimal | null;
  /** Of a unit; null for an area. */
  readonly state: ItemState | null;
}
