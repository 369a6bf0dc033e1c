import {
  beginningOf,
  compare,
  difference,
  isMultiple,
  product,
  ratioOf,
  sumAsWritten,
  wholeNumber,
} from '../../model/arithmetic.ts';
import type {
  AwardedMethod,
  ChecklistMethod,
  ClassOfMethod,
  LevelsMethod,
  LinearMethod,
  Method,
  MethodKind,
  MetMethod,
  SinceMethod,
} from '../../model/criteria-set.ts';
import type { Decimal } from '../../model/decimal.ts';
import type { Location } from '../../model/location.ts';
import type { Named } from '../../model/names.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { itemAt } from '../places.ts';
import type { Rule } from './rule.ts';
import { bestIsTheMaximum, namedOnce, type Scored } from './scored.ts';
import { checkShare, checkThresholds } from './thresholds.ts';

type Checks = { readonly [K in MethodKind]: (scored: Scored<Extract<Method, { kind: K }>>) => Problem[] };

const CHECKS: Checks = {
  awarded: checkAwarded,
  levels: checkLevels,
  thresholds: checkThresholds,
  share: checkShare,
  linear: checkLinear,
  checklist: checkChecklist,
  met: checkMet,
  since: checkSince,
  'class-of': checkClassOf,
};

export const methodsAreSound: Rule = ({ set, places }) =>
  set.items.flatMap((item) => {
    if (item.method === undefined) return [];
    const check = CHECKS[item.method.kind] as (scored: Scored<Method>) => Problem[];
    return check({ item, method: item.method, set, at: (...path) => itemAt(places, item.id, 'method', ...path) });
  });

function checkAwarded({ item, method: { step }, at }: Scored<AwardedMethod>): Problem[] {
  const { id, maximum } = item;
  if (step === undefined || maximum === undefined || isMultiple(maximum, step)) return [];
  return [problem('step-does-not-fit', at('step'), { item: id, step, maximum }, { item: id })];
}

function checkLevels(scored: Scored<LevelsMethod>): Problem[] {
  const { item, method, at } = scored;
  const { levels } = method;
  return [
    ...bestIsTheMaximum(item, levels[0]?.points, at('levels', 0, 'points')),
    ...pointsGoDown(item.id, levels, (index) => at('levels', index, 'points')),
    ...namedOnce('level-repeated', item.id, levels, (index) => at('levels', index)),
  ];
}

function checkClassOf(scored: Scored<ClassOfMethod>): Problem[] {
  const { item, method, at } = scored;
  const { classes } = method;
  const given = allOrNone(item.id, classes, (index) => at('classes', index));
  if (given.length > 0) return given;
  const withPoints = classes.flatMap((each) => (each.points === undefined ? [] : [{ ...each, points: each.points }]));
  return [
    ...bestIsTheMaximum(item, withPoints[0]?.points, at('classes', 0, 'points')),
    ...pointsGoDown(item.id, withPoints, (index) => at('classes', index, 'points')),
    ...namedOnce('level-repeated', item.id, classes, (index) => at('classes', index)),
  ];
}

function checkLinear({ item, method, at }: Scored<LinearMethod>): Problem[] {
  const { rate, from, cap, unit } = method;
  const problems = bestIsTheMaximum(item, cap, at('cap'));
  if (unit !== '%') return problems;
  const most = product(difference(ratioOf(wholeNumber(100)), ratioOf(from)), ratioOf(rate));
  if (compare(most, ratioOf(cap)) >= 0) return problems;
  const details = { item: item.id, cap, most: most.of <= 0n ? 0 : Number(beginningOf(most)) };
  return [...problems, problem('cap-out-of-reach', at('cap'), details, { item: item.id })];
}

function checkChecklist({ item, method, at }: Scored<ChecklistMethod>): Problem[] {
  const { entries, needed } = method;
  const given = allOrNone(item.id, entries, (index) => at('entries', index));
  const points = entries.flatMap((entry) => (entry.points === undefined ? [] : [entry.points]));
  const problems = [...given, ...namedOnce('entry-repeated', item.id, entries, (index) => at('entries', index))];
  if (needed !== undefined && (needed > entries.length || points.length > 0)) {
    const details = { item: item.id, needed, entries: entries.length };
    problems.push(problem('needed-does-not-fit', at('needed'), details, { item: item.id }));
  }
  if (given.length > 0 || points.length === 0) return problems;
  return [...problems, ...bestIsTheMaximum(item, sumAsWritten(points), at('entries'))];
}

function checkMet({ item, method: { points }, at }: Scored<MetMethod>): Problem[] {
  return bestIsTheMaximum(item, points, at('points'));
}

function checkSince({ item, method: { months, atMostMonths }, at }: Scored<SinceMethod>): Problem[] {
  if (atMostMonths === undefined || atMostMonths >= months) return [];
  const details = { item: item.id, months, atMost: atMostMonths };
  return [problem('months-reversed', at('atMostMonths'), details, { item: item.id })];
}

interface Pointed extends Named {
  readonly points?: Decimal;
}

/** The best stands first, and every following one is worth less. */
function pointsGoDown(
  item: string,
  levels: readonly (Named & { readonly points: Decimal })[],
  at: (index: number) => Location,
): Problem[] {
  return levels.flatMap(({ label, points }, index) => {
    const above = levels[index - 1];
    if (above === undefined || points < above.points) return [];
    const details = { item, level: label.vi, points, above: above.label.vi, abovePoints: above.points };
    return [problem('levels-not-descending', at(index), details, { item })];
  });
}

/** Points for some and none for others would leave open whether the others are worth 0. */
function allOrNone(item: string, pointed: readonly Pointed[], at: (index: number) => Location): Problem[] {
  const index = pointed.findIndex(({ points }) => points === undefined);
  const without = pointed[index];
  if (without === undefined || pointed.every(({ points }) => points === undefined)) return [];
  return [problem('points-given-to-some', at(index), { item, without: without.label.vi }, { item })];
}

/** Levels of a criterion that are reached by conditions have names of their own too. */
export const levelsAreNamedOnce: Rule = ({ set, places }) =>
  set.items.flatMap(({ id, attainment }) => {
    if (attainment === undefined) return [];
    return namedOnce('level-repeated', id, attainment.levels, (index) =>
      itemAt(places, id, 'attainment', 'levels', index),
    );
  });
