import type { CriteriaSet } from '../../model/criteria-set.ts';
import type { Location } from '../../model/location.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { BookUnit } from '../book/book-unit.ts';
import { lookAlike } from '../text/encoding/characters.ts';
import { excelDamage } from './excel-damage.ts';

/** What stands where the code of an item should, and is none of the set's. */
export function unknownItem(
  written: string,
  set: CriteriaSet,
  suggestion: string,
  at: Location,
  { code: unit }: BookUnit,
): Problem {
  const damage = excelDamage(written);
  if (damage !== undefined) return problem(ITEM_DAMAGE[damage], at, { found: written }, { unit });
  const other = lookAlike(written);
  if (other === undefined) return problem('item-unknown', at, { found: written, set: set.id, suggestion }, { unit });
  const { letter, code, plain } = other;
  return problem('look-alike-letter', at, { found: written, letter, code, read: plain }, { unit });
}

const ITEM_DAMAGE = { error: 'excel-error', date: 'code-looks-like-date', exponent: 'code-scientific' } as const;
