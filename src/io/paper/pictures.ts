import type { PictureKind } from '../../verification/picture.ts';
import { type Bitmap, isTooLarge } from './bitmap.ts';
import { wasmFile } from './wasm-file.ts';

/** A fax machine sends a page a picture; nobody verifies a book. */
const MOST_PAGES = 50;

/** The pictures of a file as the reader of squares takes them; what it does not know itself is unpacked here. */
export async function picturesOf(bytes: Uint8Array, kind: PictureKind): Promise<readonly (Uint8Array | Bitmap)[]> {
  if (kind === 'webp') return [await fromWebp(bytes)];
  return kind === 'tiff' ? fromTiff(bytes) : [bytes];
}

async function fromWebp(bytes: Uint8Array): Promise<Bitmap> {
  const { default: decode, init } = await import('@jsquash/webp/decode.js');
  // What it gives back is a class of browsers, of which only the fields are asked for.
  const surroundings = globalThis as { ImageData?: unknown };
  surroundings.ImageData ??= UnpackedPicture;
  await init({ wasmBinary: wasmFile('@jsquash/webp/codec/dec/webp_dec.wasm') });
  return decode(new Uint8Array(bytes).buffer);
}

class UnpackedPicture implements Bitmap {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;

  constructor(data: Uint8ClampedArray, width: number, height: number) {
    this.data = data;
    this.width = width;
    this.height = height;
  }
}

async function fromTiff(bytes: Uint8Array): Promise<Bitmap[]> {
  const { default: tiff } = await import('utif2');
  const file = new Uint8Array(bytes).buffer;
  const pages: Bitmap[] = [];
  for (const page of tiff.decode(file).slice(0, MOST_PAGES)) {
    const [width = 0] = page['t256'] as number[];
    const [height = 0] = page['t257'] as number[];
    if (isTooLarge(width, height)) continue;
    tiff.decodeImage(file, page);
    pages.push({ width: page.width, height: page.height, data: new Uint8ClampedArray(tiff.toRGBA8(page)) });
  }
  return pages;
}
