import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy, Util } from 'pdfjs-dist';
// It works beside us in this very worker: another one could not be started from a file.
import 'pdfjs-dist/build/pdf.worker.mjs';
import { type Bitmap, isTooLarge } from '../../io/paper/bitmap.ts';
import { bitmapOfImage } from './pictures-in-page.ts';

/** In place of PDFium, which is too large for a page: pdf.js, the reader of Firefox, behind the same few questions. */
export type PdfOpening = { readonly pdf: Pdf } | { readonly refused: 'password' | 'damaged' };

export async function openPdf(bytes: Uint8Array): Promise<PdfOpening> {
  try {
    const document = await getDocument({
      data: new Uint8Array(bytes),
      // Letters are drawn as shapes, and nothing is fetched: the page may not.
      ...{ disableFontFace: true, useSystemFonts: false, useWorkerFetch: false, useWasm: false, enableXfa: false },
      ...{ CanvasFactory: OffscreenCanvases, FilterFactory: NoFilters, isImageDecoderSupported: false, verbosity: 0 },
    }).promise;
    const { info } = await document.getMetadata();
    return { pdf: new Pdf(document, info as DocumentInformation) };
  } catch (error) {
    return { refused: error instanceof Error && error.name === 'PasswordException' ? 'password' : 'damaged' };
  }
}

interface DocumentInformation {
  readonly Custom?: Readonly<Record<string, unknown>>;
  readonly IsAcroFormPresent?: boolean;
  readonly IsXFAPresent?: boolean;
  readonly IsCollectionPresent?: boolean;
}

class Pdf {
  readonly #document: PDFDocumentProxy;
  readonly #information: DocumentInformation;

  constructor(document: PDFDocumentProxy, information: DocumentInformation) {
    this.#document = document;
    this.#information = information;
  }

  get pageCount(): number {
    return this.#document.numPages;
  }

  information(key: string): string {
    const found = this.#information.Custom?.[key];
    return typeof found === 'string' ? found : '';
  }

  /** Whether the file has parts that each program shows in its own way. */
  async hasOtherParts(): Promise<boolean> {
    const document = this.#document;
    const { IsAcroFormPresent, IsXFAPresent, IsCollectionPresent } = this.#information;
    if (IsAcroFormPresent === true || IsXFAPresent === true || IsCollectionPresent === true) return true;
    if ([...(await document.getOptionalContentConfig())].length > 0) return true;
    const parts = [document.getOpenAction(), document.getAttachments(), document.getJSActions()];
    if ((await Promise.all(parts)).some((part) => part !== null)) return true;
    for (let page = 1; page <= Math.min(document.numPages, MOST_PAGES_ASKED); page++) {
      const open = await document.getPage(page).catch(() => undefined);
      if (open === undefined || open.userUnit !== 1) return true;
      if ((await open.getAnnotations()).length > 0) return true;
    }
    return false;
  }

  async withPage<Wanted>(index: number, use: (page: PdfPage) => Promise<Wanted>): Promise<Wanted | undefined> {
    let page: PDFPageProxy;
    try {
      page = await this.#document.getPage(index + 1);
    } catch {
      return undefined;
    }
    try {
      return await use(new PdfPage(page));
    } finally {
      page.cleanup();
    }
  }

  close(): void {
    void this.#document.loadingTask.destroy();
  }
}

type Matrix = [number, number, number, number, number, number];

class PdfPage {
  readonly #page: PDFPageProxy;

  constructor(page: PDFPageProxy) {
    this.#page = page;
  }

  async words(): Promise<string> {
    const { items } = await this.#page.getTextContent({ disableNormalization: true });
    return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  }

  /** The pictures of the page: how much of it lies under each, and their own points where the browser has them ready. */
  async pictures() {
    const { fnArray, argsArray } = await this.#page.getOperatorList();
    const { width, height } = this.#page.getViewport({ scale: 1 });
    const found: { readonly share: number; readonly points: () => Promise<Bitmap | undefined> }[] = [];
    const kept: Matrix[] = [];
    let matrix: Matrix = [1, 0, 0, 1, 0, 0];
    for (const [at, operator] of fnArray.entries()) {
      const given = argsArray[at] as unknown[] | null;
      if (operator === OPS.save) kept.push(matrix);
      else if (operator === OPS.restore) matrix = kept.pop() ?? matrix;
      else if (operator === OPS.transform && given !== null) {
        matrix = Util.transform(matrix, given as Matrix) as Matrix;
      } else if (PICTURES.has(operator)) {
        const [a, b, c, d] = matrix;
        const [name] = given ?? [];
        found.push({
          share: Math.abs(a * d - b * c) / (width * height),
          points: async () => (typeof name === 'string' ? this.#pointsOf(name) : undefined),
        });
      }
    }
    return found;
  }

  #pointsOf(name: string): Bitmap | undefined {
    const objects = name.startsWith('g_') ? this.#page.commonObjs : this.#page.objs;
    if (!objects.has(name)) return undefined;
    const { bitmap } = objects.get(name) as { readonly bitmap?: ImageBitmap };
    return bitmap === undefined || isTooLarge(bitmap.width, bitmap.height) ? undefined : bitmapOfImage(bitmap);
  }

  /** The page as a person sees it, with what lies on top of it; coarser where it would be too large. */
  async drawn(dotsPerInch: number): Promise<Bitmap> {
    const whole = this.#page.getViewport({ scale: 1 });
    const finest = Math.sqrt(MOST_DRAWN / Math.max(whole.width * whole.height, 1));
    const viewport = this.#page.getViewport({ scale: Math.min(dotsPerInch / 72, finest) });
    const [width, height] = [Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height))];
    const { canvas, context } = new OffscreenCanvases().create(width, height);
    const target = { canvas, canvasContext: context } as unknown as Parameters<PDFPageProxy['render']>[0];
    await this.#page.render({ ...target, viewport, background: '#ffffff' }).promise;
    return context.getImageData(0, 0, width, height);
  }
}

const PICTURES: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObject,
]);
const MOST_DRAWN = 40e6;
/** More pages than are verified at all. */
const MOST_PAGES_ASKED = 1000;

interface Surface {
  readonly canvas: OffscreenCanvas;
  readonly context: OffscreenCanvasRenderingContext2D;
}

/** Within a worker there is no document to make a canvas of. */
class OffscreenCanvases {
  create(width: number, height: number): Surface {
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('no canvas in this browser');
    return { canvas, context };
  }

  reset({ canvas }: Surface, width: number, height: number): void {
    canvas.width = width;
    canvas.height = height;
  }

  destroy({ canvas }: Surface): void {
    canvas.width = 0;
    canvas.height = 0;
  }
}

/** Filters are elements of a document; without them a few rare papers look plainer. */
class NoFilters {
  addFilter(): string {
    return 'none';
  }
  addHCMFilter(): string {
    return 'none';
  }
  addAlphaFilter(): string {
    return 'none';
  }
  addLuminosityFilter(): string {
    return 'none';
  }
  addHighlightHCMFilter(): string {
    return 'none';
  }
  destroy(): void {}
}
