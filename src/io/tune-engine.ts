import { setFlagsFromString } from 'node:v8';
import { sizeOfFile } from './read-files.ts';

/**
 * Before files of evidence, or a result, are read: what the program tells the engine of the work to come, by the size of the files.
 *
 * Of a small file nearly all code runs for less time than it takes to be compiled at its best, so that is put off. Before large ones
 * it is about memory. Items of more units than a province has are made when they are asked for and dropped at once
 * (`result/item-kinds.ts`): the engine, having seen the first ones stay, would put all of them where it seldom looks for what is not
 * needed any more. From the evidence of 10,000 units on, memory may then grow by half only before it is searched, where by itself it
 * grows to four times as much: that costs a little time.
 */
export function tuneEngine(paths: readonly string[]): void {
  // What is new and not needed any more is looked for by one thread: several wait for each other longer than they help.
  setFlagsFromString('--no-parallel-scavenge');
  const bytes = paths.reduce((sum, path) => sum + sizeOfFile(path), 0);
  const compiling = COMPILING[process.versions.v8.split('.')[0] ?? ''];
  if (compiling !== undefined) setFlagsFromString(compiling[bytes < ITEMS_DROPPED ? 'late' : 'usual']);
  if (bytes >= ITEMS_DROPPED) setFlagsFromString('--no-allocation-site-pretenuring');
  if (bytes >= LARGE) collectSooner();
}

/** For work that leaves much behind before it goes on: certificates are drawn after all inputs were evaluated again. */
export function collectSooner(): void {
  setFlagsFromString('--heap-growing-percent=50');
}

/** A result of 4,000 units of fifteen rows, whose items are all kept; evidence of somewhat more. */
const ITEMS_DROPPED = 9 << 20;

/** Evidence of 10,000 units of fifteen rows, a result of 7,000. */
const LARGE = 1 << 24;

/** How long code runs before it is compiled at its best, by the engine of Node 20, 22 and 24; another is left as it is. */
const COMPILING: Readonly<Record<string, { readonly late: string; readonly usual: string }>> = {
  11: { late: '--interrupt-budget=400000', usual: '--interrupt-budget=67584' },
  12: { late: '--invocation-count-for-turbofan=15000', usual: '--invocation-count-for-turbofan=3000' },
  13: { late: '--invocation-count-for-turbofan=15000', usual: '--invocation-count-for-turbofan=3000' },
};
