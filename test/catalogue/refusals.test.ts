import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { notices } from '../../src/labels/notices/catalogue.ts';
import { catalogue } from '../../src/problems/catalogue.ts';
import { refusals } from '../../src/problems/refusals/catalogue.ts';

const CODE = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;

/** The program's files without the catalogues themselves. */
const SOURCES = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
  .filter((file) => !/(?:problems\/refusals|labels\/notices)\//.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

const entriesOf = (folder: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('s.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');

test.each(Object.entries({ ...refusals(), ...notices }))(
  '%s is used, and said in both languages',
  (code, { words }) => {
    expect(code).toMatch(CODE);
    expect(SOURCES).toContain(`'${code}'`);
    expect(Object.keys(words)).toEqual(['vi', 'en']);
  },
);

test('no code means two things', () => {
  const all = [catalogue(), refusals(), notices].flatMap((part) => Object.keys(part));
  expect(all.filter((code, index) => all.indexOf(code) !== index)).toEqual([]);
  const written = `${entriesOf('src/problems/refusals')}\n${entriesOf('src/labels/notices')}`;
  const codes = [...written.matchAll(/^ {2}'([\w-]+)': (?:defineRefusal|defineNotice|withheld)/gm)].map(
    ([, code = '']) => code,
  );
  expect(codes.sort()).toEqual([...Object.keys(refusals()), ...Object.keys(notices)].sort());
});
