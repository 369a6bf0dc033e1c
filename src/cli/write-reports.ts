import { writeFiles } from '../io/write-files.ts';
import type { Language } from '../model/language.ts';
import type { Result } from '../model/result.ts';
import { drawReports, type ReportFormat } from '../report/reports.ts';

/** Writes the reports of a result into a folder, all of them or none; gives their paths. */
export async function writeReports(
  result: Result,
  formats: readonly ReportFormat[],
  folder: string,
  language: Language,
): Promise<string[]> {
  return writeFiles(folder, await drawReports(result, formats, language));
}
