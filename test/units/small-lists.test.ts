import { describe, expect, test } from 'vitest';
import type { UnitEvidence } from '../../src/model/evidence.ts';
import { problem } from '../../src/problems/problem.ts';
import { askNumberCodes } from '../../src/units/ask-number-codes.ts';
import {
  checkSingleUnits,
  checkUnits,
  mostAreKnown,
  type Reference,
  withListZeros,
} from '../../src/units/check-units.ts';
import { codesForNames } from '../../src/units/codes-for-names.ts';
import { askDoubtfulNames, codesForTables, hasUnitsWithoutCode } from '../../src/units/codes-for-tables.ts';
import { knownUnits } from '../../src/units/known-units.ts';
import { aBook, aUnit } from '../support/a-book.ts';

/** Every decision of comparing units with a list, at a list so short that a reader sees the answer. Codes and communes are of this test. */
const TAM_NONG = { district: 'Huyện Tam Nông', province: 'Tỉnh Đồng Tháp' };
const CHAU_THANH = { district: 'Huyện Châu Thành', province: 'Tỉnh Đồng Tháp' };
const BEN_CAT = { district: 'Thành phố Bến Cát', province: 'Tỉnh Bình Dương' };
const PHU_DUC = { code: '00013', name: 'Xã Phú Đức', ...TAM_NONG };
const HOA_BINH = { code: '00004', name: 'Xã Hòa Bình', ...TAM_NONG };
const TAN_PHU = { code: '00043', name: 'Xã Tân Phú', ...TAM_NONG };
const TAN_PHU_TOO = { code: '00941', name: 'Xã Tân Phú', ...CHAU_THANH };
const AN_TAY = { code: '25846', name: 'Xã An Tây', ...BEN_CAT };
const LIST = knownUnits('official', [PHU_DUC, HOA_BINH, TAN_PHU, TAN_PHU_TOO, AN_TAY]);
const OLD_NAME = { code: '00004', name: 'Xã Hòa Cũ', ...TAM_NONG };
const ENDED = { code: '00777', name: 'Xã Láng Biển', ...TAM_NONG };
const CALLED = { vi: 'danh mục', en: 'the list' };
const NOW: Reference = { list: LIST, called: CALLED };
const AFTER_MERGING: Reference = {
  ...NOW,
  former: { list: knownUnits('official', [OLD_NAME, ENDED]), successors: () => [PHU_DUC, HOA_BINH] },
};
const NEXT = { code: '00888', name: 'Xã Trường Xuân', ...TAM_NONG };
const NEXT_NAME = { code: '00004', name: 'Xã Đốc Binh Kiều', ...TAM_NONG };
const BEFORE_MERGING: Reference = {
  ...NOW,
  later: { list: knownUnits('official', [NEXT, NEXT_NAME]), year: 2024, wasThere: ({ name }) => name === 'Xã Kim Lan' },
};

type Written = Pick<UnitEvidence, 'code' | 'name'> & Partial<UnitEvidence>;
const unitOf = ({ code, name, ...more }: Written): UnitEvidence => ({ ...aUnit({ TC1: 5 }, { code, name }), ...more });
const bookOf = (...units: readonly Written[]) => aBook(units.map(unitOf));
const NAME_CELL = { file: 'thu.csv', row: 2, column: 'Tên đơn vị', cell: 'B2' };
const UNLISTED = { code: '1', name: 'Xã Lạ', list: CALLED, suggestion: '' };
const CODE_CELL = unitOf(PHU_DUC).at;

function checked(reference: Reference, ...units: readonly Written[]) {
  const { book, problems } = checkUnits(bookOf(...units), [], reference);
  return { codes: problems.map(({ code }) => code), problems, units: book.units };
}

