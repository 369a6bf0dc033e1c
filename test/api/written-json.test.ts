import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { AnswerJson } from '../../src/cli/answer.ts';
import { outcomeOf, outcomeText } from '../../src/page/outcome.ts';
import { aUnit } from '../support/a-book.ts';
import { resultOfUnits } from '../support/a-result.ts';
import { hoctap } from '../support/a-terminal.ts';
import { type PublishedName as Name, PUBLISHED, publishedText, schemaNamed } from '../support/published-schema.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** What is signed or kept for decades says its format and no `$schema`: a reader knows no other key there. */
const BY_FORMAT: Readonly<Record<string, Name>> = {
  'hoctap-public-key': 'public-key',
  'hoctap-key-revocation': 'key-revocation',
  'hoctap-register-head': 'register-head',
  'hoctap-published-register': 'published-list',
};

const EVIDENCE = 'fixtures/demo/minh-chung.csv';
const SET = ['-c', 'tt44-2014', '-y', '2022'];

const folder = mkdtempSync(join(tmpdir(), 'hoctap-json-'));
const answers: [line: string, answer: AnswerJson][] = [];

async function run(...argv: readonly string[]): Promise<void> {
  const { exitCode, out, err } = await hoctap(...argv, '--json');
  expect(exitCode, `${argv.join(' ')}\n${out}${err}`).toBeLessThan(2);
  answers.push([argv.slice(0, 2).join(' '), JSON.parse(out)]);
}

