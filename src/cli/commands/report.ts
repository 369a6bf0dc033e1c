import { dirname } from 'node:path';
import { isFolder } from '../../io/read-files.ts';
import { removeStalePages } from '../../io/stale-pages.ts';
import { writeFiles } from '../../io/write-files.ts';
import { report } from '../../jobs/report.ts';
import type { Language } from '../../model/language.ts';
import { refusal } from '../../problems/refusal.ts';
import { REPORT_FORMATS, type ReportFormat } from '../../report/reports.ts';
import type { CommandModule } from '../cli.ts';
import { namesOf } from '../names-of.ts';
import { readingWorldOf } from '../reading-world.ts';
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
      .option('-f, --format <formats>', `${words.formats}: ${REPORT_FORMATS.join(',')}`, 'html,csv')
      .option('--before <result>', words.before)
      .option('-o, --output <folder>', words.sameFolder)
      .action(async (path: string, options: ReportFlags) => {
        const formats = [...new Set(options.format.split(',').map(readFormat))];
        if (formats.includes('json') && options.output === undefined) throw refusal('report-would-replace-result', {});
        const { files } = await report(
          { result: path, reports: formats, language, before: options.before },
          readingWorldOf(cli),
        );
        cli.answer?.give({ formats });
        const folder = options.output ?? (isFolder(path) ? path : dirname(path));
        const written = await writeFiles(folder, files);
        const stale = removeStalePages(folder, written, language);
        if (stale > 0) terminal.err(`${OPTION_WORDS[language].stalePages(stale)}\n`);
        terminal.note(`${words.written}: ${namesOf(written, language)}\n`);
        finish(0);
      });
  },
};

function readFormat(written: string): ReportFormat {
  const format = REPORT_FORMATS.find((known) => known === written.trim().toLowerCase());
  if (format !== undefined) return format;
  throw refusal('report-format-unknown', { named: written, formats: REPORT_FORMATS });
}

const WORDS = {
  vi: {
    formats: 'các dạng báo cáo, ngăn bằng dấu phẩy',
    before: 'kết quả của năm trước, để báo cáo HTML ghi số đơn vị từng loại của năm đó bên cạnh',
    sameFolder: 'thư mục ghi báo cáo; không ghi thì là thư mục của kết quả',
  },
  en: {
    formats: 'report formats, separated by commas',
    before: 'the result of an earlier year: the HTML report shows its classes beside those of this one',
    sameFolder: 'folder for the reports; the folder of the result by default',
  },
} satisfies Record<Language, Record<string, string>>;
