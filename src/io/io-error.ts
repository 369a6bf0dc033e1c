import type { CannotRun } from '../model/cannot-run.ts';
import { refusal } from '../problems/refusal.ts';

/** Turns an error of the file system into a refusal that says what to do; anything else stays what it is. */
export function explainIoError(error: unknown, path: string): unknown {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  const known = code === undefined ? undefined : REFUSALS[code];
  return known === undefined ? error : known(path);
}

const locked = (path: string) => refusal('file-not-opened', { path });
const unusable = (path: string) => refusal('path-unusable', { path });

const REFUSALS: Readonly<Record<string, (path: string) => CannotRun>> = {
  ENOENT: (path) => refusal('file-not-found', { path }),
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
