import { isReleasedFile, parseReleased } from '../criteria/released.ts';
import { compareVersions } from '../criteria/versions.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import { refusal } from '../problems/refusal.ts';
import type { ReadySet, ShippedPort } from './evidence-world.ts';

// Sets that ship, as the world has them ready: no file is parsed here, and what parses files is not loaded for it.

export function nameOf({ id, version }: Pick<CriteriaSet, 'id' | 'version'>): string {
  return `${id}@${version}`;
}

/** Versions of each set that ships by its id, oldest first; ids in the order of their letters. */
export function shippedVersions({ shipped }: ShippedPort): ReadonlyMap<string, readonly string[]> {
  const known = versionsIn.get(shipped);
  if (known !== undefined) return known;
  const versions = new Map<string, string[]>();
  for (const name of shipped.criteria()) {
    const [id = '', version = ''] = name.replace(/\.json$/, '').split('/');
    versions.set(id, [...(versions.get(id) ?? []), version]);
  }
  for (const each of versions.values()) each.sort(compareVersions);
  const inOrder = new Map([...versions].sort(([a], [b]) => (a < b ? -1 : 1)));
  versionsIn.set(shipped, inOrder);
  return inOrder;
}

/** What comes with a program does not change while it runs. */
const versionsIn = new WeakMap<ShippedPort['shipped'], ReadonlyMap<string, readonly string[]>>();

/** The name of a set's file. */
export function fileOfSet(id: string, version: string): string {
  return `${id}/${version}.json`;
}

/**
 * A shipped set by its id (its newest version) or `id@version`, if it is ready and every file it was made of is still the
 * one that was released. Undefined for any other: its files have to be read.
 */
export function readySet(reference: string, world: ShippedPort): ReadySet['checked'] | undefined {
  const versions = shippedVersions(world);
  const [id = '', version = versions.get(id)?.at(-1) ?? ''] = reference.split('@');
  if (versions.get(id)?.includes(version) !== true) return undefined;
  const ready = world.shipped.set(fileOfSet(id, version));
  return ready !== undefined && isUnchanged(ready, world) ? ready.checked : undefined;
}

/** All of them; undefined if one is not ready. */
export function readySets(world: ShippedPort): CriteriaSet[] | undefined {
  const sets = [...shippedNames(world)].map((name) => readySet(name, world));
  return sets.every((each) => each !== undefined) ? sets.flatMap(({ set }) => set ?? []) : undefined;
}

function isUnchanged({ madeOf }: ReadySet, { shipped }: ShippedPort): boolean {
  const released = parseReleased(shipped.released());
  return Object.entries(madeOf).every(
    ([name, sha256]) => isReleasedFile(name, sha256, released) && shipped.criteriaText(name).sha256 === sha256,
  );
}

/** The newest version of a set that ships; undefined for any other id, and where its files are not those that were released. */
export function newestShipped(id: string, world: ShippedPort): CriteriaSet | undefined {
  return readySet(id, world)?.set;
}

/** The same where what the law says is taken from it: an installation that was changed knows nothing of the law. */
export function newestLaw(id: string, world: ShippedPort): CriteriaSet | undefined {
  const version = newestShippedVersion(id, world);
  if (version === undefined) return undefined;
  const set = newestShipped(id, world);
  if (set === undefined) throw refusal('shipped-set-changed', { id, version });
  return set;
}

/** A set of a subject that ships, by which its award is named. */
export function newestShippedOfSubject(subject: string, world: ShippedPort): CriteriaSet | undefined {
  for (const id of shippedVersions(world).keys()) {
    const set = newestShipped(id, world);
    if (set?.subject.id === subject) return set;
  }
  return undefined;
}

export function newestShippedVersion(id: string, world: ShippedPort): string | undefined {
  return shippedVersions(world).get(id)?.at(-1);
}

/** Whether a set is one that ships, and not an office's of the same name. */
export function isShipped({ id, version, sha256 }: CriteriaSet, world: ShippedPort): boolean {
  const name = fileOfSet(id, version);
  return world.shipped.criteria().includes(name) && world.shipped.criteriaText(name).sha256 === sha256;
}

/** Every shipped set as id@version. */
export function shippedNames(world: ShippedPort): ReadonlySet<string> {
  return new Set([...shippedVersions(world)].flatMap(([id, versions]) => versions.map((each) => `${id}@${each}`)));
}
