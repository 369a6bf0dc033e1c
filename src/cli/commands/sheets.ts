import { checkFolder, writeEach } from '../../io/write-files.ts';
import { readAssumptions } from '../../jobs/assume.ts';
import { SHEET_FORMATS, type SheetFormat, sheets } from '../../jobs/sheets.ts';
import { refusalWords } from '../../labels/certificate.ts';
import { SPEECH } from '../../labels/speech.ts';
import { printable } from '../../model/printable.ts';
import { refusal } from '../../problems/refusal.ts';
import type { CommandModule } from '../cli.ts';
import { profileFrom } from '../office-files.ts';
import { worldOf } from '../world.ts';
import { OPTION_WORDS } from './option-words.ts';

interface SheetsFlags {
  readonly output: string;
  readonly profile?: string;
  readonly format: string;
  readonly unit?: readonly string[];
  readonly merge?: boolean;
  readonly assume?: readonly string[];
}

export const command: CommandModule = {
  define(command, cli, finish) {
    const { terminal, language } = cli;
    const words = { ...OPTION_WORDS[language], ...WORDS[language] };
    command
      .argument('<result>', words.result)
      .requiredOption('-o, --output <folder>', words.folder)
      .option('--profile <file>', words.profile)
      .option('--unit <code...>', words.unit)
      .option('--merge', words.merge)
      .option('--assume <item=value...>', words.assume)
      .option('-f, --format <formats>', `${words.formats}: ${SHEET_FORMATS.join(',')}`, 'pdf')
      .action(async (path: string, { output, profile, format, unit, merge, assume: assumed }: SheetsFlags) => {
        const formats = [...new Set(format.split(',').map(readFormat))];
        checkFolder(output);
        const office = profileFrom(profile, cli);
        const assume = assumed === undefined ? undefined : readAssumptions(assumed);
        const made = await sheets({ result: path, formats, merge, office, units: unit, assume }, worldOf(cli));
        cli.answer?.give('sheets', { sheets: made.count, unknown: made.unknown });
        const { replaced } = await writeEach(output, made.files);
        for (const code of made.unknown) {
          terminal.err(`- ${printable(refusalWords['no-such-unit'][language]({ unit: '', detail: code }))}\n`);
        }
        if (replaced > 0) terminal.err(`! ${words.replaced(replaced)}\n`);
        terminal.out(`${words.done(made.count, printable(output))}\n`);
        finish(made.unknown.length > 0 ? 1 : 0);
      });
  },
};

function readFormat(written: string): SheetFormat {
  const format = SHEET_FORMATS.find((known) => known === written.trim().toLowerCase());
  if (format !== undefined) return format;
  throw refusal('letter-format-unknown', { named: written, formats: SHEET_FORMATS });
}

const WORDS = {
  vi: {
    profile: 'tệp JSON của cơ quan gửi: tên cơ quan, địa danh, người ký',
    unit: 'chỉ lập cho các mã đơn vị này',
    merge: 'ghi chung một tệp',
    assume: 'nêu thêm giả định, ví dụ --assume TC11=2: khi ấy tổng điểm, xếp loại thế nào; không phải kết quả',
    formats: 'pdf, docx để gửi; md, txt để dán vào tin nhắn; ngăn bằng dấu phẩy',
    replaced: (count: number) => `${count} tệp đã có trong thư mục với nội dung khác và đã được thay.`,
    done: (count: number, folder: string) => `${count} phiếu kết quả trong thư mục ${folder}.`,
  },
  en: {
    profile: 'JSON file of the sending office: its name, place, signer',
    unit: 'only for these unit codes',
    merge: 'write one file',
    assume: 'say on the sheet what would come of an assumption, e.g. --assume TC11=2; no result',
    formats: 'pdf, docx to be handed out; md, txt for a message; separated by commas',
    replaced: (count: number) =>
      `${SPEECH.en.count(count, 'file was', 'files were')} in the folder with other contents and ${count === 1 ? 'was' : 'were'} replaced.`,
    done: (count: number, folder: string) => `${SPEECH.en.count(count, 'sheet')} of results in the folder ${folder}.`,
  },
};
