import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/model/language.ts';
import { catalogue } from '../../src/problems/catalogue.ts';
import { criteriaProblems } from '../../src/problems/criteria-problems.ts';
import type { ProblemDefinition } from '../../src/problems/define.ts';
import { allEntries } from '../../src/problems/entries.ts';
import { evidenceProblems } from '../../src/problems/evidence/evidence-problems.ts';
import { folderProblems } from '../../src/problems/folder-problems.ts';
import { libraryProblems } from '../../src/problems/library-problems.ts';
import { officeProblems } from '../../src/problems/office-problems.ts';
import { resultProblems } from '../../src/problems/result-problems.ts';
import { scoringProblems } from '../../src/problems/scoring-problems.ts';
import { casesIn } from '../fixtures/cases.ts';

/** Its file would have a million characters: test/fixtures/problems.test.ts makes it as it runs. */
const TOO_BIG_TO_KEEP = ['row-too-long', 'file-too-long'];

/** Nothing in a profile is required, so nothing can be missing from it. */
const CANNOT_HAPPEN = ['profile-missing-key'];

/** Whole in both languages like all others, but shown by no test and no sample: the list may only become shorter. */
const NOT_SHOWN = [
  'certificate-code-too-long',
  'code-malformed',
  'file-without-code',
  'law-not-yet',
  'law-read-before',
  'law-shared-year',
  'page-unreadable',
  'page-with-several-codes',
  'paper-unreadable',
  'pdf-damaged',
  'pdf-too-many-pages',
  'picture-not-readable',
  'picture-too-large',
  'picture-without-code',
  'short-code-check',
  'short-code-length',
  'short-code-letter',
  'short-code-vietnamese',
];

describe('every problem has a file that shows it', () => {
  test('of evidence and results: fixtures/problems/<code>, which names the code first', () => {
    const codes = [...evidenceProblems, scoringProblems, resultProblems].flatMap((part) => Object.keys(part()));
    const shown = casesIn('fixtures/problems').map(({ folder }) => folder.replace('fixtures/problems/', ''));
    expect([...shown, ...TOO_BIG_TO_KEEP].sort()).toEqual(codes.sort());
    for (const { folder, problems } of casesIn('fixtures/problems')) {
      expect(problems.map(({ code }) => `fixtures/problems/${code}`)).toContain(folder);
    }
  });

  test('of criteria: fixtures/broken-criteria/<code>.json', () => {
    const shown = readdirSync('fixtures/broken-criteria').map((file) => file.replace('.json', ''));
    // Of four million letters: made and read by test/criteria/hostile.test.ts.
    expect([...shown, 'json-too-long'].sort()).toEqual(Object.keys(allEntries(criteriaProblems)).sort());
  });

  test('of the library and crosswalks: a test that names the code', () => {
    const texts = ['diff', 'released'].map((name) => readFileSync(`test/criteria/${name}.test.ts`, 'utf8')).join('\n');
    const silent = Object.keys(libraryProblems()).filter((code) => !texts.includes(code));
    expect(silent).toEqual([]);
  });

  test('of evidence folders: a test that names the code', () => {
    const tests = readdirSync('test/evidence-folder').filter((file) => file.endsWith('.test.ts'));
    const texts = tests.map((file) => readFileSync(`test/evidence-folder/${file}`, 'utf8')).join('\n');
    expect(Object.keys(folderProblems()).filter((code) => !texts.includes(`'${code}`))).toEqual([]);
  });

  test('of profiles, templates and certificates: a test that names the code', () => {
    const tests = readdirSync('test/certificate').filter((file) => file.endsWith('.test.ts'));
    const texts = tests.map((file) => readFileSync(`test/certificate/${file}`, 'utf8')).join('\n');
    const silent = Object.keys(officeProblems()).filter((code) => !texts.includes(`'${code}'`));
    expect(silent).toEqual(CANNOT_HAPPEN);
  });
});

test('every code of every catalogue is named where something shows it', () => {
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|json)$/.test(name) && !name.replaceAll('\\', '/').startsWith('catalogue/'))
    .map((name) => readFileSync(`test/${name}`, 'utf8'));
  const cases = readdirSync('fixtures', { recursive: true, encoding: 'utf8' });
  const said = cases
    .filter((name) => /(?:cases?\.json|\.txt)$/.test(name))
    .map((name) => readFileSync(`fixtures/${name}`, 'utf8'));
  const texts = [...files, ...cases, ...said].join('\n');
  const silent = Object.keys(catalogue()).filter((code) => !texts.includes(code));
  expect(silent.filter((code) => ![...CANNOT_HAPPEN, ...NOT_SHOWN].includes(code))).toEqual([]);
});

describe.each(Object.entries(catalogue()))('%s', (_, definition) => {
  test.each(['vi', 'en'] as const)('is said in whole sentences (%s)', (language) => {
    for (const sentence of sentences(definition as ProblemDefinition, language)) {
      expect(sentence).not.toMatch(/undefined|\[object|NaN|\s{2}|^\s|\s$/);
      // A command to paste or a name in quotation marks may end a sentence.
      expect(sentence).toMatch(/[.?!]$|: hoctap [^.]+$/);
      expect(sentence.charAt(0)).not.toMatch(/\p{Ll}/u);
      expect(sentence).toBe(sentence.normalize('NFC'));
    }
  });
});

/** Each sentence with all its particulars, and without those that may be absent: it must stay whole. */
function sentences({ words }: ProblemDefinition, language: Language): string[] {
  const { message, fix } = words[language];
  return [anything([]), anything(['suggestion', 'unit'])].flatMap((details) => [message(details), fix(details)]);
}

const NUMBERS = ['line', 'limit', 'row', 'found', 'year', 'maximum', 'step', 'points', 'total', 'known'];

/** Particulars that any sentence can take: a number, the name of a shape (office-problems.ts), or a criterion's code. */
function anything(blank: readonly string[]): Record<string, string | number> {
  return new Proxy<Record<string, string | number>>(
    {},
    {
      get(_, name) {
        if (blank.includes(String(name))) return '';
        if (name === 'expected') return 'text';
        return NUMBERS.includes(String(name)) ? 2022 : 'TC5';
      },
    },
  );
}
