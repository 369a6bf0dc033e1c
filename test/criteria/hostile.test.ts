import { expect, test } from 'vitest';
import { parseCriteria } from '../../src/criteria/parse-criteria.ts';
import { checkCriteria } from '../../src/criteria/resolve-criteria.ts';
import { inWords } from '../../src/problems/problem.ts';
import { readText, shippedLibrary } from './files.ts';

const TEXTS = ['criteria/tt44-2014/1.0.0.json', 'fixtures/office-rubric/criteria.json'].map(readText);
const ODD = [null, '', -1, 0.5, [], {}, '__proto__'];

/** Checks a text and, for every problem, that it has a line and that its words can be made. */
function codesOf(text: string): string[] {
  const { problems } = checkCriteria(parseCriteria(text, 'sha', 'f.json'), shippedLibrary);
  return problems.map((found) => {
    const { message, fix, line } = inWords(found, 'vi');
    expect(line).toBeGreaterThan(0);
    expect(`${message} ${fix}`).not.toMatch(/undefined|NaN|object Object/);
    return found.code;
  });
}

/** Every way to replace one value inside, one at a time. */
function* replaced(value: unknown, by: unknown): Generator<unknown> {
  yield by;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    for (const changed of replaced(inner, by)) {
      yield Array.isArray(value) ? value.with(Number(key), changed) : { ...value, [key]: changed };
    }
  }
}

test.each(ODD)('%j in place of any one value is answered in words with a line', (odd) => {
  for (const text of TEXTS)
    for (const changed of replaced(JSON.parse(text), odd)) codesOf(JSON.stringify(changed, null, 1));
});

test('a file cut off anywhere is refused in words', () => {
  for (const text of TEXTS) {
    for (let length = 0; length < text.trimEnd().length; length += 37) {
      expect(codesOf(text.slice(0, length))).toHaveLength(1);
    }
  }
});

test('a text of twenty million characters is read and does not overflow', () => {
  const long = 'a'.repeat(20_000_000);
  expect(codesOf(`{"format": "${long}"}`)).toEqual(['criteria-not-a-set']);
  expect(codesOf(`{"format": "${long}`)).toEqual(['json-unfinished']);
});
