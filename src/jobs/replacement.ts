import type { Language } from '../model/language.ts';
import { inOneLine } from '../model/place-names.ts';
import { refusal } from '../problems/refusal.ts';
import type { CertificateToIssue } from '../register/plan-issue.ts';
import { findUnit, openResult } from './open-result.ts';
import type { World } from './world.ts';

/** What a result says of the unit of a certificate that is to be replaced, where it gives the unit one for that year. */
export function replacementFacts(
  old: CertificateToIssue,
  asked: { readonly result: string; readonly language: Language },
  world: Pick<World, 'files'>,
): Partial<CertificateToIssue> {
  const result = openResult(asked.result, asked.language, world);
  const unit = findUnit(result, old.unitCode);
  const { criteria, evaluationYear, scoredBy } = result;
  const reached = criteria.classes.find(({ id }) => id === unit.classification?.id);
  if (evaluationYear !== old.year || scoredBy === 'self' || reached?.earnsAward !== true) {
    throw refusal('replacement-not-earned', { unit: unit.name, year: old.year });
  }
  return {
    unitName: unit.name,
    area: inOneLine([unit.district, unit.province].map((part) => part ?? '')),
    classId: reached.id,
    className: reached.label.vi,
    criteria: `${criteria.id}@${criteria.version}`,
    criteriaSha256: criteria.sha256,
  };
}
