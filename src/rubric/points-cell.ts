import { readNumber } from '../evidence/text/numbers.ts';
import { type Decimal, decimalFrom } from '../model/decimal.ts';
import type { Location } from '../model/location.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { SheetCell } from './sheet.ts';

export type PointsReading = { readonly points: Decimal } | { readonly problem: Problem } | undefined;

/** The points a cell states, or why it states none; nothing for a blank cell. Never a guess. */
export function pointsIn(cell: SheetCell | undefined, at: Location): PointsReading {
  if (cell === undefined || /^[-–.…]*$/.test(cell.text)) return undefined;
  const { text: found, kind } = cell;
  if (kind === 'formula') return { problem: problem('formula-without-value', at, { found }) };
  if (kind === 'error') return { problem: problem('rubric-cell-error', at, { found }) };
  if (kind === 'date' || LOOKS_LIKE_DATE.test(found)) return { problem: problem('rubric-points-date', at, { found }) };
  if (kind === 'number') {
    const points = decimalFrom(found);
    if (points === undefined) return { problem: problem('rubric-points-too-fine', at, { found }) };
    return points < 0 ? { problem: problem('rubric-points-negative', at, { found }) } : { points };
  }
  const reading = readNumber(found.replace(WORDS_AROUND, '$1'));
  switch (reading.kind) {
    case 'number':
      return { points: reading.value };
    case 'too-fine':
      return { problem: problem('rubric-points-too-fine', at, { found }) };
    case 'negative':
      return { problem: problem('rubric-points-negative', at, { found }) };
    default:
      return { problem: problem('rubric-points-not-a-number', at, { found }) };
  }
}

/** "Tối đa 10 điểm", "10 đ" */
const WORDS_AROUND = /^(?:tối đa:?\s+)?(\S+?)\s*(?:điểm|đ)?\.?$/iu;
const LOOKS_LIKE_DATE = /^\d{1,2}[-/]\d{1,2}[-/]\d{2,4}$|^\d{1,2}-(?:[A-Za-z]{3}|Thg\d{1,2})/;
