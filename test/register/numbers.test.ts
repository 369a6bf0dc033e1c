import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameWithFormer } from '../../src/register/former-names.ts';
import { fillPattern, patternMistake } from '../../src/register/number-pattern.ts';
import { planReplace, planReprint, planVoid } from '../../src/register/plan-change.ts';
import { planIssue } from '../../src/register/plan-issue.ts';
import { AN_ACT, AN_OPENING, emptyRegister, facts, Growing, units } from './a-register.ts';

const issue = { on: '2022-12-20', file: 'so.jsonl' };
const given = (plan: ReturnType<typeof planIssue>) => [...plan.numbers.values()].map(({ number }) => number);

describe('patterns', () => {
  test.each([
    ['{seq:02}/GCN-UBND', 7, '07/GCN-UBND'],
    ['{seq:02}/GCN-UBND', 107, '107/GCN-UBND'],
    ['{seq}', 1, '1'],
    ['{year}-{seq:04}', 12, '2022-0012'],
    ['Số {seq:03}/QĐ', 1, 'Số 001/QĐ'],
  ])('%s and %i make %s', (pattern, seq, number) => {
    expect(patternMistake(pattern)).toBeUndefined();
    expect(fillPattern(pattern, { seq, year: 2022 })).toBe(number);
  });

  test.each([
    ['GCN-UBND', 'no-seq'],
    ['{seq}/{seq}', 'no-seq'],
    ['{seq}/{nam}', 'unknown-placeholder'],
    ['{seq:2}', 'unknown-placeholder'],
    ['{seq}/{year:02}', 'unknown-placeholder'],
    ['{seq}}', 'unknown-placeholder'],
    ['{seq}\n', 'hidden-character'],
    [`{seq}${'x'.repeat(60)}`, 'too-long'],
  ])('%j is refused: %s', (pattern, mistake) => expect(patternMistake(pattern)).toBe(mistake));
});

describe('issuing', () => {
  test('gives the next numbers in the order of the batch', () => {
    const plan = planIssue(emptyRegister(), units(3), issue);
    expect([...plan.numbers]).toMatchObject([
      ['00001', { number: '01/GCN-UBND', registerNumber: '01/2022', issuedOn: '2022-12-20', isNew: true }],
      ['00002', { number: '02/GCN-UBND' }],
      ['00003', { number: '03/GCN-UBND' }],
    ]);
    expect(plan.refused).toEqual([]);
  });

  test('again gives the former numbers and the former date, and adds nothing', () => {
    const file = new Growing();
    file.add(...planIssue(file.register, units(3), issue).entries);
    const again = planIssue(file.register, units(3).reverse(), { ...issue, on: '2023-05-01' });
    expect(again.entries).toEqual([]);
    expect(given(again)).toEqual(['03/GCN-UBND', '02/GCN-UBND', '01/GCN-UBND']);
    expect(again.numbers.get('00002')).toMatchObject({ issuedOn: '2022-12-20', isNew: false });
  });

  test('a name typed in letters and marks apart is the same name', () => {
    const file = new Growing();
    file.add(...planIssue(file.register, [facts(1)], issue).entries);
    const apart = planIssue(file.register, [facts(1, { unitName: facts(1).unitName.normalize('NFD') })], issue);
    expect([apart.entries, apart.refused, given(apart)]).toEqual([[], [], ['01/GCN-UBND']]);
  });

  test.each([
    ['unitName', 'Xã Khác'],
    ['area', 'Huyện Khác'],
    ['className', 'Khá'],
    ['classId', 'kha'],
    ['criteria', 'tt44-2014@2.0.0'],
    ['criteriaSha256', '1'.repeat(64)],
    ['authority', 'Chủ tịch khác'],
  ])('with another %s is refused, and the others go on', (key, value) => {
    const file = new Growing();
    file.add(...planIssue(file.register, [facts(1)], issue).entries);
    const plan = planIssue(file.register, [facts(1, { [key]: value }), facts(2)], issue);
    expect(plan.refused).toMatchObject([{ code: 'register-issued-differently', unit: '00001', at: { line: 2 } }]);
    expect(given(plan)).toEqual(['02/GCN-UBND']);
  });

  test('two different certificates of one unit in one batch: the second is refused', () => {
    const plan = planIssue(emptyRegister(), [facts(1), facts(1, { className: 'Khá' }), facts(1)], issue);
    expect(plan.entries).toHaveLength(1);
    expect(plan.refused.map(({ code }) => code)).toEqual(['register-issued-differently']);
  });

  test('of another award or another year is another certificate', () => {
    const file = new Growing();
    file.add(...planIssue(file.register, [facts(1)], issue).entries);
    expect(given(planIssue(file.register, [facts(1, { year: 2023 })], issue))).toEqual(['02/GCN-UBND']);
    expect(given(planIssue(file.register, [facts(1, { award: 'Khác' })], issue))).toEqual(['02/GCN-UBND']);
  });

  test('starts behind the certificates on paper, in the first year only', () => {
    const file = new Growing({ ...AN_OPENING, start: 38 });
    file.add(...planIssue(file.register, [facts(1)], issue).entries);
    file.add(...planIssue(file.register, [facts(2)], { ...issue, on: '2023-01-03' }).entries);
    file.add(...planIssue(file.register, [facts(3)], { ...issue, on: '2023-02-03' }).entries);
    expect([...file.register.certificates.values()].map(({ facts }) => facts.registerNumber)).toEqual([
      '38/2022',
      '01/2023',
      '02/2023',
    ]);
  });

  test('a year come back to goes on where it stopped', () => {
    const file = new Growing();
    for (const [index, on] of ['2022-12-20', '2023-01-05', '2022-12-31', '2023-01-06'].entries()) {
      file.add(...planIssue(file.register, [facts(index)], { ...issue, on }).entries);
    }
    expect([...file.register.certificates.values()].map(({ facts }) => facts.registerNumber)).toEqual([
      '01/2022',
      '01/2023',
      '02/2022',
      '02/2023',
    ]);
  });
});

