import { type CriteriaLibrary, criteriaLibrary, joinedLibrary } from '../criteria/library.ts';
import { type ParsedCriteria, parseCriteria } from '../criteria/parse-criteria.ts';
import { isReleased, parseReleased, releasedFileProblems } from '../criteria/released.ts';
import { type CheckedCriteria, checkCriteria } from '../criteria/resolve-criteria.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import type { TextFile } from '../model/text-file.ts';
import { nearest } from '../problems/nearest.ts';
import { refusal } from '../problems/refusal.ts';
import type { CriteriaWorld, ReadySet, ShippedFiles, ShippedPort } from './evidence-world.ts';
import { fileOfSet, shippedVersions } from './shipped-sets.ts';

export interface FoundCriteria {
  readonly parsed: ParsedCriteria;
  readonly library: CriteriaLibrary;
}

/** A set by id (its newest version), by `id@version`, or by the path of a file of the office's own. */
export function findCriteria(reference: string, world: CriteriaWorld): FoundCriteria {
  const { files } = world;
  const shipped = shippedLibrary(world);
  const [id = '', version = shipped.versionsOf(id).at(-1) ?? ''] = reference.split('@');
  const known = shipped.find({ id, version });
  if (known !== undefined) return { parsed: known, library: shipped };
  if (!looksLikePath(reference, world)) {
    const known = shipped.ids.map((each) => ({ id: each, versions: shipped.versionsOf(each) }));
    const ids = idsNear(id, shipped.ids);
    const near = known.filter((each) => ids.includes(each.id));
    if (near.length > 0) throw refusal('criteria-misspelled', { named: reference, near, known });
    throw refusal('criteria-unknown', { named: reference, known });
  }
  const path = files.isFolder(reference) ? files.join(reference, 'criteria.json') : reference;
  const parsed = parsedCriteria(files.text(path));
  return { parsed, library: joinedLibrary(shipped, basesBeside(path, parsed, world)) };
}

/** Those it begins ("tt25"), else the one it is nearly. */
function idsNear(written: string, ids: readonly string[]): string[] {
  const begun = written.length < SHORTEST_BEGINNING ? [] : ids.filter((id) => id.startsWith(written.toLowerCase()));
  const near = begun.length === 0 ? nearest(written, ids) : '';
  return near === '' ? begun : [near];
}

const SHORTEST_BEGINNING = 3;

/** The set that ships under `id@version`. */
export function shippedSet(named: string, world: CriteriaWorld): FoundCriteria | undefined {
  const library = shippedLibrary(world);
  const [id = '', version = ''] = named.split('@');
  const parsed = library.find({ id, version });
  return parsed === undefined ? undefined : { parsed, library };
}

/** Every shipped set, each with the library it is to be read with. */
export function shippedCriteria(world: CriteriaWorld): FoundCriteria[] {
  const library = shippedLibrary(world);
  const names = library.ids.flatMap((id) => library.versionsOf(id).map((version) => ({ id, version })));
  return names.flatMap((name) => {
    const parsed = library.find(name);
    return parsed === undefined ? [] : [{ parsed, library }];
  });
}

/** What comes with a program does not change while it runs: each file is read once, however many jobs ask for it. */
const libraries = new WeakMap<ShippedPort['shipped'], CriteriaLibrary>();

/** The sets that ship with the program; a file is read when it is asked for. */
function shippedLibrary({ shipped }: ShippedPort): CriteriaLibrary {
  const known = libraries.get(shipped);
  if (known !== undefined) return known;
  const library = libraryOf(shipped);
  libraries.set(shipped, library);
  return library;
}

function libraryOf(shipped: ShippedPort['shipped']): CriteriaLibrary {
  const versions = shippedVersions({ shipped });
  const read = new Map<string, ParsedCriteria>();
  const find: CriteriaLibrary['find'] = ({ id, version }) => {
    if (versions.get(id)?.includes(version) !== true) return undefined;
    const name = fileOfSet(id, version);
    const parsed = read.get(name) ?? parsedCriteria(shipped.criteriaText(name), `criteria/${name}`);
    read.set(name, parsed);
    return parsed;
  };
  return {
    ids: [...versions.keys()],
    versionsOf: (id) => versions.get(id) ?? [],
    find,
    all: (wanted) => [find(wanted)].filter((parsed) => parsed !== undefined),
    unread: [],
  };
}

