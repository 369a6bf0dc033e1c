import type { Step, ThresholdsMethod } from '../../model/criteria-set.ts';
import type { Decimal } from '../../model/decimal.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { bestIsTheMaximum, type Scored } from './scored.ts';

export function checkThresholds(scored: Scored<ThresholdsMethod>): Problem[] {
  const { item, method, at } = scored;
  const { steps, otherwise } = method;
  const problems = bestIsTheMaximum(item, steps, at('steps', 0, 'points'));
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
  return [...problems, ...boundsNameCategories(scored), ...boundsStandInOrder(scored), ...percentagesAreWithin(scored)];
}

/** A bound given by category must be given for every category of the set, and for no other. */
function boundsNameCategories({ item, method, set, at }: Scored<ThresholdsMethod>): Problem[] {
  const categories = set.categories.map(({ id }) => id);
  return method.steps.flatMap(({ bound }, index) => {
    if (typeof bound === 'number') return [];
    const named = Object.keys(bound);
    const unknown = named.filter((category) => !categories.includes(category));
    const missing = categories.filter((category) => !named.includes(category));
    const known = categories.join(', ');
    return [
      ...unknown.map((category) =>
        problem(
          'bound-category-unknown',
          at('steps', index, 'bound', category),
          { item: item.id, category, known },
          { item: item.id },
        ),
      ),
      ...missing.map((category) =>
        problem('bound-category-missing', at('steps', index, 'bound'), { item: item.id, category }, { item: item.id }),
      ),
    ];
  });
}

/** A better step must be harder to reach: for each category of unit the bounds go one way. */
function boundsStandInOrder({ item, method, set, at }: Scored<ThresholdsMethod>): Problem[] {
  const { steps, direction } = method;
  const categories = set.categories.length === 0 ? [''] : set.categories.map(({ id }) => id);
  return steps.flatMap((step, index) => {
    const above = steps[index - 1];
    if (above === undefined) return [];
    const astray = categories.flatMap((category) => {
      const [bound, better] = [boundOf(step, category), boundOf(above, category)];
      if (bound === undefined || better === undefined) return [];
      return (direction === 'at-least' ? bound < better : bound > better) ? [] : [{ bound, better }];
    });
    const first = astray[0];
    if (first === undefined) return [];
    const details = { item: item.id, direction, bound: first.bound, better: first.better };
    return [problem('bounds-not-in-order', at('steps', index, 'bound'), details, { item: item.id })];
  });
}

function percentagesAreWithin({ item, method, at }: Scored<ThresholdsMethod>): Problem[] {
  if (method.unit !== '%') return [];
  return method.steps.flatMap(({ bound }, index) => {
    const outside = (typeof bound === 'number' ? [bound] : Object.values(bound)).find(
      (value) => value < 0 || value > 100,
    );
    if (outside === undefined) return [];
    return [
      problem(
        'percentage-out-of-range',
        at('steps', index, 'bound'),
        { item: item.id, bound: outside },
        { item: item.id },
      ),
    ];
  });
}

function boundOf({ bound }: Step, category: string): Decimal | undefined {
  return typeof bound === 'number' ? bound : bound[category];
}
