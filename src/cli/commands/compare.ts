import { basename, dirname, join } from 'node:path';
import { compareResults } from '../../comparison/compare-results.ts';
import type { Comparison } from '../../comparison/comparison.ts';
import { programVersion } from '../../io/package-files.ts';
import { checkFolder, writeFiles } from '../../io/write-files.ts';
import { CannotRun } from '../../model/cannot-run.ts';
import type { Language } from '../../model/language.ts';
import type { OutputFile } from '../../model/output-file.ts';
import { comparisonText } from '../../report/comparison/console.ts';
import { COMPARISON_FORMATS, COMPARISON_VIEWS } from '../../report/comparison/views.ts';
import { HOW_READ } from '../../report/console/evaluation-problems.ts';
import { problemList } from '../../report/console/problem-list.ts';
import type { CommandModule } from '../cli.ts';
import { repeated } from '../reading-options.ts';
import { selfAgainstChecked } from '../self-against-checked.ts';
import { bothSides, type SideOptions } from '../two-sides.ts';
import { OPTION_WORDS } from './option-words.ts';

interface CompareOptions extends SideOptions {
  readonly self?: boolean;
  readonly output?: string;
  readonly html?: string;
  readonly csv?: string;
  readonly json?: boolean;
}

export const command: CommandModule = {
  define(command, cli, finish) {
    const { terminal, language } = cli;
    const words = { ...OPTION_WORDS[language], ...WORDS[language] };
    command
      .argument('<files...>', words.files)
      .option('--self', words.self)
      .option('--sets <set1,set2>', words.sets)
      .option('-c, --criteria <set>', words.setNow)
      .option('--adopt <set>', words.adopt)
      .option('-y, --year <year>', words.year)
      .option('--sheet <name>', words.sheet)
      .option('--encoding <name>', words.encoding)
      .option('--with <result>', words.with, repeated)
      .option('--checked-on <date>', words.checkedOn)
      .option('-o, --output <folder>', words.allViews)
      .option('--html <file>', words.html)
      .option('--csv <file>', words.csv)
      .option('--json', words.json)
      .addHelpText('after', `\n${words.examples}`)
      .action(async (paths: string[], options: CompareOptions) => {
        if (options.self === true) {
          if (options.sets !== undefined || options.adopt !== undefined) throw selfWithSets();
          const views = await selfAgainstChecked(paths, options, cli);
          if (views.length > 0) terminal.err(`${words.written}: ${views.join(', ')}\n`);
          finish(0);
          return;
        }
        for (const folder of foldersOf(options)) checkFolder(folder);
        const { before, after, purpose, problems } = await bothSides(paths, options, cli);
        const comparison = compareResults(before, after, { purpose, toolVersion: programVersion() });

        const written = await writeViews(comparison, options, language);
        if (options.json === true) {
          for (const piece of await COMPARISON_VIEWS.json(comparison)) terminal.out(piece);
        } else {
          const view = { language, width: terminal.width, colours: terminal.outColours };
          terminal.out(comparisonText(comparison, view));
        }
        if (problems.length > 0) {
          const view = { language, colours: terminal.errColours, also: HOW_READ };
          terminal.err(`\n${problemList(problems, view, ['error', 'warning'])}`);
        }
        if (written.length > 0) terminal.err(`${words.written}: ${written.join(', ')}\n`);
        finish(problems.some(({ severity }) => severity === 'error') ? 1 : 0);
      });
  },
};

function foldersOf({ output, html, csv }: CompareOptions): string[] {
  return [output, ...[html, csv].map((path) => (path === undefined ? undefined : dirname(path)))].filter(
    (folder) => folder !== undefined,
  );
}

/** Every file a run was asked for, by the folder it goes to. */
async function writeViews(comparison: Comparison, options: CompareOptions, language: Language): Promise<string[]> {
  const { output } = options;
  const asked = COMPARISON_FORMATS.flatMap((format) => [
    ...(output === undefined ? [] : [{ format, path: join(output, `comparison.${format}`) }]),
    ...(format === 'json' || options[format] === undefined ? [] : [{ format, path: options[format] }]),
  ]);
  const byFolder = new Map<string, OutputFile[]>();
  for (const { format, path } of asked) {
    const contents = await COMPARISON_VIEWS[format](comparison, language);
    byFolder.set(dirname(path), [...(byFolder.get(dirname(path)) ?? []), { name: basename(path), contents }]);
  }
  const written: string[] = [];
  for (const [folder, files] of byFolder) written.push(...(await writeFiles(folder, files)));
  return written;
}

function selfWithSets(): CannotRun {
  return new CannotRun(
    { vi: 'Đã ghi --self thì không ghi thêm --sets hoặc --adopt.', en: '--self goes without --sets and --adopt.' },
    { vi: 'Ví dụ: hoctap compare ket-qua-2022 --self', en: 'For example: hoctap compare results-2022 --self' },
  );
}

const WORDS = {
  vi: {
    files: 'hai kết quả (thư mục hoặc result.json), hoặc các tệp minh chứng khi có --sets hay --adopt',
    self: 'đối chiếu điểm tự chấm với điểm kiểm tra trong một kết quả',
    sets: 'hai bộ tiêu chí ngăn bằng dấu phẩy: cùng một minh chứng được tính theo từng bộ',
    setNow: 'bộ tiêu chí hiện hành, dùng cùng --adopt; không ghi thì là bộ có hiệu lực trong năm -y',
    adopt: 'bộ tiêu chí định áp dụng: đơn vị nào sẽ đổi xếp loại',
    allViews: 'ghi comparison.html, comparison.csv, comparison.json vào thư mục này',
    html: 'ghi bản so sánh để xem và in vào tệp này',
    csv: 'ghi bảng so sánh cho Excel vào tệp này',
    examples: `Ví dụ:
  hoctap compare ket-qua-2022 ket-qua-2023                          hai năm, hoặc tự chấm và kiểm tra
  hoctap compare ket-qua-2022 --self -o doi-chieu                   điểm tự chấm với điểm kiểm tra
  hoctap compare minh-chung.csv --sets tt44-2014,bo-moi.json -y 2022
  hoctap compare minh-chung.csv -c tt44-2014 --adopt bo-moi.json -y 2022 -o so-sanh`,
  },
  en: {
    files: 'two results (folders or result.json), or evidence files with --sets or --adopt',
    self: 'hold the self scores against the checked scores of one result',
    sets: 'two criteria sets separated by a comma: the same evidence is evaluated under each',
    setNow: 'the set in force, with --adopt; without it the one in force in the year -y',
    adopt: 'the set to be adopted: whose class would change',
    allViews: 'write comparison.html, comparison.csv and comparison.json into this folder',
    html: 'write the comparison for reading and printing into this file',
    csv: 'write the comparison for Excel into this file',
    examples: `Examples:
  hoctap compare results-2022 results-2023                          two years, or self and checked
  hoctap compare results-2022 --self -o self-check                  self scores against checked scores
  hoctap compare evidence.csv --sets tt44-2014,new.json -y 2022
  hoctap compare evidence.csv -c tt44-2014 --adopt new.json -y 2022 -o comparison`,
  },
} satisfies Record<Language, Record<string, string>>;
