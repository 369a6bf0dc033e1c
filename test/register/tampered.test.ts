import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { registerProblems } from '../../src/problems/register-problems.ts';
import { entryLines, openingLine } from '../../src/register/entry-line.ts';
import { planVoid } from '../../src/register/plan-change.ts';
import { planIssue } from '../../src/register/plan-issue.ts';
import { readRegister } from '../../src/register/read-register.ts';
import type { Entry } from '../../src/register/register.ts';
import { AN_ACT, AN_OPENING, bytesOf, facts, Growing, units } from './a-register.ts';

const WHOLE = (() => {
  const file = new Growing();
  file.add(...planIssue(file.register, units(4), { on: '2022-12-20', by: 'Người ký thử', file: 'x' }).entries);
  file.add(planVoid(file.register, { number: '02/GCN-UBND' }, AN_ACT));
  return file.text;
})();
const LINES = WHOLE.slice(0, -1).split('\n');
const joined = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');
const found = (text: string | Uint8Array) => {
  const { register, problems } = readRegister(typeof text === 'string' ? bytesOf(text) : text, 'so.jsonl');
  return { isWhole: register !== undefined, problems: problems.map(({ code, at }) => [code, at.line]) };
};

test('the register itself is whole', () => expect(found(WHOLE)).toEqual({ isWhole: true, problems: [] }));

test('every byte changed is found, and named by its line', { timeout: 120_000 }, () => {
  const bytes = bytesOf(WHOLE);
  let line = 1;
  for (let at = 0; at < bytes.length; at += 1) {
    const before = bytes[at] as number;
    for (const after of [before ^ 1, before ^ 32, 0, 10]) {
      if (after === before) continue;
      bytes[at] = after;
      const { problems } = found(bytes);
      expect(problems.length, `byte ${at}: ${before} to ${after}`).toBeGreaterThan(0);
      if (line > 1) expect(problems[0]?.[1], `byte ${at}: ${before} to ${after}`).toBe(line);
    }
    bytes[at] = before;
    if (before === 10) line += 1;
  }
});

test('every byte removed, and every byte written twice, is found', { timeout: 120_000 }, () => {
  for (let at = 0; at < WHOLE.length; at += 3) {
    expect(found(WHOLE.slice(0, at) + WHOLE.slice(at + 1)).problems, `without ${at}`).not.toEqual([]);
    expect(found(WHOLE.slice(0, at) + WHOLE.slice(at, at + 1) + WHOLE.slice(at)).problems, `twice ${at}`).not.toEqual(
      [],
    );
  }
});

describe('lines', () => {
  const without = (index: number) => joined(LINES.toSpliced(index, 1));
  test.each([1, 2, 3, 4])('line %i + 1 removed is found where it was', (index) => {
    expect(found(without(index))).toEqual({ isWhole: false, problems: [['register-chain-broken', index + 1]] });
  });
  test('the opening removed', () => expect(found(without(0)).problems).toEqual([['register-not-one', 1]]));
  test('two swapped', () => {
    const swapped = LINES.with(2, LINES[3] as string).with(3, LINES[2] as string);
    expect(found(joined(swapped)).problems.map(([, line]) => line)).toEqual([3, 4, 5]);
  });
  test('one inserted that is right in itself', () => {
    expect(found(joined(LINES.toSpliced(3, 0, LINES[2] as string))).problems).toEqual([['register-chain-broken', 4]]);
  });
  test('one blank', () => {
    expect(found(joined(LINES.toSpliced(3, 0, ''))).problems[0]).toEqual(['register-line-changed', 4]);
  });
  test('line ends of Windows, a byte order mark', () => {
    expect(found(WHOLE.replaceAll('\n', '\r\n')).isWhole).toBe(false);
    expect(found(`\uFEFF${WHOLE}`).isWhole).toBe(false);
  });
  test('marks of a merge', () => {
    const merged = LINES.toSpliced(3, 0, '<<<<<<< HEAD').toSpliced(5, 0, '=======', '>>>>>>> x');
    expect(found(joined(merged)).problems.filter(([code]) => code === 'register-merge-marks')).toEqual([
      ['register-merge-marks', 4],
      ['register-merge-marks', 6],
      ['register-merge-marks', 7],
    ]);
    expect(found(`<<<<<<< HEAD\n${WHOLE}`).problems).toEqual([['register-merge-marks', 1]]);
  });
});

describe('what is no register', () => {
  test.each([
    ['nothing', '', 'register-empty'],
    ['a line end', '\n', 'register-not-one'],
    ['a CSV', 'a;b\n1;2\n', 'register-not-one'],
    ['zero bytes', '\0\0\0\0', 'register-not-one'],
    ['half an opening', WHOLE.slice(0, 60), 'register-not-one'],
    ['an opening changed by hand', WHOLE.replace('"start":1', '"start":5'), 'register-line-changed'],
    ['a later version', WHOLE.replace('"formatVersion":1', '"formatVersion":2'), 'register-newer-version'],
  ])('%s is refused', (_, text, code) => {
    const { isWhole, problems } = found(text);
    expect(isWhole).toBe(false);
    expect(problems[0]?.[0]).toBe(code);
  });
});

