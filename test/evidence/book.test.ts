import { describe, expect, test } from 'vitest';
import { Book } from '../../src/evidence/book/book.ts';
import type { BookUnit, CellOf } from '../../src/evidence/book/book-unit.ts';
import { type Entry, type EntryCells, emptyEntry } from '../../src/model/evidence.ts';
import { referencesOf } from '../../src/model/references.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { aSet, d } from '../support/a-set.ts';

const set = aSet({
  items: ['TC1', 'TC2', 'TC3'].map((id) => ({ id, maximum: 100 })),
  categories: [
    { id: 'thuan-loi', label: { vi: 'Thuận lợi', en: 'Favourable' }, aliases: ['vùng thuận lợi'] },
    { id: 'kho-khan', label: { vi: 'Khó khăn', en: 'Difficult' }, aliases: [] },
  ],
});
const aBook = (year?: number) => new Book(set, year);

/** Cells of a row, each called by its field. */
const row =
  (number: number, file = 'a.csv'): CellOf =>
  (field) => ({ file, row: number, column: field });

interface UnitFacts {
  readonly name?: string;
  readonly district?: string;
  readonly province?: string;
  readonly scores?: readonly number[];
}

/** A unit in a row of its own; its name is that of its code where none is said. */
function put(book: Book, code: string, number: number, { name = code, scores = [], ...area }: UnitFacts = {}) {
  const unit = book.unit(code, row(number));
  if (name !== '') book.agree(unit, 'name', name, row(number));
  book.agree(unit, 'district', area.district, row(number));
  book.agree(unit, 'province', area.province, row(number));
  for (const [index, score] of scores.entries()) {
    book.enter(unit, anEntry({ item: `TC${index + 1}`, score: d(score), row: number }));
  }
  return unit;
}

const COLUMNS: EntryCells['columns'] = {
  score: { index: 3, header: 'Điểm' },
  evidence: { index: 4, header: 'Minh chứng' },
};
const anEntry = (facts: Partial<Entry>): Entry => ({
  ...emptyEntry('TC1', { file: 'a.csv' }),
  cells: { file: 'a.csv', columns: COLUMNS },
  ...facts,
});

/** What is said of each problem, shortly. */
const said = (problems: readonly Problem[]) =>
  problems.map(({ code, at: { row: number }, unit, details }) => [code, number, unit, details]);
const states = (book: Book) => book.units().map(({ code, name, broken }) => [code, name, broken]);

