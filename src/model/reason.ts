import type { Decimal } from './decimal.ts';
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
      readonly unit: string;
      readonly direction: 'at-least' | 'at-most';
      readonly bound: Decimal;
      readonly category?: Words;
      readonly points: Decimal;
    }
  | { readonly code: 'sum-of-indicators'; readonly points: Decimal; readonly maximum?: Decimal }
  | { readonly code: 'no-evidence'; readonly points: Decimal; readonly article?: string }
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
      readonly points: Decimal;
      readonly article?: string;
    }
  | { readonly code: 'items-not-submitted'; readonly items: readonly string[] }
  | { readonly code: 'items-at-zero'; readonly items: readonly string[] }
  | { readonly code: 'remaining-case'; readonly class: Words; readonly article?: string }
  | {
      readonly code: 'class-with-evidence';
      readonly class: Words;
      readonly total: Decimal;
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
