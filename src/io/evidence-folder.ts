import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { DocumentFolder, FolderFile } from '../evidence-folder/folder-files.ts';
import { refusal } from '../problems/refusal.ts';
import { explainIoError } from './io-error.ts';

/** A folder of documents as it lies on the disk: listed once. */
export function openEvidenceFolder(folder: string): DocumentFolder {
  const onDisk = new Map<FolderFile, string>();
  const closed: string[] = [];
  for (const { names, path } of listing(folder, closed))
    onDisk.set(fileAt(join(folder, ...names), path), join(...names));
  const files = [...onDisk.keys()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    folder: shownFolder(folder),
    files,
    closed: closed.sort(),
    read(file) {
      const path = onDisk.get(file);
      return path === undefined || file.kind !== 'file' ? undefined : readFile(join(folder, path));
    },
    contents(file) {
      const path = onDisk.get(file);
      return path === undefined || file.kind !== 'file' ? undefined : piecesOf(join(folder, path));
    },
    holds: (paths) => new Set(paths.flatMap((path) => insideOf(folder, path) ?? [])),
  };
}

/** More than this is no folder of evidence but a whole disk. */
const MOST_FILES = 200_000;

interface Listed {
  /** Names of the folders and of the file as the disk has them: they need not be composed. */
  readonly names: readonly string[];
  readonly path: string;
}

/** Every file below a folder. Links are listed and not entered: they may lead anywhere. */
function* listing(folder: string, closed: string[]): Generator<Listed> {
  const waiting: string[][] = [[]];
  let count = 0;
  for (let names = waiting.pop(); names !== undefined; names = waiting.pop()) {
    for (const entry of entriesOf(folder, names, closed)) {
      const inside = [...names, entry.name];
      if (entry.isDirectory()) waiting.push(inside);
      else {
        count += 1;
        if (count > MOST_FILES) throw refusal('documents-too-many', { folder, limit: MOST_FILES });
        yield { names: inside, path: inside.join('/').normalize('NFC') };
      }
    }
  }
}

/** A folder inside that cannot be opened is said, the evidence folder itself must be. */
function entriesOf(folder: string, names: readonly string[], closed: string[]) {
  try {
    return readdirSync(join(folder, ...names), { withFileTypes: true });
  } catch (error) {
    if (names.length === 0) throw explainIoError(error, folder);
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    closed.push(names.join('/').normalize('NFC'));
    return [];
  }
}

function fileAt(place: string, path: string): FolderFile {
  try {
    const stat = lstatSync(place);
    return { path, bytes: stat.size, kind: stat.isFile() ? 'file' : stat.isSymbolicLink() ? 'link' : 'other' };
  } catch (error) {
    // Gone since it was listed, or with a name that is no text.
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return { path, bytes: 0, kind: 'other' };
  }
}

/** One for all files: memory does not grow with them. */
const BUFFER = Buffer.allocUnsafe(1 << 20);

/** What has become a link or a pipe since it was listed is not followed or waited for. */
const PLAIN_FILE = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

function readFile(place: string): { readonly sha256: string; readonly bytes: number } | undefined {
  let opened: number | undefined;
  try {
    opened = openSync(place, PLAIN_FILE);
    if (!fstatSync(opened).isFile()) return undefined;
    const hash = createHash('sha256');
    let bytes = 0;
    for (let count = readSync(opened, BUFFER); count > 0; count = readSync(opened, BUFFER)) {
      hash.update(BUFFER.subarray(0, count));
      bytes += count;
    }
    return { sha256: hash.digest('hex'), bytes };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return undefined;
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}

const PIECE = 1 << 20;

/** Opened without following a link, as it is read. */
function* piecesOf(place: string): Generator<Uint8Array> {
  let opened: number | undefined;
  try {
    opened = openSync(place, PLAIN_FILE);
    if (!fstatSync(opened).isFile()) return;
    for (;;) {
      // A piece of its own: whoever writes it may keep it.
      const piece = Buffer.allocUnsafe(PIECE);
      const count = readSync(opened, piece);
      if (count === 0) return;
      yield piece.subarray(0, count);
    }
  } catch (error) {
    throw explainIoError(error, place);
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}

function insideOf(folder: string, path: string): string | undefined {
  try {
    const inside = relative(realpathSync(folder), realpathSync(path));
    return inside.startsWith('..') ? undefined : inside.split(sep).join('/').normalize('NFC');
  } catch {
    return undefined;
  }
}

/** As it was given, the same on Windows and elsewhere; a slash at the end says nothing. */
function shownFolder(folder: string): string {
  const shown = folder.normalize('NFC').replaceAll('\\', '/');
  return shown.length > 1 && shown.endsWith('/') ? shown.slice(0, -1) : shown;
}
