import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import type { TextFile } from '../model/text-file.ts';
import { refusal } from '../problems/refusal.ts';
import { explainIoError } from './io-error.ts';

/** A text that is not UTF-8 is refused: its Vietnamese letters would be lost, on a certificate too. */
export function readTextFile(path: string): TextFile {
  const bytes = readBytes(path);
  if (!isUtf8(bytes)) {
    throw refusal('file-not-utf8', { path });
  }
  return { file: shownName(path), text: bytes.toString('utf8'), sha256: sha256(bytes) };
}

/** More than the evidence of the whole country in one file, and what still fits in the memory of an office's machine. */
const LARGEST_FILE = 512 * 1024 * 1024;

export function readBytes(path: string): Buffer {
  try {
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_FILE)
      throw refusal('file-too-large', { path });
    return readFileSync(path);
  } catch (error) {
    throw explainIoError(error, path);
  }
}

/** In bytes; 0 for what is not there. */
export function sizeOfFile(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

export function exists(path: string): boolean {
  return existsSync(path);
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Names of the files of a folder, in the order of their letters. */
export function listFiles(folder: string): string[] {
  return listEntries(folder)
    .filter(({ kind }) => kind === 'file')
    .map(({ name }) => name)
    .sort();
}

/** What is in a folder, in the order of the letters of its names. */
export function listEntries(folder: string): { readonly name: string; readonly kind: 'file' | 'folder' | 'other' }[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((entry) => ({ name: entry.name, kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other' }));
  } catch (error) {
    throw explainIoError(error, folder);
  }
}

/** The same for every way to write a path; undefined for what is not there. */
export function placeOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** The bytes of a file, in pieces so that memory does not grow with it. */
export async function* readPieces(path: string): AsyncGenerator<Buffer> {
  try {
    yield* createReadStream(path, { highWaterMark: PIECE });
  } catch (error) {
    throw explainIoError(error, path);
  }
}

const PIECE = 1 << 18;

/** SHA-256 (hex) of a file, read in pieces; undefined when it is not there. */
export async function sha256OfFile(path: string): Promise<string | undefined> {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
  const hash = createHash('sha256');
  for await (const piece of readPieces(path)) hash.update(piece);
  return hash.digest('hex');
}

/** A path as messages and results name it: as the user gave it, the same on Windows and elsewhere. */
export function shownName(path: string): string {
  return path.normalize('NFC').replaceAll('\\', '/');
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
