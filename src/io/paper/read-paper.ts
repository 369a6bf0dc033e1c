import { type Area, differingPixels } from '../../verification/compare-pictures.ts';
import type { Opening, PaperPage, PaperRefusal } from '../../verification/paper.ts';
import { isPdf, pictureKind, pixelCount } from '../../verification/picture.ts';
import { type Bitmap, MOST_MEGAPIXELS } from './bitmap.ts';
import { openPdf, type Pdf, type PdfPage } from './pdfium.ts';
import { picturesOf } from './pictures.ts';
import { readSquares } from './squares.ts';

/**
 * One paper that is read: a PDF or a picture, from anybody, so that nothing in it is to be trusted. It runs within a
 * worker (`paper-worker.ts`), which can be stopped when a file is made to keep it busy for ever. In a page other readers of
 * PDF files and pictures stand behind it (`browser/dom/`), which answer later: so they are waited for.
 */
export class PaperFile {
  #pdf: Pdf | undefined;

  async open(bytes: Uint8Array): Promise<Opening> {
    if (isPdf(bytes)) return this.#openPdf(bytes);
    const kind = pictureKind(bytes);
    if (kind === undefined) return { kind: 'other' };
    const points = pixelCount(bytes, kind);
    if (points === undefined || points === 0) return refused('picture-not-readable');
    if (points > MOST_MEGAPIXELS * 1e6) return refused('picture-too-large');
    try {
      const codes = await squaresIn(await picturesOf(bytes, kind));
      return codes === undefined ? refused('picture-not-readable') : { kind: 'picture', codes };
    } catch {
      return refused('picture-not-readable');
    }
  }

  async #openPdf(bytes: Uint8Array): Promise<Opening> {
    const opening = await openPdf(bytes);
    if ('refused' in opening) return refused(`pdf-${opening.refused}`);
    this.#pdf = opening.pdf;
    const recorded = opening.pdf.information('HoctapCode').split(/\s+/);
    return {
      kind: 'pdf',
      recorded: [...new Set(recorded.filter((text) => text !== ''))],
      pageCount: opening.pdf.pageCount,
      hasOtherParts: await opening.pdf.hasOtherParts(),
    };
  }

  /** Undefined when the page is damaged. Counted from 0. */
  async page(index: number): Promise<PaperPage | undefined> {
    return this.#pdf?.withPage(index, async (page) => {
      const pictures = [...(await page.pictures())];
      const isScan = pictures.some(({ share }) => share > MOST_OF_A_PAGE);
      return { codes: await squaresOn(page, pictures), words: isScan ? undefined : await page.words() };
    });
  }

  /** How far a page is from a sheet that was drawn again; undefined where the one or the other cannot be drawn. */
  async differing(index: number, sheet: Uint8Array, without: readonly Area[]): Promise<number | undefined> {
    const opening = await openPdf(sheet);
    if ('refused' in opening) return undefined;
    try {
      const expected = await opening.pdf.withPage(0, async (page) => page.drawn(COMPARED));
      const seen = await this.#pdf?.withPage(index, async (page) => page.drawn(COMPARED));
      return expected === undefined || seen === undefined ? undefined : differingPixels(seen, expected, without, MANY);
    } finally {
      opening.pdf.close();
    }
  }

  close(): void {
    this.#pdf?.close();
    this.#pdf = undefined;
  }
}

/** A picture over so much of a page is a scan, and words with it are what a program took its letters for. */
const MOST_OF_A_PAGE = 0.7;
/** Points that differ: so many are another page, and nobody asks how many more there are. */
const MANY = 1000;
/** Points an inch at which a mark over a small letter still has an area. */
const COMPARED = 150;

/**
 * The squares of a page: those of its pictures in their own points, since drawing resamples and kills coarse ones; then
 * the page as it is drawn, at two sizes.
 */
async function squaresOn(
  page: PdfPage,
  pictures: readonly { points: () => Bitmap | undefined | Promise<Bitmap | undefined> }[],
): Promise<string[]> {
  const found = new Set<string>();
  for (const picture of pictures.slice(0, MOST_PICTURES)) {
    const points = await picture.points();
    for (const text of points === undefined ? [] : ((await readSquares(points)) ?? [])) found.add(text);
  }
  for (const dotsPerInch of [200, 300]) {
    for (const text of (await readSquares(await page.drawn(dotsPerInch))) ?? []) found.add(text);
    if (found.size > 0) break;
  }
  return [...found];
}

const MOST_PICTURES = 20;

async function squaresIn(pictures: readonly (Uint8Array | Bitmap)[]): Promise<string[] | undefined> {
  const found = new Set<string>();
  for (const picture of pictures) {
    const texts = await readSquares(picture);
    if (texts === undefined) return undefined;
    for (const text of texts) found.add(text);
  }
  return [...found];
}

function refused(because: PaperRefusal): Opening {
  return { kind: 'refused', because };
}
