import type { LetterOptions, Letters } from '../letters/letters-from.ts';
import { unitSheets } from '../letters/unit-sheet.ts';
import type { OutputFile } from '../model/output-file.ts';
import { PAPER_NAMES } from '../model/output-names.ts';
import type { Result } from '../model/result.ts';
import { describeAssumed } from '../report/assumed.ts';
import { articlesOfItems } from './articles-of-items.ts';
import { type Assumption, assumptionEvaluator } from './assume.ts';
import { LETTER_FORMATS, type LetterFormat, letterFiles } from './letters.ts';
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
  /** What is assumed of some items, on every sheet: said as an assumption. */
  readonly assume?: readonly Assumption[] | undefined;
}

export interface SheetsResult extends Pick<Letters, 'unknown'> {
  readonly count: number;
  /** To be gone through once. */
  readonly files: AsyncIterable<OutputFile>;
}

/** The sheet of results of each unit: scores, what is missing, what the next class asks for. */
export async function sheets(
  { result: path, formats, merge = false, assume, ...options }: SheetsOptions,
  world: Pick<World, 'files' | 'fonts' | 'shipped' | 'notice' | 'progress'>,
): Promise<SheetsResult> {
  const result = withRecognition(openResult(path, 'vi', world), world);
  const assumed = assume === undefined ? undefined : await assumedOf(result, assume, options.units, world);
  const drafts = unitSheets(result, { ...options, assumed, articles: articlesOfItems(result, world) });
  const { letters, unknown } = drafts;
  const printed = formats.filter((format): format is LetterFormat =>
    (LETTER_FORMATS as readonly string[]).includes(format),
  );
  const inPrint = await letterFiles(drafts, { formats: printed, merge, merged: PAPER_NAMES.sheets }, world);

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

/** Of each unit that has a sheet and a result, what would come of the assumptions, in words. */
async function assumedOf(
  result: Result,
  assumptions: readonly Assumption[],
  units: readonly string[] | undefined,
  world: Pick<World, 'files' | 'shipped'>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const assume = await assumptionEvaluator(result, assumptions, 'vi', world);
  const said = new Map<string, readonly string[]>();
  for (const unit of result.units) {
    if (unit.classification === null || !(units?.includes(unit.code) ?? true)) continue;
    const { title, lines } = describeAssumed(await assume(unit), result.criteria, 'vi');
    said.set(unit.code, [`${title}. ${lines.join(' ')}`]);
  }
  return said;
}
