import { describe, expect, test } from 'vitest';
import { describeScoring } from '../../src/criteria/describe-scoring.ts';
import { setsInForce } from '../../src/criteria/in-force.ts';
import { rubricRows } from '../../src/criteria/rubric.ts';
import { compareVersions } from '../../src/criteria/versions.ts';
import type { Item, Method } from '../../src/model/criteria-set.ts';
import { nearest } from '../../src/problems/nearest.ts';
import { d } from '../support/a-set.ts';
import { CLASSES, inLevels, setOf } from './a-file.ts';
import { SHIPPED, usedSet } from './files.ts';

const [tt44, tt22] = [usedSet(SHIPPED[0]), usedSet(SHIPPED[1])];
const office = usedSet('fixtures/office-rubric/criteria.json');

describe('sets in force', () => {
  const sets = [tt44, tt22];
  const names = (year: number, from = sets) => setsInForce(from, year).map(({ id, version }) => `${id}@${version}`);

  test.each([
    [2014, []],
    [2015, ['tt44-2014@1.0.0']],
    [2019, ['tt44-2014@1.0.0']],
    [2020, ['tt22-2020@1.0.0', 'tt44-2014@1.0.0']],
    [2023, ['tt22-2020@1.0.0', 'tt44-2014@1.0.0']],
    [2024, []],
  ])('%i', (year, expected) => expect(names(year)).toEqual(expected));

  test('of one set the newest version, by number and not by letter', () => {
    const versions = ['1.9.0', '1.10.0', '1.2.0'].map((version) => ({ ...tt44, version }));
    expect(names(2020, versions)).toEqual(['tt44-2014@1.10.0']);
    expect(['1.10.0', '1.9.9', '2.0.0'].toSorted(compareVersions)).toEqual(['1.9.9', '1.10.0', '2.0.0']);
  });

  test('a set with an open end stays in force', () => {
    expect(names(2090, [{ ...tt44, applies: { from: 2015 } }])).toEqual(['tt44-2014@1.0.0']);
  });
});

describe('the rubric as rows', () => {
  const row = (id: string, language: 'vi' | 'en' = 'vi') => rubricRows(office, language).find((each) => each.id === id);

  test('numbers criteria and indicators as offices do', () => {
    expect(rubricRows(tt22, 'vi').map(({ number }) => number)).toEqual(
      '1 1.1 1.2 1.3 2 2.1 2.2 2.3 2.4 3 3.1 3.2 3.3'.split(' '),
    );
  });

  test('a maximum nobody gave is not there, and the words say so', () => {
    const [first] = rubricRows(tt44, 'vi');
    expect(first).toEqual({
      number: '1',
      id: 'TC1',
      depth: 0,
      label: 'Sự lãnh đạo, chỉ đạo của cấp ủy Đảng, chính quyền cấp xã',
      details: [],
      scoring: 'người kiểm tra chấm; bộ tiêu chí không nêu điểm tối đa',
      basis: 'Điều 3 khoản 1',
      evidenceKinds: [],
    });
  });

  test.each([
    ['TC1', 'người kiểm tra chấm từ 0 đến 7,5 điểm, theo từng 0,5 điểm'],
    ['TC4', 'tổng điểm của TC4.1, TC4.2, TC4.3, TC4.4'],
    ['TC4.2', 'Tốt: 3 điểm; Khá: 2 điểm; Trung bình: 1 điểm; Chưa xếp loại: 0 điểm'],
    [
      'TC5.1',
      'Tỷ lệ trẻ em 5 tuổi hoàn thành chương trình giáo dục mầm non: từ 85% trở lên (Thường), từ 80% trở lên (Đặc biệt khó khăn): 2 điểm; còn lại: 0,5 điểm',
    ],
    [
      'TC11',
      'Tỷ lệ hộ nghèo cuối năm: từ 2% trở xuống: 6 điểm; từ 5% trở xuống: 4 điểm; từ 10% trở xuống: 2 điểm; còn lại: 0,5 điểm',
    ],
  ])('%s in words', (id, words) => expect(row(id)?.scoring).toBe(words));

  test('and in English, where a decimal has a point', () => {
    expect(row('TC1', 'en')?.scoring).toBe('awarded by the checking team, 0 to 7.5 points, in steps of 0.5');
    expect(row('TC4.2', 'en')?.scoring).toContain('Trung bình: 1 point;');
  });
});

test('a suggestion is made only when it is near', () => {
  expect(nearest('maximun', ['maximum', 'method'])).toBe('maximum');
  expect(nearest('TC51', ['TC1', 'TC5', 'TC15'])).toBe('TC5');
  expect(nearest('x', ['maximum'])).toBe('');
});

