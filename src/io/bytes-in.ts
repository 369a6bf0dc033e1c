import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { BytesOfFile } from '../model/bytes-of-file.ts';
import { explainIoError } from './io-error.ts';

/** A file of which a few places are read: memory does not grow with it. */
export function bytesIn(path: string): BytesOfFile {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return {
    size,
    read: (from, to) => opened(path, (file) => bytesAt(file, from, to)),
    find(text, from) {
      const wanted = Buffer.from(text);
      return opened(path, (file) => {
        // What is looked for may begin in one block and end in the next.
        const step = BLOCK - wanted.length;
        const block = Buffer.allocUnsafe(BLOCK);
        for (let at = from; at < size; at += step) {
          const length = readSync(file, block, 0, BLOCK, at);
          const found = block.subarray(0, length).indexOf(wanted);
          if (found !== -1) return at + found;
        }
        return -1;
      });
    },
  };
}

const BLOCK = 1 << 20;

function bytesAt(file: number, from: number, to: number): Uint8Array {
  const bytes = Buffer.alloc(Math.max(0, to - from));
  let read = 0;
  while (read < bytes.length) {
    const length = readSync(file, bytes, read, bytes.length - read, from + read);
    if (length === 0) break;
    read += length;
  }
  return bytes.subarray(0, read);
}

function opened<T>(path: string, use: (file: number) => T): T {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    return use(file);
  } catch (error) {
    throw explainIoError(error, path);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
