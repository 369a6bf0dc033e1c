import { openSigner, readPassphrase, writeNewKey } from '../../io/keys-file.ts';
import { readTextFile } from '../../io/read-files.ts';
import { CannotRun } from '../../model/cannot-run.ts';
import type { Language } from '../../model/language.ts';
import { printable } from '../../model/printable.ts';
import { inWords } from '../../problems/problem.ts';
import { type KeyDeclaration, readPublicKey } from '../../verification/public-key.ts';
import { fingerprintOf, type Signer } from '../../verification/signature.ts';
import type { Cli, CommandModule } from '../cli.ts';
import { readDate } from '../dates.ts';
import { OPTION_WORDS } from './option-words.ts';

interface NewOptions {
  readonly output: string;
  readonly office: string;
  readonly authority?: readonly string[];
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly passphraseFile?: string;
  readonly withoutPassphrase?: boolean;
}

/** Asks for something that must not be seen; `check` says what is wrong with an answer. */
export type AskSecret = (message: string, check?: (answer: string) => true | string) => Promise<string>;

const SHORTEST_PASSPHRASE = 8;

export const command: CommandModule = {
  define(command, cli, finish) {
    const { terminal, language } = cli;
    const words = { ...OPTION_WORDS[language], ...WORDS[language] };
    command
      .command('new')
      .description(words.new)
      .requiredOption('-o, --output <folder>', words.folder)
      .requiredOption('--office <name>', words.office)
      .option('--authority <name...>', words.authority)
      .option('--valid-from <date>', words.validFrom)
      .option('--valid-to <date>', words.validTo)
      .option('--passphrase-file <file>', words.passphraseFile)
      .option('--without-passphrase', words.withoutPassphrase)
      .action(async (options: NewOptions) => {
        const declared = declarationOf(options);
        const passphrase = await chosenPassphrase(options, cli);
        const { keyId, privatePath, publicPath } = writeNewKey(options.output, declared, passphrase);
        if (passphrase === undefined) terminal.err(`${words.unprotected}\n`);
        terminal.out(`${words.made(keyId, privatePath, publicPath)}\n`);
        finish(0);
      });
    command
      .command('show')
      .description(words.show)
      .argument('<public-key>', words.publicKey)
      .action((path: string) => {
        const { file, text } = readTextFile(path);
        const reading = readPublicKey(text, file);
        if ('problem' in reading) {
          const [vi, en] = [inWords(reading.problem, 'vi'), inWords(reading.problem, 'en')];
          throw new CannotRun(
            { vi: `${file}: ${vi.message}`, en: `${file}: ${en.message}` },
            { vi: vi.fix, en: en.fix },
          );
        }
        const { keyId, office, key } = reading.key;
        terminal.out(`${words.shown(printable(office), keyId, fingerprintOf(key))}\n`);
        finish(0);
      });
  },
};

/** Opens an office's key for signing, asking for its passphrase in a terminal. Options never carry the passphrase itself. */
export function openOfficeKey(
  path: string,
  { passphraseFile }: { readonly passphraseFile?: string | undefined },
  cli: Cli,
): Promise<Signer> {
  return openSigner(path, async () => {
    if (passphraseFile !== undefined) return readPassphrase(passphraseFile);
    if (!cli.terminal.interactive) throw passphraseNeeded();
    return (await askInTerminal(cli.language)(WORDS[cli.language].ask)).normalize('NFC');
  });
}

/** A new passphrase, typed twice so that a slip does not lock the key for ever. */
export async function newPassphrase(ask: AskSecret, language: Language): Promise<string> {
  const words = WORDS[language];
  const first = await ask(words.askNew, (answer) => longEnough(answer) || words.tooShort);
  await ask(words.askAgain, (answer) => answer === first || words.notTheSame);
  return first.normalize('NFC');
}

