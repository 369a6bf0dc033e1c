import type { CriteriaSet } from '../model/criteria-set.ts';
import { isError, type Problem } from '../problems/problem.ts';
import { compose } from './compose/compose.ts';
import { resolveSet } from './compose/resolve-set.ts';
import type { CriteriaLibrary } from './library.ts';
import { lintCriteria } from './lint/lint-criteria.ts';
import { overlappingYears } from './overlapping-years.ts';
import type { ParsedCriteria } from './parse-criteria.ts';
import type { ResolvedCriteria } from './resolved-criteria.ts';

export interface Resolution {
  /** Only when the file, and every file it is built on, could be read and composed. */
  readonly resolved?: ResolvedCriteria;
  readonly problems: readonly Problem[];
}

/** Composes a read file with the sets it extends. Pure: the same files give the same set. */
export function resolveCriteria(parsed: ParsedCriteria, library: CriteriaLibrary): Resolution {
  const problems: Problem[] = [];
  const draft = compose(parsed, library, problems);
  if (draft === undefined || problems.some(isError)) return { problems };
  return { resolved: { set: resolveSet(draft, parsed.sha256), places: draft.places }, problems };
}

export interface CheckedCriteria {
  /**
   * Only when there is no error in it: nothing is evaluated by a set that contradicts itself. One in which something is
   * open is here, to be listed and shown; it is the evaluation that refuses it.
   */
  readonly set?: CriteriaSet;
  readonly problems: readonly Problem[];
}

/** Everything there is to say about one file: read, composed, and checked by every rule. */
export function checkCriteria(parsed: ParsedCriteria, library: CriteriaLibrary): CheckedCriteria {
  const { resolved, problems } = resolveCriteria(parsed, library);
  if (resolved === undefined) return { problems };
  const all = [...problems, ...lintCriteria(resolved), ...overlappingYears(resolved, library)];
  return all.some(isError) ? { problems: all } : { set: resolved.set, problems: all };
}
