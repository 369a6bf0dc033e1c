import { notice } from '../labels/notices/notice.ts';
import type { Language } from '../model/language.ts';
import type { OutputFile } from '../model/output-file.ts';
import { RESULT_FILE } from '../model/output-names.ts';
import type { Result } from '../model/result.ts';
import { refusal } from '../problems/refusal.ts';
import { drawReports, type ReportFormat } from '../report/reports.ts';
import { combineConflicts, combineResults, type ResultPart } from '../result/combine-results.ts';
import { NONE_KEPT } from '../result/items-kept.ts';
import type { EvidenceWorld } from './evidence-world.ts';
import { openResult } from './open-result.ts';

export interface CombineOptions {
  /** Results by their folders or files; a folder of results stands for all in it, `kq-*` for all of that pattern. */
  readonly results: readonly string[];
  readonly reports: readonly ReportFormat[];
  readonly language: Language;
  /** The folder the whole is written into: results are named from there. */
  readonly into?: string | undefined;
}

export interface CombineResult {
  readonly result: Result;
  readonly files: readonly OutputFile[];
}

/** Results of the same criteria and year, each evaluated by its own office, as one: ranked again and reported. */
export async function combine(
  { results, reports, language, into }: CombineOptions,
  world: Pick<EvidenceWorld, 'files' | 'shipped' | 'notice'>,
): Promise<CombineResult> {
  const paths = resultsMeant(results, world).filter((path) => into === undefined || !isSamePlace(path, into, world));
  if (paths.length < 2) throw refusal('combine-needs-two', { found: paths });
  const result = await together(paths, { language, into }, world);
  return { result, files: await drawReports(result, reports, language) };
}

/** The parts are needed no more when the reports are drawn. */
async function together(
  paths: readonly string[],
  { language, into }: Pick<CombineOptions, 'language' | 'into'>,
  world: Pick<EvidenceWorld, 'files' | 'shipped' | 'notice'>,
): Promise<Result> {
  const { files, shipped } = world;
  const parts: ResultPart[] = [];
  for (const path of paths) {
    const name = shownName(into === undefined ? path : files.nameFrom(into, path));
    const sha256 = (await files.sha256(fileOf(path, world))) ?? '';
    parts.push({ name, sha256, result: openResult(path, language, world, NONE_KEPT) });
  }
  const conflicts = combineConflicts(parts);
  if (conflicts.length > 0) {
    const left = Math.max(0, conflicts.length - MOST_SAID);
    throw refusal('combine-conflicts', { conflicts: conflicts.slice(0, MOST_SAID), left });
  }
  const covered = parts.filter(({ result: { coverage } }) => coverage !== undefined).map(({ name }) => name);
  if (covered.length > 0) world.notice(notice('combined-without-coverage', { parts: covered }));
  return combineResults(parts, { language, toolVersion: shipped.version });
}

const MOST_SAID = 20;

function fileOf(path: string, { files }: Pick<EvidenceWorld, 'files'>): string {
  return files.isFolder(path) ? files.join(path, RESULT_FILE) : path;
}

function isSamePlace(path: string, into: string, { files }: Pick<EvidenceWorld, 'files'>): boolean {
  const place = files.place(path);
  return place !== undefined && place === files.place(into);
}

/** “./kq-tam-nong/” and “kq-tam-nong\\” are one name. */
function shownName(path: string): string {
  return path
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/^\.\//, '')
    .replace(/\/(?:result\.json)?$/, '')
    .replace(/\/result\.json$/, '');
}

/** The command prompt of Windows hands over `kq-*` as it is. Each result once, in order. */
function resultsMeant(paths: readonly string[], world: Pick<EvidenceWorld, 'files'>): string[] {
  const { files } = world;
  const foldersIn = (folder: string) =>
    files
      .entries(folder)
      .filter(({ name, kind }) => kind === 'folder' && files.isThere(files.join(folder, name, RESULT_FILE)))
      .map(({ name }) => name);
  const meant = paths.flatMap((path) => {
    const name = files.nameOf(path);
    if (/[*?]/.test(name) && !files.isThere(path)) {
      const folder = files.folderOf(path);
      const letters = name.replace(/[.+^${}()|[\]\\]/g, '\\$&');
      const pattern = new RegExp(`^${letters.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'iu');
      const found = foldersIn(folder).filter((each) => pattern.test(each));
      return found.length === 0 ? [path] : found.map((each) => files.join(folder, each));
    }
    if (!files.isFolder(path) || files.isThere(files.join(path, RESULT_FILE))) return [path];
    const within = foldersIn(path);
    return within.length === 0 ? [path] : within.map((each) => files.join(path, each));
  });
  return [...new Set(meant)];
}
