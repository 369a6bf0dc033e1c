import { dirname, join } from 'node:path';
import { checkFolder } from '../../io/write-files.ts';
import { type CompareOptions, compare } from '../../jobs/compare.ts';
import { compareScores } from '../../jobs/compare-scores.ts';
import { expandPatterns } from '../../jobs/expand-patterns.ts';
import type { World } from '../../jobs/world.ts';
import { SPEECH } from '../../labels/speech.ts';
import type { Language } from '../../model/language.ts';
import type { OutputFile } from '../../model/output-file.ts';
import { OUTPUT_NAMES } from '../../model/output-names.ts';
import { refusal } from '../../problems/refusal.ts';
import { comparisonText } from '../../report/comparison/console.ts';
import { HOW_READ } from '../../report/console/evaluation-problems.ts';
import { problemList } from '../../report/console/problem-list.ts';
import { twoScoresText } from '../../report/two-scores/console.ts';
import type { TwoScores } from '../../two-scores/two-scores.ts';
import type { Cli, CommandModule } from '../cli.ts';
import { readDate, readYear } from '../dates.ts';
import { outputFile } from '../output-file.ts';
import { collectValues, type ReadingFlags, readingFrom } from '../reading-options.ts';
import { worldOf } from '../world.ts';
import { writeOutputs } from '../write-outputs.ts';
import { OPTION_WORDS } from './option-words.ts';

interface CompareFlags extends ReadingFlags {
  readonly self?: boolean;
  readonly sets?: string;
  readonly criteria?: string;
  readonly adopt?: string;
  readonly year?: string;
  readonly with?: readonly string[];
  readonly checkedOn?: string;
  readonly output?: string;
  readonly html?: string;
  readonly csv?: string;
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
      .option('--with <result>', words.with, collectValues)
      .option('--checked-on <date>', words.checkedOn)
      .option('-o, --output <folder>', words.allViews)
      .option('--html <file>', words.html)
      .option('--csv <file>', words.csv)
      .action(async (paths: string[], flags: CompareFlags) => {
        outputFile(flags.html, ['.html', '.htm']);
        outputFile(flags.csv, ['.csv']);
        const write = async (files: readonly OutputFile[]) => {
          if (files.length > 0)
            terminal.note(`${words.written}: ${SPEECH[language].list(await writeOutputs(files))}\n`);
        };
        if (flags.self === true) {
          await write(await selfAgainstChecked(paths, flags, cli));
          finish(0);
          return;
        }
        for (const folder of foldersOf(flags)) checkFolder(folder);
        const world = worldOf(cli);

        const { comparison, problems, view, files } = await compare(asked(paths, flags, language, world), world);

        const views = await filesAt(flags, { page: () => view('html'), table: () => view('csv'), files });
        const written = await writeOutputs(views);
        if (cli.answer !== undefined) cli.answer.give('compare', JSON.parse([...(await view('json'))].join('')));
        else
          terminal.out(comparisonText(comparison, { language, width: terminal.width, colours: terminal.outColours }));
        if (problems.length > 0) {
          const list = { language, colours: terminal.errColours, also: HOW_READ };
          cli.answer?.found(problems);
          terminal.err(`\n${problemList(problems, list, ['error', 'warning'])}`);
        }
        if (written.length > 0) terminal.note(`${words.written}: ${SPEECH[language].list(written)}\n`);
        finish(problems.some(({ severity }) => severity === 'error') ? 1 : 0);
      });
  },
};

/** `compare RESULT --self`: the two scores within one result. Gives what is to be written. */
async function selfAgainstChecked(paths: readonly string[], flags: CompareFlags, cli: Cli): Promise<OutputFile[]> {
  const { terminal, language } = cli;
  if (flags.sets !== undefined || flags.adopt !== undefined) throw refusal('compare-self-without-sets', {});
  const [path, ...more] = paths;
  if (path === undefined || more.length > 0) throw refusal('compare-self-needs-one-result', { count: paths.length });
  for (const folder of foldersOf(flags)) checkFolder(folder);
  const { result, found, page, table, files } = compareScores({ result: path, language }, worldOf(cli));
  if (cli.answer !== undefined) cli.answer.give('compare', asJson(found));
  else terminal.out(twoScoresText(found, result, { language, width: terminal.width, colours: terminal.outColours }));
  return filesAt(flags, { page, table: async () => table, files });
}

