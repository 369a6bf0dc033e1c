import { setFlagsFromString } from 'node:v8';
import { sizeOfFile } from './read-files.ts';

/**
 * Before files larger than a country are read: memory may then grow by half before it is searched for what is not needed any
 * more, where by itself it grows to four times as much. It costs time, so that smaller files are read without.
 */
export function spareMemory(paths: readonly string[]): void {
  const bytes = paths.reduce((sum, path) => sum + sizeOfFile(path), 0);
  if (bytes >= LARGE) setFlagsFromString('--heap-growing-percent=50');
}

/** More than 40,000 units of fifteen rows. */
const LARGE = 1 << 26;
