import type { ConditionFinding } from './condition.ts';
import type { DescribedBy, Fields, FieldTypes } from './fields.ts';
import type { Words } from './language.ts';
import { METHOD_REASONS } from './method.ts';

/** Why a number or a class is what it is: data, from which labels/reasons makes the sentence. */
export type Reason = ItemReason | ClassReason | UnitNotice;

export type { ConditionFinding } from './condition.ts';

/** What a reason may hold beside the plain particulars. */
export interface ReasonFieldTypes extends FieldTypes {
  conditions: readonly ConditionFinding[];
  'level above': {
    readonly level: Words;
    readonly article?: string;
    readonly failing: readonly ConditionFinding[];
  };
  /** How items that were not sent are counted in a set without points. */
  'not met': 'not-met';
}

type Table = Readonly<Record<string, Fields<ReasonFieldTypes>>>;

/** Why an item has its points: what its way of scoring says, or what came of it otherwise. */
export const ITEM_REASON_FIELDS = {
  ...METHOD_REASONS,
  'sum-of-indicators': { points: 'decimal', maximum: 'decimal?' },
  // Without points: what was met does not count.
  'no-evidence': { points: 'decimal?', article: 'text?' },
  // `above`: the next better level and what keeps it away; absent at the best one.
  'level-attained': { level: 'words', article: 'text?', above: 'level above?' },
  // `failing`: what keeps the lowest level away.
  'no-level-attained': { otherwise: 'words', failing: 'conditions' },
  'all-met': {},
  'some-not-met': { items: 'items' },
  'nothing-submitted': {},
  'no-score': {},
  'no-value': {},
  // `category`: the kind of unit the item does not hold for; absent where the unit said so itself.
  'not-applicable': { category: 'words?' },
  'invalid-data': {},
} as const satisfies Table;

export type ItemReason = DescribedBy<typeof ITEM_REASON_FIELDS, 'code', ReasonFieldTypes>;

const between = { lower: 'words', lowerTo: 'decimal', higher: 'words', higherFrom: 'decimal' } as const;

/** The steps that lead to a class, in order. */
export const CLASS_REASON_FIELDS = {
  'total-in-band': {
    total: 'decimal',
    class: 'words',
    from: 'decimal',
    to: 'decimal?',
    toExclusive: 'yes or no',
    article: 'text?',
  },
  // The words of the law leave the total between two bands: the set says how it is read, not the law.
  'total-read-as': { total: 'decimal', class: 'words', ...between },
  'total-below-bands': { total: 'decimal', lowest: 'decimal', article: 'text?' },
  'gate-holds': { gate: 'words', article: 'text?' },
  // `class`: what the total alone would give.
  'gate-fails': { gate: 'words', article: 'text?', class: 'words', items: 'items' },
  // Without points in a set without points.
  'items-without-evidence': { items: 'items', points: 'decimal?', article: 'text?' },
  'items-not-submitted': { items: 'items', counted: 'not met?' },
  'conditions-hold': { class: 'words', article: 'text?' },
  // Why a better class is not reached; only of the class just above.
  'conditions-fail': { class: 'words', article: 'text?', conditions: 'conditions' },
  // `total`: the sum of the points, out of `attainable` without the items that do not apply.
  'total-scaled': {
    total: 'decimal',
    attainable: 'decimal',
    maximum: 'decimal',
    scaled: 'decimal',
    items: 'items',
    article: 'text?',
  },
  'total-rounded': { total: 'decimal', rounded: 'decimal', article: 'text?' },
  'items-at-zero': { items: 'items' },
  // The best class whose conditions hold, below the one that the total alone would give.
  'best-open-class': { class: 'words', article: 'text?' },
  'remaining-case': { class: 'words', article: 'text?' },
  // Without a total in a set without points.
  'class-with-evidence': { class: 'words', total: 'decimal?', items: 'items' },
} as const satisfies Table;

export type ClassReason = DescribedBy<typeof CLASS_REASON_FIELDS, 'code', ReasonFieldTypes>;

/** What an officer should know of a unit beside its class. */
export const NOTICE_FIELDS = {
  'total-between-bands': { total: 'decimal', ...between, readAs: 'words', why: 'words?' },
} as const satisfies Table;

export type UnitNotice = DescribedBy<typeof NOTICE_FIELDS, 'code', ReasonFieldTypes>;
