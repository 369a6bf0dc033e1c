import { deflateSync, inflateSync } from 'node:zlib';

/** A picture as a PDF keeps it. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** The entries of its dictionary beside its size. */
  readonly entries: Readonly<Record<string, unknown>>;
  readonly data: Uint8Array;
  /** How much of each point shows, deflated, 8 bits each. */
  readonly mask?: Uint8Array;
}

/** The largest picture, in pixels: it is read once for a batch and is in every file of it. */
const MOST_POINTS = 4_000_000;

/** Undefined when the bytes are no PNG or JPEG that can be printed. */
export function readPicture(bytes: Uint8Array): Picture | undefined {
  try {
    const picture = bytes[0] === 0x89 ? readPng(bytes) : readJpeg(bytes);
    return picture !== undefined && picture.width * picture.height <= MOST_POINTS ? picture : undefined;
  } catch {
    // A broken file ends in whatever its numbers lead to: past its end, or into bytes that do not inflate.
    return undefined;
  }
}

/** A JPEG is kept as it is; its frame header says the size and the count of colours. */
function readJpeg(bytes: Uint8Array): Picture | undefined {
  const view = viewOf(bytes);
  if (view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; at < bytes.length; ) {
    const marker = view.getUint16(at);
    const frame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (!frame) {
      at += 2 + view.getUint16(at + 2);
      continue;
    }
    const [height, width, colours] = [view.getUint16(at + 5), view.getUint16(at + 7), view.getUint8(at + 9)];
    const space = { 1: 'DeviceGray', 3: 'DeviceRGB' }[colours];
    if (space === undefined || width === 0 || height === 0 || view.getUint8(at + 4) !== 8) return undefined;
    return { width, height, entries: { ColorSpace: space, BitsPerComponent: 8, Filter: 'DCTDecode' }, data: bytes };
  }
  return undefined;
}

interface Png {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  /** 0 grey, 2 colours, 3 palette, 4 grey and alpha, 6 colours and alpha. */
  readonly kind: number;
  readonly palette: Uint8Array | undefined;
  /** Alpha of the palette's colours. */
  readonly alphas: Uint8Array | undefined;
  readonly points: Uint8Array;
}

const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** PDF takes the pixels of a PNG as they are, but needs the transparency separately. */
function readPng(bytes: Uint8Array): Picture | undefined {
  const png = pngChunks(bytes);
  const channels = png && CHANNELS[png.kind];
  if (png === undefined || channels === undefined || png.width * png.height > MOST_POINTS) return undefined;
  const { width, height, bits, kind, palette, alphas } = png;
  const hasAlpha = kind === 4 || kind === 6;
  const ColorSpace = colourSpace(kind, palette);
  if (!hasAlpha && alphas === undefined) {
    const DecodeParms = { Predictor: 15, Colors: channels, BitsPerComponent: bits, Columns: width };
    const entries = { ColorSpace, BitsPerComponent: bits, Filter: 'FlateDecode', DecodeParms };
    return { width, height, entries, data: png.points };
  }
  if (bits !== 8) return undefined;
  const points = unfiltered(
    inflateSync(png.points, { maxOutputLength: (width * channels + 1) * height }),
    png,
    channels,
  );
  const coloured = hasAlpha ? channels - 1 : channels;
  const colours = new Uint8Array(width * height * coloured);
  const mask = new Uint8Array(width * height);
  for (let point = 0; point < mask.length; point++) {
    const at = point * channels;
    colours.set(points.subarray(at, at + coloured), point * coloured);
    mask[point] = hasAlpha ? (points[at + coloured] ?? 255) : (alphas?.[points[at] ?? 0] ?? 255);
  }
  const entries = { ColorSpace, BitsPerComponent: 8, Filter: 'FlateDecode' };
  return { width, height, entries, data: deflated(colours), mask: deflated(mask) };
}

function pngChunks(bytes: Uint8Array): Png | undefined {
  const view = viewOf(bytes);
  const text = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
  if (view.getUint32(4) !== 0x0d0a1a0a || text(12) !== 'IHDR') return undefined;
  const points: Uint8Array[] = [];
  let palette: Uint8Array | undefined;
  let alphas: Uint8Array | undefined;
  const kind = view.getUint8(25);
  for (let at = 8; at < bytes.length; ) {
    const length = view.getUint32(at);
    const data = bytes.subarray(at + 8, at + 8 + length);
    const name = text(at + 4);
    if (name === 'IDAT') points.push(data);
    else if (name === 'PLTE') palette = data;
    else if (name === 'tRNS' && kind === 3) alphas = data;
    else if (name === 'IEND') break;
    at += length + 12;
  }
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const interlaced = view.getUint8(28) !== 0;
  if (interlaced || points.length === 0 || width === 0 || height === 0) return undefined;
  return { width, height, bits: view.getUint8(24), kind, palette, alphas, points: Buffer.concat(points) };
}

function colourSpace(kind: number, palette: Uint8Array | undefined): unknown {
  if (kind === 3 && palette !== undefined) {
    return ['Indexed', 'DeviceRGB', palette.length / 3 - 1, Buffer.from(palette)];
  }
  return kind === 2 || kind === 6 ? 'DeviceRGB' : 'DeviceGray';
}

/** Each line of a PNG begins with the filter by which it was predicted from its neighbours (PNG, section 9). */
function unfiltered(lines: Uint8Array, { width, height }: Png, channels: number): Uint8Array {
  const length = width * channels;
  if (lines.length < (length + 1) * height) throw new RangeError('The picture ends too early.');
  const points = new Uint8Array(length * height);
  const at = (row: number, column: number) => (row < 0 || column < 0 ? 0 : (points[row * length + column] ?? 0));
  for (let row = 0; row < height; row++) {
    const filter = lines[row * (length + 1)];
    for (let column = 0; column < length; column++) {
      const [left, above, corner] = [
        at(row, column - channels),
        at(row - 1, column),
        column < channels ? 0 : at(row - 1, column - channels),
      ];
      const foretold =
        filter === 1
          ? left
          : filter === 2
            ? above
            : filter === 3
              ? (left + above) >> 1
              : filter === 4
                ? paeth(left, above, corner)
                : 0;
      points[row * length + column] = (lines[row * (length + 1) + 1 + column] ?? 0) + foretold;
    }
  }
  return points;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

function deflated(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes, { level: 9 });
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
