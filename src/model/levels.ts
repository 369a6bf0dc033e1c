import type { Item, Method } from './criteria-set.ts';
import type { Words } from './language.ts';

/** A level as conditions and people name it. */
export interface NamedLevel {
  readonly id: string;
  readonly label: Words;
}

/** Levels an item may reach, best first: by its conditions, or by its way of scoring. */
export function levelsOf({ attainment, method }: Pick<Item, 'attainment' | 'method'>): readonly NamedLevel[] {
  return attainment?.levels ?? levelsOfMethod(method);
}

export function levelsOfMethod(method: Method | undefined): readonly NamedLevel[] {
  if (method?.kind === 'levels') return method.levels;
  return method?.kind === 'class-of' ? method.classes : [];
}
