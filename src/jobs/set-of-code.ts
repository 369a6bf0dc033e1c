import { type WordsOfSet, wordsOfSet } from '../certificate/certificates-from.ts';
import type { CertificateFacts } from '../model/certificate.ts';
import { resultCriteria } from '../result/result-criteria.ts';
import { checkCriteriaInUse, type FoundCriteria, findCriteria, shippedSet } from './criteria-store.ts';
import type { CriteriaWorld } from './evidence-world.ts';

/**
 * What the criteria set of a code has printed on its certificates. The code holds the checksum of the set, so that the
 * words can only be those under which the certificate was issued. Undefined where no such set is available.
 */
export function wordsOfCodeSet(
  { criteria, criteriaSha256 }: CertificateFacts,
  given: readonly string[],
  world: CriteriaWorld,
): WordsOfSet | undefined {
  for (const found of candidates(criteria, given, world)) {
    if (found.parsed.sha256 !== criteriaSha256) continue;
    const { set } = checkCriteriaInUse(found, world);
    if (set !== undefined) return wordsOfSet(resultCriteria(set));
  }
  return undefined;
}

function* candidates(named: string, given: readonly string[], world: CriteriaWorld): Generator<FoundCriteria> {
  const shipped = shippedSet(named, world);
  if (shipped !== undefined) yield shipped;
  for (const path of given) yield findCriteria(path, world);
}
