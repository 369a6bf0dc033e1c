import { describe, expect, test } from 'vitest';
import { COMMUNE_TABLES } from '../../src/io/units-data.ts';
import type { UnitEvidence } from '../../src/model/evidence.ts';
import { askNumberCodes } from '../../src/units/ask-number-codes.ts';
import { checkUnits, mostAreKnown, type Reference } from '../../src/units/check-units.ts';
import { type KnownUnit, knownUnits } from '../../src/units/known-units.ts';
import { communesOfProvince, officialCommunes } from '../../src/units/official-communes.ts';
import { areaKey, nameKey, nearName, parseUnitName, sameName } from '../../src/units/unit-name.ts';
import { aBook, aUnit } from '../support/a-book.ts';

const OFFICIAL = officialCommunes(COMMUNE_TABLES);
const AFTER = OFFICIAL.after(2026);
const CALLED = { vi: 'danh mục', en: 'the list' };
const IN_2024: Reference = {
  list: OFFICIAL.before,
  called: CALLED,
  later: { list: AFTER, year: 2024, wasThere: (unit) => OFFICIAL.successors(unit).length > 0 },
};
const IN_2026: Reference = {
  list: AFTER,
  called: CALLED,
  former: { list: OFFICIAL.before, successors: OFFICIAL.successors },
};

type Written = Pick<UnitEvidence, 'code' | 'name' | 'district' | 'province'>;
const written = ({ code, name, ...area }: Written): UnitEvidence => ({ ...aUnit({ TC1: 5 }, { code, name }), ...area });
const bookOf = (units: readonly Written[]) => aBook(units.map(written));

function checked(reference: Reference, ...units: Written[]) {
  const { book, problems } = checkUnits(bookOf(units), [], reference);
  return { said: problems.map(({ code, unit }) => `${code} ${unit}`), problems, units: book.units };
}

const GIA_LAM = { district: 'Huyện Gia Lâm', province: 'Thành phố Hà Nội' };
const BAT_TRANG = { code: '00583', name: 'Xã Bát Tràng', ...GIA_LAM };

describe('the official communes', () => {
  test('are as many as the package says, each code once', () => {
    expect(AFTER.units.length).toBe(3321);
    expect(new Set(AFTER.units.map(({ code }) => code)).size).toBe(3321);
    expect(new Set(AFTER.units.map(({ province }) => province)).size).toBe(34);
    expect(OFFICIAL.before.units.length).toBe(10_035);
    expect(new Set(OFFICIAL.before.units.map(({ province }) => province)).size).toBe(63);
  });

  test.each([
    ['after 1/7/2025', IN_2026, AFTER.units],
    ['before', IN_2024, OFFICIAL.before.units],
  ] as const)('are right by their own list: %s', (_, reference, units) => {
    expect(checked(reference, ...units).said).toEqual([]);
  });

  test('of a province are found by its name however it is written', () => {
    const count = (name: string) => communesOfProvince(AFTER, name)?.units.length;
    expect([count('Cà Mau'), count('tỉnh cà mau'), count('TP. Hồ Chí Minh'), count('TPHCM')]).toEqual([
      64, 64, 168, 168,
    ]);
    expect(count('Bạc Liêu')).toBeUndefined();
    expect(communesOfProvince(OFFICIAL.before, 'Tỉnh Bạc Liêu')?.units.length).toBe(64);
  });

  test('a divided commune has several successors, found by name where the package has another’s code', () => {
    const successors = (name: string, district: string, province: string) =>
      OFFICIAL.successors({ name, district, province }).map((unit) => unit.name);
    expect(successors('Phường Dịch Vọng', 'Quận Cầu Giấy', 'Thành phố Hà Nội')).toEqual([
      'Phường Cầu Giấy',
      'Phường Nghĩa Đô',
    ]);
    expect(successors('Phường 24', 'Quận Bình Thạnh', 'Thành phố Hồ Chí Minh')).toEqual(['Phường Bình Thạnh']);
  });
});

