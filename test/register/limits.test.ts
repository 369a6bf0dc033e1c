import { hash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { openingLine, sealOf } from '../../src/register/entry-line.ts';
import { LONGEST_LINE } from '../../src/register/entry-schema.ts';
import { patternMistake } from '../../src/register/number-pattern.ts';
import { planReplace, planVoid } from '../../src/register/plan-change.ts';
import { planIssue } from '../../src/register/plan-issue.ts';
import { readRegister } from '../../src/register/read-register.ts';
import { AN_ACT, AN_OPENING, bytesOf, emptyRegister, facts, Growing, units } from './a-register.ts';

const ON = '2022-12-20';
const issue = { on: ON, file: 'x' };
const withSum = (body: string) => `${body.slice(0, -1)},"sum":"${hash('sha256', body, 'hex')}"}`;
const codes = (text: string) => readRegister(bytesOf(text), 'x').problems.map(({ code }) => code);

/** An entry written by somebody who can compute every sum, and asks none of our rules. */
function forged(change: (entry: Record<string, unknown> & { facts: Record<string, unknown> }) => object): string[] {
  const [entry] = planIssue(emptyRegister(), [facts(1)], issue).entries;
  const opening = openingLine(AN_OPENING);
  const prev = sealOf(bytesOf(opening.slice(0, -1)));
  const changed = change(structuredClone({ no: 1, ...entry }) as never);
  return codes(`${opening}${withSum(JSON.stringify({ ...changed, prev }))}\n`);
}
const withFact = (fact: string, value: unknown) =>
  forged((entry) => ({ ...entry, facts: { ...entry.facts, [fact]: value } }));

describe('what a forged line may say, though its sums are right', () => {
  test('as we would have written it: all of it', () => expect(forged((entry) => entry)).toEqual([]));

  test.each([
    ['unitName', 'X'.repeat(500), []],
    ['unitName', 'X'.repeat(501), ['register-line-unreadable']],
    ['unitName', '', ['register-line-unreadable']],
    ['unitName', 'Xã \u001b[31mA', ['register-line-unreadable']],
    ['unitName', 'Xã \u202eA', ['register-line-unreadable']],
    ['unitName', 'Xã Thử'.normalize('NFD'), ['register-line-unreadable']],
    ['unitCode', ' 00001', ['register-line-unreadable']],
    ['unitCode', '', ['register-line-unreadable']],
    ['area', '', []],
    ['award', '', ['register-line-unreadable']],
    ['className', '', ['register-line-unreadable']],
    ['year', 1899, ['register-line-unreadable']],
    ['year', 1900, []],
    ['year', 2999, []],
    ['year', 3000, ['register-line-unreadable']],
    ['year', 2022.5, ['register-line-unreadable']],
    ['year', '2022', ['register-line-unreadable']],
    ['issuedOn', '2022-02-30', ['register-line-unreadable']],
    ['criteriaSha256', 'zz', ['register-line-unreadable']],
    ['criteriaSha256', 'A'.repeat(64), ['register-line-unreadable']],
    ['stamp', 'x', ['register-line-unreadable']],
  ])('%s: %j', (fact, value, expected) => expect(withFact(fact, value)).toEqual(expected));

  test.each([
    ['seq', 0],
    ['seq', 10_000_000],
    ['seq', '1'],
    ['notRecomputed', 0],
    ['on', '2022-13-01'],
    ['by', ''],
    ['by', 'A\nB'],
    ['by', 'X'.repeat(501)],
    ['key', 'x'],
    ['kind', 'gift'],
  ])('%s: %j is unreadable', (key, value) => {
    expect(forged((entry) => ({ ...entry, [key]: value }))).toEqual(['register-line-unreadable']);
  });

  const hold = { kind: 'hold', ...AN_ACT, year: 2022, damaged: '0'.repeat(64) };
  test.each([
    ['one number', { seqs: [1] }, []],
    ['none', { seqs: [] }, ['register-line-unreadable']],
    ['number 0', { seqs: [0] }, ['register-line-unreadable']],
    [
      'more than a line may hold',
      { seqs: Array.from({ length: 10_001 }, (_, at) => at + 1) },
      ['register-line-unreadable'],
    ],
    ['a year of no register', { seqs: [1], year: 1899 }, ['register-line-unreadable']],
    ['a year far off', { seqs: [1], year: 3000 }, ['register-line-unreadable']],
    ['a sum that is none', { seqs: [1], damaged: 'x' }, ['register-line-unreadable']],
  ])('a hold of %s', (_, change, expected) => expect(forged(() => ({ no: 1, ...hold, ...change }))).toEqual(expected));

  test('an opening that begins at no number, at too high a one, or belongs to nobody', () => {
    for (const change of [
      { start: 0 },
      { start: 1_000_000 },
      { office: ' ' },
      { restart: 'monthly' },
      { numberPattern: 'x' },
    ]) {
      const line = `${withSum(JSON.stringify({ ...AN_OPENING, ...change }))}\n`;
      expect(codes(line), JSON.stringify(change)).toEqual(['register-line-changed']);
    }
  });
});

describe('lines that never end', () => {
  const { text } = new Growing();
  const long = 'x'.repeat(LONGEST_LINE);

  test('are not gathered in memory: no register, or a changed line', () => {
    expect(codes(`${long}y`)).toEqual(['register-not-one']);
    expect(codes(`${text}${long}y`)).toEqual(['register-line-changed']);
    expect(codes(`${text}${long}y\n${text}`)[0]).toBe('register-line-changed');
  });

  test('are read in pieces as in one', () => {
    const file = new Growing();
    file.add(...planIssue(file.register, units(4), issue).entries);
    const bytes = bytesOf(file.text);
    for (const length of [1, 7, 100, bytes.length]) {
      const { register, bytesRead } = readRegister(bytes, 'x');
      expect([register?.seal, bytesRead], `${length}`).toEqual([file.register.seal, bytes.length]);
    }
  });
});

describe('what an entry names beside its facts', () => {
  const file = new Growing();
  const KEY = 'ABCD-EFGH';
  const plan = planIssue(file.register, [facts(1)], { ...issue, by: 'Người ký thử', key: KEY, notRecomputed: 3 });

  test('who, the key, how many were not evaluated again; and nothing where nothing was given', () => {
    expect(plan.entries).toMatchObject([{ by: 'Người ký thử', key: KEY, notRecomputed: 3 }]);
    expect(plan.numbers.get('00001')).toMatchObject({ key: KEY, isNew: true });
    const [bare] = planIssue(file.register, [facts(1)], issue).entries;
    expect(Object.keys(bare ?? {})).toEqual(['kind', 'on', 'seq', 'facts']);
  });

  test('the key stays with its certificate and is that of the register until another one signs', () => {
    file.add(...plan.entries);
    file.add(...planIssue(file.register, [facts(2)], issue).entries);
    expect(file.register.key).toBe(KEY);
    file.add(...planIssue(file.register, [facts(3)], { ...issue, key: 'JKMN-PQRS' }).entries);
    expect(file.register.key).toBe('JKMN-PQRS');
    expect([...file.register.certificates.values()].map(({ key }) => key)).toEqual([KEY, undefined, 'JKMN-PQRS']);
    const again = planIssue(file.register, units(3), { ...issue, key: 'WXYZ-WXYZ' });
    expect([...again.numbers.values()].map(({ key }) => key)).toEqual([KEY, undefined, 'JKMN-PQRS']);
    expect(new Growing().register).not.toHaveProperty('key');
  });
});

test('an area written otherwise is the same area, a name written otherwise is not the same name', () => {
  const file = new Growing();
  file.add(...planIssue(file.register, [facts(1)], issue).entries);
  const area = 'Huyện Hồng Ngự, tỉnh Đồng Tháp';
  expect(planIssue(file.register, [facts(1, { area })], issue).refused).toEqual([]);
  expect(planIssue(file.register, [facts(1, { unitName: 'xã thử 1' })], issue).refused).toHaveLength(1);
});

test('a pattern is as long as a number may be, and no longer', () => {
  const of = (length: number) => patternMistake(`{seq}${'x'.repeat(length - 5)}`);
  expect([of(60), of(61)]).toEqual([undefined, 'too-long']);
});

test('a certificate is revoked on the very day of its issue, and one already void keeps why when it is replaced', () => {
  const file = new Growing();
  file.add(...planIssue(file.register, [facts(1)], issue).entries);
  file.add(planVoid(file.register, { number: '01/GCN-UBND' }, { ...AN_ACT, on: ON, reason: 'Lý do đầu' }));
  const act = { ...AN_ACT, reason: 'Lý do sau' };
  file.add(planReplace(file.register, { number: '01/GCN-UBND' }, () => ({ className: 'Khá', classId: 'kha' }), act));
  expect(file.register.certificates.get(1)).toMatchObject({
    status: 'replaced',
    ended: { on: ON, reason: 'Lý do đầu' },
  });
});

test('a register numbered through keeps counting, and its numbers are found in every year', () => {
  const file = new Growing({ ...AN_OPENING, restart: 'never' });
  file.add(...planIssue(file.register, [facts(1)], issue).entries);
  file.add(...planIssue(file.register, [facts(2)], { ...issue, on: '2023-01-03' }).entries);
  const { register } = file;
  expect([...register.certificates.values()].map(({ facts: { number } }) => number)).toEqual([
    '01/GCN-UBND',
    '02/GCN-UBND',
  ]);
  expect(register.withNumber('02/GCN-UBND')).toHaveLength(1);
  expect(register.withNumber('09/GCN-UBND')).toEqual([]);
});
