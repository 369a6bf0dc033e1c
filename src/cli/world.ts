import { diskWorld, FILES, SHIPPED } from '../api/disk-world.ts';
import type { World } from '../jobs/world.ts';
import { evidenceFolderLabels } from '../labels/evidence-folder.ts';
import { sayNotice } from '../labels/notices/notice.ts';
import { VERIFICATION } from '../labels/verification.ts';
import { inWords } from '../problems/problem.ts';
import { problemList } from '../report/console/problem-list.ts';
import type { Cli } from './cli.ts';
import { withProgress } from './progress.ts';

export { FILES, SHIPPED } from '../api/disk-world.ts';

/** What criteria are looked for in: this disk and what ships. */
export const CRITERIA_HERE = { files: FILES, shipped: SHIPPED };

/** The world of a command: this computer, and the terminal that is told of things at once. */
export function worldOf({ terminal, language }: Cli): World {
  return {
    ...diskWorld(),
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
