import { readCodeFile, readPictureCodes } from '../../io/code-reader.ts';
import { readTextFile } from '../../io/read-files.ts';
import { VERIFICATION } from '../../labels/verification.ts';
import { CannotRun } from '../../model/cannot-run.ts';
import type { Location } from '../../model/location.ts';
import { printable } from '../../model/printable.ts';
import { inWords, type Problem, problem } from '../../problems/problem.ts';
import { paint } from '../../report/console/paint.ts';
import { problemList } from '../../report/console/problem-list.ts';
import { readCode } from '../../verification/code-text.ts';
import { codesInPdf, isPdf } from '../../verification/pdf-code.ts';
import { pictureKind, pointsOf } from '../../verification/picture.ts';
import { readPublicKey } from '../../verification/public-key.ts';
import { looksLikeShortCode, readShortCode } from '../../verification/short-code.ts';
import type { OfficeKey } from '../../verification/signature.ts';
import { type RegisterLookup, type Verification, verifyCode, verifyShortCode } from '../../verification/verdict.ts';
import { verdictOf, verificationView } from '../../verification/view.ts';
import type { Cli, CommandModule } from '../cli.ts';
import { OPTION_WORDS } from './option-words.ts';

interface VerifyOptions {
  readonly key?: readonly string[];
  readonly register?: string;
  readonly json?: boolean;
}

interface Found {
  readonly verifications: readonly Verification[];
  readonly problems: readonly Problem[];
}

/** Opens a register file for looking certificates up. */
export type OpenRegister = (path: string) => RegisterLookup;

/** The command with a register to look in; how a register file is opened is handed in. */
export function verifyCommand(openRegister: OpenRegister): CommandModule {
  return {
    define(command, cli, finish) {
      const words = { ...OPTION_WORDS[cli.language], ...WORDS[cli.language] };
      command
        .argument('<file|code>', words.what)
        .option('--key <file...>', words.key)
        .option('--register <file>', words.register)
        .option('--json', words.json)
        .action(async (what: string, options: VerifyOptions) => {
          const keys = (options.key ?? []).map(openPublicKey);
          const register = options.register === undefined ? undefined : openRegister(options.register);

          const found = await examine(what, keys, register);

          if (options.json === true) cli.terminal.out(asJson(found, cli));
          else show(found, cli);
          finish(exitCodeOf(found));
        });
    },
  };
}

/** 0 only when everything stands; 2 when not one certificate could be read. */
function exitCodeOf({ verifications, problems }: Found): number {
  if (verifications.length === 0) return problems.length > 0 ? 2 : 1;
  return problems.length === 0 && verifications.every(({ stands }) => stands) ? 0 : 1;
}

async function examine(what: string, keys: readonly OfficeKey[], register: RegisterLookup | undefined): Promise<Found> {
  const at = { file: shortName(what) };
  if (/^\s*HOCTAP\d*:/.test(what)) return readAll([unwrapped(what)], at, keys, register);
  const bytes = readCodeFile(what);
  if (bytes === undefined) return examineShortCode(what, at, register);
  const codes = await codesIn(bytes, at);
  return 'problem' in codes ? { verifications: [], problems: [codes.problem] } : readAll(codes, at, keys, register);
}

/** What is neither the text of a code nor a file may be a short code, and is else a name that does not exist. */
function examineShortCode(typed: string, at: Location, register: RegisterLookup | undefined): Found {
  if (!looksLikeShortCode(typed)) throw notFound(at.file);
  const reading = readShortCode(typed);
  if ('wrong' in reading) return { verifications: [], problems: [problem(SLIPS[reading.wrong], at, {})] };
  if (register === undefined) throw registerNeeded();
  return { verifications: verifyShortCode(reading.shortCode, register), problems: [] };
}

const SLIPS = {
  length: 'short-code-length',
  letter: 'short-code-letter',
  'vietnamese-typing': 'short-code-vietnamese',
  check: 'short-code-check',
} as const;

function readAll(
  codes: readonly string[],
  at: Location,
  keys: readonly OfficeKey[],
  register: RegisterLookup | undefined,
): Found {
  const verifications: Verification[] = [];
  const problems: Problem[] = [];
  for (const text of codes) {
    const reading = readCode(text, at);
    if ('problem' in reading) problems.push(reading.problem);
    else verifications.push(verifyCode(reading.code, keys, register));
  }
  if (verifications.length === 0) return { verifications, problems };
  // A photo may show a square of somebody else beside ours.
  return { verifications, problems: problems.filter(({ code }) => code !== 'code-other-program') };
}

