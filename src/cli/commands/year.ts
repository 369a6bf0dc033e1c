import { join } from 'node:path';
import { makeFolder, writeFiles } from '../../io/write-files.ts';
import { yearFolder } from '../../jobs/year-folder.ts';
import type { CommandModule } from '../cli.ts';
import { readDate, readYear } from '../dates.ts';
import { FILES } from '../reading-world.ts';

export const command: CommandModule = {
  define(command, cli, finish) {
    const { terminal, language } = cli;
    const words = WORDS[language];
    command
      .argument('<year>', words.year)
      .option('--due <date>', words.due)
      .action(async (written: string, { due }: { readonly due?: string }) => {
        const year = readYear(written);
        const sent = due === undefined ? undefined : readDate(due, '--due');
        const { folder, folders, files } = yearFolder({ year, due: sent, language }, { files: FILES });
        for (const name of folders) makeFolder(join(folder, name));
        await writeFiles(folder, files);
        terminal.out(`${folder}\n${folders.map((name) => `  ${name.padEnd(20)}${words.folders[name]}\n`).join('')}`);
        terminal.note(`${words.next(folder)}\n`);
        finish(0);
      });
  },
};

const WORDS = {
  vi: {
    year: 'năm đánh giá, ví dụ 2026',
    due: 'hạn gửi của năm ấy, ví dụ 15/12/2026',
    folders: {
      '1-mau': 'phiếu trống gửi các đơn vị',
      '2-nhan-ve': 'phiếu, minh chứng các đơn vị gửi về',
      '3-ket-qua': 'kết quả, báo cáo',
      '4-van-ban': 'quyết định, biên bản, tờ trình, công văn',
      '5-giay-chung-nhan': 'giấy chứng nhận',
    },
    next: (folder: string) =>
      `Các lệnh chạy trong thư mục ${folder} lấy năm ấy; thông tin cơ quan lấy từ thư mục trên (hoctap office).`,
  },
  en: {
    year: 'evaluation year, e.g. 2026',
    due: 'day by which all is to be sent, e.g. 15/12/2026',
    folders: {
      '1-mau': 'empty forms for the units',
      '2-nhan-ve': 'forms and evidence the units sent',
      '3-ket-qua': 'results and reports',
      '4-van-ban': 'decision, minutes, submission, letters',
      '5-giay-chung-nhan': 'certificates',
    },
    next: (folder: string) =>
      `Commands run in ${folder} take that year; what the office is comes from the folder above (hoctap office).`,
  },
};
