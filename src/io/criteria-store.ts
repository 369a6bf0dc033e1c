import { readdirSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { setsInForce } from '../criteria/in-force.ts';
import { type CriteriaLibrary, criteriaLibrary, joinedLibrary } from '../criteria/library.ts';
import { type ParsedCriteria, parseCriteria } from '../criteria/parse-criteria.ts';
import { isReleased, parseReleased, type Released, releasedFileProblems } from '../criteria/released.ts';
import { type CheckedCriteria, checkCriteria } from '../criteria/resolve-criteria.ts';
import { compareVersions } from '../criteria/versions.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import { programFolder } from './package-files.ts';
import { isFolder, listFiles, readTextFile, type TextFile } from './read-files.ts';

export interface FoundCriteria {
  readonly parsed: ParsedCriteria;
  readonly library: CriteriaLibrary;
}

/** A set by id (its newest version), by `id@version`, or by the path of a file of the office's own. */
export function findCriteria(reference: string): FoundCriteria {
  const shipped = shippedLibrary();
  const [id = '', version = shipped.versionsOf(id).at(-1) ?? ''] = reference.split('@');
  const known = shipped.find({ id, version });
  if (known !== undefined) return { parsed: known, library: shipped };
  if (!looksLikePath(reference)) throw unknownSet(reference, shipped);
  const path = isFolder(reference) ? join(reference, 'criteria.json') : reference;
  const parsed = readCriteriaFile(path);
  return { parsed, library: joinedLibrary(shipped, basesBeside(path, parsed)) };
}

/** Every shipped set, each with the library it is to be read with. */
export function shippedCriteria(): FoundCriteria[] {
  const library = shippedLibrary();
  const names = library.ids.flatMap((id) => library.versionsOf(id).map((version) => ({ id, version })));
  return names.flatMap((name) => {
    const parsed = library.find(name);
    return parsed === undefined ? [] : [{ parsed, library }];
  });
}

/** The sets that ship with the program, `criteria/<id>/<version>.json`; a file is read when it is asked for. */
function shippedLibrary(): CriteriaLibrary {
  const folder = join(programFolder(), 'criteria');
  const versions = new Map(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => [name, versionsIn(join(folder, name))]),
  );
  const read = new Map<string, ParsedCriteria>();
  const find: CriteriaLibrary['find'] = ({ id, version }) => {
    if (versions.get(id)?.includes(version) !== true) return undefined;
    const name = `criteria/${id}/${version}.json`;
    const parsed = read.get(name) ?? readCriteriaFile(join(folder, id, `${version}.json`), name);
    read.set(name, parsed);
    return parsed;
  };
  return {
    ids: [...versions.keys()].sort(),
    versionsOf: (id) => versions.get(id) ?? [],
    find,
    all: (wanted) => [find(wanted)].filter((parsed) => parsed !== undefined),
    unread: [],
  };
}

function versionsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort(compareVersions);
}

export function checkFoundCriteria({ parsed, library }: FoundCriteria): CheckedCriteria {
  const checked: CheckedCriteria = parsed.written === undefined ? { problems: [] } : checkCriteria(parsed, library);
  const changed = releasedFileProblems(parsed, checked.set?.bases ?? [], releasedFiles());
  return { ...checked, problems: [...parsed.problems, ...changed, ...checked.problems] };
}

/**
 * The same of a set that is to be used. Whether another set of its subject holds for the same years was looked at before
 * it was released, and would take reading all of them.
 */
export function checkCriteriaInUse({ parsed, library }: FoundCriteria): CheckedCriteria {
  return checkFoundCriteria({
    parsed,
    library: isReleased(parsed, releasedFiles()) ? { ...library, ids: [] } : library,
  });
}

/** The checksums the shipped sets were released with. */
function releasedFiles(): Released {
  return parseReleased(readTextFile(join(programFolder(), 'criteria', 'released.json')).text);
}

/** The shipped sets that apply to a year. */
export function shippedSetsInForce(year: number): CriteriaSet[] {
  return setsInForce(
    shippedCriteria().flatMap((found) => checkFoundCriteria(found).set ?? []),
    year,
  );
}

function readCriteriaFile(path: string, shownAs?: string): ParsedCriteria {
  const { file, text, sha256 } = readTextFile(path);
  return parseCriteria(text, sha256, shownAs ?? file);
}

/** An office may build one set of its own on another in the same folder, whatever else lies there. */
function basesBeside(path: string, parsed: ParsedCriteria): CriteriaLibrary {
  if (parsed.written === undefined || !('extends' in parsed.written)) return criteriaLibrary([]);
  const own = resolve(path);
  const folder = dirname(own);
  const shownFolder = dirname(parsed.file);
  const files: ParsedCriteria[] = [];
  const unread: string[] = [];
  for (const name of listFiles(folder)) {
    const beside = join(folder, name);
    if (!name.endsWith('.json') || beside === own) continue;
    const shownAs = `${shownFolder}/${name}`;
    const text = readable(beside);
    if (text === undefined) unread.push(shownAs);
    else files.push(parseCriteria(text.text, text.sha256, shownAs));
  }
  return criteriaLibrary(files, unread);
}

/** A file nobody asked for: why it cannot be read is of interest only where the base is missing. */
function readable(path: string): TextFile | undefined {
  try {
    return readTextFile(path);
  } catch {
    return undefined;
  }
}

function looksLikePath(reference: string): boolean {
  return reference.endsWith('.json') || reference.includes('/') || reference.includes(sep) || isFolder(reference);
}

function unknownSet(reference: string, library: CriteriaLibrary): CannotRun {
  const known = library.ids.map((id) => `${id} (${library.versionsOf(id).join(', ')})`).join('; ');
  return new CannotRun(
    { vi: `Không có bộ tiêu chí “${reference}”.`, en: `There is no criteria set “${reference}”.` },
    {
      vi: `Các bộ có sẵn: ${known}. Bộ của cơ quan thì ghi đường dẫn tới tệp .json.`,
      en: `Shipped sets: ${known}. For a set of your own give the path of its .json file.`,
    },
  );
}