async function chosenPassphrase(options: NewOptions, { terminal, language }: Cli): Promise<string | undefined> {
  const { passphraseFile, withoutPassphrase } = options;
  if (withoutPassphrase === true && passphraseFile !== undefined) throw bothGiven();
  if (withoutPassphrase === true) return undefined;
  if (passphraseFile === undefined) {
    if (!terminal.interactive) throw passphraseNeeded();
    return newPassphrase(askInTerminal(language), language);
  }
  const passphrase = readPassphrase(passphraseFile);
  if (!longEnough(passphrase)) throw tooShort();
  return passphrase;
}

function longEnough(passphrase: string): boolean {
  return [...passphrase.normalize('NFC')].length >= SHORTEST_PASSPHRASE;
}

/** Nothing shows while it is typed, and no key makes it show: somebody may be looking on. */
function askInTerminal(language: Language): AskSecret {
  return async (message, check) => {
    const { default: inquirer } = await import('inquirer');
    const theme = { style: { maskedText: WORDS[language].hidden } };
    const question = { name: 'answer', message, mask: false, toggleMask: false, theme };
    const { answer } = await inquirer.prompt<{ answer: string }>([
      { type: 'password', ...question, ...(check === undefined ? {} : { validate: check }) },
    ]);
    return answer;
  };
}

/** Without --authority a key signs for the office itself and, where the office is a people's committee, for its chair. */
function declarationOf({ office: written, authority, validFrom, validTo }: NewOptions): KeyDeclaration {
  const office = nameOf(written, '--office');
  const chair = /^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s/iu.test(office) ? [`Chủ tịch ${office}`] : [];
  const from = validFrom === undefined ? `${new Date().getFullYear()}-01-01` : readDate(validFrom, '--valid-from');
  const to = validTo === undefined ? undefined : readDate(validTo, '--valid-to');
  if (to !== undefined && to < from) throw endsBeforeItBegins();
  return {
    office,
    authorities: authority?.map((each) => nameOf(each, '--authority')) ?? [office, ...chair],
    validFrom: from,
    validTo: to,
  };
}

function nameOf(written: string, option: string): string {
  const name = written.trim().normalize('NFC');
  if (name !== '' && name.length <= 200 && /^\P{C}*$/u.test(name)) return name;
  throw new CannotRun(
    {
      vi: `${option}: tên trống, quá dài hoặc có ký tự ẩn.`,
      en: `${option}: empty, too long, or with hidden characters.`,
    },
    { vi: 'Gõ lại tên, không quá 200 chữ.', en: 'Type it again, at most 200 letters.' },
  );
}

function endsBeforeItBegins(): CannotRun {
  return new CannotRun(
    { vi: '--valid-to sớm hơn --valid-from.', en: '--valid-to is before --valid-from.' },
    { vi: 'Ghi lại hai ngày.', en: 'Give the two dates again.' },
  );
}

function passphraseNeeded(): CannotRun {
  return new CannotRun(
    {
      vi: 'Cần mật khẩu của khóa, mà không có cửa sổ lệnh để hỏi.',
      en: 'The passphrase of the key is needed, and there is no terminal to ask in.',
    },
    {
      vi: 'Ghi mật khẩu vào dòng đầu của một tệp chỉ mình bạn đọc được, rồi thêm --passphrase-file TỆP.',
      en: 'Put it on the first line of a file that only you can read, and add --passphrase-file FILE.',
    },
  );
}

function tooShort(): CannotRun {
  return new CannotRun(
    { vi: WORDS.vi.tooShort, en: WORDS.en.tooShort },
    { vi: 'Chọn một câu dài dễ nhớ.', en: 'Choose a long sentence that is easy to keep in mind.' },
  );
}

function bothGiven(): CannotRun {
  return new CannotRun(
    {
      vi: '--without-passphrase và --passphrase-file không dùng cùng nhau được.',
      en: '--without-passphrase and --passphrase-file exclude each other.',
    },
    { vi: 'Bỏ một trong hai.', en: 'Leave one of them out.' },
  );
}

