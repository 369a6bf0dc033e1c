import { readFileSync, statSync } from 'node:fs';
import { builtFile } from './package-files.ts';

/** The official communes in the short tables that are made when the program is built. */
export const COMMUNE_TABLES = {
  after: () => readFileSync(builtFile('communes-after.tsv'), 'utf8'),
  before: () => readFileSync(builtFile('communes-before.tsv'), 'utf8'),
};

export function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
