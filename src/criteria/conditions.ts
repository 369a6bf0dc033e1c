import { z } from 'zod';
import { ASKED_CONDITION } from '../labels/conditions.ts';
import { CRITERIA_WORDS } from '../labels/criteria.ts';
import { numbersIn } from '../model/bound.ts';
import { canBeMet } from '../model/can-be-met.ts';
import type {
  ClassCondition,
  Condition,
  ConditionKind,
  ConditionOf,
  LevelCondition,
  MetCondition,
  PointsCondition,
  ValueCondition,
} from '../model/condition.ts';
import type { CriteriaSet, Item } from '../model/criteria-set.ts';
import { givesPoints } from '../model/gives-points.ts';
import { inLanguage, type Words } from '../model/language.ts';
import { levelsOf } from '../model/levels.ts';
import { isPercentage, measuresValue, unitOf } from '../model/measures.ts';
import { particularList } from '../model/particular-list.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { plainBound } from './diff/facets.ts';
import type { NewNames } from './diff/new-names.ts';
import { type DescribeContext, describeBound } from './phrases.ts';
import type { Path } from './places.ts';
import { article, bound, code, itemCode, pointsBound, record } from './schema/scalars.ts';
import { withoutUndefined } from './without-undefined.ts';

/** All that a criteria file can do with a kind of condition: its written form, its resolved form, its checks, how it is compared and described. */
interface ConditionForm<C extends Condition, S extends z.ZodType = z.ZodType> {
  readonly schema: S;
  /** Undefined where its bound is left to the office. */
  resolve(written: z.infer<S>): C | undefined;
  /** What keeps the condition from being asked of its item; a class has none, and is checked where it stands. */
  check(condition: C, item: Item, asked: Asked): Problem[];
  /** With the ids that another version of the set has for the same things. */
  renamed(condition: C, renamed: NewNames): C;
  /** What it is about, so that one that only asks for more is seen as changed. */
  about(condition: C): string;
  /** The name of what it is about. */
  label(condition: C, set: CriteriaSet): Words;
  /** `of`: code and name of what it is about; `name`: the name alone; `unit`: of its measure. */
  sentence(
    condition: C,
    spoken: { readonly of: string; readonly name: string; readonly unit: string },
    speech: DescribeContext,
  ): string;
}

interface Asked {
  /** Name of the level or class it belongs to. */
  readonly owner: string;
  readonly set: CriteriaSet;
  at(...path: Path): Problem['at'];
}

const basis = article.describe('Căn cứ của điều kiện này: điều, khoản, điểm.').optional();

const valueSchema = record({
  kind: z.literal('value').describe('Số liệu hoặc tỷ lệ của một nội dung đạt một ngưỡng.'),
  item: itemCode.describe('Mã của nội dung có số liệu.'),
  direction: z.enum(['at-least', 'at-most']).describe('at-least: từ ... trở lên; at-most: từ ... trở xuống.'),
  bound: bound.nullable().describe('Ngưỡng, tính cả chính nó; tỷ lệ thì ghi bằng phần trăm. null: để địa phương điền.'),
  article: basis,
});

const value: ConditionForm<ValueCondition, typeof valueSchema> = {
  schema: valueSchema,
  resolve: (written) => (written.bound === null ? undefined : withoutUndefined({ ...written, bound: written.bound })),
  check: (condition, item, { owner, at }) => {
    if (!measuresValue(item.method)) return [problem('condition-without-value', at('item'), { owner, item: item.id })];
    const outside = isPercentage(item.method)
      ? numbersIn(condition.bound).find((each) => each < 0 || each > 100)
      : undefined;
    if (outside === undefined) return [];
    return [problem('percentage-out-of-range', at('bound'), { item: owner, bound: outside })];
  },
  renamed: (condition, renamed) => ({
    ...condition,
    item: renamed.item(condition.item),
    bound: plainBound(condition.bound),
  }),
  about: ({ item, direction }) => `value ${item} ${direction}`,
  label: itemLabel,
  sentence: (condition, { of, unit }, speech) =>
    ASKED_CONDITION[speech.language].value(of, describeBound(condition.bound, condition.direction, unit, speech)),
};

const metSchema = record({
  kind: z.literal('met').describe('Nội dung đó đạt.'),
  item: itemCode.describe('Mã của tiêu chí hoặc nội dung phải đạt.'),
  article: basis,
});

const met: ConditionForm<MetCondition, typeof metSchema> = {
  schema: metSchema,
  resolve: (written) => withoutUndefined(written),
  check: (_, item, { owner, set, at }) =>
    canBeMet(item, set.items) ? [] : [problem('condition-without-met', at('item'), { owner, item: item.id })],
  renamed: (condition, renamed) => ({ ...condition, item: renamed.item(condition.item) }),
  about: ({ item }) => `met ${item}`,
  label: itemLabel,
  sentence: (_, { of }, { language }) => ASKED_CONDITION[language].met(of),
};

const levelSchema = record({
  kind: z.literal('level').describe('Đạt một mức, hoặc mức cao hơn.'),
  item: itemCode.describe('Mã của tiêu chí hoặc nội dung có các mức.'),
  level: code.describe('Mã của mức (hoặc của loại, khi nội dung lấy xếp loại của một đánh giá khác).'),
  article: basis,
});

