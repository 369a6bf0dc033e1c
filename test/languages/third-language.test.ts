import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { main } from '../../src/cli/main.ts';
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
const CODES = [...Object.keys(catalogue), ...NAMES, 'help'].sort((a, b) => b.length - a.length).join('|');
const TYPED = new RegExp(
  String.raw`[\w./-]*[\w-]\.(?:csv|json|html|xlsx)\b|(?<![\p{L}\d])--?[a-z-]+|\b(?:hoctap|sha-?256|${CODES})\b|\b(?=[a-f]*\d)[0-9a-f]{6,}\b|\b[\w-]+@[\d.]+`,
  'gu',
);

const EVIDENCE = 'fixtures/demo/minh-chung.csv';

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

  test.each(['RESULT', 'COMPARED', 'SCORES'])('the files in %s', (name) => {
    const files = readdirSync(join(folder, name)).filter((file) => /\.(?:html|csv)$/.test(file));
    expect(files.length).toBeGreaterThan(0);
    expect(
      files.flatMap((file) => leftIn(readFileSync(join(folder, name, file), 'utf8')).map((line) => [file, line])),
    ).toEqual([]);
  });
});
