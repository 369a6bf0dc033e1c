import { writeFiles } from '../../io/write-files.ts';
import type { ProblemRecord, ResultOf } from '../../model/result.ts';
import { checkView } from '../../report/console/check-view.ts';
import { coverageView } from '../../report/console/coverage-view.ts';
import { documentsView } from '../../report/console/documents-view.ts';
import { coverageCsv } from '../../report/csv/coverage-csv.ts';
import { missingCsv } from '../../report/csv/missing-csv.ts';
import { assessFiles } from '../assess-files.ts';
import { namedCriteria } from '../choose-criteria.ts';
import type { CommandModule } from '../cli.ts';
import { readDate, readYear } from '../dates.ts';
import { evidenceFiles } from '../evidence-files.ts';
import type { FolderOptions } from '../evidence-folder.ts';
import { checkFixTarget, writeFixedCopy } from '../fixed-copy.ts';
import { problemFiles, writeProblems } from '../problem-files.ts';
import { type ReadingFlags, readingFrom, repeated } from '../reading-options.ts';
import type { UnitOptions } from '../unit-checks.ts';
import { OPTION_WORDS } from './option-words.ts';

interface CheckOptions extends FolderOptions, UnitOptions, ReadingFlags {
  readonly criteria: string;
  readonly year?: string;
  readonly with?: readonly string[];
  readonly checkedOn?: string;
  readonly output?: string;
  /** Files to write the list of problems to, each in the form its ending names. */
  readonly problems?: readonly string[];
  readonly all?: boolean;
  /** File for a corrected copy. */
  readonly fix?: string;
  readonly json?: boolean;
}

export const command: CommandModule = {
  define(command, cli, finish) {
    const { terminal, language } = cli;
    const words = OPTION_WORDS[language];
    command
      .argument('<evidence...>', words.evidence)
      .requiredOption('-c, --criteria <set>', words.criteria)
      .option('-y, --year <year>', words.year)
      .option('--sheet <name>', words.sheet)
      .option('--encoding <name>', words.encoding)
      .option('--with <result>', words.with, repeated)
      .option('--checked-on <date>', words.checkedOn)
      .option('--evidence-dir <folder>', words.evidenceDir)
      .option('--strict-evidence', words.strictEvidence)
      .option('--since <result>', words.since)
      .option('--units <list>', words.units)
      .option('--check-units', words.checkUnits)
      .option('--due <date>', words.due)
      .option('-o, --output <folder>', words.missingFolder)
      .option('--problems <file>', words.problems, repeated)
      .option('--all', words.allProblems)
      .option('--fix <file>', words.fix)
      .option('--json', words.json)
      .action(async (patterns: string[], options: CheckOptions) => {
        const files = evidenceFiles(patterns, options, cli);
        const reading = readingFrom(options);
        const year = options.year === undefined ? undefined : readYear(options.year);
        const checkedOn = options.checkedOn === undefined ? undefined : readDate(options.checkedOn, '--checked-on');
        const wanted = problemFiles(options.problems ?? [], files);
        if (options.fix !== undefined) checkFixTarget(options.fix, files);
        const set = namedCriteria(options.criteria, cli, year);
        const tell = async (problems: readonly ProblemRecord[]) => {
          const paths = await writeProblems(wanted, problems, { files, set, reading }, cli);
          if (paths.length > 0) terminal.err(`${words.written}: ${paths.join(', ')}\n`);
        };
        const result = await assessFiles(
          files,
          set,
          { year, checkedOn, reading, others: options.with, documents: options, units: options, onUnreadable: tell },
          cli,
        );
        if (options.json === true) terminal.out(`${JSON.stringify(asJson(result), null, 2)}\n`);
        else {
          const view = { language, width: terminal.width, colours: terminal.outColours, all: options.all === true };
          const documents = documentsView(result, view);
          terminal.out(`${checkView(result, view)}${documents === '' ? '' : `\n${documents}`}`);
        }
        if (options.json !== true) {
          terminal.out(coverageView(result, { language, width: terminal.width, colours: terminal.outColours }));
        }
        if (options.output !== undefined) {
          const covered = result.coverage !== undefined;
          const paths = await writeFiles(options.output, [
            { name: 'missing.csv', contents: missingCsv(result, language) },
            ...(covered ? [{ name: 'coverage.csv', contents: coverageCsv(result, language) }] : []),
          ]);
          terminal.err(`${words.written}: ${paths.join(', ')}\n`);
        }
        await tell(result.problems);
        const [file] = files;
        if (options.fix !== undefined && file !== undefined) {
          await writeFixedCopy(options.fix, file, set, { year, units: options, reading }, cli);
        }
        const wrong = result.problems.some(({ severity }) => severity === 'error' || severity === 'missing');
        const someSentNothing = (result.coverage?.counts.nothing ?? 0) > 0;
        finish(wrong || someSentNothing ? 1 : 0);
      });
  },
};

function asJson({ problems, units, documents, coverage }: ResultOf<number | null>) {
  return {
    problems: problems.map(({ code, severity, file, sheet, row, column, cell, unit, item, message, fix, related }) => ({
      code,
      severity,
      file,
      ...(sheet === undefined ? {} : { sheet }),
      row,
      column,
      cell,
      unit,
      item,
      message,
      fix,
      related,
    })),
    units: units.map(({ code, name, complete, missing }) => ({ code, name, complete, missing })),
    ...(coverage === undefined ? {} : { coverage }),
    ...(documents === undefined ? {} : { documents }),
  };
}
