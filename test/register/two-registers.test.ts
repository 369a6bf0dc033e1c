import { describe, expect, test } from 'vitest';
import type { CertificateFacts } from '../../src/model/certificate.ts';
import { compareRegisters } from '../../src/register/compare-registers.ts';
import { endAfter, endOf, headText } from '../../src/register/head.ts';
import { type KnownEnd, publishedListLookup, registerLookup } from '../../src/register/lookup.ts';
import { planReplace, planVoid } from '../../src/register/plan-change.ts';
import { planIssue } from '../../src/register/plan-issue.ts';
import { publishedText, readPublishedList } from '../../src/register/published-list.ts';
import type { KnownKey } from '../../src/verification/key-ring.ts';
import { shortCodeOf } from '../../src/verification/short-code.ts';
import { aKey } from '../verification/some-certificates.ts';
import { AN_ACT, AN_OPENING, emptyRegister, facts, Growing, units } from './a-register.ts';

const [office, stranger] = [aKey(1), aKey(2)];
const known = ({ officeKey }: typeof office): KnownKey => ({ ...officeKey, standing: 'given' });
const OURS = known(office);

/** So many certificates one after the other, the first `shared` of them the same in every register. */
function of(count: number, shared = count): Growing {
  const file = new Growing();
  const batch = Array.from({ length: count }, (_, index) => facts(index < shared ? index + 1 : 101 + index));
  file.add(...planIssue(file.register, batch, { on: '2022-12-20', file: 'x' }).entries);
  return file;
}

describe('two copies of a register', () => {
  test.each([
    [0, 0],
    [3, 3],
  ])('of %i entries are the same', (a, b) => {
    expect(compareRegisters(of(a).register, of(b).register)).toEqual({ kind: 'same' });
  });

  test('one goes on where the other ends', () => {
    expect(compareRegisters(of(5).register, of(2).register)).toEqual({ kind: 'prefix', longer: 'a', shared: 2 });
    expect(compareRegisters(of(0).register, of(4).register)).toEqual({ kind: 'prefix', longer: 'b', shared: 0 });
  });

  test('part wherever they part, however long each of them is', () => {
    for (let shared = 0; shared < 6; shared += 1) {
      for (const other of [shared + 1, 9]) {
        expect(compareRegisters(of(6).register, of(other, shared).register), `${shared} of ${other}`).toEqual({
          kind: 'fork',
          shared,
        });
      }
    }
  });

  test('that were begun apart have nothing in common', () => {
    const other = emptyRegister({ ...AN_OPENING, office: 'UBND huyện khác' });
    expect(compareRegisters(emptyRegister(), other)).toEqual({ kind: 'other' });
  });
});

/** One in force, one void, one replaced by a fourth, and the first number once more in the next year. */
function lived(): Growing {
  const file = new Growing();
  file.add(...planIssue(file.register, units(3), { on: '2022-12-20', file: 'x' }).entries);
  file.add(planVoid(file.register, { number: '02/GCN-UBND' }, AN_ACT));
  const act = { ...AN_ACT, on: '2022-12-27', reason: 'Sửa loại' };
  file.add(planReplace(file.register, { number: '03/GCN-UBND' }, () => ({ className: 'Khá', classId: 'kha' }), act));
  file.add(...planIssue(file.register, [facts(9)], { on: '2023-02-01', file: 'x' }).entries);
  return file;
}
const { register } = lived();
const printed = [...register.certificates.values()].map((each) => each.facts) as [
  CertificateFacts,
  CertificateFacts,
  CertificateFacts,
  CertificateFacts,
  CertificateFacts,
];

describe('a certificate looked up in a register', () => {
  const { find, all, sealAt } = registerLookup(register, undefined, []);

  test('is told by number and year, with what became of it', () => {
    const [first, second, third, fourth, next] = printed;
    expect(find(first)).toEqual({ standing: 'issued', facts: first });
    expect(find(second)).toEqual({ standing: 'void', facts: second, ...AN_ACT });
    expect(find(third)).toMatchObject({ standing: 'replaced', on: '2022-12-27', replacedBy: '04/GCN-UBND' });
    expect(find(fourth)).toEqual({ standing: 'issued', facts: fourth });
    expect([find(next), next.number]).toEqual([{ standing: 'issued', facts: next }, first.number]);
    expect(find({ ...next, issuedOn: '2024-02-01' })).toEqual({ standing: 'unknown' });
    expect(find({ ...first, number: '77/GCN-UBND' })).toEqual({ standing: 'unknown' });
  });

  test('and all of them, with the seals', () => {
    expect([...all()]).toEqual(printed);
    expect([sealAt(register.entries), sealAt(register.entries + 1)]).toEqual([register.seal, undefined]);
  });
});

