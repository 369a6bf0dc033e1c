import { certificateFonts, programVersion } from '../../io/package-files.ts';
import { exists } from '../../io/read-files.ts';
import { canWriteHere } from '../../io/write-files.ts';
import { checkRegister } from '../../jobs/register-check.ts';
import { SPEECH } from '../../labels/speech.ts';
import { CannotRun } from '../../model/cannot-run.ts';
import type { Cli, CommandModule } from '../cli.ts';
import { type FolderHere, officeFolderHere } from '../office-folder.ts';
import { dateOf } from '../register/options.ts';
import { worldOf } from '../world.ts';

/** One thing that was looked at. */
interface Finding {
  readonly about: keyof (typeof WORDS)['vi']['about'];
  readonly state: 'good' | 'look' | 'bad';
  readonly says: string;
}

/** Looks at this computer and this folder, and changes nothing. */
export const command: CommandModule = {
  define(command, cli, finish) {
    const { terminal, language } = cli;
    const words = WORDS[language];
    command.action(async () => {
      const findings = [...computer(cli), ...(await folder(cli))];
      if (cli.answer !== undefined) cli.answer.give('doctor', { version: programVersion(), findings });
      else {
        const width = Math.max(...Object.values(words.about).map((text) => text.length));
        const lines = findings.map(
          ({ about, state, says }) => `${SIGNS[state]} ${words.about[about].padEnd(width)}  ${says}\n`,
        );
        terminal.out(lines.join(''));
      }
      finish(findings.some(({ state }) => state === 'bad') ? 1 : 0);
    });
  },
};

const SIGNS = { good: '✓', look: '!', bad: '✗' } as const;

function computer(cli: Cli): Finding[] {
  const { language } = cli;
  const words = WORDS[language];
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const newEnough = major > 20 || (major === 20 && minor >= 19);
  const written = canWriteHere();
  const today = dateOf({});
  const inTime = today >= '2025-01-01';
  const fonts = Object.values(certificateFonts()).every(({ length }) => length > 0);
  return [
    { about: 'program', state: 'good', says: `hoctap ${programVersion()}` },
    {
      about: 'node',
      state: newEnough ? 'good' : 'bad',
      says: `Node ${process.versions.node}, ${process.platform} ${process.arch}`,
    },
    { about: 'letters', state: 'good', says: words.letters },
    { about: 'fonts', state: fonts ? 'good' : 'bad', says: 'Tinos' },
    { about: 'writing', state: written ? 'good' : 'bad', says: written ? words.canWrite : words.cannotWrite },
    {
      about: 'clock',
      state: inTime ? 'good' : 'bad',
      says: SPEECH[language].date(today),
    },
  ];
}

async function folder(cli: Cli): Promise<Finding[]> {
  const words = WORDS[cli.language];
  try {
    const here = officeFolderHere(cli);
    if (here === undefined) return [{ about: 'office', state: 'look', says: words.noOffice }];
    return [{ about: 'office', state: 'good', says: here.file }, ...(await register(here, cli)), ...key(here, cli)];
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    return [{ about: 'office', state: 'bad', says: error.words[cli.language] }];
  }
}

async function register({ register: path }: FolderHere, cli: Cli): Promise<Finding[]> {
  const words = WORDS[cli.language];
  if (path === undefined) return [];
  if (!exists(path)) return [{ about: 'register', state: 'bad', says: words.notThere(path) }];
  const { problems, found } = checkRegister({ path, keys: [] }, worldOf(cli));
  const state = found === undefined ? 'bad' : problems.length > 0 ? 'look' : 'good';
  const says = found === undefined ? words.registerDamaged(path) : words.registerWhole(path, found.issued, found.next);
  const lock = `${path}.lock`;
  return [
    { about: 'register', state, says },
    ...(exists(lock) ? [{ about: 'register', state: 'look', says: words.locked(lock) } as const] : []),
  ];
}

function key({ key: path, publicKey }: FolderHere, cli: Cli): Finding[] {
  const words = WORDS[cli.language];
  return [path, publicKey].flatMap((each) =>
    each === undefined
      ? []
      : [
          {
            about: 'key',
            state: exists(each) ? 'good' : 'bad',
            says: exists(each) ? each : words.notThere(each),
          } as const,
        ],
  );
}

const WORDS = {
  vi: {
    about: {
      program: 'Chương trình',
      node: 'Nền chạy',
      letters: 'Chữ trên màn hình',
      fonts: 'Phông chữ của giấy',
      writing: 'Ghi tệp ở đây',
      clock: 'Ngày của máy',
      office: 'Cơ quan',
      register: 'Sổ cấp',
      key: 'Khóa',
    },
    letters: 'Ắ ề ộ ữ đ - nếu thấy ô vuông thì đổi phông cửa sổ lệnh sang Consolas',
    canWrite: 'được',
    cannotWrite: 'không ghi được vào thư mục này',
    noOffice: 'chưa khai; một lần cho thư mục: hoctap office',
    notThere: (path: string) => `không tìm thấy ${path}`,
    registerWhole: (path: string, issued: number, next: string) =>
      `${path}: nguyên vẹn, ${issued} giấy, số tiếp theo ${next}`,
    registerDamaged: (path: string) => `${path}: không nguyên vẹn, xem hoctap register check ${path}`,
    locked: (lock: string) => `${lock}: một lần chạy khác đang dùng sổ, hoặc đã bị ngắt giữa chừng`,
  },
  en: {
    about: {
      program: 'Program',
      node: 'Runs on',
      letters: 'Letters on the screen',
      fonts: 'Letters of the papers',
      writing: 'Writing files here',
      clock: 'Date of the computer',
      office: 'Office',
      register: 'Register',
      key: 'Key',
    },
    letters: 'Ắ ề ộ ữ đ - where you see boxes, choose the font Consolas for this window',
    canWrite: 'possible',
    cannotWrite: 'this folder cannot be written to',
    noOffice: 'not said yet; once for a folder: hoctap office',
    notThere: (path: string) => `${path} was not found`,
    registerWhole: (path: string, issued: number, next: string) =>
      `${path}: whole, ${SPEECH.en.count(issued, 'certificate')}, next number ${next}`,
    registerDamaged: (path: string) => `${path}: not whole, see hoctap register check ${path}`,
    locked: (lock: string) => `${lock}: another run uses the register, or one was ended half-way`,
  },
};
