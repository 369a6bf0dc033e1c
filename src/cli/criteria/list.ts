import { isError } from '../../problems/problem.ts';
import { libraryJson } from '../../report/criteria/library-json.ts';
import { libraryGroups } from '../../report/criteria/library-list.ts';
import { libraryView } from '../../report/criteria/library-view.ts';
import type { CommandModule } from '../cli.ts';
import { OPTION_WORDS } from '../commands/option-words.ts';
import { checkFoundCriteria, shippedCriteria } from '../criteria-store.ts';
import { readYear } from '../dates.ts';
import { jsonLine } from '../json-line.ts';
import { showProblems } from '../office-files.ts';

export const list: CommandModule = {
  define(command, cli, finish) {
    const { terminal, language } = cli;
    const words = WORDS[language];
    command
      .description(words.list)
      .option('-y, --year <year>', words.year)
      .option('--subject <subject>', words.subject)
      .option('--json', OPTION_WORDS[language].json)
      .action((options: { readonly year?: string; readonly subject?: string; readonly json?: boolean }) => {
        const year = options.year === undefined ? undefined : readYear(options.year);
        const checked = shippedCriteria().map(checkFoundCriteria);
        const sets = checked.flatMap(({ set }) => set ?? []);
        // A set that was damaged on this machine is not passed over in silence.
        const damaged = checked.flatMap(({ problems }) =>
          problems.filter((found) => isError(found) || found.code === 'released-file-changed'),
        );
        if (damaged.length > 0) showProblems(damaged, cli);
        const groups = libraryGroups(sets, { year, subject: options.subject });
        if (options.json === true) terminal.out(jsonLine(libraryJson(groups)));
        else terminal.out(libraryView(groups, { language, width: terminal.width, colours: terminal.outColours }));
        finish(0);
      });
  },
};

const WORDS = {
  vi: {
    list: 'Liệt kê các bộ tiêu chí có sẵn: tình trạng, nguồn, năm áp dụng',
    year: 'chỉ các bộ áp dụng cho năm này',
    subject: 'chỉ các bộ của nội dung đánh giá này, ví dụ "cộng đồng học tập"',
  },
  en: {
    list: 'list the shipped criteria sets: status, provenance, years',
    year: 'only those that apply to this year',
    subject: 'only those of this subject, e.g. "learning community"',
  },
};
