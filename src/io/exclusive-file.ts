import { closeSync, fsyncSync, linkSync, openSync, rmSync, writeSync } from 'node:fs';
import { explainIoError } from './io-error.ts';

/**
 * Makes a file that nobody else makes, with its contents from the first moment: a lock that says nothing of its owner could
 * never be judged. `draft` is a name in the same folder that nobody else uses. False when the file is there.
 */
export function createExclusively(path: string, text: string, draft: string): boolean {
  try {
    writeDurably(draft, text, 'w');
    return link(draft, path) || createDirectly(path, text);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw explainIoError(error, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

export function writeDurably(path: string, text: string, flag: 'w' | 'wx'): void {
  const file = openSync(path, flag);
  try {
    const bytes = Buffer.from(text);
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes a file of that name and takes it away: what a folder allows is said differently on every system, so it is tried. */
export function tryToWrite(path: string): void {
  closeSync(openSync(path, 'wx'));
  rmSync(path);
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
function createDirectly(path: string, text: string): true {
  try {
    writeDurably(path, text, 'wx');
    return true;
  } catch (error) {
    // A full disk must not leave an empty file behind.
    if (codeOf(error) === 'ENOSPC') rmSync(path, { force: true });
    throw error;
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | undefined)?.code;
}
