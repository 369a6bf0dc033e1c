import {
  closeSync,
  existsSync,
  fstatSync,
  fsync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { isForWindows } from '../model/file-name.ts';
import type { OutputFile } from '../model/output-file.ts';
import { refusal } from '../problems/refusal.ts';
import { tryToWrite } from './exclusive-file.ts';
import { explainIoError } from './io-error.ts';
import { refuseForeign } from './our-mark.ts';
import { isDryRun, noteWritten } from './this-run.ts';

export interface WriteOptions {
  /** Off for files that can be made again at will and are many: each flush waits for the disk. */
  readonly flush?: boolean;
  /** What may be in the place of an output: by itself only what carries our mark; see our-mark.ts. */
  readonly over?: 'ours' | 'anything';
}

/**
 * Writes files into a folder, each of them whole or not at all: all are first written beside their places, flushed to the
 * disk and measured, and only then do they take their names. A full disk, or a file that Excel holds open, leaves the old
 * ones as they were.
 */
export async function writeFiles(
  folder: string,
  files: Iterable<OutputFile>,
  { flush = true, over = 'ours' }: WriteOptions = {},
): Promise<string[]> {
  if (isDryRun()) return rehearsed(folder, files, over);
  makeFolder(folder);
  const staged: { readonly temporary: string; readonly path: string }[] = [];
  const flushing: Promise<void>[] = [];
  const made = new Set<string>();
  try {
    for (const { name, contents } of files) {
      const path = join(folder, name);
      // A report of many units has its pages in a folder of their own.
      if (dirname(name) !== '.' && !isAbsolute(name) && !made.has(dirname(path))) {
        makeFolder(dirname(path));
        made.add(dirname(path));
      }
      refuseOddTarget(path);
      refuseLockedTarget(path);
      const temporary = `${path}.${process.pid}.tmp`;
      staged.push({ temporary, path });
      const written = writeOpen(temporary, contents);
      flushing.push(flush ? flushed(written) : closed(written));
      // The disk works on some while the next are drawn; a system lets a process have only so many open.
      if (flushing.length % OPEN_AT_ONCE === 0) await Promise.all(flushing);
    }
    await Promise.all(flushing);
    // All are looked at before the first takes its name: one that is refused leaves every file as it was.
    for (const { temporary, path } of staged) if (over === 'ours') refuseForeign(path, temporary);
    for (const { temporary, path } of staged) {
      await rename(temporary, path);
      noteWritten(path);
    }
    if (flush) for (const each of new Set([folder, ...made])) flushFolder(each);
    return staged.map(({ path }) => path);
  } catch (error) {
    // Windows removes no file that is open.
    await Promise.allSettled(flushing);
    for (const { temporary } of staged) rmSync(temporary, { force: true });
    throw explainIoError(error, folder);
  }
}

/**
 * Refuses names in a folder whose files are not yet drawn, for whatever would keep one of them from being written: before a number
 * is spent on it. Certificates bear their mark themselves.
 */
export function refuseTargets(folder: string, names: readonly string[], over: WriteOptions['over'] = 'ours'): void {
  if (names.length > 0) refuseReadOnly(folder);
  for (const path of names.map((name) => join(folder, name))) {
    try {
      refuseTarget(path, over);
    } catch (error) {
      throw explainIoError(error, path);
    }
  }
}

function refuseTarget(path: string, over: WriteOptions['over']): void {
  refuseOddTarget(path);
  refuseLockedTarget(path);
  if (over === 'ours') refuseForeign(path, path);
}

/** Everything but the writing. */
function rehearsed(folder: string, files: Iterable<OutputFile>, over: WriteOptions['over']): string[] {
  makeFolder(folder);
  refuseReadOnly(folder);
  return [...files].map(({ name, contents }) => {
    const path = join(folder, name);
    for (const _ of contents);
    refuseTarget(path, over);
    noteWritten(path);
    return path;
  });
}

/**
 * Writes files one after the other, each of them whole or not at all: for hundreds of certificates that can be made again
 * at will. A stop leaves whole files only; a file that already holds the same bytes is left alone, so that the next run
 * goes on where the last one stopped. Gives how many are new, how many were there already, and how many were there with
 * other contents.
 */
export async function writeEach(
  folder: string,
  files: Iterable<OutputFile> | AsyncIterable<OutputFile>,
): Promise<{ readonly written: number; readonly unchanged: number; readonly replaced: number }> {
  makeFolder(folder);
  if (!isDryRun()) sweep(folder);
  let written = 0;
  let unchanged = 0;
  let replaced = 0;
  for await (const { name, contents } of files) {
    const path = join(folder, name);
    const temporary = `${path}.${process.pid}.tmp`;
    try {
      refuseOddTarget(path);
      const bytes = Buffer.concat([...contents].map((piece) => Buffer.from(piece)));
      if (holds(path, bytes)) unchanged += 1;
      else {
        const stood = statSync(path, { throwIfNoEntry: false }) !== undefined;
        if (isDryRun()) {
          refuseReadOnly(folder, path);
          refuseForeign(path, path);
        } else {
          await closed(writeOpen(temporary, [bytes]));
          refuseForeign(path, temporary);
          await rename(temporary, path);
        }
        noteWritten(path);
        if (stood) replaced += 1;
        else written += 1;
      }
    } catch (error) {
      rmSync(temporary, { force: true });
      throw explainIoError(error, path);
    }
    // Lets the event loop turn: memory of what was drawn is given back, and a stop is heard.
    await setImmediate();
  }
  return { written, unchanged, replaced };
}

function holds(path: string, bytes: Uint8Array): boolean {
  const there = statSync(path, { throwIfNoEntry: false });
  return there !== undefined && there.size === bytes.length && readFileSync(path).equals(bytes);
}

/** For files people write in afterwards: what they wrote must not be lost. `option` is the one that named them. */
export function refuseExisting(paths: readonly string[], option = '-o'): void {
  const there = paths.filter((path) => lstatSync(path, { throwIfNoEntry: false }) !== undefined);
  if (there.length === 0) return;
  throw refusal('output-there-already', { paths: there, option });
}

/** Refuses a name that cannot become a folder before any work is done; the folder is made when there is something to write. */
export function checkFolder(folder: string): void {
  refuseNewOddNames(folder);
  const there = statSync(folder, { throwIfNoEntry: false });
  if (there !== undefined && !there.isDirectory()) throw explainIoError({ code: 'EEXIST' }, folder);
}

export function canWriteHere(): boolean {
  try {
    tryToWrite(TRIED);
    return true;
  } catch {
    return false;
  }
}

export function makeFolder(folder: string): void {
  refuseNewOddNames(folder);
  if (isDryRun()) {
    checkFolder(folder);
    if (!existsSync(folder)) refuseReadOnly(folder);
    return;
  }
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    // A disk that is only read answers that there is no such folder, and that is why it was to be made.
    if (NOT_MADE.has((error as NodeJS.ErrnoException).code)) throw refusal('folder-not-made', { path: folder });
    throw explainIoError(error, folder);
  }
}

