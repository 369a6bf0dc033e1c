import { numbersIn } from '../../model/bound.ts';
import type { PerCategory, ShareMethod, Step, ThresholdsMethod } from '../../model/criteria-set.ts';
import { type Decimal, ZERO } from '../../model/decimal.ts';
import type { Words } from '../../model/language.ts';
import { isPercentage } from '../../model/measures.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { boundPairs } from '../bounds.ts';
import { boundNamesCategories, categoriesOf } from './bounds.ts';
import { restIsOfAnother } from './rest-of.ts';
import { bestIsTheMaximum, type ScoredItem } from './scored.ts';

export function checkThresholds(scored: ScoredItem<ThresholdsMethod>): Problem[] {
  return checkSteps(scored, scored.method.otherwise, isPercentage(scored.method));
}

export function checkShare(scored: ScoredItem<ShareMethod>): Problem[] {
  const { item, method, at } = scored;
  const ofCounts = [
    ...wordsNameCategories(scored, 'part'),
    ...wordsNameCategories(scored, 'whole'),
    ...restIsOfAnother(scored),
  ];
  if (method.steps.length > 0) return [...ofCounts, ...checkSteps(scored, method.otherwise ?? ZERO, true)];
  if (method.otherwise === undefined) return ofCounts;
  return [...ofCounts, problem('otherwise-without-steps', at('otherwise'), { item: item.id }, { item: item.id })];
}

type Stepped = ScoredItem<ThresholdsMethod | ShareMethod>;

function checkSteps(scored: Stepped, otherwise: Decimal, inPercent: boolean): Problem[] {
  const { item, method, set, at } = scored;
  const { steps } = method;
  const problems = bestIsTheMaximum(item, steps[0]?.points, at('steps', 0, 'points'));
  for (const [index, { points }] of steps.entries()) {
    const above = steps[index - 1];
    if (above !== undefined && points >= above.points) {
      const details = { item: item.id, points, abovePoints: above.points };
      problems.push(problem('steps-not-descending', at('steps', index, 'points'), details, { item: item.id }));
    }
  }
  const worst = steps.at(-1);
  if (worst !== undefined && otherwise >= worst.points) {
    const details = { item: item.id, otherwise, worst: worst.points };
    problems.push(problem('otherwise-too-high', at('otherwise'), details, { item: item.id }));
  }
  const ofCategories = steps.flatMap(({ bound }, index) =>
    boundNamesCategories(bound, item.id, set, (...path) => at('steps', index, 'bound', ...path)).map((found) => ({
      ...found,
      item: item.id,
    })),
  );
  return [
    ...problems,
    ...ofCategories,
    ...boundsStandInOrder(scored),
    ...(inPercent ? percentagesAreWithin(scored) : []),
  ];
}

/** A better step must be harder to reach: for each category of unit the bounds go one way. */
function boundsStandInOrder({ item, method, set, at }: Stepped): Problem[] {
  const steps: readonly Step[] = method.steps;
  const { direction } = method;
  return steps.flatMap((step, index) => {
    const above = steps[index - 1];
    if (above === undefined) return [];
    const astray = boundPairs(step.bound, above.bound, set.categories).find(([bound, better]) =>
      direction === 'at-least' ? bound >= better : bound <= better,
    );
    if (astray === undefined) return [];
    const details = { item: item.id, direction, bound: astray[0], better: astray[1] };
    return [problem('bounds-not-in-order', at('steps', index, 'bound'), details, { item: item.id })];
  });
}

function percentagesAreWithin({ item, method, at }: Stepped): Problem[] {
  const steps: readonly Step[] = method.steps;
  return steps.flatMap(({ bound }, index) => {
    const outside = numbersIn(bound).find((value) => value < 0 || value > 100);
    if (outside === undefined) return [];
    const details = { item: item.id, bound: outside };
    return [problem('percentage-out-of-range', at('steps', index, 'bound'), details, { item: item.id })];
  });
}

/** What is counted may differ by category; then it is said for each. */
function wordsNameCategories({ item, method, set, at }: ScoredItem<ShareMethod>, field: 'part' | 'whole'): Problem[] {
  const words: PerCategory<Words> = method[field];
  if (!('byCategory' in words)) return [];
  const { unknown, missing, known } = categoriesOf(Object.keys(words.byCategory), set);
  const context = { item: item.id };
  return [
    ...unknown.map((category) =>
      problem('words-category-unknown', at(field, 'byCategory', category), { item: item.id, category, known }, context),
    ),
    ...missing.map((category) =>
      problem('words-category-missing', at(field, 'byCategory'), { item: item.id, category }, context),
    ),
  ];
}
