import { recognitionFacts } from '../labels/recognition.ts';
import type { Fact } from '../model/criteria-set.ts';
import type { Result } from '../model/result.ts';

/** What of the procedure holds while units are evaluated for a year and recognised, which is done by the end of the next. */
export function factsInForce({ criteria, evaluationYear }: Result): Fact[] {
  const [first, last] = [`${evaluationYear}-01-01`, `${evaluationYear + 1}-12-31`];
  return [...recognitionFacts(criteria), ...(criteria.facts ?? [])].filter(
    ({ from = first, to = last }) => from <= last && to >= first,
  );
}
