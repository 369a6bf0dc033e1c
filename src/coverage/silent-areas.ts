import type { UnitEvidence } from '../model/evidence.ts';
import type { UnitArea } from '../model/result.ts';
import type { KnownUnit, KnownUnits } from '../units/known-units.ts';

/**
 * The district and province of every listed unit that no file refers to, called as the files call them where another unit
 * of the same place was sent: “Quảng Ninh” and “Tỉnh Quảng Ninh” must not become two provinces.
 */
export function silentAreas(list: KnownUnits, book: readonly UnitEvidence[]): UnitArea[] {
  const sent = new Map(book.map((unit) => [unit.code, unit]));
  const provinces = new Map<string, string>();
  const districts = new Map<string, UnitArea>();
  for (const unit of list.units) {
    const found = sent.get(unit.code);
    if (found?.province === undefined) continue;
    if (unit.province !== undefined) provinces.set(unit.province, found.province);
    if (found.district !== undefined) {
      districts.set(districtKey(unit), { province: found.province, district: found.district });
    }
  }
  return list.units
    .filter(({ code }) => !sent.has(code))
    .map((unit) => {
      const { district = null, province } = unit;
      const called = district === null ? undefined : districts.get(districtKey(unit));
      return called ?? { province: province === undefined ? null : (provinces.get(province) ?? province), district };
    });
}

const districtKey = ({ province, district }: KnownUnit) => JSON.stringify([province, district]);
