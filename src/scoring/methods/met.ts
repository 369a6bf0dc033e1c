import type { MetMethod } from '../../model/criteria-set.ts';
import { ZERO } from '../../model/decimal.ts';
import { plainLetters } from '../../model/plain-letters.ts';
import { agreeing, givenWithoutValue, type ItemInput, type MethodOutcome, nothingGiven, wrong } from './scored.ts';

const MET: ReadonlySet<string> = new Set(['dat', 'da dat', 'co', 'dung', 'x', 'v', '1', 'yes', 'y', 'true', 'met']);
const NOT_MET: ReadonlySet<string> = new Set([
  'khong dat',
  'chua dat',
  'khong',
  'khong co',
  'chua',
  'chua co',
  'sai',
  '0',
  'no',
  'n',
  'false',
  'not met',
]);
const TICK = /^[✓✔☑]$/u;

/** Met or not, as the value says; where it is worth points, they follow. */
export function metOrNot(method: MetMethod, scored: ItemInput): MethodOutcome {
  const { entry, given, item } = scored;
  const { points } = method;
  if (entry.value === undefined) {
    if (points === undefined || given === undefined) return nothingGiven('no-value');
    const outcome = givenWithoutValue(scored, [points, ZERO]);
    return outcome.kind === 'points' ? { ...outcome, met: given === points } : outcome;
  }
  const met = saysMet(entry.value);
  if (met === undefined) return wrong(scored, 'value', 'value-not-met-or-not', { found: entry.value, item: item.id });
  const code = met ? 'met' : 'not-met';
  if (points === undefined) return { kind: 'met', met, reason: { code } };
  const worth = met ? points : ZERO;
  return agreeing(scored, { points: worth, met, reason: { code, points: worth } });
}

function saysMet(text: string): boolean | undefined {
  if (TICK.test(text.trim())) return true;
  const plain = plainLetters(text);
  if (MET.has(plain)) return true;
  return NOT_MET.has(plain) ? false : undefined;
}