/** Every command that writes JSON, once. */
beforeAll(async () => {
  const inside = (name: string) => join(folder, name);
  const day = ['--valid-from', '01/03/2023', '--without-passphrase'];
  const key = inside('khoa/office-key.private.pem');
  const register = inside('so.jsonl');
  await run('evaluate', EVIDENCE, ...SET, '-o', inside('mot'));
  await run('evaluate', EVIDENCE, '-c', 'tt44-2014@1.0.0', '-y', '2022', '-o', inside('hai'), '--lang', 'en');
  await run('compare', inside('mot'), inside('hai'), '-o', inside('ss'));
  await run('check', EVIDENCE, ...SET, '--problems', inside('sai.json'));
  await run('check', 'fixtures/demo/minh-chung.csv', '-c', 'tt44-2014', '-y', '2022');
  await run('criteria', 'new', '--from', 'tt44-2014', '--id', 'bo-moi', '--title', 'Bộ mới', '-o', inside('bo.json'));
  await run('keys', 'new', '-o', inside('khoa'), '--office', 'UBND huyện Tam Nông', '--without-passphrase');
  await run('keys', 'rotate', key, '-o', inside('khoa-moi'), ...day);
  const revoked = ['--from', '01/04/2023', '--reason', 'Mất máy tính', '--key', key];
  await run('keys', 'revoke', inside('khoa/office-key.public.json'), ...revoked, '-o', inside('khoa'));
  await run('register', 'init', register, '--office', 'UBND huyện Tam Nông');
  await run(
    'certify',
    inside('mot'),
    '--profile',
    'fixtures/demo/co-quan.json',
    '--register',
    register,
    '--by',
    'Văn thư',
    '--issued-on',
    '20/12/2022',
    '-o',
    inside('giay'),
  );
  await run('register', 'sign', register, '--key', key);
  await run('register', 'publish', register, '--key', key, '-o', inside('cong-bo'));
  writeFileSync(inside('so-lieu.csv'), 'Mã,Nội dung,Tổng số,Đăng ký,Đạt,Năm,Chỉ tiêu riêng (%)\nGD,,10,9,8,2022,\n');
  await run('counts', inside('so-lieu.csv'));
  await run('reproduce', inside('mot'));
  await run('report', inside('mot'), '-f', 'md', '-o', inside('md'));
  const [head, ...rows] = readFileSync(EVIDENCE, 'utf8').split('\n');
  for (const [name, units] of [
    ['bac', /^3000/],
    ['nam', /^3001/],
  ] as const) {
    writeFileSync(inside(`${name}.csv`), [head, ...rows.filter((row) => units.test(row))].join('\n'));
    await run('evaluate', inside(`${name}.csv`), ...SET, '-o', inside(name));
  }
  await run('combine', inside('bac'), inside('nam'), '-o', inside('ghep'));
  await run('criteria', 'sql', 'tt44-2014', '--dialect', 'duckdb');
  await run('sheets', inside('mot'), '-f', 'txt', '--unit', '30007', '-o', inside('phieu'));
  await run('letters', inside('mot'), '-f', 'docx', '-o', inside('cong-van'));
  const before = process.cwd();
  process.chdir(folder);
  await run('office', '--authority', 'UBND huyện Tam Nông', '--place', 'Tam Nông', '-c', 'tt44-2014', '-y', '2022');
  process.chdir(before);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function jsonIn(path: string): string[] {
  return readdirSync(path, { withFileTypes: true, recursive: true }).flatMap((entry) => {
    return entry.isFile() && /\.jsonl?$/.test(entry.name) ? [join(entry.parentPath, entry.name)] : [];
  });
}

/** What a file says it is. */
function nameOf(value: { readonly $schema?: string; readonly format?: string }): Name | undefined {
  const said = /^hoctap\/schemas\/(.+)\.json$/.exec(value.$schema ?? '')?.[1];
  return PUBLISHED.find((name) => name === said) ?? BY_FORMAT[value.format ?? ''];
}

describe('JSON that the program writes', () => {
  test('says what it is, and is as the published schema has it', () => {
    const seen = new Set<string>();
    for (const path of jsonIn(folder)) {
      const text = readFileSync(path, 'utf8');
      if (path.endsWith('.jsonl')) {
        seen.add('register-line');
        for (const line of text.trimEnd().split('\n'))
          expect(schemaNamed('register-line').safeParse(JSON.parse(line)).error, line).toBeUndefined();
        continue;
      }
      const value = JSON.parse(text);
      const name = nameOf(value);
      expect(name, `${path} says nothing of its schema`).toBeDefined();
      if (name === undefined) continue;
      seen.add(name);
      expect(schemaNamed(name).safeParse(value).error, path).toBeUndefined();
    }
    expect([...seen].sort()).toEqual([
      'comparison',
      'criteria',
      'key-revocation',
      'office-folder',
      'problem-list',
      'public-key',
      'published-list',
      'register-head',
      'register-line',
      'result',
    ]);
  });

  test('also what a page of self-check gives', () => {
    const page = {
      program: { version: '1.0.0', sha256: 'a'.repeat(64) },
      criteria: { id: 'tt44-2014', version: '1.1.0', sha256: 'b'.repeat(64) },
      year: 2022,
    } as Parameters<typeof outcomeOf>[1];
    const value = JSON.parse(outcomeText(outcomeOf(resultOfUnits([aUnit({ TC1: 80 })]), page, 'c'.repeat(64))));
    expect(nameOf(value)).toBe('self-check');
    expect(schemaNamed('self-check').safeParse(value).error).toBeUndefined();
  });

  test('and every answer to --json', () => {
    expect(answers.length).toBeGreaterThan(10);
    for (const [line, answer] of answers) expect(schemaNamed('answer').safeParse(answer).error, line).toBeUndefined();
  });

  test('is refused by its schema when a key is added or lost', () => {
    const path = jsonIn(folder).find((each) => each.endsWith('so-sanh.json')) ?? '';
    const value = JSON.parse(readFileSync(path, 'utf8'));
    const { summary: _, ...less } = value;
    expect(schemaNamed('comparison').safeParse(less).success).toBe(false);
    expect(schemaNamed('comparison').safeParse({ ...value, more: 1 }).success).toBe(false);
    value.units[0].change = 'sideways';
    expect(schemaNamed('comparison').safeParse(value).success).toBe(false);
  });
});

test.each(PUBLISHED)('%s is a JSON Schema that says its draft, its patterns are patterns', (name) => {
  const patterns: string[] = [];
  const schema = JSON.parse(publishedText(name), (key, value) => {
    if (key === 'pattern' && typeof value === 'string') patterns.push(value);
    return value;
  });
  expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
  for (const pattern of patterns) expect(() => new RegExp(pattern, 'u')).not.toThrow();
});

test('the cases beside a shipped set are as their schema has them', () => {
  const files = readdirSync('criteria', { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.cases.json'));
  expect(files.length).toBeGreaterThan(5);
  for (const name of files) {
    const value = JSON.parse(readFileSync(join('criteria', name), 'utf8'));
    expect(schemaNamed('criteria-cases').safeParse(value).error, name).toBeUndefined();
  }
});
