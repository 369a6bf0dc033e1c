import { dirname } from 'node:path';
import { isFolder } from '../../io/read-files.ts';
import { CannotRun } from '../../model/cannot-run.ts';
import type { Language } from '../../model/language.ts';
import { REPORT_FORMATS, type ReportFormat } from '../../report/reports.ts';
import type { CommandModule } from '../cli.ts';
import { documentsNow, sayDocumentChanges } from '../documents-still-true.ts';
import { openResult } from '../result-files.ts';
import { writeReports } from '../write-reports.ts';
import { OPTION_WORDS } from './option-words.ts';

export const command: CommandModule = {
  define(command, cli, finish) {
    const { terminal, language } = cli;
    const words = { ...OPTION_WORDS[language], ...WORDS[language] };
    command
      .argument('<result>', words.result)
      .option('-f, --format <formats>', `${words.formats}: ${REPORT_FORMATS.join(',')}`, 'html,csv')
      .option('-o, --output <folder>', words.sameFolder)
      .action(async (path: string, options: { readonly format: string; readonly output?: string }) => {
        const formats = [...new Set(options.format.split(',').map(readFormat))];
        if (formats.includes('json') && options.output === undefined) throw wouldReplaceResult();
        const result = openResult(path, language);
        sayDocumentChanges(documentsNow(result, path, cli), cli);
        const folder = options.output ?? (isFolder(path) ? path : dirname(path));
        const written = await writeReports(result, formats, folder, language);
        terminal.err(`${words.written}: ${written.join(', ')}\n`);
        finish(0);
      });
  },
};

function wouldReplaceResult(): CannotRun {
  return new CannotRun(
    { vi: 'Lập lại json sẽ ghi đè kết quả gốc.', en: 'Drawing json again would replace the result itself.' },
    { vi: 'Chọn thư mục khác bằng -o.', en: 'Choose another folder with -o.' },
  );
}

function readFormat(written: string): ReportFormat {
  const format = REPORT_FORMATS.find((known) => known === written.trim().toLowerCase());
  if (format !== undefined) return format;
  throw new CannotRun(
    { vi: `Không có dạng báo cáo “${written}”.`, en: `There is no report format “${written}”.` },
    { vi: `Chọn trong: ${REPORT_FORMATS.join(', ')}.`, en: `Choose from: ${REPORT_FORMATS.join(', ')}.` },
  );
}

const WORDS = {
  vi: {
    formats: 'các dạng báo cáo, ngăn bằng dấu phẩy',
    sameFolder: 'thư mục ghi báo cáo; không ghi thì là thư mục của kết quả',
  },
  en: {
    formats: 'report formats, separated by commas',
    sameFolder: 'folder for the reports; the folder of the result by default',
  },
} satisfies Record<Language, Record<string, string>>;