describe('every way of scoring in a sentence', () => {
  const categories = [
    { id: 'thuong', label: { vi: 'Thường' }, aliases: [] },
    { id: 'kho-khan', label: { vi: 'Khó khăn' }, aliases: [] },
  ];
  const item = (method: Method | undefined): Item => ({
    id: 'TC1',
    label: { vi: 'Một' },
    children: [],
    depth: 0,
    evidenceKinds: [],
    mayBeNotApplicable: false,
    reported: false,
    ...(method === undefined ? {} : { method }),
  });
  const share: Method = {
    kind: 'share',
    part: { vi: 'trẻ đến lớp', en: 'children at school' },
    whole: { vi: 'trẻ 5 tuổi', en: 'children of 5' },
    direction: 'at-least',
    steps: [],
    emptyWhole: 'refused',
  };
  const checklist: Method = {
    kind: 'checklist',
    entries: [
      { id: '1', label: { vi: 'Có kế hoạch' } },
      { id: '2', label: { vi: 'Có kinh phí' } },
    ],
  };
  const cases: readonly [string, Method | undefined, string, string][] = [
    ['open', undefined, 'địa phương quy định cách chấm', 'to be decided by the office'],
    [
      'share',
      share,
      'tỷ lệ trẻ đến lớp trên tổng số trẻ 5 tuổi',
      'share of children at school among all children of 5',
    ],
    [
      'share with steps',
      { ...share, steps: [{ bound: { thuong: d(95), 'kho-khan': d(90) }, points: d(5) }], emptyWhole: 'holds' },
      'tỷ lệ trẻ đến lớp trên tổng số trẻ 5 tuổi: từ 95% trở lên (Thường), từ 90% trở lên (Khó khăn): 5 điểm; còn lại: 0 điểm; không có đối tượng nào thì coi là đạt',
      'share of children at school among all children of 5: 95% or more (Thường), 90% or more (Khó khăn): 5 points; otherwise: 0 points; where there are none it counts as met',
    ],
    [
      'share of all the others',
      { ...share, whole: { vi: 'trẻ còn lại', en: 'other children' }, emptyWhole: 'holds', wholeIsRestOf: 'TC1' },
      'tỷ lệ trẻ đến lớp trên tổng số trẻ còn lại: tổng số phải bằng phần còn lại của TC1 (tổng số trừ số đạt); không có đối tượng nào thì coi là đạt',
      'share of children at school among all other children: the whole must be what remains of TC1 (its whole less its part); where there are none it counts as met',
    ],
    [
      'share by category',
      {
        ...share,
        part: { byCategory: { thuong: { vi: 'trẻ học hai buổi' }, 'kho-khan': { vi: 'trẻ học một buổi' } } },
      },
      'tỷ lệ trẻ học hai buổi trên tổng số trẻ 5 tuổi (Thường); tỷ lệ trẻ học một buổi trên tổng số trẻ 5 tuổi (Khó khăn)',
      'share of trẻ học hai buổi among all children of 5 (Thường); share of trẻ học một buổi among all children of 5 (Khó khăn)',
    ],
    [
      'linear',
      {
        kind: 'linear',
        measure: { vi: 'Số lớp đã mở', en: 'Courses held' },
        unit: 'lớp',
        rate: d(0.5),
        from: d(2),
        cap: d(5),
        rounding: { places: 1, mode: 'half-up' },
      },
      'Số lớp đã mở: cứ 1 lớp được 0,5 điểm, tính phần trên 2 lớp, tối đa 5 điểm, làm tròn đến 1 chữ số thập phân (từ nửa đơn vị trở lên thì làm tròn lên)',
      'Courses held: 0.5 points for each 1 lớp, counted from 2 lớp, 5 points at most, rounded to 1 decimal (half upwards)',
    ],
    [
      'checklist',
      checklist,
      'đạt khi có đủ các yêu cầu: (1) Có kế hoạch; (2) Có kinh phí',
      'met when all of these are there: (1) Có kế hoạch; (2) Có kinh phí',
    ],
    [
      'checklist, some needed',
      { ...checklist, needed: 1 },
      'đạt khi có ít nhất 1 trong 2 yêu cầu: (1) Có kế hoạch; (2) Có kinh phí',
      'met when at least 1 of 2 are there: (1) Có kế hoạch; (2) Có kinh phí',
    ],
    ['met', { kind: 'met' }, 'đạt hoặc không đạt', 'met or not met'],
    [
      'met with points',
      { kind: 'met', points: d(2) },
      'đạt: 2 điểm; không đạt: 0 điểm',
      'met: 2 points; not met: 0 points',
    ],
    [
      'since',
      {
        kind: 'since',
        event: { vi: 'Ngày công nhận mức 1', en: 'Recognition at level 1' },
        months: 12,
        atMostMonths: 36,
      },
      'Ngày công nhận mức 1: đến ngày kiểm tra đã đủ 12 tháng và không quá 36 tháng',
      'Recognition at level 1: at least 12 months before the day of checking and at most 36',
    ],
    [
      'class-of',
      { kind: 'class-of', subject: 'x', classes: [{ id: 'tot', label: { vi: 'Tốt', en: 'Good' }, points: d(10) }] },
      'theo kết quả xếp loại ở một đánh giá khác: Tốt: 10 điểm',
      'by the class reached in another evaluation: Good: 10 points',
    ],
  ];
  test.each(cases)('%s', (_name, method, vi, en) => {
    expect(describeScoring(item(method), categories, 'vi')).toBe(vi);
    expect(describeScoring(item(method), categories, 'en')).toBe(en);
  });

  test('a criterion without points is met by what stands under it, or reaches a level', () => {
    const scoring = (more: object) => rubricRows(setOf(inLevels(undefined, more)), 'vi').map((each) => each.scoring);
    expect(scoring({})[0]).toBe('các mức, mỗi mức phải đạt đủ các điều kiện: Mức 2; Mức 1');
    const items = [{ id: 'TC1', label: 'Một', items: [{ id: 'TC1.2', label: 'Kế hoạch', method: { kind: 'met' } }] }];
    const classes = [{ ...CLASSES[0], conditions: [{ kind: 'met', item: 'TC1' }] }, CLASSES[1]];
    expect(scoring({ items, classification: { kind: 'levels', classes } })[0]).toBe('đạt khi đạt tất cả: TC1.2');
  });
});