describe('a certificate looked up in a posted list', () => {
  const list = readPublishedList(publishedText(register, '2023-03-01', office.signer));
  if (list === undefined) throw new Error('not read');

  test('is told by its short code', () => {
    const { find, all, sealAt, extent } = publishedListLookup(list, [OURS]);
    const [first, second, third, fourth, next] = printed;
    expect(printed.map(find)).toEqual([
      { standing: 'issued' },
      { standing: 'void', on: '2022-12-25' },
      { standing: 'replaced', on: '2022-12-27', replacedBy: shortCodeOf(fourth) },
      { standing: 'issued' },
      { standing: 'issued' },
    ]);
    expect(list.valid).toEqual([first, fourth, next].map(shortCodeOf));
    expect([list.void, list.replaced]).toEqual([
      [[shortCodeOf(second), '2022-12-25']],
      [[shortCodeOf(third), '2022-12-27', shortCodeOf(fourth)]],
    ]);
    expect([[...all()], sealAt(list.entries), sealAt(1)]).toEqual([[], register.seal, undefined]);
    expect(extent).toMatchObject({
      kind: 'list',
      on: '2023-03-01',
      entries: register.entries,
      end: 'signed',
      key: OURS,
    });
  });

  test.each([
    ['no key', [], 'not-checked'],
    ['another key', [known(stranger)], 'not-checked'],
    ['the key, and an edit', [OURS], 'broken'],
  ] as const)('with %s', (what, keys, end) => {
    const read = what.includes('edit') ? { ...list, publishedOn: '2023-09-01' } : list;
    expect(publishedListLookup(read, keys).extent.end).toBe(end);
  });
});

describe('up to where a register speaks', () => {
  const head = headText(endOf(register), office.signer);
  const end = (text: string | undefined, keys: readonly KnownKey[], knownEnd: KnownEnd = {}) => {
    const { extent } = registerLookup(register, text, keys, knownEnd);
    return extent.key === undefined ? extent.end : `${extent.end} by ${extent.key.office}`;
  };
  const ahead = (entries: number) =>
    headText({ ...endOf(register), entries, seal: register.sealAt(entries) ?? '' }, office.signer);

  test.each<[string, string | undefined, readonly KnownKey[], KnownEnd, string]>([
    ['signed by the key given', head, [OURS], {}, `signed by ${OURS.office}`],
    ['its key not given', head, [], {}, 'not-checked'],
    ['another key given', head, [known(stranger)], {}, 'not-checked'],
    ['not signed', undefined, [OURS], {}, 'unsigned'],
    ['signed some entries ago', ahead(4), [OURS], {}, 'unsigned'],
    ['an end that is none', '{}', [OURS], {}, 'unsigned'],
    ['an edited end', head.replace(register.on, '2023-02-09'), [OURS], {}, 'broken'],
    ['as many entries as known', undefined, [], { atLeast: register.entries }, 'unsigned'],
    ['fewer entries than known', head, [OURS], { atLeast: register.entries + 1 }, 'broken'],
    ['the known seal', undefined, [], { seal: register.seal.toUpperCase() }, 'signed'],
    ['its first sixteen letters', undefined, [], { seal: register.seal.slice(0, 16) }, 'signed'],
    ['too few of its letters', undefined, [], { seal: register.seal.slice(0, 15) }, 'broken'],
    ['another seal', head, [OURS], { seal: 'f'.repeat(64) }, 'broken'],
    [
      'a broken end with the known seal',
      head.replace(register.on, '2023-02-09'),
      [OURS],
      { seal: register.seal },
      'broken',
    ],
  ])('%s', (_, text, keys, knownEnd, expected) => expect(end(text, keys, knownEnd)).toBe(expected));
});

test('the end after new entries is the end of the register that has them', () => {
  const file = of(2);
  const { entries } = planIssue(file.register, [facts(8), facts(9)], { on: '2022-12-29', file: 'x' });
  const foretold = endAfter(file.register, entries);
  file.add(...entries);
  expect(foretold).toEqual(endOf(file.register));
  expect(endAfter(file.register, [])).toEqual(endOf(file.register));
});
