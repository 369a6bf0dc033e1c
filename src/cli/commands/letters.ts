import { certificateFonts } from '../../io/package-files.ts';
import { checkFolder, writeEach, writeFiles } from '../../io/write-files.ts';
import { tellOfLetters } from '../../jobs/law-of-letters.ts';
import { refusalWords } from '../../labels/certificate.ts';
import { lettersFrom } from '../../letters/letters-from.ts';
import { prepareLetters } from '../../letters/prepare-letters.ts';
import { renderLetters, renderMergedLetters } from '../../letters/render.ts';
import { printable } from '../../model/printable.ts';
import type { Cli, CommandModule } from '../cli.ts';
import { readDate } from '../dates.ts';
import { profileFrom } from '../office-files.ts';
import { withProgress } from '../progress.ts';
import { openResult } from '../result-files.ts';
import { worldOf } from '../world.ts';
import { OPTION_WORDS } from './option-words.ts';

interface LettersOptions {
  readonly output: string;
  readonly profile?: string;
  readonly parent?: readonly string[];
  readonly due?: string;
  readonly unit?: readonly string[];
  readonly merge?: boolean;
}

export const command: CommandModule = {
  define(command, cli, finish) {
    const words = { ...OPTION_WORDS[cli.language], ...WORDS[cli.language] };
    command
      .argument('<result>', words.result)
      .requiredOption('-o, --output <folder>', words.folder)
      .option('--profile <file>', words.profile)
      .option('--parent <line...>', words.parent)
      .option('--due <date>', words.due)
      .option('--unit <code...>', words.unit)
      .option('--merge', words.merge)
      .action(async (path: string, options: LettersOptions) => finish(await letters(path, options, cli)));
  },
};

async function letters(path: string, options: LettersOptions, cli: Cli): Promise<number> {
  const { terminal, language } = cli;
  const words = WORDS[language];
  checkFolder(options.output);
  const due = options.due === undefined ? undefined : readDate(options.due, '--due');
  const office = profileFrom(options.profile, cli);
  // The letters are in Vietnamese whatever the language of the interface.
  const result = openResult(path, 'vi');
  tellOfLetters(result, { office, parent: options.parent }, worldOf(cli));
  const drafts = lettersFrom(result, { office, parent: options.parent, due, units: options.unit });
  const batch = await prepareLetters(drafts, certificateFonts());

  const count = batch.letters.length;
  let replaced = 0;
  if (count > 0 && options.merge === true) {
    await writeFiles(options.output, [{ name: MERGED, contents: renderMergedLetters(batch) }]);
  } else if (count > 0) {
    const rendered = withProgress(renderLetters(batch), count, words.making, terminal);
    ({ replaced } = await writeEach(options.output, inFiles(rendered)));
  }

  for (const code of drafts.unknown) {
    terminal.err(`- ${printable(refusalWords['no-such-unit'][language]({ unit: '', detail: code }))}\n`);
  }
  for (const { name, code } of batch.spelled) terminal.err(`! ${printable(words.spelled(name, code))}\n`);
  if (drafts.ofNoUnit > 0) terminal.err(`! ${words.ofNoUnit(drafts.ofNoUnit)}\n`);
  if (replaced > 0) terminal.err(`! ${words.replaced(replaced)}\n`);
  if (drafts.silent > 0) terminal.err(`${words.silent(drafts.silent)}\n`);
  if (drafts.lackNothing > 0) terminal.err(`${words.lackNothing(drafts.lackNothing)}\n`);
  terminal.out(`${words.done(count, printable(options.output))}\n`);
  return drafts.unknown.length > 0 ? 1 : 0;
}

const MERGED = 'letters.pdf';

function* inFiles(rendered: Iterable<{ fileName: string; bytes: Uint8Array }>) {
  for (const { fileName, bytes } of rendered) yield { name: fileName, contents: [bytes] };
}

const WORDS = {
  vi: {
    profile: 'tệp JSON của cơ quan gửi: tên cơ quan, địa danh, người ký',
    parent: 'cơ quan chủ quản ghi trên tên cơ quan gửi, mỗi dòng một giá trị',
    due: 'hạn gửi bổ sung, ví dụ 15/12/2022; không ghi thì để trống',
    unit: 'chỉ lập cho các mã đơn vị này',
    merge: `ghi chung một tệp ${MERGED}, số trang tính riêng từng công văn`,
    making: 'Đang lập',
    lackNothing: (count: number) => `${count} đơn vị không thiếu gì nên không có công văn.`,
    silent: (count: number) =>
      `${count} công văn gửi đơn vị có trong danh sách mà chưa gửi gì: đề nghị gửi toàn bộ hồ sơ.`,
    ofNoUnit: (count: number) => `${count} lỗi không thuộc đơn vị nào nên không nằm trong công văn; xem missing.csv.`,
    spelled: (name: string, code: string) =>
      `${name} (${code}): có ký tự phông chữ không in được, công văn ghi bằng mã ký tự, ví dụ [U+1F600]; xem lại trước khi gửi.`,
    replaced: (count: number) => `${count} tệp đã có trong thư mục với nội dung khác và đã được thay.`,
    done: (count: number, folder: string) =>
      count === 0 ? 'Không lập công văn nào.' : `${count} công văn trong thư mục ${folder}; số và ngày ghi sau khi ký.`,
  },
  en: {
    profile: 'JSON file of the sending office: its name, place, signer',
    parent: 'agency above the sending one, a value for each line',
    due: 'last day to send what is missing, e.g. 15/12/2022; left blank without it',
    unit: 'only for these unit codes',
    merge: `write one file ${MERGED}, the pages of each letter numbered on their own`,
    making: 'Making',
    lackNothing: (count: number) => `${count} units lack nothing and get no letter.`,
    silent: (count: number) =>
      `${count} letters go to units of the list that sent nothing: they are asked for everything.`,
    ofNoUnit: (count: number) => `${count} errors belong to no unit and are in no letter; see missing.csv.`,
    spelled: (name: string, code: string) =>
      `${name} (${code}): a character that the font lacks is written by its number, e.g. [U+1F600]; look before you send it.`,
    replaced: (count: number) => `${count} files stood in the folder with other contents and were replaced.`,
    done: (count: number, folder: string) =>
      count === 0
        ? 'No letters were made.'
        : `${count} letters in the folder ${folder}; number and date are given after signature.`,
  },
};
