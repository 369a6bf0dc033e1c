import type { LetterOptions, Letters } from '../letters/letters-from.ts';
import { unitSheets } from '../letters/unit-sheet.ts';
import type { OutputFile } from '../model/output-file.ts';
import { PAPER_NAMES } from '../model/output-names.ts';
import { LETTER_FORMATS, type LetterFormat, lettersIn } from './letters.ts';
import { openResult } from './open-result.ts';
import { withRecognition } from './recognition-of.ts';
import type { World } from './world.ts';

/** PDF and Word to be handed out, Markdown and plain text for a message. */
export const SHEET_FORMATS = [...LETTER_FORMATS, 'md', 'txt'] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];

export interface SheetsOptions extends Omit<LetterOptions, 'due'> {
  /** The result, by its folder or file. */
  readonly result: string;
  readonly formats: readonly SheetFormat[];
  /** All sheets in one file of each format. */
  readonly merge?: boolean | undefined;
}

export interface SheetsResult extends Pick<Letters, 'unknown'> {
  readonly count: number;
  /** To be gone through once. */
  readonly files: AsyncIterable<OutputFile>;
}

/** The sheet of results of each unit: scores, what is missing, what the next class asks for. */
export async function sheets(
  { result: path, formats, merge = false, ...options }: SheetsOptions,
  world: Pick<World, 'files' | 'fonts' | 'shipped' | 'notice' | 'progress'>,
): Promise<SheetsResult> {
  const drafts = unitSheets(withRecognition(openResult(path, 'vi', world), world), options);
  const { letters, unknown } = drafts;
  const printed = formats.filter((format): format is LetterFormat =>
    (LETTER_FORMATS as readonly string[]).includes(format),
  );
  const inPrint = await lettersIn(drafts, { formats: printed, merge, merged: PAPER_NAMES.sheets }, world);

  async function* files(): AsyncGenerator<OutputFile> {
    yield* inPrint.files;
    for (const form of formats) {
      if (form !== 'md' && form !== 'txt') continue;
      const texts = letters.map(({ unit, fileName }) => ({
        name: fileName.replace(/\.pdf$/u, `.${form}`),
        contents: [drafts.texts(unit.code, form)],
      }));
      if (!merge) yield* texts;
      else if (texts.length > 0) {
        yield {
          name: `${PAPER_NAMES.sheets}.${form}`,
          contents: [texts.map(({ contents }) => contents.join('')).join('\n')],
        };
      }
    }
  }
  return { count: letters.length, unknown, files: files() };
}