describe('a code that is none of the list', () => {
  test('that is its unit’s name says nothing more: it was asked where it was read', () => {
    expect(checked(NOW, { code: 'Xã Lạ', name: 'Xã Lạ' }).codes).toEqual([]);
    expect(checked(NOW, { code: '00999', name: '00999' }).codes).toEqual(['unit-code-unlisted']);
    expect(checked(NOW, { code: 'HB 1', name: 'Xã Lạ' }).codes).toEqual(['unit-code-unlisted']);
  });

  test('offers the unit of that name in its area, or that of its digits, and no other', () => {
    const offered = (unit: Written) => checked(NOW, unit).problems[0]?.details['suggestion'];
    expect(offered({ code: '99', name: 'Xã Phú Đức', ...TAM_NONG })).toBe('00013 - Xã Phú Đức');
    expect(offered({ code: '99', name: 'Xã Tân Phú', ...CHAU_THANH })).toBe('00941 - Xã Tân Phú');
    expect(offered({ code: '99', name: 'Xã Tân Phú' })).toBe('');
    expect(offered({ code: '99', name: 'Xã Lạ' })).toBe('');
    // The digits are of one unit and the name of another: the zeros are the likelier slip.
    expect(offered({ code: '13', name: 'Xã An Tây' })).toBe('00013 - Xã Phú Đức');
    expect(offered({ code: '13', name: '13' })).toBe('00013 - Xã Phú Đức');
  });

  test('of a unit that was merged says into which, at its name', () => {
    const { problems, codes } = checked(AFTER_MERGING, { code: '00777', name: 'Xã Láng Biển', nameAt: NAME_CELL });
    expect(codes).toEqual(['unit-merged']);
    expect(problems[0]).toMatchObject({
      at: NAME_CELL,
      details: { now: 'Xã Phú Đức (00013), Xã Hòa Bình (00004)' },
    });
    expect(checked(AFTER_MERGING, { code: '00778', name: 'Xã Lạ' }).codes).toEqual(['unit-code-unlisted']);
    expect(checked(AFTER_MERGING, { code: '00777', name: 'Xã Láng Biển' }).problems[0]?.at).toEqual(CODE_CELL);
  });

  test('of a unit that is not there yet says when; one merged even before is known by its name', () => {
    expect(checked(BEFORE_MERGING, NEXT).problems).toMatchObject([
      { code: 'unit-not-yet', details: { year: 2024, before: '' } },
    ]);
    expect(checked(BEFORE_MERGING, { code: '00586', name: 'Xã Kim Lan' }).codes).toEqual([]);
    expect(checked(BEFORE_MERGING, { code: '00587', name: 'Xã Kim Sơn' }).codes).toEqual(['unit-code-unlisted']);
  });
});

describe('a name beside a code of the list', () => {
  test.each([
    ['the same', 'Xã Hòa Bình', []],
    ['spelt the other way', 'Xã Hoà Bình', []],
    ['of another kind', 'Phường Hòa Bình', []],
    ['nearly the same', 'Xã Hòa Bìnhh', ['unit-name-near']],
    ['quite another', 'Xã Mỹ Quý', ['unit-name-differs']],
    ['of another unit there', 'Xã Phú Đức', ['unit-name-of-another']],
  ])('%s', (_, name, said) => {
    expect(checked(NOW, { ...HOA_BINH, name }).codes).toEqual(said);
  });

  test('of another unit is looked for where the file says the unit lies, else where its code lies', () => {
    expect(checked(NOW, { code: '00004', name: 'Xã Tân Phú' }).problems).toMatchObject([
      { code: 'unit-name-of-another', details: { other: '00043' } },
    ]);
    expect(checked(NOW, { code: '00004', name: 'Xã Tân Phú', ...CHAU_THANH }).problems).toMatchObject([
      { code: 'unit-name-of-another', details: { other: '00941' } },
    ]);
    // An Tây is in another province.
    expect(checked(NOW, { code: '00004', name: 'Xã An Tây' }).codes).toEqual(['unit-name-differs']);
    // Two there have it: which code is meant cannot be said.
    const two = knownUnits('official', [HOA_BINH, TAN_PHU, { ...TAN_PHU, code: '00044' }]);
    expect(checked({ list: two, called: CALLED }, { code: '00004', name: 'Xã Tân Phú' }).codes).toEqual([
      'unit-name-differs',
    ]);
  });

  test('that its code had before the merging, or has after it, is said to be of that time, at its cell', () => {
    const cell = { nameAt: NAME_CELL };
    expect(checked(AFTER_MERGING, { ...OLD_NAME, ...cell }).problems).toMatchObject([
      { code: 'unit-merged', at: NAME_CELL },
    ]);
    expect(checked(BEFORE_MERGING, { ...NEXT_NAME, ...cell }).problems).toMatchObject([
      { code: 'unit-not-yet', at: NAME_CELL, details: { before: 'Xã Hòa Bình', year: 2024 } },
    ]);
    expect(checked(AFTER_MERGING, { ...HOA_BINH, name: 'Xã Mỹ Quý' }).codes).toEqual(['unit-name-differs']);
    expect(checked(BEFORE_MERGING, { ...HOA_BINH, name: 'Xã Mỹ Quý' }).codes).toEqual(['unit-name-differs']);
    expect(checked(AFTER_MERGING, { ...PHU_DUC, name: 'Xã Mỹ Quý' }).codes).toEqual(['unit-name-differs']);
    expect(checked(BEFORE_MERGING, { ...PHU_DUC, name: 'Xã Mỹ Quý' }).codes).toEqual(['unit-name-differs']);
  });

  test('in another province than the file says is a difference, however the province is written', () => {
    const province = (written: string) => checked(NOW, { ...PHU_DUC, province: written });
    expect(province('Đồng Tháp').codes).toEqual([]);
    expect(province('Tỉnh Đồng Tháp').codes).toEqual([]);
    expect(province('Tỉnh An Giang').problems).toMatchObject([
      { code: 'unit-province-differs', details: { province: 'Tỉnh An Giang', expected: 'Tỉnh Đồng Tháp' } },
    ]);
    const nowhere = { list: knownUnits('office', [{ code: '1', name: 'Thôn Hạ' }]), called: CALLED };
    expect(checked(nowhere, { code: '1', name: 'Thôn Hạ', province: 'Tỉnh An Giang' }).codes).toEqual([]);
    expect(checked(NOW, { code: PHU_DUC.code, name: PHU_DUC.name }).codes).toEqual([]);
  });
});

