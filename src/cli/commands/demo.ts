import { join } from 'node:path';
import { sampleFiles } from '../../io/package-files.ts';
import { exists } from '../../io/read-files.ts';
import { writeFiles } from '../../io/write-files.ts';
import { SPEECH } from '../../labels/speech.ts';
import { OUTPUT_NAMES } from '../../model/output-names.ts';
import { refusal } from '../../problems/refusal.ts';
import type { CommandModule } from '../cli.ts';
import { shownCommand } from '../menu/shown-command.ts';

/** Copies the samples into a new folder and does the work of a year on them, by the commands an officer would type. */
export const command: CommandModule = {
  define(command, cli, finish, run) {
    const { terminal, language } = cli;
    const words = WORDS[language];
    command.argument('[folder]', words.folder, 'hoctap-demo').action(async (folder: string) => {
      if (exists(folder)) throw refusal('output-there-already', { paths: [folder], option: 'hoctap demo …' });
      const samples = sampleFiles().map(({ name, bytes }) => ({ name, contents: [bytes] }));
      const files = await writeFiles(folder, samples);
      terminal.note(`${words.copied}: ${SPEECH[language].list(files)}\n`);
      const inFolder = (name: string) => join(folder, name);
      const result = inFolder('ket-qua');
      const work = [
        ['evaluate', inFolder('minh-chung.csv'), '-c', 'tt44-2014', '-y', '2022', '-o', result],
        ['certify', result, '--profile', inFolder('co-quan.json'), '-o', inFolder('giay-chung-nhan')],
      ];
      let exitCode = 0;
      for (const argv of work) {
        terminal.note(`\n> ${shownCommand(argv)}\n\n`);
        exitCode = Math.max(exitCode, await run([...argv, '--lang', language], cli));
      }
      terminal.note(`\n${words.look(join(result, OUTPUT_NAMES[language].page))}\n`);
      finish(exitCode);
    });
  },
};

const WORDS = {
  vi: {
    folder: 'thư mục mới để ghi số liệu mẫu và kết quả',
    copied: 'Số liệu mẫu (tên xã có thật, điểm là đặt ra)',
    look: (page: string) => `Mở bằng trình duyệt: ${page}`,
  },
  en: {
    folder: 'a new folder for the samples and their results',
    copied: 'Sample data (real communes, made-up scores)',
    look: (page: string) => `Open in a browser: ${page}`,
  },
};
