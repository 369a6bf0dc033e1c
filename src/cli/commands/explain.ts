import { explain } from '../../jobs/explain.ts';
import { unitView } from '../../report/console/unit-view.ts';
import type { CommandModule } from '../cli.ts';
import { jsonLine } from '../json-line.ts';
import { FILES } from '../world.ts';
import { OPTION_WORDS } from './option-words.ts';

export const command: CommandModule = {
  define(command, { terminal, language }, finish) {
    const words = OPTION_WORDS[language];
    command
      .argument('<result>', words.result)
      .argument('<unit>', { vi: 'mã hoặc tên đơn vị', en: 'code or name of the unit' }[language])
      .option('--json', words.json)
      .action((path: string, wanted: string, options: { readonly json?: boolean }) => {
        const { result, unit } = explain({ result: path, unit: wanted, language }, { files: FILES });
        const view = { language, width: terminal.width, colours: terminal.outColours };
        terminal.out(options.json === true ? jsonLine(unit) : `${unitView(result, unit, view).trimEnd()}\n`);
        finish(0);
      });
  },
};
