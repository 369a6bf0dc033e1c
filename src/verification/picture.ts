export type PictureKind = 'png' | 'jpeg' | 'webp' | 'tiff' | 'bmp';

/** By the first bytes, whatever the name says. */
export function pictureKind(bytes: Uint8Array): PictureKind | undefined {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (startsWith(bytes, letters('RIFF')) && startsWith(bytes.subarray(8), letters('WEBP'))) return 'webp';
  if (startsWith(bytes, [0x49, 0x49, 42, 0]) || startsWith(bytes, [0x4d, 0x4d, 0, 42])) return 'tiff';
  return startsWith(bytes, letters('BM')) && bytes.length > BMP_HEAD ? 'bmp' : undefined;
}

export function isPdf(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 1024);
  return head.some((_, at) => startsWith(head.subarray(at), letters('%PDF-')));
}

/** The points a picture says it has, read before it is unpacked: a small file can claim more than fits in memory. */
export function pixelCount(bytes: Uint8Array, kind: PictureKind): number | undefined {
  try {
    return POINTS[kind](viewOf(bytes), bytes);
  } catch (error) {
    // What is cut short has no place to read from.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const BMP_HEAD = 26;

const POINTS: Readonly<Record<PictureKind, (view: DataView, bytes: Uint8Array) => number | undefined>> = {
  png: (view) => view.getUint32(16) * view.getUint32(20),
  jpeg: pointsOfJpeg,
  bmp: (view) => Math.abs(view.getInt32(18, true) * view.getInt32(22, true)),
  webp: pointsOfWebp,
  tiff: pointsOfTiff,
};

/** Goes from one segment to the next up to the frame header, which holds height and width. */
function pointsOfJpeg(view: DataView, bytes: Uint8Array): number | undefined {
  for (let at = 2; at + 9 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (isFrameHeader(marker)) return view.getUint16(at + 5) * view.getUint16(at + 7);
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** Its three kinds keep the size in three places: with losses, without, and with more to come. */
function pointsOfWebp(view: DataView, bytes: Uint8Array): number | undefined {
  const chunk = bytes.subarray(12);
  if (startsWith(chunk, letters('VP8 ')))
    return (view.getUint16(26, true) & 0x3fff) * (view.getUint16(28, true) & 0x3fff);
  if (startsWith(chunk, letters('VP8L'))) {
    const bits = view.getUint32(21, true);
    return ((bits & 0x3fff) + 1) * (((bits >>> 14) & 0x3fff) + 1);
  }
  if (!startsWith(chunk, letters('VP8X'))) return undefined;
  const side = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16) + 1;
  return side(24) * side(27);
}

const TIFF_WIDTH = 256;
const TIFF_HEIGHT = 257;
const TIFF_SHORT = 3;

/** Of its first page: a directory of twelve bytes an entry. */
function pointsOfTiff(view: DataView): number | undefined {
  const little = view.getUint8(0) === 0x49;
  const directory = view.getUint32(4, little);
  const sides = new Map<number, number>();
  for (let entry = 0; entry < view.getUint16(directory, little); entry++) {
    const at = directory + 2 + entry * 12;
    const isShort = view.getUint16(at + 2, little) === TIFF_SHORT;
    sides.set(view.getUint16(at, little), isShort ? view.getUint16(at + 8, little) : view.getUint32(at + 8, little));
  }
  const [width, height] = [sides.get(TIFF_WIDTH), sides.get(TIFF_HEIGHT)];
  return width === undefined || height === undefined ? undefined : width * height;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function letters(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
