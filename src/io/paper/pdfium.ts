import type { Methods, WrappedPdfiumModule } from '@embedpdf/pdfium';
import { type Bitmap, isTooLarge } from './bitmap.ts';
import { wasmFile } from './wasm-file.ts';

/**
 * PDFium, the reader of Chrome, as WebAssembly: it cannot reach outside its own memory, which matters for files from
 * anybody. Its interface is that of C: what is opened is closed, what is taken is given back.
 */
let loaded: Promise<WrappedPdfiumModule> | undefined;

function pdfium(): Promise<WrappedPdfiumModule> {
  loaded ??= import('@embedpdf/pdfium').then(async ({ init }) => {
    const options = {
      wasmBinary: wasmFile('@embedpdf/pdfium/pdfium.wasm'),
      // Without a name it takes the path of the program, and stops at a letter like “ọ” in it. Its types do not know of the option.
      thisProgram: 'pdfium',
      print: () => {},
      printErr: () => {},
    };
    const module = await init(options);
    module.PDFiumExt_Init();
    return module;
  });
  return loaded;
}

export type PdfOpening = { readonly pdf: Pdf } | { readonly refused: 'password' | 'damaged' };

export async function openPdf(bytes: Uint8Array): Promise<PdfOpening> {
  const module = await pdfium();
  const memory = new Memory(module);
  const start = memory.take(bytes.length);
  memory.bytes().set(bytes, start);
  const document = module.FPDF_LoadMemDocument(start, bytes.length, '');
  if (document !== 0) return { pdf: new Pdf(module, document, memory) };
  const refused = module.FPDF_GetLastError() === WRONG_PASSWORD ? 'password' : 'damaged';
  memory.giveBack();
  return { refused };
}

const WRONG_PASSWORD = 4;

/** Memory of the module, given back in one go. */
class Memory {
  readonly #module: WrappedPdfiumModule;
  #taken: number[] = [];

  constructor(module: WrappedPdfiumModule) {
    this.#module = module;
  }

  take(size: number): number {
    const start = this.#module.pdfium.wasmExports.malloc(Math.max(size, 1));
    if (start === 0) throw new RangeError('no memory left in the PDF reader');
    this.#taken.push(start);
    return start;
  }

  /** Asked for again each time: it moves when it grows. */
  bytes(): Uint8Array {
    return this.#module.pdfium.HEAPU8;
  }

  giveBack(): void {
    for (const start of this.#taken) this.#module.pdfium.wasmExports.free(start);
    this.#taken = [];
  }
}

export class Pdf {
  readonly #module: WrappedPdfiumModule;
  readonly #document: number;
  readonly #memory: Memory;
  readonly pageCount: number;

  constructor(module: WrappedPdfiumModule, document: number, memory: Memory) {
    this.#module = module;
    this.#document = document;
    this.#memory = memory;
    this.pageCount = module.FPDF_GetPageCount(document);
  }

