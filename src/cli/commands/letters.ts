import { basename } from 'node:path';
import { checkFolder, writeEach } from '../../io/write-files.ts';
import { LETTER_FORMATS, type LetterFormat, letters } from '../../jobs/letters.ts';
import { refusalWords } from '../../labels/certificate.ts';
import { SPEECH } from '../../labels/speech.ts';
import { OUTPUT_NAMES, PAPER_NAMES } from '../../model/output-names.ts';
import { printable } from '../../model/printable.ts';
import { refusal } from '../../problems/refusal.ts';
import type { Cli, CommandModule } from '../cli.ts';
import { readDate } from '../dates.ts';
import { profileFrom } from '../office-files.ts';
import { worldOf } from '../world.ts';
import { OPTION_WORDS } from './option-words.ts';

interface LettersOptions {
  readonly output: string;
  readonly profile?: string;
  readonly parent?: readonly string[];
  readonly due?: string;
  readonly date?: string;
  readonly checkPage?: string;
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
      .option('--date <date>', words.date)
      .option('--check-page <file>', words.checkPage)
      .option('--unit <code...>', words.unit)
      .option('--merge', words.merge)
      .option('-f, --format <formats>', `${words.formats}: ${LETTER_FORMATS.join(',')}`, 'pdf')
      .action(async (path: string, options: LettersOptions) => finish(await makeLetters(path, options, cli)));
  },
};

async function makeLetters(path: string, options: LettersOptions, cli: Cli): Promise<number> {
  const { terminal, language } = cli;
  const words = WORDS[language];
  const formats = options.format.split(',').map(readFormat);
  checkFolder(options.output);
  const due = options.due === undefined ? undefined : readDate(options.due, '--due');
  const day = options.date === undefined ? undefined : readDate(options.date, '--date');
  const office = profileFrom(options.profile, cli);

  const { parent, unit: units, merge } = options;
  const checkPage = options.checkPage === undefined ? undefined : basename(options.checkPage);
  const made = await letters(
    { result: path, office, parent, day, due, checkPage, units, merge, formats },
    worldOf(cli),
  );
  cli.answer?.give('letters', {
    letters: made.count,
    silent: made.silent,
    lackNothing: made.lackNothing,
    unknown: made.unknown,
  });
  const { replaced } = made.count === 0 ? { replaced: 0 } : await writeEach(options.output, made.files);

  for (const code of made.unknown) {
    terminal.err(`- ${printable(refusalWords['no-such-unit'][language]({ unit: '', detail: code }))}\n`);
  }
  for (const { name, code } of made.spelled) terminal.err(`! ${printable(words.spelled(name, code))}\n`);
  if (made.ofNoUnit > 0) terminal.err(`! ${words.ofNoUnit(made.ofNoUnit)}\n`);
  if (replaced > 0) terminal.err(`! ${words.replaced(replaced)}\n`);
  if (made.silent > 0) terminal.note(`${words.silent(made.silent)}\n`);
  if (made.lackNothing > 0) terminal.note(`${words.lackNothing(made.lackNothing)}\n`);
  terminal.out(`${words.done(made.count, printable(options.output))}\n`);
  return made.unknown.length > 0 ? 1 : 0;
}

function readFormat(written: string): LetterFormat {
  const format = LETTER_FORMATS.find((known) => known === written.trim().toLowerCase());
  if (format !== undefined) return format;
  throw refusal('letter-format-unknown', { named: written, formats: LETTER_FORMATS });
}

const WORDS = {
  vi: {
    profile: 'tệp JSON của cơ quan gửi: tên cơ quan, địa danh, người ký',
    checkPage: 'trang tự kiểm tra gửi kèm (lập bằng hoctap page check), nhắc trong công văn',
    parent: 'cơ quan chủ quản ghi trên tên cơ quan gửi, mỗi dòng một giá trị',
    due: 'hạn gửi bổ sung, ví dụ 15/12/2022; không ghi thì để trống',
    date: 'ngày ghi trên công văn, ví dụ 15/03/2025: hiệu lực của văn bản, thẩm quyền xét theo ngày này',
    unit: 'chỉ lập cho các mã đơn vị này',
    merge: `ghi chung một tệp ${PAPER_NAMES.letters}.pdf (hoặc ${PAPER_NAMES.letters}.docx), số trang tính riêng từng công văn`,
    formats: 'pdf để in, docx để sửa trước khi ký; ngăn bằng dấu phẩy',
    lackNothing: (count: number) => `${count} đơn vị không thiếu gì nên không có công văn.`,
    silent: (count: number) =>
      `${count} công văn gửi đơn vị có trong danh sách mà chưa gửi gì: đề nghị gửi toàn bộ hồ sơ.`,
    ofNoUnit: (count: number) =>
      `${count} lỗi không thuộc đơn vị nào nên không nằm trong công văn; xem ${OUTPUT_NAMES.vi.missing}.`,
    spelled: (name: string, code: string) =>
      `${name} (${code}): có ký tự phông chữ không in được, công văn ghi bằng mã ký tự, ví dụ [U+1F600]; xem lại trước khi gửi.`,
    replaced: (count: number) => `${count} tệp đã có trong thư mục với nội dung khác và đã được thay.`,
    done: (count: number, folder: string) =>
      count === 0 ? 'Không lập công văn nào.' : `${count} công văn trong thư mục ${folder}; số và ngày ghi sau khi ký.`,
  },
  en: {
    profile: 'JSON file of the sending office: its name, place, signer',
    checkPage: 'page for self-checks that goes along (made by hoctap page check), mentioned in the letter',
    parent: 'agency above the sending one, a value for each line',
    due: 'last day to send what is missing, e.g. 15/12/2022; left blank without it',
    date: 'day of the letters, e.g. 15/03/2025: by it goes what is in force and who has authority',
    unit: 'only for these unit codes',
    merge: `write one file ${PAPER_NAMES.letters}.pdf (or ${PAPER_NAMES.letters}.docx), the pages of each letter numbered on their own`,
    formats: 'pdf to print, docx to edit before it is signed; separated by commas',
    lackNothing: (count: number) =>
      `${SPEECH.en.count(count, 'unit lacks nothing and gets', 'units lack nothing and get')} no letter.`,
    silent: (count: number) =>
      `${SPEECH.en.count(count, 'letter goes to a unit of the list that sent nothing: it is', 'letters go to units of the list that sent nothing: they are')} asked for everything.`,
    ofNoUnit: (count: number) =>
      `${SPEECH.en.count(count, 'error belongs to no unit and is', 'errors belong to no unit and are')} in no letter; see ${OUTPUT_NAMES.en.missing}.`,
    spelled: (name: string, code: string) =>
      `${name} (${code}): a character that the font lacks is written by its number, e.g. [U+1F600]; look before you send it.`,
    replaced: (count: number) =>
      `${SPEECH.en.count(count, 'file was', 'files were')} in the folder with other contents and ${count === 1 ? 'was' : 'were'} replaced.`,
    done: (count: number, folder: string) =>
      count === 0
        ? 'No letters were made.'
        : `${SPEECH.en.count(count, 'letter')} in the folder ${folder}; number and date are given after signature.`,
  },
};
