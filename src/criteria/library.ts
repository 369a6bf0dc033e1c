import { type Problem, problem } from '../problems/problem.ts';
import type { ParsedCriteria } from './parse-criteria.ts';
import { locationOf } from './places.ts';
import { compareVersions } from './versions.ts';

/** The sets a file may extend, as they were read. */
export interface CriteriaLibrary {
  readonly ids: readonly string[];
  /** Versions of one set, oldest first. */
  versionsOf(id: string): readonly string[];
  find(wanted: { readonly id: string; readonly version: string }): ParsedCriteria | undefined;
}

export function criteriaLibrary(files: readonly ParsedCriteria[]): CriteriaLibrary {
  const readable = files.filter(({ written }) => written !== undefined);
  return {
    ids: [...new Set(readable.flatMap(({ written }) => written?.id ?? []))],
    versionsOf: (id) => {
      const versions = readable.flatMap(({ written }) => (written?.id === id ? [written.version] : []));
      return [...new Set(versions)].toSorted(compareVersions);
    },
    find: ({ id, version }) => readable.find(({ written }) => written?.id === id && written.version === version),
  };
}

/** What is not in the first is looked for in the second: an office's file cannot take the place of a shipped one. */
export function joinedLibrary(first: CriteriaLibrary, second: CriteriaLibrary): CriteriaLibrary {
  return {
    ids: [...new Set([...first.ids, ...second.ids])],
    versionsOf: (id) => [...new Set([...first.versionsOf(id), ...second.versionsOf(id)])].toSorted(compareVersions),
    find: (wanted) => first.find(wanted) ?? second.find(wanted),
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
    if (earlier === undefined || earlier.sha256 === file.sha256) return [];
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
