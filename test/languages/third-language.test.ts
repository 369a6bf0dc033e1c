import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frame as checkFrame } from '../../src/browser/check/frame.ts';
import { frame as verifyFrame } from '../../src/browser/verify/frame.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { main } from '../../src/cli/main.ts';
import { answerChecks } from '../../src/cli/menu/answer-checks.ts';
import type { Ask } from '../../src/cli/menu/ask.ts';
import { runMenu } from '../../src/cli/menu/menu.ts';
import { scanFolder } from '../../src/cli/menu/scan-folder.ts';
import { newestSets } from '../../src/cli/menu/shipped-sets.ts';
import type { Known } from '../../src/cli/menu/stages/task.ts';
import { tasks } from '../../src/cli/menu/tasks.ts';
import { WORDS } from '../../src/cli/menu/words.ts';
import { runProgram } from '../../src/cli/program.ts';
import type { Language } from '../../src/model/language.ts';
import type { CheckPageData } from '../../src/page/check-data.ts';
import type { VerifyPageData } from '../../src/page/verify-data.ts';
import { catalogue } from '../../src/problems/catalogue.ts';
import { aTerminal } from '../support/a-terminal.ts';
import { THIRD } from './a-third-language.ts';

const folder = mkdtempSync(join(tmpdir(), 'hoctap-language-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** So wide that no line of a table is broken. */
async function said(...argv: readonly string[]): Promise<{ text: string; exitCode: number }> {
  const { terminal, said: heard } = aTerminal({ width: 5000 });
  const exitCode = await main([...argv, '--lang', THIRD], terminal);
  return { text: `${heard.out}\n${heard.err}`, exitCode };
}

/** What is said in the file's own words, in whatever language: law, criteria, evidence. */
const data = new Set<string>();

function collect(value: unknown): void {
  if (typeof value === 'string') {
    const text = plain(value);
    if (text.length > 2) data.add(text);
  } else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) collect(each);
}

const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

beforeAll(() => {
  const sets = readdirSync('criteria', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  for (const path of [...sets.map((name) => join('criteria', name)), 'fixtures/demo/co-quan.json']) {
    collect(JSON.parse(readFileSync(path, 'utf8')));
  }
  collect(readFileSync('fixtures/demo/minh-chung.csv', 'utf8').split(/[,;\r\n"]+/));
});

/** Words in plain letters that are neither data nor typed as they stand: options, files, codes, names of commands. */
function leftIn(text: string): string[] {
  const shown = text
    .replaceAll(folder, '')
    // The folders of these tests.
    .replace(/\/(?:RESULT|COMPARED|SCORES|OTHER)\b/g, '')
    .replace(/<style[\s\S]*?<\/style>|<script[\s\S]*?<\/script>|<\/?[a-z!][^>]*>/g, '\n')
    .replace(/&#?\w+;/g, (entity) => ENTITIES[entity] ?? entity);
  return shown.split(/\n|","/).flatMap((line) => {
    if (!WORD.test(line)) return [];
    // A label that was cut short is data as the whole of it is.
    const whole = plain(line).replace(/[^(]{15,}(?=…)/gu, (cut) =>
      longestFirst().some((known) => known.startsWith(cut)) ? '•' : cut,
    );
    let rest = whole.replace(TYPED, '•');
    for (const known of longestFirst()) {
      if (rest.includes(known))
        rest = rest.replace(
          new RegExp(`(?<![\\p{L}\\d])${known.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`, 'gu'),
          '•',
        );
    }
    return WORD.test(rest) && !isCutName(line) ? [rest.slice(0, 160)] : [];
  });
}

/** A criterion's name that is cut where a chart has no room for the whole of it: “TC9 (Kết quả xây dựng …”. */
function isCutName(line: string): boolean {
  const cut = /^\S+ \((.{20,})…$/u.exec(plain(line))?.[1];
  return cut !== undefined && longestFirst().some((known) => known.startsWith(cut));
}

/** Of a help: whole lines that are examples, names of arguments and subcommands, values to choose from, what stands in quotes. */
function withoutWhatIsTyped(help: string): string {
  return help
    .replace(/^ *hoctap .*$/gm, '')
    .replace(/^ +[a-z][a-z|-]*(?: [[<].*?)?(?= {2,}|$)/gm, '')
    .replace(/"[^"]*"|\[[a-z.]+\]/g, '')
    .replace(/<[^>]*>/g, 'x')
    .replace(/(?<![.\w-])[a-z-]+(?:,\s?[a-z-]+)+(?![.\w-])/g, '');
}

let sorted: string[] = [];

function longestFirst(): readonly string[] {
  if (sorted.length === 0) sorted = [...data].sort((a, b) => b.length - a.length);
  return sorted;
}

const WORD = /\p{Script=Latin}{3}/u;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&lt;': '<',
  '&gt;': '>',
  '&#39;': "'",
};
const NAMES = Object.entries(COMMANDS).flatMap(([name, { vi }]) => [name, vi]);
/** The longest first, or a name ends within another. */
const CODES = [...Object.keys(catalogue()), ...NAMES, 'help'].sort((a, b) => b.length - a.length).join('|');
const TYPED = new RegExp(
  String.raw`[\w./-]*[\w-]\.(?:csv|jsonl?|html|xlsx|pdf|docx)\b|(?<![\p{L}\d])--?[a-z-]+|\b(?:hoctap|sha-?256|${CODES})\b|\b(?=[a-f]*\d)[0-9a-f]{6,}\b|\b[\w-]+@[\d.]+`,
  'gu',
);

const EVIDENCE = 'fixtures/demo/minh-chung.csv';

const A_CHECK_PAGE: Omit<CheckPageData, 'program'> = {
  ...{ format: 'hoctap-check-page', formatVersion: 1, language: 'vi', office: null, sendTo: null, year: 2022 },
  criteria: {
    ...{ named: 'tt44-2014@1.1.0', id: 'tt44-2014', version: '1.1.0', sha256: '0'.repeat(64) },
    ...{ title: { vi: '' }, document: '' },
  },
  ...{ due: '2022-12-15', units: null, district: null, checkUnits: false, files: [] },
  shipped: { criteria: {}, released: '' },
};

const A_VERIFY_PAGE: Omit<VerifyPageData, 'program'> = {
  ...{ format: 'hoctap-verify-page', formatVersion: 1, language: 'vi', office: null, address: null, keys: [] },
  register: { name: 'ds.json', text: '', publishedOn: '2023-02-01' },
};

describe('a third language is spoken', () => {
  test.each([
    ['the help', 0, ['--help']],
    ['what is missing', 1, ['check', EVIDENCE, '-c', 'tt44-2014', '--problems', 'PROBLEMS.html']],
    ['the same as a table', 1, ['check', EVIDENCE, '-c', 'tt44-2014', '--problems', 'PROBLEMS.csv']],
    ['a criteria set', 0, ['criteria', 'show', 'tt44-2014']],
    ['a set with levels', 0, ['criteria', 'show', 'nd20-2014']],
    ['the library', 0, ['criteria', 'list']],
    ['two versions of a set', 0, ['criteria', 'diff', 'tt44-2014@1.0.0', 'tt44-2014@1.1.0']],
    ['an evaluation', 0, ['evaluate', EVIDENCE, '-y', '2022', '-o', 'RESULT']],
    ['one unit', 0, ['explain', 'RESULT', 'Phú Đức']],
    ['two results', 0, ['compare', 'RESULT', 'RESULT', '-o', 'COMPARED']],
    ['two scores', 0, ['compare', 'RESULT', '--self', '-o', 'SCORES']],
    ['the result again', 0, ['reproduce', 'RESULT']],
    ['a code', 0, ['explain', 'score-not-a-number']],
    ['a refusal', 2, ['evaluate', 'khong-co.csv', '-y', '2022', '-o', 'OTHER']],
    ['a wrong option', 2, ['register', 'list', 'so.jsonl', '-y', '22']],
  ] as const)('%s', async (_, expected, argv) => {
    const named = argv.map((word) => (/^[A-Z]{5,}/.test(word) ? join(folder, word) : word));
    const { text, exitCode } = await said(...named);
    expect(exitCode, text).toBe(expected);
    expect(text).toMatch(/[ⓐ-ⓩ]{3}/);
    expect(leftIn(text)).toEqual([]);
  });

  test.each(Object.keys(COMMANDS))('the help of %s', async (name) => {
    const { text, exitCode } = await said(name, '--help');
    expect(exitCode, text).toBe(0);
    expect(leftIn(withoutWhatIsTyped(text))).toEqual([]);
  });

  test('the menu: every piece of work it offers, and every question of each', async () => {
    const { terminal, said: heard } = aTerminal({ interactive: true });
    const words: string[] = [];
    const listening: Ask = {
      async choose(message, choices) {
        words.push(message, ...choices.map(({ name }) => name));
        return (choices.at(-1) as (typeof choices)[number]).value;
      },
      async text(message) {
        words.push(message);
        return '';
      },
      yes: async () => false,
    };
    const language = THIRD as Language;
    // The last choice leaves it.
    expect(await runMenu({ terminal, language, debug: false }, runProgram, { ask: listening })).toBe(0);
    const found = scanFolder([EVIDENCE]);
    const menuWords = WORDS[language];
    const known = Object.values(
      tasks({
        ...{ sets: newestSets(language), found, folder: undefined, officeFolder: '.', office: {} },
        ...{ words: menuWords, checks: answerChecks(menuWords), issued: () => undefined, language },
      } as Known),
    );
    expect(known.length).toBeGreaterThan(10);
    for (const { questions } of known) for (const each of questions) await each.ask(listening, {}, undefined);
    expect(words.length).toBeGreaterThan(100);
    // What is in the folder these tests run in is data.
    const named = words.filter((each) => !existsSync(each)).map((each) => each.replace(/^[\w-]+(?:@[\d.]+)? - /, ''));
    expect(leftIn(`${heard.out}\n${named.join('\n')}`)).toEqual([]);
  });

  test('the pages in one file, around what is found', () => {
    const program = { version: '1.0.0', sha256: '0'.repeat(64) };
    const text = [
      checkFrame({ ...A_CHECK_PAGE, program }, THIRD as Language).markup,
      verifyFrame({ ...A_VERIFY_PAGE, program }, [], THIRD as Language).markup,
    ].join('\n');
    expect(text).toMatch(/[ⓐ-ⓩ]{3}/);
    // Encodings have names, and no words.
    expect(leftIn(text).filter((each) => !/^(?:utf-|windows-|tcvn|vni$|viscii$)/.test(each))).toEqual([]);
  });

  test.each(['RESULT', 'COMPARED', 'SCORES'])('the files in %s', (name) => {
    const files = readdirSync(join(folder, name)).filter((file) => /\.(?:html|csv)$/.test(file));
    expect(files.length).toBeGreaterThan(0);
    expect(
      files.flatMap((file) => leftIn(readFileSync(join(folder, name, file), 'utf8')).map((line) => [file, line])),
    ).toEqual([]);
  });
});
