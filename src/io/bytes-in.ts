import { closeSync, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import type { BytesOfFile } from '../model/bytes-of-file.ts';
import { refusal } from '../problems/refusal.ts';
import { explainIoError } from './io-error.ts';

/** A file of which a few places are read at a time: memory does not grow with it. What was changed meanwhile is refused. */
export function bytesIn(path: string): BytesOfFile {
  const first = statSync(path, { throwIfNoEntry: false });
  const size = first?.size ?? 0;
  const opened = openedFile(path, first);
  return {
    size,
    read: (from, to) => opened((file) => bytesAt(file, from, to)),
    find(text, from) {
      const wanted = Buffer.from(text);
      return opened((file) => {
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
  const bytes = Buffer.allocUnsafe(Math.max(0, to - from));
  let read = 0;
  while (read < bytes.length) {
    const length = readSync(file, bytes, read, bytes.length - read, from + read);
    if (length === 0) break;
    read += length;
  }
  return bytes.subarray(0, read);
}

/**
 * The units of a country are read one by one, many times over: the file stays open until the program has done what it is at.
 * Then it is closed, since Windows lets nobody rename a file that is open.
 */
function openedFile(path: string, first: Stats | undefined): <T>(use: (file: number) => T) => T {
  let open: number | undefined;
  const close = () => {
    if (open !== undefined) closeSync(open);
    open = undefined;
  };
  return (use) => {
    try {
      if (open === undefined) {
        open = openSync(path, 'r');
        setImmediate(close);
        const now = fstatSync(open);
        if (now.size !== first?.size || now.mtimeMs !== first.mtimeMs)
          throw refusal('file-changed-meanwhile', { path });
      }
      return use(open);
    } catch (error) {
      throw explainIoError(error, path);
    }
  };
}
