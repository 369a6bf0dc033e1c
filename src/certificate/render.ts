import PDFDocument from 'pdfkit';
import type { Face, FaceRole } from './faces.ts';
import { num, toPoints } from './operators.ts';
import type { Batch, Sheet } from './prepare-batch.ts';

type Document = InstanceType<typeof PDFDocument>;
type Reference = ReturnType<Document['ref']>;

/**
 * One after another, each when it is asked for. Memory does not grow with their number if the caller waits for each
 * file to be written: streams and compression let go of a document only when the event loop turns.
 */
export function* renderSeparate(batch: Batch): Generator<{ fileName: string; bytes: Uint8Array }> {
  for (const sheet of batch.sheets) {
    yield { fileName: sheet.content.fileName, bytes: renderCertificate(batch, sheet) };
  }
}

/** One document of one page. */
export function renderCertificate(batch: Batch, sheet: Sheet): Uint8Array {
  return Buffer.concat([...render(batch, [sheet], sheet.title)]);
}

/** One document with a page for each certificate, in pieces as they come to be. */
export function renderMerged(batch: Batch): Generator<Uint8Array> {
  return render(batch, batch.sheets, batch.mergedTitle);
}

function* render(batch: Batch, sheets: readonly Sheet[], title: string): Generator<Uint8Array> {
  if (sheets.length === 0) return;
  const document = newDocument(batch, sheets, title);
  const parts = sharedParts(document, batch);
  for (const sheet of sheets) {
    document.addPage();
    Object.assign(document.page.fonts, parts.fonts);
    document.page.xobjects['background'] = parts.background;
    // pdfkit turns the page upside down to count from its top; this turns it back.
    document.addContent(`1 0 0 -1 0 ${num(document.page.height)} cm\n/background Do\n${sheet.operators.join('\n')}`);
    yield written(document);
  }
  document.end();
  yield written(document);
}

function newDocument({ template }: Batch, sheets: readonly Sheet[], title: string): Document {
  const [first] = sheets;
  const size = [toPoints(template.page.width), toPoints(template.page.height)];
  const created = first?.content.issuedOn ?? `${first?.content.year ?? 1970}-12-31`;
  const document = new PDFDocument({
    autoFirstPage: false,
    size: size.map((length) => Math.round(length * 100) / 100),
    margin: 0,
    pdfVersion: '1.7',
    lang: 'vi-VN',
    displayTitle: true,
    // Not undefined, for which pdfkit would load Helvetica.
    font: '',
    info: {
      Title: title,
      ...authorOf(first),
      Creator: 'hoctap',
      Producer: 'hoctap',
      // Never the clock: the same certificate has the same bytes whenever it is printed.
      CreationDate: new Date(`${created}T00:00:00Z`),
    },
  });
  // pdfkit writes names into its XMP packet without escaping `&` and `<`; a document said to be 1.3 gets no packet. The
  // header with 1.7 is written already, and the information dictionary says the same.
  document.version = 1.3;
  return document;
}

function authorOf(sheet: Sheet | undefined): { Author?: string } {
  const lines = sheet?.content.office.authority;
  return lines === undefined ? {} : { Author: lines.join(' ').normalize('NFC') };
}

interface SharedParts {
  readonly fonts: Readonly<Record<string, Reference>>;
  readonly background: Reference;
}

/** Fonts and ornament, once for a document however many pages it has; their bytes once for a batch. */
function sharedParts(document: Document, batch: Batch): SharedParts {
  const { width, height } = batch.template.page;
  const form = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, toPoints(width), toPoints(height)], Resources: {} };
  const background = stream(document, { ...form, Filter: 'FlateDecode' }, batch.background);
  const fonts = Object.fromEntries(batch.roles.map((role) => [role, embed(document, batch.faces[role], role)]));
  return { fonts, background };
}

function embed(document: Document, face: Face, role: FaceRole): Reference {
  const { boundingBox, ascent, descent, capHeight, italicAngle } = face.metrics;
  const file = stream(document, { Filter: 'FlateDecode', Length1: face.fontFileLength }, face.fontFile);
  const descriptor = stream(document, {
    Type: 'FontDescriptor',
    FontName: face.name,
    // Serif and symbolic (its glyphs are named by number), italic where it is.
    Flags: role === 'italic' || role === 'boldItalic' ? 70 : 6,
    FontBBox: boundingBox,
    ItalicAngle: italicAngle,
    Ascent: ascent,
    Descent: descent,
    CapHeight: capHeight,
    StemV: 0,
    FontFile2: file,
  });
  const descendant = stream(document, {
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: face.name,
    CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
    FontDescriptor: descriptor,
    CIDToGIDMap: 'Identity',
    W: [0, face.widths],
  });
  return stream(document, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: face.name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: stream(document, { Filter: 'FlateDecode' }, face.toUnicode),
  });
}

function stream(document: Document, data: object, bytes?: Uint8Array): Reference {
  const reference = document.ref(data);
  reference.end(bytes);
  return reference;
}

/** What pdfkit has written since last time. */
function written(document: Document): Uint8Array {
  return document.read() as Uint8Array;
}
