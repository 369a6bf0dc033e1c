import type { Bound } from './bound.ts';
import type { DescribedBy, Fields } from './fields.ts';

/** One condition of a level, a class or a gate. */
export type Condition = ValueCondition | MetCondition | LevelCondition | PointsCondition | ClassCondition;

/** The measured value of an item (a number, or a share of two counts in percent) on the right side of a bound. */
export interface ValueCondition {
  readonly kind: 'value';
  readonly item: string;
  readonly direction: 'at-least' | 'at-most';
  readonly bound: Bound;
  readonly article?: string;
}

/**
 * The item is met: a met-or-not item, a complete checklist, a criterion all of whose applicable children are met, or one
 * that reaches any of its levels.
 */
export interface MetCondition {
  readonly kind: 'met';
  readonly item: string;
  readonly article?: string;
}

/** The item reaches this level or a better one: of its attainment, its `levels`, or the class of another evaluation. */
export interface LevelCondition {
  readonly kind: 'level';
  readonly item: string;
  readonly level: string;
  readonly article?: string;
}

/** The item has at least so many points. */
export interface PointsCondition {
  readonly kind: 'points';
  readonly item: string;
  readonly atLeast: Bound;
  readonly article?: string;
}

/** Everything a lower class of the same set needs; only in classes. */
export interface ClassCondition {
  readonly kind: 'class';
  readonly class: string;
  readonly article?: string;
}

/** The district is recognised by that rule. */
export interface RecognisedCondition {
  readonly kind: 'recognised';
  readonly rule: string;
}

export type ConditionKind = Condition['kind'];
export type ConditionOf<K extends ConditionKind> = Extract<Condition, { readonly kind: K }>;
/** One that is asked of an item; the other one stands for the conditions of a class. */
export type ItemCondition = Exclude<Condition, ClassCondition>;
export type ItemConditionKind = ItemCondition['kind'];

interface AskedBound {
  readonly field: 'bound' | 'atLeast';
  readonly bound: Bound;
}

/** What is true of a kind of condition; how it is written, checked and said is `criteria/conditions.ts`, how it is judged `scoring/condition-kinds.ts`. */
interface ConditionFacts<C extends Condition> {
  /** The number it asks for, and the field it is in; none where it asks for no number. */
  readonly asked: (condition: C) => AskedBound | undefined;
}

const FACTS: { readonly [K in ConditionKind]: ConditionFacts<ConditionOf<K>> } = {
  value: { asked: ({ bound }) => ({ field: 'bound', bound }) },
  met: { asked: () => undefined },
  level: { asked: () => undefined },
  points: { asked: ({ atLeast }) => ({ field: 'atLeast', bound: atLeast }) },
  class: { asked: () => undefined },
};

export const CONDITION_KINDS = Object.keys(FACTS) as readonly ConditionKind[];

export function conditionFacts<C extends Condition>({ kind }: C): ConditionFacts<C> {
  return FACTS[kind] as unknown as ConditionFacts<C>;
}

const ofItem = { item: 'text', label: 'words', article: 'text?' } as const;

/** A condition with what was found, ready to be said: the particulars by kind. */
export const CONDITION_FINDINGS = {
  // `category`: where it makes a difference; `value`: absent when nothing was measured.
  value: {
    ...ofItem,
    direction: 'direction',
    bound: 'decimal',
    category: 'words?',
    value: 'text?',
    counts: 'counts?',
    unit: 'text',
  },
  met: ofItem,
  // `found`: the level reached; absent when none.
  level: { ...ofItem, level: 'words', found: 'words?' },
  points: { ...ofItem, atLeast: 'decimal', points: 'decimal' },
  class: { class: 'words', article: 'text?' },
} as const satisfies Readonly<Record<ConditionKind, Fields>>;

export type ConditionFinding = DescribedBy<typeof CONDITION_FINDINGS, 'kind'>;
export type ConditionFindingOf<K extends ConditionKind> = Extract<ConditionFinding, { readonly kind: K }>;
