import type { OfficeDocument } from '../documents/blocks.ts';
import { wordFile } from '../documents/word/word-file.ts';
import { letterDocument, lettersInOneDocument } from '../letters/letter-document.ts';
import { type Letter, type LetterOptions, type Letters, lettersFrom } from '../letters/letters-from.ts';
import { prepareLetters } from '../letters/prepare-letters.ts';
import { renderLetters, renderMergedLetters } from '../letters/render.ts';
import type { OutputFile } from '../model/output-file.ts';
import { PAPER_NAMES } from '../model/output-names.ts';
import { notifyLawOfLetters } from './notify-law-of-letters.ts';
import { openResult } from './open-result.ts';
import type { World } from './world.ts';

/** PDF to print, Word to change before they are signed. */
export const LETTER_FORMATS = ['pdf', 'docx'] as const;
export type LetterFormat = (typeof LETTER_FORMATS)[number];

export interface LettersOptions extends LetterOptions {
  /** The result, by its folder or file. */
  readonly result: string;
  readonly formats: readonly LetterFormat[];
  /** All letters in one file of each format, the pages of each letter numbered on their own. */
  readonly merge?: boolean | undefined;
}

export interface LettersResult extends Pick<Letters, 'lackNothing' | 'unknown' | 'ofNoUnit' | 'silent'> {
  readonly count: number;
  /** Units in whose letter a sign is written by its number, since the font does not have it. */
  readonly spelled: readonly Letter['unit'][];
  /** Each made when it is asked for, in the order of the formats; to be gone through once. */
  readonly files: AsyncIterable<OutputFile>;
}

/** A letter to each unit that lacks something. */
export async function letters(
  { result: path, formats, merge = false, ...options }: LettersOptions,
  world: Pick<World, 'files' | 'fonts' | 'shipped' | 'notice' | 'progress'>,
): Promise<LettersResult> {
  // The letters are in Vietnamese whatever the language of the interface.
  const result = openResult(path, 'vi', world);
  notifyLawOfLetters(result, options, world);
  const drafts = lettersFrom(result, options);
  const { lackNothing, unknown, ofNoUnit, silent } = drafts;
  const { files, spelled } = await letterFiles(drafts, { formats, merge, merged: PAPER_NAMES.letters }, world);
  return { count: drafts.letters.length, files, spelled, lackNothing, unknown, ofNoUnit, silent };
}

/** Pages for each unit in the formats asked for, each made when it is asked for. */
export async function letterFiles(
  drafts: Letters,
  {
    formats,
    merge,
    merged,
  }: { readonly formats: readonly LetterFormat[]; readonly merge: boolean; readonly merged: string },
  world: Pick<World, 'fonts' | 'progress'>,
): Promise<Pick<LettersResult, 'files' | 'spelled'>> {
  const count = drafts.letters.length;
  const batch = formats.includes('pdf') ? await prepareLetters(drafts, world.fonts()) : undefined;

  async function* files(): AsyncGenerator<OutputFile> {
    if (count === 0) return;
    if (batch !== undefined && merge) yield { name: `${merged}.pdf`, contents: renderMergedLetters(batch) };
    else if (batch !== undefined) {
      for (const { fileName, bytes } of world.progress(renderLetters(batch), count, 'making-letters')) {
        yield { name: fileName, contents: [bytes] };
      }
    }
    if (!formats.includes('docx')) return;
    if (merge) yield await inWord(lettersInOneDocument(drafts, `${merged}.docx`));
    else {
      for (const letter of world.progress(drafts.letters, count, 'making-letters')) {
        yield await inWord(letterDocument(letter, drafts));
      }
    }
  }
  return { files: files(), spelled: batch?.spelled ?? [] };
}

async function inWord(document: OfficeDocument): Promise<OutputFile> {
  return { name: document.fileName, contents: [await wordFile(document)] };
}
