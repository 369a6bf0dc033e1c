import { describe, expect, test } from 'vitest';
import type { Method } from '../../src/model/criteria-set.ts';
import { inWords } from '../../src/problems/problem.ts';
import { aSet, awarded, d } from '../support/a-set.ts';
import { entries, onlyUnit, places, read } from '../support/an-evidence-file.ts';

const SHARE: Method = {
  kind: 'share',
  part: { vi: 'trẻ em 5 tuổi đến lớp' },
  whole: { vi: 'trẻ em 5 tuổi' },
  direction: 'at-least',
  steps: [],
  emptyWhole: 'refused',
};
const percent = (unit: string): Method => ({
  kind: 'thresholds',
  measure: { vi: 'Tỷ lệ' },
  unit,
  direction: 'at-least',
  steps: [{ bound: d(90), points: d(3) }],
  otherwise: d(1),
});
const LINEAR: Method = {
  kind: 'linear',
  measure: { vi: 'Tỷ lệ' },
  unit: '%',
  rate: d(0.1),
  from: d(0),
  cap: d(10),
};
const set = aSet({
  items: [
    { id: 'TC1', method: SHARE },
    { id: 'TC2', method: percent('%') },
    { id: 'TC3', method: LINEAR },
    { id: 'TC4', method: percent('buổi') },
    { id: 'TC5', method: awarded() },
  ],
});

const LONG = 'Mã;Đơn vị;Tiêu chí;Giá trị;Số đạt;Tổng số;Minh chứng';
const long = (...rows: readonly string[]) =>
  read(`${LONG}\n${rows.map((row) => `1;A;${row};NQ`).join('\n')}\n`, { set });

/** The counts read, or the problems in their places. */
async function counted(row: string) {
  const found = await long(row);
  if (found.problems.length > 0) return places(found.problems).join(' + ');
  const [entry] = onlyUnit(found).entries.values();
  const counts = entry?.counts;
  return counts === undefined ? `measured ${entry?.measured}` : `${counts.part} of ${counts.whole} as ${entry?.value}`;
}

describe('two counts in the value', () => {
  test.each([
    ['92/100', '92 of 100 as 92/100'],
    ['92 / 100', '92 of 100 as 92 / 100'],
    ['0/100', '0 of 100 as 0/100'],
    ['0/0', '0 of 0 as 0/0'],
    ['100/100', '100 of 100 as 100/100'],
    ['1.234/2.000', '1234 of 2000 as 1.234/2.000'],
    ['1,234/2,000', '1234 of 2000 as 1,234/2,000'],
    ['1.234.567/2.000.000', '1234567 of 2000000 as 1.234.567/2.000.000'],
    ['92,0/100', '92 of 100 as 92,0/100'],
    ['92⁄100', '92 of 100 as 92⁄100'],
    ['9/12', '9 of 12 as 9/12'],
    ['101/100', 'counts-part-above-whole D2'],
    ['92,5/100', 'count-not-whole D2'],
    ['-1/100', 'count-not-whole D2'],
    ['92%/100', 'count-not-whole D2'],
    ['92/100 trẻ', 'count-not-whole D2'],
    ['một/hai', 'count-not-whole D2'],
    ['92/', 'value-not-counts D2'],
    ['92/100/100', 'value-not-counts D2'],
    ['12345678901/12345678902', 'number-too-fine D2'],
    ['gần hết', 'value-not-counts D2'],
    ['%', 'value-not-counts D2'],
    ['92', 'share-needs-counts D2'],
    ['92%', 'share-needs-counts D2'],
    ['92,5 %', 'share-needs-counts D2'],
    ['1.234', 'share-needs-counts D2'],
    ['0,925', 'share-needs-counts D2'],
  ])('“%s” is %s', async (written, expected) => {
    expect(await counted(`TC1;"${written}";;`)).toBe(expected);
  });

  test.each([
    '12-Sep',
    'Sep-12',
    '12-Thg9',
    '12 thg 9',
    'Thg9-12',
    '12-09',
    '09/12/2024',
    '9.12.2024',
    '2024-09-12',
    '2024-09-12 00:00:00',
    '2024-09-12T00:00:00',
    '12-Sep-24',
  ])('“%s” is a date that Excel made of them', async (written) => {
    expect(await counted(`TC1;${written};;`)).toBe('counts-look-like-date D2');
    expect(await counted(`TC1;;${written};`)).toBe('counts-look-like-date E2');
    expect(await counted(`TC2;${written};;`)).toBe('counts-look-like-date D2');
  });
});

