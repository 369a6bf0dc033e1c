import type { Applicability, CriteriaSet } from '../model/criteria-set.ts';
import type { Location } from '../model/location.ts';
import { isError, type Problem, problem } from '../problems/problem.ts';
import { compose } from './compose/compose.ts';
import { resolveSet } from './compose/resolve-set.ts';
import type { CriteriaLibrary } from './library.ts';
import type { ParsedCriteria } from './parse-criteria.ts';
import { locationOf, type Places, partAt } from './places.ts';
import type { ResolvedCriteria } from './resolved-criteria.ts';

/**
 * Two sets of one subject that both apply to a year: by the year alone nobody could say which one holds. A set and what it
 * is built on are no such pair, nor are versions of one set; and what an office or a demonstration adds beside the law is
 * chosen by its name.
 */
export function overlappingYears({ set, places }: ResolvedCriteria, library: CriteriaLibrary): Problem[] {
  if (set.provenance === 'illustrative') return [];
  return library.ids.flatMap((id) => {
    if (id === set.id || set.bases.some((base) => base.id === id)) return [];
    const other = newestOf(id, library);
    if (other === undefined || !areRivals(set, other)) return [];
    const common = commonYears(set.applies, other.applies);
    if (common === undefined) return [];
    const details = {
      other: `${other.id}@${other.version}`,
      subject: set.subject.id,
      from: common.from,
      to: common.to ?? 0,
      file: library.find(other)?.file ?? '',
    };
    return [problem('years-overlap', yearsOf(places), details)];
  });
}

/** Where the file itself can say its years: those of its base are not for it to correct. */
function yearsOf(places: Places): Location {
  const [own, years] = [places.get('set'), places.get('applies')];
  if (own === undefined || years === undefined || own.source === years.source) return partAt(places, 'applies');
  return locationOf({ source: own.source, path: ['extends'] });
}

function areRivals(set: CriteriaSet, other: CriteriaSet): boolean {
  if (set.subject.id !== other.subject.id) return false;
  return set.provenance === other.provenance && !other.bases.some(({ id }) => id === set.id);
}

function commonYears(a: Applicability, b: Applicability): { readonly from: number; readonly to?: number } | undefined {
  const from = Math.max(a.from, b.from);
  const ends = [a.to, b.to].filter((end) => end !== undefined);
  if (ends.length === 0) return { from };
  const to = Math.min(...ends);
  return from <= to ? { from, to } : undefined;
}

/** A file that was read is compared with every other one, and is put together but once. */
const composed = new WeakMap<ParsedCriteria, { readonly set: CriteriaSet | undefined }>();

function newestOf(id: string, library: CriteriaLibrary): CriteriaSet | undefined {
  const version = library.versionsOf(id).at(-1);
  const parsed = version === undefined ? undefined : library.find({ id, version });
  if (parsed === undefined) return undefined;
  const known = composed.get(parsed) ?? { set: setOf(parsed, library) };
  composed.set(parsed, known);
  return known.set;
}

function setOf(parsed: ParsedCriteria, library: CriteriaLibrary): CriteriaSet | undefined {
  const problems: Problem[] = [];
  const draft = compose(parsed, library, problems);
  return draft === undefined || problems.some(isError) ? undefined : resolveSet(draft, parsed.sha256);
}
