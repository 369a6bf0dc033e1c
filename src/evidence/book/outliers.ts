import { minus } from '../../model/arithmetic.ts';
import type { Decimal } from '../../model/decimal.ts';
import { type Entry, locate } from '../../model/evidence.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { BookUnit } from './book-unit.ts';

/**
 * A score far above what every other unit has: 30 where all have 4, 75 for 7,5. Where a set has no maxima this is the only
 * net. A warning: nobody but the officer knows.
 */
export function outliers(units: readonly BookUnit[]): Problem[] {
  const highest = new Map<string, Highest>();
  for (const unit of units) {
    for (const entry of unit.entries.values()) note(highest, unit, entry);
  }
  return [...highest].flatMap(([item, { first, second, count }]) => {
    if (count < FEWEST || second === undefined) return [];
    const [found, others] = [first.score, second];
    if (found < others * TIMES || minus(found, others) < APART) return [];
    const context = { unit: first.unit.code, item };
    return [problem('score-outlier', locate(first.entry, 'score'), { item, found, others }, context)];
  });
}

interface Highest {
  first: { readonly unit: BookUnit; readonly entry: Entry; readonly score: Decimal };
  second: Decimal | undefined;
  count: number;
}

function note(highest: Map<string, Highest>, unit: BookUnit, entry: Entry): void {
  const { score, item } = entry;
  if (score === undefined) return;
  const known = highest.get(item);
  if (known === undefined) {
    highest.set(item, { first: { unit, entry, score }, second: undefined, count: 1 });
    return;
  }
  known.count += 1;
  if (score > known.first.score) {
    known.second = known.first.score;
    known.first = { unit, entry, score };
  } else if (known.second === undefined || score > known.second) known.second = score;
}

/** Of fewer units nothing is usual. */
const FEWEST = 5;
const TIMES = 3;
const APART = 5;
