import type { Language } from '../model/language.ts';
import type { OutputFile } from '../model/output-file.ts';
import { OUTPUT_NAMES, RESULT_FILE } from '../model/output-names.ts';
import type { Result } from '../model/result.ts';
import { hasAreaRules } from './area-rules.ts';

/** A view of the result: the files it makes, drawn from the result alone, some of them with that of an earlier year beside it. */
interface Report {
  draw(result: Result, language: Language, before?: Result): Promise<readonly OutputFile[]>;
}

/** Every report by its format; each is loaded when it is asked for. A new one is a file and a line here. */
export const REPORTS = {
  html: {
    async draw(result, language, before) {
      const { htmlReport } = await import('./html/html-report.ts');
      return htmlReport(result, { language, before });
    },
  },
  csv: {
    async draw(result, language) {
      const { areasCsv, coverageCsv, missingCsv, rankingCsv } = await import('./csv/result-csv.ts');
      const names = OUTPUT_NAMES[language];
      return [
        { name: names.ranking, contents: rankingCsv(result, language) },
        { name: names.missing, contents: missingCsv(result, language) },
        ...(hasAreaRules(result) ? [{ name: names.areas, contents: areasCsv(result, language) }] : []),
        ...(result.coverage === undefined ? [] : [{ name: names.coverage, contents: coverageCsv(result, language) }]),
      ];
    },
  },
  xlsx: {
    async draw(result, language) {
      const { resultXlsx } = await import('./xlsx/result-xlsx.ts');
      return [{ name: OUTPUT_NAMES[language].workbook, contents: resultXlsx(result, language) }];
    },
  },
  md: {
    async draw(result, language) {
      const { markdownReport } = await import('./markdown/markdown-report.ts');
      return [{ name: OUTPUT_NAMES[language].markdown, contents: markdownReport(result, language) }];
    },
  },
  json: {
    async draw(result) {
      const { writeResult } = await import('../result/write-result.ts');
      return [{ name: RESULT_FILE, contents: writeResult(result) }];
    },
  },
} satisfies Record<string, Report>;

export type ReportFormat = keyof typeof REPORTS;
export const REPORT_FORMATS = Object.keys(REPORTS) as ReportFormat[];

/** The files of several reports, in their order. */
export async function drawReports(
  result: Result,
  formats: readonly ReportFormat[],
  language: Language,
  before?: Result,
): Promise<OutputFile[]> {
  const reports: Readonly<Record<ReportFormat, Report>> = REPORTS;
  const files = await Promise.all(formats.map((format) => reports[format].draw(result, language, before)));
  return files.flat();
}
