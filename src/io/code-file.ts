import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { refusal } from '../problems/refusal.ts';
import { explainIoError } from './io-error.ts';

/** Photos of telephones stay far below; a merged file of a whole country has about 40 MB. */
const LARGEST_FILE = 256 * 1024 * 1024;

/** The bytes of a file that may hold codes; undefined when nothing has that name. */
export function readCodeFile(path: string): Uint8Array | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    if (fstatSync(file).size > LARGEST_FILE) throw refusal('code-file-too-large', { path });
    return readFileSync(file);
  } catch (error) {
    if (MISSING.has((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw explainIoError(error, path);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** The text of a code given in place of a file is often longer than a name may be. */
const MISSING = new Set(['ENOENT', 'ENAMETOOLONG', 'ENOTDIR']);
