import { criteriaLint } from '../../jobs/criteria-lint.ts';
import { problemList } from '../../report/console/problem-list.ts';
import type { CommandModule } from '../cli.ts';
import { OPTION_WORDS } from '../commands/option-words.ts';
import { worldOf } from '../world.ts';

export const lint: CommandModule = {
  define(command, cli, finish) {
    const { terminal, language } = cli;
    const words = { ...OPTION_WORDS[language], ...WORDS[language] };
    command
      .description(words.lint)
      .argument('<set...>', words.criteria)
      .action((references: string[]) => {
        const { problems, clean } = criteriaLint({ criteria: references, language }, worldOf(cli));
        if (cli.answer !== undefined) cli.answer.give('criteria lint', { problems });
        else terminal.out(problemList(problems, { language, colours: terminal.outColours }));
        finish(clean ? 0 : 1);
      });
  },
};

const WORDS = {
  vi: { lint: 'Kiểm tra tệp tiêu chí: điểm có cộng đúng không, mức có hở hay chồng nhau không…' },
  en: { lint: 'check a criteria file: do points add up, do bands gap or overlap, …' },
};
