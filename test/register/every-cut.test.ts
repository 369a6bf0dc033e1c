import { describe, expect, test } from 'vitest';
import { LONGEST_LINE } from '../../src/register/entry-schema.ts';
import { endOf, headText } from '../../src/register/head.ts';
import { planIssue } from '../../src/register/plan-issue.ts';
import { planRepair } from '../../src/register/repair.ts';
import { aKey } from '../verification/some-certificates.ts';
import { AN_OPENING, bytesOf, facts, Growing, read, units } from './a-register.ts';

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
const lastLineAt = (text: string) => text.slice(0, -1).lastIndexOf('\n') + 1;

describe('every cut, and many numbers', () => {
  test.each([
    ['without a key', undefined],
    ['with a key', KEY],
  ])(
    '%s is put back byte for byte while its words are there, and its number is held back when they are not',
    (_, key) => {
      const { text } = issued(key);
      const from = lastLineAt(text);
      const words = text.lastIndexOf('}', text.lastIndexOf(',"prev"')) + 1;
      for (let length = from + 1; length < text.length; length += 1) {
        const cut = text.slice(0, length);
        const plan = repair(cut);
        if (plan.kind === 'restored') expect(plan.text, `${length}`).toBe(text);
        else {
          expect(plan, `${length}`).toMatchObject({ kind: 'held', seqs: [3], scrap: cut.slice(from) });
          expect(length, 'its words were all there').toBeLessThan(words + (key === undefined ? 0 : 1));
        }
        if (length > words && key === undefined) expect(plan.kind, `${length}`).toBe('restored');
      }
    },
  );

  test('are held to the last of them, in lines that can be read back; beyond a hundred thousand it is another register', () => {
    const far = new Growing({ ...AN_OPENING, start: 900_000 });
    const ends = (entries: number) => headText({ ...endOf(far.register), entries }, signer);
    const plan = repair(far.text, ends(5_001));
    if (plan.kind !== 'held') throw new Error(plan.kind);
    expect([plan.seqs.length, plan.seqs.at(-1)]).toEqual([5_001, 905_000]);
    const next = planIssue(read(plan.text), [facts(8)], { on: '2023-01-11', file: 'x' });
    expect([next.entries[0]].map((each) => (each?.kind === 'issue' ? each.seq : 0))).toEqual([1]);
    const sameYear = planIssue(read(plan.text), [facts(8)], { on: '2022-12-31', file: 'x' });
    expect(sameYear.numbers.get('00008')?.registerNumber).toBe('905001/2022');
    expect(Math.max(...plan.text.split('\n').map((line) => line.length))).toBeLessThan(LONGEST_LINE);
    expect(repair(far.text, ends(100_001))).toEqual({ kind: 'in-the-middle' });
  });
});
