import { existsSync, lstatSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { refusal } from '../problems/refusal.ts';
import { createExclusively, tryToWrite, writeDurably } from './exclusive-file.ts';
import { explainIoError } from './io-error.ts';
import { isGone, type ProcessIdentity, processIn, thisProcess } from './process-identity.ts';
import { isDryRun } from './this-run.ts';

export interface LockOptions {
  /** How long to wait for another run to finish, in milliseconds. */
  readonly patience?: number;
  readonly self?: ProcessIdentity;
  /** Only waits until the lock could be taken, and takes none. */
  readonly tried?: boolean;
}

export interface HeldLock {
  readonly holder: ProcessIdentity;
  /** Nothing is to be written: the work only finds out whether it could be. */
  readonly tried: boolean;
  /** False when somebody has removed the lock file by hand. */
  isStillHeld(): boolean;
}

/**
 * Does some work while `FILE.lock` is ours. A lock is taken over only when its process is provably gone on this very
 * machine, never because it is old: a laptop that slept would wake up and write over the numbers of another run.
 */
export async function withLock<T>(
  file: string,
  work: (lock: HeldLock) => T | Promise<T>,
  { patience = 10_000, self = thisProcess(), tried = isDryRun() }: LockOptions = {},
): Promise<T> {
  const lock = `${file}.lock`;
  if (tried) {
    refuseUnwritable(lock, self);
    await patiently(lock, self, patience, () => isFree(lock, self));
    return work({ holder: self, tried, isStillHeld: () => true });
  }
  // The number makes two holdings of one process different, so that each removes only its own.
  const own = JSON.stringify({ ...self, turn: nextTurn() });
  await patiently(lock, self, patience, () => isTaken(lock, own, self));
  const isStillHeld = () => contentsOf(lock) === own;
  try {
    return await work({ holder: self, tried, isStillHeld });
  } finally {
    if (isStillHeld()) rmSync(lock, { force: true });
  }
}

async function patiently(lock: string, self: ProcessIdentity, patience: number, done: () => boolean): Promise<void> {
  for (let waited = 0; !done(); ) {
    if (waited >= patience) throw lockedRefusal(blockerOf(lock, self), self);
    // Of different lengths, so that two who made way for each other do not meet again.
    const pause = 10 + Math.round(Math.random() * 30);
    await setTimeout(pause);
    waited += pause;
  }
}

function isTaken(lock: string, own: string, self: ProcessIdentity): boolean {
  for (;;) {
    if (createExclusively(lock, own, draftFor(lock, self))) {
      sweep(lock, self);
      return true;
    }
    const found = contentsOf(lock);
    if (found === undefined || !isDead(lock, found, self) || !removeDead(lock, found, own, self)) return false;
  }
}

/** Whether it could be taken: nobody has it, or somebody who is gone, and nobody who may live is about to take it over. */
function isFree(lock: string, self: ProcessIdentity): boolean {
  if (lstatSync(lock, { throwIfNoEntry: false }) === undefined) return true;
  const isOfDead = (path: string) => {
    const text = contentsOf(path);
    return text !== undefined && isDead(path, text, self);
  };
  return isOfDead(lock) && announcementsBeside(lock).every(isOfDead);
}

/** A folder that is not there yet is made by whoever asks for the lock. */
function refuseUnwritable(lock: string, self: ProcessIdentity): void {
  if (!existsSync(dirname(lock))) return;
  try {
    tryToWrite(draftFor(lock, self));
  } catch (error) {
    throw explainIoError(error, lock);
  }
}

/**
 * Removes the lock of a process that is gone. Two who do so at once could remove each other's new lock, so whoever does
 * announces it first, under a name nobody else ever has, and makes way when another one has announced it too.
 */
function removeDead(lock: string, dead: string, own: string, self: ProcessIdentity): boolean {
  const draft = draftFor(lock, self);
  const announcement = `${draft}${TAKEOVER}`;
  try {
    writeDurably(draft, own, 'w');
    renameSync(draft, announcement);
    const others = announcementsBeside(lock).filter((path) => path !== announcement);
    if (!others.every((path) => removeIfDead(path, self))) return false;
    if (contentsOf(lock) === dead) rmSync(lock, { force: true });
    return true;
  } catch (error) {
    throw explainIoError(error, lock);
  } finally {
    rmSync(draft, { force: true });
    rmSync(announcement, { force: true });
  }
}

const TAKEOVER = '.takeover';

/** Removes the leftovers of runs that were killed while they waited for the lock. */
function sweep(lock: string, self: ProcessIdentity): void {
  for (const path of besides(lock)) removeIfDead(path, self);
}

function removeIfDead(path: string, self: ProcessIdentity): boolean {
  const text = contentsOf(path);
  if (text === undefined) return true;
  if (!isDead(path, text, self)) return false;
  rmSync(path, { force: true });
  return true;
}

/**
 * Of a process that is gone; or it says nothing of a process (a full disk, a crash in the moment of making it) and is older
 * than a day. A takeover lasts a moment, whoever made it: one of yesterday is nobody's.
 */
function isDead(path: string, text: string, self: ProcessIdentity): boolean {
  const holder = processIn(text);
  if (holder !== undefined && isGone(holder, self)) return true;
  return (text.trim() === '' || path.endsWith(TAKEOVER)) && isOlderThanADay(path, self);
}

/** By the clock of the disk, which is the same for both files wherever it stands. */
function isOlderThanADay(path: string, self: ProcessIdentity): boolean {
  const probe = draftFor(path, self);
  try {
    writeDurably(probe, '', 'w');
    return statSync(probe).mtimeMs - statSync(path).mtimeMs > DAY;
  } catch {
    return false;
  } finally {
    rmSync(probe, { force: true });
  }
}

const DAY = 86_400_000;

function announcementsBeside(lock: string): string[] {
  return besides(lock).filter((path) => path.endsWith(TAKEOVER));
}

/** Files `FILE.lock.*` */
function besides(lock: string): string[] {
  const start = `${basename(lock)}.`;
  return readdirSync(dirname(lock))
    .filter((name) => name.startsWith(start))
    .map((name) => join(dirname(lock), name));
}

/** A name beside a file that no other process has. */
export function draftFor(path: string, { pid, started }: ProcessIdentity): string {
  return `${path}.${pid}-${started.replace(/\W/g, '')}-${nextTurn()}`;
}

let turns = 0;
function nextTurn(): number {
  turns += 1;
  return turns;
}

/** Undefined when there is no such file (any more). */
function contentsOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** The file that keeps the lock from being had: a takeover that cannot be judged, or the lock itself. */
function blockerOf(lock: string, self: ProcessIdentity): string {
  const text = contentsOf(lock);
  const lockIsDead = text !== undefined && isDead(lock, text, self);
  const [announcement] = lockIsDead ? announcementsBeside(lock) : [];
  return announcement ?? lock;
}

/** `holder` where the file says more than who made it. */
export function lockedRefusal(file: string, self: ProcessIdentity, holder = processIn(contentsOf(file) ?? '')) {
  if (holder === undefined) return refusal('register-busy', { file });
  const { host, pid, machine } = holder;
  const elsewhere = host !== self.host || machine !== self.machine;
  return refusal(elsewhere ? 'register-busy-elsewhere' : 'register-busy-here', { file, host, pid });
}
