import type { Location } from '../model/location.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { Reference } from './check-units.ts';
import type { KnownUnit } from './known-units.ts';
import { areaKey, nearName, type SpeltName, sameName, spelt } from './unit-name.ts';

/** A unit of a list of names; what the list does not say is empty. */
export interface NamedUnit {
  /** The cell of its name. */
  readonly at: Location;
  readonly code: string;
  readonly name: string;
  readonly district: string;
  readonly province: string;
}

/**
 * Codes for a list of names, from the communes of an area or of the whole country. A name that is none of theirs, or that
 * of several, is asked about and stays without a code.
 */
export function codesForNames<Unit extends NamedUnit>(
  units: readonly Unit[],
  { list, called }: Pick<Reference, 'list' | 'called'>,
): { readonly units: readonly Unit[]; readonly problems: readonly Problem[] } {
  const inArea = areaSearch(list.units);
  const problems: Problem[] = [];
  const coded = units.map((unit) => {
    const written = spelt(unit.name);
    const there = inArea(unit);
    const [found, ...others] = there.filter(({ name }) => sameName(name, written)).map(({ unit: known }) => known);
    if (found !== undefined && others.length === 0) {
      const { code, name, district = '', province = '' } = found;
      return { ...unit, code, name, district, province };
    }
    problems.push(
      found === undefined ? unknown(unit, near(there, written), called) : several(unit, [found, ...others]),
    );
    return unit;
  });
  return { units: coded, problems };
}

interface Spelt {
  readonly unit: KnownUnit;
  readonly name: SpeltName;
}

/** The units of the area another one names. A list of names is mostly of one area: what was found for it is kept. */
function areaSearch(units: readonly KnownUnit[]): (of: NamedUnit) => readonly Spelt[] {
  const keys = new Map<string, string>();
  const keyOf = (area: string) => {
    const known = keys.get(area) ?? areaKey(area);
    keys.set(area, known);
    return known;
  };
  const agrees = (written: string, of: string | undefined) =>
    written === '' || of === undefined || keyOf(written) === keyOf(of);
  const found = new Map<string, readonly Spelt[]>();
  return ({ district, province }) => {
    const area = `${province}|${district}`;
    const before = found.get(area);
    if (before !== undefined) return before;
    const there = units
      .filter((known) => agrees(province, known.province) && agrees(district, known.district))
      .map((unit) => ({ unit, name: spelt(unit.name) }));
    found.set(area, there);
    return there;
  };
}

function near(names: readonly Spelt[], written: SpeltName): string {
  const [found, ...others] = names.filter(({ name }) => nearName(name, written));
  return found === undefined || others.length > 0 ? '' : found.unit.name;
}

function unknown({ name, at }: NamedUnit, suggestion: string, { vi, en }: Reference['called']): Problem {
  return problem('unit-name-unknown', at, { name, list: vi, listEn: en, suggestion });
}

function several({ name, at }: NamedUnit, found: readonly KnownUnit[]): Problem {
  const said = found
    .slice(0, MOST_SAID)
    .map(({ name: full, code, district, province }) =>
      [`${full} (${code})`, district, province].filter((part) => part !== undefined).join(', '),
    );
  const more = found.length > said.length ? ['…'] : [];
  return problem('unit-name-several', at, { name, found: [...said, ...more].join('; '), count: found.length });
}

const MOST_SAID = 4;
