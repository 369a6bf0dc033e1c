import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { inWords, isError, type Problem, problem } from '../problems/problem.ts';
import { refusal } from '../problems/refusal.ts';
import { entryLines, openingLine, sha256Hex } from '../register/entry-line.ts';
import { RegisterReader, type RegisterReading } from '../register/read-register.ts';
import type { Entry, Opening, Register } from '../register/register.ts';
import type { DamagedRegister, OpenedRegister, Plan, RegisterChange, RepairedRegister } from '../register/store.ts';
import { explainIoError } from './io-error.ts';
import { type HeldLock, type LockOptions, lockedRefusal, withLock } from './lock.ts';
import { isGone, isSameProcess, type ProcessIdentity, thisProcess } from './process-identity.ts';
import {
  bytesBetween,
  bytesOnDisk,
  bytesWith,
  CONFLICT_COPY,
  NO_LINKS,
  type RegisterBytes,
  registerPath,
  sizeOf,
} from './register-bytes.ts';
import { type Pending, pendingPath, progressOf, readPending, removePending, writePending } from './register-pending.ts';
import { noteWritten } from './this-run.ts';
import { makeFolder, refuseTargets, writeFiles } from './write-files.ts';

/** A register and its signed end are written under the register's own rules. */
const OVER = { over: 'anything' } as const;

function headPath(register: string): string {
  return `${register}.head.json`;
}

/** Makes a new register. One that is there is never touched, whatever is in it. */
export async function createRegister(
  path: string,
  opening: Opening,
  head?: string,
  lock: LockOptions = {},
): Promise<void> {
  const folder = dirname(path);
  makeFolder(folder);
  await withLock(
    path,
    async () => {
      for (const each of [path, headPath(path), pendingPath(path)]) {
        if (lstatSync(each, { throwIfNoEntry: false }) !== undefined) throw refusal('register-there', { path: each });
      }
      const name = basename(path);
      const signed = head === undefined ? [] : [{ name: headPath(name), contents: [head] }];
      await writeFiles(folder, [{ name, contents: [openingLine(opening)] }, ...signed], OVER);
    },
    lock,
  );
}

/**
 * Reads a register with all that is wrong in it and around it. A missing one is not a new one. The register, its signed end and the
 * note of what is being written are three files: read while another run writes, they would contradict each other.
 */
export function openRegister(path: string): OpenedRegister {
  const real = registerPath(path);
  for (let left = MOST_READINGS; ; left -= 1) {
    awaitWriter(real);
    const before = stateOnDisk(real);
    const opened = readOnce(real, path);
    if (stateOnDisk(real) === before || left === 1) return opened;
  }
}

/** Runs that write one after the other do not keep a reader for ever. */
const MOST_READINGS = 5;
/** Together five seconds; a writing takes a moment. */
const MOST_PAUSES = 200;
const PAUSE = 25;

/**
 * Waits while another run of this machine writes. Of what one that is gone has left the reading says what it is, and of a run on
 * another machine nobody can tell whether it still goes on: neither is waited for.
 */
function awaitWriter(real: string): void {
  let asked: string | undefined;
  for (let pauses = 0; pauses < MOST_PAUSES; pauses += 1) {
    const writer = writerOf(real);
    if (writer === undefined || writer.host !== thisProcess().host) return;
    // Asked once of each: some systems take long to answer.
    const named = JSON.stringify(writer);
    if (asked !== named && isGone(writer, thisProcess())) return;
    asked = named;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  }
}

function stateOnDisk(real: string): string {
  return JSON.stringify([sizeOf(real), textOf(headPath(real)), readPending(real)]);
}

/** Another run that has noted what it is about to write. */
function writerOf(real: string): ProcessIdentity | undefined {
  const pending = readPending(real);
  return typeof pending === 'object' && !isSameProcess(pending.holder, thisProcess()) ? pending.holder : undefined;
}

/**
 * Plans on what the register says under the lock, and appends: all entries are on the disk, or none. Where it is only tried,
 * nothing is written, and what would keep it from being written refuses it all the same.
 */
export async function changeRegister<T>(
  path: string,
  plan: Plan<T>,
  lock: LockOptions = {},
): Promise<RegisterChange<T>> {
  // Before the lock, so that a missing register does not leave a lock file's trace in some folder.
  const real = registerPath(path);
  return withLock(
    real,
    async (held) => {
      const { notices, after } = await finishInterrupted(real, path, held);
      const opened = readOnce(real, path, after);
      const { register, problems } = wholeRegister(path, opened);
      const { entries, value, head } = plan(register, opened.head);
      if (entries.length > 0 || head !== undefined) {
        await append(real, { entries, register, head, opened, held });
        noteWritten(path);
      }
      return { value, added: entries.length, notices: [...notices, ...problems] };
    },
    lock,
  );
}

/**
 * Puts a mended register in the place of a damaged one, under the lock. The damaged file is kept beside it, whole, under a
 * name made of what is in it; so is a note of what was being written that no longer fits. Gives that name; undefined
 * where there was nothing to mend.
 */
