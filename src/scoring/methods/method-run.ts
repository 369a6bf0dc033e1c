import type { ByLanguage } from '../../model/language.ts';
import type { ItemInput, MethodOutcome } from './scored.ts';

export interface MethodRun<M> {
  /** What it makes of one entry. */
  readonly score: (method: M, scored: ItemInput) => MethodOutcome;
  /** What to write where nothing was sent; undefined for what people give points for. */
  readonly expected: (method: M) => ByLanguage | undefined;
}

/** How each way of scoring of a family scores: one that is forgotten does not compile. */
export type MethodRuns<M extends { readonly kind: string }> = {
  readonly [K in M['kind']]: MethodRun<Extract<M, { readonly kind: K }>>;
};