describe('a last line cut short', () => {
  const last = WHOLE.slice(0, -1).lastIndexOf('\n') + 1;
  test('is damage at every length, unless a writing is known to have been interrupted', () => {
    for (let length = last + 1; length < WHOLE.length - 1; length += 1) {
      const bytes = bytesOf(WHOLE.slice(0, length));
      const asDamage = found(bytes);
      expect(asDamage, `${length}`).toEqual({ isWhole: false, problems: [['register-end-damaged', 6]] });
      const { register, problems } = readRegister(bytes, 'so.jsonl', { interrupted: true });
      expect([register?.entries, problems.map(({ code }) => code)], `${length}`).toEqual([4, ['register-cut-short']]);
    }
  });
  test('also with the zero bytes some disks leave', () => {
    expect(found(`${WHOLE}\0\0\0`).problems).toEqual([['register-cut-short', 7]]);
    expect(found(`${WHOLE.slice(0, last + 40)}\0\0\0`).problems).toEqual([['register-end-damaged', 6]]);
  });
  test('but for its line end is kept: its number may be on paper', () => {
    const { register, problems, lineEndMissing, wholeBytes } = readRegister(bytesOf(WHOLE.slice(0, -1)), 'x');
    expect([register?.entries, lineEndMissing, problems[0]?.code]).toEqual([5, true, 'register-line-end-missing']);
    expect(wholeBytes).toBe(bytesOf(WHOLE).length - 1);
    // With zero bytes behind it as well: the next entry follows the line and not the zeros.
    const withNulls = readRegister(bytesOf(`${WHOLE.slice(0, -1)}\0\0\0`), 'x');
    expect([withNulls.lineEndMissing, withNulls.wholeBytes]).toEqual([true, bytesOf(WHOLE).length - 1]);
  });
  test.each([
    ['something else behind the last line', `${WHOLE}xyz`],
    ['an entry of another number', `${WHOLE}{"no":9,"kind":"iss`],
    ['a whole line that is not right', WHOLE.slice(0, -1).replace('In sai tên","of', 'In sai tem","of')],
    ['a line with more behind its sum', `${WHOLE.slice(0, -1)}}`],
  ])('is not: %s', (_, text) => {
    const { isWhole, problems } = found(text);
    expect([isWhole, problems.at(-1)?.[0]]).toEqual([false, 'register-line-changed']);
  });
});

describe('written anew with all sums right, the entries must still make sense', () => {
  const [one, two] = planIssue(new Growing().register, units(2), { on: '2022-12-20', file: 'x' }).entries as [
    Entry & { kind: 'issue' },
    Entry & { kind: 'issue' },
  ];
  const forged = (...entries: Entry[]) => {
    const opening = openingLine(AN_OPENING);
    const { seal } = new Growing().register;
    return found(opening + entryLines(entries, { entries: 0, seal }));
  };
  const other = (seq: number, number: string) => ({
    ...two,
    seq,
    facts: { ...two.facts, number, registerNumber: `0${seq}/2022` },
  });
  const voided: Entry = { kind: 'void', ...AN_ACT, of: 1 };
  test.each<[string, Entry[], [string, number][]]>([
    ['a gap', [one, other(3, '03/GCN-UBND')], [['register-number-gap', 3]]],
    ['a number twice', [one, other(1, '01/GCN-UBND')], [['register-number-twice', 3]]],
    ['a number of another pattern', [one, other(2, '2/GCN')], [['register-number-not-of-pattern', 3]]],
    ['a unit twice', [one, { ...two, facts: { ...two.facts, ...facts(1) } }], [['register-issued-twice', 3]]],
    ['an entry that is not there', [one, { ...voided, of: 7 }], [['register-unknown-reference', 3]]],
    ['void twice', [one, voided, voided], [['register-impossible-act', 4]]],
    ['a reprint of a void one', [one, voided, { ...voided, kind: 'reprint' }], [['register-impossible-act', 4]]],
  ])('%s', (_, entries, problems) => expect(forged(...entries)).toEqual({ isWhole: false, problems }));

  test('entries numbered wrongly', () => {
    const { seal } = new Growing().register;
    const opening = openingLine(AN_OPENING);
    expect(found(opening + entryLines([one], { entries: 4, seal })).problems).toEqual([['register-wrong-order', 2]]);
  });
  test('a line with what no entry has', () => {
    const { seal } = new Growing().register;
    const body = JSON.stringify({ no: 1, ...one, stamp: 'x', prev: seal });
    const line = `${body.slice(0, -1)},"sum":"${hash('sha256', body, 'hex')}"}\n`;
    expect(found(openingLine(AN_OPENING) + line).problems).toEqual([['register-line-unreadable', 2]]);
  });
  test('an earlier date is a notice only', () => {
    const { isWhole, problems } = forged(one, voided, { ...two, on: '2022-12-21' });
    expect([isWhole, problems]).toEqual([true, [['register-date-goes-back', 4]]]);
  });
});

test('the seal of the last line is the seal of the register, and is found again in a longer one', () => {
  const file = new Growing();
  file.add(...planIssue(file.register, units(2), { on: '2022-12-20', file: 'x' }).entries);
  const { seal } = file.register;
  file.add(...planIssue(file.register, units(4), { on: '2022-12-21', file: 'x' }).entries);
  const { seals } = readRegister(bytesOf(file.text), 'x');
  expect([seals.entriesAt(seal), seals.at(2)]).toEqual([2, seal]);
  expect([seals.at(4), seals.at(5), seals.at(-1)]).toEqual([file.register.seal, undefined, undefined]);
  expect([seals.entriesAt('0'.repeat(64)), seals.entriesAt('xyz'), seals.entriesAt('')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('50,000 entries are read and proved', () => {
  const file = new Growing();
  file.add(...planIssue(file.register, units(50_000), { on: '2022-12-20', file: 'x' }).entries);
  const bytes = bytesOf(file.text);
  expect(readRegister(bytes, 'x').register?.entries).toBe(50_000);
});

test('every problem of a register is shown by a test that names it', () => {
  const tests = readdirSync('test/register').map((file) => readFileSync(`test/register/${file}`, 'utf8'));
  const silent = Object.keys(registerProblems()).filter((code) => !tests.some((text) => text.includes(`'${code}'`)));
  expect(silent).toEqual([]);
});
