import type { Decimal } from '../model/decimal.ts';
import type { Language, Words } from '../model/language.ts';
import type { Reason } from '../model/reason.ts';
import type { ItemState, ResultCriteria } from '../model/result.ts';

export const COMPARISON_FORMAT = 'hoctap-comparison';
export const COMPARISON_FORMAT_VERSION = 1;
export const COMPARISON_SCHEMA = 'hoctap/schemas/comparison.json';

/** Two results, the same evidence under two sets, or what would become of it if a changed set were adopted. */
export type Purpose = 'results' | 'sets' | 'adoption';

/** Two results side by side: every view of `compare` is drawn from it alone. */
export interface Comparison {
  readonly format: typeof COMPARISON_FORMAT;
  readonly formatVersion: typeof COMPARISON_FORMAT_VERSION;
  readonly tool: { readonly name: 'hoctap'; readonly version: string };
  readonly language: Language;
  readonly purpose: Purpose;
  readonly before: Side;
  readonly after: Side;
  /** What is not the same on both sides, the gravest first; nothing is mixed in silence. */
  readonly differences: readonly Difference[];
  readonly scale: ClassScale;
  readonly items: ItemPairing;
  /** True when every unit stands on both sides with the same class, total and items. */
  readonly unchanged: boolean;
  readonly summary: Summary;
  /** From which class to which, in the order of the classes; only what occurs. */
  readonly moves: readonly Move[];
  readonly neededEvidence: readonly NeededEvidence[];
  /** Those who rise, those who fall, those who cannot be compared, those of one side only, the others; each by name. */
  readonly units: readonly UnitComparison[];
}

/** What was compared: enough to find it again and to see that it was not changed. */
export interface Side {
  readonly criteria: ResultCriteria;
  readonly evaluationYear: number;
  readonly checkedOn: string | null;
  readonly scoredBy: 'checked' | 'self';
  readonly toolVersion: string;
  readonly inputs: readonly FileIdentity[];
  readonly units: number;
  /** Units whose data is wrong, without a class. */
  readonly invalid: number;
}

export interface FileIdentity {
  readonly file: string;
  readonly sha256: string;
}

export type Difference =
  /** The same evidence, set, year and scores on both sides, and the same outcome. */
  | { readonly code: 'same-evaluation' }
  /** All that a result says of what it was made from is the same, and the outcome is not. */
  | { readonly code: 'other-outcome' }
  | { readonly code: 'other-subject'; readonly before: Words; readonly after: Words }
  | { readonly code: 'other-set'; readonly before: string; readonly after: string }
  | { readonly code: 'other-version'; readonly set: string; readonly before: string; readonly after: string }
  /** One id and version, two contents: one of them was changed behind somebody's back. */
  | {
      readonly code: 'other-content';
      readonly set: string;
      readonly version: string;
      readonly before: string;
      readonly after: string;
    }
  /** The set's own file is the same, the set it is built on is not. */
  | { readonly code: 'other-base'; readonly before: string; readonly after: string }
  | { readonly code: 'other-classes'; readonly before: readonly Words[]; readonly after: readonly Words[] }
  | { readonly code: 'other-maximum'; readonly before: Decimal | null; readonly after: Decimal | null }
  | { readonly code: 'other-year'; readonly before: number; readonly after: number }
  | { readonly code: 'other-scored-by'; readonly before: Side['scoredBy']; readonly after: Side['scoredBy'] }
  | { readonly code: 'both-self' }
  | { readonly code: 'other-evidence' }
  /** One side alone has a file of scores to set in place of others, or each side has another one. */
  | { readonly code: 'other-overrides'; readonly before: FileIdentity | null; readonly after: FileIdentity | null }
  /** One side alone counts no points whose documents were not found. */
  | { readonly code: 'other-strictness'; readonly strict: 'before' | 'after' }
  | { readonly code: 'other-tool'; readonly before: string; readonly after: string }
  /** One code, two names: a code given to another unit, or a unit renamed. */
  | { readonly code: 'other-names'; readonly units: number }
  /** One name, two codes: perhaps one unit whose code has changed. */
  | { readonly code: 'perhaps-recoded'; readonly units: number };

/** Whether a class of one side is above or below a class of the other. */
export type ClassScale =
  | { readonly kind: 'ordered'; readonly classes: readonly ScaleClass[] }
  /** Two scales without a common order: only whether the title is earned can be compared. */
  | { readonly kind: 'award-only'; readonly because: 'other-classes' | 'other-subject' };

/** A step of the common scale, best first: the class that stands there on either side. */
export interface ScaleClass {
  readonly before: string | null;
  readonly after: string | null;
}

export interface ItemPairing {
  readonly paired: readonly ItemPair[];
  readonly onlyBefore: readonly NamedItem[];
  readonly onlyAfter: readonly NamedItem[];
}

export interface ItemPair {
  readonly before: string;
  readonly after: string;
  readonly by: 'id' | 'label';
}

export interface NamedItem {
  readonly id: string;
  readonly label: Words;
}

