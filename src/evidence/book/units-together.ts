import { type Problem, problem } from '../../problems/problem.ts';
import type { BookUnit } from './book-unit.ts';

export function withoutName(units: readonly BookUnit[]): Problem[] {
  return units
    .filter(({ said }) => !said.has('name'))
    .map(({ code, cell }) => problem('unit-name-missing', cell('unitName'), { code }, { unit: code }));
}

/** Two units of one name in one area may be one unit under two codes. */
export function sameNames(units: readonly BookUnit[]): Problem[] {
  const found: Problem[] = [];
  const seen = new Map<string, BookUnit>();
  for (const unit of units) {
    const name = unit.said.get('name');
    if (name === undefined) continue;
    const area = `${unit.said.get('province')?.text ?? ''}\n${unit.said.get('district')?.text ?? ''}`;
    const key = `${folded(name.text)}\n${folded(area)}`;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, unit);
      continue;
    }
    const details = { name: name.text, first: first.code, code: unit.code };
    found.push(problem('unit-same-name', name.at, details, { unit: unit.code, related: [first.at] }));
  }
  return found;
}

/** 0012 and 12 are one centre whose zeros Excel ate, never two. */
export function lostZeros(units: readonly BookUnit[]): Problem[] {
  const found: Problem[] = [];
  const longest = new Map<string, BookUnit>();
  for (const unit of units.toSorted((a, b) => b.code.length - a.code.length)) {
    if (!/^\d+$/.test(unit.code)) continue;
    const digits = unit.code.replace(/^0+/, '');
    const full = longest.get(digits);
    if (full === undefined) longest.set(digits, unit);
    else {
      const details = { code: unit.code, full: full.code };
      found.push(problem('unit-code-zeros', unit.at, details, { unit: unit.code, related: [full.at] }));
    }
  }
  return found;
}

export function folded(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ');
}