export async function repairRegister(
  path: string,
  mend: (damaged: DamagedRegister) => RepairedRegister | undefined,
  lock: LockOptions = {},
): Promise<string | undefined> {
  const real = registerPath(path);
  return withLock(
    real,
    async (held) => {
      const pending = readPending(real);
      const note = lstatSync(pendingPath(real), { throwIfNoEntry: false });
      if (note?.isFile() === false) throw refusal('output-is-no-file', { path: pendingPath(path) });
      if (pending === 'newer-version') throw refusal('register-pending-newer', { path: pendingPath(path) });
      const isOurs = typeof pending === 'object' && progressOn(real, pending) !== 'foreign';
      const { after } = isOurs ? await finishInterrupted(real, path, held) : NOTHING_FINISHED;
      const bytes = wholeBytes(after?.bytes ?? bytesOnDisk(real));
      const mended = mend({ bytes, file: path, head: headAfter(real, after) });
      if (mended === undefined) return undefined;
      const kept = damagedPath(real, sha256Hex(bytes));
      const folder = dirname(real);
      if (lstatSync(kept, { throwIfNoEntry: false }) === undefined) {
        await writeFiles(folder, [{ name: basename(kept), contents: [bytes] }], OVER);
      }
      const signed = mended.head === undefined ? [] : [{ name: basename(headPath(real)), contents: [mended.head] }];
      const isUnchanged = held.tried || (held.isStillHeld() && sizeOf(real) === bytes.length);
      if (!isUnchanged) throw refusal('register-changed-meanwhile', { path });
      await writeFiles(folder, [{ name: basename(real), contents: [mended.text] }, ...signed], OVER);
      if (!held.tried && readPending(real) !== undefined) removePending(real);
      return kept;
    },
    lock,
  );
}

/** The register, and notices about it; a refusal where something is wrong with it. */
function wholeRegister(path: string, { register, problems }: RegisterReading) {
  const [first] = problems.filter(isError);
  if (register !== undefined && first === undefined) {
    return { register, problems: problems.filter(({ code }) => code !== 'register-date-goes-back') };
  }
  const said = (language: 'vi' | 'en') => (first === undefined ? '' : inWords(first, language).message);
  throw refusal('register-not-whole', { path, line: first?.at.line, vi: said('vi'), en: said('en') });
}

/** `after`: what is not on the disk yet, and will be before anything else is written. */
function readOnce(real: string, path: string, after?: Finished): OpenedRegister {
  const shown = path.normalize('NFC').replaceAll('\\', '/');
  const pending = after === undefined ? readPending(real) : undefined;
  const { each, again } = after?.bytes ?? bytesOnDisk(real);
  const interrupted = typeof pending === 'object' && progressOn(real, pending) === 'begun';
  const reader = new RegisterReader(shown, again, { interrupted });
  each((piece) => reader.push(piece));
  const reading = reader.end();
  const around = conflictCopies(real).map((name) => problem('register-conflict-copy', { file: shown }, { name }));
  const note = { file: pendingPath(shown) };
  if (pending === 'unreadable') around.push(problem('register-pending-unreadable', note, {}));
  if (pending === 'newer-version') around.push(problem('register-pending-newer-version', note, {}));
  const head = headAfter(real, after);
  if (around.length === 0) return { ...reading, head };
  const { register: _, ...rest } = reading;
  return { ...rest, head, problems: [...around, ...reading.problems] };
}

/** A register as it will be when what was interrupted is finished. */
interface Finished {
  readonly bytes: RegisterBytes;
  /** Null where its end is not signed again. */
  readonly head: string | null;
}

interface Finishing {
  readonly notices: readonly Problem[];
  /** Where it is only tried: what would have been written. */
  readonly after?: Finished;
}

const NOTHING_FINISHED: Finishing = { notices: [] };

/** Does to the end what a run that is gone was about to write; says so. Nothing of it was acknowledged, all of it was meant. */
async function finishInterrupted(real: string, path: string, { holder: self, tried }: HeldLock): Promise<Finishing> {
  const pending = readPending(real);
  // What is no note of ours is found by whoever reads the register.
  if (typeof pending !== 'object') return NOTHING_FINISHED;
  const { at, text, head, holder } = pending;
  if (!isSameProcess(holder, self) && !isGone(holder, self)) throw lockedRefusal(pendingPath(real), self, holder);
  const size = sizeOf(real);
  const progress = progressOn(real, pending);
  if (progress === 'foreign') throw refusal('register-written-by-others', { path });
  const file = { file: path.normalize('NFC').replaceAll('\\', '/') };
  const notices = progress === 'begun' ? [problem('register-writing-finished', file, {})] : [];
  if (tried) {
    const bytes = progress === 'begun' ? bytesWith(real, at, text) : bytesOnDisk(real);
    return { notices, after: { bytes, head: progress === 'not-begun' ? null : head } };
  }
  if (progress === 'not-begun') {
    removePending(real);
    return NOTHING_FINISHED;
  }
  if (progress === 'begun') {
    const bytes = Buffer.from(text);
    const there = bytesBetween(real, at, size);
    let written = there.length;
    while (written > 0 && there[written - 1] === 0) written -= 1;
    // Only zero bytes, which nobody wrote, are taken away.
    if (written < there.length) cutTo(real, at + written);
    write(real, bytes.subarray(written));
  }
  if (head !== null) await writeHead(real, head);
  removePending(real);
  return { notices };
}