describe('names', () => {
  test.each([
    ['Xã Hòa An', 'xã  hoà an'],
    ['X. Mỹ Phước', 'Xã Mỹ Phước'],
    ['Mỹ Phước', 'Phường Mỹ Phước'],
    ['P. 01', 'Phường 1'],
    ['TT. Tràm Chim', 'Thị trấn Tràm Chim'],
    ['Xã Ea H’Leo', "xã Ea H'leo"],
    ['Xã Thuỷ Xuân', 'Xã Thủy Xuân'],
    ['Phường Lâm Viên - Đà Lạt', 'Phường Lâm Viên-Đà Lạt'],
    ['Xã Bát Tràng'.normalize('NFD'), 'Xã Bát Tràng'],
  ])('%s is %s', (a, b) => {
    expect(sameName(parseUnitName(a), parseUnitName(b))).toBe(true);
  });

  test.each([
    ['Xã Mỹ Phứơc', 'Xã Mỹ Phước', true],
    ['Xa My Phuoc', 'Xã Mỹ Phước', true],
    ['Xã Bát Tràngg', 'Xã Bát Tràng', true],
    ['Phường 12', 'Phường 13', false],
    // Long enough to be near but for the number, and two letters apart.
    ['Phường Hiệp Bình 12', 'Phường Hiệp Bình 13', false],
    ['Phường Hiep Binh 12', 'Phường Hiệp Bình 12', true],
    ['Xã Bát Trànggg', 'Xã Bát Tràng', false],
    ['Xã Bat Trung', 'Xã Bát Tràng', true],
    ['Xã Tân An', 'Xã Tân Anh', true],
    ['Xã An', 'Xã Ân Thi', false],
    ['Xã Đa Tốn', 'Xã Bát Tràng', false],
  ])('%s near %s: %s', (a, b, near) => {
    expect([sameName(parseUnitName(a), parseUnitName(b)), nearName(parseUnitName(a), parseUnitName(b))]).toEqual([
      false,
      near,
    ]);
  });

  test('a province may be called by any word', () => {
    expect(['constructor', 'toString', 'TP. HCM'].map(areaKey)).toEqual(['constructor', 'tostring', 'ho chi minh']);
  });

  test('a kind alone is a name, and nothing is one', () => {
    expect([parseUnitName('Xã').stem, parseUnitName('').stem, nameKey('  '), areaKey('Tỉnh')]).toEqual([
      'xã'.normalize('NFD'),
      '',
      '',
      'tinh',
    ]);
  });
});

describe('a code whose zeros were eaten', () => {
  test('is restored where the name agrees, in every problem of the unit too', () => {
    const read = { code: 'score-negative', at: { file: 'a.csv' }, details: {}, unit: '583' } as const;
    const { book, problems } = checkUnits(bookOf([{ ...BAT_TRANG, code: '583' }]), [read], IN_2024);
    expect(book.units.map(({ code }) => code)).toEqual(['00583']);
    expect(problems.map(({ code, unit }) => [code, unit])).toEqual([
      ['score-negative', '00583'],
      ['repaired-unit-code', '00583'],
    ]);
  });

  test('stays as it is where the name is another’s, and the right one is offered', () => {
    const { said, problems, units } = checked(IN_2024, { ...BAT_TRANG, code: '583', name: 'Xã Lạ' });
    expect([said, units[0]?.code]).toEqual([['unit-code-unlisted 583'], '583']);
    expect(problems[0]?.details).toMatchObject({ suggestion: '00583 - Xã Bát Tràng' });
  });

  test('stays as it is beside the full code, which is asked elsewhere', () => {
    expect(checked(IN_2024, { ...BAT_TRANG, code: '583' }, BAT_TRANG).units.map(({ code }) => code)).toEqual([
      '583',
      '00583',
    ]);
  });

  test('of a commune that was merged is restored, and then said to be a former one', () => {
    expect(checked(IN_2026, { code: '583', name: 'Xã Bát Tràng' }).said).toEqual([
      'repaired-unit-code 00583',
      'unit-merged 00583',
    ]);
  });

  test('is restored from a list of codes of any length, but not where two would fit', () => {
    const list = (...units: KnownUnit[]) => ({ list: knownUnits('office', units), called: CALLED });
    const one = { code: '007', name: 'Thôn Hạ' };
    expect(checked(list(one), { code: '7', name: 'Thôn Hạ' }).units[0]?.code).toBe('007');
    expect(checked(list(one, { code: '07', name: 'Thôn Hạ' }), { code: '7', name: 'Thôn Hạ' }).units[0]?.code).toBe(
      '7',
    );
  });
});

