import { hash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { type PendingNote, pendingNote, readPendingNote } from '../register/pending-note.ts';
import { createExclusively } from './exclusive-file.ts';
import { draftFor } from './lock.ts';
import { type ProcessIdentity, processIn } from './process-identity.ts';

/**
 * What is about to be appended, in a file of its own beside the register before the first byte of it is written there. So
 * an interrupted writing is told from damage, is finished by the next run, and is never done by two at once: only one can
 * make the file.
 */
export interface Pending extends PendingNote {
  readonly holder: ProcessIdentity;
}

export function pendingPath(register: string): string {
  return `${register}.pending`;
}

/** False when one is there. */
export function writePending(register: string, { holder, ...note }: Pending): boolean {
  const path = pendingPath(register);
  const body = pendingNote(note, holder);
  return createExclusively(path, `${hash('sha256', body, 'hex')}\n${body}\n`, draftFor(`${register}.lock`, holder));
}

export function removePending(register: string): void {
  rmSync(pendingPath(register), { force: true });
}

/** Undefined when there is none. What is not whole, or not written as this version writes it, is named and never used. */
export function readPending(register: string): Pending | 'unreadable' | 'newer-version' | undefined {
  let written: string;
  try {
    written = readFileSync(pendingPath(register), 'utf8');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : 'unreadable';
  }
  const [sum = '', body = ''] = written.split('\n', 2);
  if (sum !== hash('sha256', body, 'hex')) return 'unreadable';
  const note = readPendingNote(body);
  if (typeof note === 'string') return note;
  const holder = processIn(body);
  return holder === undefined ? 'unreadable' : { ...note, holder };
}

/**
 * not-begun: nothing of it is in the register · begun: a part of it is, and nothing else · done: all of it · foreign: something
 * else stands in its place
 */
export function progressOf({ at, text }: Pending, size: number, read: (from: number, to: number) => Uint8Array) {
  if (size < at) return 'foreign';
  const wanted = Buffer.from(text);
  const there = read(at, Math.min(size, at + wanted.length));
  // Zero bytes are what some disks show for what a power cut kept from being written.
  let written = there.length;
  while (written > 0 && there[written - 1] === 0) written -= 1;
  if (!wanted.subarray(0, written).equals(there.subarray(0, written))) return 'foreign';
  if (written === wanted.length) return 'done';
  if (size > at + wanted.length) return 'foreign';
  return written === 0 ? 'not-begun' : 'begun';
}