describe('a number once given', () => {
  const issued = () => {
    const file = new Growing();
    file.add(...planIssue(file.register, units(2), issue).entries);
    return file;
  };

  test('and made void is not used again, nor is the certificate issued without a replacement', () => {
    const file = issued();
    file.add(planVoid(file.register, { number: '02/GCN-UBND' }, AN_ACT));
    const plan = planIssue(file.register, units(3), issue);
    expect(plan.refused).toMatchObject([
      { code: 'register-certificate-void', unit: '00002', details: { reason: 'In sai tên' } },
    ]);
    expect(given(plan)).toEqual(['01/GCN-UBND', '03/GCN-UBND']);
    expect(() => planVoid(file.register, { number: '02/GCN-UBND' }, AN_ACT)).toThrow(/voided on 2022-12-25/);
    expect(() => planReprint(file.register, { number: '02/GCN-UBND' }, AN_ACT)).toThrow(/voided/);
  });

  test.each([['valid'], ['void']])('and replaced while %s: the new facts have the new number', (status) => {
    const file = issued();
    if (status === 'void') file.add(planVoid(file.register, { number: '01/GCN-UBND' }, AN_ACT));
    const changes = { className: 'Khá', classId: 'kha' };
    file.add(planReplace(file.register, { number: '01/GCN-UBND' }, () => changes, AN_ACT));
    const [first, , third] = [...file.register.certificates.values()];
    expect(first).toMatchObject({ status: 'replaced', replacedBy: third?.no });
    expect(third).toMatchObject({ status: 'valid', replaces: 1, facts: { number: '03/GCN-UBND', className: 'Khá' } });
    const plan = planIssue(file.register, [facts(1, changes)], issue);
    expect([plan.entries, given(plan)]).toEqual([[], ['03/GCN-UBND']]);
    expect(planIssue(file.register, [facts(1)], issue).refused).toHaveLength(1);
    expect(() => planReplace(file.register, { number: '01/GCN-UBND' }, () => changes, AN_ACT)).toThrow(/replaced on/);
  });

  test('is not replaced by the same, not before its date, and not when unknown or in two years', () => {
    const file = issued();
    const wanted = { number: '01/GCN-UBND' };
    expect(() => planReplace(file.register, wanted, () => ({}), AN_ACT)).toThrow(/say the same/);
    expect(() => planVoid(file.register, wanted, { ...AN_ACT, on: '2022-12-19' })).toThrow(/before the date of issue/);
    expect(() => planVoid(file.register, { number: '1' }, AN_ACT)).toThrow(/no number 1/);
    file.add(...planIssue(file.register, [facts(9)], { ...issue, on: '2023-01-05' }).entries);
    const late = { ...AN_ACT, on: '2023-02-01' };
    expect(() => planVoid(file.register, wanted, late)).toThrow(/2022, 2023/);
    expect(planVoid(file.register, { ...wanted, year: 2023 }, late).of).toBe(3);
  });

  test('stays on a reprint', () => {
    const file = issued();
    file.add(planReprint(file.register, { number: '01/GCN-UBND' }, { ...AN_ACT, reason: 'Bị ướt' }));
    expect(file.register.certificates.get(1)).toMatchObject({ status: 'valid', reprints: [{ reason: 'Bị ướt' }] });
    expect(given(planIssue(file.register, units(1), issue))).toEqual(['01/GCN-UBND']);
  });
});

