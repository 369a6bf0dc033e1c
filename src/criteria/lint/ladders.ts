import type { Bound, Category, Condition, ValueCondition } from '../../model/criteria-set.ts';
import { levelsOf } from '../../model/levels.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { boundPairs } from '../bounds.ts';
import type { ResolvedCriteria } from '../resolved-criteria.ts';
import { type Ladder, laddersOf, type Rung } from './conditions-of.ts';
import type { Rule } from './rule.ts';

/** A level nobody can reach, since two of its conditions exclude each other. */
export const conditionsDoNotContradict: Rule = (resolved) =>
  laddersOf(resolved).flatMap((ladder) => ladder.rungs.flatMap((rung) => contradictionsIn(rung, ladder, resolved)));

function contradictionsIn(rung: Rung, ladder: Ladder, { set }: ResolvedCriteria): Problem[] {
  const values = needsOf(rung, ladder).filter((condition) => condition.kind === 'value');
  const own = new Set<Condition>(rung.conditions);
  return values.flatMap((least) => {
    if (least.direction !== 'at-least') return [];
    return values.flatMap((most) => {
      if (most.direction !== 'at-most' || most.item !== least.item || !(own.has(most) || own.has(least))) return [];
      const apart = boundPairs(least.bound, most.bound, set.categories).find(([atLeast, atMost]) => atLeast > atMost);
      if (apart === undefined) return [];
      const index = rung.conditions.indexOf(own.has(most) ? most : least);
      const details = { owner: rung.name, item: least.item, atLeast: apart[0], atMost: apart[1] };
      return [problem('conditions-contradict', rung.open ? rung.at() : rung.at('conditions', index), details)];
    });
  });
}

/** A level whose conditions make up those of a better one is never the best one reached. */
export const levelsCanBeReached: Rule = (resolved) =>
  laddersOf(resolved).flatMap((ladder) => {
    // The last class has no conditions and takes the remaining cases.
    const rungs = ladder.item === undefined ? ladder.rungs.slice(0, -1) : ladder.rungs;
    return rungs.flatMap((rung, index) => {
      if (rung.open || isBlank(rung)) return [];
      const better = rungs.slice(0, index).find((each) => isImplied(each, rung, ladder, resolved));
      if (better === undefined) return [];
      return [problem('level-never-reached', rung.at(), { level: rung.name, better: better.name })];
    });
  });

function isImplied(better: Rung, rung: Rung, ladder: Ladder, resolved: ResolvedCriteria): boolean {
  if (better.open || isBlank(better)) return false;
  // A level that builds on this one needs, beside its own conditions, what holds already.
  const [needed, there] = [needsOf(better, ladder), needsOf(rung, ladder)];
  const gatesHold = gatesOf(better, ladder).every((gate) => gatesOf(rung, ladder).includes(gate));
  return gatesHold && needed.every((need) => there.some((condition) => implies(condition, need, resolved)));
}

function isBlank({ conditions, requires }: Rung): boolean {
  return conditions.length === 0 && requires.length === 0;
}

/** Conditions of a level and of the lower ones it builds on. */
function needsOf(rung: Rung, ladder: Ladder, seen: readonly string[] = []): Condition[] {
  if (seen.includes(rung.id)) return [];
  return rung.conditions.flatMap((condition) => {
    const lower = lowerRung(condition, ladder);
    return lower === undefined ? [condition] : needsOf(lower, ladder, [...seen, rung.id]);
  });
}

function gatesOf(rung: Rung, ladder: Ladder, seen: readonly string[] = []): string[] {
  if (seen.includes(rung.id)) return [];
  const inherited = rung.conditions.flatMap((condition) => {
    const lower = lowerRung(condition, ladder);
    return lower === undefined ? [] : gatesOf(lower, ladder, [...seen, rung.id]);
  });
  return [...rung.requires, ...inherited];
}

/** The class a condition takes over, or the lower level of the same item it names. */
function lowerRung(condition: Condition, { item, rungs }: Ladder): Rung | undefined {
  if (condition.kind === 'class') return rungs.find(({ id }) => id === condition.class);
  if (condition.kind !== 'level' || condition.item !== item) return undefined;
  return rungs.find(({ id }) => id === condition.level);
}

/** Whether the first condition cannot hold without the second. */
function implies(first: Condition, second: Condition, { set }: ResolvedCriteria): boolean {
  if (first.kind === 'class' || second.kind === 'class' || first.item !== second.item) return false;
  if (first.kind === 'value' && second.kind === 'value') {
    return (
      first.direction === second.direction && !isWeaker(first.direction, first.bound, second.bound, set.categories)
    );
  }
  if (first.kind === 'points' && second.kind === 'points') {
    return !isWeaker('at-least', first.atLeast, second.atLeast, set.categories);
  }
  if (first.kind === 'level' && second.kind === 'level') {
    const item = set.items.find(({ id }) => id === first.item);
    const levels = item === undefined ? [] : levelsOf(item).map(({ id }) => id);
    return levels.includes(first.level) && levels.indexOf(first.level) <= levels.indexOf(second.level);
  }
  return first.kind === 'met' && second.kind === 'met';
}

/** Where two levels set a bound on the same value, the better one asks as much as the one under it. */
export const betterLevelsAskMore: Rule = (resolved) =>
  laddersOf(resolved).flatMap(({ rungs }) =>
    rungs.flatMap((rung, index) => {
      const lower = rungs[index + 1];
      return lower === undefined || rung.open || lower.open ? [] : easierThan(rung, lower, resolved);
    }),
  );

function easierThan(rung: Rung, lower: Rung, { set: { categories } }: ResolvedCriteria): Problem[] {
  const isValue = (condition: Condition): condition is ValueCondition => condition.kind === 'value';
  return rung.conditions.flatMap((condition, index) => {
    if (!isValue(condition)) return [];
    const below = lower.conditions
      .filter(isValue)
      .find(({ item, direction }) => item === condition.item && direction === condition.direction);
    if (below === undefined) return [];
    const pair = boundPairs(condition.bound, below.bound, categories).find(([bound, lowerBound]) =>
      isWeaker(condition.direction, bound, lowerBound, categories),
    );
    if (pair === undefined) return [];
    const details = { level: rung.name, item: condition.item, bound: pair[0], lower: lower.name, lowerBound: pair[1] };
    return [problem('level-easier-than-lower', rung.at('conditions', index, 'bound'), details)];
  });
}

function isWeaker(direction: 'at-least' | 'at-most', a: Bound, b: Bound, categories: readonly Category[]): boolean {
  return boundPairs(a, b, categories).some(([first, second]) =>
    direction === 'at-least' ? first < second : first > second,
  );
}
