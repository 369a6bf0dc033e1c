import type { OwnLook } from '../../jobs/redraw-sheets.ts';
import { type FoundCertificate, type VerifyResult, verify } from '../../jobs/verify.ts';
import { VERIFICATION } from '../../labels/verification.ts';
import { printable } from '../../model/printable.ts';
import { inWords } from '../../problems/problem.ts';
import { refusal } from '../../problems/refusal.ts';
import { paint } from '../../report/console/paint.ts';
import { problemList } from '../../report/console/problem-list.ts';
import { verificationView } from '../../verification/view.ts';
import type { AnswerData } from '../answer-data.ts';
import { lookOf } from '../certify/office-options.ts';
import type { Cli, CommandModule } from '../cli.ts';
import { worldOf } from '../world.ts';
import { OPTION_WORDS } from './option-words.ts';

interface VerifyFlags {
  readonly key?: readonly string[];
  readonly trust?: string;
  readonly register?: string;
  readonly seal?: string;
  readonly atLeast?: string;
  readonly template?: string;
  readonly criteria?: readonly string[];
  readonly compared?: boolean;
}

export const command: CommandModule = {
  define(command, cli, finish) {
    const words = { ...OPTION_WORDS[cli.language], ...WORDS[cli.language] };
    command
      .argument('<file|code>', words.what)
      .option('--key <file...>', words.key)
      .option('--trust <folder>', words.trust)
      .option('--register <file>', words.register)
      .option('--seal <seal>', words.seal)
      .option('--at-least <entries>', words.atLeast)
      .option('--template <file>', words.template)
      .option('-c, --criteria <file...>', words.criteria)
      .option('--compared', words.compared)
      .action(async (what: string, flags: VerifyFlags) => {
        const { key: keys = [], trust: trusted, register, seal, atLeast, compared = false, criteria } = flags;
        const known = { seal, atLeast: atLeast === undefined ? undefined : countOf(atLeast) };
        const look = flags.template === undefined ? undefined : ownLook(flags.template, cli);

        const found = await verify(
          { what, keys, trusted, register, known, comparedByEye: compared, look, criteria },
          worldOf(cli),
        );

        if (cli.answer !== undefined) cli.answer.give('verify', asJson(found, cli));
        else show(found, cli);
        finish(exitCodeOf(found));
      });
  },
};

/** 0 only when everything stands; 2 when not one certificate could be read. */
function exitCodeOf({ clean, unreadable }: VerifyResult): number {
  if (clean) return 0;
  return unreadable ? 2 : 1;
}

function countOf(written: string): number {
  if (/^[1-9]\d{0,8}$/.test(written)) return Number(written);
  throw refusal('option-not-a-count', { option: '--at-least', written });
}

function ownLook(template: string, cli: Cli): OwnLook {
  const { fonts, template: read } = lookOf({ template }, cli);
  return { fonts, template: read };
}

function show({ certificates, problems }: VerifyResult, { terminal, language }: Cli): void {
  const words = VERIFICATION[language];
  const { good, warn, bad } = paint(terminal.outColours);
  certificates.forEach((found, index) => {
    const { page } = found;
    if (certificates.length > 1)
      terminal.out(`${words.certificate({ place: index + 1, of: certificates.length, page })}\n`);
    terminal.out(`${verificationView(found, { language, good, warn, bad })}\n`);
  });
  if (certificates.length === 0 && problems.length === 0) terminal.out(`${WORDS[language].nothing}\n`);
  if (problems.length === 0) return;
  const records = problems.map((found) => inWords(found, language));
  terminal.err(problemList(records, { language, colours: terminal.errColours }));
}

function asJson({ certificates, problems, clean }: VerifyResult, { language }: Cli): AnswerData['verify'] {
  return {
    format: 'hoctap-verification',
    formatVersion: 2,
    stands: clean,
    certificates: certificates.map(forOthers),
    problems: problems.map((found) => inWords(found, language)),
  };
}

/** Of the key that signed a register only what finds it again. */
function forOthers({ register, ...found }: FoundCertificate): AnswerData['verify']['certificates'][number] {
  const { extent, ...rest } = register;
  if (extent === undefined) return { ...found, register: rest };
  const { key, ...end } = extent;
  return {
    ...found,
    register: { ...rest, extent: { ...end, ...(key && { keyId: key.keyId, office: printable(key.office) }) } },
  };
}

const WORDS = {
  vi: {
    what: 'tệp PDF, ảnh (PNG, JPEG, WebP, TIFF, BMP), nội dung mã, hoặc mã ngắn',
    key: 'khóa công khai của cơ quan cấp, một hoặc nhiều tệp',
    trust: 'thư mục các khóa đã so dấu vân tay với cơ quan, kèm các tệp thu hồi khóa',
    register: 'sổ cấp giấy chứng nhận (kèm tệp .head.json bên cạnh), hoặc danh sách công bố',
    seal: 'dấu cuối sổ mà bạn đã biết, ít nhất 16 ký tự',
    atLeast: 'sổ phải có ít nhất chừng này mục',
    template: 'mẫu giấy riêng của cơ quan cấp, để vẽ lại và so với trang giấy',
    criteria: 'bộ tiêu chí riêng của cơ quan cấp, để biết giấy phải ghi gì ngoài mã',
    compared: 'bạn đã tự so từng dòng với tờ giấy (ảnh chụp, bản quét, mã gõ tay)',
    nothing: 'KHÔNG XÁC NHẬN: sổ không có giấy chứng nhận nào mang mã ngắn này.',
  },
  en: {
    what: 'PDF, picture (PNG, JPEG, WebP, TIFF, BMP), text of a code, or short code',
    key: 'public keys of the issuing offices, one file or more',
    trust: 'folder of keys whose fingerprints were compared with their offices, and of revocations',
    register: 'register of certificates (with its .head.json beside it), or a published list',
    seal: 'a seal of the end of the register that you know, 16 letters at least',
    atLeast: 'the register must have so many entries',
    template: "the issuing office's own template, to draw the page again and compare",
    criteria: 'criteria sets of the issuing office, to know what else has to stand on the paper',
    compared: 'you have compared line by line with the paper (picture, scan, typed code)',
    nothing: 'REFUSED: the register has no certificate with this short code.',
  },
};
