import { type Decimal, decimalOf } from '../model/decimal.ts';
import type { Words } from '../model/language.ts';
import kinds from './kinds.json' with { type: 'json' };
import national from './targets.json' with { type: 'json' };

/** What an office counts beside its evaluations: models registered and recognised, centres, learners. */
export interface CountKind {
  readonly id: string;
  readonly label: Words;
  /** What is counted. */
  readonly of: Words;
  /** What the last column counts. */
  readonly done: 'recognised' | 'active' | 'learners';
}

export const COUNT_KINDS = kinds as readonly CountKind[];

/** Whether what is counted is a part of a whole: learners come and go, and are none. */
export function isOfWhole(id: string): boolean {
  return COUNT_KINDS.find((kind) => kind.id === id)?.done !== 'learners';
}

/** One row of the office's table; null where it wrote nothing. */
export interface CountRow {
  readonly id: string;
  readonly total: Decimal | null;
  readonly registered: Decimal | null;
  readonly done: Decimal | null;
  /** The office's own target, in percent. */
  readonly target: Decimal | null;
}

export interface Counts {
  readonly file: string;
  /** The year the table is of; null where it does not say it. */
  readonly year: number | null;
  readonly rows: readonly CountRow[];
}

/** Targets of the State, as data (`targets.json`): `reported` are not quoted from the text. */
export interface NationalTargets {
  readonly document: string;
  /** The first year they are for, and the year they are to be reached by, which is the last. */
  readonly from: number;
  readonly by: number;
  readonly reported: boolean;
  readonly percentOf: (id: string) => Decimal | null;
}

/** The targets a year works towards; undefined before the first and after the last that is known. */
export function nationalTargets(year: number): NationalTargets | undefined {
  const found = national.find(({ from, by }) => from <= year && year <= by);
  if (found === undefined) return undefined;
  const percent: Readonly<Record<string, number>> = found.percent;
  const { document, from, by, reported } = found;
  return { document, from, by, reported, percentOf: (id) => decimalOf(percent[id] ?? Number.NaN) ?? null };
}