export interface Summary {
  /** Units that stand on both sides. */
  readonly inBoth: number;
  readonly up: number;
  readonly down: number;
  /** Neither up nor down as long as data of new items is missing. */
  readonly undetermined: number;
  readonly same: number;
  readonly notComparable: number;
  readonly onlyBefore: number;
  readonly onlyAfter: number;
  /** Among those with a class on both sides; null where a set has no class that earns a title. */
  readonly award: AwardSummary | null;
  /** Null where the sides have no points, or points of different maxima. */
  readonly points: PointsSummary | null;
}

export interface AwardSummary {
  readonly before: number;
  /** Those who earn it whatever is still sent. */
  readonly after: number;
  /** Those who earn it or not by data of new items that is still missing. */
  readonly undetermined: number;
  readonly gained: number;
  readonly lost: number;
}

export interface PointsSummary {
  /** Units with a total on both sides. */
  readonly units: number;
  readonly higher: number;
  readonly lower: number;
  readonly equal: number;
  readonly change: Decimal;
  /** Null when it is no decimal of four places: it is never rounded. */
  readonly mean: Decimal | null;
}

/**
 * Where a unit stands on one side: in a class, in one of several by data still missing, without one because its data is
 * wrong, or not there at all.
 */
export type Place = { readonly class: string } | { readonly without: 'certainty' | 'class' | 'unit' };

export interface Move {
  readonly from: Place;
  readonly to: Place;
  readonly count: number;
}

export interface NeededEvidence {
  /** Of the second side. */
  readonly item: string;
  readonly label: Words;
  /** The first side does not ask for it. */
  readonly isNew: boolean;
  /** Units that have not sent it on the second side. */
  readonly lacking: number;
  /** Of them, those that lacked nothing there on the first side. */
  readonly newlyLacking: number;
}

/** Undetermined: up, down or the same, by what is still to be sent for items that only the second side asks for. */
export type Change = 'up' | 'down' | 'undetermined' | 'same' | 'not-comparable' | 'only-before' | 'only-after';

export interface UnitComparison {
  readonly code: string;
  readonly name: string;
  /** Where the first side calls it otherwise. */
  readonly nameBefore?: string;
  readonly district: string | null;
  readonly province: string | null;
  readonly change: Change;
  readonly before: UnitSide | null;
  readonly after: UnitSide | null;
  readonly award: 'gained' | 'lost' | null;
  /** Null where the totals are not of one maximum. */
  readonly totalChange: Decimal | null;
  /** What brought the change about, the weightiest first. */
  readonly causes: readonly Cause[];
  /** Items of the second side without evidence that the first side did not ask for or had. */
  readonly needed: readonly string[];
  /** Codes of the other side with the same name, for a unit that stands on one side only. */
  readonly perhaps: readonly string[];
}

export interface UnitSide {
  /** Null when the unit's data is wrong; the lowest where it has a range. */
  readonly class: SideClass | null;
  readonly total: Decimal | null;
  readonly rank: number | null;
  /** What it can reach, where data of new items is missing and the class hangs on it. */
  readonly range?: ClassRange;
  /** Why it has its class, or what is wrong with its data, in the words of the result. */
  readonly reason: string;
}

export interface SideClass {
  readonly id: string;
  readonly label: string;
  readonly earnsAward: boolean;
}

/** From what the unit has now to the most that the new items can give it; everything else stays as it is. */
export interface ClassRange {
  readonly highest: SideClass;
  /** Null in a set without points. */
  readonly highestTotal: Decimal | null;
  /** New items without data. */
  readonly awaiting: readonly string[];
}

export type Cause = ItemCause | GateCause | ConditionCause | BandCause;

/** Which way a cause works; null where that cannot be said. */
export type Effect = 'raises' | 'lowers' | null;

export interface ItemCause {
  readonly kind: 'item';
  readonly label: Words;
  /** Null on the side whose set has no such item. */
  readonly before: ItemSide | null;
  readonly after: ItemSide | null;
  /** Points it moves the total by; null where points of different maxima cannot be compared. */
  readonly change: Decimal | null;
  readonly effect: Effect;
}

export interface ItemSide {
  readonly id: string;
  readonly state: ItemState;
  readonly points: Decimal | null;
  readonly maximum: Decimal | null;
  /** In words; only of an item with levels. */
  readonly level?: Words;
}

export interface GateCause {
  readonly kind: 'gate';
  readonly label: string;
  /** Null on the side whose set has no such gate. */
  readonly before: boolean | null;
  readonly after: boolean | null;
  /** Items that broke it, or break it now. */
  readonly items: readonly string[];
  readonly effect: Effect;
}

/** Conditions of a class that did not hold and hold now, or the other way round. */
export interface ConditionCause {
  readonly kind: 'conditions';
  readonly because: Reason;
  readonly effect: Effect;
}

/** The same class asks for another total. */
export interface BandCause {
  readonly kind: 'band';
  readonly class: Words;
  readonly before: Decimal;
  readonly after: Decimal;
  readonly effect: Effect;
}
