import { basename, dirname, join } from 'node:path';
import { compareResults } from '../../comparison/compare-results.ts';
import type { Comparison, Purpose } from '../../comparison/comparison.ts';
import { ownEvidence, readingSet, sameItems } from '../../comparison/shared-evidence.ts';
import { readEvidence } from '../../evidence/read-evidence.ts';
import { evidenceSource } from '../../io/evidence-source.ts';
import { programVersion } from '../../io/package-files.ts';
import { expandPatterns } from '../../io/read-files.ts';
import { checkFolder, type OutputFile, writeFiles } from '../../io/write-files.ts';
import { CannotRun } from '../../model/cannot-run.ts';
import type { CriteriaSet } from '../../model/criteria-set.ts';
import type { Language } from '../../model/language.ts';
import type { ProblemRecord, Result } from '../../model/result.ts';
import { comparisonText } from '../../report/comparison/console.ts';
import { COMPARISON_FORMATS, COMPARISON_VIEWS } from '../../report/comparison/views.ts';
import { HOW_READ } from '../../report/console/evaluation-problems.ts';
import { problemList } from '../../report/console/problem-list.ts';
import { buildResult } from '../../result/build-result.ts';
import { askNumberCodes } from '../../units/ask-number-codes.ts';
import { type AssessOptions, assessFiles, withYear } from '../assess-files.ts';
import { criteriaInForce, namedCriteria, yearProblems } from '../choose-criteria.ts';
import type { Cli, CommandModule } from '../cli.ts';
import { readDate, readYear } from '../dates.ts';
import { openOtherResults, otherResultProblems } from '../other-results.ts';
import { type ReadingFlags, readingFrom, repeated } from '../reading-options.ts';
import { openResult } from '../result-files.ts';
import { selfAgainstChecked } from '../self-against-checked.ts';
import { OPTION_WORDS } from './option-words.ts';

