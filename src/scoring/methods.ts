import type {
  AwardedMethod,
  Bound,
  CriteriaSet,
  Item,
  LevelsMethod,
  Method,
  ThresholdsMethod,
} from '../model/criteria-set.ts';
import type { Decimal } from '../model/decimal.ts';
import { type Entry, type EntryField, locate, type UnitEvidence } from '../model/evidence.ts';
import { inLanguage, type Language, type Words } from '../model/language.ts';
import { formatNumber } from '../model/number-text.ts';
import { plainLetters } from '../model/plain-letters.ts';
import type { ItemReason } from '../model/reason.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { isMultiple } from './arithmetic.ts';

/** What a way of scoring makes of one entry. */
export type MethodOutcome =
  | { readonly kind: 'points'; readonly points: Decimal; readonly reason: ItemReason }
  | { readonly kind: 'nothing-given'; readonly reason: ItemReason }
  /** Without a problem where the unit's own says it: a category that is missing. */
  | { readonly kind: 'wrong'; readonly problem?: Problem };

export interface Scored {
  readonly set: CriteriaSet;
  readonly unit: UnitEvidence;
  readonly item: Item;
  readonly entry: Entry;
  /** The points people gave that this evaluation goes by: checked ones, or the unit's own in a self-evaluation. */
  readonly given: Decimal | undefined;
  readonly givenIn: EntryField;
}

/** One case for each way of scoring: a new variant of the union does not compile until it has one. */
export function pointsBy(method: Method, scored: Scored): MethodOutcome {
  switch (method.kind) {
    case 'awarded':
      return awarded(method, scored);
    case 'levels':
      return byLevels(method, scored);
    case 'thresholds':
      return byThresholds(method, scored);
  }
}

function awarded(method: AwardedMethod, scored: Scored): MethodOutcome {
  const { item, given } = scored;
  if (given === undefined) return { kind: 'nothing-given', reason: { code: 'no-score' } };
  if (method.step !== undefined && !isMultiple(given, method.step)) {
    return wrong(scored, scored.givenIn, 'score-off-step', { found: given, step: method.step, item: item.id });
  }
  return { kind: 'points', points: given, reason: awardedReason(given, item) };
}

function awardedReason(points: Decimal, { maximum }: Item): ItemReason {
  if (points === 0) return { code: 'awarded-zero' };
  return { code: 'awarded', points, ...(maximum === undefined ? {} : { maximum }) };
}

/** The level is named by the value, or told by the points, which must then be those of a level. */
function byLevels(method: LevelsMethod, scored: Scored): MethodOutcome {
  const { item, entry, given } = scored;
  const expected = expectedWords(method.levels);
  if (entry.value === undefined) {
    if (given === undefined) return { kind: 'nothing-given', reason: { code: 'no-score' } };
    const level = method.levels.find(({ points }) => points === given);
    if (level === undefined) {
      return wrong(scored, scored.givenIn, 'score-not-a-level', { found: given, item: item.id, ...expected });
    }
    return { kind: 'points', points: given, reason: { code: 'level-reached', level: level.label, points: given } };
  }
  const written = plainLetters(entry.value);
  const level = method.levels.find(({ id, label }) =>
    [id, label.vi, label.en ?? id].some((name) => plainLetters(name) === written),
  );
  if (level === undefined) {
    return wrong(scored, 'value', 'value-not-a-level', { found: entry.value, item: item.id, ...expected });
  }
  const reason: ItemReason = { code: 'level-reached', level: level.label, points: level.points };
  return agreeing(scored, level.points, reason);
}

/** The levels an officer may choose from, with their points, in each language. */
function expectedWords(levels: readonly { readonly label?: Words; readonly points: Decimal }[]) {
  const inWords = (language: Language) =>
    levels
      .map(({ label, points }) => {
        const worth = formatNumber(points, language);
        return label === undefined ? worth : `${inLanguage(label, language)} (${worth})`;
      })
      .join('; ');
  return { expected: inWords('vi'), expectedEn: inWords('en') };
}

/** Points by the best step the measured value reaches. Without a value, given points count if a step is worth them. */
function byThresholds(method: ThresholdsMethod, scored: Scored): MethodOutcome {
  const { item, entry, given, set, unit } = scored;
  const unitOfMeasure = method.unit ?? '';
  if (entry.value === undefined) {
    if (given === undefined) return { kind: 'nothing-given', reason: { code: 'no-value' } };
    const worth = [...method.steps.map(({ points }) => points), method.otherwise];
    if (!worth.includes(given)) {
      return wrong(scored, scored.givenIn, 'score-not-a-level', {
        found: given,
        item: item.id,
        ...expectedWords(worth.map((points) => ({ points }))),
      });
    }
    return { kind: 'points', points: given, reason: awardedReason(given, item) };
  }
  const { measured } = entry;
  if (measured === undefined) {
    const details = { found: entry.value, item: item.id, unit: unitOfMeasure };
    return wrong(scored, 'value', 'value-not-a-number', details);
  }
  const category = set.categories.find(({ id }) => id === unit.category);
  const bounds = method.steps.flatMap(({ bound }) => boundFor(bound, category?.id) ?? []);
  if (bounds.length < method.steps.length) return { kind: 'wrong' };
  const reached = bounds.findIndex((bound) =>
    method.direction === 'at-least' ? measured >= bound : measured <= bound,
  );
  const step = reached === -1 ? method.steps.at(-1) : method.steps[reached];
  const bound = bounds[reached === -1 ? bounds.length - 1 : reached];
  if (step === undefined || bound === undefined) throw new Error(`${item.id}: a thresholds method without steps`);
  const points = reached === -1 ? method.otherwise : step.points;
  const reason: ItemReason = {
    code: reached === -1 ? 'no-step-reached' : 'step-reached',
    measure: method.measure,
    value: entry.value,
    unit: unitOfMeasure,
    direction: method.direction,
    bound,
    // Said only where the category made a difference.
    ...(category === undefined || typeof step.bound === 'number' ? {} : { category: category.label }),
    points,
  };
  return agreeing(scored, points, reason);
}

function boundFor(bound: Bound, category: string | undefined): Decimal | undefined {
  return typeof bound === 'number' ? bound : bound[category ?? ''];
}

/** Points that follow from a value must not be contradicted by points somebody wrote. */
function agreeing(scored: Scored, points: Decimal, reason: ItemReason): MethodOutcome {
  const { given, entry, item } = scored;
  if (given === undefined || given === points) return { kind: 'points', points, reason };
  const details = { found: given, points, value: entry.value ?? '', item: item.id };
  return wrong(scored, scored.givenIn, 'score-contradicts-value', details);
}

function wrong<C extends Parameters<typeof problem>[0]>(
  { entry, unit, item }: Scored,
  field: EntryField,
  code: C,
  details: Parameters<typeof problem<C>>[2],
): MethodOutcome {
  return { kind: 'wrong', problem: problem(code, locate(entry, field), details, { unit: unit.code, item: item.id }) };
}
