import { lazy } from '../model/lazy.ts';
import { amendmentsIn } from './amendments.ts';
import { CommuneTable } from './commune-table.ts';
import { type KnownUnit, type KnownUnits, knownUnits, unitsKnownBy } from './known-units.ts';
import { areaKey, nameKey } from './unit-name.ts';

/** The year the communes were merged, on its 1 July; districts ended then. */
export const MERGED_IN = 2025;

/** Texts of the short tables that are made when the program is built, each read when it is looked into. */
export interface CommuneTables {
  after(): string;
  before(): string;
}

/** Official communes on both sides of 1/7/2025. What was before is known as it stood on the day before. */
export interface OfficialCommunes {
  /** As they stand at the end of a year from 2025 on. */
  after(year: number): KnownUnits;
  readonly before: KnownUnits;
  /** What a commune of before became; several where it was divided. */
  successors(before: Pick<KnownUnit, 'name' | 'district' | 'province'>): readonly KnownUnit[];
}

/** Of the same tables the same lists, put in order once. */
export function officialCommunes(tables: CommuneTables): OfficialCommunes {
  const known = official.get(tables);
  if (known !== undefined) return known;
  const made = listsOf(tables);
  official.set(tables, made);
  return made;
}

const official = new WeakMap<CommuneTables, OfficialCommunes>();

/** Each table is read only when it is asked for. */
function listsOf(tables: CommuneTables): OfficialCommunes {
  const later = new Map<number, KnownUnits>();
  const first = lazy(() => tables.after());
  const former = lazy(() => new CommuneTable(tables.before()));
  const before = lazy(() => unitsKnownBy('official', former()));
  const becoming = lazy(
    () => new Map([...former().successors()].map(({ commune, codes }) => [fullKey(commune), codes])),
  );
  const after = (year: number): KnownUnits => {
    // Years with the same changes share one list.
    const changes = amendmentsIn(year);
    const known = later.get(changes.length);
    if (known !== undefined) return known;
    const made = unitsKnownBy('official', new CommuneTable(first(), changes));
    later.set(changes.length, made);
    return made;
  };
  return {
    after,
    get before() {
      return before();
    },
    successors({ name, district = '', province = '' }) {
      const list = after(MERGED_IN);
      return (becoming().get(fullKey({ name, district, province })) ?? []).flatMap((code) => list.withCode(code) ?? []);
    },
  };
}

/** The communes of one province of a list, by its name or its code; undefined where there is none of that name. */
export function communesOfProvince(list: KnownUnits, province: string): KnownUnits | undefined {
  return communesOfArea(list, (unit) => unit.province, province);
}

/** Those of one district, in the same way. */
export function communesOfDistrict(list: KnownUnits, district: string): KnownUnits | undefined {
  return communesOfArea(list, (unit) => unit.district, district);
}

function communesOfArea(
  list: KnownUnits,
  areaOf: (unit: KnownUnit) => string | undefined,
  area: string,
): KnownUnits | undefined {
  const key = areaKey(area);
  const units = list.units.filter((unit) => areaKey(areaOf(unit) ?? '') === key);
  return units.length === 0 ? undefined : knownUnits(list.source, units);
}

function fullKey({ name, district = '', province = '' }: Pick<KnownUnit, 'name' | 'district' | 'province'>): string {
  return `${areaKey(province)}|${areaKey(district)}|${nameKey(name)}`;
}
