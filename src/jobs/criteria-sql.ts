import type { CriteriaSet } from '../model/criteria-set.ts';
import type { Language } from '../model/language.ts';
import { comparableNamesOf } from '../model/names.ts';
import { itemsNeedingDay } from '../model/other-evaluation.ts';
import { plainLetters } from '../model/plain-letters.ts';
import { refusal } from '../problems/refusal.ts';
import { DIALECTS, type DialectName } from '../sql/dialect.ts';
import type { QueryName } from '../sql/queries.ts';
import { writeSql } from '../sql/write-sql.ts';
import { refuseOpenPlaces } from './complete-criteria.ts';
import { namedCriteria } from './criteria-named.ts';
import { nameOf } from './shipped-sets.ts';
import type { ChoosingWorld } from './usable-set.ts';

export interface CriteriaSqlOptions {
  /** The set by id, id@version, subject or the path of its file. */
  readonly criteria: string;
  readonly dialect: DialectName;
  /** `units` where nothing is said. */
  readonly query?: QueryName | undefined;
  /** Of the evidence of units: the lowest class to take; without it every class that earns the title. */
  readonly class?: string | undefined;
  /** YYYY-MM-DD, the day terms are counted up to. */
  readonly checkedOn?: string | undefined;
  readonly language: Language;
}

export interface CriteriaSqlResult {
  readonly set: CriteriaSet;
  /** The query, with a comment before it that says what it is of and what it reads. */
  readonly sql: string;
}

/** The evaluation of a set as a query for a database; refused where it cannot be said exactly. */
export function criteriaSql(asked: CriteriaSqlOptions, world: ChoosingWorld): CriteriaSqlResult {
  const { dialect, query = 'units', checkedOn, language } = asked;
  const set = namedCriteria(asked.criteria, world);
  refuseOpenPlaces(set, world);
  const name = nameOf(set);
  const items = itemsNeedingDay(set);
  if (items.length > 0 && checkedOn === undefined) {
    throw refusal('sql-needs-day', { set: name, items });
  }
  if (query === 'areas' && set.areas.length === 0) throw refusal('sql-without-areas', { set: name });
  const upTo = query === 'evidence' ? lowestClass(set, asked.class) : 0;
  const written = writeSql({ set, dialect: DIALECTS[dialect], query, upTo, checkedOn, language });
  if ('cannot' in written) {
    throw refusal('sql-cannot-say', { set: name, dialect: DIALECTS[dialect].name, places: written.cannot });
  }
  return { set, sql: written.sql };
}

/** The place of the lowest class to take: those above it go along, so that ranks stay as they are. */
function lowestClass(set: CriteriaSet, written: string | undefined): number {
  const { classes } = set.classification;
  const known = classes.map(({ id }) => id);
  if (written === undefined) {
    const lowest = classes.findLastIndex(({ earnsAward }) => earnsAward);
    if (lowest === -1) throw refusal('sql-class-needed', { set: nameOf(set), known });
    return lowest;
  }
  const place = classes.findIndex((rule) => comparableNamesOf(rule).includes(plainLetters(written)));
  if (place === -1) throw refusal('sql-class-unknown', { set: nameOf(set), written, known });
  return place;
}
