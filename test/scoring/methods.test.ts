import { describe, expect, test } from 'vitest';
import type {
  ChecklistMethod,
  ClassOfMethod,
  LinearMethod,
  Method,
  SinceMethod,
} from '../../src/model/criteria-set.ts';
import type { AssessContext, ElsewhereResult } from '../../src/scoring/context.ts';
import { d } from '../support/a-set.ts';
import { assessed, type Said, share, step, undocumented, unit, whole, words } from './sets.ts';

/** What one value is worth under one method: "scored 5", "met", "measured", or the code of what is wrong with it. */
function worth(method: Method, said: Said, more: { category?: string; context?: AssessContext } = {}): string {
  const set = whole({ items: [{ id: 'A', method, maximum: 100 }], maximum: 100 });
  const found = assessed(set, unit({ A: said }, { category: more.category ?? 'thuong' }), more.context);
  if (found.codes.length > 0) return found.codes.join('; ');
  const { state, points, level } = found.item('A');
  return [state, points, level].filter((part) => part !== undefined).join(' ');
}

describe('a share of two counts is compared exactly', () => {
  const method = share({ steps: [step([90, 80], 5), step([70.5, 60], 3)], otherwise: d(1) });

  test.each<[string, number, number, string]>([
    ['at the bound', 9_000, 10_000, 'scored 5'],
    ['one under it, which rounds to it', 8_999, 10_000, 'scored 3'],
    ['a third of a person under it', 26, 29, 'scored 3'],
    ['just over it', 28, 31, 'scored 5'],
    ['at a bound with decimals', 141, 200, 'scored 3'],
    ['under a bound with decimals, where a double would be 70.5', 704_999_999, 999_999_999, 'scored 1'],
    ['nobody', 0, 7, 'scored 1'],
    ['all', 999_999_999, 999_999_999, 'scored 5'],
  ])('%s: %d/%d', (_, part, of, expected) => {
    expect(worth(method, [part, of])).toBe(expected);
  });

  test('by the bounds of the unit’s category', () => {
    expect(worth(method, [80, 100], { category: 'dbkk' })).toBe('scored 5');
    expect(worth(method, [79, 100], { category: 'dbkk' })).toBe('scored 3');
  });

  test('at most', () => {
    const downward = share({ direction: 'at-most', steps: [step(2, 6)], otherwise: d(0) });
    expect([worth(downward, [2, 100]), worth(downward, [201, 10_000])]).toEqual(['scored 6', 'zero 0']);
  });

  test('0 of 0 is refused, or holds where the set says so', () => {
    expect(worth(method, [0, 0])).toBe('A share-of-nothing');
    expect(worth({ ...method, emptyWhole: 'holds' }, [0, 0])).toBe('scored 5');
    expect(worth(share(), [0, 0])).toBe('A share-of-nothing');
    expect(worth(share({ emptyWhole: 'holds' }), [0, 0])).toBe('measured');
  });

  test('more than all can never count, nor a value without counts', () => {
    expect(worth(method, [101, 100])).toBe('A counts-part-above-whole');
    expect(worth(method, '92')).toBe('A value-not-counts');
  });

  test('without steps it is a figure and gives no points', () => {
    const set = whole({ items: [{ id: 'A', method: share() }] });
    const { points, reason, counts } = assessed(set, unit({ A: [3, 4] })).item('A');
    expect(points).toBeUndefined();
    expect(counts).toEqual({ part: 3, whole: 4 });
    expect(reason).toEqual({
      code: 'measured',
      measure: { vi: 'đến lớp / trẻ em', en: 'đến lớp / trẻ em' },
      value: '3/4',
      counts: { part: 3, whole: 4 },
      unit: '%',
    });
  });

  test('what is counted may differ by category', () => {
    const part = { byCategory: { thuong: words('15-35 tuổi'), dbkk: words('15-25 tuổi') } };
    const set = whole({ items: [{ id: 'A', method: share({ part }) }] });
    const measure = (category: string) => assessed(set, unit({ A: [3, 4] }, { category })).item('A').reason;
    expect(measure('thuong')).toMatchObject({ measure: { vi: '15-35 tuổi / trẻ em' } });
    expect(measure('dbkk')).toMatchObject({ measure: { vi: '15-25 tuổi / trẻ em' } });
    expect(assessed(set, unit({ A: [3, 4] }, {})).problems[0]?.code).toBe('category-missing');
  });

  test('points somebody wrote must be those of the counts', () => {
    const set = whole({ items: [{ id: 'A', method }], maximum: 100 });
    const both = unit({ A: [90, 100] });
    const entry = both.entries.get('A');
    const wrote = (score: number) => ({
      ...both,
      entries: new Map(entry === undefined ? [] : [['A', { ...entry, score: d(score) }]]),
    });
    expect(assessed(set, wrote(5)).codes).toEqual([]);
    expect(assessed(set, wrote(3)).codes).toEqual(['A score-contradicts-value']);
  });
});

