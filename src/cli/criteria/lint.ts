import { inWords } from '../../problems/problem.ts';
import { problemList } from '../../report/console/problem-list.ts';
import { sortProblems } from '../../result/sort-problems.ts';
import type { CommandModule } from '../cli.ts';
import { OPTION_WORDS } from '../commands/option-words.ts';
import { checkFoundCriteria, findCriteria } from '../criteria-store.ts';
import { jsonLine } from '../json-line.ts';

export const lint: CommandModule = {
  define(command, { terminal, language }, finish) {
    const words = { ...OPTION_WORDS[language], ...WORDS[language] };
    command
      .description(words.lint)
      .argument('<set...>', words.criteria)
      .option('--json', words.json)
      .action((references: string[], options: { readonly json?: boolean }) => {
        const problems = references.flatMap((reference) => checkFoundCriteria(findCriteria(reference)).problems);
        const records = sortProblems(problems).map((found) => inWords(found, language));
        if (options.json === true) terminal.out(jsonLine({ problems: records }));
        else terminal.out(problemList(records, { language, colours: terminal.outColours }));
        finish(records.some(({ severity }) => severity === 'error') ? 1 : 0);
      });
  },
};

const WORDS = {
  vi: { lint: 'Kiểm tra tệp tiêu chí: điểm có cộng đúng không, mức có hở hay chồng nhau không…' },
  en: { lint: 'check a criteria file: do points add up, do bands gap or overlap, …' },
};
