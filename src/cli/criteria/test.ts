import { criteriaTest } from '../../jobs/criteria-test.ts';
import { casesJson, casesView } from '../../report/criteria/cases-view.ts';
import type { CommandModule } from '../cli.ts';
import { OPTION_WORDS } from '../commands/option-words.ts';
import { readDate, readYear } from '../dates.ts';
import { worldOf } from '../world.ts';

interface TestOptions {
  readonly cases?: string;
  readonly year?: string;
  readonly checkedOn?: string;
}

export const test: CommandModule = {
  define(command, cli, finish) {
    const { terminal, language } = cli;
    const words = { ...OPTION_WORDS[language], ...WORDS[language] };
    command
      .description(words.test)
      .argument('<set>', words.criteria)
      .option('--cases <file>', words.cases)
      .option('-y, --year <year>', words.year)
      .option('--checked-on <date>', words.checkedOn)
      .action(async (criteria: string, { cases, year, checkedOn }: TestOptions) => {
        const asked = {
          criteria,
          cases,
          year: year === undefined ? undefined : readYear(year),
          checkedOn: checkedOn === undefined ? undefined : readDate(checkedOn, '--checked-on'),
          language,
        };
        const tested = await criteriaTest(asked, worldOf(cli));
        const console = { language, width: terminal.width, colours: terminal.outColours };
        if (cli.answer !== undefined) cli.answer.give('criteria test', casesJson(tested, language));
        else terminal.out(casesView(tested, console));
        finish(tested.clean ? 0 : 1);
      });
  },
};

const WORDS = {
  vi: {
    test: 'Thử bộ tiêu chí bằng các trường hợp mẫu: ghi giá trị nào thì phải xếp loại nào',
    cases: 'bảng các trường hợp (.xlsx, .csv, .json); không ghi thì lấy tệp cạnh bộ tiêu chí, ví dụ bo.truong-hop.xlsx',
  },
  en: {
    test: 'try a criteria set with cases: what must come of which values',
    cases: 'table of the cases (.xlsx, .csv, .json); without it the one beside the set, e.g. set.cases.csv',
  },
};
