import { basename, dirname, join } from 'node:path';
import { openEvidenceFolder } from '../io/evidence-folder.ts';
import { evidenceSource } from '../io/evidence-source.ts';
import { programVersion, shippedCriteriaFiles, shippedCriteriaPath } from '../io/package-files.ts';
import { expandPatterns, isFolder, listFiles, readBytes, readTextFile, sha256OfFile } from '../io/read-files.ts';
import { tablesInFolder } from '../io/tables-in-folder.ts';
import { isThere, officialCommunesText } from '../io/units-data.ts';
import type { Files, Shipped, World } from '../jobs/world.ts';
import { evidenceFolderLabels } from '../labels/evidence-folder.ts';
import { sayNotice } from '../labels/notices/notice.ts';
import { inWords } from '../problems/problem.ts';
import { problemList } from '../report/console/problem-list.ts';
import type { Cli } from './cli.ts';
import { withProgress } from './progress.ts';

/** The disk as jobs see it. */
export const FILES: Files = {
  evidence: evidenceSource,
  text: readTextFile,
  bytes: readBytes,
  sha256: sha256OfFile,
  isThere,
  isFolder,
  list: listFiles,
  matching: expandPatterns,
  tables: tablesInFolder,
  join,
  folderOf: dirname,
  nameOf: basename,
};

export const SHIPPED: Shipped = {
  get version() {
    return programVersion();
  },
  criteria: shippedCriteriaFiles,
  criteriaText: (name) => readTextFile(shippedCriteriaPath(name)),
  released: () => readTextFile(shippedCriteriaPath('released.json')).text,
  communes: async () => officialCommunesText(),
};

/** The world of a command: the disk, what ships with the program, and the terminal that is told of things at once. */
export function worldOf({ terminal, language }: Cli): World {
  return {
    files: FILES,
    documents: openEvidenceFolder,
    shipped: SHIPPED,
    notice: (notice) => terminal.err(`${sayNotice(notice, language)}\n`),
    warnings(problems) {
      const records = problems.map((found) => inWords(found, language));
      terminal.err(problemList(records, { language, colours: terminal.errColours }, ['error', 'missing', 'warning']));
    },
    progress(items, total, step) {
      const { reading, comparing } = evidenceFolderLabels[language];
      const label = { 'reading-documents': reading, 'comparing-documents': comparing }[step];
      return withProgress(items, total, label, terminal);
    },
  };
}