test('two counts stand for a percentage exactly, where the measure is one', () => {
  const thresholds: Method = {
    kind: 'thresholds',
    measure: words('Tỷ lệ'),
    unit: '%',
    direction: 'at-least',
    steps: [step(90, 5)],
    otherwise: d(0),
  };
  expect(worth(thresholds, [8_999, 10_000])).toBe('zero 0');
  expect(worth(thresholds, [9_000, 10_000])).toBe('scored 5');
  expect(worth(thresholds, '90')).toBe('scored 5');
  expect(worth(thresholds, [0, 0])).toBe('A share-of-nothing');
});

describe('in proportion', () => {
  const linear = (changes: Partial<LinearMethod> = {}): LinearMethod => ({
    kind: 'linear',
    measure: words('Buổi học'),
    rate: d(0.5),
    from: d(0),
    cap: d(10),
    ...changes,
  });
  const percent = linear({ unit: '%', rate: d(0.1), cap: d(10) });
  const round = (mode: 'half-up' | 'down' | 'up') => linear({ ...percent, rounding: { places: 2, mode } });

  test.each<[string, LinearMethod, Said, string]>([
    ['half a point each', linear(), '7', 'scored 3.5'],
    ['0', linear(), '0', 'zero 0'],
    ['at the cap', linear(), '20', 'scored 10'],
    ['just under the cap', linear(), '19.9', 'scored 9.95'],
    ['beyond the cap', linear(), '999999', 'scored 10'],
    ['from 10 on', linear({ from: d(10) }), '12', 'scored 1'],
    ['below where counting begins', linear({ from: d(10) }), '9', 'zero 0'],
    ['the fewer the better', linear({ rate: d(-1), from: d(8) }), '3', 'scored 5'],
    ['counts for a percentage', percent, [3, 4], 'scored 7.5'],
    ['counts whose share ends after four decimals', percent, [1, 16], 'scored 0.625'],
    ['counts whose share never ends', percent, [1, 3], 'A points-need-rounding'],
    ['a product of too many decimals', linear({ rate: d(0.0001) }), '0.5', 'A points-need-rounding'],
    ['rounded half up', round('half-up'), [2, 3], 'scored 6.67'],
    ['rounded half up at the half', round('half-up'), '12.25', 'scored 1.23'],
    ['rounded down', round('down'), [2, 3], 'scored 6.66'],
    ['rounded up', round('up'), [1, 3], 'scored 3.34'],
    ['rounding up does not pass the cap', { ...round('up'), cap: d(9.999), rate: d(0.0999) }, '100', 'scored 9.99'],
  ])('%s', (_, method, said, expected) => {
    expect(worth(method, said)).toBe(expected);
  });

  test('a cap that rounding would pass is the cap', () => {
    const method = linear({ rate: d(1), cap: d(9.5), rounding: { places: 0, mode: 'up' } });
    expect([worth(method, '9.2'), worth(method, '8.2')]).toEqual(['scored 9.5', 'scored 9']);
  });

  test('the reason says whether it was rounded', () => {
    const set = whole({ items: [{ id: 'A', method: round('down') }], maximum: 100 });
    expect(assessed(set, unit({ A: [2, 3] })).item('A').reason).toMatchObject({ rounded: true, points: 6.66 });
    expect(assessed(set, unit({ A: [1, 2] })).item('A').reason).toMatchObject({ rounded: false, points: 5 });
    expect(assessed(set, unit({ A: [1, 1] })).item('A').reason).toMatchObject({ rounded: false, points: 10 });
  });
});

