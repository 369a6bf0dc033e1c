import { subtract } from '../../model/arithmetic.ts';
import type { Decimal } from '../../model/decimal.ts';
import { locate } from '../../model/evidence.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { BookUnit } from './book-unit.ts';

/**
 * A score far above what every other unit has: 30 where all have 4, 75 for 7,5. Where a set has no maxima this is the only
 * net. A warning: nobody but the officer knows.
 */
export function outliers(units: readonly BookUnit[]): Problem[] {
  const highest = new Map<string, Highest>();
  for (const unit of units) {
    unit.entries.eachScore((item, score) => note(highest, unit, item, score));
  }
  return [...highest].flatMap(([item, { first, second, count }]) => {
    if (count < FEWEST || second === undefined) return [];
    const [found, others] = [first.score, second];
    if (found < others * TIMES || subtract(found, others) < APART) return [];
    const context = { unit: first.unit.code, item };
    const entry = first.unit.entries.get(item);
    return entry === undefined
      ? []
      : [problem('score-outlier', locate(entry, 'score'), { item, found, others }, context)];
  });
}

interface Highest {
  first: { readonly unit: BookUnit; readonly score: Decimal };
  second: Decimal | undefined;
  count: number;
}

function note(highest: Map<string, Highest>, unit: BookUnit, item: string, score: Decimal): void {
  const known = highest.get(item);
  if (known === undefined) {
    highest.set(item, { first: { unit, score }, second: undefined, count: 1 });
    return;
  }
  known.count += 1;
  if (score > known.first.score) {
    known.second = known.first.score;
    known.first = { unit, score };
  } else if (known.second === undefined || score > known.second) known.second = score;
}

/** Of fewer units nothing is usual. */
const FEWEST = 5;
const TIMES = 3;
const APART = 5;