function progressOn(real: string, pending: Pending): ReturnType<typeof progressOf> {
  return progressOf(pending, sizeOf(real), (from, to) => bytesBetween(real, from, to));
}

function headAfter(real: string, after: Finished | undefined): string | undefined {
  return after?.head ?? textOf(headPath(real));
}

function wholeBytes({ each }: RegisterBytes): Uint8Array {
  const pieces: Uint8Array[] = [];
  each((piece) => pieces.push(Uint8Array.from(piece)));
  return Buffer.concat(pieces);
}

interface Appending {
  readonly entries: readonly Entry[];
  readonly register: Register;
  readonly head: string | undefined;
  readonly opened: OpenedRegister;
  readonly held: HeldLock;
}

/**
 * Appends behind the whole lines. What is about to be written is on the disk first; then the entries; then the signed end.
 * Whatever fails, what others wrote stays, and what is ours is taken back or finished by the next run.
 */
async function append(real: string, { entries, register, head, opened, held }: Appending): Promise<void> {
  if (held.tried) {
    const written = [...(entries.length > 0 ? [real] : []), ...(head === undefined ? [] : [headPath(real)])];
    refuseTargets(
      dirname(real),
      written.map((each) => basename(each)),
      'anything',
    );
    if (head !== undefined) noteWritten(headPath(real));
    return;
  }
  const { bytesRead, wholeBytes, lineEndMissing } = opened;
  if (!held.isStillHeld() || sizeOf(real) !== bytesRead) throw refusal('register-changed-meanwhile', { path: real });
  const lines = entryLines(entries, register);
  const text = lineEndMissing && lines !== '' ? `\n${lines}` : lines;
  const pending: Pending = { at: wholeBytes, text, head: head ?? null, holder: held.holder };
  if (!writePending(real, pending)) throw lockedRefusal(pendingPath(real), held.holder);
  try {
    if (bytesRead !== wholeBytes && text !== '') cutTo(real, wholeBytes);
    if (text !== '') appendBehind(real, wholeBytes, Buffer.from(text));
    if (head !== undefined) await writeHead(real, head);
  } catch (error) {
    takeBack(real, pending);
    throw explainIoError(error, real);
  }
  removePending(real);
}

function appendBehind(real: string, at: number, bytes: Uint8Array): void {
  write(real, bytes);
  // A full disk may take part of the bytes and say nothing until here; and somebody without a lock may have written too.
  const end = at + bytes.length;
  if (sizeOf(real) < end) throw Object.assign(new Error('short write'), { code: 'ENOSPC' });
  if (!Buffer.from(bytes).equals(bytesBetween(real, at, end))) {
    throw refusal('register-written-by-others', { path: real });
  }
}

function write(real: string, bytes: Uint8Array): void {
  const file = openSync(real, constants.O_WRONLY | constants.O_APPEND | NO_LINKS);
  try {
    if (fstatSync(file).nlink > 1) throw refusal('register-has-links', { path: real, links: fstatSync(file).nlink });
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/**
 * Takes back what we began, when nothing but that stands there. Anything else stays: it is finished by the next run, or is
 * somebody else's.
 */
function takeBack(real: string, pending: Pending): void {
  try {
    const size = sizeOf(real);
    const progress = progressOn(real, pending);
    const isAllOurs = progress === 'begun' || size === pending.at + Buffer.byteLength(pending.text);
    if (progress === 'foreign' || (progress === 'done' && !isAllOurs)) return;
    if (progress !== 'not-begun') cutTo(real, pending.at);
    removePending(real);
  } catch {
    // The first error is the one to be said.
  }
}

/** By a handle of its own: on Windows one that appends may not shorten. */
function cutTo(real: string, length: number): void {
  const file = openSync(real, constants.O_RDWR | NO_LINKS);
  try {
    ftruncateSync(file, length);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

async function writeHead(real: string, head: string): Promise<void> {
  await writeFiles(dirname(real), [{ name: basename(headPath(real)), contents: [head] }], OVER);
}

function textOf(path: string): string | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  // Whatever it is, it is no head: said as one that cannot be read.
  if (!found.isFile() || found.size > LARGEST_HEAD) return '';
  return readFileSync(path, 'utf8');
}

const LARGEST_HEAD = 10_000;

/** Conflicting versions of this register that a sync folder has put beside it. */
function conflictCopies(real: string): string[] {
  const stem = basename(real, extname(real)).normalize('NFC');
  return readdirSync(dirname(real))
    .map((name) => name.normalize('NFC'))
    .filter((name) => name.startsWith(stem) && CONFLICT_COPY.test(name.slice(stem.length)))
    .sort();
}

/** Where a damaged register is kept, named by what is in it. */
function damagedPath(register: string, sha256: string): string {
  return join(dirname(register), `${basename(register)}.damaged-${sha256.slice(0, 12)}`);
}
