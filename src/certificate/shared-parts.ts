import { deflateSync } from 'node:zlib';
import type { CertificateDocument, Reference } from './certificate-document.ts';
import { embedFace, stream } from './embed-face.ts';
import { toPoints } from './operators.ts';
import type { Picture } from './pictures.ts';
import type { Batch } from './prepare-batch.ts';

export interface SharedParts {
  readonly fonts: Readonly<Record<string, Reference>>;
  readonly background: Reference;
  /** The part of a page that other pages have as well, once for the document. */
  contents(operators: string): Reference;
}

/** Fonts, ornament and texts, once for a document however many pages it has; their bytes once for a batch. */
export function sharedParts(document: CertificateDocument, batch: Batch): SharedParts {
  const fonts = Object.fromEntries(batch.roles.map((role) => [role, embedFace(document, batch.faces[role], role)]));
  const { width, height } = batch.template.page;
  const pictures = batch.pictures.map(({ name, picture }) => [name, embedPicture(document, picture)] as const);
  const form = {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, toPoints(width), toPoints(height)],
    Resources: pictures.length === 0 ? {} : { XObject: Object.fromEntries(pictures) },
    Filter: 'FlateDecode',
  };
  const background = stream(document, form, batch.background);
  const known = new Map<string, Reference>();
  return {
    fonts,
    background,
    contents(operators) {
      const made = known.get(operators) ?? stream(document, { Filter: 'FlateDecode' }, deflatedFor(batch, operators));
      known.set(operators, made);
      return made;
    },
  };
}

const deflatedTexts = new WeakMap<Batch, Map<string, Uint8Array>>();

function deflatedFor(batch: Batch, operators: string): Uint8Array {
  const texts = deflatedTexts.get(batch) ?? new Map<string, Uint8Array>();
  deflatedTexts.set(batch, texts);
  const bytes = texts.get(operators) ?? deflateSync(operators, { level: 9 });
  texts.set(operators, bytes);
  return bytes;
}

function embedPicture(document: CertificateDocument, { width, height, entries, data, mask }: Picture): Reference {
  const image = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height };
  const grey = { ColorSpace: 'DeviceGray', BitsPerComponent: 8, Filter: 'FlateDecode' };
  const SMask = mask === undefined ? undefined : stream(document, { ...image, ...grey }, mask);
  return stream(document, { ...image, ...entries, SMask }, data);
}