describe('two counts in columns of their own', () => {
  test.each([
    ['92;100', '92 of 100 as 92/100'],
    ['1.234;2.000', '1234 of 2000 as 1234/2000'],
    ['0;0', '0 of 0 as 0/0'],
    ['100;92', 'counts-part-above-whole E2'],
    ['92;', 'count-missing F2'],
    [';100', 'count-missing E2'],
    ['92,5;100', 'count-not-whole E2'],
    ['92;100 trẻ', 'count-not-whole F2'],
    ['hai;ba', 'count-not-whole E2 + count-not-whole F2'],
    ['9/12;', 'count-not-whole E2'],
    ['-1;100', 'count-not-whole E2'],
  ])('%s: %s', async (written, expected) => {
    expect(await counted(`TC1;;${written}`)).toBe(expected);
  });

  test.each([
    ['92/100', '92 of 100 as 92/100'],
    ['92%', '92 of 100 as 92/100'],
    ['92', '92 of 100 as 92/100'],
    ['93%', 'counts-contradict-value D2'],
    ['92/101', 'counts-contradict-value D2'],
    ['46/50', 'counts-contradict-value D2'],
    ['đạt', 'counts-contradict-value D2'],
    ['không áp dụng', 'counts-contradict-value D2'],
  ])('beside “%s” as the value: %s', async (value, expected) => {
    expect(await counted(`TC1;${value};92;100`)).toBe(expected);
  });

  test.each([
    ['66,67%', '2 of 3 as 2/3'],
    ['66,7', '2 of 3 as 2/3'],
    ['67', '2 of 3 as 2/3'],
    ['66,66', 'counts-contradict-value D2'],
    ['66', 'counts-contradict-value D2'],
  ])('2 of 3 is the percentage “%s” rounded: %s', async (value, expected) => {
    expect(await counted(`TC1;"${value}";2;3`)).toBe(expected);
  });

  test('are read in the wide form, under every name', async () => {
    for (const header of [
      'TC1 số đạt;TC1 tổng số',
      'TC1_part;TC1_whole',
      'TC1 tử số;TC1 mẫu số',
      'TC1 SO DAT;tc1 tong so',
    ]) {
      const found = await read(`Mã;Đơn vị;${header}\n1;A;92;100\n`, { set });
      expect([header, found.problems]).toEqual([header, []]);
      expect(entries(found)['TC1']).toMatchObject({ value: '92/100', counts: { part: 92, whole: 100 } });
    }
  });

  test.each(['Tử số;Mẫu số', 'part;whole', 'Số lượng đạt;TỔNG SỐ', 'numerator;denominator'])(
    'are read in the long form under “%s”',
    async (header) => {
      const found = await read(`Mã;Đơn vị;Tiêu chí;${header}\n1;A;TC1;92;100\n`, { set });
      expect(found.problems).toEqual([]);
      expect(entries(found)['TC1']?.counts).toEqual({ part: 92, whole: 100 });
    },
  );

  test('of which one has no column are named as the table would name it', async () => {
    const wide = await read('Mã;Đơn vị;TC1 số đạt\n1;A;92\n', { set });
    expect(places(wide.problems)).toEqual(['count-missing 2']);
    expect(inWords(wide.problems[0] ?? never(), 'vi').message).toBe(
      'TC1 có “TC1 số đạt” nhưng không có “TC1 tổng số”.',
    );
  });

  test('“không áp dụng” in place of a count says that the item does not apply', async () => {
    const found = await long('TC1;;không áp dụng;không áp dụng');
    expect(found.problems).toEqual([]);
    expect(entries(found)['TC1']).toMatchObject({ notApplicable: true, counts: undefined });
  });

  test('a row that says other counts contradicts the first', async () => {
    const found = await long('TC1;;92;100', 'TC1;;93;100', 'TC1;92/100;;');
    expect(places(found.problems)).toEqual(['row-conflict D3', 'row-repeated D4']);
    expect(found.problems[0]?.details['differs']).toBe('Giá trị');
  });
});

