import { describe, expect, test } from 'vitest';
import type { Result, UnitResult } from '../../src/model/result.ts';
import { readResult } from '../../src/result/read-result.ts';
import { resultSchema } from '../../src/result/result-schema.ts';
import { rewordResult } from '../../src/result/reword-result.ts';
import { resultOfUnits, written } from '../support/a-result.ts';
import { inFormat1 } from '../support/a-stored-result.ts';
import { commune, STANDARDS } from './standards.ts';

const set = STANDARDS;
const noDocument = { value: 'đạt', evidence: [] };

/** Every class, items without evidence and not sent, a commune with wrong data, two districts. */
const UNITS = [
  commune({ code: '1' }),
  commune({ code: '2', counts: [179, 190] }),
  commune({ code: '3', items: { 'KH.1': noDocument } }),
  commune({ code: '4', category: 'hard', counts: [79_999, 100_000], district: 'Đông Anh' }),
  commune({ code: '5', broken: true, district: 'Đông Anh' }),
  commune({ code: '6', items: { 'KH.2': { value: '1', evidence: ['NQ 01'] } }, district: 'Đông Anh' }),
];
const everything = (language: 'vi' | 'en' = 'vi') => resultOfUnits(UNITS, { set, language });

const unitOf = (result: Result, code: string): UnitResult => {
  const unit = result.units.find((each) => each.code === code);
  if (unit === undefined) throw new Error(`${code} was lost`);
  return unit;
};
const itemOf = (unit: UnitResult, id: string) => unit.items.find((item) => item.id === id);

const sentences = ({ units }: Result) =>
  units.flatMap(({ items, classification, notices }) => [
    ...items.map(({ reason }) => reason),
    ...notices.map(({ text }) => text),
    classification?.reason ?? '',
  ]);

