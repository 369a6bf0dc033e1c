import { distance } from 'fastest-levenshtein';
import type { Column } from '../../model/evidence.ts';
import type { Location } from '../../model/location.ts';
import { plainLetters } from '../../model/plain-letters.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { FIELDS } from '../vocabulary.ts';
import type { HeaderNames } from './header-names.ts';
import { isOtherTotal, pointsHeading } from './points-headings.ts';

/** A column of the office's own, a slip of the hand in a header, or points of which nobody knows whose they are. */
export function unknownColumn(column: Column, latin: string, at: Location, names: HeaderNames): Problem {
  const name = plainLetters(latin);
  // A whole header in one cell, where columns are parted by another mark, is no heading of points.
  const points = SEVERAL.test(column.header) ? undefined : pointsHeading(name);
  if (points === 'computed') {
    return problem(isOtherTotal(name) ? 'total-not-compared' : 'column-reckoned', at, { column: column.header });
  }
  const code = points === 'whose' ? 'column-of-points-unknown' : 'column-unknown';
  return problem(code, at, {
    column: column.header,
    suggestion: suggestionFor(name, points === 'whose' ? 1 : 2, names),
  });
}

function suggestionFor(name: string, apart: number, { fields, wide }: HeaderNames): string {
  // Of a short word two letters are half: "tong" is not "tinh".
  const within = name.length <= SHORT ? Math.min(apart, 1) : apart;
  if (name.length < SHORTEST) return '';
  const near = [...fields.keys()].find((known) => known.length > 3 && distance(known, name) <= within);
  const field = near === undefined ? undefined : fields.get(near);
  if (field !== undefined) return FIELDS[field].vi;
  const nearItem = [...wide.keys()].find((known) => known.length > 3 && distance(known, name) === 1);
  return (nearItem ?? '').toUpperCase();
}

const SHORT = 6;
const SHORTEST = 4;
const SEVERAL = /[;\t].*[;\t]/;
