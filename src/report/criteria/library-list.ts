import { compareVersions } from '../../criteria/versions.ts';
import type { CriteriaSet } from '../../model/criteria-set.ts';
import { particularList } from '../../model/particular-list.ts';
import { plainLetters } from '../../model/plain-letters.ts';
import { compareCodes } from '../../model/vietnamese-order.ts';

/** A set of the library, with what took its place. */
export interface ListedSet {
  readonly set: CriteriaSet;
  /** `id@version` of a newer version, or of the set of the document that superseded it; else that document's name. */
  readonly replacedBy: string | null;
  readonly replacedInLibrary: boolean;
  /** Whether it is the same set in a newer version, and not what came after its document. */
  readonly newerVersion: boolean;
}

export interface SubjectGroup {
  readonly subject: CriteriaSet['subject'];
  /** In the order of time. */
  readonly sets: readonly ListedSet[];
}

export interface LibraryFilter {
  readonly year?: number | undefined;
  readonly subject?: string | undefined;
  /** Older versions too. */
  readonly all?: boolean | undefined;
}

/**
 * The library by subject; sets of one subject follow each other in time. Of each id its newest version alone,
 * unless all are asked for; what is filtered out still counts as successor.
 */
export function libraryGroups(
  sets: readonly CriteriaSet[],
  { year, subject, all = false }: LibraryFilter = {},
): SubjectGroup[] {
  const groups = new Map<string, CriteriaSet[]>();
  for (const set of sets) groups.set(set.subject.id, [...(groups.get(set.subject.id) ?? []), set]);
  const wanted = plainLetters(subject ?? '');
  return [...groups.values()]
    .map((group): SubjectGroup => {
      const inTime = group.toSorted(byTime);
      const first = inTime[0] as CriteriaSet;
      const inYear = inTime.filter(({ applies: { from, to } }) => {
        return year === undefined || (from <= year && (to === undefined || year <= to));
      });
      const shown = inYear.map((set) => listed(set, sets)).filter(({ newerVersion }) => all || !newerVersion);
      return { subject: (shown[0]?.set ?? first).subject, sets: shown };
    })
    .filter(({ subject: { id, award, unit }, sets: { length } }) => {
      const names = [id, award.vi, award.en ?? '', unit.vi, unit.en ?? ''].map(plainLetters);
      return length > 0 && (wanted === '' || names.some((name) => name.includes(wanted)));
    })
    .toSorted((a, b) => compareCodes(a.subject.id, b.subject.id));
}

function byTime(a: CriteriaSet, b: CriteriaSet): number {
  return a.applies.from - b.applies.from || compareCodes(a.id, b.id) || compareVersions(a.version, b.version);
}

function listed(set: CriteriaSet, all: readonly CriteriaSet[]): ListedSet {
  const newer = newest(all.filter(({ id }) => id === set.id));
  if (newer !== undefined && newer.version !== set.version) {
    return { set, replacedBy: nameOf(newer), replacedInLibrary: true, newerVersion: true };
  }
  const document = after(set);
  const followers = all.filter(
    ({ id, law, bases }) => id !== set.id && bases.length === 0 && law.document === document,
  );
  const own = followers.filter(({ subject }) => subject.id === set.subject.id);
  const ids = new Set(followers.map(({ id }) => id));
  const latest = [...ids].flatMap((id) => newest(followers.filter((each) => each.id === id)) ?? []);
  // What evaluates the same thing goes before what evaluates another one by the same document.
  const same = latest.filter(({ id }) => own.some((each) => each.id === id));
  const named = (same.length > 0 ? same : latest).map(nameOf);
  if (named.length === 0 || document === undefined) {
    return { set, replacedBy: document ?? null, replacedInLibrary: false, newerVersion: false };
  }
  return { set, replacedBy: particularList(named), replacedInLibrary: true, newerVersion: false };
}

function newest(versions: readonly CriteriaSet[]): CriteriaSet | undefined {
  return versions.toSorted((a, b) => compareVersions(a.version, b.version)).at(-1);
}

function nameOf({ id, version }: CriteriaSet): string {
  return `${id}@${version}`;
}

/** The document that came after the set's own. */
function after({ law }: CriteriaSet): string | undefined {
  return law.repealed?.by ?? law.supersededBy;
}