describe('zeros that a spreadsheet ate', () => {
  test('come back where the name agrees or nearly does, and once', () => {
    const back = (...units: Written[]) => checked(NOW, ...units).units.map(({ code }) => code);
    expect(back({ code: '13', name: 'Xã Phú Đức' })).toEqual(['00013']);
    expect(back({ code: '13', name: 'Xa Phu Duc' })).toEqual(['00013']);
    expect(back({ code: '13', name: '13' })).toEqual(['13']);
    expect(back({ code: '13', name: 'Xã Mỹ Quý' })).toEqual(['13']);
    expect(back({ code: '13', name: 'Xã Phú Đức' }, { code: '013', name: 'Xã Phú Đức' })).toEqual(['00013', '013']);
  });

  test('of an office’s own list come back too, by what it is compared with', () => {
    const at = { file: 'ds.csv', row: 2 };
    const { units, problems } = withListZeros(
      [
        { code: '4', name: 'Xã Hòa Bình', at },
        { code: '00013', name: 'Xã Phú Đức', at },
        { code: '13', name: 'Xã Phú Đức', at },
      ],
      NOW,
    );
    expect(units.map(({ code }) => code)).toEqual(['00004', '00013', '13']);
    expect(problems.map(({ code, unit, details }) => [code, unit, details['found']])).toEqual([
      ['repaired-unit-code', '00004', '4'],
    ]);
  });

  test('take what was said of the unit with them, and nothing of another', () => {
    const of = (unit: string | undefined) =>
      problem('score-negative', { file: 'a.csv' }, { found: '-1' }, unit === undefined ? {} : { unit });
    const before = [of('13'), of('00004'), of(undefined)];
    const { problems } = checkUnits(bookOf({ code: '13', name: 'Xã Phú Đức' }, HOA_BINH), before, NOW);
    expect(problems.map(({ unit }) => unit)).toEqual(['00013', '00004', undefined, '00013']);
  });
});

test('a book speaks of a list when more than half of its units are there, by code and name', () => {
  const known = (...units: readonly Written[]) => mostAreKnown(bookOf(...units), AFTER_MERGING);
  const other = { code: '00013', name: 'Trung tâm Láng' };
  expect([known(PHU_DUC), known(PHU_DUC, other), known(PHU_DUC, HOA_BINH, other), known(ENDED)]).toEqual([
    true,
    false,
    true,
    true,
  ]);
});

