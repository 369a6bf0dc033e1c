import type { Location } from '../model/location.ts';
import { particularList, particularSeries } from '../model/particular-list.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { Reference } from './check-units.ts';
import type { KnownUnit } from './known-units.ts';
import { areaKey, nearName, type ParsedUnitName, parseUnitName, sameName } from './unit-name.ts';

/** A unit of a list of names; what the list does not say is empty. */
export interface NamedUnit {
  /** The cell of its name. */
  readonly at: Location;
  readonly code: string;
  readonly name: string;
  readonly district: string;
  readonly province: string;
}

/** What a name was found to mean: the unit it is, or what has to be asked about it. */
export type NameLookup = { readonly known: KnownUnit } | { readonly problem: Problem };

/**
 * Codes for a list of names, from the communes of an area or of the whole country. A name that is none of theirs, or that
 * of several, is asked about and stays without a code.
 */
export function codesForNames<Unit extends NamedUnit>(
  units: readonly Unit[],
  reference: Pick<Reference, 'list' | 'called'>,
): { readonly units: readonly Unit[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const coded = lookUpNames(units, reference).map(({ unit, found }) => {
    if ('problem' in found) {
      problems.push(found.problem);
      return unit;
    }
    const { code, name, district = '', province = '' } = found.known;
    return { ...unit, code, name, district, province };
  });
  return { units: coded, problems };
}

/** Each name with what it was found to mean. */
export function lookUpNames<Unit extends NamedUnit>(
  units: readonly Unit[],
  { list, called }: Pick<Reference, 'list' | 'called'>,
): readonly { readonly unit: Unit; readonly found: NameLookup }[] {
  const inArea = areaSearch(list.units);
  return units.map((unit) => {
    const there = inArea.units(unit);
    const written = parseUnitName(unit.name);
    const exact = named(there, written);
    const all = exact.length > 0 ? exact : [...withItsCode(unit, list), ...withAreaBehind(unit, inArea)];
    const [known, ...others] = all;
    if (known === undefined) return { unit, found: { problem: unknown(unit, near(there, written), called) } };
    return { unit, found: others.length === 0 ? { known } : { problem: several(unit, all) } };
  });
}

/** "30013 - Xã Phú Đức": the code that stands before the name, where the list gives it that name. */
function withItsCode({ name: written }: NamedUnit, list: Reference['list']): readonly KnownUnit[] {
  const code = CODE_BEFORE.exec(written)?.[1] ?? '';
  const known = list.withCode(code) ?? list.withLostZeros(code);
  const name = written.slice(code.length).replace(/^[\s.:_–-]+/, '');
  return known !== undefined && sameName(parseUnitName(known.name), parseUnitName(name)) ? [known] : [];
}

const CODE_BEFORE = /^(\d{1,6})[\s.:_–-]/;

/** "Xã Phú Đức - Tam Nông", "Xã Phú Đức (Tam Nông)": of the area that is behind the name; of any, where what is behind is none. */
function withAreaBehind(unit: NamedUnit, inArea: AreaSearch): readonly KnownUnit[] {
  const end = unit.name.search(SEPARATOR);
  const name = unit.name.slice(0, Math.max(end, 0)).trim();
  const behind = unit.name
    .slice(end + 1)
    .replace(')', '')
    .trim();
  if (name === '' || behind === '') return [];
  const all = named(inArea.units(unit), parseUnitName(name));
  return inArea.isArea(behind) ? all.filter((each) => inArea.lies(each, behind)) : all;
}

const SEPARATOR = /[-–,(]/;

interface Spelt {
  readonly unit: KnownUnit;
  readonly name: ParsedUnitName;
}

function named(there: readonly Spelt[], written: ParsedUnitName): readonly KnownUnit[] {
  return there.filter(({ name }) => sameName(name, written)).map(({ unit }) => unit);
}

interface AreaSearch {
  /** The units of the area another one names; what it does not say may be any. */
  units(of: Pick<NamedUnit, 'district' | 'province'>): readonly Spelt[];
  /** Whether a unit is known to lie in the area of a name. */
  lies(unit: KnownUnit, area: string): boolean;
  isArea(name: string): boolean;
}

/** A list of names is mostly of one area: what was found for it is kept. */
function areaSearch(units: readonly KnownUnit[]): AreaSearch {
  const keys = new Map<string, string>();
  const keyOf = (area: string) => {
    const known = keys.get(area) ?? areaKey(area);
    keys.set(area, known);
    return known;
  };
  const agrees = (written: string, of: string | undefined) =>
    written === '' || of === undefined || keyOf(written) === keyOf(of);
  const found = new Map<string, readonly Spelt[]>();
  const lies = ({ district, province }: KnownUnit, area: string) =>
    [district, province].some((each) => each !== undefined && keyOf(each) === keyOf(area));
  return {
    lies,
    isArea: (name) => units.some((unit) => lies(unit, name)),
    units({ district, province }) {
      const area = `${province}|${district}`;
      const before = found.get(area);
      if (before !== undefined) return before;
      const there = units
        .filter((known) => agrees(province, known.province) && agrees(district, known.district))
        .map((unit) => ({ unit, name: parseUnitName(unit.name) }));
      found.set(area, there);
      return there;
    },
  };
}

function near(names: readonly Spelt[], written: ParsedUnitName): string {
  const [found, ...others] = names.filter(({ name }) => nearName(name, written));
  return found === undefined || others.length > 0 ? '' : found.unit.name;
}

function unknown({ name, at }: NamedUnit, suggestion: string, list: Reference['called']): Problem {
  return problem('unit-name-unknown', at, { name, list, suggestion });
}

function several({ name, at }: NamedUnit, found: readonly KnownUnit[]): Problem {
  const said = found
    .slice(0, MOST_SAID)
    .map(({ name: full, code, district, province }) =>
      particularList([`${full} (${code})`, district, province].filter((part) => part !== undefined)),
    );
  const more = found.length > said.length ? ['…'] : [];
  return problem('unit-name-several', at, { name, found: particularSeries([...said, ...more]), count: found.length });
}

const MOST_SAID = 4;
