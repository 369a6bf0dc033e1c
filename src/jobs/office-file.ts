import type { Profile } from '../certificate/profile.ts';
import type { Language } from '../model/language.ts';
import { OFFICE_FILE } from '../model/office-file.ts';
import type { OutputFile } from '../model/output-file.ts';
import { type OfficeFolder, officeFolderProblems, officeFolderText } from '../office/office-folder.ts';
import { refusal } from '../problems/refusal.ts';
import { type ReadsText, readOfficeFolder } from './read-office-json.ts';

/** What the file is to say; paths are those from its folder. */
export interface OfficeFileOptions extends Omit<OfficeFolder, 'note' | 'office'> {
  readonly language: Language;
  /** The file as it is: what it says stays unless it is said again. */
  readonly before?: string | undefined;
  /** What the office says of itself on papers; of who signs, sends and submits, too, what is not said again stays. */
  readonly office?: Profile | undefined;
}

export interface OfficeFileResult {
  /** What the file says. */
  readonly folder: OfficeFolder;
  /** `hoctap.json`, to be written into the folder that is to know it. */
  readonly files: readonly OutputFile[];
}

/** The file by which a folder knows its office and its year. */
export function officeFile(
  { before, language: _, office, ...others }: OfficeFileOptions,
  world: ReadsText,
): OfficeFileResult {
  const { file: __, ...told } = office ?? {};
  const said: OfficeFolder = defined({ ...others, office: office === undefined ? undefined : defined(told) });
  // Every command goes by the file: one that it would be refused for is not written.
  const problems = officeFolderProblems(said, OFFICE_FILE);
  if (problems.length > 0) throw refusal('profile-with-errors', {}, problems);
  const folder = completed(before === undefined ? {} : known(before, world), said);
  return { folder, files: [{ name: OFFICE_FILE, contents: [officeFolderText(folder)] }] };
}

function known(path: string, world: ReadsText): OfficeFolder {
  const { folder, problems } = readOfficeFolder(path, world);
  if (folder === undefined) throw refusal('file-has-errors', {}, problems);
  return folder;
}

function completed(before: OfficeFolder, said: OfficeFolder): OfficeFolder {
  const { office: known = {} } = before;
  const { office: told = {} } = said;
  const office = defined({
    ...known,
    ...told,
    signer: both(known.signer, told.signer),
    sender: both(known.sender, told.sender),
    submitter: both(known.submitter, told.submitter),
  });
  const { office: _, ...others } = said;
  return { ...before, ...others, ...(Object.keys(office).length === 0 ? {} : { office }) };
}

/** A group of values, of which those stay that are not said again. */
function both<T extends object>(before: T | undefined, told: T | undefined): T | undefined {
  return told === undefined ? before : ({ ...before, ...defined(told) } as T);
}

function defined<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}
