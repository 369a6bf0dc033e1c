import { checkFolder, writeFiles } from '../../io/write-files.ts';
import { type TimelineResult, timeline } from '../../jobs/timeline.ts';
import { SPEECH } from '../../labels/speech.ts';
import type { Language } from '../../model/language.ts';
import type { CommandModule } from '../cli.ts';
import { listPaths } from '../list-paths.ts';
import { worldOf } from '../world.ts';
import { OPTION_WORDS } from './option-words.ts';

export const command: CommandModule = {
  define(command, cli, finish) {
    const { terminal, language } = cli;
    const words = { ...OPTION_WORDS[language], ...WORDS[language] };
    command
      .argument('<results...>', words.results)
      .requiredOption('-o, --output <folder>', words.folder)
      .action(async (results: string[], { output }: { readonly output: string }) => {
        checkFolder(output);
        const { timeline: made, trends, files } = await timeline({ results, language }, worldOf(cli));
        const written = await writeFiles(output, files);
        cli.answer?.give('timeline', { years: made.years, units: made.units });
        terminal.out(
          `${words.said(
            made.years.map(({ year }) => year),
            made.units.length,
            trends,
          )}\n`,
        );
        terminal.note(`${words.written}: ${listPaths(written, language)}\n`);
        finish(0);
      });
  },
};

const WORDS = {
  vi: {
    results: 'kết quả của các năm khác nhau: thư mục kết quả hoặc tệp result.json',
    said: (years: readonly number[], units: number, { up, down, same }: TimelineResult['trends']) =>
      `${SPEECH.vi.list(years)}: ${units} đơn vị; giữa hai lần đánh giá gần nhất: lên loại ${up}, xuống loại ${down}, giữ loại ${same}.`,
  },
  en: {
    results: 'results of different years: folders of results or result.json',
    said: (years: readonly number[], units: number, { up, down, same }: TimelineResult['trends']) =>
      `${SPEECH.en.list(years)}: units ${units}; between the two newest evaluations of each: higher ${up}, lower ${down}, the same ${same}.`,
  },
} satisfies Record<Language, object>;
