import { type Decimal, decimalOf, ZERO } from '../model/decimal.ts';
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

/** Targets of the State, as data: `reported` are not quoted from the text. */
export interface NationalTargets {
  readonly document: string;
  /** The year they are to be reached by. */
  readonly by: number;
  readonly reported: boolean;
  readonly percentOf: (id: string) => Decimal | null;
}

const percent: Readonly<Record<string, number>> = national.percent;

export const NATIONAL_TARGETS: NationalTargets = {
  document: national.document,
  by: national.by,
  reported: national.reported,
  percentOf: (id) => {
    const found = percent[id];
    return found === undefined ? null : (decimalOf(found) ?? ZERO);
  },
};
