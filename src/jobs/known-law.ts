import type { SetIdentity } from '../model/criteria-set.ts';
import { type LawRecord, lawRecord } from '../model/law-status.ts';
import type { ShippedPort } from './evidence-world.ts';
import { newestLaw, newestShippedVersion } from './shipped-sets.ts';

interface NamedLaw extends Pick<SetIdentity, 'id' | 'version'> {
  readonly law: LawRecord;
  readonly bases: readonly SetIdentity[];
}

/**
 * The documents a set stands on, its own first, then those of the sets it is built on, as far as they ship. A set made
 * before a document was repealed does not know it: its newest version that ships does.
 */
export function lawsUsed({ id, version, law, bases }: NamedLaw, world: ShippedPort): LawRecord[] {
  const known = [{ id, version }, ...bases].flatMap((each) => {
    // What is the newest itself knows all there is to know.
    if (each.id === id && newestShippedVersion(id, world) === version) return [];
    const set = newestLaw(each.id, world);
    return set === undefined ? [] : [lawRecord(set.law)];
  });
  const others = known.filter(({ document }) => document !== law.document);
  const own = known.find(({ document }) => document === law.document);
  return [{ ...law, ...own, ...law }, ...new Map(others.map((each) => [each.document, each])).values()];
}
