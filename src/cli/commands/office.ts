import { exists } from '../../io/read-files.ts';
import { writeFiles } from '../../io/write-files.ts';
import { officeFile } from '../../jobs/office-file.ts';
import { OFFICE_FILE } from '../../model/office-file.ts';
import { type OfficeFolder, officeFolderText } from '../../office/office-folder.ts';
import { refusal } from '../../problems/refusal.ts';
import type { Cli, CommandModule } from '../cli.ts';
import { readDate, readYear } from '../dates.ts';
import { answerChecks } from '../menu/answer-checks.ts';
import { askInTerminal } from '../menu/ask.ts';
import { askAll } from '../menu/questions.ts';
import { newestSets } from '../menu/shipped-sets.ts';
import { WORDS as MENU_WORDS } from '../menu/words.ts';
import { TEXTS } from '../office-files.ts';
import { officeFolderHere, officeFolderIn } from '../office-folder.ts';
import { officeArgv, officeQuestions } from '../office-questions.ts';
import { OPTION_WORDS } from './option-words.ts';

interface OfficeFlags {
  readonly authority?: readonly string[];
  readonly place?: string;
  readonly signerTitle?: readonly string[];
  readonly signer?: string;
  readonly sender?: readonly string[];
  readonly submitter?: readonly string[];
  readonly criteria?: string;
  readonly year?: string;
  readonly units?: string;
  readonly district?: string;
  readonly due?: string;
  readonly register?: string;
  readonly key?: string;
  readonly publicKey?: string;
  readonly show?: boolean;
}

/** Asks what a folder is to know of its office, or takes it from the line; what is there already stays unless it is said again. */
export const command: CommandModule = {
  define(command, cli, finish, run) {
    const { terminal, language } = cli;
    const words = { ...OPTION_WORDS[language], ...WORDS[language] };
    command
      .option('--authority <line...>', words.authority)
      .option('--place <place>', words.place)
      .option('--signer-title <line...>', words.signerTitle)
      .option('--signer <name>', words.signer)
      .option('--sender <line...>', words.sender)
      .option('--submitter <line...>', words.submitter)
      .option('-c, --criteria <set>', words.criteria)
      .option('-y, --year <year>', words.year)
      .option('--units <list>', words.units)
      .option('--district <name>', words.district)
      .option('--due <date>', words.due)
      .option('--register <file>', words.register)
      .option('--key <file>', words.key)
      .option('--public-key <file>', words.publicKey)
      .option('--show', words.show)
      .action(async ({ show, ...flags }: OfficeFlags) => {
        if (show === true) {
          const here = officeFolderHere(cli);
          if (here === undefined) throw refusal('office-folder-missing', {});
          terminal.out(officeFolderText(withoutPlaces(here)));
          return finish(0);
        }
        const before = exists(OFFICE_FILE) ? OFFICE_FILE : undefined;
        if (!Object.keys(flags).some((name) => name in FLAGS)) {
          const known = before === undefined ? {} : officeFolderIn(before, cli);
          return finish(await run(['office', ...(await answered(known, cli)), '--lang', language], cli));
        }
        const { files } = officeFile({ before, ...asked(flags), language }, TEXTS);
        const [written] = await writeFiles('.', files);
        terminal.note(`${words.written}: ${written}\n${words.next}\n`);
        finish(0);
      });
  },
};

const FLAGS: Readonly<Record<keyof Omit<OfficeFlags, 'show'>, true>> = {
  ...{ authority: true, place: true, signerTitle: true, signer: true, sender: true, submitter: true },
  ...{ criteria: true, year: true, units: true, district: true, due: true, register: true, key: true, publicKey: true },
};

/** Only what the file itself may hold. */
function withoutPlaces({ file, profile, ...folder }: OfficeFolder & { file: string; profile?: string }): OfficeFolder {
  return folder;
}

/** The options that answers are; `<` at the first question asks it again. */
async function answered(before: OfficeFolder, { terminal, language }: Cli): Promise<readonly string[]> {
  if (!terminal.interactive) throw refusal('office-needs-answers', {});
  const words = MENU_WORDS[language];
  const checks = answerChecks(words);
  const questions = officeQuestions(before, { sets: newestSets(language), checks, language, back: words.back });
  terminal.out(`${WORDS[language].begin}\n`);
  for (;;) {
    const answers = await askAll(questions, askInTerminal(language), {});
    if (answers !== undefined) return officeArgv(answers);
  }
}

/** What the file is to say, and nothing of how the command runs. */
function asked({ authority, place, signerTitle, signer, sender, submitter, year, due, ...others }: OfficeFlags) {
  const { criteria, units, district, register, key, publicKey } = others;
  return {
    ...{ criteria, units, district, register, key, publicKey },
    office: {
      authority,
      place,
      signer: signerTitle === undefined && signer === undefined ? undefined : { title: signerTitle, name: signer },
      sender: sender === undefined ? undefined : { agency: sender },
      submitter: submitter === undefined ? undefined : { agency: submitter },
    },
    year: year === undefined ? undefined : readYear(year),
    due: due === undefined ? undefined : readDate(due, '--due'),
  };
}

const WORDS = {
  vi: {
    authority: 'cơ quan quyết định, cấp giấy, mỗi dòng một giá trị',
    place: 'địa danh trước ngày ký',
    signerTitle: 'chức vụ người ký, mỗi dòng một giá trị, ví dụ "KT. CHỦ TỊCH" "PHÓ CHỦ TỊCH"',
    signer: 'họ tên người ký',
    sender: 'cơ quan gửi công văn cho các đơn vị, mỗi dòng một giá trị',
    submitter: 'cơ quan trình công nhận, lập biên bản, mỗi dòng một giá trị; không khai thì theo văn bản',
    register: 'sổ cấp giấy chứng nhận',
    key: 'khóa bí mật của cơ quan (mật khẩu không ghi vào tệp)',
    publicKey: 'khóa công khai đi cùng',
    show: 'in những gì thư mục này đang biết, kể cả từ thư mục trên',
    next: 'Từ nay các lệnh chạy trong thư mục này và các thư mục bên dưới tự lấy những thông tin ấy; lệnh ghi khác thì theo lệnh.',
    begin: 'Khai một lần cho thư mục này. Bấm Enter để giữ như cũ hoặc để trống; sửa lại lúc nào cũng được.',
  },
  en: {
    authority: 'who decides and issues, one value for each line',
    place: 'place before the date of signing',
    signerTitle: 'title of who signs, one value for each line',
    signer: 'name of who signs',
    sender: 'who writes to the units, one value for each line',
    submitter: 'who submits and takes the minutes, one value for each line; without it, whom the law names',
    register: 'register of certificates',
    key: 'private key of the office (its passphrase is never written down)',
    publicKey: 'the public key that goes with it',
    show: 'print what this folder knows, from the folders above too',
    next: 'Commands run in this folder and below now take this by themselves; what a command line says goes before.',
    begin: 'Once for this folder. Enter keeps what is there or leaves it empty; it can be changed at any time.',
  },
};