test('whatever is done in whatever order: numbers of a year have no gap and no double, and nothing moves', () => {
  const step = fc.record({
    what: fc.constantFrom('issue', 'issue', 'issue', 'void', 'replace', 'reprint'),
    from: fc.nat(30),
    count: fc.integer({ min: 1, max: 5 }),
    on: fc.constantFrom('2022-12-20', '2022-12-31', '2023-01-01', '2023-06-01', '2024-02-29'),
  });
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 12 }),
      fc.constantFrom('yearly', 'never') as fc.Arbitrary<'yearly' | 'never'>,
      fc.integer({ min: 1, max: 40 }),
      (steps, restart, start) => {
        const file = new Growing({ ...AN_OPENING, restart, start });
        for (const { what, from, count, on } of steps) {
          const before = file.register;
          const text = file.text;
          if (what === 'issue') file.add(...planIssue(before, units(count, from), { on, file: 'x' }).entries);
          else {
            const chosen = [...before.certificates.values()][from];
            if (chosen === undefined) continue;
            const wanted = { number: chosen.facts.number, year: Number(chosen.facts.issuedOn.slice(0, 4)) };
            const act = { ...AN_ACT, on: '2025-01-01' };
            try {
              if (what === 'void') file.add(planVoid(before, wanted, act));
              else if (what === 'reprint') file.add(planReprint(before, wanted, act));
              else file.add(planReplace(before, wanted, () => ({ unitName: `Xã ${file.text.length}` }), act));
            } catch {
              expect(chosen.status).not.toBe('valid');
            }
          }
          expect(file.text.startsWith(text)).toBe(true);
        }
        const byYear = new Map<string, number[]>();
        for (const { seq, facts } of file.register.certificates.values()) {
          const year = restart === 'yearly' ? facts.issuedOn.slice(0, 4) : 'all';
          byYear.set(year, [...(byYear.get(year) ?? []), seq]);
        }
        for (const [index, numbers] of [...byYear.values()].entries()) {
          const first = index === 0 ? start : 1;
          expect(numbers).toEqual(numbers.map((_, place) => first + place));
        }
      },
    ),
    { numRuns: 150 },
  );
});

test('a former name stands in brackets, once', () => {
  expect(nameWithFormer('Xã Tân Hội', 'Xã Tân Hội A')).toBe('Xã Tân Hội (trước đây là Xã Tân Hội A)');
  expect(nameWithFormer('Xã Tân Hội', ['Xã A', ' Xã  B ', 'Xã A'])).toBe('Xã Tân Hội (trước đây là Xã A, Xã B)');
  expect(nameWithFormer('Xã Tân Hội', ['', 'Xã Tân Hội'])).toBe('Xã Tân Hội');
  expect(nameWithFormer(nameWithFormer('Xã X', 'Xã A'), 'Xã A')).toBe('Xã X (trước đây là Xã A)');
});
