import type { WordsOfSet } from '../certificate/certificates-from.ts';
import type { FaceFiles } from '../certificate/faces.ts';
import type { OtherWords } from '../certificate/read-sheet.ts';
import type { Template } from '../certificate/template-schema.ts';
import type { CertificateFacts, CertificateProof } from '../model/certificate.ts';
import type { Area } from '../verification/compare-pictures.ts';
import { shortCodeOf } from '../verification/short-code.ts';
import { squareOf } from '../verification/square.ts';
import { drawnSheets, type OwnLook } from './drawn-sheets.ts';

export type { OwnLook };

/** The words of a page and the code on it. */
export interface PageOfWords {
  readonly words: string;
  readonly facts: CertificateFacts;
  readonly code: string;
  /** Of the criteria set that the code names. */
  readonly ofSet: WordsOfSet;
}

/** A certificate drawn again from its code, to be compared with the picture of the page. */
export interface RedrawnSheet {
  readonly pdf: Uint8Array;
  /** Words on it that are not in the code: those of the office's profile. */
  readonly ownWords: readonly string[];
  /** Where the template leaves room for a picture of the office, which nothing is known of. */
  readonly without: readonly Area[];
}

/**
 * Draws the sheets that this page may have been: one for each template that gives exactly these words. Comparing pictures
 * checks what a page looks like without any text recognition, and without trusting the text layer of the file.
 */
export async function* redrawSheets(page: PageOfWords, looks: readonly OwnLook[]): AsyncGenerator<RedrawnSheet> {
  const { readSheet, ownWords } = await import('../certificate/read-sheet.ts');
  const proof = proofOf(page);
  for (const look of looks) {
    const content = readSheet(page.words, { ...page, proof, template: look.template });
    if (content === undefined) continue;
    const around = { ownWords: ownWords(content), without: roomForPictures(look.template) };
    for await (const pdf of drawnSheets(content, look)) yield { pdf, ...around };
  }
}

/** The one field in which a page differs from its code, as far as the templates can tell. */
export async function otherWordsOn(page: PageOfWords, looks: readonly OwnLook[]): Promise<OtherWords | undefined> {
  const { otherWords } = await import('../certificate/read-sheet.ts');
  const proof = proofOf(page);
  for (const { template } of looks) {
    const found = otherWords(page.words, { ...page, proof, template });
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The looks a page may have: the office's own first, then those that ship. */
export async function looksOf(own: OwnLook | undefined, fonts: FaceFiles): Promise<OwnLook[]> {
  const { builtInTemplate, TEMPLATE_NAMES } = await import('../certificate/templates.ts');
  const shipped = TEMPLATE_NAMES.map((name) => ({ template: builtInTemplate(name), fonts }));
  return own === undefined ? shipped : [own, ...shipped];
}

function proofOf({ code, facts }: PageOfWords): CertificateProof {
  return {
    // Made when it is drawn: most looks are given up by their words.
    get square() {
      return squareOf(code);
    },
    shortCode: shortCodeOf(facts),
    text: code,
  };
}

function roomForPictures({ blocks, page }: Template): Area[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'image') return [];
    const { x, y, width, height } = block.box;
    const [right, bottom] = [x + width, y + height];
    return [{ left: x / page.width, top: y / page.height, right: right / page.width, bottom: bottom / page.height }];
  });
}
