import type { Bound } from '../../model/bound.ts';
import type { Decimal } from '../../model/decimal.ts';
import type { Words } from '../../model/language.ts';
import type { ChangeWhat } from './changes.ts';
import type { Change, ChangeFacet, Value } from './criteria-diff.ts';

/** One thing a part says; two parts are compared facet by facet. */
export interface Facet extends ChangeFacet {
  /** Tells facets of one kind apart, e.g. the level. */
  readonly key: string;
  /** Compared where both parts have it: alone it says nothing that another facet does not say. */
  readonly alongside?: true;
  /** What is compared in place of the value, where the value also holds words of something else. */
  readonly compared?: unknown;
}

export function facet(what: ChangeWhat, value: Value, of: Words | null = null, key = ''): Facet {
  return { key: `${what} ${key}`, what, of, value };
}

export function alongside(...[what, value, of, key]: Parameters<typeof facet>): Facet {
  return { ...facet(what, value, of, key), alongside: true };
}

/** A facet that is there only when its value is. */
export function optionalFacet<T>(what: ChangeWhat, given: T | undefined, value: (given: T) => Value): Facet[] {
  return given === undefined ? [] : [facet(what, value(given))];
}

/** What differs, in the order of the new part; what it no longer says comes last. */
export function changesBetween(before: readonly Facet[], after: readonly Facet[]): Change[] {
  const old = new Map(before.map((each) => [each.key, each]));
  const now = new Set(after.map(({ key }) => key));
  const changed = after.flatMap((each): Change[] => {
    const was = old.get(each.key);
    if (was === undefined ? each.alongside === true : sameContent(comparedIn(was), comparedIn(each))) return [];
    return [{ what: each.what, of: each.of, before: was?.value ?? null, after: each.value }];
  });
  const gone = before.flatMap(({ key, what, of, value, alongside }): Change[] =>
    now.has(key) || alongside === true ? [] : [{ what, of, before: value, after: null }],
  );
  return [...changed, ...gone];
}

function comparedIn({ compared, value }: Facet): unknown {
  return compared ?? value;
}

export function changesOfFacets(facets: readonly Facet[]): ChangeFacet[] {
  return facets.filter(({ alongside }) => alongside !== true).map(({ what, of, value }) => ({ what, of, value }));
}

/** Equal but for the order of keys, and for how the same letters are encoded and spaced. */
export function sameContent(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => {
    if (typeof each === 'string') return sameLetters(each);
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return each;
    return Object.fromEntries(Object.entries(each).toSorted(([left], [right]) => (left < right ? -1 : 1)));
  });
}

/** One spelling for what reads the same: composed letters, single blanks. */
export function sameLetters(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** The same number for every category is one number. */
export function plainBound(bound: Bound): Bound {
  if (typeof bound === 'number') return bound;
  const [first, ...others] = Object.values(bound);
  return first !== undefined && others.length > 0 && others.every((each) => each === first) ? first : bound;
}

export function points(given: Decimal): Value {
  return { is: 'points', points: given };
}

export function choice(given: string): Value {
  return { is: 'choice', choice: given };
}

export function text(given: string): Value {
  return { is: 'text', text: given };
}
