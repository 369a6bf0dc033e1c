import type { ReadingOptions } from '../evidence/read-evidence.ts';
import { readCellsOfSheets } from '../fixing/read-cells.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import type { Language } from '../model/language.ts';
import type { OutputFile } from '../model/output-file.ts';
import type { ProblemRecord } from '../model/result.ts';
import { refusal } from '../problems/refusal.ts';
import type { CheckedFile } from '../report/problems/checked-table.ts';
import { isUntouched } from '../report/problems/marked/untouched.ts';
import type { ProblemNames } from '../report/problems/problem-names.ts';
import {
  PROBLEM_FORMATS,
  PROBLEM_REPORTS,
  type ProblemFormat,
  problemFormatOf,
} from '../report/problems/problem-reports.ts';
import type { EvidenceWorld } from './evidence-world.ts';

export interface ProblemList {
  readonly path: string;
  readonly format: ProblemFormat;
}

/** Lists of problems by their paths; refused before any work when no format has that ending or evidence has that name. */
export function problemListsNamed(
  paths: readonly string[],
  evidence: readonly string[],
  { files }: Pick<EvidenceWorld, 'files'>,
): ProblemList[] {
  return paths.map((path) => {
    const format = problemFormatOf(path);
    if (format === undefined) {
      throw refusal('problem-list-ending', { path, endings: PROBLEM_FORMATS.map((known) => `.${known}`) });
    }
    if (evidence.some((file) => samePath(file, path))) throw refusal('problem-list-over-evidence', { path });
    if (format === 'xlsx') refuseEdited(path, files);
    return { path, format };
  });
}

/** A marked workbook is there to be corrected: what somebody typed into it must not be lost. */
function refuseEdited(path: string, files: EvidenceWorld['files']): void {
  if (files.isThere(path) && !isUntouched(files.bytes(path))) throw refusal('problem-list-edited', { path });
}

interface Tables {
  readonly files: readonly string[];
  readonly set: CriteriaSet;
  readonly reading: ReadingOptions;
  readonly language: Language;
  readonly names: ProblemNames;
}

/**
 * The list of problems in each of the forms asked for. A workbook of one file is that file, marked; of several it is the
 * list, and beside it stands each file in which something is to be corrected, marked, under a name of its own.
 */
export async function problemLists(
  wanted: readonly ProblemList[],
  problems: readonly ProblemRecord[],
  tables: Tables,
  world: Pick<EvidenceWorld, 'files'>,
): Promise<OutputFile[]> {
  const { files, names, language } = tables;
  const [only, ...others] = files;
  const alone = only !== undefined && others.length === 0 ? only : undefined;
  const checked = async () => (alone === undefined ? undefined : checkedFile(alone, tables, world));
  const lists: OutputFile[] = [];
  for (const { path, format } of wanted) {
    const found = { problems, checked, names };
    lists.push({ name: path, contents: await PROBLEM_REPORTS[format].draw(found, language) });
    if (format === 'xlsx' && others.length > 0) lists.push(...(await markedFiles(path, problems, tables, world)));
  }
  return lists;
}

/** `can-sua.xlsx` has `can-sua - xa-a.xlsx` beside it for the file xa-a.csv. */
async function markedFiles(
  path: string,
  problems: readonly ProblemRecord[],
  tables: Tables,
  world: Pick<EvidenceWorld, 'files'>,
): Promise<OutputFile[]> {
  const { markedWorkbook } = await import('../report/problems/marked-workbook.ts');
  const taken = new Set<string>();
  const made: OutputFile[] = [];
  for (const file of tables.files) {
    const checked = await checkedFile(file, tables, world);
    const own = problems.filter((found) => found.file === checked.file);
    if (checked.tables.length === 0 || own.every(({ severity }) => severity === 'notice')) continue;
    const stem = `${path.replace(/\.[^.]*$/, '')} - ${world.files.nameOf(file).replace(/\.[^.]*$/, '')}`;
    let name = `${stem}.xlsx`;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${stem} (${number}).xlsx`;
    taken.add(name.toLowerCase());
    refuseEdited(name, world.files);
    made.push({ name, contents: [markedWorkbook(own, checked, tables.names, tables.language)] });
  }
  return made;
}

/** A file again, cell by cell; where it cannot be read to its end what comes before. */
async function checkedFile(
  path: string,
  { set, reading }: Tables,
  { files }: Pick<EvidenceWorld, 'files'>,
): Promise<CheckedFile> {
  const source = files.evidence(path);
  const { file } = source;
  const tables = (await readCellsOfSheets(source, set, reading)).flatMap((read) => {
    const { rows, sheet, header, remarks, whole } = read;
    // A copy of the rows before the damage would come back without those behind it.
    if (rows.length === 0 || (sheet === undefined && !whole)) return [];
    const place = { headerRow: header?.row ?? 0, codes: header?.codes ?? [], remarks };
    return [{ file, ...(sheet === undefined ? {} : { sheet }), rows, ...place }];
  });
  const isWorkbook = tables.some(({ sheet }) => sheet !== undefined);
  return { file, ...(isWorkbook ? { workbook: files.bytes(path) } : {}), tables };
}

function samePath(a: string, b: string): boolean {
  const plain = (path: string) =>
    path
      .replaceAll('\\', '/')
      .replace(/^(?:\.\/)+/, '')
      .toLowerCase();
  return plain(a) === plain(b);
}
