import { particularList } from '../../model/particular-list.ts';
import { nearest } from '../../problems/nearest.ts';
import { isError, type Problem, problem } from '../../problems/problem.ts';
import { type CriteriaLibrary, repeatedSets } from '../library.ts';
import type { ParsedCriteria } from '../parse-criteria.ts';
import { locationOf } from '../places.ts';
import { isExtending, type WrittenExtendingSet } from '../schema/criteria-file.ts';
import { compareVersions } from '../versions.ts';
import { withoutUndefined } from '../without-undefined.ts';
import { applyChange } from './changes.ts';
import { type Draft, draftOfComplete, PARTS } from './draft.ts';

/** Composes a file with the sets it extends. Undefined when it cannot be; why is in the problems. */
export function compose(
  parsed: ParsedCriteria,
  library: CriteriaLibrary,
  problems: Problem[],
  chain: readonly string[] = [],
): Draft | undefined {
  problems.push(...parsed.problems);
  const { written } = parsed;
  if (written === undefined) return undefined;
  if (!isExtending(written)) return draftOfComplete(written, parsed, problems);

  const name = nameOf(written);
  const base = baseOf(written, parsed, library, [...chain, name], problems);
  if (base === undefined) return undefined;
  return extend(base, written, parsed, problems);
}

function baseOf(
  written: WrittenExtendingSet,
  parsed: ParsedCriteria,
  library: CriteriaLibrary,
  chain: readonly string[],
  problems: Problem[],
): Draft | undefined {
  const wanted = written.extends;
  const at = (key: 'id' | 'version') => locationOf({ source: parsed, path: ['extends', key] });
  if (chain.includes(nameOf(wanted))) {
    problems.push(problem('base-cycle', at('id'), { chain: [...chain, nameOf(wanted)].join(' → ') }));
    return undefined;
  }

  const found = library.find(wanted);
  if (found === undefined) {
    const versions = library.versionsOf(wanted.id);
    const unread = namesOf(library.unread);
    problems.push(
      versions.length === 0
        ? problem('base-unknown', at('id'), { base: wanted.id, suggestion: nearest(wanted.id, library.ids), unread })
        : problem('base-version-unknown', at('version'), { ...wanted, versions: particularList(versions), unread }),
    );
    return undefined;
  }
  const repeated = repeatedSets(library.all(wanted));
  if (repeated.length > 0) {
    problems.push(...repeated);
    return undefined;
  }

  const newest = library.versionsOf(wanted.id).at(-1) ?? wanted.version;
  // Said of the file that is looked at, not of those it is built on.
  if (chain.length === 1 && compareVersions(wanted.version, newest) < 0) {
    problems.push(
      problem('base-has-newer-version', at('version'), { base: wanted.id, version: wanted.version, newest }),
    );
  }

  const ofBase: Problem[] = [];
  const draft = compose(found, library, ofBase, chain);
  const errors = ofBase.filter(isError);
  problems.push(...ofBase);
  if (errors.length > 0) {
    problems.push(
      problem('base-has-errors', at('id'), { base: nameOf(wanted), file: found.file, count: errors.length }),
    );
    return undefined;
  }
  if (draft === undefined) return undefined;
  return { ...draft, bases: [{ ...wanted, sha256: found.sha256 }, ...draft.bases] };
}

function extend(base: Draft, written: WrittenExtendingSet, source: ParsedCriteria, problems: Problem[]): Draft {
  const { extends: _base, changes = [], ...own } = written;
  // Notes refer to one set: those of the base ("no maxima are given") may be untrue of what is built on it.
  const { notes: _notes, ...inherited } = base.parts;
  // A clause quotes the number it stands for, so a new maximum leaves the old quotation behind.
  if (own.maximum !== undefined) delete inherited.maximumClause;
  const { law } = base.parts;
  // A set built on a circular still stands on it when it names a decision of the office as its own law.
  const grounds = own.law === undefined ? base.grounds : [law.citation ?? law.document, ...base.grounds];
  const draft: Draft = {
    ...base,
    grounds,
    parts: { ...inherited, ...withoutUndefined(own) },
    places: new Map(base.places),
  };

  draft.places.set('set', { source, path: [] });
  for (const part of PARTS) if (own[part] !== undefined) draft.places.set(part, { source, path: [part] });
  for (const [index, change] of changes.entries()) {
    applyChange(draft, change, { source, path: ['changes', index] }, problems);
  }
  return draft;
}

/** The folder may be anything; a few names show what is meant. */
const NAMED = 5;

function namesOf(files: readonly string[]): string {
  return particularList([...files.slice(0, NAMED), ...(files.length > NAMED ? ['...'] : [])]);
}

function nameOf({ id, version }: { id: string; version: string }): string {
  return `${id}@${version}`;
}