describe('a book whose codes are mostly not of the list', () => {
  const single = (...units: readonly Written[]) =>
    checkSingleUnits(bookOf(...units), [], NOW).problems.map(({ code, unit, details }) => [
      code,
      unit,
      details['expected'],
      details['alike'],
    ]);
  const wrong = (code: string, { name, ...area }: Written) => ({ ...area, code, name });

  test('is told each code that looks official and is another commune’s by name and area', () => {
    expect(single(wrong('11111', PHU_DUC))).toEqual([['unit-code-differs', '11111', '00013', 0]]);
    expect(single(wrong('11111', PHU_DUC), wrong('22222', HOA_BINH))).toEqual([
      ['unit-code-differs', '11111', '00013', 0],
      ['unit-code-differs', '22222', '00004', 0],
    ]);
    expect(single(wrong('1', HOA_BINH), wrong('X1111', PHU_DUC))).toEqual([]);
  });

  test('is told once that three or more are the office’s own', () => {
    const own = [wrong('11111', PHU_DUC), wrong('22222', HOA_BINH), wrong('33333', AN_TAY)];
    expect(single(...own)).toEqual([['unit-code-differs', '11111', '00013', 2]]);
    // One right code among three wrong ones is no chance.
    expect(single(...own, TAN_PHU).map(([, unit]) => unit)).toEqual(['11111', '22222', '33333']);
  });

  test('asks nothing where the file names no area, no kind, or an area with two of the name', () => {
    const { code: _, ...name } = PHU_DUC;
    expect(single({ code: '11111', name: name.name })).toEqual([]);
    expect(single({ ...name, code: '11111', name: 'Phú Đức' })).toEqual([]);
    expect(single({ code: '11111', name: 'Xã Tân Phú', province: 'Tỉnh Đồng Tháp' })).toEqual([]);
    expect(single({ code: '11111', name: 'Xã Phú Đức', district: 'Tam Nông' })).toHaveLength(1);
    expect(single({ code: '11111', name: 'Xã Phú Đức', province: 'Đồng Tháp' })).toHaveLength(1);
  });
});

describe('codes for a list of names', () => {
  const at = { file: 'ten.csv', row: 2 };
  const found = (name: string, area: { district?: string; province?: string } = {}) => {
    const asked = { at, code: '', name, district: '', province: '', ...area };
    const { units, problems } = codesForNames([asked], NOW);
    return problems[0] ?? units[0]?.code;
  };

  test.each([
    ['Xã Phú Đức', {}, '00013'],
    ['Phú Đức', {}, '00013'],
    ['00013 - Xã Phú Đức', {}, '00013'],
    ['13. Xã Phú Đức', {}, '00013'],
    ['Xã Tân Phú', { district: 'Tam Nông' }, '00043'],
    ['Xã Tân Phú', { district: 'Châu Thành', province: 'Đồng Tháp' }, '00941'],
    ['Xã Tân Phú - Châu Thành', {}, '00941'],
    ['Xã Tân Phú (Huyện Tam Nông)', {}, '00043'],
    ['Xã Phú Đức -', {}, '00013'],
    ['- Xã Phú Đức', {}, '00013'],
    // What is behind is no area, and one unit has the name.
    ['Xã Phú Đức (cụm 2)', {}, '00013'],
  ])('%s %o is %s', (name, area, code) => {
    expect(found(name, area)).toBe(code);
  });

  test.each([
    ['Xã Lạ', {}, { code: 'unit-name-unknown', details: { suggestion: '' } }],
    ['Xã Phú Đứcc', {}, { code: 'unit-name-unknown', details: { suggestion: 'Xã Phú Đức' } }],
    // Two are near: neither is offered.
    ['Xa Tan Phu', {}, { code: 'unit-name-unknown', details: { suggestion: '' } }],
    ['00013 - Xã Hòa Bình', {}, { code: 'unit-name-unknown' }],
    ['99 - Xã Phú Đứ', {}, { code: 'unit-name-unknown' }],
    ['Xã Phú Đức', { province: 'Bình Dương' }, { code: 'unit-name-unknown' }],
    ['Xã Phú Đức', { district: 'Châu Thành', province: 'Đồng Tháp' }, { code: 'unit-name-unknown' }],
    ['Xã Phú Đức - Châu Thành', {}, { code: 'unit-name-unknown' }],
  ])('%s %o is asked about', (name, area, asked) => {
    expect(found(name, area)).toMatchObject({ at, ...asked });
  });

  test('that several units have names them, the first four', () => {
    expect(found('Xã Tân Phú')).toMatchObject({
      code: 'unit-name-several',
      details: {
        count: 2,
        found:
          'Xã Tân Phú (00043), Huyện Tam Nông, Tỉnh Đồng Tháp; Xã Tân Phú (00941), Huyện Châu Thành, Tỉnh Đồng Tháp',
      },
    });
    const many = (count: number) => {
      const units = Array.from({ length: count }, (_, index) => ({ code: `${index}`, name: 'Thôn Hạ' }));
      const asked = { at, code: '', name: 'Thôn Hạ', district: '', province: '' };
      return codesForNames([asked], { list: knownUnits('office', units), called: CALLED }).problems[0]?.details[
        'found'
      ];
    };
    expect(many(4)).toBe('Thôn Hạ (0); Thôn Hạ (1); Thôn Hạ (2); Thôn Hạ (3)');
    expect(many(5)).toBe('Thôn Hạ (0); Thôn Hạ (1); Thôn Hạ (2); Thôn Hạ (3); …');
  });

  test('are looked for in the area each names, whatever was found before', () => {
    const asked = (district: string) => ({ at, code: '', name: 'Xã Tân Phú', district, province: '' });
    const { units } = codesForNames([asked('Tam Nông'), asked('Châu Thành'), asked('Tam Nông')], NOW);
    expect(units).toMatchObject([TAN_PHU, TAN_PHU_TOO, TAN_PHU]);
  });
});

