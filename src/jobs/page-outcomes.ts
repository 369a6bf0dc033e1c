import type { Language } from '../model/language.ts';
import { OUTCOME_ENDING, type Outcome, readOutcome } from '../page/outcome.ts';
import { sha256OfText } from '../page/shell.ts';
import { refusal } from '../problems/refusal.ts';
import type { World } from './world.ts';

export interface PageOutcomesOptions {
  /** Notes of self-checks, or folders of them; the evidence they refer to is looked for beside them. */
  readonly notes: readonly string[];
  readonly language: Language;
}

export interface ReadNote {
  readonly path: string;
  readonly note: Outcome;
  /** this: made by this very program · other: by a version of another number · changed: its program part is not the one of this version */
  readonly page: 'this' | 'other' | 'changed';
  /** Of the files it refers to: what lies beside it now. */
  readonly files: readonly { readonly file: string; readonly now: 'same' | 'changed' | 'not-here' }[];
}

export interface PageOutcomes {
  readonly notes: readonly ReadNote[];
  /** Every note is of this very program, and no file beside it is another than the one it refers to. */
  readonly clean: boolean;
}

/** What units found on the office's page, and whether it was this program's page and the files that were sent. */
export async function pageOutcomes(
  { notes }: PageOutcomesOptions,
  { files, pages, shipped }: Pick<World, 'files' | 'pages' | 'shipped'>,
): Promise<PageOutcomes> {
  const program = sha256OfText(pages.shell('check'));
  const read: ReadNote[] = [];
  for (const path of notes.flatMap((named) => notesAt(named, files))) {
    const note = readOutcome(files.text(path).text);
    if (note === undefined) throw refusal('self-check-note-unreadable', { path });
    const folder = files.folderOf(path);
    const beside = [];
    for (const { file, sha256 } of note.files) {
      const now = await files.sha256(files.join(folder, files.nameOf(file)));
      beside.push({ file, now: now === undefined ? 'not-here' : now === sha256 ? 'same' : 'changed' } as const);
    }
    const sameVersion = note.page.version === shipped.version;
    const page = note.page.sha256 === program ? 'this' : sameVersion ? 'changed' : 'other';
    read.push({ path, note, page, files: beside });
  }
  const clean = read.every(
    ({ page, files: beside }) => page === 'this' && beside.every(({ now }) => now !== 'changed'),
  );
  return { notes: read, clean };
}

function notesAt(named: string, files: World['files']): string[] {
  if (!files.isFolder(named)) return [named];
  const found = files.list(named).filter((name) => name.endsWith(OUTCOME_ENDING));
  if (found.length === 0) throw refusal('self-check-notes-none', { path: named });
  return found.map((name) => files.join(named, name));
}
