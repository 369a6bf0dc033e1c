import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { FILES, SHIPPED } from '../../src/api/disk-world.ts';
import { checkCriteriaInUse, findCriteria, withSetsRead } from '../../src/jobs/criteria-store.ts';
import type { ShippedFiles } from '../../src/jobs/evidence-world.ts';
import { makeShippedSets } from '../../src/jobs/make-shipped-sets.ts';
import { readySet, readySets, shippedNames } from '../../src/jobs/shipped-sets.ts';

// Sets are read and checked when the program is built: what a run takes must be what their files say.

const WORLD = { files: FILES, shipped: SHIPPED };

describe('sets made ready by the build', () => {
  test.each([...shippedNames(WORLD)])('%s is what its file says', (name) => {
    const read = checkCriteriaInUse(findCriteria(name, WORLD), WORLD);
    const ready = readySet(name, WORLD);
    expect(ready).toEqual(read);
    // Strictly: no key that holds nothing in one of them, no other kind of object.
    expect(isDeepStrictEqual(ready, JSON.parse(JSON.stringify(read)))).toBe(true);
    expect(isDeepStrictEqual(ready?.set, read.set)).toBe(true);
  });

  test('all are ready, as the sources make them', () => {
    expect(readySets(WORLD)).toHaveLength(shippedNames(WORLD).size);
    const made = makeShippedSets({ ...SHIPPED, version: SHIPPED.version });
    expect(JSON.stringify(made.map(([name]) => SHIPPED.set(name)))).toBe(JSON.stringify(made.map(([, set]) => set)));
  });

  const withText = (file: string, change: (text: string) => { text: string; sha256: string }): ShippedFiles => ({
    ...SHIPPED,
    version: SHIPPED.version,
    criteriaText(name) {
      const found = SHIPPED.criteriaText(name);
      return name === file ? { ...found, ...change(found.text) } : found;
    },
  });

  test.each([
    ['its own file', 'tt44-2014@1.1.0', 'tt44-2014/1.1.0.json'],
    ['the file it is built on', 'vi-du-thanh-pho@1.0.0', 'tt44-2014/1.0.0.json'],
  ])('a set is read again when %s was touched', (_, named, file) => {
    const shipped = withText(file, (text) => ({ text: text.replace('"', ' "'), sha256: 'f'.repeat(64) }));
    expect(readySet(named, { shipped })).toBeUndefined();
    const { problems } = checkCriteriaInUse(findCriteria(named, { files: FILES, shipped }), { shipped });
    expect(problems.map(({ code }) => code)).toContain('released-file-changed');
  });

  test('a list of checksums that does not name a set leaves it to be read', () => {
    const shipped = { ...SHIPPED, version: SHIPPED.version, released: () => '{}' };
    expect(readySet('tt44-2014', { shipped })).toBeUndefined();
    expect(readySets({ shipped })).toBeUndefined();
  });

  test('where the build made none, as in a browser, the same sets are read from their files', () => {
    const shipped = withSetsRead({ ...SHIPPED, version: SHIPPED.version });
    expect(readySet('tt25-2023', { shipped })).toEqual(readySet('tt25-2023', WORLD));
  });
});
