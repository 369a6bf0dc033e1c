import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { aThirdLanguage } from './test/languages/a-third-language.ts';

/** What draws pages, and looks at them as printers, browsers and office programs do. */
const PAGES = [
  'test/certificate/{code,pictures,printed,shipped,tagged,unprintable}.test.ts',
  'test/{documents,form,letters,marked,page}/**/*.test.ts',
  'test/report/html-in-chromium.test.ts',
  'test/criteria/set-views.test.ts',
  'test/verification/{forged-again,forged-fresh,paper,square-on-paper}.test.ts',
];

/** Whole commands, other processes, disks that fail, and searches that try thousands of inputs. */
const PROCESSES = [
  'test/{api,cli,fixing,fixtures,intake,overrides,properties,rubric,sql}/**/*.test.ts',
  'test/**/{command,commands,*-command,*-commands}.test.ts',
  'test/**/*fuzz.test.ts',
  'test/criteria/{authoring-guide,broken-criteria,cases,hostile}.test.ts',
  'test/io/write-files.test.ts',
  'test/evidence/{plain-rows,silent-change,silent-change-others,spreadsheet}.test.ts',
  'test/register/{attacks,many-entries,on-disk,tampered}.test.ts',
  'test/report/problems.test.ts',
  'test/units/problems.test.ts',
  'test/verification/{hostile-paper,keys}.test.ts',
];

const LANGUAGES = 'test/languages/**/*.test.ts';

const part = (name: string, include: readonly string[], exclude: readonly string[] = []) => ({
  extends: true as const,
  // Windows is a level of its own: `npm run test:windows`.
  test: { name, include: [...include], exclude: ['**/node_modules/**', 'test/windows/**', ...exclude] },
});

/** What the build tells the program of the sets it made (rolldown.config.js): tests run the sources with the sets that were built. */
function setsOfBuild(): Record<string, string> {
  const folder = 'dist/sets';
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(
    names.map((name) => [name.replaceAll('\\', '/'), hash('sha256', readFileSync(join(folder, name)), 'hex')]),
  );
}

export default defineConfig({
  define: { SETS_OF_BUILD: JSON.stringify(setsOfBuild()) },
  test: {
    // A file is in one part: what is in no list is of the unit tests, which `npm run test:fast` runs alone.
    projects: [
      part('unit', ['test/**/*.test.ts'], [...PAGES, ...PROCESSES, LANGUAGES]),
      part('pages', PAGES),
      part('processes', PROCESSES, PAGES),
      // The program is read with one more language in it.
      { ...part('languages', [LANGUAGES]), plugins: [aThirdLanguage()] },
    ],
    // The tests must not depend on the machine: neither its clock's zone nor its language.
    env: { TZ: 'Asia/Ho_Chi_Minh', NO_COLOR: '1' },
    // It ends what hangs and measures nothing: a busy machine may take its time.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // Every core, and each module loaded once per worker: the suite is to be run before every commit.
    maxWorkers: '100%',
    isolate: false,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'node_modules/.cache/coverage',
      // Of the quick tests alone, which is what `npm run coverage` runs; it may rise and not fall.
      thresholds: { branches: 52 },
    },
  },
});
