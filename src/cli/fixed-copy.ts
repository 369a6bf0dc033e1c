import { basename, dirname, extname } from 'node:path';
import { type ReadingOptions, readEvidence } from '../evidence/read-evidence.ts';
import { fixEvidence } from '../fixing/fix-evidence.ts';
import { evidenceSource } from '../io/evidence-source.ts';
import { refuseExisting, writeFiles } from '../io/write-files.ts';
import { FIXING } from '../labels/fixing.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import { isError } from '../problems/problem.ts';
import { fixedCsv, fixListCsv } from '../report/problems/fix-list.ts';
import type { Cli } from './cli.ts';
import { showProblems } from './office-files.ts';
import { openUnits, type UnitOptions } from './unit-checks.ts';

/** Refuses before any work what cannot become a corrected copy. */
export function checkFixTarget(path: string, files: readonly string[]): void {
  if (files.length !== 1) {
    throw new CannotRun(
      { vi: '--fix chỉ sửa mỗi lần một tệp minh chứng.', en: '--fix corrects one evidence file at a time.' },
      { vi: 'Chạy lệnh riêng cho từng tệp.', en: 'Run the command for each file.' },
    );
  }
  if (extname(path).toLowerCase() !== '.csv') {
    throw new CannotRun(
      { vi: `Bản đã sửa là tệp .csv, không phải: ${path}`, en: `The corrected copy is a .csv file, not: ${path}` },
      { vi: 'Ví dụ: --fix minh-chung-da-sua.csv', en: 'For example: --fix evidence-corrected.csv' },
    );
  }
  refuseExisting([path, listPath(path)], '--fix');
}

/** Writes the corrected copy and the list of what was corrected, both or none; gives their paths. */
export async function writeFixedCopy(
  path: string,
  file: string,
  set: CriteriaSet,
  { year, units, reading }: { year: number | undefined; units: UnitOptions; reading: ReadingOptions },
  cli: Cli,
): Promise<void> {
  const { terminal, language } = cli;
  const unitList = await openUnits(units, cli);
  const fixed = await fixEvidence(() => evidenceSource(file), {
    set,
    reading,
    async read(source, how) {
      const read = await readEvidence([source], set, year, how);
      return unitList.check(read, year ?? read.book.year ?? null);
    },
    write: (rows) => fixedCsv(rows, language),
  });
  if (fixed.kind === 'unreadable') throw unreadable(file);
  if (fixed.kind === 'not-the-same') {
    showProblems(fixed.problems, cli);
    throw notTheSame(file);
  }
  const { text, changes, problems } = fixed;
  const paths = await writeFiles(dirname(path), [
    { name: basename(path), contents: [text] },
    { name: basename(listPath(path)), contents: fixListCsv(changes, language) },
  ]);
  const labels = FIXING[language];
  terminal.err(`${changes.length === 0 ? labels.nothing : labels.done(changes.length)}: ${paths.join(', ')}\n`);
  const errors = problems.filter(isError).length;
  if (errors > 0) terminal.err(`${labels.left(errors)}\n`);
}

/** `minh-chung-da-sua.csv` has its list in `minh-chung-da-sua-sua-gi.csv`. */
function listPath(path: string): string {
  return `${path.slice(0, -extname(path).length)}-sua-gi.csv`;
}

function unreadable(file: string): CannotRun {
  return new CannotRun(
    {
      vi: `Chưa lập được bản đã sửa vì không đọc được hết tệp: ${file}`,
      en: `No corrected copy was made, since the file could not be read to its end: ${file}`,
    },
    {
      vi: 'Sửa chỗ được nêu ở trên rồi chạy lại.',
      en: 'Correct the place named above and run again.',
    },
  );
}

function notTheSame(file: string): CannotRun {
  return new CannotRun(
    {
      vi: `Chưa lập bản đã sửa cho ${file}: bản sao sẽ không cho kết quả giống hệt bản gốc.`,
      en: `No corrected copy of ${file} was made: it would not give exactly the same result.`,
    },
    {
      vi: 'Sửa bằng tay các lỗi được nêu trong danh sách rồi chạy lại.',
      en: 'Correct the errors of the list by hand and run again.',
    },
  );
}
