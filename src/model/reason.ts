import type { Decimal } from './decimal.ts';
import type { Counts } from './evidence.ts';
import type { Words } from './language.ts';

/** Why a number or a class is what it is: data, from which labels/reasons makes the sentence. */
export type Reason = ItemReason | ClassReason | UnitNotice;

/** Why an item has its points. */
export type ItemReason =
  | { readonly code: 'awarded'; readonly points: Decimal; readonly maximum?: Decimal }
  | { readonly code: 'awarded-zero' }
  | { readonly code: 'level-reached'; readonly level: Words; readonly points: Decimal }
  | {
      readonly code: 'step-reached';
      readonly measure: Words;
      readonly value: string;
      /** The counts the value was reckoned from: then they are said in its place. */
      readonly counts?: Counts;
      readonly unit: string;
      readonly direction: 'at-least' | 'at-most';
      readonly bound: Decimal;
      readonly category?: Words;
      readonly points: Decimal;
    }
  | {
      readonly code: 'no-step-reached';
      readonly measure: Words;
      readonly value: string;
      /** The counts the value was reckoned from: then they are said in its place. */
      readonly counts?: Counts;
      readonly unit: string;
      readonly direction: 'at-least' | 'at-most';
      readonly bound: Decimal;
      readonly category?: Words;
      readonly points: Decimal;
    }
  | { readonly code: 'sum-of-indicators'; readonly points: Decimal; readonly maximum?: Decimal }
  /** Without points: what was met does not count. */
  | { readonly code: 'no-evidence'; readonly points?: Decimal; readonly article?: string }
  | { readonly code: 'met' | 'not-met'; readonly points?: Decimal }
  /** A value that conditions speak of and that gives no points itself. */
  | {
      readonly code: 'measured';
      readonly measure: Words;
      readonly value: string;
      readonly counts?: Counts;
      readonly unit: string;
    }
  | {
      readonly code: 'in-proportion';
      readonly measure: Words;
      readonly value: string;
      readonly counts?: Counts;
      readonly unit: string;
      readonly rate: Decimal;
      readonly from: Decimal;
      readonly cap: Decimal;
      readonly rounded: boolean;
      readonly points: Decimal;
    }
  | {
      readonly code: 'checklist';
      readonly present: readonly Words[];
      readonly absent: readonly Words[];
      /** How many are needed, where the item is met or not. */
      readonly needed?: number;
      readonly points?: Decimal;
    }
  | {
      readonly code: 'since';
      readonly event: Words;
      /** YYYY-MM-DD */
      readonly date: string;
      readonly checkedOn: string;
      readonly months: number;
      readonly atMostMonths?: number;
      readonly holds: boolean;
    }
  | {
      readonly code: 'class-elsewhere';
      readonly class: Words;
      /** The result it was read from; absent where it was written by hand. */
      readonly file?: string;
      readonly points?: Decimal;
    }
  | {
      readonly code: 'level-attained';
      readonly level: Words;
      readonly article?: string;
      /** The next better level and what keeps it away; absent at the best one. */
      readonly above?: { readonly level: Words; readonly article?: string; readonly failing: readonly SaidCondition[] };
    }
  /** `failing`: what keeps the lowest level away. */
  | { readonly code: 'no-level-attained'; readonly otherwise: Words; readonly failing: readonly SaidCondition[] }
  | { readonly code: 'all-met' }
  | { readonly code: 'some-not-met'; readonly items: readonly string[] }
  | { readonly code: 'nothing-submitted' }
  | { readonly code: 'no-score' }
  | { readonly code: 'no-value' }
  | { readonly code: 'not-applicable' }
  | { readonly code: 'invalid-data' };

/** The steps that lead to a class, in order. */
export type ClassReason =
  | {
      readonly code: 'total-in-band';
      readonly total: Decimal;
      readonly class: Words;
      readonly from: Decimal;
      readonly to?: Decimal;
      readonly toExclusive: boolean;
      readonly article?: string;
    }
  | {
      /** The words of the law leave the total between two bands: the set says how it is read, not the law. */
      readonly code: 'total-read-as';
      readonly total: Decimal;
      readonly class: Words;
      readonly lower: Words;
      readonly lowerTo: Decimal;
      readonly higher: Words;
      readonly higherFrom: Decimal;
    }
  | { readonly code: 'total-below-bands'; readonly total: Decimal; readonly lowest: Decimal; readonly article?: string }
  | { readonly code: 'gate-holds'; readonly gate: Words; readonly article?: string }
  | {
      readonly code: 'gate-fails';
      readonly gate: Words;
      readonly article?: string;
      /** The class the total alone would give. */
      readonly class: Words;
      readonly items: readonly string[];
    }
  | {
      readonly code: 'items-without-evidence';
      readonly items: readonly string[];
      /** Absent in a set without points. */
      readonly points?: Decimal;
      readonly article?: string;
    }
  /** `counted: 'not-met'` in a set without points. */
  | { readonly code: 'items-not-submitted'; readonly items: readonly string[]; readonly counted?: 'not-met' }
  | { readonly code: 'conditions-hold'; readonly class: Words; readonly article?: string }
  /** Why a better class is not reached; only of the class just above. */
  | {
      readonly code: 'conditions-fail';
      readonly class: Words;
      readonly article?: string;
      readonly conditions: readonly SaidCondition[];
    }
  | {
      readonly code: 'total-scaled';
      /** Sum of the points, out of `attainable` without the items that do not apply. */
      readonly total: Decimal;
      readonly attainable: Decimal;
      readonly maximum: Decimal;
      readonly scaled: Decimal;
      readonly items: readonly string[];
      readonly article?: string;
    }
  | { readonly code: 'total-rounded'; readonly total: Decimal; readonly rounded: Decimal; readonly article?: string }
  | { readonly code: 'items-at-zero'; readonly items: readonly string[] }
  /** The best class whose conditions hold, below the one that the total alone would give. */
  | { readonly code: 'best-open-class'; readonly class: Words; readonly article?: string }
  | { readonly code: 'remaining-case'; readonly class: Words; readonly article?: string }
  | {
      readonly code: 'class-with-evidence';
      readonly class: Words;
      /** Absent in a set without points. */
      readonly total?: Decimal;
      readonly items: readonly string[];
    };

/** What an officer should know of a unit beside its class. */
export type UnitNotice = {
  readonly code: 'total-between-bands';
  readonly total: Decimal;
  readonly lower: Words;
  readonly lowerTo: Decimal;
  readonly higher: Words;
  readonly higherFrom: Decimal;
  readonly readAs: Words;
  readonly why?: Words;
};

/** A condition with what was found, ready to be said. */
export type SaidCondition =
  | {
      readonly kind: 'value';
      readonly item: string;
      readonly label: Words;
      readonly direction: 'at-least' | 'at-most';
      readonly bound: Decimal;
      /** Said where the category makes a difference. */
      readonly category?: Words;
      /** Absent when nothing was measured. */
      readonly value?: string;
      readonly counts?: Counts;
      readonly unit: string;
      readonly article?: string;
    }
  | { readonly kind: 'met'; readonly item: string; readonly label: Words; readonly article?: string }
  | {
      readonly kind: 'level';
      readonly item: string;
      readonly label: Words;
      readonly level: Words;
      /** The level reached; absent when none. */
      readonly found?: Words;
      readonly article?: string;
    }
  | {
      readonly kind: 'points';
      readonly item: string;
      readonly label: Words;
      readonly atLeast: Decimal;
      readonly points: Decimal;
      readonly article?: string;
    }
  | { readonly kind: 'class'; readonly class: Words; readonly article?: string };
