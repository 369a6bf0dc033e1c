import type { ByLanguage } from '../model/language.ts';
import type { Method } from '../model/method.ts';
import { BY_FACTS } from './methods/by-facts.ts';
import { BY_FIGURES } from './methods/by-figures.ts';
import { BY_PEOPLE } from './methods/by-people.ts';
import type { MethodRun, MethodRuns } from './methods/method-run.ts';
import type { ItemInput, MethodOutcome } from './methods/scored.ts';

const RUNS: MethodRuns<Method> = { ...BY_PEOPLE, ...BY_FIGURES, ...BY_FACTS };

export function scoredBy(method: Method, scored: ItemInput): MethodOutcome {
  return runOf(method).score(method, scored);
}

export function expectedBy(method: Method): ByLanguage | undefined {
  return runOf(method).expected(method);
}

function runOf<M extends Method>({ kind }: M): MethodRun<M> {
  return RUNS[kind] as unknown as MethodRun<M>;
}
