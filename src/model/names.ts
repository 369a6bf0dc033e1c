import type { Words } from './language.ts';
import { plainLetters } from './plain-letters.ts';

/** A level, a class, an entry of a list, a category: something people name in a cell. */
export interface NamedThing {
  readonly id: string;
  readonly label: Words;
  /** Other ways to write it. */
  readonly aliases?: readonly string[];
}

/** Every way to write it: its id, its label in either language, its aliases. */
export function spellingsOf({ id, label, aliases = [] }: NamedThing): readonly string[] {
  return [id, label.vi, ...(label.en === undefined ? [] : [label.en]), ...aliases];
}

/**
 * The same as they are compared: in any case, with or without diacritics. What two things share here can be told for
 * neither of them, so that the check of a set and the reading of cells must go by the same names.
 */
export function comparableNamesOf(each: NamedThing): readonly string[] {
  const known = KNOWN.get(each);
  if (known !== undefined) return known;
  const names = [...new Set(spellingsOf(each).map(plainLetters))];
  KNOWN.set(each, names);
  return names;
}

/** A country has a hundred thousand cells with the name of a level, and a set has a few levels. */
const KNOWN = new WeakMap<NamedThing, readonly string[]>();
