import { COUNT_KINDS } from '../../counts/counts.ts';
import { shareOf } from '../../counts/share.ts';
import { refuseExisting } from '../../io/write-files.ts';
import { checkCounts, countsForm } from '../../jobs/counts.ts';
import { COUNTS } from '../../labels/counts.ts';
import { SPEECH } from '../../labels/speech.ts';
import { inLanguage } from '../../model/language.ts';
import { formatNumber } from '../../model/number-text.ts';
import { isError } from '../../problems/problem.ts';
import { refusal } from '../../problems/refusal.ts';
import type { CommandModule } from '../cli.ts';
import { readYear } from '../dates.ts';
import { showProblems } from '../office-files.ts';
import { outputFile } from '../output-file.ts';
import { worldOf } from '../world.ts';
import { writeOutputs } from '../write-outputs.ts';
import { OPTION_WORDS } from './option-words.ts';

interface CountsFlags {
  readonly year?: string;
  readonly output?: string;
}

/** Without a file the empty table is made; with one it is checked. */
export const command: CommandModule = {
  define(command, cli, finish) {
    const { terminal, language } = cli;
    const words = { ...OPTION_WORDS[language], ...WORDS[language] };
    command
      .argument('[file]', words.file)
      .option('-y, --year <year>', words.year)
      .option('-o, --output <file>', words.output)
      .action(async (file: string | undefined, { year, output }: CountsFlags) => {
        if (file === undefined) {
          const name = outputFile(output, ['.xlsx']);
          if (name === undefined) throw refusal('counts-file-needed', {});
          refuseExisting([name]);
          const form = await countsForm({ name, language, year: year === undefined ? undefined : readYear(year) });
          terminal.err(`${words.written}: ${SPEECH[language].list(await writeOutputs([form]))}\n`);
          finish(0);
          return;
        }
        const { counts, problems } = await checkCounts(file, worldOf(cli));
        cli.answer?.give('counts', counts);
        const number = (value: number | null) => (value === null ? '' : formatNumber(value, language));
        for (const row of counts.rows) {
          const kind = COUNT_KINDS.find(({ id }) => id === row.id);
          if (kind === undefined || row.done === null) continue;
          const label = inLanguage(kind.label, language);
          terminal.out(`${COUNTS[language].row(label, number(row.done), number(row.total), number(shareOf(row)))}\n`);
        }
        if (problems.length > 0) showProblems(problems, cli);
        else terminal.err(`${COUNTS[language].clean}\n`);
        finish(problems.some(isError) ? 1 : 0);
      });
  },
};

const WORDS = {
  vi: {
    file: 'biểu số liệu đã điền, để kiểm tra; không ghi thì lập biểu trống',
    output: 'ghi biểu trống vào tệp .xlsx này',
  },
  en: {
    file: 'a table that was filled in, to be checked; without it an empty one is made',
    output: 'write the empty table to this .xlsx',
  },
};
