import { LETTERS } from './letters.ts';

/** What differs from one database to another, as far as our queries show it; all else is written the same for each. */
export interface Dialect {
  /** As it is called in a sentence. */
  readonly name: string;
  /** Whether our tests run its queries on the program itself; if not, only their grammar is checked. */
  readonly tried: boolean;
  /** A text as a literal. */
  readonly text: (value: string) => string;
  /** What a column of texts is called. */
  readonly textType: string;
  /** Whether a pattern is found anywhere in a text. */
  readonly matches: (text: string, pattern: string) => string;
  /** Vietnamese letters as small and plain ones, all else as it was. */
  readonly plainLetters: (text: string) => string;
  /** Every place where a pattern is found in a text, written otherwise. */
  readonly replaceAll: (text: string, pattern: string, by: string) => string;
  /** The end of the text in a pattern; in Java `$` would let a line break stand before it. */
  readonly end: string;
  /** A character by its number, in a class of a pattern. */
  readonly character: (hex: string) => string;
  /** The whole part of a quotient of two whole numbers that are not negative. */
  readonly quotient: (dividend: string, divisor: string) => string;
  /** Before a step that others build on and that must be worked out once: some planners write it out again for each use. */
  readonly workedOutOnce: string;
  /** Before a step that two others read, and that is small enough to be kept. */
  readonly keptForTwo: string;
  /** Before a step that is read twice and too large to be kept: it is cheaper to work it out again. */
  readonly neverKept: string;
}

export type DialectName = 'duckdb' | 'postgres' | 'spark' | 'trino';

/** Letters are looked up one by one, in both forms of Unicode: those that are composed, and marks that are characters of their own. */
const lookedUp = (text: string, literal: Dialect['text']) =>
  `translate(${text}, ${literal(LETTERS.from)}, ${literal(LETTERS.to)})`;

const quoted = (value: string) => `'${value.replaceAll("'", "''")}'`;
const characterInBraces = (hex: string) => `\\x{${hex}}`;

const duckdb: Dialect = {
  name: 'DuckDB',
  tried: true,
  text: quoted,
  textType: 'VARCHAR',
  // A look-up of so many letters costs DuckDB ten times as much.
  plainLetters: (text) => `replace(strip_accents(lower(${text})), 'đ', 'd')`,
  matches: (text, pattern) => `regexp_matches(${text}, ${quoted(pattern)})`,
  replaceAll: (text, pattern, by) => `regexp_replace(${text}, ${quoted(pattern)}, ${quoted(by)}, 'g')`,
  end: '$',
  character: characterInBraces,
  quotient: (dividend, divisor) => `(${dividend}) // (${divisor})`,
  workedOutOnce: '',
  keptForTwo: 'MATERIALIZED ',
  neverKept: 'NOT MATERIALIZED ',
};

const postgres: Dialect = {
  name: 'PostgreSQL',
  tried: true,
  text: quoted,
  textType: 'VARCHAR',
  plainLetters: (text) => lookedUp(text, quoted),
  matches: (text, pattern) => `${text} ~ ${quoted(pattern)}`,
  replaceAll: (text, pattern, by) => `regexp_replace(${text}, ${quoted(pattern)}, ${quoted(by)}, 'g')`,
  end: '$',
  character: (hex) => `\\u${hex}`,
  quotient: (dividend, divisor) => `(${dividend}) / (${divisor})`,
  workedOutOnce: 'MATERIALIZED ',
  keptForTwo: 'MATERIALIZED ',
  neverKept: 'NOT MATERIALIZED ',
};

const trino: Dialect = {
  name: 'Trino',
  tried: false,
  text: quoted,
  textType: 'VARCHAR',
  plainLetters: (text) => lookedUp(text, quoted),
  matches: (text, pattern) => `regexp_like(${text}, ${quoted(pattern)})`,
  replaceAll: (text, pattern, by) => `regexp_replace(${text}, ${quoted(pattern)}, ${quoted(by)})`,
  end: '\\z',
  character: characterInBraces,
  quotient: (dividend, divisor) => `(${dividend}) / (${divisor})`,
  workedOutOnce: '',
  keptForTwo: '',
  neverKept: '',
};

/** Spark reads a backslash in a literal as the beginning of another character, and two apostrophes as the end of one literal and the beginning of the next. */
const escaped = (value: string) => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const spark: Dialect = {
  name: 'Spark SQL',
  tried: false,
  text: escaped,
  textType: 'STRING',
  plainLetters: (text) => lookedUp(text, escaped),
  matches: (text, pattern) => `${text} RLIKE ${escaped(pattern)}`,
  replaceAll: (text, pattern, by) => `regexp_replace(${text}, ${escaped(pattern)}, ${escaped(by)})`,
  end: '\\z',
  character: characterInBraces,
  quotient: (dividend, divisor) => `(${dividend}) DIV (${divisor})`,
  workedOutOnce: '',
  keptForTwo: '',
  neverKept: '',
};

export const DIALECTS: { readonly [Name in DialectName]: Dialect } = { duckdb, postgres, spark, trino };
