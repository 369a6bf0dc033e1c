import { criteriaDiff } from '../../jobs/criteria-diff.ts';
import { crosswalkCsv } from '../../report/criteria/crosswalk-csv.ts';
import { diffView } from '../../report/criteria/diff-console.ts';
import { diffHtml } from '../../report/criteria/diff-html.ts';
import { diffJson } from '../../report/criteria/diff-json.ts';
import type { CommandModule } from '../cli.ts';
import { outputFile, writeOutputs } from '../output-file.ts';
import { worldOf } from '../world.ts';

interface DiffOptions {
  readonly html?: string;
  readonly crosswalk?: string;
  readonly useCrosswalk?: string;
}

export const diff: CommandModule = {
  define(command, cli, finish) {
    const { terminal, language } = cli;
    const words = WORDS[language];
    command
      .description(words.diff)
      .argument('<before>', words.before)
      .argument('<after>', words.after)
      .option('--html <file>', words.html)
      .option('--crosswalk <file>', words.crosswalk)
      .option('--use-crosswalk <file>', words.useCrosswalk)
      .action(async (beforeName: string, afterName: string, options: DiffOptions) => {
        const page = outputFile(options.html, ['.html', '.htm']);
        const table = outputFile(options.crosswalk, ['.csv']);
        const asked = { before: beforeName, after: afterName, crosswalk: options.useCrosswalk, language };
        const { diff: found } = await criteriaDiff(asked, worldOf(cli));

        if (cli.answer !== undefined) cli.answer.give('criteria diff', diffJson(found));
        else terminal.out(diffView(found, { language, width: terminal.width, colours: terminal.outColours }));
        await writeOutputs(
          [
            { path: page, contents: () => diffHtml(found, language) },
            { path: table, contents: () => crosswalkCsv(found, language) },
          ],
          cli,
        );
        finish(0);
      });
  },
};

const WORDS = {
  vi: {
    diff: 'So sánh hai bộ tiêu chí, hoặc hai phiên bản của một bộ: thêm, bỏ, đổi gì',
    before: 'bộ cũ: mã, mã@phiên bản hoặc tệp .json',
    after: 'bộ mới: mã, mã@phiên bản hoặc tệp .json',
    html: 'ghi thêm trang so sánh để in, ví dụ so-sanh.html',
    crosswalk: 'ghi bảng đối chiếu mã cũ - mã mới để sửa bằng Excel, ví dụ doi-chieu.csv',
    useCrosswalk: 'khớp các tiêu chí theo bảng đối chiếu này (đã sửa)',
  },
  en: {
    diff: 'compare two criteria sets, or two versions of one: what was added, removed, changed',
    before: 'old set: id, id@version or .json file',
    after: 'new set: id, id@version or .json file',
    html: 'also write the comparison as a page to print, e.g. diff.html',
    crosswalk: 'write a table of old and new ids to correct in Excel, e.g. crosswalk.csv',
    useCrosswalk: 'match the items by this (corrected) table',
  },
};