interface CompareOptions extends ReadingFlags {
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

interface Sides {
  readonly before: Result;
  readonly after: Result;
  readonly purpose: Purpose;
  /** Of the evidence that was evaluated here; those of a result that was made before stand in it. */
  readonly problems: readonly ProblemRecord[];
}

/** Two results as they are given, or the evidence evaluated under each of two sets. */
async function bothSides(paths: readonly string[], options: CompareOptions, cli: Cli): Promise<Sides> {
  const { sets, criteria, adopt } = options;
  if (sets === undefined && adopt === undefined) {
    const [before, after, ...more] = paths;
    if (before === undefined || after === undefined || more.length > 0) throw notTwoResults(paths.length);
    if (criteria !== undefined || /\.csv$/i.test(before) || /\.csv$/i.test(after)) throw secondSetMissing();
    const [one, other] = [openResult(before, cli.language), openResult(after, cli.language)];
    return { before: one, after: other, purpose: 'results', problems: [] };
  }
  const files = expandPatterns(paths);
  const year = options.year === undefined ? undefined : readYear(options.year);
  const checkedOn = options.checkedOn === undefined ? undefined : readDate(options.checkedOn, '--checked-on');
  const [first, second] = await twoSets(options, { files, year }, cli);
  const assess = { year, checkedOn, reading: readingFrom(options), others: options.with };
  const before = await evaluated(files, { set: first, other: second }, assess, cli);
  const after = await evaluated(files, { set: second, other: first }, assess, cli);
  const purpose = adopt === undefined ? 'sets' : 'adoption';
  return { before, after, purpose, problems: eachOnce([...before.problems, ...after.problems]) };
}

/**
 * As `evaluate` does it. Where the sets ask for other items, the files speak of both: what they say of an item that only
 * the other set has is no error then, and the files are read once more with that in mind.
 */
async function evaluated(
  files: readonly string[],
  { set, other }: { readonly set: CriteriaSet; readonly other: CriteriaSet },
  options: AssessOptions,
  cli: Cli,
): Promise<Result> {
  const result = withYear(await assessFiles(files, set, options, cli));
  if (result.problems.length === 0 || sameItems(set, other)) return result;
  const { evaluationYear } = result;
  const { checkedOn } = options;
  const elsewhere = openOtherResults(options.others ?? [], cli);
  const read = await readEvidence(files.map(evidenceSource), readingSet(set, other), options.year, options.reading);
  const asked = askNumberCodes(read);
  return buildResult({
    set,
    book: ownEvidence(asked.book, set),
    problems: [
      ...yearProblems(set, evaluationYear),
      ...otherResultProblems(elsewhere, set, evaluationYear),
      ...asked.problems,
    ],
    evaluationYear,
    checkedOn,
    language: cli.language,
    toolVersion: programVersion(),
    context: { ...(checkedOn === undefined ? {} : { checkedOn }), elsewhere },
  });
}

async function twoSets(
  { sets, criteria, adopt, ...flags }: CompareOptions,
  { files, year }: { readonly files: readonly string[]; readonly year: number | undefined },
  cli: Cli,
): Promise<[CriteriaSet, CriteriaSet]> {
  if (sets !== undefined) {
    if (criteria !== undefined || adopt !== undefined) throw tooManySets();
    const [first, second, ...more] = sets.split(',').map((reference) => reference.trim());
    if (!first || !second || more.length > 0) throw notTwoSets(sets);
    return [namedCriteria(first, cli, year), namedCriteria(second, cli, year)];
  }
  if (criteria === undefined && year === undefined) throw setNowMissing();
  const now =
    criteria === undefined
      ? await criteriaInForce(year ?? 0, files, cli, readingFrom(flags))
      : namedCriteria(criteria, cli, year);
  return [now, namedCriteria(adopt ?? '', cli, year)];
}

/** What is wrong in the files is wrong under both sets, and said once. */
function eachOnce(problems: readonly ProblemRecord[]): ProblemRecord[] {
  return [...new Map(problems.map((found) => [JSON.stringify(found), found])).values()];
}

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

const FIX_USAGE = {
  vi: 'Hai kết quả: hoctap compare ket-qua-2022 ket-qua-2023. Một minh chứng, hai bộ: hoctap compare minh-chung.csv --sets bo1,bo2 -y 2022',
  en: 'Two results: hoctap compare results-2022 results-2023. One evidence, two sets: hoctap compare evidence.csv --sets set1,set2 -y 2022',
};

function notTwoResults(count: number): CannotRun {
  return new CannotRun(
    { vi: `So sánh cần đúng hai kết quả, đã ghi ${count}.`, en: `Exactly two results are compared, not ${count}.` },
    FIX_USAGE,
  );
}

function secondSetMissing(): CannotRun {
  return new CannotRun(
    {
      vi: 'So sánh từ tệp minh chứng thì phải ghi hai bộ tiêu chí.',
      en: 'To compare by evidence files, two criteria sets are needed.',
    },
    {
      vi: 'Ghi --sets bo1,bo2; hoặc -c cho bộ hiện hành và --adopt cho bộ định áp dụng.',
      en: 'Say --sets set1,set2; or -c for the set in force and --adopt for the one to be adopted.',
    },
  );
}

function selfWithSets(): CannotRun {
  return new CannotRun(
    { vi: 'Đã ghi --self thì không ghi thêm --sets hoặc --adopt.', en: '--self goes without --sets and --adopt.' },
    { vi: 'Ví dụ: hoctap compare ket-qua-2022 --self', en: 'For example: hoctap compare results-2022 --self' },
  );
}

function tooManySets(): CannotRun {
  return new CannotRun(
    { vi: 'Đã ghi --sets thì không ghi thêm -c hoặc --adopt.', en: '--sets goes without -c and --adopt.' },
    FIX_USAGE,
  );
}

function notTwoSets(written: string): CannotRun {
  return new CannotRun(
    { vi: `Sau --sets phải là hai bộ tiêu chí, đã ghi “${written}”.`, en: `--sets takes two sets, not “${written}”.` },
    {
      vi: 'Ngăn hai bộ bằng dấu phẩy, ví dụ --sets tt44-2014,bo-moi.json.',
      en: 'Separate them by a comma, e.g. --sets tt44-2014,new.json.',
    },
  );
}

function setNowMissing(): CannotRun {
  return new CannotRun(
    {
      vi: 'Chưa biết bộ tiêu chí hiện hành để so với bộ định áp dụng.',
      en: 'The set in force, to compare with the one to be adopted, is not known.',
    },
    {
      vi: 'Ghi bộ hiện hành bằng -c, hoặc ghi năm bằng -y để lấy bộ có hiệu lực trong năm đó.',
      en: 'Say the set in force with -c, or the year with -y to take the one in force then.',
    },
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
