import { readdirSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { setsInForce } from '../criteria/in-force.ts';
import { type CriteriaLibrary, criteriaLibrary } from '../criteria/library.ts';
import { type ParsedCriteria, parseCriteria } from '../criteria/parse-criteria.ts';
import { type CheckedCriteria, checkCriteria } from '../criteria/resolve-criteria.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import { programFolder } from './package-files.ts';
import { isFolder, readTextFile } from './read-files.ts';

/** The sets that ship with the program, as read. */
export function shippedCriteria(): ParsedCriteria[] {
  const folder = join(programFolder(), 'criteria');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => criteriaFilesIn(join(folder, entry.name), `criteria/${entry.name}`));
}

export interface FoundCriteria {
  readonly parsed: ParsedCriteria;
  readonly library: CriteriaLibrary;
}

/** A set by id (its newest version), by `id@version`, or by the path of a file of the office's own. */
export function findCriteria(reference: string): FoundCriteria {
  const shipped = shippedCriteria();
  if (!looksLikePath(reference)) {
    const library = criteriaLibrary(shipped);
    const [id = '', version = library.versionsOf(id).at(-1) ?? ''] = reference.split('@');
    const parsed = library.find({ id, version });
    if (parsed !== undefined) return { parsed, library };
    throw unknownSet(reference, library);
  }
  const path = isFolder(reference) ? join(reference, 'criteria.json') : reference;
  const parsed = readCriteriaFile(path);
  return { parsed, library: criteriaLibrary([...shipped, ...basesBeside(path, parsed)]) };
}

export function checkFoundCriteria({ parsed, library }: FoundCriteria): CheckedCriteria {
  const checked = parsed.written === undefined ? { problems: [] } : checkCriteria(parsed, library);
  return { ...checked, problems: [...parsed.problems, ...checked.problems] };
}

/** The shipped sets that apply to a year; a shipped set is checked by the tests, not again at each start. */
export function shippedSetsInForce(year: number): CriteriaSet[] {
  const shipped = shippedCriteria();
  const library = criteriaLibrary(shipped);
  const sets = shipped.flatMap((parsed) => checkFoundCriteria({ parsed, library }).set ?? []);
  return setsInForce(sets, year);
}

function readCriteriaFile(path: string, shownAs?: string): ParsedCriteria {
  const { file, text, sha256 } = readTextFile(path);
  return parseCriteria(text, sha256, shownAs ?? file);
}

function criteriaFilesIn(folder: string, shownAs: string): ParsedCriteria[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readCriteriaFile(join(folder, name), `${shownAs}/${name}`));
}

/** An office may build one set of its own on another in the same folder. */
function basesBeside(path: string, parsed: ParsedCriteria): ParsedCriteria[] {
  if (parsed.written === undefined || !('extends' in parsed.written)) return [];
  const own = resolve(path);
  const folder = dirname(own);
  return criteriaFilesIn(folder, dirname(parsed.file)).filter(({ file }) => resolve(folder, baseName(file)) !== own);
}

function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
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
