import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { CannotRun } from '../model/cannot-run.ts';
import { nearest } from '../problems/nearest.ts';
import { refusal } from '../problems/refusal.ts';

/** Turns an error of the file system into a refusal that says what to do; anything else stays what it is. */
export function explainIoError(error: unknown, path: string): unknown {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  const known = code === undefined ? undefined : REFUSALS[code];
  return known === undefined ? error : known(path);
}

const locked = (path: string) => refusal('file-not-opened', { path });
const unusable = (path: string) => refusal('path-unusable', { path });

/** A name that is nearly one of those in its folder is probably that one. */
function notFound(path: string): CannotRun {
  const near = nearest(basename(path), namesIn(dirname(path)));
  if (near === '') return refusal('file-not-found', { path });
  return refusal('file-misspelled', { path, near: path.slice(0, path.length - basename(path).length) + near });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // The folder is not there either.
    return [];
  }
}

const REFUSALS: Readonly<Record<string, (path: string) => CannotRun>> = {
  ENOENT: notFound,
  EISDIR: (path) => refusal('file-is-a-folder', { path }),
  ENOTDIR: (path) => refusal('folder-is-a-file', { path }),
  EEXIST: (path) => refusal('folder-name-taken', { path }),
  EACCES: locked,
  EPERM: locked,
  EBUSY: locked,
  EROFS: locked,
  ENAMETOOLONG: unusable,
  EINVAL: unusable,
  ELOOP: unusable,
  EIO: unusable,
  ENOSPC: (path) => refusal('disk-full', { path }),
};
