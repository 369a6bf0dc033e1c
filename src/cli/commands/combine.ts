import { removeStalePages } from '../../io/stale-pages.ts';
import { checkFolder, writeFiles } from '../../io/write-files.ts';
import { combine } from '../../jobs/combine.ts';
import { SPEECH } from '../../labels/speech.ts';
import type { Language } from '../../model/language.ts';
import { rankingView } from '../../report/console/ranking-table.ts';
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
        const reports = ['json', 'csv', 'html', 'xlsx'] as const;
        const { result, files } = await combine({ results, reports, language, into: output }, worldOf(cli));
        const written = await writeFiles(output, files);
        const stale = removeStalePages(output, written, language);
        if (stale > 0) terminal.err(`${OPTION_WORDS[language].stalePages(stale)}\n`);
        cli.answer?.give('combine', { parts: (result.combined ?? []).length, units: result.units.length });
        terminal.out(rankingView(result, { language, width: terminal.width, colours: terminal.outColours }));
        terminal.err(`${words.combined((result.combined ?? []).length, result.units.length)}\n`);
        terminal.note(`${words.written}: ${listPaths(written, language)}\n`);
        finish(0);
      });
  },
};

const WORDS = {
  vi: {
    results: 'các kết quả cùng bộ tiêu chí, cùng năm: thư mục kết quả, hoặc thư mục chứa các thư mục kết quả',
    combined: (parts: number, units: number) =>
      `Đã ghép ${parts} kết quả, ${units} đơn vị, xếp hạng lại; không chấm lại điểm.`,
  },
  en: {
    results: 'results of one criteria set and year: folders of results, or a folder that holds such folders',
    combined: (parts: number, units: number) =>
      `Combined ${SPEECH.en.count(parts, 'result')}, ${SPEECH.en.count(units, 'unit')}, ranked again; nothing was scored again.`,
  },
} satisfies Record<Language, object>;
