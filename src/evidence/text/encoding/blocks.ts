/** Enough to recognise an encoding by, and no more than fits in the memory many times. */
const BLOCK = 1 << 16;

/** The same bytes in blocks that are not too small, so that what is recognised does not hang on how a disk hands them out. */
export async function* blocksOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    if (chunk.length === 0) continue;
    waiting.push(chunk);
    length += chunk.length;
    if (length < BLOCK) continue;
    yield joined(waiting, length);
    waiting = [];
    length = 0;
  }
  if (length > 0) yield joined(waiting, length);
}

export function joinBytes(first: Uint8Array | undefined, second: Uint8Array): Uint8Array {
  return first === undefined || first.length === 0 ? second : joined([first, second], first.length + second.length);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The bytes at the end that begin a letter of UTF-8 and do not end it: at most three. */
export function openLetter(bytes: Uint8Array): Uint8Array {
  for (let length = 1; length <= Math.min(3, bytes.length); length += 1) {
    const byte = bytes[bytes.length - length] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length < needed ? bytes.slice(-length) : bytes.slice(bytes.length);
    }
  }
  return bytes.slice(bytes.length);
}

export function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
