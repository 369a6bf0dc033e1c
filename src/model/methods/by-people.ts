import type { Decimal } from '../decimal.ts';
import type { Fields } from '../fields.ts';
import type { Words } from '../language.ts';
import { always, type FactsOf, keepsAll, type MethodFacts, never, noLevels, nothing, noUnit } from './method-facts.ts';

/** Ways of scoring in which people say what an item is worth or has reached. */
export type MethodByPeople = AwardedMethod | LevelsMethod;

/** Points are awarded by people, from 0 to the item's maximum. */
export interface AwardedMethod {
  readonly kind: 'awarded';
  /** The smallest step between two scores, e.g. 0.5. */
  readonly step?: Decimal;
}

const awarded: MethodFacts<AwardedMethod> = {
  writtenAs: 'points',
  measures: 'nothing',
  unit: noUnit,
  direction: nothing,
  saysMet: false,
  levels: noLevels,
  givesPoints: always,
  best: nothing,
  unreached: keepsAll,
  byCategory: never,
  reads: nothing,
  needsDay: false,
};

/** The unit reaches one of several levels of attainment, each worth its points. */
export interface LevelsMethod {
  readonly kind: 'levels';
  readonly levels: readonly Level[];
}

export interface Level {
  readonly id: string;
  readonly label: Words;
  readonly points: Decimal;
}

const levels: MethodFacts<LevelsMethod> = {
  writtenAs: 'level or points',
  measures: 'nothing',
  unit: noUnit,
  direction: nothing,
  saysMet: false,
  levels: ({ levels }) => levels,
  givesPoints: always,
  best: ({ levels }) => levels[0]?.points,
  unreached: () => ({ level: null }),
  byCategory: never,
  reads: nothing,
  needsDay: false,
};

export const BY_PEOPLE = { awarded, levels } satisfies FactsOf<MethodByPeople>;

/** Why an item has its points, is met or has its level: the particulars by code. */
export const REASONS_BY_PEOPLE = {
  awarded: { points: 'decimal', maximum: 'decimal?' },
  'awarded-zero': {},
  'level-reached': { level: 'words', points: 'decimal' },
} as const satisfies Readonly<Record<string, Fields>>;
