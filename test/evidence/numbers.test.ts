import { describe, expect, test } from 'vitest';
import { readCount, readNumber } from '../../src/evidence/text/numbers.ts';
import { inWords } from '../../src/problems/problem.ts';
import { aSet, awarded } from '../support/a-set.ts';
import { entries, places, read, table } from '../support/an-evidence-file.ts';

const asRead = (text: string) => {
  const reading = readNumber(text);
  return reading.kind === 'number' ? reading.value : reading.kind;
};

test.each([
  ['87,5', 87.5],
  ['87.5', 87.5],
  ['8', 8],
  ['007', 7],
  ['+5', 5],
  ['0', 0],
  ['-0', 0],
  ['-0,0', 0],
  ['0,125', 0.125],
  ['0.125', 0.125],
  ['1234,567', 1234.567],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['1.234,567', 1234.567],
  ['1.234.567', 1_234_567],
  ['1,2345', 1.2345],
  ['0,0001', 0.0001],
  ['7,50000000', 7.5],
  ['10,0', 10],
  ['999999999,9999', 999_999_999.9999],
])('“%s” is the number %s', (written, value) => {
  const reading = readNumber(written);
  expect(reading).toEqual({ kind: 'number', value });
  // Not the negative zero, which would be written “-0” one day.
  expect(Object.is(reading.kind === 'number' && reading.value, -0)).toBe(false);
});

test.each([
  '',
  ' ',
  '-',
  ',5',
  '.5',
  '5,',
  '5.',
  '0x10',
  '0b1',
  '1e5',
  '1E5',
  '7 điểm',
  '7đ',
  '8/10',
  '7-8',
  '--5',
  '5-',
  '(5)',
  '1 234',
  '1.23.456',
  '1,234,5',
  '1.234.5',
  '1..5',
  '1,,5',
  '7,5,',
  '５',
  '٥',
  'tám',
  'Infinity',
  'NaN',
  'null',
  '#REF!',
  '8\n9',
  "'8",
  '8\u0000',
])('“%s” is not a number', (written) => {
  expect(asRead(written)).toBe('not-a-number');
});

test.each(['-5', '−5', '- 5', '-0,5', '-1.234,5'])('“%s” is below zero, with a hyphen or a minus sign', (written) => {
  expect(asRead(written)).toBe('negative');
});

test.each(['1.234', '1,234', '100.000', '85,000', '999.999', '-1.234'])(
  '“%s” is two numbers to two readers, so nobody guesses',
  (written) => {
    expect(asRead(written)).toBe('ambiguous');
  },
);

test.each(['0,00001', '1,23456', '1234567890', '12345678901,5', '-1,00001'])(
  '“%s” has more digits than can be kept exactly',
  (written) => {
    expect(asRead(written)).toBe('too-fine');
  },
);

test('a number of 40 digits is too long, and one of 41 or of a million is no number', () => {
  expect(asRead('1'.repeat(40))).toBe('too-fine');
  expect(asRead('1'.repeat(41))).toBe('not-a-number');
  expect(asRead('1'.repeat(1_000_000))).toBe('not-a-number');
});

test('an ambiguous number is asked about in the marks of the language it is asked in', async () => {
  const { problems } = await read(table('1;A;TC1;1.234;NQ'));
  const [found] = problems;
  if (found === undefined) throw new Error('1.234 was accepted');
  expect(inWords(found, 'vi').message).toContain('1,234 hoặc 1234');
  expect(inWords(found, 'en').message).toContain('1.234 or as 1234');
});

describe('a cell of points', () => {
  test.each([
    ['tám', 'score-not-a-number D2'],
    ['-5', 'score-negative D2'],
    ['1.234', 'number-ambiguous D2'],
    ['1,23456', 'number-too-fine D2'],
    ['#REF!', 'excel-error D2'],
    ['22-May', 'number-looks-like-date D2'],
    ['22/05/2024', 'number-looks-like-date D2'],
    ['1.23E+05', 'number-scientific D2'],
  ])('“%s” is refused at its cell, and the entry is broken', async (written, place) => {
    const found = await read(table(`1;A;TC1;${written};NQ`));
    expect(places(found.problems)).toEqual([place]);
    expect(entries(found)['TC1']).toMatchObject({ broken: true });
    expect(entries(found)['TC1']?.score).toBeUndefined();
  });

  test('a blank one is missing, not zero', async () => {
    const found = await read(table('1;A;TC1; \t;NQ'));
    expect(found.problems).toEqual([]);
    expect(entries(found)['TC1']?.score).toBeUndefined();
  });

  test('an Excel error is refused by name also where an item may be not applicable', async () => {
    const set = aSet({ items: [{ id: 'TC1', mayBeNotApplicable: true }] });
    const found = await read(table('1;A;TC1;#N/A;NQ'), { set });
    expect(places(found.problems)).toEqual(['excel-error D2']);
  });

  test('blanks around it, hard ones too, are no part of it', async () => {
    const found = await read(table('1;A;TC1;\u00A07,5\u3000;NQ'));
    expect(entries(found)['TC1']?.score).toBe(7.5);
  });
});

