import { knownUnits } from './known-units.ts';
import { areaKey, nameKey } from './unit-name.ts';

/** The short tables of the official communes, as `commune-tables.ts` reads them. */
export interface CommuneTableTexts {
  readonly after: string;
  readonly before: string;
}

/**
 * Made of the package's data when the program is built: communes from 1/7/2025, and those of the day before with what
 * became of each. What the package has wrong is set right here.
 */
export function makeCommuneTables(text: string): CommuneTableTexts {
  const tables = tablesOf(text);
  const provinces = new Map(
    tables.provinces.map(({ province_code, name, place_type }) => [province_code, inFull(name, place_type)]),
  );
  const after = tables.wards.map(({ ward_code, name, province_code }) => {
    const commune = { code: ward_code, name: composed(name), province: provinces.get(province_code) ?? '' };
    return CORRECTED_AFTER.find(({ wrong }) => wrong === commune.code && commune.name === IA_MO.name) === undefined
      ? commune
      : { ...commune, code: IA_MO.code };
  });
  return {
    after: tableOf(after.map((each) => ({ ...each, district: '', successors: '' }))),
    before: tableOf(before(tables, after)),
  };
}

/**
 * Xã Ia Mơ was not merged and kept its code 23938; the package has it under 23737, which was Xã Ia Mơ Nông, and lacks it
 * among the communes of before. Both copies of the statistics office's catalogue we looked into say so.
 */
const IA_MO = { code: '23938', name: 'Xã Ia Mơ', district: 'Huyện Chư Prông', province: 'Tỉnh Gia Lai' } as const;
const CORRECTED_AFTER = [{ wrong: '23737' }];

interface Line {
  readonly code: string;
  readonly name: string;
  readonly district: string;
  readonly province: string;
  /** Codes, with a blank between them. */
  readonly successors: string;
}

/** 943 rows of the package carry no code of before: they say who succeeded, not which code a commune had. */
function before({ ward_mappings }: Tables, after: readonly { code: string; name: string; province: string }[]): Line[] {
  const communes = knownUnits('official', after);
  const lines = new Map<string, Line>();
  for (const row of ward_mappings) {
    if (row.old_ward_name === null) continue;
    const [district, province] = [composed(row.old_district_name ?? ''), composed(row.old_province_name ?? '')];
    const name = composed(row.old_ward_name);
    // In rows without an old code the package's new codes are often another commune's.
    const [named] = communes.named(row.new_ward_name, { province: row.new_province_name });
    const successor = (named ?? communes.withCode(row.new_ward_code))?.code ?? '';
    const key = `${areaKey(province)}|${areaKey(district)}|${nameKey(name)}`;
    const known = lines.get(key);
    const code = known?.code || (row.old_ward_code ?? '');
    const successors = [...new Set([...(known?.successors.split(' ') ?? []), successor])].filter((each) => each !== '');
    lines.set(key, { code, name: known?.name ?? name, district, province, successors: successors.join(' ') });
  }
  const iaMo: Line = { ...IA_MO, successors: IA_MO.code };
  return [...lines.values(), iaMo];
}

/** A line for each, by its code; an area that is the one of the line above is not said again. */
function tableOf(lines: readonly Line[]): string {
  const inOrder = [...lines].sort(
    (a, b) =>
      compare(a.province, b.province) ||
      compare(a.district, b.district) ||
      compare(a.code, b.code) ||
      compare(a.name, b.name),
  );
  let [district, province] = ['', ''];
  return inOrder
    .map((line) => {
      const same = line.district === district && line.province === province;
      ({ district, province } = line);
      const area = same ? [] : [line.district, line.province];
      const cells = [line.code, line.name, line.successors, ...area];
      return (same && line.successors === '' ? cells.slice(0, 2) : cells).join('\t');
    })
    .join('\n');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function inFull(name: string, kind: string): string {
  return composed(kind === 'Tỉnh' && !/^tỉnh /i.test(name) ? `Tỉnh ${name}` : name);
}

function composed(text: string): string {
  return text.normalize('NFC').trim();
}

interface Tables {
  readonly provinces: readonly { readonly province_code: string; readonly name: string; readonly place_type: string }[];
  readonly wards: readonly { readonly ward_code: string; readonly name: string; readonly province_code: string }[];
  readonly ward_mappings: readonly {
    readonly old_ward_code: string | null;
    readonly old_ward_name: string | null;
    readonly old_district_name: string | null;
    readonly old_province_name: string | null;
    readonly new_ward_code: string;
    readonly new_ward_name: string;
    readonly new_province_name: string;
  }[];
}

function tablesOf(text: string): Tables {
  const parts: { readonly name?: string; readonly data?: unknown }[] = JSON.parse(text);
  return Object.fromEntries(parts.flatMap(({ name, data }) => (data === undefined ? [] : [[name, data]]))) as never;
}