describe('the result of a set without points', () => {
  test('is what the schema says and reads back to the same bytes', () => {
    const text = written(everything());
    expect(resultSchema.safeParse(JSON.parse(text)).error?.issues ?? []).toEqual([]);
    const read = readResult(text, 'result.json');
    expect('result' in read && written(read.result)).toBe(text);
  });

  test('says of the set what reports need', () => {
    const { criteria } = everything();
    expect(criteria).toMatchObject({
      maximum: null,
      subject: 'thu',
      categories: [
        { id: 'normal', label: { vi: 'thường' } },
        { id: 'hard', label: { vi: 'đặc biệt khó khăn' } },
      ],
      areaRules: [
        { id: 'huyen', area: 'district', share: 60, article: 'Điều 12' },
        { id: 'tinh', area: 'province', share: 100 },
      ],
    });
    expect(criteria.items[0]).toMatchObject({
      levels: [{ id: 'pc-2' }, { id: 'pc-1' }],
      otherwise: { vi: 'Chưa đạt chuẩn' },
    });
    expect(criteria.items[1]).not.toHaveProperty('levels');
    expect(criteria.classes[0]).toEqual({ id: 'level-2', label: { vi: 'Mức độ 2', en: 'level-2' }, earnsAward: true });
    expect(criteria).not.toHaveProperty('facts');
    expect(criteria).not.toHaveProperty('why');
  });

  test('has levels, counts and no points', () => {
    const unit = unitOf(everything(), '2');
    expect(unit).toMatchObject({ total: null, selfTotal: null, classification: { id: 'level-1' } });
    expect(itemOf(unit, 'PC')).toMatchObject({ state: 'met', points: null, level: 'pc-1' });
    expect(itemOf(unit, 'PC.1')).toMatchObject({ state: 'measured', counts: { part: 179, whole: 190 } });
    expect(itemOf(unitOf(everything(), '4'), 'PC')).toMatchObject({ state: 'not-met', level: null });
  });

  test('names the cell that counts came from: their own column, else the value', () => {
    const unit = commune();
    const columns = { part: { index: 7, header: 'Số đạt' }, whole: { index: 8, header: 'Tổng số' } };
    const entries = [...unit.entries].map(
      ([id, entry]) => [id, { ...entry, cells: { ...entry.cells, columns } }] as const,
    );
    const counted = resultOfUnits([{ ...unit, entries: new Map(entries) }], { set }).units[0];
    expect(counted?.items[1]?.at).toMatchObject({ column: 'Số đạt', cell: 'H2' });
    expect(resultOfUnits([unit], { set }).units[0]?.items[1]?.at).toMatchObject({ column: 'Giá trị', cell: 'F2' });
  });

  test('says why a better class is not reached, and how it would be', () => {
    const { classification, nextClass } = unitOf(everything(), '2');
    expect(classification?.reason).toBe(
      'Chưa đạt Mức độ 2 (Điều 10) vì: PC Tiêu chí PC: hiện là Mức độ 1, cần đạt Mức độ 2 (Điều 10). Đạt Mức độ 1: đủ các điều kiện.',
    );
    expect(nextClass).toMatchObject({ id: 'level-2', pointsMissing: 0, unmet: [{ kind: 'level', item: 'PC' }] });
    expect(unitOf(everything(), '1').nextClass).toBeNull();
  });

  test('says a share just under a bound of its category as what it is', () => {
    const unit = unitOf(everything(), '4');
    expect(itemOf(unit, 'PC')?.reason).toBe(
      'Chưa đạt chuẩn vì: PC.1 Tiêu chí PC.1: 79999/100000 (khoảng 79,99%), cần từ 80% trở lên đối với địa bàn đặc biệt khó khăn (Điều 9).',
    );
  });

  test('says what evidence would bring, without a total', () => {
    const unit = unitOf(everything(), '3');
    expect(unit.withEvidence).toEqual({
      total: null,
      classification: { id: 'level-2', label: 'Mức độ 2' },
      items: ['KH.1'],
    });
    expect(unit.classification?.reason).toContain('Nếu bổ sung đủ minh chứng của KH.1: kết quả là Mức độ 2.');
  });

  test('counts districts and provinces, and leaves open what wrong data could still turn', () => {
    const { areas } = everything().summary;
    expect(
      areas?.map(({ district, reached, of, undecided, recognised }) => [district, reached, of, undecided, recognised]),
    ).toEqual([
      ['Đông Anh', 1, 3, 1, null],
      ['Gia Lâm', 3, 3, 0, true],
      [null, 1, 2, 1, null],
    ]);
  });

  test('never speaks of points', () => {
    expect(sentences(everything()).filter((sentence) => /điểm/.test(sentence))).toEqual([]);
    expect(sentences(everything('en')).filter((sentence) => /point|score/.test(sentence))).toEqual([]);
    const empty = resultOfUnits([{ ...commune(), entries: new Map() }], { set });
    expect(sentences(empty).filter((sentence) => /điểm/.test(sentence))).toEqual([]);
  });

  test('said in another language is the one that evaluating in that language gives, to the byte', () => {
    expect(written(rewordResult(everything(), 'en'))).toBe(written(everything('en')));
    expect(written(rewordResult(everything('en'), 'vi'))).toBe(written(everything()));
  });
});

