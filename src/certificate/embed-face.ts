import type { CertificateDocument, Reference } from './certificate-document.ts';
import type { Face, FaceRole } from './faces.ts';

/** A face as an object of the document, for the resources of its pages. */
export function embedFace(document: CertificateDocument, face: Face, role: FaceRole): Reference {
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

export function stream(document: CertificateDocument, data: object, bytes?: Uint8Array): Reference {
  const reference = document.object(data);
  reference.end(bytes);
  return reference;
}