describe('codes for units that have none', () => {
  const nameless = (name: string, more: Partial<UnitEvidence> = {}): Written => ({
    code: name,
    name,
    withoutCode: true,
    ...more,
  });
  const given = (wasNamed: boolean, ...units: readonly Written[]) => {
    const { book, problems } = codesForTables({ book: bookOf(...units), problems: [] }, NOW, wasNamed);
    return { units: book.units.map(({ code, broken }) => [code, broken]), problems };
  };

  test('are looked up only where there are such units', () => {
    expect(hasUnitsWithoutCode({ book: bookOf(PHU_DUC) })).toBe(false);
    expect(hasUnitsWithoutCode({ book: bookOf(PHU_DUC, nameless('Xã Hòa Bình')) })).toBe(true);
    expect(given(true, { ...PHU_DUC, code: '99', name: 'Xã Phú Đức' }).units).toEqual([['99', false]]);
  });

  test('are said once for a file, the first five, at the first name', () => {
    const two = given(true, nameless('Phú Đức', { nameAt: NAME_CELL }), nameless('Hòa Bình'));
    expect(two.units).toEqual([
      ['00013', false],
      ['00004', false],
    ]);
    expect(two.problems).toMatchObject([
      {
        code: 'unit-codes-by-name',
        at: NAME_CELL,
        details: { count: 2, codes: 'Xã Phú Đức - 00013; Xã Hòa Bình - 00004' },
      },
    ]);
    const names = Array.from({ length: 6 }, (_, index) => ({ code: `C${index}`, name: `Thôn ${index + 1}` }));
    const said = (count: number) => {
      const book = bookOf(...names.slice(0, count).map(({ name }) => nameless(name)));
      const reference = { list: knownUnits('office', names), called: CALLED };
      return codesForTables({ book, problems: [] }, reference, true).problems[0]?.details['codes'];
    };
    expect(said(5)).toBe('Thôn 1 - C0; Thôn 2 - C1; Thôn 3 - C2; Thôn 4 - C3; Thôn 5 - C4');
    expect(said(6)).toBe('Thôn 1 - C0; Thôn 2 - C1; Thôn 3 - C2; Thôn 4 - C3; Thôn 5 - C4; …');
  });

  test('a unit that stands there by its code too is asked about, and neither is evaluated', () => {
    const { units, problems } = given(true, { ...PHU_DUC, nameAt: NAME_CELL }, nameless('Phú Đức'));
    expect(units).toEqual([
      ['00013', true],
      ['Phú Đức', true],
    ]);
    expect(problems).toMatchObject([
      {
        code: 'unit-named-twice',
        unit: 'Phú Đức',
        related: [NAME_CELL],
        details: { code: '00013', meant: 'Xã Phú Đức' },
      },
    ]);
  });

  test('a name in the file’s own name is a unit where the list has it, and asked about where not', () => {
    const doubt = (name: string) => problem('table-of-file-name', { file: 'a.csv' }, { name }, {});
    const said = (wasNamed: boolean, name: string) => {
      const book = bookOf(nameless(name));
      const found = codesForTables({ book, problems: [doubt(name)] }, NOW, wasNamed);
      return [
        found.problems.map(({ code, unit }) => `${code} ${unit}`),
        found.book.units.map(({ code, broken }) => [code, broken]),
      ];
    };
    expect(said(false, 'Phú Đức')).toEqual([['table-of-unit 00013'], [['00013', false]]]);
    expect(said(false, 'Tổng hợp')).toEqual([['table-of-file-name Tổng hợp'], [['Tổng hợp', true]]]);
    expect(said(true, 'Tổng hợp')).toEqual([['unit-name-unknown Tổng hợp'], [['Tổng hợp', true]]]);
    expect(said(false, 'Tân Phú')).toEqual([['table-of-unit-without-code Tân Phú'], [['Tân Phú', false]]]);
    const nothing = askDoubtfulNames({ book: bookOf(nameless('Phú Đức')), problems: [doubt('Phú Đức')] });
    expect(nothing.book.units.map(({ code, broken }) => [code, broken])).toEqual([['Phú Đức', true]]);
  });

  test('has the area of the unit it is; one whose list knows none keeps none', () => {
    const { book } = codesForTables({ book: bookOf(nameless('Phú Đức')), problems: [] }, NOW, true);
    expect(book.units[0]).toMatchObject(PHU_DUC);
    expect('withoutCode' in (book.units[0] ?? {})).toBe(false);
    const own = { list: knownUnits('office', [{ code: 'T1', name: 'Thôn Hạ' }]), called: CALLED };
    const [village] = codesForTables({ book: bookOf(nameless('Thôn Hạ')), problems: [] }, own, true).book.units;
    expect(Object.keys(village ?? {}).filter((key) => key === 'district' || key === 'province')).toEqual([]);
  });
});

