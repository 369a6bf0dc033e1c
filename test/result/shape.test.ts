import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { resultSchema } from '../../src/result/result-schema.ts';
import schema from '../../src/result/schema.json' with { type: 'json' };
import { checkOf, type Schema } from '../../src/result/stored/shape.ts';
import { aUnit } from '../support/a-book.ts';
import { mixedUnit, resultOfUnits, written } from '../support/a-result.ts';

/**
 * What reads a result holds it against the published schema itself, not against the code the schema was made from: both must
 * refuse the same files. Each file here is a right one with one thing in it put wrong.
 */
const check = checkOf(schema as Schema);
const RIGHT = JSON.parse(written(resultOfUnits([mixedUnit, aUnit({ TC1: 90, TC2: 1, TC3: 1 }, { code: '1' })])));

type Place = readonly (string | number)[];

/** Every place in a value: of objects and lists, and of what is in them. */
function placesIn(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, inside]) => placesIn(inside, [...at, key]))];
}

const PLACES = placesIn(RIGHT).filter((place) => place.length > 0);

const WRONG: readonly unknown[] = [
  null,
  '',
  'x',
  '1',
  0,
  1,
  -1,
  0.5,
  1 / 3,
  1e9,
  1e300,
  true,
  [],
  [0],
  [0, 0],
  [0, 2],
  {},
];

/** The value with one place in it changed; nothing in place of what was there takes it out. */
function changed(place: Place, change: (holder: Record<string, unknown>, key: string) => void): unknown {
  const content = structuredClone(RIGHT);
  const holder = place.slice(0, -1).reduce((inside: never, key) => inside[key], content as never);
  change(holder, String(place.at(-1)));
  return content;
}

const firstPath = (content: unknown) => {
  const { error } = resultSchema.safeParse(content) as z.ZodSafeParseResult<unknown>;
  return error === undefined ? undefined : error.issues.map(({ path }) => path.join('.'));
};

describe('the check that is made of the published schema', () => {
  test('accepts what was written', () => {
    expect([check(RIGHT), firstPath(RIGHT)]).toEqual([undefined, undefined]);
  });

  test('refuses what the schema library refuses, at a place that it names as well', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PLACES),
        fc.oneof(
          fc.constantFrom(...WRONG).map((value) => (holder: Record<string, unknown>, key: string) => {
            holder[key] = value;
          }),
          fc.constant((holder: Record<string, unknown>, key: string) => {
            if (Array.isArray(holder)) holder.splice(Number(key), 1);
            else delete holder[key];
          }),
          fc.constant((holder: Record<string, unknown>) => {
            if (!Array.isArray(holder)) holder['extra'] = 1;
          }),
        ),
        (place, change) => {
          const content = changed(place, change);
          const [found, expected] = [check(content), firstPath(content)];
          expect(found === undefined).toBe(expected === undefined);
          // Of a union one may name the union and the other what is wrong in the branch.
          const same = (path: string) => found?.startsWith(path) || path.startsWith(found ?? '');
          if (found !== undefined) expect(expected?.some(same)).toBe(true);
        },
      ),
      { numRuns: 3000, seed: 442014 },
    );
  });

  test('of a schema that says what it cannot check is a fault at once', () => {
    expect(() => checkOf({ type: 'string', maxLength: 3 } as Schema)).toThrow('maxLength');
    expect(() => checkOf({ type: 'object', properties: { a: { type: 'date' } } })).toThrow('date');
    expect(() => checkOf({ $ref: '#/$defs/none' })).toThrow('none');
  });
});
