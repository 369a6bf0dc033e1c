import { dirname } from 'node:path';
import { tuneEngine } from '../../io/tune-engine.ts';
import { checkFolder, refuseExisting, writeFiles } from '../../io/write-files.ts';
import { check } from '../../jobs/check.ts';
import { fixedCopy, fixPaths } from '../../jobs/fixed-copy.ts';
import { FIXING } from '../../labels/fixing.ts';
import { SPEECH } from '../../labels/speech.ts';
import type { OutputFile } from '../../model/output-file.ts';
import type { ResultOf } from '../../model/result.ts';
import { checkView } from '../../report/console/check-view.ts';
import { coverageView } from '../../report/console/coverage-view.ts';
import { documentsView } from '../../report/console/documents-view.ts';
import type { CommandModule } from '../cli.ts';
import { collectValues } from '../reading-options.ts';
import { readingWorldOf } from '../reading-world.ts';
import { writeOutputs } from '../write-outputs.ts';
import { type AssessFlags, assessOptions } from './assess-options.ts';
import { OPTION_WORDS } from './option-words.ts';

interface CheckFlags extends AssessFlags {
  readonly criteria?: string;
  readonly output?: string;
  /** Files to write the list of problems to, each in the form its ending names. */
  readonly problems?: readonly string[];
  readonly all?: boolean;
  /** File for a corrected copy. */
  readonly fix?: string;
}

export const command: CommandModule = {
  define(command, cli, finish) {
    const { terminal, language } = cli;
    const words = OPTION_WORDS[language];
    command
      .argument('<evidence...>', words.evidence)
      .option('-c, --criteria <set>', words.criteriaOptional)
      .option('-y, --year <year>', words.year)
      .option('--sheet <name>', words.sheet)
      .option('--encoding <name>', words.encoding)
      .option('--with <result>', words.with, collectValues)
      .option('--checked-on <date>', words.checkedOn)
      .option('--category <name>', words.category)
      .option('--evidence-dir <folder>', words.evidenceDir)
      .option('--strict-evidence', words.strictEvidence)
      .option('--since <result>', words.since)
      .option('--units <list>', words.units)
      .option('--district <name>', words.district)
      .option('--check-units', words.checkUnits)
      .option('--due <date>', words.due)
      .option('-o, --output <folder>', words.missingFolder)
      .option('--problems <file>', words.problems, collectValues)
      .option('--all', words.allProblems)
      .option('--fix <file>', words.fix)
      .action(async (named: string[], flags: CheckFlags) => {
        const world = readingWorldOf(cli);
        const { criteria, problems = [], fix, output } = flags;
        const asked = assessOptions(named, flags, language, world);
        tuneEngine(asked.evidence);
        for (const path of problems) checkFolder(dirname(path));
        if (fix !== undefined) refuseExisting(fixPaths(fix, asked.evidence, language), '--fix');

        const checked = await check({ ...asked, criteria, problems }, world);

        const write = async (files: readonly OutputFile[]) => {
          if (files.length > 0)
            terminal.note(`${words.written}: ${SPEECH[language].list(await writeOutputs(files))}\n`);
        };
        if (checked.kind === 'unreadable') {
          await write(checked.problemLists);
          throw checked.refusal;
        }
        const { result, set, clean } = checked;
        const view = { language, width: terminal.width, colours: terminal.outColours };
        if (cli.answer !== undefined) cli.answer.give('check', asJson(result));
        else {
          const documents = documentsView(result, view);
          terminal.out(checkView(result, { ...view, all: flags.all === true }));
          if (documents !== '') terminal.out(`\n${documents}`);
          terminal.out(coverageView(result, view));
        }
        if (output !== undefined) {
          terminal.note(`${words.written}: ${SPEECH[language].list(await writeFiles(output, checked.tables))}\n`);
        }
        await write(checked.problemLists);
        if (fix !== undefined) {
          const { files, changes, errorsLeft } = await fixedCopy({ ...asked, set, fix }, world);
          const labels = FIXING[language];
          const paths = await writeOutputs(files);
          terminal.err(`${changes === 0 ? labels.nothing : labels.done(changes)}: ${SPEECH[language].list(paths)}\n`);
          if (errorsLeft > 0) terminal.err(`${labels.left(errorsLeft)}\n`);
        }
        finish(clean ? 0 : 1);
      });
  },
};

function asJson({ problems, units, documents, coverage }: ResultOf<number | null>) {
  return {
    problems,
    units: units.map(({ code, name, complete, missing }) => ({ code, name, complete, missing })),
    ...(coverage === undefined ? {} : { coverage }),
    ...(documents === undefined ? {} : { documents }),
  };
}
