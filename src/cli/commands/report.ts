import { dirname } from 'node:path';
import { isFolder } from '../../io/read-files.ts';
import { removeStalePages } from '../../io/stale-pages.ts';
import { writeFiles } from '../../io/write-files.ts';
import { report } from '../../jobs/report.ts';
import { reportInPdf } from '../../jobs/report-in-pdf.ts';
import type { Language } from '../../model/language.ts';
import { refusal } from '../../problems/refusal.ts';
import { REPORT_FORMATS, type ReportFormat } from '../../report/reports.ts';
import type { CommandModule } from '../cli.ts';
import { listPaths } from '../list-paths.ts';
import { readingWorldOf } from '../reading-world.ts';
import { worldOf } from '../world.ts';
import { OPTION_WORDS } from './option-words.ts';

interface ReportFlags {
  readonly format: string;
  readonly before?: string;
  readonly output?: string;
}

export const command: CommandModule = {
  define(command, cli, finish) {
    const { terminal, language } = cli;
    const words = { ...OPTION_WORDS[language], ...WORDS[language] };
    command
      .argument('<result>', words.result)
      .option('-f, --format <formats>', `${words.formats}: ${FORMATS.join(',')}`, 'html,csv')
      .option('--before <result>', words.before)
      .option('-o, --output <folder>', words.sameFolder)
      .action(async (path: string, options: ReportFlags) => {
        const formats = [...new Set(options.format.split(',').map(readFormat))];
        if (formats.includes('json') && options.output === undefined) throw refusal('report-would-replace-result', {});
        const reports = formats.flatMap((format) => (format === 'pdf' ? [] : [format]));
        const asked = { result: path, language, before: options.before };
        const { files: drawn } = await report({ ...asked, reports }, readingWorldOf(cli));
        const files = formats.includes('pdf') ? [...drawn, await reportInPdf(asked, worldOf(cli))] : drawn;
        cli.answer?.give('report', { formats });
        const folder = options.output ?? (isFolder(path) ? path : dirname(path));
        const written = await writeFiles(folder, files);
        const stale = removeStalePages(folder, written, language);
        if (stale > 0) terminal.err(`${OPTION_WORDS[language].stalePages(stale)}\n`);
        terminal.note(`${words.written}: ${listPaths(written, language)}\n`);
        finish(0);
      });
  },
};

/** The PDF needs the fonts of the program, which no page in a browser has. */
const FORMATS: readonly (ReportFormat | 'pdf')[] = [...REPORT_FORMATS, 'pdf'];

function readFormat(written: string): ReportFormat | 'pdf' {
  const format = FORMATS.find((known) => known === written.trim().toLowerCase());
  if (format !== undefined) return format;
  throw refusal('report-format-unknown', { named: written, formats: FORMATS });
}

const WORDS = {
  vi: {
    formats: 'các dạng báo cáo, ngăn bằng dấu phẩy',
    before: 'kết quả của năm trước, để báo cáo HTML, PDF ghi số đơn vị từng loại của năm đó bên cạnh',
    sameFolder: 'thư mục ghi báo cáo; không ghi thì là thư mục của kết quả',
  },
  en: {
    formats: 'report formats, separated by commas',
    before: 'the result of an earlier year: the HTML and PDF reports show its classes beside those of this one',
    sameFolder: 'folder for the reports; the folder of the result by default',
  },
} satisfies Record<Language, Record<string, string>>;
