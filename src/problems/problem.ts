import { inLanguage, type Language } from '../model/language.ts';
import type { Location } from '../model/location.ts';
import type { ProblemRecord, Severity } from '../model/result.ts';
import { problemGroups } from './catalogue.ts';
import type { Details, ProblemDefinition } from './define.ts';
import { type EntriesOf, entryOf } from './entries.ts';

export type Catalogue = EntriesOf<typeof problemGroups>;
export type ProblemCode = keyof Catalogue;
type DetailsOf<C extends ProblemCode> = Catalogue[C] extends ProblemDefinition<infer D> ? D : never;

/** Something wrong in a user's files: a code, a place and particulars. Collected, never thrown; words come last. */
export interface Problem {
  readonly code: ProblemCode;
  readonly at: Location;
  readonly details: Details;
  readonly unit?: string;
  readonly item?: string;
  /** Other places that belong to it, e.g. where the same row stood first. */
  readonly related?: readonly Location[];
}

export interface ProblemContext {
  readonly unit?: string | undefined;
  readonly item?: string | undefined;
  readonly related?: readonly Location[];
}

/** Makes a problem; the compiler checks that the particulars are those the sentences of its code need. */
export function problem<C extends ProblemCode>(
  code: C,
  at: Location,
  details: DetailsOf<C>,
  context: ProblemContext = {},
): Problem {
  const { unit, item, related } = context;
  return {
    code,
    at,
    details: details as Details,
    ...(unit === undefined ? {} : { unit }),
    ...(item === undefined ? {} : { item }),
    ...(related === undefined ? {} : { related }),
  };
}

export function severityOf(code: ProblemCode): Severity {
  return definitionOf(code).severity;
}

const known = new Map<ProblemCode, ProblemDefinition>();

function definitionOf(code: ProblemCode): ProblemDefinition {
  const found = known.get(code) ?? (entryOf(problemGroups, code) as ProblemDefinition);
  known.set(code, found);
  return found;
}

export function isError(found: Problem): boolean {
  return severityOf(found.code) === 'error';
}

/** The problem in words, as it is printed and stored. */
export function inWords(found: Problem, language: Language): ProblemRecord {
  const { at } = found;
  return {
    code: found.code,
    severity: severityOf(found.code),
    file: at.file,
    ...(at.sheet === undefined ? {} : { sheet: at.sheet }),
    row: at.row ?? null,
    column: at.column ?? null,
    cell: at.cell ?? null,
    line: at.line ?? null,
    key: at.key ?? null,
    unit: found.unit ?? null,
    item: found.item ?? null,
    ...sentences(found.code, found.details, language),
    related: found.related ?? [],
    details: found.details,
  };
}

/** The same stored problem said in another language. A code of a later version keeps the words it came with. */
export function reword(record: ProblemRecord, language: Language): ProblemRecord {
  if (entryOf(problemGroups, record.code) === undefined) return record;
  return { ...record, ...sentences(record.code as ProblemCode, record.details, language) };
}

function sentences(code: ProblemCode, details: Details, language: Language): { message: string; fix: string } {
  const words = definitionOf(code).words[language];
  const said = Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      shortEnough(typeof value === 'object' ? inLanguage(value, language) : value),
    ]),
  );
  return { message: words.message(said), fix: words.fix(said) };
}

/** Lists of what is known, and names with their former ones, stay whole; a cell into which a whole report was pasted does not. */
const LONGEST_SAID = 400;

/** A list of data is taken apart by the sentence that says it. */
function shortEnough(value: string | number): string | number {
  if (typeof value === 'number' || value.length <= LONGEST_SAID || /^\[["{]/.test(value)) return value;
  return `${value.slice(0, LONGEST_SAID)}…`;
}