  /** An entry of the information dictionary that the last revision of the file names, and of no other. */
  information(key: string): string {
    const { FPDF_GetMetaText } = this.#module;
    return textFrom(this.#module, (start, size) => FPDF_GetMetaText(this.#document, key, start, size), 1);
  }

  /**
   * Whether the file has parts that each program shows in its own way. PDFium writes the file again with every object in
   * plain text, whatever it was packed in; a name of one of these parts anywhere in it is enough.
   */
  hasOtherParts(): boolean {
    const module = this.#module;
    const writer = module.PDFiumExt_OpenFileWriter();
    const memory = new Memory(module);
    try {
      module.PDFiumExt_SaveAsCopy(this.#document, writer);
      const size = module.PDFiumExt_GetFileWriterSize(writer);
      const start = memory.take(size);
      module.PDFiumExt_GetFileWriterData(writer, start, size);
      return (
        size === 0 || OTHER_PARTS.test(new TextDecoder('latin1').decode(memory.bytes().subarray(start, start + size)))
      );
    } finally {
      memory.giveBack();
      module.PDFiumExt_CloseFileWriter(writer);
    }
  }

  /** What is wanted of one page; undefined when the page cannot be read. */
  async withPage<Wanted>(index: number, use: (page: PdfPage) => Promise<Wanted>): Promise<Wanted | undefined> {
    const page = this.#module.FPDF_LoadPage(this.#document, index);
    if (page === 0) return undefined;
    try {
      return await use(new PdfPage(this.#module, page));
    } finally {
      this.#module.FPDF_ClosePage(page);
    }
  }

  close(): void {
    this.#module.FPDF_CloseDocument(this.#document);
    this.#memory.giveBack();
  }
}

/** Long enough that no packed picture has one by chance. */
const OTHER_PARTS = new RegExp(
  `/(?:${[
    // Layers, notes, fields, scripts, attached and other files; words for the ear in place of those that are seen.
    '(?:OCProperties|OpenAction|AcroForm|Annots|Collection|EmbeddedFiles|JavaScript|Rendition)(?![A-Za-z])',
    '(?:Filespec|Templates|ActualText)(?![A-Za-z])',
    'Type\\s*/OC(?:G|MD)(?![A-Za-z])',
    '(?:AA|Ref)\\s*(?:<<|\\d+ \\d+ R)',
    // What only printers do: other pictures, inks that a screen shows in another colour, ink over ink, shades turned round, programs.
    '(?:Alternates|Separation|DeviceN)(?![A-Za-z])',
    '(?:OP|op)\\s+true',
    'TR2?\\s*(?:<<|\\[|\\d+ \\d+ R)',
    'Subtype2?\\s*/PS(?![A-Za-z])',
    'UserUnit(?! 1[\\s/>])',
  ].join('|')})`,
);

const IMAGE = 3;
const FORM = 5;
/** Pictures within drawings within drawings: no honest file goes so deep. */
const DEEPEST = 8;
const MOST_OBJECTS = 100_000;

export class PdfPage {
  readonly #module: WrappedPdfiumModule;
  readonly #page: number;
  /** In points, 72 an inch. */
  readonly width: number;
  readonly height: number;

  constructor(module: WrappedPdfiumModule, page: number) {
    this.#module = module;
    this.#page = page;
    this.width = module.FPDF_GetPageWidthF(page);
    this.height = module.FPDF_GetPageHeightF(page);
  }

  /** The words of the text layer, in the order in which the page draws them; lines end with a line break. */
  words(): string {
    const { FPDFText_LoadPage, FPDFText_CountChars, FPDFText_GetText, FPDFText_ClosePage } = this.#module;
    const text = FPDFText_LoadPage(this.#page);
    if (text === 0) return '';
    try {
      const count = Math.min(FPDFText_CountChars(text), MOST_LETTERS);
      if (count <= 0) return '';
      const written = (start: number) => (start === 0 ? count + 1 : FPDFText_GetText(text, 0, count, start));
      // It takes a hyphen at the end of a line for one that divides a word, and writes a sign of its own in its place.
      return textFrom(this.#module, written, 2).replaceAll('\u0002', '-').replaceAll('\uFFFE', '-');
    } finally {
      FPDFText_ClosePage(text);
    }
  }

  /** The pictures of the page in their own points, before anything is made larger or smaller, and where they stand. */
  *pictures(): Generator<Picture> {
    const { FPDFPage_CountObjects, FPDFPage_GetObject } = this.#module;
    const count = Math.min(FPDFPage_CountObjects(this.#page), MOST_OBJECTS);
    for (let at = 0; at < count; at++) yield* this.#picturesIn(FPDFPage_GetObject(this.#page, at), 0);
  }

  *#picturesIn(object: number, depth: number): Generator<Picture> {
    const module = this.#module;
    const kind = module.FPDFPageObj_GetType(object);
    if (kind === FORM && depth < DEEPEST) {
      const count = Math.min(module.FPDFFormObj_CountObjects(object), MOST_OBJECTS);
      for (let at = 0; at < count; at++) yield* this.#picturesIn(module.FPDFFormObj_GetObject(object, at), depth + 1);
    }
    if (kind !== IMAGE) return;
    const memory = new Memory(module);
    try {
      const [width, height] = [memory.take(4), memory.take(4)];
      if (!module.FPDFImageObj_GetImagePixelSize(object, width, height)) return;
      const size = [width, height].map((start) => module.pdfium.getValue(start, 'i32')) as [number, number];
      if (isTooLarge(...size)) return;
      yield { share: this.#shareOf(object, memory), points: () => this.#unpacked(object) };
    } finally {
      memory.giveBack();
    }
  }

  /** How much of the page lies under the picture, 0 to 1. */
  #shareOf(object: number, memory: Memory): number {
    const places = [0, 1, 2, 3].map(() => memory.take(4)) as [number, number, number, number];
    if (!this.#module.FPDFPageObj_GetBounds(object, ...places)) return 0;
    const [left = 0, bottom = 0, right = 0, top = 0] = places.map((at) => this.#module.pdfium.getValue(at, 'float'));
    return ((right - left) * (top - bottom)) / (this.width * this.height);
  }

  #unpacked(object: number): Bitmap | undefined {
    const { FPDFImageObj_GetBitmap, FPDFBitmap_Destroy } = this.#module;
    const bitmap = FPDFImageObj_GetBitmap(object);
    if (bitmap === 0) return undefined;
    try {
      return pointsOf(this.#module, bitmap);
    } finally {
      FPDFBitmap_Destroy(bitmap);
    }
  }

  /** The page as a person sees it, with what lies on top of it; coarser where it would be too large. */
  drawn(dotsPerInch: number): Bitmap {
    const module = this.#module;
    const finest = Math.sqrt((MOST_DRAWN * 72 * 72) / Math.max(this.width * this.height, 1));
    const scale = Math.min(dotsPerInch, finest) / 72;
    const [width, height] = [this.width, this.height].map((side) => Math.max(1, Math.round(side * scale)));
    if (width === undefined || height === undefined) throw new RangeError('a page has two sides');
    const bitmap = module.FPDFBitmap_Create(width, height, 0);
    if (bitmap === 0) throw new RangeError('no memory left to draw a page');
    try {
      module.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
      module.FPDF_RenderPageBitmap(bitmap, this.#page, 0, 0, width, height, 0, WITH_ADDITIONS);
      return pointsOf(module, bitmap);
    } finally {
      module.FPDFBitmap_Destroy(bitmap);
    }
  }
}

interface Picture {
  readonly share: number;
  /** Undefined when it cannot be unpacked. */
  readonly points: () => Bitmap | undefined;
}

const WITH_ADDITIONS = 0x01;
const MOST_DRAWN = 40e6;
const MOST_LETTERS = 200_000;

/** Text that a function of PDFium writes in UTF-16 where it is told, after saying how much there is. */
function textFrom(
  { pdfium: { wasmExports, UTF16ToString } }: WrappedPdfiumModule,
  write: (start: number, size: number) => number,
  unit: number,
): string {
  const size = write(0, 0) * unit;
  if (size <= 2) return '';
  const start = wasmExports.malloc(size);
  try {
    write(start, size);
    return UTF16ToString(start);
  } finally {
    wasmExports.free(start);
  }
}

const GREY = 1;
const WITHOUT_FOURTH = 2;

/** A copy of a bitmap, in the order red, green, blue; grey ones become that too. */
function pointsOf(module: Methods & Pick<WrappedPdfiumModule, 'pdfium'>, bitmap: number): Bitmap {
  const [width, height] = [module.FPDFBitmap_GetWidth(bitmap), module.FPDFBitmap_GetHeight(bitmap)];
  const [stride, format] = [module.FPDFBitmap_GetStride(bitmap), module.FPDFBitmap_GetFormat(bitmap)];
  const from = module.FPDFBitmap_GetBuffer(bitmap);
  const bytes = module.pdfium.HEAPU8;
  if (format !== GREY && format !== WITHOUT_FOURTH && stride === width * 4) {
    return { width, height, data: turned(bytes.slice(from, from + stride * height)) };
  }
  const step = format === GREY ? 1 : format === WITHOUT_FOURTH ? 3 : 4;
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0, at = from + y * stride; x < width; x++, at += step, to += 4) {
      data[to] = bytes[step === 1 ? at : at + 2] ?? 0;
      data[to + 1] = bytes[step === 1 ? at : at + 1] ?? 0;
      data[to + 2] = bytes[at] ?? 0;
      data[to + 3] = 255;
    }
  }
  return { width, height, data };
}

/** Blue, green, red and a fourth byte become red, green, blue and 255, in place: a page has millions, so four bytes at once. */
function turned(bytes: Uint8Array<ArrayBuffer>): Uint8ClampedArray {
  const points = new Uint32Array(bytes.buffer);
  for (let at = 0; at < points.length; at++) {
    const point = points[at] ?? 0;
    points[at] = 0xff000000 | ((point & 0xff) << 16) | (point & 0xff00) | ((point >>> 16) & 0xff);
  }
  return new Uint8ClampedArray(bytes.buffer);
}