describe('a list of units', () => {
  test('finds a code by its digits only where one unit has them, and more zeros', () => {
    const list = knownUnits('office', [
      { code: '0013', name: 'A' },
      { code: '007', name: 'B' },
      { code: '07', name: 'C' },
      { code: 'X1', name: 'D' },
      { code: '000', name: 'E' },
    ]);
    const lost = (code: string) => list.withLostZeros(code)?.name;
    expect(['13', '013', '0013', '00013', '7', 'X1', '0'].map(lost)).toEqual([
      'A',
      'A',
      undefined,
      undefined,
      undefined,
      undefined,
      'E',
    ]);
    expect(list.withZerosApart('00007').map(({ name }) => name)).toEqual(['B', 'C']);
    expect(list.withZerosApart('X1')).toEqual([]);
  });

  test('finds a name in its area; a unit whose area is not known may lie in any', () => {
    const named = (name: string, area: { district?: string; province?: string }) =>
      LIST.named(name, area).map(({ code }) => code);
    expect(named('Xã Tân Phú', {})).toEqual(['00043', '00941']);
    expect(named('Xã Tân Phú', { province: 'Đồng Tháp' })).toEqual(['00043', '00941']);
    expect(named('Xã Tân Phú', { province: 'Đồng Tháp', district: 'Châu Thành' })).toEqual(['00941']);
    expect(named('Xã Tân Phú', { district: 'Tam Nông' })).toEqual(['00043']);
    expect(named('Xã Tân Phú', { province: 'Bình Dương' })).toEqual([]);
    expect(named('Xã Tân Phú', { province: 'An Giang' })).toEqual([]);
    const partly = knownUnits('office', [PHU_DUC, { code: '2', name: 'Xã Phú Đức' }]);
    expect(partly.named('Xã Phú Đức', { province: 'An Giang' }).map(({ code }) => code)).toEqual(['2']);
  });
});

test('a code written as a number takes away that no list has it, and no other word', () => {
  const unlisted = (unit: string) => problem('unit-code-unlisted', CODE_CELL, UNLISTED, { unit });
  const negative = problem('score-negative', CODE_CELL, { found: '-1' }, { unit: '30001,0' });
  const whole = problem('unit-code-unlisted', CODE_CELL, UNLISTED, {});
  const problems = [unlisted('30001,0'), unlisted('30002'), negative, whole];
  const book = bookOf({ code: '30001,0', name: 'Xã A' }, { code: '30002', name: 'Xã B' });
  const asked = askNumberCodes({ book, problems });
  expect(asked.problems.slice(0, 3)).toEqual([unlisted('30002'), negative, whole]);
  expect(asked.problems.slice(3)).toMatchObject([
    { code: 'unit-code-as-number', unit: '30001,0', details: { found: '30001,0', digits: '30001' } },
  ]);
  const plain = { book: bookOf(PHU_DUC), problems };
  expect(askNumberCodes(plain)).toEqual(plain);
});
