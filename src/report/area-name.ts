import { inOneLine } from '../model/place-names.ts';

interface Placed {
  readonly district: string | null;
  readonly province: string | null;
}

/** District and province of a unit; the province only where the units have more than one. */
export function areaNamer(units: readonly Placed[]): (unit: Placed) => string {
  const oneProvince = new Set(units.map(({ province }) => province)).size === 1;
  return ({ district, province }) => (oneProvince && district !== null ? district : inOneLine([district, province]));
}
