import { MOST_MEGAPIXELS } from '../../io/paper/bitmap.ts';
import { PaperFile } from '../../io/paper/read-paper.ts';
import type { OpenPaper } from '../../jobs/world.ts';

/** A certificate from anybody, read in this page: there is no disk, and no other program to read it in. */
export async function openPaper(bytes: Uint8Array): Promise<OpenPaper> {
  const paper = new PaperFile();
  return {
    opening: await paper.open(bytes),
    mostMegapixels: MOST_MEGAPIXELS,
    page: (index) => paper.page(index),
    // No sheet is drawn again here, so that none is ever found to be the same.
    differing: async () => undefined,
    close: async () => paper.close(),
  };
}