describe('a measured value', () => {
  const set = aSet({
    items: [
      {
        id: 'TC1',
        method: {
          kind: 'thresholds',
          measure: { vi: 'Tỷ lệ' },
          unit: '%',
          direction: 'at-least',
          steps: [],
          otherwise: 0 as never,
        },
      },
      { id: 'TC2', method: awarded() },
    ],
  });
  const value = async (written: string) => {
    const found = await read(`Mã;Đơn vị;Tiêu chí;Giá trị\n1;A;TC1;${written}\n`, { set });
    return places(found.problems)[0] ?? entries(found)['TC1']?.measured;
  };

  test.each([
    ['92,5', 92.5],
    ['92,5%', 92.5],
    ['92.5 %', 92.5],
    ['100%', 100],
    ['0', 0],
    ['100,0001', 'value-out-of-range D2'],
    ['101%', 'value-out-of-range D2'],
    ['-1%', 'score-negative D2'],
    ['92,5%%', 'value-not-a-number D2'],
    ['cao', 'value-not-a-number D2'],
    ['%', 'value-not-a-number D2'],
  ])('in percent: “%s” is %s', async (written, expected) => {
    expect(await value(written)).toBe(expected);
  });

  test('is kept as written beside the number', async () => {
    const found = await read('Mã;Đơn vị;Tiêu chí;Giá trị\n1;A;TC1;92,5 %\n', { set });
    expect(entries(found)['TC1']).toMatchObject({ value: '92,5 %', measured: 92.5 });
  });
});

test.each([
  ['digits and marks', '1.'.repeat(25_000)],
  ['digits, then a letter', `${'1'.repeat(50_000)}x`],
  ['grouped digits without end', '1,234'.repeat(10_000)],
  ['blanks', `${' '.repeat(50_000)}x${' '.repeat(50_000)}`],
  ['signs', '-'.repeat(50_000)],
  ['combining marks', `a${'\u0301'.repeat(50_000)}`],
])('a cell of 50.000 characters is answered: %s', async (_, cell) => {
  for (const column of [`1;A;TC1;${cell};NQ`, `1;A;${cell};8;NQ`, `1;A;TC1;8;${cell}`, `1;${cell};TC1;8;NQ`]) {
    await read(table(column));
  }
  await read(`${cell};Tên đơn vị\n1;A\n`);
});

test.each([
  ['6,500', '6,5 hoặc 6500', '6,5 nếu'],
  ['6.050', '6,05 hoặc 6050', '6,05 nếu'],
  ['6,000', '6 hoặc 6000', '6 nếu'],
  ['1.234', '1,234 hoặc 1234', '1,2340 nếu'],
])('how to write “%s” cannot be misread again', async (written, readings, advice) => {
  const { problems } = await read(table(`01;Xã A;TC1;${written};NQ`));
  const found = problems.filter(({ code }) => code === 'number-ambiguous').map((each) => inWords(each, 'vi'));
  expect(found).toMatchObject([
    { message: expect.stringContaining(`hiểu là ${readings}.`), fix: expect.stringContaining(`rõ: ${advice}`) },
  ]);
  const suggested = (found[0]?.fix ?? '').replace(/^.*rõ: ([\d,]+) nếu.*$/, '$1');
  expect(readNumber(suggested).kind).toBe('number');
});

test.each([
  ['1.234', 1234],
  ['0', 0],
  ['-1.234', undefined],
  ['−1,234', undefined],
  ['-3', undefined],
])('“%s” as a count', (written, count) => expect(readCount(written)).toBe(count));