describe('the year of rows', () => {
  const years = (book: Book, unit: BookUnit, ...found: readonly (readonly [number, number, string?])[]) =>
    found.map(([year, number, file]) => book.year(year, unit, row(number, file)));

  test('is any where none is asked for, but one alone', () => {
    const book = aBook();
    const unit = put(book, '1', 2);
    expect(years(book, unit, [2025, 2], [2024, 3], [2025, 4], [2024, 5], [2023, 6])).toEqual(Array(5).fill(true));
    expect(said(book.problems)).toEqual([
      ['years-several', 3, '1', { found: 2024, first: 2025 }],
      ['years-several', 6, '1', { found: 2023, first: 2025 }],
    ]);
    expect([book.years(), book.isOfAnotherYear]).toEqual([[2023, 2024, 2025], false]);
  });

  test('is that of the evaluation, or each row says so', () => {
    const book = aBook(2025);
    const unit = put(book, '1', 2);
    expect(years(book, unit, [2025, 2], [2024, 3], [2024, 4])).toEqual([true, false, false]);
    const differs = { found: 2024, expected: 2025 };
    const expected = [
      ['year-differs', 3, '1', differs],
      ['year-differs', 4, '1', differs],
    ];
    expect(said(book.problems)).toEqual(expected);
    expect(states(book)).toEqual([['1', '1', true]]);
    expect(said(book.problems)).toEqual(expected);
    expect(book.isOfAnotherYear).toBe(false);
  });

  test('is said once of a file that is of another year throughout, in the place of its first row', () => {
    const book = aBook(2025);
    const unit = put(book, '1', 2);
    years(book, unit, [2025, 2], [2024, 9, 'cu.csv'], [2024, 3], [2024, 10, 'cu.csv'], [2023, 2, 'mot-dong.csv']);
    book.yearAgain('cu.csv', 2024);
    book.units();
    expect(said(book.problems)).toEqual([
      ['file-of-another-year', undefined, undefined, { found: 2024, expected: 2025, count: 3 }],
      ['year-differs', 3, '1', { found: 2024, expected: 2025 }],
      ['year-differs', 2, '1', { found: 2023, expected: 2025 }],
    ]);
    expect(book.problems[0]?.at).toEqual({ file: 'cu.csv' });
  });

  test.each<[string, readonly (readonly [number, number, string?])[], boolean]>([
    ['no row says one', [], false],
    ['one row alone is of another, which may be a slip', [[2024, 2]], false],
    [
      'two rows are of another',
      [
        [2024, 2],
        [2024, 3],
      ],
      true,
    ],
    [
      'two files are of others',
      [
        [2024, 2],
        [2024, 3],
        [2023, 2, 'b.csv'],
        [2023, 3, 'b.csv'],
      ],
      true,
    ],
    [
      'one of the files says so in one row alone',
      [
        [2024, 2],
        [2024, 3],
        [2023, 2, 'b.csv'],
      ],
      false,
    ],
    [
      'a file is of two others',
      [
        [2024, 2],
        [2024, 3],
        [2023, 4],
        [2023, 5],
      ],
      false,
    ],
    [
      'one row is of this year',
      [
        [2024, 2],
        [2024, 3],
        [2025, 2, 'b.csv'],
        [2025, 3, 'b.csv'],
      ],
      false,
    ],
  ])('where %s, the whole is of another year or is not', (_, found, expected) => {
    const book = aBook(2025);
    years(book, put(book, '1', 2), ...found);
    expect(book.isOfAnotherYear).toBe(expected);
  });
});

