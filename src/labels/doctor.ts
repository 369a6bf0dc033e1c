import type { Language } from '../model/language.ts';
import { SPEECH } from './speech.ts';

/** What is said of each thing that was looked at on a computer and in its folder, with the particulars of the sentence. */
interface Said {
  readonly program: { readonly version: string };
  readonly node: { readonly version: string; readonly platform: string; readonly architecture: string };
  readonly letters: object;
  readonly fonts: object;
  readonly 'can-write': object;
  readonly 'cannot-write': object;
  readonly clock: { readonly today: string };
  readonly 'no-office': object;
  readonly office: { readonly file: string };
  readonly 'file-missing': { readonly path: string };
  readonly 'register-whole': { readonly path: string; readonly issued: number; readonly next: string };
  readonly 'register-damaged': { readonly path: string };
  readonly 'register-locked': { readonly path: string };
  readonly key: { readonly path: string };
}

export type DoctorCode = keyof Said;
export type DoctorDetails<C extends DoctorCode> = Said[C];

/** What was looked at. */
export type Examined = 'program' | 'node' | 'letters' | 'fonts' | 'writing' | 'clock' | 'office' | 'register' | 'key';

interface DoctorWords {
  readonly about: Readonly<Record<Examined, string>>;
  readonly says: { readonly [C in DoctorCode]: (details: Said[C]) => string };
}

/** Alike in every language. */
const NAMES = {
  program: ({ version }: Said['program']) => `hoctap ${version}`,
  node: ({ version, platform, architecture }: Said['node']) => `Node ${version}, ${platform} ${architecture}`,
  fonts: () => 'Tinos',
  office: ({ file }: Said['office']) => file,
  key: ({ path }: Said['key']) => path,
};

export const DOCTOR: Readonly<Record<Language, DoctorWords>> = {
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
    says: {
      ...NAMES,
      letters: () => 'Ắ ề ộ ữ đ - nếu thấy ô vuông thì đổi phông cửa sổ lệnh sang Consolas',
      'can-write': () => 'được',
      'cannot-write': () => 'không ghi được vào thư mục này',
      clock: ({ today }) => SPEECH.vi.date(today),
      'no-office': () => 'chưa khai; một lần cho thư mục: hoctap office',
      'file-missing': ({ path }) => `không tìm thấy ${path}`,
      'register-whole': ({ path, issued, next }) => `${path}: nguyên vẹn, ${issued} giấy, số tiếp theo ${next}`,
      'register-damaged': ({ path }) => `${path}: không nguyên vẹn, xem hoctap register check ${path}`,
      'register-locked': ({ path }) => `${path}: một lần chạy khác đang dùng sổ, hoặc đã bị ngắt giữa chừng`,
    },
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
    says: {
      ...NAMES,
      letters: () => 'Ắ ề ộ ữ đ - where you see boxes, choose the font Consolas for this window',
      'can-write': () => 'possible',
      'cannot-write': () => 'this folder cannot be written to',
      clock: ({ today }) => SPEECH.en.date(today),
      'no-office': () => 'not said yet; once for a folder: hoctap office',
      'file-missing': ({ path }) => `${path} was not found`,
      'register-whole': ({ path, issued, next }) =>
        `${path}: whole, ${SPEECH.en.count(issued, 'certificate')}, next number ${next}`,
      'register-damaged': ({ path }) => `${path}: not whole, see hoctap register check ${path}`,
      'register-locked': ({ path }) => `${path}: another run uses the register, or one was ended half-way`,
    },
  },
};
