import { expect, test } from 'vitest';
import { readJson } from '../../src/criteria/json-source.ts';
import { parseCriteria } from '../../src/criteria/parse-criteria.ts';
import { checkCriteria } from '../../src/criteria/resolve-criteria.ts';
import { inWords } from '../../src/problems/problem.ts';
import { rounds } from '../support/rounds.ts';
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
  for (const text of TEXTS) {
    let place = ODD.indexOf(odd);
    for (const changed of replaced(JSON.parse(text), odd)) {
      // Every place meets one of them in every run, and all of them in a long one.
      place += 1;
      if (place % rounds(ODD.length, 1) === 0) codesOf(JSON.stringify(changed, null, 1));
    }
  }
});

test('a file cut off anywhere is refused in words', () => {
  for (const text of TEXTS) {
    for (let length = 0; length < text.trimEnd().length; length += rounds(149, 37)) {
      expect(codesOf(text.slice(0, length))).toHaveLength(1);
    }
  }
});

test('a file of more than four million characters is refused before it is taken apart', () => {
  expect(codesOf(`{"format": "${'a'.repeat(4_000_000)}"}`)).toEqual(['json-too-long']);
});

/** The three texts of the public suite of JSON parsing that must not be read, and the same in the name of a key. */
test.each([
  ['a control character', '{"format": "a\u0000a"}'],
  ['a line break', '{"format": "new\nline"}'],
  ['a tab', '{"format": "\t"}'],
  ['a tab in a key', '{"for\tmat": "a"}'],
  ['a line break in a key', '{"for\nmat": "a"}'],
])('%s as it is within quotation marks is refused', (_, text) => {
  expect(() => JSON.parse(text)).toThrow();
  expect(readJson(text, 'f.json').problems.map(({ code }) => code)).toEqual(['json-text']);
});

test('a text of nearly four million characters is read and does not overflow', () => {
  const long = 'a'.repeat(3_900_000);
  expect(codesOf(`{"format": "${long}"}`)).toEqual(['criteria-not-a-set']);
  expect(codesOf(`{"format": "${long}`)).toEqual(['json-unfinished']);
});