describe('what rows say of a unit', () => {
  test('is what earlier rows said, in whatever capitals and blanks', () => {
    const book = aBook();
    const unit = put(book, '1', 2, { name: 'Xã Phú Đức', district: 'Tam Nông' });
    book.agree(unit, 'name', 'XÃ  PHÚ\nĐỨC', row(3));
    book.agree(unit, 'name', undefined, row(4));
    book.agree(unit, 'province', 'Đồng Tháp', row(5));
    book.agree(unit, 'province', 'Đồng Tháp', row(6));
    expect(book.problems).toEqual([]);
    book.agree(unit, 'name', 'Xã Phú Đực', row(7));
    book.agree(unit, 'district', 'Hồng Ngự', row(8));
    expect(said(book.problems)).toEqual([
      ['unit-two-names', 7, '1', { code: '1', found: 'Xã Phú Đực', first: 'Xã Phú Đức' }],
      ['unit-two-areas', 8, '1', { code: '1', found: 'Hồng Ngự', first: 'Tam Nông', column: 'district' }],
    ]);
    expect(book.problems.map(({ related }) => related?.[0]?.row)).toEqual([2, 2]);
    expect(unit.broken).toBe(true);
    expect(book.units()[0]).toMatchObject({ name: 'Xã Phú Đức', district: 'Tam Nông', province: 'Đồng Tháp' });
  });

  test('of its category, by its name or in plain letters, and no other', () => {
    const book = aBook();
    const unit = put(book, '1', 2);
    book.category(unit, 'dễ', row(2));
    book.category(unit, 'dễ', row(3));
    book.category(unit, 'vừa', row(3));
    expect(said(book.problems).map(([code, number]) => [code, number])).toEqual([
      ['category-unknown', 2],
      ['category-unknown', 3],
    ]);
    expect(book.problems[0]?.details).toEqual({ found: 'dễ', expected: expect.stringContaining('Thuận lợi') });
    const other = put(book, '2', 4);
    for (const written of ['Thuận lợi', 'thuan loi', 'Favourable', 'THUẬN LỢI', 'Vùng thuận lợi'])
      book.category(other, written, row(4));
    expect(book.problems.length).toBe(2);
    book.category(other, 'Khó khăn', row(5));
    expect(said(book.problems)[2]).toEqual([
      'unit-two-areas',
      5,
      '2',
      { code: '2', found: 'Khó khăn', first: 'thuan-loi', column: 'category' },
    ]);
    const third = put(book, '3', 6);
    const units = book.units();
    expect(units.map(({ category }) => category)).toEqual([undefined, 'thuan-loi', undefined]);
    // Where it was refused, nothing is missing.
    expect(units.map(({ categoryAt }) => categoryAt?.row)).toEqual([undefined, 4, 6]);
    expect(third.broken).toBe(false);
    const without = new Book(aSet(), undefined);
    put(without, '1', 2);
    expect(without.units()[0]).not.toHaveProperty('categoryAt');
  });

  test('of the days it was sent on, each once', () => {
    const book = aBook();
    const unit = put(book, '1', 2);
    for (const [day, number] of [
      ['1/2', 2],
      [undefined, 3],
      ['1/2', 4],
      ['3/2', 5],
    ] as const) {
      book.submitted(unit, day, row(number));
    }
    put(book, '2', 6);
    const [first, second] = book.units();
    expect(first?.submitted?.map(({ text, at }) => [text, at.row])).toEqual([
      ['1/2', 2],
      ['3/2', 5],
    ]);
    expect(second).not.toHaveProperty('submitted');
  });

  test('an error breaks it, whenever its row comes, and a warning does not', () => {
    const book = aBook();
    const error = { code: 'score-negative', at: { file: 'a.csv' }, details: { found: '-1' } } as const;
    book.report({ ...error, unit: '2' });
    book.report({ ...error });
    put(book, '1', 2);
    put(book, '2', 3);
    put(book, '3', 4);
    book.report({ code: 'row-repeated', at: { file: 'a.csv' }, details: {}, unit: '3' });
    book.reportOnce('key', { ...error, unit: '1' });
    book.reportOnce('key', { ...error, unit: '3' });
    expect(states(book)).toEqual([
      ['1', '1', true],
      ['2', '2', true],
      ['3', '3', false],
    ]);
    expect(book.problems.length).toBe(4);
    expect([book.known('1')?.code, book.known('4'), book.checked]).toEqual(['1', undefined, false]);
    book.sawCheckedScore();
    expect(book.checked).toBe(true);
  });

  test('no name at all is asked for', () => {
    const book = aBook();
    put(book, '1', 2, { name: '' });
    expect(states(book)).toEqual([['1', '1', true]]);
    expect(said(book.problems)).toEqual([['unit-name-missing', 2, '1', { code: '1' }]]);
  });
});

