import { join } from 'node:path';
import { checkFolder } from '../../io/write-files.ts';
import { CannotRun } from '../../model/cannot-run.ts';
import { coverageView } from '../../report/console/coverage-view.ts';
import { documentsView } from '../../report/console/documents-view.ts';
import { evaluationProblems } from '../../report/console/evaluation-problems.ts';
import { rankingTable } from '../../report/console/ranking-table.ts';
import { assessFiles, withYear } from '../assess-files.ts';
import { criteriaInForce, namedCriteria } from '../choose-criteria.ts';
import type { CommandModule } from '../cli.ts';
import { readDate, readYear } from '../dates.ts';
import { evidenceFiles } from '../evidence-files.ts';
import type { FolderOptions } from '../evidence-folder.ts';
import { refuseLosingOverrides } from '../overrides.ts';
import { type ReadingFlags, readingFrom, repeated } from '../reading-options.ts';
import type { UnitOptions } from '../unit-checks.ts';
import { writeReports } from '../write-reports.ts';
import { OPTION_WORDS } from './option-words.ts';

interface EvaluateOptions extends FolderOptions, UnitOptions, ReadingFlags {
  readonly criteria?: string;
  readonly year?: string;
  readonly output: string;
  readonly with?: readonly string[];
  readonly checkedOn?: string;
  readonly overrides?: string;
  readonly json?: boolean;
}

export const command: CommandModule = {
  define(command, cli, finish) {
    const { terminal, language } = cli;
    const words = OPTION_WORDS[language];
    command
      .argument('<evidence...>', words.evidence)
      .option('-c, --criteria <set>', words.criteriaOptional)
      .option('-y, --year <year>', words.year)
      .requiredOption('-o, --output <folder>', words.folder)
      .option('--sheet <name>', words.sheet)
      .option('--encoding <name>', words.encoding)
      .option('--with <result>', words.with, repeated)
      .option('--checked-on <date>', words.checkedOn)
      .option('--units <list>', words.units)
      .option('--check-units', words.checkUnits)
      .option('--due <date>', words.due)
      .option('--evidence-dir <folder>', words.evidenceDir)
      .option('--strict-evidence', words.strictEvidence)
      .option('--since <result>', words.since)
      .option('--overrides <file>', words.overrides)
      .option('--json', words.json)
      .action(async (patterns: string[], options: EvaluateOptions) => {
        const files = evidenceFiles(patterns, options, cli);
        const reading = readingFrom(options);
        const year = options.year === undefined ? undefined : readYear(options.year);
        const checkedOn = options.checkedOn === undefined ? undefined : readDate(options.checkedOn, '--checked-on');
        checkFolder(options.output);
        if (options.overrides === undefined) await refuseLosingOverrides(options.output);
        const set =
          options.criteria === undefined
            ? await criteriaInForce(yearFor(year), files, cli, reading)
            : namedCriteria(options.criteria, cli, year);

        const result = withYear(
          await assessFiles(
            files,
            set,
            {
              year,
              checkedOn,
              reading,
              others: options.with,
              documents: options,
              units: options,
              overrides: options.overrides,
              prospect: true,
            },
            cli,
          ),
        );

        const written = await writeReports(result, ['json', 'csv', 'html'], options.output, language);
        if (options.json === true) terminal.out(`${JSON.stringify(result, null, 2)}\n`);
        else terminal.out(rankingTable(result, { language, width: terminal.width, colours: terminal.outColours }));
        if (options.json !== true) {
          terminal.out(coverageView(result, { language, width: terminal.width, colours: terminal.outColours }));
        }
        const page = join(options.output, 'report.html');
        const problems = evaluationProblems(result.problems, { language, colours: terminal.errColours }, page);
        terminal.err(`\n${problems}`);
        const documents = documentsView(result, { language, colours: terminal.errColours });
        if (documents !== '') terminal.err(`\n${documents}`);
        const incomplete = result.units.filter(({ missing }) => missing.length > 0).length;
        if (incomplete > 0) terminal.err(`! ${words.provisional(incomplete)}\n`);
        terminal.err(`${words.written}: ${written.join(', ')}\n`);
        finish(result.problems.some(({ severity }) => severity === 'error') ? 1 : 0);
      });
  },
};

function yearFor(year: number | undefined): number {
  if (year !== undefined) return year;
  throw new CannotRun(
    {
      vi: 'Không ghi bộ tiêu chí thì phải ghi năm đánh giá.',
      en: 'Without a criteria set the evaluation year is needed.',
    },
    {
      vi: 'Ghi năm bằng -y, ví dụ -y 2022, hoặc chọn bộ tiêu chí bằng -c.',
      en: 'Say it with -y, e.g. -y 2022, or choose a set with -c.',
    },
  );
}