/** A pair names its unit: the whole of it is in the result. */
function asJson({ differing, ...found }: TwoScores) {
  const pairs = differing.map(({ unit, item, self, checked, gap, assessor }) => {
    return { unit: unit.code, item, self, checked, gap, assessor };
  });
  return { ...found, differing: pairs };
}

/** What is compared with what, as it was typed. */
function asked(
  paths: readonly string[],
  flags: CompareFlags,
  language: Language,
  world: Pick<World, 'files'>,
): CompareOptions {
  const { sets, criteria, adopt } = flags;
  if (sets === undefined && adopt === undefined) {
    const [before, after, ...more] = paths;
    if (before === undefined || after === undefined || more.length > 0) {
      throw refusal('compare-needs-two-results', { count: paths.length });
    }
    if (criteria !== undefined || /\.csv$/i.test(before) || /\.csv$/i.test(after)) {
      throw refusal('compare-second-set-missing', {});
    }
    return { of: 'results', before, after, language };
  }
  const shared = {
    evidence: expandPatterns(paths, world),
    year: flags.year === undefined ? undefined : readYear(flags.year),
    checkedOn: flags.checkedOn === undefined ? undefined : readDate(flags.checkedOn, '--checked-on'),
    reading: readingFrom(flags),
    others: flags.with,
    language,
  };
  if (sets === undefined) return { of: 'adoption', criteria, adopt: adopt ?? '', ...shared };
  if (criteria !== undefined || adopt !== undefined) throw refusal('compare-sets-without-others', {});
  const [first, second, ...more] = sets.split(',').map((reference) => reference.trim());
  if (!first || !second || more.length > 0) throw refusal('compare-needs-two-sets', { written: sets });
  return { of: 'sets', sets: [first, second], ...shared };
}

function foldersOf({ output, html, csv }: CompareFlags): string[] {
  return [output, ...[html, csv].map((path) => (path === undefined ? undefined : dirname(path)))].filter(
    (folder) => folder !== undefined,
  );
}

interface Views {
  page(): Promise<Iterable<string>>;
  table(): Promise<Iterable<string>>;
  files(): Promise<readonly OutputFile[]>;
}

/** Every file a run was asked for, at its path: all views in a folder, the page and the table where they were named. */
async function filesAt({ output, html, csv }: CompareFlags, { page, table, files }: Views): Promise<OutputFile[]> {
  const all = output === undefined ? [] : await files();
  return [
    ...all.map(({ name, contents }) => ({ name: join(output ?? '', name), contents })),
    ...(html === undefined ? [] : [{ name: html, contents: await page() }]),
    ...(csv === undefined ? [] : [{ name: csv, contents: await table() }]),
  ];
}

const WORDS = {
  vi: {
    files: 'hai kết quả (thư mục hoặc result.json), hoặc các tệp minh chứng khi có --sets hay --adopt',
    self: 'đối chiếu điểm tự chấm với điểm kiểm tra trong một kết quả',
    sets: 'hai bộ tiêu chí ngăn bằng dấu phẩy: cùng một minh chứng được tính theo từng bộ',
    setNow: 'bộ tiêu chí hiện hành, dùng cùng --adopt; không ghi thì là bộ có hiệu lực trong năm -y',
    adopt: 'bộ tiêu chí định áp dụng: đơn vị nào sẽ đổi xếp loại',
    allViews: `ghi ${OUTPUT_NAMES.vi.comparisonPage}, ${OUTPUT_NAMES.vi.comparisonTable}, ${OUTPUT_NAMES.vi.comparisonData} vào thư mục này`,
    html: 'ghi bản so sánh để xem và in vào tệp này',
    csv: 'ghi bảng so sánh cho Excel vào tệp này',
  },
  en: {
    files: 'two results (folders or result.json), or evidence files with --sets or --adopt',
    self: 'compare the self scores with the checked scores of one result',
    sets: 'two criteria sets separated by a comma: the same evidence is evaluated under each',
    setNow: 'the set in force, with --adopt; without it the one in force in the year -y',
    adopt: 'the set to be adopted: whose class would change',
    allViews: `write ${OUTPUT_NAMES.en.comparisonPage}, ${OUTPUT_NAMES.en.comparisonTable} and ${OUTPUT_NAMES.en.comparisonData} into this folder`,
    html: 'write the comparison for reading and printing into this file',
    csv: 'write the comparison for Excel into this file',
  },
} satisfies Record<Language, Record<string, string>>;