describe('a second row of an item', () => {
  const twice = (first: Partial<Entry>, second: Partial<Entry>) => {
    const book = aBook();
    const unit = put(book, '1', 2);
    book.enter(unit, anEntry({ row: 2, ...first }));
    book.enter(unit, anEntry({ row: 3, ...second }));
    const [found, ...others] = book.problems;
    expect([others, unit.entries.size, unit.entries.get('TC1')?.row]).toEqual([[], 1, 2]);
    return [found?.code, found?.at.cell, found?.related?.[0]?.cell, found?.details];
  };
  const inFile = (file: string, sheet?: string): EntryCells => ({
    file,
    ...(sheet === undefined ? {} : { sheet }),
    columns: COLUMNS,
  });

  test.each<[string, Partial<Entry>, Partial<Entry>, unknown[]]>([
    [
      'says the same',
      { score: d(5) },
      { score: d(5) },
      ['row-repeated', 'D3', 'D2', { item: 'TC1', row: 2, file: '' }],
    ],
    [
      'says other points',
      { score: d(5) },
      { score: d(6) },
      ['row-conflict', 'D3', 'D2', { item: 'TC1', row: 2, file: '', differs: 'Điểm' }],
    ],
    [
      'says that it does not apply, in the column of points',
      { score: d(5) },
      { notApplicable: true },
      ['row-conflict', 'D3', 'D2', { item: 'TC1', row: 2, file: '', differs: 'Điểm' }],
    ],
    [
      'names other documents, and as many',
      { evidence: referencesOf(['NQ 01', 'NQ 02']) },
      { evidence: referencesOf(['NQ 01', 'NQ 03']) },
      ['row-conflict', 'D3', 'D2', { item: 'TC1', row: 2, file: '', differs: 'Minh chứng' }],
    ],
    [
      'is in another file',
      { score: d(5) },
      { score: d(5), cells: inFile('b.csv') },
      ['row-repeated', 'D3', 'D2', { item: 'TC1', row: 2, file: 'a.csv' }],
    ],
    [
      'is in another file and another sheet',
      { score: d(5), cells: inFile('a.xlsx', 'A') },
      { score: d(5), cells: inFile('b.xlsx', 'B') },
      ['row-repeated', 'D3', 'D2', { item: 'TC1', row: 2, file: 'a.xlsx' }],
    ],
    [
      'is in another sheet of the file',
      { score: d(5), cells: inFile('a.xlsx', 'Nháp') },
      { score: d(5), cells: inFile('a.xlsx', 'Sạch') },
      ['sheets-overlap', 'D3', 'D2', { sheet: 'Sạch', first: 'Nháp', name: '1' }],
    ],
    [
      'is pointed at by the points of the unit itself where there are no others',
      { selfScore: d(5), cells: { file: 'a.csv', columns: { selfScore: { index: 1, header: 'Tự chấm' } } } },
      { selfScore: d(6), cells: { file: 'a.csv', columns: { selfScore: { index: 1, header: 'Tự chấm' } } } },
      ['row-conflict', 'B3', undefined, { item: 'TC1', row: 2, file: '', differs: 'Tự chấm' }],
    ],
    [
      'says another value, in a column of counts',
      { value: '1/2', cells: { file: 'a.csv', columns: { part: { index: 1, header: 'Đạt' } } } },
      { value: '1/3', cells: { file: 'a.csv', columns: { part: { index: 1, header: 'Đạt' } } } },
      ['row-conflict', 'B3', undefined, { item: 'TC1', row: 2, file: '', differs: 'Đạt' }],
    ],
  ])('%s', (_, first, second, expected) => {
    expect(twice(first, second)).toEqual(expected);
  });

  test('of two sheets is said once for all units, each of which is broken', () => {
    const book = aBook();
    const units = [put(book, '1', 2), put(book, '2', 3)];
    for (const sheet of ['Nháp', 'Sạch']) {
      for (const unit of units) book.enter(unit, anEntry({ cells: inFile('a.xlsx', sheet) }));
    }
    expect(book.problems.length).toBe(1);
    expect(states(book).map(([, , broken]) => broken)).toEqual([true, true]);
  });
});

describe('a unit without a code of its own', () => {
  test('is the one unit of its name', () => {
    const book = aBook();
    put(book, '1', 2, { name: 'Xã A', scores: [5] });
    const unit = put(book, 'Xã A', 3, { name: 'xã a' });
    book.enter(unit, anEntry({ item: 'TC2', row: 3, score: d(6) }));
    book.uncoded('Xã A');
    book.uncoded('nobody');
    book.report({ code: 'score-negative', at: { file: 'a.csv', row: 3 }, details: {}, unit: 'Xã A' });
    const units = book.units();
    expect(units.map(({ code, entries }) => [code, [...entries.keys()]])).toEqual([['1', ['TC1', 'TC2']]]);
    expect(book.problems.map(({ code, unit: of }) => [code, of])).toEqual([['score-negative', '1']]);
    expect(units[0]?.broken).toBe(true);
  });

  test('is none of two that have its name, nor one in another place', () => {
    const book = aBook();
    put(book, '1', 2, { name: 'Xã A', district: 'B' });
    put(book, '2', 3, { name: 'Xã A', district: 'B' });
    put(book, 'Xã A', 4, { name: 'Xã A', district: 'B' });
    put(book, 'x', 5, { name: 'Xã C', district: 'B' });
    put(book, '3', 6, { name: 'Xã C', district: 'D' });
    book.uncoded('Xã A');
    book.uncoded('x');
    expect(book.units().map(({ code }) => code)).toEqual(['1', '2', 'Xã A', 'x', '3']);
    expect(book.problems.map(({ code, unit }) => [code, unit])).toEqual([
      ['unit-same-name', '2'],
      ['unit-same-name', 'Xã A'],
    ]);
  });

  test('is the earlier of two that have none', () => {
    const book = aBook();
    put(book, 'a', 2, { name: 'Xã A' });
    put(book, 'b', 3, { name: 'Xã A' });
    book.uncoded('a');
    book.uncoded('b');
    expect(book.units().map(({ code }) => code)).toEqual(['a']);
  });

  test('whose name has one in other rows was left unfinished', () => {
    const book = aBook();
    for (const [code, name, number] of [
      ['A', 'Xã A', 2],
      ['B', 'Xã B', 3],
    ] as const) {
      const unit = put(book, code, number, { name });
      unit.withoutCode = true;
      expect(book.byName(unit, { file: 'a.csv', row: number })).toBe(unit);
      book.byName(unit, { file: 'a.csv', row: 99 });
    }
    put(book, '1', 4, { name: 'Xã A' });
    put(book, '2', 5, { name: 'Xã C' });
    expect(book.units().map(({ code, withoutCode }) => [code, withoutCode])).toEqual([
      ['B', true],
      ['1', undefined],
      ['2', undefined],
    ]);
    expect(said(book.problems)).toEqual([['unit-code-missing', 2, '1', {}]]);
  });
});

