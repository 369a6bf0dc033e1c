import { isSomebodys } from '../evidence/our-files.ts';
import { RESULT_FILE } from '../model/output-names.ts';
import type { EvidenceExclusions, SkippedFolder, TablesInFolder } from '../model/tables-in-folder.ts';
import type { Entry, EvidenceWorld } from './evidence-world.ts';

/** Looks for tables. Links are not followed, hidden folders are not entered. */
export function tablesInFolder(
  folder: string,
  { documents, files: named = [] }: EvidenceExclusions,
  { files }: Pick<EvidenceWorld, 'files'>,
): TablesInFolder {
  const tables: string[] = [];
  const below: string[] = [];
  const skipped: SkippedFolder[] = [];
  const apart = documents === undefined ? undefined : files.place(documents);
  const elsewhere = new Set(named.map(files.place));
  const onlyTheTop = apart !== undefined && apart === files.place(folder);
  const isEvidence = (path: string) => elsewhere.size === 0 || !elsewhere.has(files.place(path));

  const look = (inside: string, depth: number) => {
    const entries = files.entries(inside);
    // Whoever names a folder means it, whatever was written into it since.
    if (depth > 0 && holdsResult(entries)) {
      if (holdsTables(inside, depth, files)) skipped.push({ folder: inside, why: 'result' });
      return;
    }
    const found = tablesOf(inside, entries, files).filter(isEvidence);
    if (depth > 0 && found.length > 0) below.push(inside);
    tables.push(...found);
    for (const next of foldersOf(inside, entries, files)) {
      if (onlyTheTop) {
        if (holdsTables(next, depth + 1, files)) skipped.push({ folder: next, why: 'documents' });
      } else if (apart !== undefined && files.place(next) === apart) {
        // It was named as what it is: nobody expects it to be read.
      } else if (depth === DEEPEST) skipped.push({ folder: next, why: 'deep' });
      else look(next, depth + 1);
    }
  };

  look(folder, 0);
  return { tables, below, skipped };
}

/** Province, district, commune, round, and as many again: deeper than that lies a disk, not what communes sent. */
const DEEPEST = 8;

const TABLE = /\.(?:csv|tsv|txt|xlsx|xlsm|xls|ods)$/i;

function holdsResult(entries: readonly Entry[]): boolean {
  return entries.some(({ kind, name }) => kind === 'file' && name === RESULT_FILE);
}

function holdsTables(folder: string, depth: number, files: EvidenceWorld['files']): boolean {
  const entries = files.entries(folder);
  if (tablesOf(folder, entries, files).length > 0) return true;
  return depth < DEEPEST && foldersOf(folder, entries, files).some((next) => holdsTables(next, depth + 1, files));
}

function tablesOf(folder: string, entries: readonly Entry[], { join }: EvidenceWorld['files']): string[] {
  return entries
    .filter(({ kind, name }) => kind === 'file' && TABLE.test(name) && isSomebodys(name))
    .map(({ name }) => join(folder, name));
}

function foldersOf(folder: string, entries: readonly Entry[], { join }: EvidenceWorld['files']): string[] {
  return entries
    .filter(({ kind, name }) => kind === 'folder' && isSomebodys(name))
    .map(({ name }) => join(folder, name));
}
