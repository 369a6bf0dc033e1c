import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { contentOf1, storedResult, storedResultIn } from '../support/a-stored-result.ts';

/**
 * Offices keep their results: these files were written by the version before format 2, one for each shipped case, and are
 * never written again.
 */
const FOLDER = 'test/result/expected/version-1';
const names = readdirSync(FOLDER);

/** What must stay for ever: points, classes, reasons, places. Words may become better. */
function lasting({ units }: Result) {
  return {
    units: units.map(({ code, total, rank, classification, items, missing, at }) => ({
      code,
      total,
      rank,
      missing,
      at,
      class: classification?.id,
      because: classification?.because,
      items: items.map(({ id, state, points, because, evidence, at: place }) => ({
        id,
        state,
        points,
        because,
        evidence,
        at: place,
      })),
    })),
  };
}

test.each(names)('%s, a result of format 1, is read as it was', (name) => {
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
  // It is not made into anything else on the way in.
  expect(storedResult(text)).toEqual(contentOf1(text));
});

test.each(names)('%s says what the same evaluation says in format 2', (name) => {
  const now = storedResultIn(`fixtures/${name.replace('.json', '')}/expected/result.json`);
  expect(now.formatVersion).toBe(2);
  expect(lasting(now)).toEqual(lasting(storedResultIn(`${FOLDER}/${name}`)));
});