const TRIED = `.hoctap-${process.pid}.tmp`;

/** Refuses a folder in which nothing can be written or, where it is still to be made, that cannot be made. */
export function refuseReadOnly(folder: string, named = folder): void {
  let there = resolve(folder);
  while (!existsSync(there) && dirname(there) !== there) there = dirname(there);
  try {
    tryToWrite(join(there, TRIED));
  } catch (error) {
    const isToBeMade = there !== resolve(folder);
    if (isToBeMade && NOT_MADE.has((error as NodeJS.ErrnoException).code)) {
      throw refusal('folder-not-made', { path: folder });
    }
    throw explainIoError(error, named);
  }
}

const NOT_MADE: ReadonlySet<string | undefined> = new Set(['ENOENT', 'EROFS', 'EACCES', 'EPERM']);

/** What is there already is the business of whoever made it. */
function refuseNewOddNames(path: string): void {
  for (let folder = resolve(path); !existsSync(folder); folder = dirname(folder)) {
    const name = basename(folder);
    if (!isForWindows(name)) throw refusal('output-name-not-for-windows', { path, name });
    if (dirname(folder) === folder) return;
  }
}

const OPEN_AT_ONCE = 32;

interface OpenFile {
  readonly file: number;
  /** How many bytes it was given. */
  readonly written: number;
}

