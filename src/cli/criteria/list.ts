import { criteriaList } from '../../jobs/criteria-list.ts';
import { libraryJson } from '../../report/criteria/library-json.ts';
import { libraryView } from '../../report/criteria/library-view.ts';
import type { CommandModule } from '../cli.ts';
import { readYear } from '../dates.ts';
import { showProblems } from '../office-files.ts';
import { worldOf } from '../world.ts';

interface ListOptions {
  readonly year?: string;
  readonly subject?: string;
  readonly all?: boolean;
}

export const list: CommandModule = {
  define(command, cli, finish) {
    const { terminal, language } = cli;
    const words = WORDS[language];
    command
      .description(words.list)
      .option('-y, --year <year>', words.year)
      .option('--subject <subject>', words.subject)
      .option('--all', words.all)
      .action((options: ListOptions) => {
        const year = options.year === undefined ? undefined : readYear(options.year);
        const { subject, all } = options;
        const { groups, damaged } = criteriaList({ year, subject, all, language }, worldOf(cli));
        if (damaged.length > 0) showProblems(damaged, cli);
        if (cli.answer !== undefined) cli.answer.give('criteria list', libraryJson(groups));
        else terminal.out(libraryView(groups, { language, width: terminal.width, colours: terminal.outColours }));
        finish(0);
      });
  },
};

const WORDS = {
  vi: {
    list: 'Liệt kê các bộ tiêu chí có sẵn: tình trạng, nguồn, năm áp dụng',
    all: 'kể cả các phiên bản cũ',
    year: 'chỉ các bộ áp dụng cho năm này',
    subject: 'chỉ các bộ của nội dung đánh giá này, ví dụ "cộng đồng học tập"',
  },
  en: {
    list: 'list the shipped criteria sets: status, provenance, years',
    all: 'older versions too',
    year: 'only those that apply to this year',
    subject: 'only those of this subject, e.g. "learning community"',
  },
};
