import { PATTERN_MISTAKE } from '../../labels/register.ts';
import { SPEECH } from '../../labels/speech.ts';
import { lazy } from '../../model/lazy.ts';
import { defineRefusal } from './define.ts';

/** An option and what was written behind it. */
export interface WrittenOption {
  readonly option: string;
  readonly written: string;
}

/** The command as far as it was understood: "register void"; empty for the program itself. */
export interface InCommand {
  readonly command: string;
}

export interface QuotedWord extends InCommand {
  /** The word of the command line that is meant. */
  readonly named: string;
}

const seeHelp = {
  vi: ({ command }: InCommand) => `Xem hướng dẫn: hoctap${behind(command)} --help`,
  en: ({ command }: InCommand) => `See the help: hoctap${behind(command)} --help`,
};

const behind = (command: string) => (`${command}` === '' ? '' : ` ${command}`);

/** What is wrong on the command line itself, before any file is read. */
export const optionRefusals = lazy(() => ({
  'language-unknown': defineRefusal<{ readonly written: string }>({
    vi: { message: ({ written }) => `Không có ngôn ngữ “${written}”.`, fix: () => 'Sau --lang ghi vi hoặc en.' },
    en: { message: ({ written }) => `There is no language “${written}”.`, fix: () => '--lang takes vi or en.' },
  }),

  'command-unknown': defineRefusal<QuotedWord>({
    vi: { message: ({ named }) => `Không có lệnh “${named}”.`, fix: seeHelp.vi },
    en: { message: ({ named }) => `There is no command “${named}”.`, fix: seeHelp.en },
  }),

  'command-misspelled': defineRefusal<QuotedWord & { readonly near: string }>({
    vi: {
      message: ({ named }) => `Không có lệnh “${named}”.`,
      fix: ({ command, near }) => `Ý bạn là “hoctap${behind(command)} ${near}”?`,
    },
    en: {
      message: ({ named }) => `There is no command “${named}”.`,
      fix: ({ command, near }) => `Did you mean “hoctap${behind(command)} ${near}”?`,
    },
  }),

  'option-unknown': defineRefusal<QuotedWord>({
    vi: { message: ({ named }) => `Không có tùy chọn “${named}”.`, fix: seeHelp.vi },
    en: { message: ({ named }) => `There is no option “${named}”.`, fix: seeHelp.en },
  }),

  'option-misspelled': defineRefusal<QuotedWord & { readonly near: string }>({
    vi: {
      message: ({ named }) => `Không có tùy chọn “${named}”.`,
      fix: ({ near }) => `Ý bạn là “${near}”?`,
    },
    en: {
      message: ({ named }) => `There is no option “${named}”.`,
      fix: ({ near }) => `Did you mean “${near}”?`,
    },
  }),

  'argument-missing': defineRefusal<QuotedWord>({
    vi: { message: ({ named }) => `Thiếu tham số “${named}”.`, fix: seeHelp.vi },
    en: { message: ({ named }) => `The argument “${named}” is missing.`, fix: seeHelp.en },
  }),

  'option-missing': defineRefusal<QuotedWord>({
    vi: { message: ({ named }) => `Thiếu tùy chọn “${named}”.`, fix: seeHelp.vi },
    en: { message: ({ named }) => `The option “${named}” is missing.`, fix: seeHelp.en },
  }),

  'option-value-missing': defineRefusal<QuotedWord>({
    vi: { message: ({ named }) => `Tùy chọn “${named}” cần một giá trị.`, fix: seeHelp.vi },
    en: { message: ({ named }) => `The option “${named}” needs a value.`, fix: seeHelp.en },
  }),

  'argument-not-right': defineRefusal<QuotedWord>({
    vi: { message: ({ named }) => `Giá trị của “${named}” không đúng.`, fix: seeHelp.vi },
    en: { message: ({ named }) => `The value of “${named}” is not right.`, fix: seeHelp.en },
  }),

  'arguments-too-many': defineRefusal<InCommand>({
    vi: { message: () => 'Có tham số thừa.', fix: seeHelp.vi },
    en: { message: () => 'There are too many arguments.', fix: seeHelp.en },
  }),

  'subcommand-missing': defineRefusal<InCommand>({
    vi: { message: () => 'Lệnh này cần thêm một lệnh con.', fix: seeHelp.vi },
    en: { message: () => 'This command needs a subcommand.', fix: seeHelp.en },
  }),

  'command-line-wrong': defineRefusal<InCommand>({
    vi: { message: () => 'Dòng lệnh không đúng.', fix: seeHelp.vi },
    en: { message: () => 'The command line is not right.', fix: seeHelp.en },
  }),

  'option-not-a-date': defineRefusal<WrittenOption>({
    vi: {
      message: ({ option, written }) => `${option}: “${written}” không phải là một ngày.`,
      fix: () => 'Ghi ngày như 15/12/2022.',
    },
    en: {
      message: ({ option, written }) => `${option}: “${written}” is not a date.`,
      fix: () => 'Write a date like 15/12/2022 (day/month/year) or 2022-12-15.',
    },
  }),

  'option-not-a-year': defineRefusal<{ readonly written: string }>({
    vi: {
      message: ({ written }) => `“${written}” không phải là một năm.`,
      fix: () => 'Ghi năm bằng bốn chữ số, ví dụ -y 2022.',
    },
    en: { message: ({ written }) => `“${written}” is not a year.`, fix: () => 'Write four digits, e.g. -y 2022.' },
  }),

  'encoding-unknown': defineRefusal<{ readonly written: string; readonly known: readonly string[] }>({
    vi: {
      message: ({ written }) => `Không có bảng mã tên “${written}”.`,
      fix: ({ known }) => `Chọn một trong: ${SPEECH.vi.list(known)}.`,
    },
    en: {
      message: ({ written }) => `There is no encoding called “${written}”.`,
      fix: ({ known }) => `One of: ${SPEECH.en.list(known)}.`,
    },
  }),

  'output-ending': defineRefusal<{
    readonly path: string;
    readonly endings: readonly string[];
    readonly example: string;
  }>({
    vi: {
      message: ({ path, endings }) => `Tên tệp phải có đuôi ${SPEECH.vi.oneOf(endings)}: ${path}`,
      fix: ({ example }) => `Ví dụ: ${example}`,
    },
    en: {
      message: ({ path, endings }) => `The file name must end in ${SPEECH.en.oneOf(endings)}: ${path}`,
      fix: ({ example }) => `For example: ${example}`,
    },
  }),

  'option-not-a-line': defineRefusal<WrittenOption & { readonly longest: number }>({
    vi: {
      message: ({ option, written, longest }) =>
        `${option} ghi “${written}”: cần nội dung trên một dòng, không để trống, không quá ${longest} ký tự.`,
    },
    en: {
      message: ({ option, written, longest }) =>
        `${option} says “${written}”: some text on one line, at most ${SPEECH.en.count(longest, 'character')}.`,
    },
  }),

  'option-not-a-count': defineRefusal<WrittenOption>({
    vi: { message: ({ option, written }) => `${option} ghi “${written}”: cần một số nguyên, ví dụ 120.` },
    en: { message: ({ option, written }) => `${option} says “${written}”: a whole number is needed, such as 120.` },
  }),

  'option-count-outside': defineRefusal<WrittenOption & { readonly least: number; readonly most: number }>({
    vi: {
      message: ({ option, written, least, most }) =>
        `${option} ghi “${written}”: cần số nguyên từ ${least} đến ${most}.`,
    },
    en: {
      message: ({ option, written, least, most }) =>
        `${option} says “${written}”: a whole number from ${least} to ${most}.`,
    },
  }),

  'option-not-a-choice': defineRefusal<WrittenOption & { readonly choices: readonly string[] }>({
    vi: { message: ({ option, written, choices }) => `${option} ghi “${written}”: chọn ${SPEECH.vi.oneOf(choices)}.` },
    en: {
      message: ({ option, written, choices }) => `${option} says “${written}”: choose ${SPEECH.en.oneOf(choices)}.`,
    },
  }),

  'restart-unknown': defineRefusal<{ readonly written: string }>({
    vi: {
      message: ({ written }) =>
        `--restart ghi “${written}”: chọn yearly (mỗi năm đánh số lại từ 1) hoặc never (đánh số liên tục).`,
    },
    en: { message: ({ written }) => `--restart says “${written}”: choose yearly or never.` },
  }),

  'option-not-a-small-count': defineRefusal<{ readonly option: string; readonly written: string }>({
    vi: {
      message: ({ option, written }) => `“${written}” ở ${option} không phải là một số đếm.`,
      fix: () => 'Ghi một số nguyên từ 1 đến 999.',
    },
    en: {
      message: ({ option, written }) => `“${written}” at ${option} is no count.`,
      fix: () => 'Write a whole number from 1 to 999.',
    },
  }),

  'order-unknown': defineRefusal<{ readonly written: string }>({
    vi: {
      message: ({ written }) => `Không xếp thứ tự theo “${written}” được.`,
      fix: () => 'Ghi rank (theo hạng) hoặc name (theo tên).',
    },
    en: { message: ({ written }) => `The order “${written}” is not known.`, fix: () => 'Write rank or name.' },
  }),

  'number-pattern-wrong': defineRefusal<WrittenOption & { readonly mistake: keyof typeof PATTERN_MISTAKE.vi }>({
    vi: {
      message: ({ option, written, mistake }) =>
        `${option} ghi “${written}”: ${PATTERN_MISTAKE.vi[mistake] ?? mistake}.`,
    },
    en: {
      message: ({ option, written, mistake }) =>
        `${option} says “${written}”: ${PATTERN_MISTAKE.en[mistake] ?? mistake}.`,
    },
  }),

  'offset-unreadable': defineRefusal<{ readonly written: string }>({
    vi: {
      message: ({ written }) => `--offset: “${written}” không phải là độ dời.`,
      fix: () => 'Ghi số mi-li-mét sang phải và xuống dưới, không quá 30, ví dụ --offset "2;-1,5".',
    },
    en: {
      message: ({ written }) => `--offset: “${written}” is no offset.`,
      fix: () => 'Write millimetres to the right and down, at most 30, e.g. --offset "2;-1.5".',
    },
  }),
}));
