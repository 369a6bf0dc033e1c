import { ALL_OF_LIST, MET, NONE_OF_LIST, NOT_MET } from '../../model/answer-words.ts';
import type { ChecklistMethod } from '../../model/criteria-set.ts';
import { methodGivesPoints } from '../../model/gives-points.ts';
import { comparableNamesOf, type NamedThing } from '../../model/names.ts';
import { whole } from '../numbers.ts';
import { listOf } from '../plain-text.ts';
import type { Writing } from '../writing.ts';

/** What a text that was written and means nothing is read as; below 0, so that no level or count is like it. */
export const UNKNOWN = -1;
export const LISTED_TWICE = -2;

/** How the text of a value is read as a number: the place of a level, the worth of a list, a date; NULL where nothing is written. */
type Reading = 'name' | 'list' | 'date';

export interface NamedValue<M> {
  readonly reads: Reading;
  readonly read: (method: M, writing: Writing, item: string) => string;
}

/** The place of the one a name is of, from 0. */
export function placeIn(name: string, choices: readonly NamedThing[], { dialect }: Writing): string {
  const cases = choices.map(
    (each, place) => `WHEN ${name} IN (${listOf(comparableNamesOf(each), dialect)}) THEN ${place}`,
  );
  return `CASE ${cases.join(' ')} ELSE ${UNKNOWN} END`;
}

export function placeOf(choices: readonly NamedThing[], writing: Writing): string {
  return placeIn('value_name', choices, writing);
}

const TICKS = ['✓', '✔', '☑'];

export function metOrNot({ dialect }: Writing): string {
  const met = `value_text IN (${listOf(TICKS, dialect)}) OR value_name IN (${listOf(MET, dialect)})`;
  return `CASE WHEN ${met} THEN 1 WHEN value_name IN (${listOf(NOT_MET, dialect)}) THEN 0 ELSE ${UNKNOWN} END`;
}

/** As a number that sorts as the days do, 20240131. */
export function date({ dialect }: Writing): string {
  const number = (place: string) => `CAST(${place} AS BIGINT)`;
  const dayFirst = ofDate('3', '2', '1', dialect);
  const yearFirst = ofDate('1', '2', '3', dialect);
  const slashes = '[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}';
  const first = dialect.matches('value_text', `^(?:${slashes})${dialect.end}`);
  const second = dialect.matches('value_text', `^(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2})${dialect.end}`);
  return `CASE WHEN ${first} THEN ${existing(dayFirst.map(number))} WHEN ${second} THEN ${existing(yearFirst.map(number))} ELSE ${UNKNOWN} END`;
}

function ofDate(year: string, month: string, day: string, { text }: Writing['dialect']): readonly string[] {
  const parts = `translate(value_text, ${text('.-')}, ${text('//')})`;
  return [year, month, day].map((place) => `split_part(${parts}, '/', ${place})`);
}

function existing([year = '', month = '', day = '']: readonly string[]): string {
  const there = `${year} >= 1900 AND ${month} BETWEEN 1 AND 12 AND ${day} BETWEEN 1 AND ${daysIn(year, month)}`;
  return `CASE WHEN ${there} THEN ${year} * 10000 + ${month} * 100 + ${day} ELSE ${UNKNOWN} END`;
}

export function daysIn(year: string, month: string): string {
  const leap = `${year} % 4 = 0 AND (${year} % 100 <> 0 OR ${year} % 400 = 0)`;
  return `CASE WHEN ${month} = 2 THEN CASE WHEN ${leap} THEN 29 ELSE 28 END WHEN ${month} IN (4, 6, 9, 11) THEN 30 ELSE 31 END`;
}

/**
 * The points of what is on the list, or how many things are. The steps before made of the cell `;1;;3;`, each part between
 * marks of its own: a name is there as often as `;name;` is, and when all are taken away nothing but marks is left.
 */
export function listed(method: ChecklistMethod, writing: Writing, item: string): string {
  const { dialect } = writing;
  const { entries } = method;
  const gives = methodGivesPoints(method);
  const worth = (points: (typeof entries)[number]['points']) => (gives ? whole(points ?? (0 as never)) : '1');
  if (entries.some((entry) => comparableNamesOf(entry).includes('')))
    writing.cannot.push({ of: item, construct: 'name-without-letters' });
  const names = entries.flatMap((entry) => comparableNamesOf(entry));
  const times = (cell: string, entry: (typeof entries)[number]) =>
    comparableNamesOf(entry)
      .map((name) => occurrences(cell, `;${name};`, dialect))
      .join(' + ');
  const rest = (cell: string) =>
    names.reduce((left, name) => `replace(${left}, ${dialect.text(`;${name};`)}, '')`, cell);
  const allKnown = (cell: string) => `replace(${rest(cell)}, ';', '') = ''`;
  const twice = (cell: string) => entries.map((entry) => `${times(cell, entry)} > 1`).join(' OR ');
  const sum = (cell: string) => entries.map((entry) => `(${times(cell, entry)}) * ${worth(entry.points)}`).join(' + ');
  const worthOf = (cell: string) => `CASE WHEN ${twice(cell)} THEN ${LISTED_TWICE} ELSE ${sum(cell)} END`;
  const everything = entries.map(({ points }) => worth(points)).join(' + ');
  const several = dialect.matches('list_by_comma', '[a-z0-9];;+[a-z0-9]');
  return [
    `CASE WHEN list = '?' THEN ${UNKNOWN}`,
    `WHEN ${allKnown('list')} THEN ${worthOf('list')}`,
    `WHEN list IN (${listOf(
      ALL_OF_LIST.map((word) => `;${word};`),
      dialect,
    )}) THEN ${everything}`,
    `WHEN list IN (${listOf(
      NONE_OF_LIST.map((word) => `;${word};`),
      dialect,
    )}) THEN 0`,
    `WHEN NOT ${dialect.matches('list', '[a-z0-9];;+[a-z0-9]')} AND list_by_comma <> '?' AND ${several} AND ${allKnown('list_by_comma')} THEN ${worthOf('list_by_comma')}`,
    `ELSE ${UNKNOWN} END`,
  ].join('\n        ');
}

function occurrences(cell: string, name: string, { quotient, text }: Writing['dialect']): string {
  return quotient(`length(${cell}) - length(replace(${cell}, ${text(name)}, ''))`, String(name.length));
}
