import type { Item } from './criteria-set.ts';
import { factsOf, type Method, type NamedLevel } from './method.ts';

/** Levels an item may reach, best first: by its conditions, or by its way of scoring. */
export function levelsOf({ attainment, method }: Pick<Item, 'attainment' | 'method'>): readonly NamedLevel[] {
  return attainment?.levels ?? levelsOfMethod(method);
}

export function levelsOfMethod(method: Method | undefined): readonly NamedLevel[] {
  return method === undefined ? [] : factsOf(method).levels(method);
}
