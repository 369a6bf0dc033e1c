import { type OfficeFolder, PATHS } from '../office/office-folder.ts';
import type { World } from './world.ts';

/** What a folder and those above it say of the office, as a command line in that folder would say it. */
export interface FolderHere extends OfficeFolder {
  /** The nearest of the files that were read. */
  readonly file: string;
  /** The nearest of them that says what the office is. */
  readonly profile?: string;
}

/** A `hoctap.json` that was read. */
export interface ReadOfficeFile {
  readonly file: string;
  readonly folder: OfficeFolder;
}

export interface SeesOffices {
  readonly offices: Pick<World['offices'], 'fromHere'>;
  readonly files: Pick<World['files'], 'isThere' | 'folderOf'>;
}

/**
 * The nearest `hoctap.json`, completed by those above it: the year's folder says the year, the office's the office. Paths are those from
 * where the program runs.
 */
export function officeHere(found: readonly ReadOfficeFile[], world: SeesOffices): FolderHere | undefined {
  const [nearest] = found;
  if (nearest === undefined) return undefined;
  const whole: OfficeFolder = Object.assign({}, ...found.toReversed().map((each) => fromHere(each, world)));
  const office = found.find(({ folder }) => folder.office !== undefined);
  const path = (file: string) => world.offices.fromHere('.', file);
  return { ...whole, file: path(nearest.file), ...(office === undefined ? {} : { profile: path(office.file) }) };
}

function fromHere({ file, folder }: ReadOfficeFile, { offices, files }: SeesOffices): OfficeFolder {
  const path = (written: string) => offices.fromHere(files.folderOf(file), written);
  const paths = PATHS.flatMap((key) => (folder[key] === undefined ? [] : [[key, path(folder[key])]]));
  // A note is about its own file, not about those below it.
  const { note: _, ...known } = folder;
  const { criteria, units } = known;
  return {
    ...known,
    ...Object.fromEntries(paths),
    ...(criteria?.toLowerCase().endsWith('.json') === true ? { criteria: path(criteria) } : {}),
    ...(units !== undefined && files.isThere(path(units)) ? { units: path(units) } : {}),
  };
}
