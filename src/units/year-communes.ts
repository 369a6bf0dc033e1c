import { refusal } from '../problems/refusal.ts';
import { KNOWN_UNTIL } from './amendments.ts';
import type { Reference } from './check-units.ts';
import type { KnownUnits } from './known-units.ts';
import { communesOfDistrict, communesOfProvince, MERGED_IN, type OfficialCommunes } from './official-communes.ts';

/** An area whose official communes are meant, by its names as people write them. */
export interface CommuneArea {
  readonly province: string;
  readonly district?: string | undefined;
}

/** The official communes of an area in a year. */
export function communesOf({ province, district }: CommuneArea, official: OfficialCommunes, year: number): KnownUnits {
  const list = communesOfProvince(year >= MERGED_IN ? official.after(year) : official.before, province);
  if (list === undefined) throw refusal('units-province-not-in-year', { province, year });
  if (district === undefined) return list;
  if (year >= MERGED_IN) throw refusal('units-district-ended', { district, year });
  const found = communesOfDistrict(list, district);
  if (found !== undefined) return found;
  const known = [...new Set(list.units.flatMap((unit) => unit.district ?? []))];
  throw refusal('units-district-unknown', { district, province: list.units[0]?.province ?? province, known });
}

/** The communes of the evaluation year: the merging came in the middle of 2025, and who is evaluated for it is new. */
export function referenceFor(official: OfficialCommunes, year: number): Reference {
  if (year >= MERGED_IN) {
    return {
      list: official.after(year),
      called: calledAfter(year),
      former: {
        get list() {
          return official.before;
        },
        successors: official.successors,
      },
    };
  }
  return {
    list: official.before,
    called: { vi: 'danh mục xã, phường đến 30/6/2025', en: 'the official list of communes until 30/6/2025' },
    later: {
      get list() {
        return official.after(MERGED_IN);
      },
      year,
      wasThere: (unit) => official.successors(unit).length > 0,
    },
  };
}

/** It says its day: what came after it is not known here. */
function calledAfter(year: number): Reference['called'] {
  const until = [KNOWN_UNTIL, `${year}-12-31`].sort()[0] ?? KNOWN_UNTIL;
  const [y, m, d] = until.split('-').map(Number);
  return {
    vi: `danh mục xã, phường từ 1/7/2025 (cập nhật đến ${d}/${m}/${y})`,
    en: `the official list of communes since 1/7/2025 (as of ${d}/${m}/${y})`,
  };
}

export function yearFor(year: number | null): number {
  if (year === null) throw refusal('units-year-needed', {});
  return year;
}
