import type { ReadingOptions } from '../evidence/read-evidence.ts';
import { readCells } from '../fixing/read-cells.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import type { Language } from '../model/language.ts';
import type { OutputFile } from '../model/output-file.ts';
import type { ProblemRecord } from '../model/result.ts';
import { refusal } from '../problems/refusal.ts';
import type { CheckedTable } from '../report/problems/checked-table.ts';
import {
  PROBLEM_FORMATS,
  PROBLEM_REPORTS,
  type ProblemFormat,
  problemFormatOf,
} from '../report/problems/problem-reports.ts';
import type { World } from './world.ts';

export interface ProblemList {
  readonly path: string;
  readonly format: ProblemFormat;
}

/** Lists of problems by their paths; refused before any work when no format has that ending or evidence has that name. */
export function problemListsNamed(paths: readonly string[], evidence: readonly string[]): ProblemList[] {
  return paths.map((path) => {
    const format = problemFormatOf(path);
    if (format === undefined) {
      throw refusal('problem-list-ending', { path, endings: PROBLEM_FORMATS.map((known) => `.${known}`) });
    }
    if (evidence.some((file) => samePath(file, path))) throw refusal('problem-list-over-evidence', { path });
    return { path, format };
  });
}

interface Tables {
  readonly files: readonly string[];
  readonly set: CriteriaSet;
  readonly reading: ReadingOptions;
  readonly language: Language;
}

/** The list of problems in each of the forms asked for. */
export async function problemLists(
  wanted: readonly ProblemList[],
  problems: readonly ProblemRecord[],
  tables: Tables,
  world: Pick<World, 'files'>,
): Promise<OutputFile[]> {
  const found = { problems, tables: () => tablesOf(tables, world) };
  const lists: OutputFile[] = [];
  for (const { path, format } of wanted) {
    lists.push({ name: path, contents: await PROBLEM_REPORTS[format].draw(found, tables.language) });
  }
  return lists;
}

/** The tables again, cell by cell; of a file that cannot be read to its end what comes before. */
async function tablesOf({ files, set, reading }: Tables, world: Pick<World, 'files'>): Promise<CheckedTable[]> {
  const tables: CheckedTable[] = [];
  for (const path of files) {
    const source = world.files.evidence(path);
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