describe('a code written as a number', () => {
  const asked = (list: KnownUnit[] | undefined, ...units: Written[]) => {
    const { book, problems } = askNumberCodes(
      { book: bookOf(units), problems: [] },
      list === undefined ? undefined : knownUnits('office', list),
    );
    return [problems.map(({ code, unit }) => `${code} ${unit}`), book.units.map(({ broken }) => broken)];
  };
  const A = { code: '30001', name: 'Xã A' };
  const B = { code: '30002', name: 'Xã B' };

  test.each(['583,0', '583.0', '00583.0', '583.00'])(
    '%s is read as the one of the list where the name agrees',
    (code) => {
      const { said, units } = checked(IN_2024, { ...BAT_TRANG, code });
      expect([said, units[0]?.code]).toEqual([['repaired-unit-number 00583'], '00583']);
    },
  );

  test('counts for whether a file speaks of the communes of the list', () => {
    expect(mostAreKnown({ units: [written({ ...BAT_TRANG, code: '583,0' })] }, IN_2024)).toBe(true);
  });

  test('in two ways is read once: the other way is asked', () => {
    const list = { list: knownUnits('office', [A]), called: CALLED };
    const { book } = checkUnits(
      bookOf([
        { ...A, code: '30001,0' },
        { ...A, code: '30.001' },
      ]),
      [],
      list,
    );
    expect(book.units.map(({ code }) => code)).toEqual(['30001', '30.001']);
    expect(askNumberCodes({ book, problems: [] }, list.list).book.units.map(({ broken }) => broken)).toEqual([
      false,
      true,
    ]);
  });

  test('is asked where nothing says what it is, and the unit is not evaluated until then', () => {
    expect(asked(undefined, { ...A, code: '30001,0' })).toEqual([['unit-code-as-number 30001,0'], [true]]);
    expect(asked(undefined, { ...A, code: '30.001' }, B)).toEqual([['unit-code-as-number 30.001'], [true, false]]);
    expect(asked([{ ...A, name: 'Xã Khác' }], { ...A, code: '30.001' })).toEqual([
      ['unit-code-as-number 30.001'],
      [true],
    ]);
  });

  test('is a code of the office’s own where all are like it, or the list has it so', () => {
    expect(asked(undefined, { ...A, code: '30.001' }, { ...B, code: '30.002' })).toEqual([[], [false, false]]);
    expect(asked([{ ...A, code: '30.001' }], { ...A, code: '30.001' }, B)).toEqual([[], [false, false]]);
  });

  test.each(['1.2', '01.001', '30.0012', 'X1.001', '3.00.1', '30001,5', '30001'])('%s is none', (code) => {
    expect(asked(undefined, { ...A, code }, B)).toEqual([[], [false, false]]);
  });
});

describe('a name', () => {
  test('that belongs to another code of the same district keeps the unit from being evaluated', () => {
    const { said, units } = checked(IN_2024, { ...BAT_TRANG, code: '00571' });
    expect([said, units[0]?.broken]).toEqual([['unit-name-of-another 00571'], true]);
  });

  test('that another district has too is a difference, not a mistaken code', () => {
    // Xã Mỹ Phước is in six districts of the country, and not in Gia Lâm.
    expect(checked(IN_2024, { ...BAT_TRANG, name: 'Xã Mỹ Phước' }).said).toEqual(['unit-name-differs 00583']);
  });

  test('whose kind alone differs is never to be corrected: communes become wards, and a list is of its day', () => {
    expect(checked(IN_2024, { code: '25813', name: 'Xã Mỹ Phước' }).said).toEqual([]);
    expect(checked(IN_2026, { code: '27757', name: 'Phường Vĩnh Hưng' }).said).toEqual([]);
    for (const name of ['Xã Long Thành', 'Phường Long Thành']) {
      expect(checked(IN_2026, { code: '26368', name }).said).toEqual([]);
    }
  });

  test('that is not written is not held against the list: the reader has asked for it', () => {
    expect(checked(IN_2024, { code: '00583', name: '00583' }).said).toEqual([]);
  });
});

test('a commune merged before 30/6/2025 has no code any more and is known by its full name', () => {
  expect(checked(IN_2024, { code: '00586', name: 'Xã Kim Lan', ...GIA_LAM }).said).toEqual([]);
  expect(checked(IN_2024, { code: '00586', name: 'Xã Kim Lan' }).said).toEqual(['unit-code-unlisted 00586']);
});

test('a list is looked at unasked only when most units are its own, by code and name', () => {
  const others = [
    { code: '00571', name: 'Trung tâm học tập cộng đồng Dương Xá' },
    { code: '00577', name: 'Trung tâm học tập cộng đồng Đa Tốn' },
  ];
  expect(mostAreKnown(bookOf([BAT_TRANG]), IN_2024)).toBe(true);
  expect(mostAreKnown(bookOf([{ ...BAT_TRANG, code: '583' }]), IN_2026)).toBe(true);
  expect(mostAreKnown(bookOf([BAT_TRANG, ...others]), IN_2024)).toBe(false);
  expect(mostAreKnown(bookOf([]), IN_2024)).toBe(false);
});
