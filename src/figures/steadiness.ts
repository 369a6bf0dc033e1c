import type { Decimal } from '../model/decimal.ts';
import type { UnitResult } from '../model/result.ts';

/**
 * How firm the ranks and classes are, computed once: each unit moved alone, the others as they are. What is asked is a choice of
 * this program, no rule of law; it is said wherever it is used.
 */
export interface Steadiness {
  /** Every ranked unit, in the order of the ranks; none in a set without points. */
  readonly units: readonly UnitSteadiness[];
  /** Those whose class another half point would change, the nearest to it first. */
  readonly loose: readonly UnitSteadiness[];
  /** Whether the points of the criteria are the total, so that one can be left out. */
  readonly itemByItem: boolean;
}

/** By how much a total is moved, up and down: the smallest step that teams which score the same unit differ by. */
export const HALF_A_POINT = 0.5 as Decimal;

export interface UnitSteadiness {
  readonly unit: UnitResult;
  readonly rank: number;
  /** With half a point more, and less, in its total. */
  readonly more: Place;
  readonly less: Place;
  /** With the criterion left out that lifts it most, and lowers it most; null where none can be. */
  readonly without: { readonly best: PlaceWithout; readonly worst: PlaceWithout } | null;
  /** The one person whose score decides its class; null where none does or nobody is named. */
  readonly hangsOn: HangsOn | null;
}

export interface Place {
  readonly rank: number;
  /** Id of the class. */
  readonly class: string;
}

export interface PlaceWithout extends Place {
  /** Id of the criterion; null where no criterion moves the rank that way. */
  readonly item: string | null;
}

/** `item`: the 0 of one criterion keeps it from the next class; null: all its points are by one person and half of one is enough. */
export interface HangsOn {
  readonly person: string;
  readonly item: string | null;
}
