import type { Language } from '../../model/language.ts';

export interface RefusalWords<D extends object> {
  /** What keeps the job from being done. */
  readonly message: (details: D) => string;
  /** What to do; left out where the message says it. */
  readonly fix?: (details: D) => string;
}

export interface RefusalDefinition<D extends object = object> {
  readonly words: Readonly<Record<Language, RefusalWords<D>>>;
}

/** One entry of the catalogue of refusals: `D` is what its sentences need to know, as data and in no language. */
export function defineRefusal<D extends object>(words: Record<Language, RefusalWords<D>>): RefusalDefinition<D> {
  return { words };
}
