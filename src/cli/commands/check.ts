import { expandPatterns } from '../../io/read-files.ts';
import { writeFiles } from '../../io/write-files.ts';
import type { ResultOf } from '../../model/result.ts';
import { checkView } from '../../report/console/check-view.ts';
import { missingCsv } from '../../report/csv/missing-csv.ts';
import { assessFiles } from '../assess-files.ts';
import { namedCriteria } from '../choose-criteria.ts';
import type { CommandModule } from '../cli.ts';
import { readYear } from '../dates.ts';
import { OPTION_WORDS } from './option-words.ts';

interface CheckOptions {
  readonly criteria: string;
  readonly year?: string;
  readonly output?: string;
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
      .option('-o, --output <folder>', words.missingFolder)
      .option('--json', words.json)
      .action(async (patterns: string[], options: CheckOptions) => {
        const files = expandPatterns(patterns);
        const set = namedCriteria(options.criteria, cli);
        const year = options.year === undefined ? undefined : readYear(options.year);
        const result = await assessFiles(files, set, { year }, cli);
        if (options.json === true) terminal.out(`${JSON.stringify(asJson(result), null, 2)}\n`);
        else terminal.out(checkView(result, { language, width: terminal.width, colours: terminal.outColours }));
        if (options.output !== undefined) {
          const [path] = await writeFiles(options.output, [
            { name: 'missing.csv', contents: missingCsv(result, language) },
          ]);
          terminal.err(`${words.written}: ${path}\n`);
        }
        const wrong = result.problems.some(({ severity }) => severity === 'error' || severity === 'missing');
        finish(wrong ? 1 : 0);
      });
  },
};

function asJson({ problems, units }: ResultOf<number | null>) {
  return {
    problems: problems.map(({ code, severity, file, row, column, cell, unit, item, message, fix, related }) => ({
      code,
      severity,
      file,
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
  };
}