const level: ConditionForm<LevelCondition, typeof levelSchema> = {
  schema: levelSchema,
  resolve: (written) => withoutUndefined(written),
  check: (condition, item, { owner, at }) => {
    const details = { owner, item: item.id };
    const levels = levelsOf(item).map(({ id }) => id);
    if (levels.length === 0) return [problem('condition-without-levels', at('item'), details)];
    if (levels.includes(condition.level)) return [];
    const known = { level: condition.level, levels: particularList(levels) };
    return [problem('condition-level-unknown', at('level'), { ...details, ...known })];
  },
  renamed: (condition, renamed) => ({ ...condition, item: renamed.item(condition.item) }),
  about: ({ item }) => `level ${item}`,
  label: ({ item, level: wanted }, set) =>
    levelsOf(itemIn(set, item) ?? {}).find(({ id }) => id === wanted)?.label ?? { vi: wanted },
  sentence: ({ item }, { name }, { language }) => ASKED_CONDITION[language].level(item, name),
};

const pointsSchema = record({
  kind: z.literal('points').describe('Được ít nhất bao nhiêu điểm.'),
  item: itemCode.describe('Mã của tiêu chí hoặc nội dung.'),
  atLeast: pointsBound.nullable().describe('Số điểm ít nhất. null: để địa phương điền.'),
  article: basis,
});

const points: ConditionForm<PointsCondition, typeof pointsSchema> = {
  schema: pointsSchema,
  resolve: (written) =>
    written.atLeast === null ? undefined : withoutUndefined({ ...written, atLeast: written.atLeast }),
  check: (condition, item, { owner, set, at }) => {
    const details = { owner, item: item.id };
    if (!givesPoints(item, set.items)) return [problem('condition-without-points', at('item'), details)];
    const { maximum } = item;
    const above = numbersIn(condition.atLeast).find((each) => maximum !== undefined && each > maximum);
    if (above === undefined || maximum === undefined) return [];
    return [problem('condition-out-of-reach', at('atLeast'), { ...details, atLeast: above, maximum })];
  },
  renamed: (condition, renamed) => ({
    ...condition,
    item: renamed.item(condition.item),
    atLeast: plainBound(condition.atLeast),
  }),
  about: ({ item }) => `points ${item}`,
  label: itemLabel,
  sentence: ({ atLeast }, { of }, speech) => {
    const unit = CRITERIA_WORDS[speech.language].points('').trim();
    return ASKED_CONDITION[speech.language].points(of, describeBound(atLeast, 'at-least', unit, speech));
  },
};

const classSchema = record({
  kind: z.literal('class').describe('Đạt mọi điều kiện của một loại thấp hơn.'),
  class: code.describe('Mã của loại thấp hơn.'),
  article: basis,
});

const ofClass: ConditionForm<ClassCondition, typeof classSchema> = {
  schema: classSchema,
  resolve: (written) => withoutUndefined(written),
  check: () => [],
  renamed: (condition, renamed) => ({ ...condition, class: renamed.class(condition.class) }),
  about: () => 'class',
  label: (condition, set) =>
    set.classification.classes.find(({ id }) => id === condition.class)?.label ?? { vi: condition.class },
  sentence: (_, { name }, { language }) => ASKED_CONDITION[language].class(name),
};

const FORMS = { value, met, level, points, class: ofClass } satisfies {
  readonly [K in ConditionKind]: ConditionForm<ConditionOf<K>>;
};

export function conditionForm<C extends Condition>({ kind }: C): ConditionForm<C> {
  return FORMS[kind] as unknown as ConditionForm<C>;
}

const { class: _ofClass, ...ofItems } = FORMS;
type ItemConditionSchema = (typeof ofItems)[keyof typeof ofItems]['schema'];
type ConditionSchema = ItemConditionSchema | typeof classSchema;
export type WrittenCondition = z.infer<ConditionSchema>;

/** Conditions a level of an item may have. */
export const ITEM_CONDITION_SCHEMAS = Object.values(ofItems).map(({ schema }) => schema) as unknown as [
  ItemConditionSchema,
  ...ItemConditionSchema[],
];

/** Conditions a class may have: it may build on a lower one. */
export const CLASS_CONDITION_SCHEMAS = Object.values(FORMS).map(({ schema }) => schema) as unknown as [
  ConditionSchema,
  ...ConditionSchema[],
];

/** A condition with its defaults filled in; undefined where its bound is left to the office. */
export function resolveCondition(written: WrittenCondition): Condition | undefined {
  const form = FORMS[written.kind] as unknown as ConditionForm<Condition, z.ZodType<WrittenCondition>>;
  return form.resolve(written);
}

/** The field that a condition leaves open. */
export function openField(written: WrittenCondition): string | undefined {
  return Object.entries(written).find(([, each]) => each === null)?.[0];
}

/** A condition as a set asks for it; `label` is what it is about, `unit` that of its measure. */
export function describeAskedCondition(
  condition: Condition,
  label: Words,
  unit: string,
  speech: DescribeContext,
): string {
  const name = inLanguage(label, speech.language).replace(/[.;:]$/, '');
  const of = 'item' in condition ? `${condition.item} ${name}` : name;
  return conditionForm(condition).sentence(condition, { of, name, unit }, speech);
}

/** The unit of what it asks for; empty where that is no measure. */
export function unitOfCondition(condition: Condition, set: CriteriaSet): string {
  return 'item' in condition ? unitOf(itemIn(set, condition.item)?.method) : '';
}

function itemLabel({ item }: { readonly item: string }, set: CriteriaSet): Words {
  return itemIn(set, item)?.label ?? { vi: item };
}

function itemIn(set: CriteriaSet, id: string): Item | undefined {
  return set.items.find((item) => item.id === id);
}
