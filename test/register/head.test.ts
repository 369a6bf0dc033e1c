import { describe, expect, test } from 'vitest';
import { endOf, headFinding, headJsonSchema, headText, readHead } from '../../src/register/head.ts';
import { planVoid } from '../../src/register/plan-change.ts';
import { planIssue } from '../../src/register/plan-issue.ts';
import {
  listFinding,
  publishedJsonSchema,
  publishedText,
  readPublishedList,
  shortCodeLookup,
} from '../../src/register/published-list.ts';
import type { Register } from '../../src/register/register.ts';
import { shortCodeOf } from '../../src/verification/short-code.ts';
import { aKey } from '../verification/some-certificates.ts';
import { AN_ACT, AN_OPENING, emptyRegister, Growing, read, units } from './a-register.ts';

const [office, stranger] = [aKey(1), aKey(2)];
const keys = [office.officeKey];

/** Three certificates, the second of them void. */
function grown(): Growing {
  const file = new Growing();
  file.add(...planIssue(file.register, units(3), { on: '2022-12-20', file: 'so.jsonl' }).entries);
  file.add(planVoid(file.register, { number: '02/GCN-UBND' }, AN_ACT));
  return file;
}

const state = (text: string | undefined, register: Register, given = keys) =>
  headFinding(text, endOf(register), register.sealAt, given).state;

describe('the signed end of a register', () => {
  const file = grown();
  const signed = headText(endOf(file.register), office.signer);
  const cutText = `${file.text.split('\n').slice(0, -2).join('\n')}\n`;

  test('is the end of this register and of no other', () => {
    expect(readHead(signed)).toMatchObject({ entries: 4, on: '2022-12-25', office: 'UBND huyện Hồng Ngự' });
    expect(state(signed, file.register)).toBe('signed');
    expect(state(undefined, file.register)).toBe('none');
    expect(state('{}', file.register)).toBe('unreadable');
    expect(state(signed, emptyRegister({ ...AN_OPENING, office: 'UBND huyện khác' }))).toBe('other-register');
  });

  test('a void that was cut off is seen, with or without the key', () => {
    expect(state(signed, read(cutText))).toBe('cut');
    expect(state(signed, read(cutText), [])).toBe('cut');
  });

  test('entries that were written anew are seen, though every sum and link is right', () => {
    const other = new Growing();
    other.add(...planIssue(other.register, units(4, 7), { on: '2022-12-20', file: 'so.jsonl' }).entries);
    expect(state(signed, other.register)).toBe('rewritten');
  });

  test('entries that nobody signed are seen', () => {
    const longer = grown();
    longer.add(...planIssue(longer.register, units(1, 9), { on: '2022-12-26', file: 'so.jsonl' }).entries);
    expect(state(signed, longer.register)).toBe('goes-on');
  });

  test('another key, an edit and a missing key are told apart', () => {
    expect(state(signed, file.register, [])).toBe('no-key');
    expect(state(signed, file.register, [stranger.officeKey])).toBe('other-key');
    expect(state(signed.replace('2022-12-25', '2022-12-31'), file.register)).toBe('forged');
    const claimed = headText(endOf(file.register), { ...stranger.signer, keyId: office.signer.keyId });
    expect(state(claimed, file.register)).toBe('forged');
  });
});

describe('a list to be posted', () => {
  const { register } = grown();
  const text = publishedText(register, '2022-12-31', office.signer);
  const list = readPublishedList(text);
  if (list === undefined) throw new Error('not read');

  test('says of every certificate whether it is in force, and no name', () => {
    const [first, second, third] = [...register.certificates.values()].map(({ facts }) => shortCodeOf(facts));
    const find = shortCodeLookup(list);
    expect([first, second, third, '0000-0000-0000'].map((code) => find(code ?? ''))).toEqual([
      { standing: 'issued' },
      { standing: 'void', on: '2022-12-25' },
      { standing: 'issued' },
      { standing: 'unknown' },
    ]);
    expect(text).not.toMatch(/Xã Thử|GCN-UBND|Người ký/);
    expect(list).toMatchObject({ entries: 4, seal: register.seal, publishedOn: '2022-12-31' });
  });

  test('is signed, and every edit is seen', () => {
    expect(listFinding(list, keys).state).toBe('signed');
    expect(listFinding(list, []).state).toBe('no-key');
    expect(listFinding(list, [stranger.officeKey]).state).toBe('other-key');
    for (const changed of [
      { ...list, void: [] },
      { ...list, valid: [...list.valid, list.void[0]?.[0] ?? ''], void: [] },
      { ...list, publishedOn: '2023-06-01' },
      { ...list, valid: [...list.valid].reverse() },
    ]) {
      expect(listFinding(changed, keys).state).toBe('forged');
    }
  });
});

test.each([
  ['head', headJsonSchema],
  ['published-list', publishedJsonSchema],
] as const)('%s.schema.json is what the code reads', async (name, schema) => {
  await expect(`${JSON.stringify(schema(), null, 2)}\n`).toMatchFileSnapshot(`../../src/register/${name}.schema.json`);
});

test('a certificate keeps the witness it was given, however long the register grows', () => {
  const file = new Growing();
  const first = planIssue(file.register, units(3), { on: '2022-12-20', file: 'so.jsonl' });
  file.add(...first.entries);
  const witnesses = [...first.numbers.values()].map(({ witness }) => witness);
  expect(witnesses.map(({ entries }) => entries)).toEqual([1, 2, 3]);
  expect(witnesses.map(({ entries }) => file.register.sealAt(entries))).toEqual(witnesses.map(({ seal }) => seal));
  const again = planIssue(file.register, units(5), { on: '2022-12-21', file: 'so.jsonl' });
  expect([...again.numbers.values()].slice(0, 3).map(({ witness }) => witness)).toEqual(witnesses);
  expect(again.numbers.get('00005')?.witness.entries).toBe(5);
});
