import { refusal } from '../../problems/refusal.ts';
import type { CommandModule } from '../cli.ts';

/** What a double click and a file dropped on the program open. */
export const command: CommandModule = {
  define(command, cli, finish, run) {
    const words = WORDS[cli.language];
    command.argument('[files...]', words.files).action(async (files: readonly string[]) => {
      if (!cli.terminal.interactive) throw refusal('menu-without-terminal', {});
      const { runMenu } = await import('../menu/menu.ts');
      finish(await runMenu(cli, run, { files }));
    });
  },
};

const WORDS = {
  vi: { files: 'tệp hoặc thư mục minh chứng để làm việc với nó ngay' },
  en: { files: 'evidence files or folders to begin with' },
};
