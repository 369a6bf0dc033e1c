import { memoize } from '../model/memoize.ts';
import { inOneLine } from '../model/place-names.ts';

interface Placed {
  readonly district: string | null;
  readonly province: string | null;
}

/** District and province of a unit; the province only where the units have more than one. */
export function areaNamer(units: readonly Placed[]): (unit: Placed) => string {
  const oneProvince = new Set(units.map(({ province }) => province)).size === 1;
  const named = areaInOneLine();
  return (unit) => (oneProvince && unit.district !== null ? unit.district : named(unit));
}

/** “Huyện Tam Nông, tỉnh Đồng Tháp”; units of one area stand together. */
export function areaInOneLine(): (unit: Placed) => string {
  const inProvince = memoize((province: string | null) =>
    memoize((district: string | null) => inOneLine([district, province])),
  );
  return ({ district, province }) => inProvince(province)(district);
}