describe('a checklist', () => {
  const entry = (id: string, label: string, points?: number) => ({
    id,
    label: words(label),
    ...(points === undefined ? {} : { points: d(points) }),
  });
  const plain: ChecklistMethod = {
    kind: 'checklist',
    entries: [entry('1', 'Kế hoạch'), entry('2', 'Báo cáo, biên bản'), entry('3', 'Quy chế')],
  };
  const counting: ChecklistMethod = {
    kind: 'checklist',
    entries: [entry('1', 'Kế hoạch', 2), entry('2', 'Báo cáo', 1.5), entry('3', 'Quy chế', 0.1)],
  };

  test.each<[string, ChecklistMethod, string, string]>([
    ['all by their ids', plain, '1; 2;3', 'met'],
    ['by labels, in any case', plain, 'ke hoach\nBáo cáo, biên bản\nQUY CHẾ', 'met'],
    ['by ids with commas, where each is one', plain, '3, 2, 1', 'met'],
    ['a label with a comma in it', plain, 'Báo cáo, biên bản', 'not-met'],
    ['“tất cả”', plain, 'Tất cả', 'met'],
    ['“không”', plain, 'không', 'not-met'],
    ['one short', plain, '1; 3', 'not-met'],
    ['two of three, when two are needed', { ...plain, needed: 2 }, '1; 3', 'met'],
    ['one of three, when two are needed', { ...plain, needed: 2 }, '1', 'not-met'],
    ['something unknown', plain, '1; 4', 'A value-not-in-list'],
    ['one twice', plain, '1; Kế hoạch', 'A value-listed-twice'],
    ['“tất cả” beside one', plain, 'tất cả; 1', 'A value-not-in-list'],
    ['points together', counting, '1; 3', 'scored 2.1'],
    ['all points', counting, 'all', 'scored 3.6'],
    ['no points', counting, 'none', 'zero 0'],
  ])('%s', (_, method, said, expected) => {
    expect(worth(method, said)).toBe(expected);
  });

  test('names what is there, what is not, and how many are needed', () => {
    const set = whole({ items: [{ id: 'A', method: plain }] });
    const { reason, met } = assessed(set, unit({ A: '1' })).item('A');
    expect(met).toBe(false);
    expect(reason).toEqual({
      code: 'checklist',
      present: [words('Kế hoạch')],
      absent: [words('Báo cáo, biên bản'), words('Quy chế')],
      needed: 3,
    });
  });

  test('the problem names those it knows', () => {
    const set = whole({ items: [{ id: 'A', method: plain }] });
    expect(assessed(set, unit({ A: '4' })).problems[0]?.details).toMatchObject({
      found: '4',
      expected: { vi: 'Kế hoạch; Báo cáo, biên bản; Quy chế', en: 'Kế hoạch; Báo cáo, biên bản; Quy chế' },
    });
  });
});

describe('met or not', () => {
  test.each([
    ['đạt', 'met'],
    ['Đạt', 'met'],
    ['có', 'met'],
    ['x', 'met'],
    ['✓', 'met'],
    ['1', 'met'],
    ['YES', 'met'],
    ['không đạt', 'not-met'],
    ['chưa đạt', 'not-met'],
    ['Không', 'not-met'],
    ['0', 'not-met'],
    ['no', 'not-met'],
    ['đạt một phần', 'A value-not-met-or-not'],
    ['2', 'A value-not-met-or-not'],
  ])('“%s” is %s', (said, expected) => {
    expect(worth({ kind: 'met' }, said)).toBe(expected);
  });

  test('is worth its points where it has any', () => {
    const method: Method = { kind: 'met', points: d(4) };
    expect(['đạt', 'không', 4, 0, 3].map((said) => worth(method, said))).toEqual([
      'scored 4',
      'zero 0',
      'scored 4',
      'zero 0',
      'A score-not-a-level',
    ]);
  });

  test('points for an item that gives none are said to be lost', () => {
    expect(worth({ kind: 'met' }, 1)).toBe('A score-not-asked');
  });
});