const WORDS = {
  vi: {
    new: 'Tạo cặp khóa để ký giấy chứng nhận của cơ quan',
    show: 'Xem một khóa công khai: của cơ quan nào, mã khóa, dấu vân tay',
    office: 'tên cơ quan giữ khóa, ghi trong khóa công khai',
    authority:
      'cơ quan cấp mà khóa được ký, ghi như in trên giấy; không ghi thì là cơ quan giữ khóa và Chủ tịch cơ quan ấy',
    validFrom: 'ngày cấp đầu tiên khóa được ký; không ghi thì từ 01/01 năm nay',
    validTo: 'ngày cấp cuối cùng khóa được ký',
    passphraseFile: 'tệp có mật khẩu ở dòng đầu (chỉ mình bạn đọc được), để chạy tự động',
    withoutPassphrase: 'không đặt mật khẩu cho khóa bí mật (ai lấy được tệp là ký được)',
    publicKey: 'tệp khóa công khai (.json hoặc .pem)',
    ask: 'Mật khẩu của khóa:',
    hidden: '[không hiện khi gõ]',
    askNew: `Mật khẩu mới cho khóa bí mật (ít nhất ${SHORTEST_PASSPHRASE} ký tự):`,
    askAgain: 'Gõ lại mật khẩu:',
    tooShort: `Mật khẩu phải có ít nhất ${SHORTEST_PASSPHRASE} ký tự.`,
    notTheSame: 'Hai lần gõ không giống nhau; gõ lại đúng mật khẩu vừa đặt, hoặc nhấn Ctrl+C để làm lại từ đầu.',
    unprotected: 'CẢNH BÁO: khóa bí mật không có mật khẩu. Ai chép được tệp này cũng ký được thay cơ quan.',
    made: (keyId: string, secret: string, open: string) =>
      `Đã tạo khóa ${keyId}.\n  Khóa bí mật:    ${secret}  (giữ kín, sao lưu ở nơi an toàn, không gửi cho ai)\n  Khóa công khai: ${open}  (gửi cho nơi cần kiểm tra giấy chứng nhận)`,
    shown: (office: string, keyId: string, fingerprint: string) =>
      `Cơ quan:      ${office || '(không ghi)'}\nMã khóa:      ${keyId}\nDấu vân tay:  ${fingerprint}\nHãy gọi điện cho cơ quan để so dấu vân tay trước khi tin khóa này.`,
  },
  en: {
    new: "make a pair of keys for signing the office's certificates",
    show: 'show a public key: whose it is, its id, its fingerprint',
    office: 'name of the office, written in the public key',
    authority: 'issuing authorities it signs for, as printed; without it the office and its chair',
    validFrom: 'first date of issue it may sign; 1 January of this year without it',
    validTo: 'last date of issue it may sign',
    passphraseFile: 'file with the passphrase on its first line (readable by you alone), for scripts',
    withoutPassphrase: 'no passphrase for the private key (whoever gets the file can sign)',
    publicKey: 'public key file (.json or .pem)',
    ask: 'Passphrase of the key:',
    hidden: '[not shown]',
    askNew: `New passphrase for the private key (at least ${SHORTEST_PASSPHRASE} characters):`,
    askAgain: 'The passphrase again:',
    tooShort: `The passphrase must have at least ${SHORTEST_PASSPHRASE} characters.`,
    notTheSame: 'The two are not the same; type the passphrase just chosen, or press Ctrl+C to begin again.',
    unprotected: 'WARNING: the private key has no passphrase. Whoever copies the file can sign for the office.',
    made: (keyId: string, secret: string, open: string) =>
      `Made the key ${keyId}.\n  Private key: ${secret}  (keep it secret and backed up, give it to nobody)\n  Public key:  ${open}  (for those who check certificates)`,
    shown: (office: string, keyId: string, fingerprint: string) =>
      `Office:       ${office || '(not written)'}\nKey id:       ${keyId}\nFingerprint:  ${fingerprint}\nCompare the fingerprint with the office by telephone before you trust this key.`,
  },
};