function writeOpen(path: string, contents: Iterable<string | Uint8Array>): OpenFile {
  const file = openSync(path, 'wx');
  try {
    return { file, written: writePieces(file, contents) };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

/** On the disk, measured and closed. Many are flushed at once: one after the other, each waits for the disk alone. */
async function flushed(open: OpenFile): Promise<void> {
  try {
    await new Promise<void>((done, failed) => {
      fsync(open.file, (error) => (error === null ? done() : failed(error)));
    });
  } catch (error) {
    closeSync(open.file);
    throw error;
  }
  await closed(open);
}

/** Measured and closed. */
async function closed({ file, written }: OpenFile): Promise<void> {
  try {
    // A full disk may take part of the bytes and say nothing until here.
    if (fstatSync(file).size !== written) throw Object.assign(new Error('short write'), { code: 'ENOSPC' });
  } finally {
    closeSync(file);
  }
}

/** Small pieces are gathered in one buffer, used again and again. Gives the count of bytes. */
function writePieces(file: number, contents: Iterable<string | Uint8Array>): number {
  gathered ??= Buffer.allocUnsafe(GATHERED);
  const buffer = gathered;
  let used = 0;
  let written = 0;
  const flush = () => {
    written += writeAll(file, buffer.subarray(0, used));
    used = 0;
  };
  for (const piece of contents) {
    // A letter takes at most 3 bytes for each of its UTF-16 units.
    const room = typeof piece === 'string' ? piece.length * 3 : piece.length;
    if (room > GATHERED - used) flush();
    if (room > GATHERED) written += writeAll(file, typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece);
    else if (typeof piece === 'string') used += buffer.write(piece, used, 'utf8');
    else {
      buffer.set(piece, used);
      used += piece.length;
    }
  }
  flush();
  return written;
}

const GATHERED = 1 << 19;
let gathered: Buffer | undefined;

function writeAll(file: number, bytes: Uint8Array): number {
  let done = 0;
  while (done < bytes.length) done += writeSync(file, bytes, done);
  return done;
}

/** A link would lead the output out of the folder; a folder of that name cannot be replaced. */
function refuseOddTarget(path: string): void {
  const target = lstatSync(path, { throwIfNoEntry: false });
  if (target === undefined || target.isFile()) return;
  throw refusal('output-is-no-file', { path });
}

/** Excel holds what it shows: found out before any of the files takes its name. */
function refuseLockedTarget(path: string): void {
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return;
  try {
    closeSync(openSync(path, 'r+'));
  } catch (error) {
    throw explainIoError(error, path);
  }
}

/** What a run that was killed left half-written: its process is gone. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = Number(/\.(\d+)\.tmp$/.exec(name)?.[1]);
    if (pid > 0 && pid !== process.pid && !isRunning(pid)) rmSync(join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Antivirus programs and Excel hold a file for a moment on Windows: worth a few tries. */
async function rename(from: string, to: string): Promise<void> {
  for (const pause of [50, 200, 500, 1000, 2000, 0]) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const busy = BUSY.has((error as NodeJS.ErrnoException).code ?? '');
      if (!busy || pause === 0 || process.platform !== 'win32') throw explainIoError(error, to);
      await setTimeout(pause);
    }
  }
}

const BUSY = new Set(['EPERM', 'EACCES', 'EBUSY']);

/** So that the new names survive a power cut. Windows knows no such thing and refuses. */
function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
