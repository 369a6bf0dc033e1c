import { checkFolder, writeFiles } from '../../io/write-files.ts';
import { checkCopies, dossier } from '../../jobs/dossier.ts';
import { SPEECH } from '../../labels/speech.ts';
import { printable } from '../../model/printable.ts';
import type { Cli, CommandModule } from '../cli.ts';
import { worldOf } from '../world.ts';
import { OPTION_WORDS } from './option-words.ts';

interface DossierFlags {
  readonly evidenceDir: string;
  readonly output: string;
  readonly unit?: readonly string[];
}

export const command: CommandModule = {
  define(command, cli, finish) {
    const words = { ...OPTION_WORDS[cli.language], ...WORDS[cli.language] };
    command
      .argument('<result>', words.result)
      .requiredOption('--evidence-dir <folder>', words.evidenceDir)
      .requiredOption('-o, --output <folder>', words.output)
      .option('--unit <code...>', words.unit)
      .action(async (path: string, flags: DossierFlags) => finish(await make(path, flags, cli)));
  },
};

async function make(path: string, { evidenceDir, output, unit }: DossierFlags, cli: Cli): Promise<number> {
  const { terminal, language } = cli;
  const words = WORDS[language];
  const world = worldOf(cli);
  checkFolder(output);
  const made = await dossier({ result: path, evidenceDir, units: unit, into: output }, world);
  await writeFiles(output, made.files, { flush: false });
  checkCopies({ copies: made.copies, into: output }, world);

  const { units, copies, absent, unclaimed } = made;
  cli.answer?.give('dossier', { units, copies: copies.size, absent, unclaimed });
  terminal.out(`${words.done(made.units, made.copies.size, printable(output))}\n`);
  if (made.absent > 0) terminal.err(`! ${words.absent(made.absent)}\n`);
  if (made.unclaimed > 0) terminal.err(`! ${words.unclaimed(made.unclaimed)}\n`);
  return made.clean ? 0 : 1;
}

const WORDS = {
  vi: {
    evidenceDir: 'thư mục minh chứng các đơn vị gửi; chỉ đọc, không di chuyển, không sửa tệp nào',
    output: 'thư mục mới để xếp hồ sơ',
    unit: 'chỉ xếp cho các mã đơn vị này',
    done: (units: number, files: number, folder: string) =>
      `Đã xếp hồ sơ của ${units} đơn vị vào thư mục ${folder}: ${files} tệp chép theo tiêu chí, đã đối chiếu từng bản chép; mục lục trong mỗi thư mục.`,
    absent: (count: number) => `${count} minh chứng đã nêu mà không có tệp; xem muc-luc của từng đơn vị.`,
    unclaimed: (count: number) => `${count} tệp không nội dung nào nêu, không chép; xem muc-luc và muc-luc-chung.xlsx.`,
  },
  en: {
    evidenceDir: 'folder of the documents sent in; read only, nothing in it is moved or changed',
    output: 'a new folder for the ordered dossiers',
    unit: 'only for these unit codes',
    done: (units: number, files: number, folder: string) =>
      `Dossiers of ${SPEECH.en.count(units, 'unit')} are in ${folder}: ${SPEECH.en.count(files, 'file')} copied by criterion, each copy compared; a list of contents in each folder.`,
    absent: (count: number) =>
      `${SPEECH.en.count(count, 'document is claimed and is', 'documents are claimed and are')} not there; see muc-luc of each unit.`,
    unclaimed: (count: number) =>
      `${SPEECH.en.count(count, 'file is claimed by nobody and was', 'files are claimed by nobody and were')} not copied; see muc-luc and muc-luc-chung.xlsx.`,
  },
};