describe('months since a date', () => {
  const method: SinceMethod = { kind: 'since', event: words('công nhận mức độ 1'), months: 12 };
  const on = (checkedOn: string) => ({ context: { checkedOn } });

  test.each([
    ['15/03/2023', '2024-03-14', 'not-met'],
    ['15/03/2023', '2024-03-15', 'met'],
    ['2023-03-15', '2024-03-15', 'met'],
    ['29/02/2024', '2025-02-27', 'not-met'],
    ['29/02/2024', '2025-02-28', 'met'],
    ['1/1/2024', '2024-12-31', 'not-met'],
    ['15/03/2024', '2024-03-15', 'not-met'],
  ])('from %s, checked on %s: %s', (date, checkedOn, expected) => {
    expect(worth(method, date, on(checkedOn))).toBe(expected);
  });

  test('a month after 31/01 is the last day of February', () => {
    const month = { ...method, months: 1 };
    expect(worth(month, '31/01/2023', on('2023-02-27'))).toBe('not-met');
    expect(worth(month, '31/01/2023', on('2023-02-28'))).toBe('met');
    expect(worth(month, '31/01/2024', on('2024-02-28'))).toBe('not-met');
    expect(worth(month, '31/12/2023', on('2024-01-31'))).toBe('met');
  });

  test('at most so many months', () => {
    const valid = { ...method, months: 0, atMostMonths: 36 };
    expect(worth(valid, '15/03/2021', on('2024-03-15'))).toBe('met');
    expect(worth(valid, '15/03/2021', on('2024-03-16'))).toBe('not-met');
    expect(worth(valid, '15/03/2021', on('2021-03-15'))).toBe('met');
  });

  test.each([
    ['16/03/2024', 'A value-after-checking'],
    ['29/02/2023', 'A value-not-a-date'],
    ['3/15/2023', 'A value-not-a-date'],
    ['tháng 3/2023', 'A value-not-a-date'],
  ])('%s is wrong', (date, code) => {
    expect(worth(method, date, on('2024-03-15'))).toBe(code);
  });

  test('without a day of checking nothing is guessed from a clock', () => {
    expect(worth(method, '15/03/2020')).toBe('A checked-on-needed');
  });
});

describe('the class of another evaluation', () => {
  const method: ClassOfMethod = {
    kind: 'class-of',
    subject: 'tthtcd',
    classes: [
      { id: 'tot', label: words('Tốt'), points: d(10) },
      { id: 'kha', label: words('Khá'), points: d(7) },
      { id: 'yeu', label: words('Yếu'), points: d(0) },
    ],
  };
  const result = (id: string, changes: Partial<ElsewhereResult> = {}): ElsewhereResult => ({
    subject: 'tthtcd',
    file: 'trung-tam.json',
    evaluationYear: 2023,
    classes: new Map([['00565', { id, label: words(id) }]]),
    ...changes,
  });
  const set = whole({ items: [{ id: 'A', method, maximum: 10 }], maximum: 10, evidence: 'required' });
  const read = (said: Record<string, Said>, ...elsewhere: ElsewhereResult[]) =>
    assessed(set, unit(said), { elsewhere });

  test('is read by subject and unit code, without a row, and the result itself is its evidence', () => {
    const { item, problems } = read({}, result('x', { subject: 'khac' }), result('kha'));
    expect(problems).toEqual([]);
    expect(item('A')).toMatchObject({ state: 'scored', points: 7, level: 'kha' });
    expect(item('A').evidence.texts()).toEqual(['trung-tam.json']);
    expect(item('A').reason).toMatchObject({ code: 'class-elsewhere', file: 'trung-tam.json', points: 7 });
    expect(item('A').entry).toBeUndefined();
  });

  test('is found by its label where the other set has other ids', () => {
    const classes = new Map([['00565', { id: 'good', label: words('Tốt') }]]);
    expect(read({}, result('', { classes })).item('A')).toMatchObject({ level: 'tot' });
  });

  test('may be written by hand, with a document behind it', () => {
    expect(read({ A: 'Tốt' }).item('A')).toMatchObject({ state: 'scored', points: 10, level: 'tot' });
    const bare = assessed(set, undocumented(unit({ A: 'Tốt' })));
    expect(bare.item('A')).toMatchObject({ state: 'no-evidence', points: 0, awaiting: 10, level: null });
    expect(read({ A: 'Xuất sắc' }).codes).toEqual(['A value-not-a-level']);
  });

  test('both must agree, and two results too', () => {
    expect(read({ A: 'Khá' }, result('kha')).codes).toEqual([]);
    expect(read({ A: 'Tốt' }, result('kha')).codes).toEqual(['A class-elsewhere-differs']);
    expect(read({}, result('tot'), result('kha', { file: 'khac.json' })).codes).toEqual(['A class-elsewhere-differs']);
  });

  test('a class that the set does not know is not taken for the worst one', () => {
    expect(read({}, result('xuat-sac')).codes).toEqual(['A class-elsewhere-unknown']);
  });

  test('a unit that the other result lacks has not submitted it, and is told where it was looked for', () => {
    const { item, problems } = read({}, result('tot', { classes: new Map() }));
    expect(item('A')).toMatchObject({ state: 'not-submitted', points: 0, level: null, missing: ['row'] });
    expect(problems).toMatchObject([{ code: 'missing-class-elsewhere', details: { file: 'trung-tam.json' } }]);
    expect(read({ A: 'Khá' }, result('tot', { classes: new Map() })).item('A')).toMatchObject({ level: 'kha' });
  });

  test('without points it is a level that conditions speak of', () => {
    const classes = method.classes.map(({ id, label }) => ({ id, label }));
    const without = whole({ items: [{ id: 'A', method: { ...method, classes } }] });
    const found = assessed(without, unit({}), { elsewhere: [result('kha')] }).item('A');
    expect(found).toMatchObject({ state: 'measured', level: 'kha', points: undefined });
  });
});

