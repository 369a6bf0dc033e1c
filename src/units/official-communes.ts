import { type KnownUnit, type KnownUnits, knownUnits } from './known-units.ts';
import { areaKey, nameKey } from './unit-name.ts';

/** The year the communes were merged, on its 1 July; districts ended then. */
export const MERGED_IN = 2025;

/** Official communes on both sides of 1/7/2025. What was before is known as it stood on the day before. */
export interface OfficialCommunes {
  readonly after: KnownUnits;
  readonly before: KnownUnits;
  /** What a commune of before became; several where it was divided. */
  successors(before: KnownUnit): readonly KnownUnit[];
}

/** Reads the package's data. The communes of before, three quarters of it, are put in order only when asked for. */
export function officialCommunes(text: string): OfficialCommunes {
  const tables = tablesOf(text);
  const provinces = new Map(tables.provinces.map(({ province_code, name }) => [province_code, composed(name)]));
  const after = knownUnits(
    'official',
    tables.wards.map(({ ward_code, name, province_code }) => {
      const province = provinces.get(province_code);
      return { code: ward_code, name: composed(name), ...(province === undefined ? {} : { province }) };
    }),
  );
  let before: KnownUnits | undefined;
  let successors: Map<string, KnownUnit[]> | undefined;
  return {
    after,
    get before() {
      before ??= knownUnits('official', communesBefore(tables.ward_mappings));
      return before;
    },
    successors(unit) {
      successors ??= successorsByName(tables.ward_mappings, after);
      return successors.get(fullKey(unit.province ?? '', unit.district ?? '', unit.name)) ?? [];
    },
  };
}

/** The communes of one province of a list, by its name or its code; undefined where there is none of that name. */
export function communesOfProvince(list: KnownUnits, province: string): KnownUnits | undefined {
  const units = list.units.filter(
    (unit) => unit.province !== undefined && areaKey(unit.province) === areaKey(province),
  );
  return units.length === 0 ? undefined : knownUnits(list.source, units);
}

interface Mapping {
  readonly old_ward_code: string | null;
  readonly old_ward_name: string | null;
  readonly old_district_name: string | null;
  readonly old_province_name: string | null;
  readonly new_ward_code: string;
  readonly new_ward_name: string;
  readonly new_province_name: string;
}

interface Tables {
  readonly provinces: readonly { readonly province_code: string; readonly name: string }[];
  readonly wards: readonly { readonly ward_code: string; readonly name: string; readonly province_code: string }[];
  readonly ward_mappings: readonly Mapping[];
}

function tablesOf(text: string): Tables {
  const parts: { readonly name?: string; readonly data?: unknown }[] = JSON.parse(text);
  return Object.fromEntries(parts.flatMap(({ name, data }) => (data === undefined ? [] : [[name, data]]))) as never;
}

/** 943 rows of the package carry no code of before: they say who succeeded, not which code a commune had. */
function communesBefore(mappings: readonly Mapping[]): KnownUnit[] {
  return mappings.flatMap((row) => {
    if (!row.old_ward_code || row.old_ward_name === null) return [];
    return [
      {
        code: row.old_ward_code,
        name: composed(row.old_ward_name),
        ...(row.old_district_name === null ? {} : { district: composed(row.old_district_name) }),
        ...(row.old_province_name === null ? {} : { province: composed(row.old_province_name) }),
      },
    ];
  });
}

/**
 * By the full name of the commune of before. The successor is looked up by its name in its province first: in rows
 * without an old code the package's new codes are often another commune's.
 */
function successorsByName(mappings: readonly Mapping[], after: KnownUnits): Map<string, KnownUnit[]> {
  const byName = new Map<string, KnownUnit[]>();
  for (const row of mappings) {
    if (row.old_ward_name === null) continue;
    const [named] = after.named(row.new_ward_name, { province: row.new_province_name });
    const unit = named ?? after.withCode(row.new_ward_code);
    if (unit === undefined) continue;
    const key = fullKey(row.old_province_name ?? '', row.old_district_name ?? '', row.old_ward_name);
    const known = byName.get(key);
    if (known === undefined) byName.set(key, [unit]);
    else if (!known.includes(unit)) known.push(unit);
  }
  return byName;
}

function fullKey(province: string, district: string, name: string): string {
  return `${areaKey(province)}|${areaKey(district)}|${nameKey(name)}`;
}

function composed(text: string): string {
  return text.normalize('NFC');
}
