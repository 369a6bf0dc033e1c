import type { OfficeDocument } from '../documents/blocks.ts';
import { prepareLetters } from '../letters/prepare-letters.ts';
import { renderMergedLetters } from '../letters/render.ts';
import type { Language } from '../model/language.ts';
import type { OutputFile } from '../model/output-file.ts';
import type { World } from './world.ts';

/** A paper of upright pages as PDF: the same blocks as in Word, each section with pages of its own. */
export async function paperInPdf(
  { fileName, title, author, year, sections }: OfficeDocument,
  world: Pick<World, 'fonts'>,
  language?: Language,
): Promise<OutputFile> {
  const letters = sections.map(({ blocks }, index) => ({
    unit: { code: String(index), name: '' },
    fileName,
    title,
    blocks: () => blocks,
  }));
  const drafts = {
    letters,
    lackNothing: 0,
    unknown: [],
    ofNoUnit: 0,
    silent: 0,
    mergedTitle: title,
    author,
    year,
    language,
  };
  const batch = await prepareLetters(drafts, world.fonts());
  return { name: fileName.replace(/\.docx$/u, '.pdf'), contents: renderMergedLetters(batch) };
}
