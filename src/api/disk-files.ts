import { basename, dirname, join } from 'node:path';
import { bytesIn } from '../io/bytes-in.ts';
import { openEvidenceFolder } from '../io/evidence-folder.ts';
import { evidenceSource } from '../io/evidence-source.ts';
import { nameFrom } from '../io/name-from.ts';
import {
  hasShippedCases,
  programVersion,
  shippedCriteriaFiles,
  shippedCriteriaPath,
  shippedSetText,
} from '../io/package-files.ts';
import { isFolder, listEntries, listFiles, placeOf, readBytes, readTextFile, sha256OfFile } from '../io/read-files.ts';
import { COMMUNE_TABLES, exists } from '../io/units-data.ts';
import type { Reads, ReadySet } from '../jobs/evidence-world.ts';
import type { Files, ShippedFiles } from '../jobs/world.ts';

/** The disk as jobs see it. */
export const FILES: Files = {
  evidence: evidenceSource,
  text: readTextFile,
  bytes: readBytes,
  bytesIn,
  sha256: sha256OfFile,
  isThere: exists,
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
export const SHIPPED: ShippedFiles = {
  get version() {
    return programVersion();
  },
  criteria: shippedCriteriaFiles,
  criteriaText: (name) => readTextFile(shippedCriteriaPath(name)),
  criteriaCases(name) {
    const cases = name.replace(/\.json$/, '.cases.json');
    return hasShippedCases(cases) ? readTextFile(shippedCriteriaPath(cases)) : undefined;
  },
  set: shippedSet,
  released: () => readTextFile(shippedCriteriaPath('released.json')).text,
  communes: async () => COMMUNE_TABLES,
};

/** As it was read and checked when the program was built. */
function shippedSet(name: string): ReadySet | undefined {
  if (!sets.has(name)) {
    const text = shippedSetText(name);
    sets.set(name, text === undefined ? undefined : JSON.parse(text));
  }
  return sets.get(name);
}

const sets = new Map<string, ReadySet | undefined>();

/** All that reading evidence takes of a computer: without what keys and registers are read with, it is there at once. */
export function diskToRead(): Reads & { readonly shipped: ShippedFiles } {
  return { files: FILES, documents: openEvidenceFolder, shipped: SHIPPED };
}
