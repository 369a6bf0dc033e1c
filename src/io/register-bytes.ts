import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { refusal } from '../problems/refusal.ts';
import type { ReadBytes } from '../register/read-register.ts';
import { explainIoError } from './io-error.ts';

/** Not followed, so that the register cannot grow somewhere else than where its lock is. */
export const NO_LINKS = constants.O_NOFOLLOW ?? 0;

/** As Dropbox, Nextcloud, Syncthing and others name the version that lost. */
export const CONFLICT_COPY = /conflicted[ _-]copy|sync-conflict|\(conflict|case conflict|bản sao xung đột|xung đột\)/iu;

/**
 * The one name of a register file, to which its lock belongs: short names of Windows are written out. A link of either
 * kind is refused: under two names a file has two locks.
 */
export function registerPath(path: string): string {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw refusal('register-missing', { path });
  if (CONFLICT_COPY.test(basename(path))) throw refusal('register-is-conflict-copy', { path });
  if (!found.isFile()) throw refusal('register-odd-file', { path });
  if (found.nlink > 1) throw refusal('register-has-links', { path, links: found.nlink });
  try {
    return join(realpathSync.native(dirname(path)), basename(realpathSync.native(path)));
  } catch (error) {
    throw explainIoError(error, path);
  }
}

const PIECE = 1 << 20;
const WINDOW = 1 << 16;

/** The bytes of a register, as whoever reads it meets them. */
export interface RegisterBytes {
  /** In pieces, each overwritten by the next one. */
  each(take: (piece: Uint8Array) => void): void;
  /** Places read again, one after the other. */
  readonly again: ReadBytes;
}

export function bytesOnDisk(path: string): RegisterBytes {
  return { each: (take) => eachPiece(path, take), again: windowed(path) };
}

/** As they will be when what was about to be written behind the first `at` bytes stands there. */
export function bytesWith(path: string, at: number, text: string): RegisterBytes {
  const behind = Buffer.from(text);
  const before = windowed(path);
  const again: ReadBytes = (from, to) => {
    if (to <= at) return before(from, to);
    const rest = behind.subarray(Math.max(from - at, 0), to - at);
    return from >= at ? rest : Buffer.concat([before(from, at), rest]);
  };
  return {
    each(take) {
      let left = at;
      eachPiece(path, (piece) => {
        if (left > 0) take(piece.subarray(0, left));
        left -= Math.min(left, piece.length);
      });
      take(behind);
    },
    again,
  };
}

/** The bytes of a file in pieces, which are overwritten by the next one. */
function eachPiece(path: string, take: (piece: Uint8Array) => void): void {
  const buffer = Buffer.allocUnsafe(PIECE);
  try {
    const file = openSync(path, constants.O_RDONLY | NO_LINKS);
    try {
      for (let count = readSync(file, buffer); count > 0; count = readSync(file, buffer)) {
        take(buffer.subarray(0, count));
      }
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw explainIoError(error, path);
  }
}

/** Reads places of a file one after the other, opening it only for each window of it. */
function windowed(path: string): ReadBytes {
  let start = 0;
  let bytes: Uint8Array = new Uint8Array();
  return (from, to) => {
    if (from < start || to > start + bytes.length) {
      bytes = bytesBetween(path, from, Math.max(to, from + WINDOW));
      start = from;
    }
    return bytes.subarray(from - start, to - start);
  };
}

/** Fewer where the file ends. */
export function bytesBetween(path: string, from: number, to: number): Uint8Array {
  const bytes = Buffer.alloc(to - from);
  try {
    const file = openSync(path, constants.O_RDONLY | NO_LINKS);
    try {
      let done = 0;
      for (let count = -1; done < bytes.length && count !== 0; done += count) {
        count = readSync(file, bytes, done, bytes.length - done, from + done);
      }
      return bytes.subarray(0, done);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw explainIoError(error, path);
  }
}

export function sizeOf(path: string): number {
  try {
    const file = openSync(path, constants.O_RDONLY | NO_LINKS);
    try {
      return fstatSync(file).size;
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw explainIoError(error, path);
  }
}
