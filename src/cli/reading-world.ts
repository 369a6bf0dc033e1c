import { diskToRead } from '../api/disk-files.ts';
import { tuneEngine } from '../io/tune-engine.ts';
import type { EvidenceWorld } from '../jobs/evidence-world.ts';
import { evidenceFolderLabels } from '../labels/evidence-folder.ts';
import { describeNotice } from '../labels/notices/notice.ts';
import { VERIFICATION } from '../labels/verification.ts';
import { inWords } from '../problems/problem.ts';
import { problemList } from '../report/console/problem-list.ts';
import type { Cli } from './cli.ts';
import { withProgress } from './progress.ts';

export { FILES } from '../api/disk-files.ts';

/** The world of a command that reads evidence or a result: the disk, and the terminal that is told of things at once. */
export function readingWorldOf({ terminal, language, answer }: Cli): EvidenceWorld {
  const disk = diskToRead();
  const results: string[] = [];
  return {
    ...disk,
    files: {
      ...disk.files,
      bytesIn(path) {
        // Of a large result, or of many, most items are made again each time they are asked for.
        results.push(path);
        tuneEngine(results);
        return disk.files.bytesIn(path);
      },
    },
    notice(notice) {
      answer?.noticed(notice);
      terminal.note(`${describeNotice(notice, language)}\n`);
    },
    warnings(problems) {
      const records = problems.map((found) => inWords(found, language));
      answer?.found(records);
      terminal.err(problemList(records, { language, colours: terminal.errColours }, ['error', 'missing', 'warning']));
    },
    progress(items, total, step) {
      const { reading, comparing } = evidenceFolderLabels[language];
      const pages = VERIFICATION[language].readingPages;
      const label = {
        'reading-documents': reading,
        'comparing-documents': comparing,
        'reading-pages': pages,
        'making-letters': MAKING[language],
      }[step];
      return withProgress(items, total, label, terminal);
    },
  };
}

const MAKING = { vi: 'Đang lập', en: 'Making' };
