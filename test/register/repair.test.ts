import { describe, expect, test } from 'vitest';
import { sha256Hex } from '../../src/register/entry-line.ts';
import { endOf, headText } from '../../src/register/head.ts';
import { planReplace, planReprint, planVoid } from '../../src/register/plan-change.ts';
import { planIssue } from '../../src/register/plan-issue.ts';
import { planRepair } from '../../src/register/repair.ts';
import { aKey } from '../verification/some-certificates.ts';
import { AN_ACT, AN_OPENING, bytesOf, facts, Growing, read, units } from './a-register.ts';

const ACT = { on: '2023-01-10', by: 'Người ký thử', reason: 'Tệp bị hỏng' };
const KEY = 'ABCD-EFGH';
const { signer } = aKey(1);

/** Three certificates; each entry names the key where one is given. */
function issued(key?: string, opening = AN_OPENING): Growing {
  const file = new Growing(opening);
  const options = { on: '2022-12-20', file: 'x', ...(key === undefined ? {} : { key }) };
  file.add(...planIssue(file.register, units(3), options).entries);
  return file;
}

const repair = (text: string, head?: string) => planRepair(bytesOf(text), head, ACT);
const headOf = (file: Growing) => headText(endOf(file.register), signer);
const lastLineAt = (text: string) => text.slice(0, -1).lastIndexOf('\n') + 1;

describe('a last line that was cut', () => {
  test.each([
    ['without a key', undefined],
    ['with a key', KEY],
  ])('%s is put back byte for byte while its words are there, and held back when they are not', (_, key) => {
    const { text } = issued(key);
    for (const cut of [-1, -30, -80, -140])
      expect(repair(text.slice(0, cut)), `${cut}`).toEqual({ kind: 'restored', text });
    const words = text.indexOf('"authority"', lastLineAt(text));
    expect(repair(text.slice(0, words))).toMatchObject({ kind: 'held', seqs: [3] });
  });

  test('is put back with the zero bytes of some disks behind it, and also where nothing but its line end is gone', () => {
    const { text } = issued();
    expect(repair(`${text.slice(0, -40)}\0\0\0`)).toEqual({ kind: 'restored', text });
    expect(repair(text.slice(0, -1))).toEqual({ kind: 'restored', text });
  });

  test('holds the number in the year it was given in, with what became of the file', () => {
    const file = issued();
    file.add(...planIssue(file.register, [facts(7)], { on: '2023-01-03', file: 'x' }).entries);
    const cut = file.text.slice(0, lastLineAt(file.text) + 45);
    const plan = repair(cut);
    if (plan.kind !== 'held') throw new Error(plan.kind);
    const { held, entries } = read(plan.text);
    expect(held).toEqual([{ ...ACT, no: 4, number: '01/GCN-UBND' }]);
    expect(entries).toBe(4);
    expect(plan.text).toContain(`"damaged":"${sha256Hex(bytesOf(cut))}"`);
    const next = planIssue(read(plan.text), [facts(8)], { on: '2023-01-11', file: 'x' });
    expect(next.numbers.get('00008')?.number).toBe('02/GCN-UBND');
  });

  test('before its date is counted in the year of the entry before', () => {
    const { text } = issued();
    const plan = repair(text.slice(0, lastLineAt(text) + 8));
    expect(plan).toMatchObject({ kind: 'held', seqs: [3] });
    if (plan.kind === 'held') expect(plan.text).toContain('"year":2022');
  });

  test.each([
    ['a void', (file: Growing) => planVoid(file.register, { number: '01/GCN-UBND' }, AN_ACT)],
    ['a reprint', (file: Growing) => planReprint(file.register, { number: '01/GCN-UBND' }, AN_ACT)],
  ])('%s gave no number, so that none is held', (_, act) => {
    const file = issued();
    const { text } = file;
    file.add(act(file));
    const cut = file.text.slice(0, text.length + 45);
    expect(repair(cut)).toEqual({ kind: 'nothing-lost', text });
    // The signed end knows of another entry, which may have given one.
    const longer = headText({ ...endOf(file.register), entries: 5 }, signer);
    expect(repair(cut, longer)).toMatchObject({ kind: 'held', seqs: [4, 5] });
  });

  test('a replacement gave a number', () => {
    const file = issued();
    const { text } = file;
    file.add(planReplace(file.register, { number: '01/GCN-UBND' }, () => ({ className: 'Khá' }), AN_ACT));
    expect(repair(file.text.slice(0, text.length + 45))).toMatchObject({ kind: 'held', seqs: [4] });
  });
});

describe('whole lines that are gone', () => {
  const file = issued();
  const short = file.text.slice(0, lastLineAt(file.text));

  test('are known by the signed end of this register', () => {
    expect(repair(short, headOf(file))).toMatchObject({ kind: 'held', seqs: [3], scrap: '' });
    const head = headText({ ...endOf(file.register), entries: 5 }, signer);
    expect(repair(short, head)).toMatchObject({ kind: 'held', seqs: [3, 4, 5] });
    // A scrap that could be completed is not completed where more than it is missing.
    expect(repair(file.text.slice(0, -40), head)).toMatchObject({ kind: 'held', seqs: [3, 4, 5] });
  });

  test('are not guessed from no end, an unreadable one, a shorter one or that of another register', () => {
    const other = issued(undefined, { ...AN_OPENING, office: 'UBND huyện khác' });
    for (const head of [undefined, '{}', headOf(issued()).replace('"entries": 3', '"entries": 1'), headOf(other)]) {
      expect(repair(short, head)).toEqual({ kind: 'whole', text: short });
    }
  });
});

describe('what needs no repair, and what none can mend', () => {
  const { text } = issued();

  test('a whole register', () => expect(repair(text)).toEqual({ kind: 'whole', text }));
  test('only zero bytes behind it', () => expect(repair(`${text}\0\0`)).toEqual({ kind: 'nothing-lost', text }));
  test('damage with whole lines behind it', () => {
    expect(repair(text.replace('Xã Thử 1', 'Xã Thử 9'))).toEqual({ kind: 'in-the-middle' });
    expect(repair(text.replace('"start":1', '"start":2'))).toEqual({ kind: 'in-the-middle' });
    expect(repair('')).toEqual({ kind: 'in-the-middle' });
  });
  test('a changed last line is damage of the end: its number is held', () => {
    const changed = `${text.slice(0, lastLineAt(text))}${text.slice(lastLineAt(text)).replace('Xã Thử 3', 'Xã Thử 9')}`;
    expect(repair(changed.slice(0, -1))).toMatchObject({ kind: 'held', seqs: [3] });
  });
  test('a date that goes back is no damage', () => {
    const file = issued();
    file.add(...planIssue(file.register, [facts(8)], { on: '2022-12-10', file: 'x' }).entries);
    expect(repair(`${file.text}{"no":5,"kind":"iss`)).toMatchObject({ kind: 'held', seqs: [5] });
  });
});