async function codesIn(bytes: Uint8Array, at: Location): Promise<string[] | { problem: Problem }> {
  if (isPdf(bytes)) {
    const codes = codesInPdf(bytes);
    return codes.length > 0 ? codes : { problem: problem('pdf-without-code', at, {}) };
  }
  const kind = pictureKind(bytes);
  if (kind === undefined) {
    const codes = codesInText(bytes);
    return codes.length > 0 ? codes : { problem: problem('file-without-code', at, {}) };
  }
  const points = pointsOf(bytes, kind);
  if (points === undefined || points === 0) return { problem: problem('picture-not-readable', at, {}) };
  if (points > MOST_MEGAPIXELS * 1e6) return { problem: problem('picture-too-large', at, { limit: MOST_MEGAPIXELS }) };
  const codes = await readPictureCodes(bytes);
  if (codes === undefined) return { problem: problem('picture-not-readable', at, {}) };
  return codes.length > 0 ? codes : { problem: problem('picture-without-code', at, {}) };
}

/** Four bytes for each are unpacked in memory. */
const MOST_MEGAPIXELS = 120;
const LONGEST_TEXT_FILE = 20_000_000;

/** A text file with codes, each from its first word to the next one; mail programs break long lines. */
function codesInText(bytes: Uint8Array): string[] {
  if (bytes.length > LONGEST_TEXT_FILE) return [];
  const text = new TextDecoder().decode(bytes);
  return text
    .split(/(?=HOCTAP\d+:)/)
    .filter((piece) => piece.startsWith('HOCTAP'))
    .map(unwrapped);
}

function unwrapped(text: string): string {
  return text.replace(/\s+/g, '');
}

function openPublicKey(path: string): OfficeKey {
  const { file, text } = readTextFile(path);
  const reading = readPublicKey(text, file);
  if ('key' in reading) return reading.key;
  const [vi, en] = [inWords(reading.problem, 'vi'), inWords(reading.problem, 'en')];
  throw new CannotRun({ vi: `${file}: ${vi.message}`, en: `${file}: ${en.message}` }, { vi: vi.fix, en: en.fix });
}

function show({ verifications, problems }: Found, { terminal, language }: Cli): void {
  const words = VERIFICATION[language];
  const { good, warn, bad } = paint(terminal.outColours);
  verifications.forEach((found, index) => {
    if (verifications.length > 1)
      terminal.out(`${words.certificate({ place: index + 1, of: verifications.length })}\n`);
    terminal.out(`${verificationView(found, { language, good, warn, bad })}\n`);
  });
  if (verifications.length === 0 && problems.length === 0) terminal.out(`${WORDS[language].nothing}\n`);
  if (problems.length === 0) return;
  const records = problems.map((found) => inWords(found, language));
  terminal.err(problemList(records, { language, colours: terminal.errColours }));
}

function asJson({ verifications, problems }: Found, { language }: Cli): string {
  const said = {
    format: 'hoctap-verification',
    formatVersion: 1,
    stands: problems.length === 0 && verifications.length > 0 && verifications.every(({ stands }) => stands),
    certificates: verifications.map((found) => ({ verdict: verdictOf(found), ...found })),
    problems: problems.map((found) => inWords(found, language)),
  };
  // JSON leaves the later control characters and those that turn the direction of writing as they are.
  const harmless = JSON.stringify(said, null, 2).replace(/[\u007F\p{Cf}\u0080-\u009F\p{Zl}\p{Zp}]/gu, escaped);
  return `${harmless}\n`;
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');
}

/** What was given, short enough for a message and without what would move the cursor. */
function shortName(what: string): string {
  const clean = printable(what);
  return clean.length > 80 ? `${clean.slice(0, 80)}…` : clean;
}

function notFound(what: string): CannotRun {
  return new CannotRun(
    {
      vi: `Không có tệp tên “${what}”, và đây cũng không phải mã giấy chứng nhận.`,
      en: `There is no file “${what}”, and it is no code of a certificate either.`,
    },
    {
      vi: 'Đưa vào tệp PDF, ảnh PNG hoặc JPEG, nội dung mã bắt đầu bằng HOCTAP1, hoặc mã ngắn như 7K3F-9QXM-21AB.',
      en: 'Give a PDF, a PNG or JPEG picture, the text that starts with HOCTAP1, or a short code like 7K3F-9QXM-21AB.',
    },
  );
}

function registerNeeded(): CannotRun {
  return new CannotRun(
    {
      vi: 'Mã ngắn chỉ tra được trong sổ cấp giấy chứng nhận.',
      en: 'A short code can only be looked up in the register of certificates.',
    },
    { vi: 'Thêm --register TỆP, hoặc quét mã vuông.', en: 'Add --register FILE, or scan the square.' },
  );
}

const WORDS = {
  vi: {
    what: 'tệp PDF, ảnh PNG hoặc JPEG, nội dung mã, hoặc mã ngắn',
    key: 'khóa công khai của cơ quan cấp, một hoặc nhiều tệp',
    register: 'sổ cấp giấy chứng nhận để tra',
    nothing: 'KHÔNG XÁC NHẬN: sổ không có giấy chứng nhận nào mang mã ngắn này.',
  },
  en: {
    what: 'PDF, PNG or JPEG picture, text of a code, or short code',
    key: 'public keys of the issuing offices, one file or more',
    register: 'register of certificates to look in',
    nothing: 'REFUSED: the register has no certificate with this short code.',
  },
};
