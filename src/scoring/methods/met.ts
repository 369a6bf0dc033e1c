import { MET, NOT_MET } from '../../model/answer-words.ts';
import type { MetMethod } from '../../model/criteria-set.ts';
import { ZERO } from '../../model/decimal.ts';
import { plainLetters } from '../../model/plain-letters.ts';
import { agreeing, givenWithoutValue, type ItemInput, type MethodOutcome, nothingGiven, wrong } from './scored.ts';

const SAYS_MET: ReadonlySet<string> = new Set(MET);
const SAYS_NOT_MET: ReadonlySet<string> = new Set(NOT_MET);
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
  if (SAYS_MET.has(plain)) return true;
  return SAYS_NOT_MET.has(plain) ? false : undefined;
}
