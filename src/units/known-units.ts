import { lazy } from '../model/lazy.ts';
import { areaKey, nameKey } from './unit-name.ts';

/** A unit whose code and name are taken as right. */
export interface KnownUnit {
  readonly code: string;
  readonly name: string;
  readonly district?: string;
  readonly province?: string;
}

/** Units that codes and names are compared with: the official communes of a time, or a list of the office's own. */
export interface KnownUnits {
  readonly source: 'official' | 'office';
  readonly units: readonly KnownUnit[];
  withCode(code: string): KnownUnit | undefined;
  /** The one unit whose code is this one with zeros in front, as a spreadsheet eats them. */
  withLostZeros(code: string): KnownUnit | undefined;
  /** Units whose codes are this one but for zeros in front, more or fewer. */
  withZerosApart(code: string): readonly KnownUnit[];
  /** Units of exactly this name in an area; everywhere where it is not said. */
  named(name: string, area: Area): readonly KnownUnit[];
}

export interface Area {
  readonly district?: string | undefined;
  readonly province?: string | undefined;
}

/** Where units are looked up; each index is made when it is first asked for. */
export interface Lookups {
  readonly units: readonly KnownUnit[];
  withCode(code: string): KnownUnit | undefined;
  /** Those whose digits are these but for zeros in front. */
  zerosApart(code: string): readonly KnownUnit[];
  /** Those of a province, by the key of its name. */
  inProvince(key: string): readonly KnownUnit[];
  /** A unit whose province is not known may lie in any. */
  readonly provincesAreKnown: boolean;
}

export function knownUnits(source: KnownUnits['source'], units: readonly KnownUnit[]): KnownUnits {
  return unitsKnownBy(source, lookupsIn(units));
}

/** The names are put in order for one province after the other: most runs need no more. */
export function unitsKnownBy(source: KnownUnits['source'], lookups: Lookups): KnownUnits {
  const byName = namesIn(lookups);
  const withZerosApart = (code: string) => (DIGITS.test(code) ? lookups.zerosApart(code) : []);
  return {
    source,
    get units() {
      return lookups.units;
    },
    withCode: (code) => lookups.withCode(code),
    withZerosApart,
    withLostZeros(code) {
      const [only, ...others] = withZerosApart(code);
      return others.length === 0 && only !== undefined && only.code.length > code.length ? only : undefined;
    },
    named: (name, area) => byName(area.province)(nameKey(name)).filter((unit) => isIn(unit, area)),
  };
}

/** Lists of a few thousand units, put in order. */
export function lookupsIn(units: readonly KnownUnit[]): Lookups {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const byDigits = lazy(() =>
    groups(
      units.filter(({ code }) => DIGITS.test(code)),
      ({ code }) => withoutZeros(code),
    ),
  );
  const byProvince = lazy(() => groups(units, ({ province = '' }) => areaKey(province)));
  const allIn = lazy(() => units.every(({ province }) => province !== undefined));
  return {
    units,
    withCode: (code) => byCode.get(code),
    zerosApart: (code) => byDigits().get(withoutZeros(code)) ?? [],
    inProvince: (key) => byProvince().get(key) ?? [],
    get provincesAreKnown() {
      return allIn();
    },
  };
}

type ByName = (key: string) => readonly KnownUnit[];

/** Units by the key of their name, of all or of those that may lie in a province. */
function namesIn(lookups: Lookups): (province: string | undefined) => ByName {
  const named = (some: readonly KnownUnit[]): ByName => {
    const byKey = groups(some, ({ name }) => nameKey(name));
    return (key) => byKey.get(key) ?? [];
  };
  const all = lazy(() => named(lookups.units));
  const made = new Map<string, ByName>();
  return (province) => {
    if (province === undefined || !lookups.provincesAreKnown) return all();
    const key = areaKey(province);
    const known = made.get(key) ?? named(lookups.inProvince(key));
    made.set(key, known);
    return known;
  };
}

function isIn(unit: KnownUnit, area: Area): boolean {
  return agrees(unit.province, area.province) && agrees(unit.district, area.district);
}

function agrees(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || areaKey(a) === areaKey(b);
}

const DIGITS = /^\d+$/;
const ZERO = '0'.charCodeAt(0);

export function withoutZeros(code: string): string {
  return code.charCodeAt(0) !== ZERO ? code : code.replace(/^0+(?=\d)/, '');
}

function groups<T>(all: readonly T[], keyOf: (each: T) => string): Map<string, T[]> {
  const grouped = new Map<string, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    const known = grouped.get(key);
    if (known === undefined) grouped.set(key, [each]);
    else known.push(each);
  }
  return grouped;
}
