import { resolve } from 'node:path';
import { writtenFiles } from './this-run.ts';

/** Excel adds names of its own to a path before it opens it, and stops at 260. */
const LONGEST = 200;

/** What was written on Windows under a path that Excel and Word may not open, and how long the longest is. */
export function longPaths(platform = process.platform) {
  if (platform !== 'win32') return undefined;
  const long = writtenFiles().filter((path) => resolve(path).length > LONGEST);
  const [path] = long;
  return path === undefined
    ? undefined
    : { path, length: Math.max(...long.map((each) => resolve(each).length)), files: long.length };
}
