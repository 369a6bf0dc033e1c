import type { Refusal } from '../../certificate/certificates-from.ts';
import { openRegister } from '../../io/register-file.ts';
import type { Result } from '../../model/result.ts';
import type { IssuedCertificate } from '../../register/register.ts';

/** Valid certificates of units that this result gives none: whoever corrects a result must not forget the paper. */
export function stillHeld(path: string, result: Result, refused: readonly Refusal[]): IssuedCertificate[] {
  const without = new Set(refused.map(({ unit }) => unit?.code));
  const certificates = [...(openRegister(path).register?.certificates.values() ?? [])];
  return certificates.filter(
    ({ facts, status }) =>
      status === 'valid' &&
      without.has(facts.unitCode) &&
      facts.year === result.evaluationYear &&
      facts.award === result.criteria.award.vi,
  );
}
