import { crc32 } from './crc32.ts';

/** A file inside a zip archive, as the list at the archive's end names it. */
export interface Part {
  readonly name: string;
  /** Where its own entry begins. */
  readonly at: number;
  /** Bytes as packed. */
  readonly packed: number;
  readonly method: number;
  readonly checkSum: number;
}

/** A zip archive: what is in it, unpacked on demand and under a limit. */
export class Archive {
  readonly parts: readonly Part[];
  readonly #bytes: Uint8Array;
  readonly #view: DataView;

  private constructor(bytes: Uint8Array, view: DataView, parts: readonly Part[]) {
    this.#bytes = bytes;
    this.#view = view;
    this.parts = parts;
  }

  /** Undefined when there is no list of contents at the end, as in a file that was cut. */
  static open(bytes: Uint8Array): Archive | undefined {
    const view = viewOf(bytes);
    const parts = partsOf(bytes, view);
    return parts === undefined ? undefined : new Archive(bytes, view, parts);
  }

  /**
   * A part unpacked, its check sum proved. What it says of its own size need not be true: `too-large` is what came to more
   * bytes than the limit, `damaged` what cannot be unpacked or is not what was packed.
   */
  async unpack(part: Part, limit: number): Promise<Uint8Array | 'too-large' | 'damaged'> {
    const packed = this.#packed(part);
    if (packed === undefined) return 'damaged';
    const contents = part.method === DEFLATED ? await inflate(packed, limit) : packed;
    if (typeof contents === 'string') return contents;
    if (contents.length > limit) return 'too-large';
    return crc32(contents) === part.checkSum ? contents : 'damaged';
  }

  #packed({ at, packed }: Part): Uint8Array | undefined {
    const view = this.#view;
    if (at + 30 > this.#bytes.length || view.getUint32(at, true) !== LOCAL_ENTRY) return undefined;
    const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    return start + packed > this.#bytes.length ? undefined : this.#bytes.subarray(start, start + packed);
  }
}

/** What the platform unpacks with, in Node and in a browser. */
async function inflate(packed: Uint8Array, limit: number): Promise<Uint8Array | 'too-large' | 'damaged'> {
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  // A fault shows on the reading side, where it is caught; the limit leaves the rest unwritten.
  const written = writer.write(packed).then(() => writer.close());
  written.catch(() => {});
  const reader = stream.readable.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      pieces.push(next.value);
      length += next.value.length;
      if (length > limit) {
        await reader.cancel().catch(() => {});
        return 'too-large';
      }
    }
  } catch {
    // The one error of a decompressor: these are no bytes it could have packed.
    return 'damaged';
  }
  return joined(pieces, length);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const DEFLATED = 8;
const MOST_PARTS = 2_000;
const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
/** The end may be followed by a comment of up to 65,535 bytes. */
const LONGEST_END = 66_000;

function partsOf(bytes: Uint8Array, view: DataView): Part[] | undefined {
  const earliest = Math.max(0, bytes.length - LONGEST_END);
  let end = bytes.length - 22;
  while (end >= earliest && view.getUint32(end, true) !== DIRECTORY_END) end -= 1;
  if (end < earliest) return undefined;
  const count = view.getUint16(end + 10, true);
  if (count > MOST_PARTS) return undefined;
  const parts: Part[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) return undefined;
    const [nameLength = 0, extra = 0, comment = 0] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    parts.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      at: view.getUint32(at + 42, true),
      packed: view.getUint32(at + 20, true),
      method: view.getUint16(at + 10, true),
      checkSum: view.getUint32(at + 16, true),
    });
    at += 46 + nameLength + extra + comment;
  }
  return parts;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