describe('units compared with one another', () => {
  const found = (...units: readonly (readonly [string, UnitFacts?])[]) => {
    const book = aBook();
    for (const [index, [code, facts]] of units.entries()) put(book, code, index + 2, facts);
    const broken = book.units().flatMap((unit) => (unit.broken ? [unit.code] : []));
    return [book.problems.map(({ code, unit, related }) => [code, unit, related?.[0]?.row]), broken];
  };

  test.each<[string, readonly (readonly [string, UnitFacts?])[], unknown[]]>([
    ['nothing', [['1'], ['2']], [[], []]],
    [
      'one name twice',
      [
        ['1', { name: 'Xã A' }],
        ['2', { name: 'XÃ A' }],
      ],
      [[['unit-same-name', '2', 2]], []],
    ],
    [
      'one name in two districts',
      [
        ['1', { name: 'A', district: 'B' }],
        ['2', { name: 'A', district: 'C' }],
      ],
      [[], []],
    ],
    [
      'one name in two provinces',
      [
        ['1', { name: 'A', province: 'B' }],
        ['2', { name: 'A', province: 'C' }],
      ],
      [[], []],
    ],
    ['lost zeros', [['12'], ['0012'], ['120']], [[['unit-code-zeros', '12', 3]], ['12', '0012']]],
    ['zeros within letters', [['A12'], ['A012']], [[], []]],
    [
      'two spellings',
      [['TT0009'], ['tt-0009'], ['TT0010']],
      [[['unit-code-spelling', 'tt-0009', 2]], ['TT0009', 'tt-0009']],
    ],
    [
      'Đ and D',
      [
        ['ĐT09', { name: 'A' }],
        ['DT09', { name: 'B' }],
      ],
      [[], []],
    ],
    [
      'Đ and D of one name',
      [
        ['ĐT09', { name: 'A' }],
        ['DT09', { name: 'A' }],
      ],
      [
        [
          ['unit-same-name', 'DT09', 2],
          ['unit-code-spelling', 'DT09', 2],
        ],
        ['ĐT09', 'DT09'],
      ],
    ],
  ])('%s', (_, units, expected) => {
    expect(found(...units)).toEqual(expected);
  });

  test.each<[string, readonly (readonly [string, UnitFacts?])[], unknown[]]>([
    [
      'beside the code that has these digits, and a zero in front',
      [
        ['030001', { name: 'Xã A' }],
        ['30001,0', { name: 'XÃ A' }],
      ],
      [['030001'], [['repaired-unit-number', '030001', 3]]],
    ],
    [
      'before it',
      [['30001,0', { name: 'Xã A' }], ['2'], ['30001', { name: 'Xã A' }]],
      [['30001', '2'], [['repaired-unit-number', '30001', 2]]],
    ],
    [
      'of another name',
      [
        ['30001', { name: 'Xã A' }],
        ['30001,0', { name: 'Xã B' }],
      ],
      [['30001', '30001,0'], []],
    ],
    [
      'without a name',
      [['30001'], ['30001,0', { name: '' }]],
      [['30001', '30001,0'], [['unit-name-missing', '30001,0', 3]]],
    ],
    [
      'in another district',
      [
        ['30001', { name: 'A', district: 'B' }],
        ['30001,0', { name: 'A', district: 'C' }],
      ],
      [['30001', '30001,0'], []],
    ],
    [
      'whose district only one of them says',
      [
        ['30001', { name: 'A' }],
        ['30001,0', { name: 'A', district: 'C' }],
      ],
      [['30001'], [['repaired-unit-number', '30001', 3]]],
    ],
    [
      'with no such digits',
      [
        ['30002', { name: 'A' }],
        ['30001,0', { name: 'B' }],
      ],
      [['30002', '30001,0'], []],
    ],
  ])('a code that is a number %s', (_, units, [codes, problems]) => {
    const book = aBook();
    for (const [index, [code, facts]] of units.entries()) put(book, code, index + 2, facts);
    expect(book.units().map(({ code }) => code)).toEqual(codes);
    expect(book.problems.map(({ code, unit, at: { row: number } }) => [code, unit, number])).toEqual(problems);
  });

  test('what its rows say is put to those of the unit', () => {
    const book = aBook();
    const first = put(book, '30001', 2, { name: 'Xã A', scores: [5] });
    const second = put(book, '30001,0', 3, { name: 'xã a', district: 'B' });
    book.enter(second, anEntry({ item: 'TC2', score: d(6), row: 3 }));
    book.enter(second, anEntry({ item: 'TC1', score: d(7), row: 4 }));
    book.submitted(first, '1/2', row(2));
    book.submitted(second, '1/2', row(3));
    book.submitted(second, '2/2', row(3));
    book.category(second, 'dễ', row(3));
    const [unit, ...others] = book.units();
    expect([others, unit?.name, unit?.district, unit?.broken]).toEqual([[], 'Xã A', 'B', true]);
    expect([...(unit?.entries.keys() ?? [])]).toEqual(['TC1', 'TC2']);
    expect(unit?.submitted?.map(({ text, at }) => [text, at.row])).toEqual([
      ['1/2', 2],
      ['2/2', 3],
    ]);
    expect(unit).not.toHaveProperty('categoryAt');
    expect(book.problems.map(({ code, unit: of }) => [code, of])).toEqual([
      ['category-unknown', '30001'],
      ['row-conflict', '30001'],
      ['repaired-unit-number', '30001'],
    ]);
  });

  test.each<[string, readonly number[], unknown[]]>([
    ['far above all others', [4, 4, 30, 3, 4], [['4', { item: 'TC1', found: 30, others: 4 }]]],
    ['that is the first', [30, 4, 4, 3, 4], [['2', { item: 'TC1', found: 30, others: 4 }]]],
    ['three times and five more', [2.5, 7.5, 1, 1, 1], [['3', { item: 'TC1', found: 7.5, others: 2.5 }]]],
    ['less than three times', [5, 14.9, 1, 1, 1], []],
    ['less than five more', [2, 6.9, 1, 1, 1], []],
    ['twice the same', [4, 30, 30, 3, 4], []],
    ['among four', [4, 4, 30, 3], []],
    ['above nothing but zeros', [0, 0, 0, 0, 5], [['6', { item: 'TC1', found: 5, others: 0 }]]],
    ['higher one after another', [1, 2, 3, 4, 30], [['6', { item: 'TC1', found: 30, others: 4 }]]],
  ])('a score %s', (_, scores, expected) => {
    const book = aBook();
    for (const [index, score] of scores.entries()) put(book, String(index + 2), index + 2, { scores: [score] });
    book.units();
    expect(book.problems.map(({ unit, details }) => [unit, details])).toEqual(expected);
    expect(book.problems.every(({ code }) => code === 'score-outlier')).toBe(true);
  });
});
