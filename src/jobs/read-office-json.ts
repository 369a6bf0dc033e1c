import { parseOfficeFolder } from '../office/office-folder.ts';
import { refusal } from '../problems/refusal.ts';
import type { World } from './world.ts';

/** What reading one of an office's files takes of the world. */
export type ReadsText = { readonly files: Pick<World['files'], 'text'> };

/** Names, places and a template: the largest that ships has 13,000 letters. */
const MOST_LETTERS = 1_000_000;

/** A JSON file that an office wrote: its profile, a template, what a folder knows. */
export function readOfficeJson(path: string, { files }: ReadsText): { readonly value: unknown; readonly file: string } {
  const { file, text } = files.text(path);
  if (text.length > MOST_LETTERS) throw refusal('office-file-too-long', { file });
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')), file };
  } catch {
    throw refusal('office-file-not-json', { file });
  }
}

/** A `hoctap.json`, with all that is wrong in it. */
export function readOfficeFolder(path: string, world: ReadsText): ReturnType<typeof parseOfficeFolder> {
  const { value, file } = readOfficeJson(path, world);
  return parseOfficeFolder(value, file);
}
