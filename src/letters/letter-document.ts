import type { OfficeDocument } from '../documents/blocks.ts';
import type { Letter, Letters } from './letters-from.ts';

/** A letter as a document to be edited before it is signed: the blocks the PDF is laid out from. */
export function letterDocument(letter: Letter, { author, year }: Letters): OfficeDocument {
  const { fileName, title, blocks } = letter;
  return {
    fileName: fileName.replace(/\.pdf$/u, '.docx'),
    title,
    subject: title,
    author,
    year,
    sections: [{ landscape: false, blocks: blocks() }],
  };
}

/** All letters one after the other, each with pages of its own. */
export function lettersInOneDocument(drafts: Letters, fileName: string): OfficeDocument {
  const { letters, mergedTitle, author, year } = drafts;
  const sections = letters.map(({ blocks }) => ({ landscape: false, blocks: blocks() }));
  return { fileName, title: mergedTitle, subject: mergedTitle, author, year, sections };
}
