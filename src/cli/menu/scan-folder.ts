import { isSomebodys } from '../../evidence/our-files.ts';
import { exists, listEntries } from '../../io/read-files.ts';
import { CannotRun } from '../../model/cannot-run.ts';
import { RESULT_FILE } from '../../model/output-names.ts';
import { YEAR_FOLDERS } from '../../office/year-folders.ts';

/** Files in this folder, and in those one level below, that a task may start from. */
export interface FolderContents {
  /** Files and folders dropped on the program: all of them are meant. */
  readonly dropped: readonly string[];
  /** Tables that people made: no output of ours. */
  readonly tables: readonly string[];
  /** Folders of tables, one for each unit or more. */
  readonly folders: readonly string[];
  readonly results: readonly string[];
  readonly registers: readonly string[];
  readonly papers: readonly string[];
  /** Tables of counts, under the name the menu gives them. */
  readonly counts: readonly string[];
  /** The folders of a year, as `hoctap year` lays them out. */
  readonly isYear: boolean;
  /** Folders of years below this one. */
  readonly years: readonly string[];
}

export function scanFolder(files: readonly string[]): FolderContents {
  const here = entriesOf('.');
  const below = here.folders.map((name) => ({ name, ...entriesOf(name) }));
  const results = below.flatMap(({ name, files: inside, folders }) => [
    ...(inside.includes(RESULT_FILE) ? [name] : []),
    ...folders.map((folder) => `${name}/${folder}`).filter((folder) => exists(`${folder}/${RESULT_FILE}`)),
  ]);
  const isYear = YEAR_FOLDERS.every((name) => here.folders.includes(name));
  // In the folder of a year what was sent out and what was made lie beside what came back.
  const received = below.filter(({ name }) => (isYear ? name === RECEIVED : !results.includes(name)));
  const tablesBelow = received.flatMap(({ name, files: inside }) =>
    inside.filter(isTable).map((file) => ({ folder: name, file: `${name}/${file}` })),
  );
  // What comes later into the folder of what came back belongs to it as well.
  const enough = isYear ? 1 : 2;
  const several = received.filter(({ name }) => tablesBelow.filter(({ folder }) => folder === name).length >= enough);
  const all = [...here.files, ...below.flatMap(({ name, files: inside }) => inside.map((file) => `${name}/${file}`))];
  return {
    dropped: files,
    tables:
      files.length > 0 ? files : [...here.files.filter(isTable), ...tablesBelow.map(({ file }) => file)].slice(0, MOST),
    folders: files.length > 0 ? [] : several.map(({ name }) => name),
    results,
    registers: all.filter((name) => name.endsWith('.jsonl')),
    papers: all.filter((name) => /\.pdf$/i.test(name)).slice(0, MOST),
    counts: all.filter((name) => name === COUNTS_TABLE || name.endsWith(`/${COUNTS_TABLE}`)),
    isYear,
    years: below.filter(({ folders }) => YEAR_FOLDERS.every((name) => folders.includes(name))).map(({ name }) => name),
  };
}

const RECEIVED: (typeof YEAR_FOLDERS)[number] = '2-nhan-ve';

/** The table with the cells to correct in colour, as the menu names it. */
export const MARKED = 'can-sua.xlsx';

/** The table of counts, as the menu names it. */
export const COUNTS_TABLE = 'so-lieu.xlsx';

/** Nobody looks through a longer list; a path can be typed. */
const MOST = 40;

/** A text file is read when it is named, but most of those that lie about are no evidence. */
function isTable(name: string): boolean {
  return /\.(?:csv|xlsx|xls|ods)$/i.test(name) && isSomebodys(name) && name !== MARKED && name !== COUNTS_TABLE;
}

function entriesOf(folder: string) {
  const entries = entriesIn(folder);
  const named = (kind: 'file' | 'folder') => entries.filter((entry) => entry.kind === kind).map(({ name }) => name);
  return { files: named('file'), folders: named('folder').filter((name) => !/^[.~]|^node_modules$/.test(name)) };
}

/** Empty for a folder that may not be read (there is one on every disk of Windows). */
function entriesIn(folder: string): ReturnType<typeof listEntries> {
  try {
    return listEntries(folder);
  } catch (error) {
    if (error instanceof CannotRun) return [];
    throw error;
  }
}
