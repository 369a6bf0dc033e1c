/** Random access to the bytes of a file, for readers that need only a few of them. */
export interface BytesOfFile {
  readonly size: number;
  /** Those from one place up to another; fewer where the file ends. */
  read(from: number, to: number): Uint8Array;
  /** Where a text stands first, from a place on; -1 where it does not. */
  find(text: string, from: number): number;
}

/** The same for bytes that are already in memory. */
export function bytesInMemory(bytes: Uint8Array): BytesOfFile {
  return {
    size: bytes.length,
    read: (from, to) => bytes.subarray(from, to),
    find(text, from) {
      const wanted = new TextEncoder().encode(text);
      const [first = 0] = wanted;
      for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
        if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
      }
      return -1;
    },
  };
}
