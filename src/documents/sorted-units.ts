import type { RecognitionForm } from '../model/recognition.ts';
import type { Result, UnitResult } from '../model/result.ts';
import { compareCodes, compareNames } from '../model/vietnamese-order.ts';

export type Order = 'rank' | 'name';

/** The units of a result by what a decision can say of them. */
export interface SortedUnits {
  /** Whose result is recognised. */
  readonly recognised: readonly UnitResult[];
  /** Evaluated and not recognised. */
  readonly notAchieved: readonly UnitResult[];
  /** Their data is wrong: no class, and no word on them in a decision. */
  readonly invalid: readonly UnitResult[];
}

/**
 * Where the law recognises the result of the evaluation, every class is one, "chưa đạt" too: which of them earns a
 * certificate is the set's rule and no matter of the decision.
 */
export function sortUnits({ units, criteria }: Result, order: Order, form: RecognitionForm): SortedUnits {
  const earning = new Set(criteria.classes.filter(({ earnsAward }) => earnsAward).map(({ id }) => id));
  const inOrder =
    order === 'rank' ? units : units.toSorted((a, b) => compareNames(a.name, b.name) || compareCodes(a.code, b.code));
  const valid = inOrder.filter((unit) => !isInvalid(unit));
  const isRecognised = ({ classification }: UnitResult) =>
    form === 'classified' || earning.has(classification?.id ?? '');
  return {
    recognised: valid.filter(isRecognised),
    notAchieved: valid.filter((unit) => !isRecognised(unit)),
    invalid: inOrder.filter(isInvalid),
  };
}

function isInvalid({ classification, items }: UnitResult): boolean {
  return classification === null || items.some(({ state }) => state === 'invalid');
}
