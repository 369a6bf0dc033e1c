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

/** Each index is made when it is first asked for, that of names for one province after the other: most runs need no more. */
export function knownUnits(source: KnownUnits['source'], units: readonly KnownUnit[]): KnownUnits {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const byDigits = once(() =>
    groups(
      units.filter(({ code }) => DIGITS.test(code)),
      ({ code }) => withoutZeros(code),
    ),
  );
  const byName = namesIn(units);
  const withZerosApart = (code: string) => (DIGITS.test(code) ? byDigits().get(withoutZeros(code)) : undefined) ?? [];
  return {
    source,
    units,
    withCode: (code) => byCode.get(code),
    withZerosApart,
    withLostZeros(code) {
      const [only, ...others] = withZerosApart(code);
      return others.length === 0 && only !== undefined && only.code.length > code.length ? only : undefined;
    },
    named: (name, area) => byName(area.province)(nameKey(name)).filter((unit) => isIn(unit, area)),
  };
}

type ByName = (key: string) => readonly KnownUnit[];

/** Units by the key of their name, of all or of those that may lie in a province. */
function namesIn(units: readonly KnownUnit[]): (province: string | undefined) => ByName {
  const named = (some: readonly KnownUnit[]): ByName => {
    const byKey = groups(some, ({ name }) => nameKey(name));
    return (key) => byKey.get(key) ?? [];
  };
  const all = once(() => named(units));
  const byProvince = once(() => groups(units, ({ province = '' }) => areaKey(province)));
  // A unit whose province is not known may lie in any.
  const wholly = once(() => units.every(({ province }) => province !== undefined));
  const made = new Map<string, ByName>();
  return (province) => {
    if (province === undefined || !wholly()) return all();
    const key = areaKey(province);
    const known = made.get(key) ?? named(byProvince().get(key) ?? []);
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

function withoutZeros(code: string): string {
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

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
