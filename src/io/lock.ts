import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { CannotRun } from '../model/cannot-run.ts';
import { explainIoError } from './io-error.ts';

/** Which process holds a lock, precisely enough to prove that it is gone. */
export interface LockHolder {
  readonly pid: number;
  readonly host: string;
  /** The machine (and container) the pid counts on; empty where the system does not tell. */
  readonly machine: string;
  /** When the process started, since pids are used again; empty where the system does not tell. */
  readonly started: string;
}

export interface LockOptions {
  /** How long to wait for another run to finish, in milliseconds. */
  readonly patience?: number;
  readonly self?: LockHolder;
}

export interface HeldLock {
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
  { patience = 10_000, self = thisProcess() }: LockOptions = {},
): Promise<T> {
  const lock = `${file}.lock`;
  // The number makes two holdings of one process different, so that each removes only its own.
  const own = JSON.stringify({ ...self, turn: nextTurn() });
  await acquire(lock, own, self, patience);
  const isStillHeld = () => contentsOf(lock) === own;
  try {
    return await work({ isStillHeld });
  } finally {
    if (isStillHeld()) rmSync(lock, { force: true });
  }
}

export function thisProcess(): LockHolder {
  return { pid: process.pid, host: hostname(), machine: machineName(), started: startOf(process.pid) ?? '' };
}

async function acquire(lock: string, own: string, self: LockHolder, patience: number): Promise<void> {
  for (let waited = 0; ; ) {
    if (create(lock, own, self)) {
      sweep(lock, self);
      return;
    }
    const found = contentsOf(lock);
    const holder = found === undefined ? undefined : holderIn(found);
    if (found !== undefined && holder !== undefined && isGone(holder, self) && removeDead(lock, found, own, self))
      continue;
    if (waited >= patience) throw busy(lock, holder, self);
    // Of different lengths, so that two who made way for each other do not meet again.
    const pause = 10 + Math.round(Math.random() * 30);
    await setTimeout(pause);
    waited += pause;
  }
}

/** Exclusive, and with its contents from the first moment: a lock that says nothing of its owner could never be judged. */
function create(lock: string, own: string, self: LockHolder): boolean {
  const draft = nameFor(lock, self);
  try {
    write(draft, own, 'w');
    return link(draft, lock) || createDirectly(lock, own);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw explainIoError(error, lock);
  } finally {
    rmSync(draft, { force: true });
  }
}

function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    return false;
  }
}

/** Where there are no hard links: some network folders, memory sticks. */
function createDirectly(lock: string, own: string): true {
  try {
    write(lock, own, 'wx');
    return true;
  } catch (error) {
    // A full disk must not leave an empty lock behind.
    if (codeOf(error) === 'ENOSPC') rmSync(lock, { force: true });
    throw error;
  }
}

function write(path: string, text: string, flag: 'w' | 'wx'): void {
  const file = openSync(path, flag);
  try {
    const bytes = Buffer.from(text);
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/**
 * Removes the lock of a process that is gone. Two who do so at once could remove each other's new lock, so whoever does
 * announces it first, under a name nobody else ever has, and makes way when another one has announced it too.
 */
function removeDead(lock: string, dead: string, own: string, self: LockHolder): boolean {
  const draft = nameFor(lock, self);
  const announcement = `${draft}${TAKEOVER}`;
  try {
    write(draft, own, 'w');
    renameSync(draft, announcement);
    const others = besides(lock).filter((path) => path.endsWith(TAKEOVER) && path !== announcement);
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

/** Clears away what runs that were killed while they asked for the lock have left. */
function sweep(lock: string, self: LockHolder): void {
  for (const path of besides(lock)) removeIfDead(path, self);
}

function removeIfDead(path: string, self: LockHolder): boolean {
  const text = contentsOf(path);
  if (text === undefined) return true;
  const holder = holderIn(text);
  if (holder === undefined || !isGone(holder, self)) return false;
  rmSync(path, { force: true });
  return true;
}

/** Files `FILE.lock.*` */
function besides(lock: string): string[] {
  const start = `${basename(lock)}.`;
  return readdirSync(dirname(lock))
    .filter((name) => name.startsWith(start))
    .map((name) => join(dirname(lock), name));
}

function nameFor(lock: string, { pid, started }: LockHolder): string {
  return `${lock}.${pid}-${started.replace(/\W/g, '')}-${nextTurn()}`;
}

let turns = 0;
function nextTurn(): number {
  turns += 1;
  return turns;
}

/** Only what can be proved: the same machine, and no such process there or one that started at another time. */
function isGone({ pid, host, machine, started }: LockHolder, self: LockHolder): boolean {
  if (host !== self.host || machine !== self.machine) return false;
  if (!isRunning(pid)) return true;
  const now = startOf(pid);
  return now !== undefined && started !== '' && now !== started;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // It runs, but belongs to somebody else.
    return codeOf(error) === 'EPERM';
  }
  // A killed process whose parent has not taken notice yet writes nothing any more.
  return !/^[ZX]/.test(statOf(pid)?.[0] ?? '');
}

/** The start of the machine and the ticks since: on Linux only. */
function startOf(pid: number): string | undefined {
  const ticks = statOf(pid)?.[19];
  const boot = contentsOf('/proc/sys/kernel/random/boot_id')?.trim();
  return ticks === undefined || boot === undefined ? undefined : `${boot}:${ticks}`;
}

/** Fields of /proc/PID/stat from the state on; the name before it may hold spaces and brackets. */
function statOf(pid: number): string[] | undefined {
  const stat = contentsOf(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function machineName(): string {
  const id = contentsOf('/etc/machine-id')?.trim() ?? '';
  try {
    return `${id}/${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return id;
  }
}

function holderIn(text: string): LockHolder | undefined {
  try {
    const { pid, host, machine, started } = JSON.parse(text) as Partial<LockHolder>;
    if (typeof pid !== 'number' || !Number.isSafeInteger(pid) || pid < 1) return undefined;
    if (typeof host !== 'string' || typeof machine !== 'string' || typeof started !== 'string') return undefined;
    return { pid, host, machine, started };
  } catch {
    return undefined;
  }
}

/** Undefined when there is no such file (any more). */
function contentsOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | undefined)?.code;
}

function busy(lock: string, holder: LockHolder | undefined, self: LockHolder): CannotRun {
  const elsewhere = holder !== undefined && (holder.host !== self.host || holder.machine !== self.machine);
  const who = holder === undefined ? '' : ` (${holder.host}, pid ${holder.pid})`;
  if (elsewhere) {
    return new CannotRun(
      {
        vi: `Sổ đang được máy khác ghi${who}: ${lock}`,
        en: `Another computer is writing the register${who}: ${lock}`,
      },
      {
        vi: `Đợi máy đó xong rồi chạy lại. Từ máy này không kiểm tra được máy đó; chỉ khi chắc chắn trên máy đó hoctap không còn chạy mới xóa tệp ${lock}.`,
        en: `Wait until it is done and run again. It cannot be checked from here; only when hoctap is surely not running there, delete ${lock}.`,
      },
    );
  }
  return new CannotRun(
    { vi: `Một lần chạy khác đang ghi sổ${who}: ${lock}`, en: `Another run is writing the register${who}: ${lock}` },
    {
      vi: `Đợi lần chạy đó xong rồi chạy lại. Nếu chắc chắn không còn hoctap nào đang chạy, xóa tệp ${lock}.`,
      en: `Wait until it is done and run again. If no hoctap is running for sure, delete ${lock}.`,
    },
  );
}