describe('evidence is asked of every way of scoring', () => {
  const items = [
    { id: 'MET', method: { kind: 'met' } as const },
    { id: 'NOT', method: { kind: 'met' } as const },
    { id: 'SHARE', method: share() },
  ];
  const bare = undocumented(unit({ MET: 'đạt', NOT: 'không đạt', SHARE: [9, 10] }));

  test('required: what is met or measured does not count; what is not met needs no document for that', () => {
    const found = assessed(whole({ items, evidence: 'required' }), bare);
    expect(found.item('MET')).toMatchObject({ state: 'no-evidence', met: false, awaitingMet: true });
    expect(found.item('MET').reason).toEqual({
      code: 'no-evidence',
      article: 'Điều 4 khoản 2',
    });
    expect(found.item('NOT')).toMatchObject({ state: 'not-met', met: false, missing: ['evidence'] });
    expect(found.item('SHARE')).toMatchObject({ state: 'no-evidence', points: undefined });
    expect(found.class?.reasons).toContainEqual({
      code: 'items-without-evidence',
      items: ['MET', 'SHARE'],
      article: 'Điều 4 khoản 2',
    });
  });

  test('optional: it counts, and is said to be missing', () => {
    const found = assessed(whole({ items, evidence: 'optional' }), bare);
    expect(['MET', 'NOT', 'SHARE'].map((id) => found.item(id).state)).toEqual(['met', 'not-met', 'measured']);
    expect(found.problems.map(({ code }) => code)).toEqual(Array(3).fill('missing-evidence'));
  });
});

test('what was not sent is neither 0 points nor met, and is asked for in words of its own', () => {
  const since: Method = { kind: 'since', event: words('công nhận'), months: 12 };
  const items = [
    { id: 'MET', method: { kind: 'met' } as const },
    { id: 'SHARE', method: share() },
    { id: 'SINCE', method: since },
  ];
  const { items: found, problems, class: classified } = assessed(whole({ items }), unit({ SHARE: {} }));
  expect(found.map(({ state, points, met }) => [state, points, met])).toEqual([
    ['not-submitted', undefined, false],
    ['not-submitted', undefined, undefined],
    ['not-submitted', undefined, false],
  ]);
  expect(problems.map(({ code }) => code)).toEqual(Array(3).fill('missing-value'));
  expect(classified?.total).toBeUndefined();
  expect(classified?.reasons).toContainEqual({
    code: 'items-not-submitted',
    items: ['MET', 'SHARE', 'SINCE'],
    counted: 'not-met',
  });
});
