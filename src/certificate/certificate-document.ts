import PDFDocument from 'pdfkit';

type PdfkitReference = ReturnType<InstanceType<typeof PDFDocument>['ref']>;

/** An object of the file, as pdfkit has it. */
export interface Reference {
  data: object;
  end(bytes?: Uint8Array): void;
  toString(): string;
}

/** The objects a page is made of; the types of pdfkit leave some of them out. */
export interface PageObjects {
  readonly dictionary: Reference;
  readonly resources: Reference;
  readonly content: Reference;
}

/**
 * pdfkit's document without the stream around it. A stream holds on to its document until the event loop turns, so that
 * a thousand documents made one after the other would all be in memory at once; here the bytes are taken by hand.
 */
export class CertificateDocument extends PDFDocument {
  // Only declared: the constructor of pdfkit writes the head of the file before a field here could be set.
  declare pieces: Uint8Array[];

  override push(piece: Uint8Array | null): boolean {
    this.pieces ??= [];
    if (piece !== null) this.pieces.push(piece);
    return true;
  }

  override ref(data: object): PdfkitReference {
    // It is its own reference: pdfkit gives every entry of the information dictionary an object of its own.
    if (data instanceof InlineText) return data as unknown as PdfkitReference;
    return super.ref(data);
  }

  object(data: object, bytes?: Uint8Array): Reference {
    const reference: Reference = this.ref(data) as unknown as Reference;
    if (bytes !== undefined) reference.end(bytes);
    return reference;
  }

  newPage(): PageObjects {
    this.addPage();
    return this.page as unknown as PageObjects;
  }

  /** Where the structure of a tagged document begins; pdfkit writes it when the document ends. */
  structureRoot(): Reference {
    return (this as unknown as { getStructTreeRoot(): Reference }).getStructTreeRoot();
  }

  /** What has been written since last time. */
  written(): Uint8Array[] {
    const taken = this.pieces ?? [];
    this.pieces = [];
    return taken;
  }
}

/** A text written into the information dictionary itself, where it can be found without reading PDF. */
export class InlineText extends String {
  end(): void {}
}

/** Text that is PDF syntax already; pdfkit writes what is no plain object by its `toString`. */
export class RawPdf {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get [Symbol.toStringTag](): string {
    return 'RawPdf';
  }

  toString(): string {
    return this.#text;
  }
}
