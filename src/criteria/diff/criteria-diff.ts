import type { Clause } from '../../model/clause.ts';
import type {
  Bound,
  Category,
  Condition,
  OpenPlace,
  PerCategory,
  Provenance,
  Rounding,
  SetIdentity,
  Step,
} from '../../model/criteria-set.ts';
import type { Decimal } from '../../model/decimal.ts';
import type { Words } from '../../model/language.ts';
import type { ChangeGroup, ChangeWhat } from './changes.ts';

/** What separates two criteria sets, as data: every view (console, HTML, JSON) is drawn from it alone. */
export interface CriteriaDiff {
  readonly before: ComparedSet;
  readonly after: ComparedSet;
  /** The same content; id, version, base and form of the file may differ. */
  readonly same: boolean;
  readonly counts: DiffCounts;
  /** What the set says of itself as a whole. */
  readonly whole: readonly Change[];
  /** Items, gates, classes ... that differ, in the order of the new document; what was removed stands where it was. */
  readonly parts: Readonly<Record<PartKind, readonly PartChange[]>>;
  /** How the items of the two sets were compared with each other: every item of both, once. */
  readonly crosswalk: readonly CrosswalkRow[];
}

export interface ComparedSet extends SetIdentity {
  readonly title: Words;
  readonly document: string;
  readonly provenance: Provenance;
  readonly categories: readonly Category[];
  readonly bases: readonly SetIdentity[];
  readonly items: number;
  readonly open: number;
}

export interface DiffCounts {
  readonly added: number;
  readonly removed: number;
  /** Kept items with at least one change of the group. */
  readonly changed: Readonly<Record<ChangeGroup, number>>;
}

export const PART_KINDS = ['items', 'gates', 'classes', 'areas', 'facts', 'notes', 'open'] as const;
export type PartKind = (typeof PART_KINDS)[number];

export type PartChange =
  | { readonly kind: 'added'; readonly part: PartName; readonly says: readonly ChangeFacet[] }
  | { readonly kind: 'removed'; readonly part: PartName; readonly says: readonly ChangeFacet[] }
  | {
      readonly kind: 'changed';
      /** As the new set names it. */
      readonly part: PartName;
      readonly was: PartName;
      readonly match: Match;
      readonly changes: readonly Change[];
    };

export interface PartName {
  /** Notes and facts have none. */
  readonly id: string | null;
  /** "4.2" for the second indicator of the fourth criterion; only of items. */
  readonly number: string | null;
  readonly label: Words;
}

export interface ChangeFacet {
  readonly what: ChangeWhat;
  /** The level, entry or condition of the part that it belongs to. */
  readonly of: Words | null;
  readonly value: Value;
}

export interface Change {
  readonly what: ChangeWhat;
  readonly of: Words | null;
  /** Null where it was not there. */
  readonly before: Value | null;
  readonly after: Value | null;
}

/** How two items came to be taken for the same. */
export type MatchHow = 'given' | 'same-id' | 'same-label' | 'near-label';

export interface Match {
  readonly how: MatchHow;
  /** How near the labels are, in whole percent; 100 is alike letter by letter. */
  readonly likeness: number;
}

export interface CrosswalkRow {
  readonly before: { readonly id: string; readonly label: Words } | null;
  readonly after: { readonly id: string; readonly label: Words } | null;
  readonly match: Match | null;
}

/** A value that a view can say; what it is decides how. */
export type Value =
  | { readonly is: 'words'; readonly words: Words }
  | { readonly is: 'list'; readonly words: readonly Words[] }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'perCategory'; readonly words: PerCategory<Words> }
  | { readonly is: 'clause'; readonly clause: Clause }
  | { readonly is: 'points'; readonly points: Decimal }
  | { readonly is: 'number'; readonly number: number; readonly unit: NumberUnit | null }
  | { readonly is: 'bound'; readonly bound: Bound; readonly exclusive: boolean }
  | {
      readonly is: 'steps';
      readonly steps: readonly Step[];
      readonly direction: 'at-least' | 'at-most';
      readonly unit: string;
    }
  | {
      readonly is: 'condition';
      readonly condition: Condition | AreaCounts;
      readonly label: Words;
      readonly unit: string;
    }
  | { readonly is: 'rounding'; readonly rounding: Rounding }
  /** How the item is scored, whole: where another way takes its place. */
  | { readonly is: 'scoring'; readonly words: Required<Words> }
  | { readonly is: 'place'; readonly parent: string | null; readonly number: string }
  | { readonly is: 'years'; readonly from: number; readonly to: number | null }
  | { readonly is: 'days'; readonly from: string | null; readonly to: string | null }
  | { readonly is: 'date'; readonly date: string }
  | { readonly is: 'yes-no'; readonly yes: boolean }
  | { readonly is: 'choice'; readonly choice: string }
  | { readonly is: 'open'; readonly what: OpenPlace['what'] };

export type NumberUnit = 'months' | 'entries' | '%';
export type AreaCounts = { readonly kind: 'recognised'; readonly rule: string };
