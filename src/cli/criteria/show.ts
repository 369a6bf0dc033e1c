import { criteriaShow } from '../../jobs/criteria-show.ts';
import { criteriaView } from '../../report/criteria/criteria-view.ts';
import { rubricCsv } from '../../report/criteria/rubric-csv.ts';
import { rubricHtml } from '../../report/criteria/rubric-html.ts';
import { setJson } from '../../report/criteria/set-json.ts';
import type { CommandModule } from '../cli.ts';
import { OPTION_WORDS } from '../commands/option-words.ts';
import { outputFile, writeOutputs } from '../output-file.ts';
import { worldOf } from '../world.ts';

interface ShowOptions {
  readonly html?: string;
  readonly csv?: string;
}

export const show: CommandModule = {
  define(command, cli, finish) {
    const { terminal, language } = cli;
    const words = WORDS[language];
    command
      .description(words.show)
      .argument('<set>', OPTION_WORDS[language].criteria)
      .option('--html <file>', words.html)
      .option('--csv <file>', words.csv)
      .action(async (reference: string, options: ShowOptions) => {
        const outputs = [outputFile(options.html, ['.html', '.htm']), outputFile(options.csv, ['.csv'])];
        const { set, source } = criteriaShow({ criteria: reference, language }, worldOf(cli));
        const [page, table] = outputs;
        await writeOutputs(
          [
            { path: page, contents: () => rubricHtml(set, language, source) },
            { path: table, contents: () => rubricCsv(set, language) },
          ],
          cli,
        );
        if (cli.answer !== undefined) cli.answer.give('criteria show', setJson(set));
        else if (outputs.every((path) => path === undefined)) {
          const console = { language, width: terminal.width, colours: terminal.outColours };
          terminal.out(criteriaView(set, console, source));
        }
        finish(0);
      });
  },
};

const WORDS = {
  vi: {
    show: 'In một bộ tiêu chí: nội dung, điểm, cách chấm, xếp loại, căn cứ',
    html: 'ghi thành trang để in, ví dụ bo-tieu-chi.html',
    csv: 'ghi thành bảng để mở bằng Excel, ví dụ bo-tieu-chi.csv',
  },
  en: {
    show: 'print a criteria set: contents, points, scoring, classes, legal basis',
    html: 'write a page to print, e.g. criteria.html',
    csv: 'write a table for Excel, e.g. criteria.csv',
  },
};