export function checkFoundCriteria({ parsed, library }: FoundCriteria, { shipped }: ShippedPort): CheckedCriteria {
  const checked: CheckedCriteria = parsed.written === undefined ? { problems: [] } : checkCriteria(parsed, library);
  const changed = releasedFileProblems(parsed, checked.set?.bases ?? [], parseReleased(shipped.released()));
  return { ...checked, problems: [...parsed.problems, ...changed, ...checked.problems] };
}

/**
 * The same of a set that is to be used. Whether another set of its subject holds for the same years was looked at before
 * it was released, and would take reading all of them.
 */
export function checkCriteriaInUse({ parsed, library }: FoundCriteria, world: ShippedPort): CheckedCriteria {
  const released = isReleased(parsed, parseReleased(world.shipped.released()));
  return checkFoundCriteria({ parsed, library: released ? { ...library, ids: [] } : library }, world);
}

/** Every shipped set that has no error, read from its file. */
export function readShippedSets(world: CriteriaWorld): CriteriaSet[] {
  return shippedCriteria(world).flatMap((found) => checkFoundCriteria(found, world).set ?? []);
}

/** What ships, of which no set is ready: each is read from its file when it is asked for, once. */
export function withSetsRead(shipped: Omit<ShippedFiles, 'set'>): ShippedFiles {
  const read = new Map<string, ReadySet | undefined>();
  const made: ShippedFiles = {
    ...shipped,
    set(name) {
      if (!read.has(name)) read.set(name, readSet(name, made));
      return read.get(name);
    },
  };
  return made;
}

function readSet(name: string, shipped: ShippedFiles): ReadySet | undefined {
  const library = shippedLibrary({ shipped });
  const [id = '', version = ''] = name.replace(/\.json$/, '').split('/');
  const parsed = library.find({ id, version });
  if (parsed === undefined) return undefined;
  const checked = checkCriteriaInUse({ parsed, library }, { shipped });
  const bases = checked.set?.bases ?? [];
  const madeOf = [[name, parsed.sha256], ...bases.map((base) => [fileOfSet(base.id, base.version), base.sha256])];
  return { checked, madeOf: Object.fromEntries(madeOf) };
}

function parsedCriteria({ file, text, sha256 }: TextFile, shownAs = file): ParsedCriteria {
  return parseCriteria(text, sha256, shownAs);
}

/** An office may build one set of its own on another in the same folder, whatever else lies there. */
function basesBeside(path: string, parsed: ParsedCriteria, { files }: CriteriaWorld): CriteriaLibrary {
  if (parsed.written === undefined || !('extends' in parsed.written)) return criteriaLibrary([]);
  const own = files.nameOf(path);
  const folder = files.folderOf(path);
  const shownFolder = files.folderOf(parsed.file);
  const found: ParsedCriteria[] = [];
  const unread: string[] = [];
  for (const name of files.list(folder)) {
    if (!name.endsWith('.json') || name === own) continue;
    const shownAs = `${shownFolder}/${name}`;
    const text = readable(files.join(folder, name), files);
    if (text === undefined) unread.push(shownAs);
    else found.push(parsedCriteria(text, shownAs));
  }
  return criteriaLibrary(found, unread);
}

/** A file nobody asked for: why it cannot be read is of interest only where the base is missing. */
function readable(path: string, files: CriteriaWorld['files']): TextFile | undefined {
  try {
    return files.text(path);
  } catch {
    return undefined;
  }
}

function looksLikePath(reference: string, { files }: CriteriaWorld): boolean {
  return /\.json$|[/\\]/.test(reference) || files.isFolder(reference);
}
