import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import schema from '../../criteria/schema.json' with { type: 'json' };
import { describeCriteriaPlace } from '../../src/labels/criteria-places.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { criteriaFormProblems } from '../../src/problems/criteria-form-problems.ts';
import { problemList } from '../../src/report/console/problem-list.ts';

test.each([
  ['maximum', 'điểm tối đa'],
  ['classification.classes[1].conditions[2].item', 'loại thứ 2 › điều kiện thứ 3 › tiêu chí hoặc nội dung'],
  ['items[3].items[0].method.steps[1].bound', 'tiêu chí thứ 4 › nội dung thứ 1 › bậc thứ 2 › ngưỡng'],
  ['items[3].items[0].method', 'tiêu chí thứ 4 › nội dung thứ 1 › cách chấm'],
  ['items[0].method.steps[0].bound.hai-dao', 'tiêu chí thứ 1 › bậc thứ 1 › ngưỡng'],
  ['signer.title', ''],
  ['', ''],
])('%s is asked about as “%s”', (key, words) => {
  expect(describeCriteriaPlace(key, 'vi')).toBe(words);
});

/** All keys in which something is decided; the others are the two languages, and what programs read. */
const KEYS = keysOf(schema).filter((key) => !['$schema', 'vi', 'en'].includes(key));

test('every part a criteria file may have is called something', () => {
  expect(KEYS.length).toBeGreaterThan(100);
  for (const language of LANGUAGES)
    expect(KEYS.filter((key) => !describeCriteriaPlace(`items.${key}`, language).includes(' › '))).toEqual([]);
});

test('what to do names the question; the key of the file stands in brackets beside it', () => {
  // A slip in the text of the file is about its keys.
  const asked = readFileSync(new URL('expected/problems.txt', import.meta.url), 'utf8')
    .split('\n\n')
    .filter((block) => !((/^\S+/.exec(block)?.[0] ?? '') in criteriaFormProblems()));
  const lines = asked.flatMap((block) => block.split('\n'));
  expect(lines.filter((line) => namesKey(line)).length).toBeGreaterThan(80);
  expect(lines.filter((line) => namesKey(line.replace(/\([^()]*\)/g, '')))).toEqual([]);
});

function namesKey(line: string): boolean {
  return KEYS.some((key) => line.includes(`“${key}”`));
}

test('a place of a criteria file is said before its key', () => {
  const found = { code: 'class-out-of-reach', severity: 'error', file: 'a.json', line: 20 } as const;
  const at = { ...found, key: 'classification.classes[0].from', row: null, column: null, cell: null };
  const record = { ...at, unit: null, item: null, message: 'Không.', fix: '', related: [], details: {} };
  const list = (code: string) => problemList([{ ...record, code }], { language: 'vi', colours: false });
  expect(list(found.code)).toContain('a.json, dòng 20, loại thứ 1 › từ (classification.classes[0].from): Không.');
  expect(list('of-another-file')).toContain('a.json, dòng 20 (classification.classes[0].from): Không.');
});

function keysOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'properties' in node && typeof node.properties === 'object' ? Object.keys(node.properties ?? {}) : [];
  return [...new Set([...own, ...Object.values(node).flatMap(keysOf)])];
}
