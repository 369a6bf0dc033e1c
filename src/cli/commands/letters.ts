import type { OfficeDocument } from '../../documents/blocks.ts';
import { wordFile } from '../../documents/word/word-file.ts';
import { certificateFonts } from '../../io/package-files.ts';
import { checkFolder, writeEach, writeFiles } from '../../io/write-files.ts';
import { tellOfLetters } from '../../jobs/law-of-letters.ts';
import { refusalWords } from '../../labels/certificate.ts';
import { letterDocument, lettersInOneDocument } from '../../letters/letter-document.ts';
import { type Letter, type Letters, lettersFrom } from '../../letters/letters-from.ts';
import { prepareLetters } from '../../letters/prepare-letters.ts';
import { renderLetters, renderMergedLetters } from '../../letters/render.ts';
import type { OutputFile } from '../../model/output-file.ts';
import { printable } from '../../model/printable.ts';
import { refusal } from '../../problems/refusal.ts';
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
  readonly format: string;
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
      .option('-f, --format <formats>', `${words.formats}: ${LETTER_FORMATS.join(',')}`, 'pdf')
      .action(async (path: string, options: LettersOptions) => finish(await letters(path, options, cli)));
  },
};

async function letters(path: string, options: LettersOptions, cli: Cli): Promise<number> {
  const { terminal, language } = cli;
  const words = WORDS[language];
  const formats = new Set(options.format.split(',').map(readFormat));
  checkFolder(options.output);
  const due = options.due === undefined ? undefined : readDate(options.due, '--due');
  const office = profileFrom(options.profile, cli);
  // The letters are in Vietnamese whatever the language of the interface.
  const result = openResult(path, 'vi');
  tellOfLetters(result, { office, parent: options.parent }, worldOf(cli));
  const drafts = lettersFrom(result, { office, parent: options.parent, due, units: options.unit });
  const count = drafts.letters.length;
  let replaced = 0;
  const write = async (
    merged: () => OutputFile | Promise<OutputFile>,
    each: () => Iterable<OutputFile> | AsyncIterable<OutputFile>,
  ) => {
    if (count === 0) return;
    if (options.merge === true) await writeFiles(options.output, [await merged()]);
    else replaced += (await writeEach(options.output, each())).replaced;
  };
  let spelled: readonly Letter['unit'][] = [];
  if (formats.has('pdf')) {
    const batch = await prepareLetters(drafts, certificateFonts());
    ({ spelled } = batch);
    const rendered = () => withProgress(renderLetters(batch), count, words.making, terminal);
    await write(
      () => ({ name: `${MERGED}.pdf`, contents: renderMergedLetters(batch) }),
      () => inFiles(rendered()),
    );
  }
  if (formats.has('docx')) {
    await write(
      async () => wordOutput(lettersInOneDocument(drafts, `${MERGED}.docx`)),
      () => inWord(withProgress(drafts.letters, count, words.making, terminal), drafts),
    );
  }

  for (const code of drafts.unknown) {
    terminal.err(`- ${printable(refusalWords['no-such-unit'][language]({ unit: '', detail: code }))}\n`);
  }
  for (const { name, code } of spelled) terminal.err(`! ${printable(words.spelled(name, code))}\n`);
  if (drafts.ofNoUnit > 0) terminal.err(`! ${words.ofNoUnit(drafts.ofNoUnit)}\n`);
  if (replaced > 0) terminal.err(`! ${words.replaced(replaced)}\n`);
  if (drafts.silent > 0) terminal.err(`${words.silent(drafts.silent)}\n`);
  if (drafts.lackNothing > 0) terminal.err(`${words.lackNothing(drafts.lackNothing)}\n`);
  terminal.out(`${words.done(count, printable(options.output))}\n`);
  return drafts.unknown.length > 0 ? 1 : 0;
}

const MERGED = 'letters';
const LETTER_FORMATS = ['pdf', 'docx'] as const;

function readFormat(written: string): (typeof LETTER_FORMATS)[number] {
  const format = LETTER_FORMATS.find((known) => known === written.trim().toLowerCase());
  if (format !== undefined) return format;
  throw refusal('letter-format-unknown', { named: written, formats: LETTER_FORMATS });
}

async function* inWord(letters: Iterable<Letter>, drafts: Letters): AsyncGenerator<OutputFile> {
  for (const letter of letters) yield await wordOutput(letterDocument(letter, drafts));
}

async function wordOutput(document: OfficeDocument): Promise<OutputFile> {
  return { name: document.fileName, contents: [await wordFile(document)] };
}

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
    formats: 'pdf để in, docx để sửa trước khi ký; ngăn bằng dấu phẩy',
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
    formats: 'pdf to print, docx to edit before it is signed; separated by commas',
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
