import { basename, dirname, join } from 'node:path';
import { readCodeFile } from '../io/code-file.ts';
import { openEvidenceFolder } from '../io/evidence-folder.ts';
import { evidenceSource } from '../io/evidence-source.ts';
import { KEYS } from '../io/keys-file.ts';
import { nameFrom } from '../io/name-from.ts';
import {
  certificateFonts,
  hasShippedCases,
  pageShell,
  programVersion,
  shippedCriteriaFiles,
  shippedCriteriaPath,
} from '../io/package-files.ts';
import { isFolder, listEntries, listFiles, placeOf, readBytes, readTextFile, sha256OfFile } from '../io/read-files.ts';
import { REGISTERS } from '../io/register-or-list.ts';
import { COMMUNE_TABLES, isThere } from '../io/units-data.ts';
import type { Files, Listens, Papers, Shipped, World } from '../jobs/world.ts';

/** The disk as jobs see it. */
export const FILES: Files = {
  evidence: evidenceSource,
  text: readTextFile,
  bytes: readBytes,
  sha256: sha256OfFile,
  isThere,
  isFolder,
  list: listFiles,
  entries: listEntries,
  place: placeOf,
  nameFrom,
  join,
  folderOf: dirname,
  nameOf: basename,
};

/** What lies in the folder of the installed program and in the packages beside it. */
export const SHIPPED: Shipped = {
  get version() {
    return programVersion();
  },
  criteria: shippedCriteriaFiles,
  criteriaText: (name) => readTextFile(shippedCriteriaPath(name)),
  criteriaCases(name) {
    const cases = name.replace(/\.json$/, '.cases.json');
    return hasShippedCases(cases) ? readTextFile(shippedCriteriaPath(cases)) : undefined;
  },
  released: () => readTextFile(shippedCriteriaPath('released.json')).text,
  communes: async () => COMMUNE_TABLES,
};

/** The reader is loaded when there is something to read: only one command ever does. */
export const PAPERS: Papers = {
  bytes: readCodeFile,
  open: async (bytes) => (await import('../io/paper/paper-reader.ts')).PaperReader.open(bytes),
};

/** The world of a computer: its disk and what comes with the program. */
export function diskWorld(): Omit<World, keyof Listens> {
  return {
    files: FILES,
    documents: openEvidenceFolder,
    papers: PAPERS,
    registers: REGISTERS,
    keys: KEYS,
    fonts: certificateFonts,
    shipped: SHIPPED,
    pages: { shell: pageShell },
  };
}
