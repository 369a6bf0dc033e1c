import { isThere } from '../../io/read-files.ts';
import { writeFiles } from '../../io/write-files.ts';
import { OFFICE_FILE } from '../../model/office-file.ts';
import { isoDate } from '../../model/written-date.ts';
import { type OfficeFolder, officeFolderText } from '../../office/office-folder.ts';
import { refusal } from '../../problems/refusal.ts';
import type { Cli, CommandModule } from '../cli.ts';
import { readDate, readYear } from '../dates.ts';
import { askInTerminal } from '../menu/ask.ts';
import { newestSets } from '../menu/shipped-sets.ts';
import { officeFolderHere, readOfficeFolder } from '../office-folder.ts';
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
  define(command, cli, finish) {
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
        const before = isThere(OFFICE_FILE) ? readOfficeFolder(OFFICE_FILE, cli) : {};
        const said = Object.keys(flags).some((name) => name in FLAGS) ? flags : await asked(before, cli);
        const [written] = await writeFiles('.', [
          { name: OFFICE_FILE, contents: [officeFolderText(completed(before, said))] },
        ]);
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

async function asked(before: OfficeFolder, cli: Cli): Promise<OfficeFlags> {
  const { terminal, language } = cli;
  if (!terminal.interactive) throw refusal('office-needs-answers', {});
  const ask = askInTerminal(language);
  const words = WORDS[language].questions;
  terminal.out(`${words.begin}\n`);
  const { office = {} } = before;
  const text = (message: string, initial?: string, check?: (answer: string) => true | string) =>
    ask.text(message, { ...(initial === undefined ? {} : { initial }), ...(check === undefined ? {} : { check }) });
  const lines = async (message: string, initial?: readonly string[]) => {
    const answer = await text(message, initial?.join(' | '));
    return answer === '' ? undefined : answer.split('|').map((line) => line.trim());
  };
  const some = (answer: string) => (answer === '' ? undefined : answer);
  const authority = await lines(words.authority, office.authority);
  const place = some(await text(words.place, office.place));
  const signerTitle = await lines(words.signerTitle, office.signer?.title);
  const signer = some(await text(words.signer, office.signer?.name));
  const sender = await lines(words.sender, office.sender?.agency);
  const submitter = await lines(words.submitter, office.submitter?.agency);
  const sets = newestSets();
  const criteria = some(
    await ask.choose(words.criteria, [
      // First, so that Enter chooses nothing by chance.
      { name: words.later, value: '' },
      ...sets.map(({ name, value }) => ({ name, value })),
    ]),
  );
  const year = some(
    await text(
      words.year,
      before.year?.toString(),
      (answer) => answer === '' || /^(?:19|20)\d\d$/.test(answer) || words.yearWrong,
    ),
  );
  const units = some(await text(words.units, before.units));
  // A province before 2025 has districts; a file names its units itself.
  const isProvince = units !== undefined && !/\.[a-z]{3,4}$/i.test(units);
  const district = isProvince ? some(await text(words.district, before.district)) : undefined;
  const due = some(
    await text(words.due, before.due, (answer) => answer === '' || isoDate(answer) !== undefined || words.dateWrong),
  );
  return {
    ...{ authority, place, signerTitle, signer, sender, submitter, criteria, year, units, district, due },
  } as OfficeFlags;
}

function completed(before: OfficeFolder, said: OfficeFlags): OfficeFolder {
  const { office = {} } = before;
  const { authority, place, signerTitle, signer, sender, submitter, year, due, ...others } = said;
  const signs = defined({ ...office.signer, ...defined({ title: signerTitle, name: signer }) });
  const profile = defined({
    ...office,
    ...defined({ authority, place }),
    ...(Object.keys(signs).length === 0 ? {} : { signer: signs }),
    ...(sender === undefined ? {} : { sender: { ...office.sender, agency: sender } }),
    ...(submitter === undefined ? {} : { submitter: { ...office.submitter, agency: submitter } }),
  });
  return {
    ...before,
    ...defined(others),
    ...(Object.keys(profile).length === 0 ? {} : { office: profile }),
    ...(year === undefined ? {} : { year: readYear(year) }),
    ...(due === undefined ? {} : { due: readDate(due, '--due') }),
  } as OfficeFolder;
}

function defined<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
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
    questions: {
      begin: 'Khai một lần cho thư mục này. Bấm Enter để giữ như cũ hoặc để trống; sửa lại lúc nào cũng được.',
      authority: 'Cơ quan quyết định và cấp giấy, như in trên giấy (nhiều dòng thì ngăn bằng dấu |):',
      place: 'Địa danh trước ngày ký:',
      signerTitle: 'Chức vụ người ký (nhiều dòng thì ngăn bằng dấu |):',
      signer: 'Họ tên người ký:',
      sender: 'Cơ quan gửi công văn cho các đơn vị (để trống nếu là cơ quan trên):',
      submitter: 'Cơ quan trình công nhận, lập biên bản (để trống thì theo văn bản):',
      criteria: 'Thường đánh giá theo bộ tiêu chí nào?',
      later: 'Chọn mỗi lần chạy',
      year: 'Năm đánh giá:',
      yearWrong: 'Ghi năm bằng bốn chữ số, ví dụ 2026.',
      units: 'Các đơn vị phải gửi: tệp danh sách, hoặc tên tỉnh:',
      district: 'Chỉ của huyện (trước 1/7/2025; để trống là cả tỉnh):',
      due: 'Hạn gửi, ví dụ 15/12/2026:',
      dateWrong: 'Ghi ngày như 15/12/2026.',
    },
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
    questions: {
      begin: 'Once for this folder. Enter keeps what is there or leaves it empty; it can be changed at any time.',
      authority: 'Who decides and issues, as printed (several lines: put | between them):',
      place: 'Place before the date of signing:',
      signerTitle: 'Title of who signs (several lines: put | between them):',
      signer: 'Name of who signs:',
      sender: 'Who writes to the units (empty: the same):',
      submitter: 'Who submits and takes the minutes (empty: whom the law names):',
      criteria: 'By which criteria set as a rule?',
      later: 'Choose each time',
      year: 'Evaluation year:',
      yearWrong: 'Write four digits, e.g. 2026.',
      units: 'Units that are to send: a file, or a province:',
      district: 'Only of the district (before 1/7/2025; empty for the whole province):',
      due: 'Day by which all is to be sent, e.g. 15/12/2026:',
      dateWrong: 'Write a date like 15/12/2026.',
    },
  },
};
