import { codeAsNumber } from '../model/code-as-number.ts';
import type { UnitEvidence } from '../model/evidence.ts';
import { problem } from '../problems/problem.ts';
import type { CheckedUnits } from './check-units.ts';
import type { KnownUnits } from './known-units.ts';

/**
 * Codes that a spreadsheet seems to have written as numbers, `30001,0`, and that neither the files nor a list could set
 * right: such a unit is not evaluated before somebody says which it is. Where every code is like `30.001`, an office has
 * made them so.
 */
export function askNumberCodes({ book, problems }: CheckedUnits, list?: KnownUnits): CheckedUnits {
  const plain = book.units.some(({ code }) => LIKE_AN_OFFICIAL_CODE.test(code));
  const isDoubtful = ({ code }: UnitEvidence) => {
    const found = codeAsNumber(code);
    if (found === undefined || list?.withCode(code) !== undefined) return false;
    return found.form === 'decimal' || plain || list?.withCode(found.digits) !== undefined;
  };
  const doubtful = new Set(book.units.filter(isDoubtful));
  if (doubtful.size === 0) return { book, problems };
  const asked = [...doubtful].map(({ code, at }) => {
    const digits = codeAsNumber(code)?.digits ?? '';
    return problem('unit-code-as-number', at, { found: code, digits }, { unit: code });
  });
  const codes = new Set([...doubtful].map(({ code }) => code));
  const units = book.units.map((unit) => (doubtful.has(unit) ? { ...unit, broken: true } : unit));
  // That no list has such a code says nothing more.
  const others = problems.filter(({ code, unit }) => !(code === 'unit-code-unlisted' && codes.has(unit ?? '')));
  return { book: { ...book, units }, problems: [...others, ...asked] };
}

const LIKE_AN_OFFICIAL_CODE = /^\d{4,}$/;
