import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SPEECH } from '../src/labels/speech.ts';
import { particularList, particularParts, particularSeries } from '../src/model/particular-list.ts';

const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `src/${file.replaceAll('\\', '/')}`);

/** Where parts are put together with commas or semicolons that are no list in a sentence. */
const STAYS: Readonly<Record<string, string>> = {
  'src/labels/speech.ts': 'says how a language lists',
  'src/model/particular-list.ts': 'says how a list is kept in a problem',
  'src/model/place-names.ts': 'an address, taken apart again at its commas',
  'src/model/legal-order.ts': 'a citation in the order of the law, which is Vietnamese',
  'src/certificate/read-sheet.ts': 'the words of a printed sheet, looked for letter by letter',
  'src/jobs/assume.ts': 'a cell of evidence, which the reader takes apart at semicolons',
  'src/jobs/checking-form.ts': 'cells of evidence, which the reader takes apart at semicolons',
  'src/cli/menu/stages/comparing.ts': 'an answer as it is typed, taken apart at semicolons',
  'src/cli/commands/completion.ts': 'a script of PowerShell',
  'src/criteria/drafting/criteria-text.ts': 'JSON',
  'src/page/shell.ts': 'the security policy of a page',
};

/** The texts of queries are SQL. */
const SQL = 'src/sql/';

const JOINED = /\.join\(\s*['"`](?:, |; )['"`]\s*\)/g;

/** By file, the lines on which parts are put together by hand, however the call is broken. */
function joinedByHand(text: string): number[] {
  return [...text.matchAll(JOINED)].map(({ index }) => text.slice(0, index).split('\n').length);
}

test('what is looked for is found', () => {
  expect(joinedByHand("const a = names.join(', ');\nconst b = parts\n  .join('; ');\nx.join(`, `)")).toEqual([1, 3, 4]);
  expect(joinedByHand("names.join(','); lines.join('\\n'); files.join(folder, name)")).toEqual([]);
  expect(SOURCES.length).toBeGreaterThan(500);
});

test('a list in words is put together by the language: SPEECH.list, SPEECH.series', () => {
  const found = SOURCES.filter((file) => !file.startsWith(SQL) && STAYS[file] === undefined).flatMap((file) =>
    joinedByHand(readFileSync(file, 'utf8')).map((line) => `${file}:${line}`),
  );
  expect(found).toEqual([]);
});

test('no file stays that has nothing to stay for', () => {
  expect(Object.keys(STAYS).filter((file) => joinedByHand(readFileSync(file, 'utf8')).length === 0)).toEqual([]);
});

test('a language says a list with commas, and with semicolons where its parts have commas', () => {
  for (const { list, series } of Object.values(SPEECH)) {
    expect([list([]), list(['a']), list(['a', 'b', 3])]).toEqual(['', 'a', 'a, b, 3']);
    expect([series([]), series(['a, b']), series(['a, b', 'c'])]).toEqual(['', 'a, b', 'a, b; c']);
  }
});

test('a list in a problem can be taken apart again', () => {
  expect(particularList(['TC1', 'TC2'])).toBe('TC1, TC2');
  expect(particularSeries(['Xã A, Huyện B', 'Xã C'])).toBe('Xã A, Huyện B; Xã C');
  expect(particularParts(particularList(['TC1', 'TC2', 'TC3']))).toEqual(['TC1', 'TC2', 'TC3']);
});
