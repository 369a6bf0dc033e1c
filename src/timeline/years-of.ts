import type { Result, UnitResult } from '../model/result.ts';
import { earnedOf, meanTotal } from './means.ts';
import type { TimelineMoves, TimelineYear } from './timeline.ts';

/** What a year came to, and how it is read on from the year before. */
export function yearOf(result: Result, before: Result | undefined, mergedIn: number): TimelineYear {
  const { evaluationYear, criteria, summary, units } = result;
  const classes = (of: Result) => of.criteria.classes.map(({ id }) => id).join(' ');
  const comparable = before === undefined ? null : classes(before) === classes(result);
  const acrossMerger = before !== undefined && before.evaluationYear < mergedIn && evaluationYear >= mergedIn;
  const joined = comparable === true && !acrossMerger;
  return {
    year: evaluationYear,
    set: `${criteria.id}@${criteria.version}`,
    document: criteria.document,
    units: summary.units,
    byClass: summary.byClass.map(({ id, label, count }) => ({ id, label, count })),
    classes: criteria.classes,
    invalid: summary.invalid,
    earned: earnedOf(result, units),
    mean: meanTotal(units),
    maximum: criteria.maximum,
    comparable,
    joined,
    moves: joined && before !== undefined ? movesOf(before, result) : null,
  };
}

function movesOf(before: Result, now: Result): TimelineMoves {
  const place = new Map(now.criteria.classes.map(({ id }, index) => [id, index]));
  const placeOf = ({ classification }: UnitResult) =>
    classification === null ? undefined : place.get(classification.id);
  const then = new Map(before.units.map((unit) => [unit.code, placeOf(unit)]));
  const moves = { up: 0, down: 0, same: 0, fresh: 0 };
  for (const unit of now.units) {
    const [is, was] = [placeOf(unit), then.get(unit.code)];
    if (is === undefined) continue;
    if (was === undefined) moves.fresh += 1;
    else moves[is < was ? 'up' : is > was ? 'down' : 'same'] += 1;
  }
  return moves;
}
