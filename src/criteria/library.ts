import { type Problem, problem } from '../problems/problem.ts';
import type { ParsedCriteria } from './parse-criteria.ts';
import { locationOf } from './places.ts';
import { compareVersions } from './versions.ts';

/** The sets a file may extend, as they were read. */
export interface CriteriaLibrary {
  readonly ids: readonly string[];
  /** Versions of one set, oldest first. */
  versionsOf(id: string): readonly string[];
  find(wanted: Wanted): ParsedCriteria | undefined;
  /** Every file of that name and version, first the one that is found. */
  all(wanted: Wanted): readonly ParsedCriteria[];
  /** Files beside them that may hold a set and could not be read. */
  readonly unread: readonly string[];
}

interface Wanted {
  readonly id: string;
  readonly version: string;
}

/** `unread`: files that could not even be opened as text. */
export function criteriaLibrary(files: readonly ParsedCriteria[], unread: readonly string[] = []): CriteriaLibrary {
  const readable = files.filter(({ written }) => written !== undefined);
  const all = ({ id, version }: Wanted) =>
    readable.filter(({ written }) => written?.id === id && written.version === version);
  return {
    ids: [...new Set(readable.flatMap(({ written }) => written?.id ?? []))],
    versionsOf: (id) => {
      const versions = readable.flatMap(({ written }) => (written?.id === id ? [written.version] : []));
      return [...new Set(versions)].toSorted(compareVersions);
    },
    find: (wanted) => all(wanted)[0],
    all,
    unread: [...unread, ...files.filter(mayBeASet).map(({ file }) => file)],
  };
}

/** A set with a slip in it, as against a file of another kind. */
function mayBeASet({ written, problems }: ParsedCriteria): boolean {
  return written === undefined && problems.every(({ code }) => code !== 'criteria-not-a-set');
}

/** What is not in the first is looked for in the second: an office's file cannot take the place of a shipped one. */
export function joinedLibrary(first: CriteriaLibrary, second: CriteriaLibrary): CriteriaLibrary {
  return {
    ids: [...new Set([...first.ids, ...second.ids])],
    versionsOf: (id) => [...new Set([...first.versionsOf(id), ...second.versionsOf(id)])].toSorted(compareVersions),
    find: (wanted) => first.find(wanted) ?? second.find(wanted),
    all: (wanted) => [...first.all(wanted), ...second.all(wanted)],
    unread: [...first.unread, ...second.unread],
  };
}

/** Two different files under one name and version: nobody could say later which one a result was made with. */
export function repeatedSets(files: readonly ParsedCriteria[]): Problem[] {
  const first = new Map<string, ParsedCriteria>();
  return files.flatMap((file) => {
    if (file.written === undefined) return [];
    const { id, version } = file.written;
    const earlier = first.get(`${id}@${version}`);
    if (earlier === undefined) first.set(`${id}@${version}`, file);
    if (earlier === undefined || isSame(earlier, file)) return [];
    const related = [locationOf({ source: earlier, path: ['id'] })];
    return [
      problem(
        'set-repeated',
        locationOf({ source: file, path: ['id'] }),
        { id, version, file: earlier.file },
        { related },
      ),
    ];
  });
}

/** Saved again by another editor, with other line ends say, it is the same set still. */
function isSame(one: ParsedCriteria, other: ParsedCriteria): boolean {
  return one.sha256 === other.sha256 || JSON.stringify(one.written) === JSON.stringify(other.written);
}
