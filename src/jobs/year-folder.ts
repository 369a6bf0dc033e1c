import type { Language } from '../model/language.ts';
import { OFFICE_FILE } from '../model/office-file.ts';
import type { OutputFile } from '../model/output-file.ts';
import { officeFolderText } from '../office/office-folder.ts';
import { YEAR_FOLDERS, yearFolderName } from '../office/year-folders.ts';
import { refusal } from '../problems/refusal.ts';
import type { World } from './world.ts';

export interface YearFolderOptions {
  readonly language: Language;
  readonly year: number;
  /** The day by which all is to be sent, YYYY-MM-DD. */
  readonly due?: string | undefined;
}

export interface YearFolderResult {
  /** The folder of the year, in the one the program runs in. */
  readonly folder: string;
  /** The folders in it, one for each part of the work, to be made. */
  readonly folders: readonly (typeof YEAR_FOLDERS)[number][];
  /** `hoctap.json`, to be written into it: what the office is comes from the folder above. */
  readonly files: readonly OutputFile[];
}

/** The folder of an evaluation year, laid out once. */
export function yearFolder(
  { year, due }: YearFolderOptions,
  { files }: { readonly files: Pick<World['files'], 'isThere' | 'join'> },
): YearFolderResult {
  const folder = yearFolderName(year);
  if (files.isThere(files.join(folder, OFFICE_FILE))) throw refusal('year-folder-there', { folder });
  const text = officeFolderText({ year, ...(due === undefined ? {} : { due }) });
  return { folder, folders: YEAR_FOLDERS, files: [{ name: OFFICE_FILE, contents: [text] }] };
}
