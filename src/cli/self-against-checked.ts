import { basename, dirname, join } from 'node:path';
import { checkFolder, writeFiles } from '../io/write-files.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { OutputFile } from '../model/output-file.ts';
import { twoScoresText } from '../report/two-scores/console.ts';
import { twoScores } from '../two-scores/two-scores.ts';
import type { Cli } from './cli.ts';
import { openResult } from './result-files.ts';

export interface SelfOptions {
  readonly output?: string;
  readonly html?: string;
  readonly csv?: string;
  readonly json?: boolean;
}

/** `compare RESULT --self`: the two scores within one result. Gives the paths of what was written. */
export async function selfAgainstChecked(
  paths: readonly string[],
  { output, html, csv, json }: SelfOptions,
  { terminal, language }: Cli,
): Promise<string[]> {
  const [path, ...more] = paths;
  if (path === undefined || more.length > 0) throw notOneResult(paths.length);
  for (const folder of [output, ...[html, csv].map((file) => (file === undefined ? undefined : dirname(file)))]) {
    if (folder !== undefined) checkFolder(folder);
  }
  const result = openResult(path, language);
  if (result.scoredBy === 'self') throw onlySelf();
  const found = twoScores(result);
  if (found === undefined) throw nothingToCompare();
  const page = async () => (await import('../report/two-scores/html.ts')).twoScoresHtml(found, result, language);
  const tables = await import('../report/two-scores/csv.ts');
  const asked: { readonly path: string; readonly contents: Iterable<string> }[] = [];
  if (output !== undefined) {
    asked.push({ path: join(output, 'self-scores.html'), contents: await page() });
    asked.push({ path: join(output, 'self-scores.csv'), contents: tables.twoScoresCsv(found, result, language) });
    asked.push({ path: join(output, 'self-differences.csv'), contents: tables.differingCsv(found, result, language) });
  }
  if (html !== undefined) asked.push({ path: html, contents: await page() });
  if (csv !== undefined) asked.push({ path: csv, contents: tables.twoScoresCsv(found, result, language) });
  const byFolder = new Map<string, OutputFile[]>();
  for (const { path: to, contents } of asked) {
    byFolder.set(dirname(to), [...(byFolder.get(dirname(to)) ?? []), { name: basename(to), contents }]);
  }
  const written: string[] = [];
  for (const [folder, files] of byFolder) written.push(...(await writeFiles(folder, files)));
  if (json === true) terminal.out(`${JSON.stringify(asJson(found), null, 2)}\n`);
  else terminal.out(twoScoresText(found, result, { language, width: terminal.width, colours: terminal.outColours }));
  return written;
}

/** A pair names its unit: the whole of it stands in the result. */
function asJson({ differing, ...found }: NonNullable<ReturnType<typeof twoScores>>) {
  const pairs = differing.map(({ unit, item, self, checked, gap, assessor }) => {
    return { unit: unit.code, item, self, checked, gap, assessor };
  });
  return { ...found, differing: pairs };
}

function notOneResult(count: number): CannotRun {
  return new CannotRun(
    {
      vi: `Đối chiếu điểm tự chấm với điểm kiểm tra cần đúng một kết quả, đã ghi ${count}.`,
      en: `Self and checked scores are compared within one result, not ${count}.`,
    },
    { vi: 'Ví dụ: hoctap compare ket-qua-2022 --self', en: 'For example: hoctap compare results-2022 --self' },
  );
}

function onlySelf(): CannotRun {
  return new CannotRun(
    {
      vi: 'Kết quả này là kết quả tự đánh giá: chưa có điểm kiểm tra để đối chiếu.',
      en: 'This result is a self-evaluation: it has no checked scores to compare with.',
    },
    {
      vi: 'Ghi điểm kiểm tra vào tệp minh chứng, bên cạnh điểm tự chấm, rồi chạy lại “hoctap evaluate”.',
      en: 'Write the checked scores beside the self scores in the evidence file and run “hoctap evaluate” again.',
    },
  );
}

function nothingToCompare(): CannotRun {
  return new CannotRun(
    {
      vi: 'Không có nội dung nào có cả điểm tự chấm và điểm kiểm tra.',
      en: 'No item has both a self score and a checked score.',
    },
    {
      vi: 'Tệp minh chứng cần có cả cột “Điểm tự chấm” và cột “Điểm kiểm tra”.',
      en: 'The evidence file needs both columns, self_score and score.',
    },
  );
}
