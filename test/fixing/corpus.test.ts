import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEvidence } from '../../src/evidence/read-evidence.ts';
import { fixEvidence } from '../../src/fixing/fix-evidence.ts';
import { sameReading } from '../../src/fixing/same-reading.ts';
import { fixedCsv } from '../../src/report/problems/fix-list.ts';
import { aFile } from '../support/an-evidence-file.ts';
import { checkFoundCriteria, findCriteria } from '../support/criteria-here.ts';

/** Every evidence file of the fixtures, the awkward ones too: each is copied faithfully or not at all. */
const FILES = ['fixtures/problems', 'fixtures/intake'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:csv|txt)$/.test(entry.name) && !entry.parentPath.includes('expected'))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort(),
);

const { set } = checkFoundCriteria(findCriteria('fixtures/problems/hai-tieu-chi.json'));

describe('a copy of a file of the fixtures', () => {
  test.each(FILES)('%s', async (file) => {
    if (set === undefined) throw new Error('the set of the fixtures has errors');
    const contents = readFileSync(file);
    const read = (bytes: Uint8Array | string) => readEvidence([aFile(bytes, { file })], set, undefined);
    const result = await fixEvidence(() => aFile(contents, { file }), {
      set,
      read: (source) => readEvidence([source], set, undefined),
      write: (rows) => fixedCsv(rows, 'vi'),
    });
    const original = await read(contents);
    // Refused only for a reason that is named.
    if (result.kind === 'not-the-same') expect(result.problems.length).toBeGreaterThan(0);
    if (result.kind === 'unreadable') expect(original.readable).toBe(false);
    if (result.kind !== 'fixed') return;
    const copy = await read(result.text);
    expect(sameReading(original, copy)).toBe(true);
    expect(copy.problems.filter(({ code }) => code.startsWith('repaired-'))).toEqual([]);
  });
});