describe('a result without points is refused when', () => {
  type Content = { units: Record<string, never>[]; summary: { areas: Record<string, unknown>[] } };
  const refusal = (change: (content: Content, units: (code: string) => never) => void) => {
    const content = JSON.parse(inFormat1(everything()));
    const unitWith = (code: string) => content.units.find((unit: UnitResult) => unit.code === code) as never;
    change(content, unitWith);
    const read = readResult(JSON.stringify(content), 'result.json');
    return 'problem' in read ? (read.problem.at.key ?? '') : 'accepted';
  };
  // biome-ignore lint/suspicious/noExplicitAny: what somebody's editor leaves behind has any form
  type Anything = any;
  const item = (unit: Anything, id: string): Anything => unit.items.find((each: Anything) => each.id === id);

  test.each<[string, string, (unit: Anything) => void, string]>([
    ['a total appears', '2', (unit) => Object.assign(unit, { total: 92 }), 'total'],
    ['a class is changed', '2', (unit) => Object.assign(unit.classification, { id: 'level-2' }), 'classification.id'],
    ['a class is none of the set', '2', (unit) => Object.assign(unit.classification, { id: 'x' }), 'classification.id'],
    ['counts are raised', '2', (unit) => Object.assign(item(unit, 'PC.1').counts, { part: 189 }), 'items.1.counts'],
    [
      'counts and the reason are raised, and not what follows from them',
      '4',
      (unit) => {
        Object.assign(item(unit, 'PC.1').counts, { part: 80_000 });
        Object.assign(item(unit, 'PC.1').because.counts, { part: 80_000 });
      },
      'items.0.because',
    ],
    [
      'counts are raised wherever they stand',
      '4',
      (unit) => {
        Object.assign(item(unit, 'PC.1').counts, { part: 80_000 });
        Object.assign(item(unit, 'PC.1').because.counts, { part: 80_000 });
        Object.assign(item(unit, 'PC').because.failing[0].counts, { part: 80_000 });
      },
      'items.0.because',
    ],
    [
      'more are counted than there are',
      '2',
      (unit) => {
        item(unit, 'PC.1').counts = { part: 191, whole: 190 };
        item(unit, 'PC.1').because.counts = { part: 191, whole: 190 };
      },
      'items.1.counts',
    ],
    [
      'half a child is counted',
      '2',
      (unit) => Object.assign(item(unit, 'PC.1').counts, { part: 178.5 }),
      'items.1.counts',
    ],
    ['a level is none of the item', '2', (unit) => Object.assign(item(unit, 'PC'), { level: 'pc-9' }), 'items.0.level'],
    ['a level is raised', '2', (unit) => Object.assign(item(unit, 'PC'), { level: 'pc-2' }), 'items.0.level'],
    ['a level is lost', '2', (unit) => Object.assign(item(unit, 'PC'), { level: null }), 'items.0.level'],
    ['a level appears', '4', (unit) => Object.assign(item(unit, 'PC'), { level: 'pc-1' }), 'items.0.level'],
    [
      'a condition fails for a level that the item has not',
      '2',
      (unit) => Object.assign(unit.classification.because[0].conditions[0], { found: { vi: 'Mức độ 2' } }),
      'classification.because',
    ],
    [
      'a criterion is met and said to keep a class away',
      '6',
      (unit) => Object.assign(item(unit, 'KH'), { state: 'met' }),
      'classification.because',
    ],
    [
      'the way to a class is shorter than its conditions',
      '4',
      (unit) => Object.assign(unit.nextClass, { unmet: [{ kind: 'met', item: 'KH', label: { vi: 'KH' } }] }),
      'nextClass.unmet',
    ],
    [
      'the next class is the one it has',
      '2',
      (unit) => Object.assign(unit.nextClass, { id: 'level-1' }),
      'nextClass.id',
    ],
    [
      'evidence would bring a total',
      '3',
      (unit) => Object.assign(unit.withEvidence, { total: 5 }),
      'withEvidence.total',
    ],
    [
      'evidence would bring a worse class',
      '3',
      (unit) => Object.assign(unit.withEvidence.classification, { id: 'none' }),
      'withEvidence.classification.id',
    ],
  ])('%s', (_, code, change, key) => {
    const place = everything().units.findIndex((unit) => unit.code === code);
    expect(refusal((_content, unitWith) => change(unitWith(code)))).toBe(`units.${place}.${key}`);
  });

  test.each<[string, number, object, string]>([
    ['an area is recognised by hand', 0, { recognised: true }, 'recognised'],
    ['an open area is closed', 0, { recognised: false }, 'recognised'],
    ['a recognised area is left open', 1, { recognised: null }, 'recognised'],
    ['more units reach it than there are', 1, { reached: 4 }, 'reached'],
    ['undecided ones are forgotten', 0, { undecided: 0 }, 'recognised'],
    ['an area has more units than the result', 1, { of: 4 }, 'of'],
    ['an area is nowhere', 1, { district: 'Ba Vì' }, 'of'],
    ['a rule is none of the set', 1, { rule: 'x' }, 'rule'],
    ['a province is a district', 2, { district: 'Gia Lâm' }, 'district'],
  ])('%s', (_, index, change, key) => {
    expect(refusal(({ summary }) => Object.assign(summary.areas[index] ?? {}, change))).toBe(
      `summary.areas.${index}.${key}`,
    );
  });

  test('nothing was changed, it is not', () => {
    expect(refusal(() => {})).toBe('accepted');
  });
});
