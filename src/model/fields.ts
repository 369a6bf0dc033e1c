import type { Decimal } from './decimal.ts';
import type { Counts } from './evidence.ts';
import type { Words } from './language.ts';

/**
 * What a particular of a reason may be. Reasons are written as data, name by name, and both their types (here) and what
 * result.json may hold (`result/reason-schema.ts`) are made of it: the two cannot come apart.
 */
export interface FieldTypes {
  decimal: Decimal;
  text: string;
  words: Words;
  'list of words': readonly Words[];
  /** Ids of items. */
  items: readonly string[];
  counts: Counts;
  'whole number': number;
  'yes or no': boolean;
  direction: 'at-least' | 'at-most';
}

/** The particulars of one reason by name; one that may be left out ends in a question mark. */
export type Fields<Types = FieldTypes> = Readonly<Record<string, (keyof Types & string) | `${keyof Types & string}?`>>;

/** The object that such fields describe. */
export type ObjectOf<F, Types = FieldTypes> = Flat<
  { readonly [K in keyof F as F[K] extends `${string}?` ? never : K]: TypeOf<F[K], Types> } & {
    readonly [K in keyof F as F[K] extends `${string}?` ? K : never]?: TypeOf<F[K], Types>;
  }
>;

/** The union of everything a table of fields describes, each told by its key: `{ code: 'met', points: ... } | ...`. */
export type DescribedBy<Table, Key extends string, Types = FieldTypes> = {
  [K in keyof Table]: Flat<{ readonly [each in Key]: K } & ObjectOf<Table[K], Types>>;
}[keyof Table];

type TypeOf<Name, Types> = Name extends `${infer Bare}?` ? Types[Bare & keyof Types] : Types[Name & keyof Types];
type Flat<T> = { [K in keyof T]: T[K] };
