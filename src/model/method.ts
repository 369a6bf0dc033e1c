import { BY_FACTS, type MethodByFacts, REASONS_BY_FACTS } from './methods/by-facts.ts';
import { BY_FIGURES, type MethodByFigures, REASONS_BY_FIGURES } from './methods/by-figures.ts';
import { BY_PEOPLE, type MethodByPeople, REASONS_BY_PEOPLE } from './methods/by-people.ts';
import type { FactsOf, MethodFacts } from './methods/method-facts.ts';

export type * from './methods/by-facts.ts';
export type * from './methods/by-figures.ts';
export type * from './methods/by-people.ts';
export type { NamedLevel, OtherEvaluation } from './methods/method-facts.ts';

/** How points, or whether an item is met, are found: three families of ways of scoring. */
export type Method = MethodByPeople | MethodByFigures | MethodByFacts;
export type MethodKind = Method['kind'];
export type MethodOf<K extends MethodKind> = Extract<Method, { readonly kind: K }>;

const FACTS: FactsOf<Method> = { ...BY_PEOPLE, ...BY_FIGURES, ...BY_FACTS };

/** Every way of scoring, in the order in which they are documented. */
export const METHOD_KINDS = Object.keys(FACTS) as readonly MethodKind[] as readonly [MethodKind, ...MethodKind[]];

/** The facts of a way of scoring; those that are functions take the method itself. */
export function factsOf<M extends Method>({ kind }: M): MethodFacts<M> {
  return FACTS[kind] as unknown as MethodFacts<M>;
}

/** Why an item has its points, is met or has its level, as its way of scoring says it: the particulars by code. */
export const METHOD_REASONS = { ...REASONS_BY_PEOPLE, ...REASONS_BY_FIGURES, ...REASONS_BY_FACTS };
