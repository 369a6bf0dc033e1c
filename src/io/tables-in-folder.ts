import { type Dirent, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { NotEvidence, PassedOver, TablesInFolder } from '../model/tables-in-folder.ts';
import { explainIoError } from './io-error.ts';
import { isSomebodys } from './read-files.ts';

/** Looks for tables. Links are not followed, hidden folders are not entered. */
export function tablesInFolder(folder: string, { documents, files = [] }: NotEvidence = {}): TablesInFolder {
  const tables: string[] = [];
  const below: string[] = [];
  const passedOver: PassedOver[] = [];
  const apart = documents === undefined ? undefined : placeOf(documents);
  const elsewhere = new Set(files.map(placeOf));
  const onlyTheTop = apart !== undefined && apart === placeOf(folder);
  const isEvidence = (path: string) => elsewhere.size === 0 || !elsewhere.has(placeOf(path));

  const look = (inside: string, depth: number) => {
    const entries = entriesOf(inside);
    // Whoever names a folder means it, whatever was written into it since.
    if (depth > 0 && holdsResult(entries)) {
      if (holdsTables(inside, depth)) passedOver.push({ folder: inside, why: 'result' });
      return;
    }
    const found = tablesOf(inside, entries).filter(isEvidence);
    if (depth > 0 && found.length > 0) below.push(inside);
    tables.push(...found);
    for (const next of foldersOf(inside, entries)) {
      if (onlyTheTop) {
        if (holdsTables(next, depth + 1)) passedOver.push({ folder: next, why: 'documents' });
      } else if (apart !== undefined && placeOf(next) === apart) {
        // It was named as what it is: nobody expects it to be read.
      } else if (depth === DEEPEST) passedOver.push({ folder: next, why: 'deep' });
      else look(next, depth + 1);
    }
  };

  look(folder, 0);
  return { tables, below, passedOver };
}

/** Province, district, commune, round, and as many again: deeper than that lies a disk, not what communes sent. */
const DEEPEST = 8;

const TABLE = /\.(?:csv|tsv|txt|xlsx|xlsm|xls|ods)$/i;

function holdsResult(entries: readonly Dirent[]): boolean {
  return entries.some((entry) => entry.isFile() && entry.name === 'result.json');
}

function holdsTables(folder: string, depth: number): boolean {
  const entries = entriesOf(folder);
  if (tablesOf(folder, entries).length > 0) return true;
  return depth < DEEPEST && foldersOf(folder, entries).some((next) => holdsTables(next, depth + 1));
}

function tablesOf(folder: string, entries: readonly Dirent[]): string[] {
  return entries
    .filter((entry) => entry.isFile() && TABLE.test(entry.name) && isSomebodys(entry.name))
    .map(({ name }) => join(folder, name));
}

function foldersOf(folder: string, entries: readonly Dirent[]): string[] {
  return entries
    .filter((entry) => entry.isDirectory() && isSomebodys(entry.name))
    .map(({ name }) => join(folder, name));
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw explainIoError(error, folder);
  }
}

/** The same for every way to write a path; undefined for what is not there. */
function placeOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
