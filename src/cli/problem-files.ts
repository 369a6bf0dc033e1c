import { basename, dirname } from 'node:path';
import type { ReadingOptions } from '../evidence/read-evidence.ts';
import { readCells } from '../fixing/read-cells.ts';
import { evidenceSource } from '../io/evidence-source.ts';
import { checkFolder, writeFiles } from '../io/write-files.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import type { ProblemRecord } from '../model/result.ts';
import type { CheckedTable } from '../report/problems/checked-table.ts';
import {
  PROBLEM_FORMATS,
  PROBLEM_REPORTS,
  type ProblemFormat,
  problemFormatOf,
} from '../report/problems/problem-reports.ts';
import type { Cli } from './cli.ts';

interface ProblemFile {
  readonly path: string;
  readonly format: ProblemFormat;
}

/** What `--problems` names, refused before any work when no format has that ending or it would overwrite evidence. */
export function problemFiles(paths: readonly string[], files: readonly string[]): ProblemFile[] {
  return paths.map((path) => {
    const format = problemFormatOf(path);
    if (format === undefined) throw unknownEnding(path);
    if (files.some((file) => samePath(file, path))) throw overEvidence(path);
    checkFolder(dirname(path));
    return { path, format };
  });
}

/** Writes the list of problems in each of the forms asked for; gives the paths. */
export async function writeProblems(
  wanted: readonly ProblemFile[],
  problems: readonly ProblemRecord[],
  tables: { readonly files: readonly string[]; readonly set: CriteriaSet; readonly reading: ReadingOptions },
  { language }: Cli,
): Promise<string[]> {
  const found = { problems, tables: () => tablesOf(tables) };
  const written: string[] = [];
  for (const { path, format } of wanted) {
    const contents = await PROBLEM_REPORTS[format].draw(found, language);
    written.push(...(await writeFiles(dirname(path), [{ name: basename(path), contents }])));
  }
  return written;
}

/** The tables again, cell by cell; of a file that cannot be read to its end what comes before. */
async function tablesOf({ files, set, reading }: Parameters<typeof writeProblems>[2]): Promise<CheckedTable[]> {
  const tables: CheckedTable[] = [];
  for (const path of files) {
    const source = evidenceSource(path);
    const { rows, sheet } = await readCells(source, set, reading);
    if (rows.length > 0) tables.push({ file: source.file, ...(sheet === undefined ? {} : { sheet }), rows });
  }
  return tables;
}

function samePath(a: string, b: string): boolean {
  const plain = (path: string) =>
    path
      .replaceAll('\\', '/')
      .replace(/^(?:\.\/)+/, '')
      .toLowerCase();
  return plain(a) === plain(b);
}

function unknownEnding(path: string): CannotRun {
  const endings = PROBLEM_FORMATS.map((format) => `.${format}`).join(', ');
  return new CannotRun(
    { vi: `Không biết lập danh sách lỗi dạng nào: ${path}`, en: `It is not known what to write: ${path}` },
    { vi: `Tên tệp phải kết thúc bằng ${endings}.`, en: `The name must end in one of ${endings}.` },
  );
}

function overEvidence(path: string): CannotRun {
  return new CannotRun(
    { vi: `Không ghi đè lên tệp minh chứng: ${path}`, en: `An evidence file is never overwritten: ${path}` },
    { vi: 'Chọn tên khác sau --problems.', en: 'Choose another name after --problems.' },
  );
}
