import { criteriaJsonSchema } from '../../criteria/json-schema.ts';
import { checkFoundCriteria, findCriteria, shippedCriteria } from '../../io/criteria-store.ts';
import { TERMS } from '../../labels/terms.ts';
import { inLanguage } from '../../model/language.ts';
import { inWords } from '../../problems/problem.ts';
import { criteriaView } from '../../report/console/criteria-view.ts';
import { paint } from '../../report/console/paint.ts';
import { problemList } from '../../report/console/problem-list.ts';
import { consoleTable } from '../../report/console/table.ts';
import { sortProblems } from '../../result/sort-problems.ts';
import { namedCriteria } from '../choose-criteria.ts';
import type { Cli, CommandModule } from '../cli.ts';
import { OPTION_WORDS } from './option-words.ts';

export const command: CommandModule = {
  define(command, cli, finish) {
    const { terminal, language } = cli;
    const words = { ...OPTION_WORDS[language], ...WORDS[language] };
    command
      .command('list')
      .description(words.list)
      .action(() => {
        terminal.out(listOfSets(cli));
        finish(0);
      });
    command
      .command('show')
      .description(words.show)
      .argument('<set>', words.criteria)
      .action((reference: string) => {
        const set = namedCriteria(reference, cli);
        terminal.out(criteriaView(set, { language, width: terminal.width, colours: terminal.outColours }));
        finish(0);
      });
    command
      .command('lint')
      .description(words.lint)
      .argument('<set...>', words.criteria)
      .option('--json', words.json)
      .action((references: string[], options: { readonly json?: boolean }) => {
        const problems = references.flatMap((reference) => checkFoundCriteria(findCriteria(reference)).problems);
        const records = sortProblems(problems).map((found) => inWords(found, language));
        if (options.json === true) terminal.out(`${JSON.stringify({ problems: records }, null, 2)}\n`);
        else terminal.out(problemList(records, { language, colours: terminal.outColours }));
        finish(records.some(({ severity }) => severity === 'error') ? 1 : 0);
      });
    command
      .command('schema')
      .description(words.schema)
      .action(() => {
        terminal.out(`${JSON.stringify(criteriaJsonSchema(), null, 2)}\n`);
        finish(0);
      });
  },
};

function listOfSets({ terminal, language }: Cli): string {
  const words = WORDS[language];
  const sets = shippedCriteria().flatMap((found) => checkFoundCriteria(found).set ?? []);
  const rows = sets.map((set) => {
    const { from, to } = set.applies;
    return [
      `${set.id}@${set.version}`,
      to === undefined ? `${from}-` : `${from}-${to}`,
      TERMS[language].provenance[set.provenance],
      inLanguage(set.title, language),
    ];
  });
  const columns = [
    { header: words.set },
    { header: words.years },
    { header: words.provenance },
    { header: words.title },
  ];
  return consoleTable(columns, rows, terminal.width, paint(terminal.outColours).strong);
}

const WORDS = {
  vi: {
    list: 'Liệt kê các bộ tiêu chí có sẵn',
    show: 'In một bộ tiêu chí: nội dung, điểm, cách chấm, xếp loại, căn cứ',
    lint: 'Kiểm tra tệp tiêu chí: điểm có cộng đúng không, mức có hở hay chồng nhau không…',
    schema: 'In lược đồ JSON của tệp tiêu chí (cho trình soạn thảo)',
    set: 'Bộ tiêu chí',
    years: 'Năm',
    provenance: 'Nguồn',
    title: 'Tên',
  },
  en: {
    list: 'list the shipped criteria sets',
    show: 'print a criteria set: contents, points, scoring, classes, legal basis',
    lint: 'check a criteria file: do points add up, do bands gap or overlap, …',
    schema: 'print the JSON Schema of criteria files (for editors)',
    set: 'Criteria set',
    years: 'Years',
    provenance: 'Provenance',
    title: 'Title',
  },
};
