import { basename, dirname, join } from 'node:path';
import { readCodeFile } from '../io/code-file.ts';
import { openEvidenceFolder } from '../io/evidence-folder.ts';
import { evidenceSource } from '../io/evidence-source.ts';
import { certificateFonts, programVersion, shippedCriteriaFiles, shippedCriteriaPath } from '../io/package-files.ts';
import { expandPatterns, isFolder, listFiles, readBytes, readTextFile, sha256OfFile } from '../io/read-files.ts';
import { openRegisterOrList } from '../io/register-or-list.ts';
import { tablesInFolder } from '../io/tables-in-folder.ts';
import { isThere, officialCommunesText } from '../io/units-data.ts';
import type { Files, Papers, Shipped, World } from '../jobs/world.ts';
import { evidenceFolderLabels } from '../labels/evidence-folder.ts';
import { sayNotice } from '../labels/notices/notice.ts';
import { VERIFICATION } from '../labels/verification.ts';
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
  fonts: certificateFonts,
};

/** The reader is loaded when there is something to read: only one command ever does. */
export const PAPERS: Papers = {
  bytes: readCodeFile,
  open: async (bytes) => (await import('../io/paper/paper-reader.ts')).PaperReader.open(bytes),
};

/** The world of a command: the disk, what ships with the program, and the terminal that is told of things at once. */
export function worldOf({ terminal, language }: Cli): World {
  return {
    files: FILES,
    documents: openEvidenceFolder,
    papers: PAPERS,
    registers: { open: openRegisterOrList },
    shipped: SHIPPED,
    notice: (notice) => terminal.err(`${sayNotice(notice, language)}\n`),
    warnings(problems) {
      const records = problems.map((found) => inWords(found, language));
      terminal.err(problemList(records, { language, colours: terminal.errColours }, ['error', 'missing', 'warning']));
    },
    progress(items, total, step) {
      const { reading, comparing } = evidenceFolderLabels[language];
      const pages = VERIFICATION[language].readingPages;
      const label = { 'reading-documents': reading, 'comparing-documents': comparing, 'reading-pages': pages }[step];
      return withProgress(items, total, label, terminal);
    },
  };
}
