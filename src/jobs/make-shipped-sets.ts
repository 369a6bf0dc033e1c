import { withSetsRead } from './criteria-store.ts';
import type { ReadySet, ShippedFiles } from './evidence-world.ts';

/**
 * Every set that ships, read and checked by all rules when the program is built: a run takes it as it is, once the checksums
 * of its files say that nobody touched them (`shipped-sets.ts`). A set with an error has none: its file is read, and says it.
 */
export function makeShippedSets(shipped: Omit<ShippedFiles, 'set'>): (readonly [name: string, set: ReadySet])[] {
  const { set } = withSetsRead(shipped);
  return shipped.criteria().flatMap((name) => {
    const made = set(name);
    return made?.checked.set === undefined ? [] : [[name, made] as const];
  });
}