describe('other ways of scoring', () => {
  test.each([
    ['TC2;92/100;;', '92 of 100 as 92/100'],
    ['TC2;;92;100', '92 of 100 as 92/100'],
    ['TC2;92,5 %;;', 'measured 92.5'],
    ['TC2;101;;', 'value-out-of-range D2'],
    ['TC2;101/100;;', 'counts-part-above-whole D2'],
    ['TC2;gần hết;;', 'value-not-a-number D2'],
    ['TC3;92/100;;', '92 of 100 as 92/100'],
    ['TC3;92,5;;', 'measured 92.5'],
    ['TC3;101;;', 'value-out-of-range D2'],
    ['TC4;92/100;;', 'value-not-a-number D2'],
    ['TC4;12;;', 'measured 12'],
    ['TC4;;92;100', 'counts-not-read E2'],
    ['TC5;;92;', 'counts-not-read E2'],
    ['TC5;;;100', 'counts-not-read F2'],
    ['TC5;92/100;;', 'measured undefined'],
  ])('%s: %s', async (row, expected) => {
    expect(await counted(row)).toBe(expected);
  });

  test('what is not read is a warning, and the entry stands', async () => {
    const found = await long('TC5;;92;100');
    expect(onlyUnit(found)).toMatchObject({ broken: false });
    expect(entries(found)['TC5']).toMatchObject({ broken: false, counts: undefined, value: undefined });
  });

  test('where nothing is counted, columns of counts are the office’s own', async () => {
    const found = await read('Mã;Đơn vị;Tiêu chí;Điểm;Tổng số;Số đạt\n1;A;TC1;8;9;x\n', { set: aSet() });
    expect(places(found.problems)).toEqual(['column-unknown E1', 'column-unknown F1']);
    expect(found.problems.map(({ details }) => details['suggestion'])).toEqual(['', '']);
    const wide = await read('Mã;Đơn vị;TC1 số đạt;TC5\n1;A;8;8\n', {
      set: aSet({ items: [{ id: 'TC1' }, { id: 'TC5' }] }),
    });
    expect(places(wide.problems)).toEqual(['column-unknown C1']);
  });
});

test('a table of counts alone says enough, one of evidence alone does not', async () => {
  const counts = await read('Mã;Đơn vị;Tiêu chí;Số đạt;Tổng số\n1;A;TC1;1;2\n', { set });
  expect(counts.readable).toBe(true);
  const nothing = await read('Mã;Đơn vị;Tiêu chí;Minh chứng\n1;A;TC1;NQ\n', { set });
  expect(nothing.problems.map(({ details }) => details['column'])).toEqual(['Điểm kiểm tra']);
});

test('codes with letters before a point have columns of their own', async () => {
  const found = await read('Mã;Đơn vị;PCMN.1 số đạt;PCMN.1 tổng số\n1;A;1;2\n', {
    set: aSet({ items: [{ id: 'PCMN.1', method: SHARE }] }),
  });
  expect(found.problems).toEqual([]);
  expect(entries(found)['PCMN.1']?.counts).toEqual({ part: 1, whole: 2 });
});

test.each([`${' '.repeat(50_000)}x`, `x${' '.repeat(50_000)}%`, '1/'.repeat(25_000), '9-'.repeat(25_000)])(
  'a long cell is answered',
  async (cell) => {
    for (const row of [`TC1;x${cell};;`, `TC1;;x${cell};1`, `TC2;x${cell};;`]) await long(row);
  },
);

function never(): never {
  throw new Error('there is no problem');
}
