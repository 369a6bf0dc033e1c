import { join } from 'node:path';
import { removeStalePages } from '../../io/stale-pages.ts';
import { tuneEngine } from '../../io/tune-engine.ts';
import { checkFolder, writeFiles } from '../../io/write-files.ts';
import { evaluate } from '../../jobs/evaluate.ts';
import type { EvidenceWorld } from '../../jobs/evidence-world.ts';
import { OUTPUT_NAMES } from '../../model/output-names.ts';
import { refusal } from '../../problems/refusal.ts';
import { coverageView } from '../../report/console/coverage-view.ts';
import { documentsView } from '../../report/console/documents-view.ts';
import { evaluationProblems } from '../../report/console/evaluation-problems.ts';
import { rankingView } from '../../report/console/ranking-table.ts';
import { storeResult } from '../../result/write-result.ts';
import type { Cli, CommandModule } from '../cli.ts';
import type { EvaluateLine } from '../evaluate/ask-for-missing-inputs.ts';
import { listPaths } from '../list-paths.ts';
import { collectValues } from '../reading-options.ts';
import { readingWorldOf } from '../reading-world.ts';
import { type AssessFlags, assessOptions } from './assess-options.ts';
import { OPTION_WORDS } from './option-words.ts';

interface EvaluateFlags extends AssessFlags {
  readonly criteria?: string;
  readonly output?: string;
}

export const command: CommandModule = {
  define(command, cli, finish) {
    const { terminal, language } = cli;
    const words = OPTION_WORDS[language];
    command
      .argument('<evidence...>', words.evidence)
      .option('-c, --criteria <set>', words.criteriaOptional)
      .option('-y, --year <year>', words.year)
      .option('-o, --output <folder>', words.resultFolder)
      .option('--sheet <name>', words.sheet)
      .option('--encoding <name>', words.encoding)
      .option('--with <result>', words.with, collectValues)
      .option('--checked-on <date>', words.checkedOn)
      .option('--category <name>', words.category)
      .option('--units <list>', words.units)
      .option('--district <name>', words.district)
      .option('--check-units', words.checkUnits)
      .option('--due <date>', words.due)
      .option('--evidence-dir <folder>', words.evidenceDir)
      .option('--strict-evidence', words.strictEvidence)
      .option('--since <result>', words.since)
      .option('--overrides <file>', words.overrides)
      .action(async (named: string[], flags: EvaluateFlags) => {
        const world = readingWorldOf(cli);
        const { criteria } = flags;
        const said = assessOptions(named, flags, language, world);
        tuneEngine(said.evidence);
        const output = folderOf(flags.output, said.year);
        checkFolder(output);
        const asked = await withAnswers({ ...said, criteria }, cli, world);

        const reports = ['json', 'csv', 'html'] as const;
        const { result, files, clean } = await evaluate({ ...asked, reports, into: output }, world);

        const written = await writeFiles(output, files);
        const stale = removeStalePages(output, written, language);
        if (stale > 0) terminal.err(`${OPTION_WORDS[language].stalePages(stale)}\n`);
        if (cli.answer !== undefined) cli.answer.give('evaluate', storeResult(result));
        else terminal.out(rankingView(result, { language, width: terminal.width, colours: terminal.outColours }));
        if (cli.answer === undefined) {
          terminal.out(coverageView(result, { language, width: terminal.width, colours: terminal.outColours }));
        }
        const page = join(output, OUTPUT_NAMES[language].page);
        const problems = evaluationProblems(result.problems, { language, colours: terminal.errColours }, page);
        terminal.err(`\n${problems}`);
        const documents = documentsView(result, { language, colours: terminal.errColours });
        if (documents !== '') terminal.err(`\n${documents}`);
        const incomplete = result.units.filter(({ missing }) => missing.length > 0).length;
        if (incomplete > 0) terminal.err(`! ${words.provisional(incomplete)}\n`);
        terminal.note(`${words.written}: ${listPaths(written, language)}\n`);
        finish(clean ? 0 : 1);
      });
  },
};

/** Questions are for whoever sits at a terminal: what asks them is loaded only there. */
async function withAnswers(said: EvaluateLine, cli: Cli, world: EvidenceWorld): Promise<EvaluateLine> {
  if (!cli.terminal.interactive) return said;
  const { askForMissingInputs } = await import('../evaluate/ask-for-missing-inputs.ts');
  return askForMissingInputs(said, cli, world);
}

/** Where nobody said it, the result of a year has a folder of its own beside whoever runs the program. */
function folderOf(said: string | undefined, year: number | undefined): string {
  if (said !== undefined) return said;
  if (year === undefined) throw refusal('result-folder-needed', {});
  return `ket-qua-${year}`;
}
