import { codeAsNumber } from '../../model/code-as-number.ts';
import { type BookUnit, refusedOf } from './book-unit.ts';

/**
 * By the code as it is in some rows, `30001,0`, the unit whose code has these digits and whose name and area are the
 * same: they are one. Where name or area differ they stay apart, which is asked later.
 */
export function numberCodes(units: readonly BookUnit[]): Map<string, BookUnit> {
  const meant = new Map<string, BookUnit>();
  if (!units.some(({ code }) => codeAsNumber(code) !== undefined)) return meant;
  const byDigits = new Map<string, BookUnit[]>();
  for (const unit of units) {
    if (!DIGITS.test(unit.code)) continue;
    const digits = withoutZeros(unit.code);
    byDigits.set(digits, [...(byDigits.get(digits) ?? []), unit]);
  }
  for (const unit of units) {
    const digits = codeAsNumber(unit.code)?.digits;
    const [plain, ...others] = digits === undefined ? [] : (byDigits.get(withoutZeros(digits)) ?? []);
    if (plain !== undefined && others.length === 0 && areOne(unit, plain)) meant.set(unit.code, plain);
  }
  return meant;
}

/** What the later rows of a unit say, put to what the earlier ones do; its entries are left to the book. */
export function joinUnits(first: BookUnit, second: BookUnit): void {
  first.broken ||= second.broken;
  Object.assign(first.said, { ...second.said, ...first.said });
  for (const written of second.refused ?? []) refusedOf(first).add(written);
  for (const [text, at] of second.submitted ?? []) {
    first.submitted ??= new Map();
    if (!first.submitted.has(text)) first.submitted.set(text, at);
  }
}

const DIGITS = /^\d+$/;

function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}

function areOne(a: BookUnit, b: BookUnit): boolean {
  const name = folded(a, 'name');
  if (name === undefined || name !== folded(b, 'name')) return false;
  return (['district', 'province', 'category'] as const).every((area) => {
    const [one, other] = [folded(a, area), folded(b, area)];
    return one === undefined || other === undefined || one === other;
  });
}

function folded({ said }: BookUnit, what: 'name' | 'district' | 'province' | 'category'): string | undefined {
  return said[what]?.text.toLowerCase().replace(/\s+/g, ' ');
}
