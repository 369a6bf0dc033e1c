import type { AwardedMethod, LevelsMethod, Method, MethodKind } from '../../model/criteria-set.ts';
import { plainLetters } from '../../model/plain-letters.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { itemAt } from '../places.ts';
import { isMultipleOf } from '../sum.ts';
import type { Rule } from './lint-criteria.ts';
import { bestIsTheMaximum, type Scored } from './scored.ts';
import { checkThresholds } from './thresholds.ts';

type Checks = { readonly [K in MethodKind]: (scored: Scored<Extract<Method, { kind: K }>>) => Problem[] };

const CHECKS: Checks = { awarded: checkAwarded, levels: checkLevels, thresholds: checkThresholds };

export const methodsAreSound: Rule = ({ set, places }) =>
  set.items.flatMap((item) => {
    if (item.method === undefined) return [];
    const check = CHECKS[item.method.kind] as (scored: Scored<Method>) => Problem[];
    return check({ item, method: item.method, set, at: (...path) => itemAt(places, item.id, 'method', ...path) });
  });

function checkAwarded({ item, method: { step }, at }: Scored<AwardedMethod>): Problem[] {
  const { id, maximum } = item;
  if (step === undefined || maximum === undefined || isMultipleOf(maximum, step)) return [];
  return [problem('step-does-not-fit', at('step'), { item: id, step, maximum }, { item: id })];
}

function checkLevels({ item, method: { levels }, at }: Scored<LevelsMethod>): Problem[] {
  const problems = bestIsTheMaximum(item, levels, at('levels', 0, 'points'));
  for (const [index, level] of levels.entries()) {
    const above = levels[index - 1];
    if (above !== undefined && level.points >= above.points) {
      const details = {
        item: item.id,
        level: level.label.vi,
        points: level.points,
        above: above.label.vi,
        abovePoints: above.points,
      };
      problems.push(problem('levels-not-descending', at('levels', index, 'points'), details, { item: item.id }));
    }
    const same = levels.findIndex(({ id, label }) => id === level.id || sameName(label.vi, level.label.vi));
    if (same < index) {
      const related = [at('levels', same)];
      const details = { item: item.id, level: level.label.vi };
      problems.push(problem('level-repeated', at('levels', index), details, { item: item.id, related }));
    }
  }
  return problems;
}

/** People write levels in spreadsheets in any case, with or without diacritics. */
function sameName(a: string, b: string): boolean {
  return plainLetters(a) === plainLetters(b);
}
