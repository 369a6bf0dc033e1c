import { setFlagsFromString } from 'node:v8';
import { sizeOfFile } from './read-files.ts';

/**
 * Before large files of evidence, or a large result, are read: what the program tells the engine of its memory. Items of more units
 * than a province has are made when they are asked for and dropped at once (`result/items-kept.ts`): the engine, having seen the
 * first ones stay, would put all of them where it seldom looks for what is not needed any more. From files larger than a country on,
 * memory may then grow by half only before it is searched, where by itself it grows to four times as much: that costs time.
 */
export function spareMemory(paths: readonly string[]): void {
  const bytes = paths.reduce((sum, path) => sum + sizeOfFile(path), 0);
  if (bytes >= ITEMS_DROPPED) setFlagsFromString('--no-allocation-site-pretenuring');
  if (bytes >= LARGE) searchSooner();
}

/** For work that leaves much behind before it goes on: certificates are drawn after all inputs were evaluated again. */
export function searchSooner(): void {
  setFlagsFromString('--heap-growing-percent=50');
}

/** A result of 4,000 units of fifteen rows, whose items are all kept; evidence of somewhat more. */
const ITEMS_DROPPED = 9 << 20;

/** Evidence of more than 40,000 units of fifteen rows, a result of 28,000. */
const LARGE = 1 << 26;
