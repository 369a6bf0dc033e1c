import { plainLetters } from '../../model/plain-letters.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { BookUnit } from './book-unit.ts';

export function withoutName(units: readonly BookUnit[]): Problem[] {
  return units
    .filter(({ said }) => said.name === undefined)
    .map(({ code, cell }) => problem('unit-name-missing', cell('unitName'), { code }, { unit: code }));
}

/** Two units of one name in one area may be one unit under two codes. */
export function sameNames(units: readonly BookUnit[]): Problem[] {
  const found: Problem[] = [];
  const seen = new Map<string, BookUnit>();
  for (const unit of units) {
    const name = unit.said.name;
    const key = nameAndArea(unit);
    if (name === undefined || key === undefined) continue;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, unit);
      continue;
    }
    const details = { name: name.text, first: first.code, code: unit.code };
    found.push(problem('unit-same-name', name.cell('unitName'), details, { unit: unit.code, related: [first.at] }));
  }
  return found;
}

/** What a unit is called and where it is, however it is typed; undefined for one without a name. */
export function nameAndArea({ said }: BookUnit): string | undefined {
  const name = said.name;
  if (name === undefined) return undefined;
  return folded([name.text, said.province?.text ?? '', said.district?.text ?? ''].join('\n'));
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
      // Whichever is right, the other has rows of it.
      full.broken = true;
      found.push(problem('unit-code-zeros', unit.at, details, { unit: unit.code, related: [full.at] }));
    }
  }
  return found;
}

/**
 * TT0009, tt0009 and TT-0009 are one centre typed by several people, or two that nobody can tell apart; ĐT09 and DT09 may
 * well be two, but not where both are called the same.
 */
export function otherSpellings(units: readonly BookUnit[]): Problem[] {
  const found: Problem[] = [];
  const seen = new Map<string, BookUnit>();
  for (const unit of units) {
    const key = unit.code
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s._/-]+/g, '');
    const named = nameAndArea(unit);
    const keys = [key, ...(named === undefined ? [] : [`${plainLetters(key)}\n${named}`])];
    const first = keys.map((each) => seen.get(each)).find((each) => each !== undefined);
    for (const each of keys) if (!seen.has(each)) seen.set(each, unit);
    if (first !== undefined) {
      const details = { code: unit.code, first: first.code };
      first.broken = true;
      found.push(problem('unit-code-spelling', unit.at, details, { unit: unit.code, related: [first.at] }));
    }
  }
  return found;
}

export function folded(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ');
}
