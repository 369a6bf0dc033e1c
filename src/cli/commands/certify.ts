import { certificatesFrom } from '../../certificate/certificates-from.ts';
import { parseTemplate } from '../../certificate/parse-template.ts';
import { prepareBatch } from '../../certificate/prepare-batch.ts';
import { BLANK_PROFILE, type Profile, parseProfile } from '../../certificate/profile-schema.ts';
import { renderMerged, renderSeparate } from '../../certificate/render.ts';
import type { Template } from '../../certificate/template-schema.ts';
import { builtInTemplate } from '../../certificate/templates.ts';
import { certificateFonts } from '../../io/package-files.ts';
import { readTextFile } from '../../io/read-files.ts';
import { checkFolder, writeFiles } from '../../io/write-files.ts';
import { refusalWords } from '../../labels/certificate.ts';
import { CannotRun } from '../../model/cannot-run.ts';
import { printable } from '../../model/printable.ts';
import { inWords, type Problem } from '../../problems/problem.ts';
import { problemList } from '../../report/console/problem-list.ts';
import type { Cli, CommandModule } from '../commands.ts';
import { readDate } from '../dates.ts';
import { withProgress } from '../progress.ts';
import { openResult } from '../result-files.ts';
import { OPTION_WORDS } from './option-words.ts';

interface CertifyOptions {
  readonly output: string;
  readonly issuedOn?: string;
  readonly profile?: string;
  readonly authority?: readonly string[];
  readonly place?: string;
  readonly signerTitle?: readonly string[];
  readonly signer?: string;
  readonly decision?: string;
  readonly template?: string;
  readonly unit?: readonly string[];
  readonly merge?: boolean;
}

export const command: CommandModule = {
  define(command, cli, finish) {
    const { terminal, language } = cli;
    const words = { ...OPTION_WORDS[language], ...WORDS[language] };
    command
      .argument('<result>', words.result)
      .requiredOption('-o, --output <folder>', words.folder)
      .option('--issued-on <date>', words.issuedOn)
      .option('--profile <file>', words.profile)
      .option('--authority <line...>', words.authority)
      .option('--place <place>', words.place)
      .option('--signer-title <line...>', words.signerTitle)
      .option('--signer <name>', words.signer)
      .option('--decision <number>', words.decision)
      .option('--template <file>', words.template)
      .option('--unit <code...>', words.unit)
      .option('--merge', words.merge)
      .action(async (path: string, options: CertifyOptions) => {
        const result = openResult(path, language);
        const issuedOn = options.issuedOn === undefined ? undefined : readDate(options.issuedOn, '--issued-on');
        const office = officeOf(options, cli);
        const template = templateOf(options, cli);
        checkFolder(options.output);

        const { certificates, refused } = certificatesFrom(result, { office, issuedOn, units: options.unit });
        const whole = refused.find(({ reason }) => reason === 'self-evaluation');
        if (whole !== undefined) throw new CannotRun(sentences(whole));
        const { batch, problems } = await prepareBatch(certificates, template, certificateFonts());

        const files =
          options.merge === true
            ? [
                {
                  name: 'certificates.pdf',
                  contents: withProgress(renderMerged(batch), batch.sheets.length, words.making, terminal),
                },
              ]
            : separateFiles(withProgress(renderSeparate(batch), batch.sheets.length, words.making, terminal));
        const written = batch.sheets.length === 0 ? [] : await writeFiles(options.output, files, { flush: false });

        const lines = refused.map((refusal) => sentences(refusal)[language]);
        for (const line of lines.slice(0, MOST_REFUSALS)) terminal.err(`- ${printable(line)}\n`);
        if (lines.length > MOST_REFUSALS) terminal.err(`  ${words.more(lines.length - MOST_REFUSALS)}\n`);
        if (problems.length > 0) showProblems(problems, cli);
        terminal.out(`${words.done(batch.sheets.length, written.length, options.output)}\n`);
        const unknown = refused.some(({ reason }) => reason === 'no-such-unit' || reason === 'invalid-data');
        finish(problems.length > 0 || unknown ? 1 : 0);
      });
  },
};

const MOST_REFUSALS = 20;

function* separateFiles(rendered: Iterable<{ fileName: string; bytes: Uint8Array }>) {
  for (const { fileName, bytes } of rendered) yield { name: fileName, contents: [bytes] };
}

/** The office's profile file, with what the options say in its place. */
function officeOf(options: CertifyOptions, cli: Cli): Profile {
  const base = options.profile === undefined ? BLANK_PROFILE : profileFile(options.profile, cli);
  const { authority, place, signer, signerTitle, decision } = options;
  const said = {
    ...base,
    ...(authority === undefined ? {} : { authority: [...authority] }),
    ...(place === undefined ? {} : { place }),
    ...(decision === undefined ? {} : { decision: { ...base.decision, number: decision } }),
    ...(signer === undefined && signerTitle === undefined
      ? {}
      : {
          signer: {
            ...base.signer,
            ...(signer === undefined ? {} : { name: signer }),
            ...(signerTitle === undefined ? {} : { title: [...signerTitle] }),
          },
        }),
  };
  const { file = 'hoctap certify', ...value } = said;
  const { profile, problems } = parseProfile(value, file);
  return checked(profile, problems, cli);
}

function profileFile(path: string, cli: Cli): Profile {
  const { file, text } = readTextFile(path);
  const { profile, problems } = parseProfile(parseJson(text, file), file);
  return checked(profile, problems, cli);
}

function templateOf({ template }: CertifyOptions, cli: Cli): Template {
  if (template === undefined) return builtInTemplate();
  const { file, text } = readTextFile(template);
  const { template: read, problems } = parseTemplate(parseJson(text, file), file);
  return checked(read, problems, cli);
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new CannotRun(
      { vi: `${file} không phải là tệp JSON đúng dạng.`, en: `${file} is not well-formed JSON.` },
      { vi: 'Kiểm tra dấu phẩy, dấu ngoặc trong tệp.', en: 'Check the commas and brackets in it.' },
    );
  }
}

function checked<T>(value: T | undefined, problems: readonly Problem[], cli: Cli): T {
  if (value !== undefined && problems.length === 0) return value;
  showProblems(problems, cli);
  throw new CannotRun({ vi: 'Chưa in giấy chứng nhận nào.', en: 'No certificate was made.' });
}

function showProblems(problems: readonly Problem[], { terminal, language }: Cli): void {
  const records = problems.map((found) => inWords(found, language));
  terminal.err(problemList(records, { language, colours: terminal.errColours }));
}

function sentences({ reason, unit, detail }: ReturnType<typeof certificatesFrom>['refused'][number]) {
  const names = { unit: unit === null ? '' : `${unit.name} (${unit.code})`, detail };
  return { vi: refusalWords[reason].vi(names), en: refusalWords[reason].en(names) };
}

const WORDS = {
  vi: {
    issuedOn: 'ngày cấp, ví dụ 20/12/2022; không ghi thì để trống dòng ngày',
    profile: 'tệp JSON của cơ quan: cơ quan cấp, địa danh, người ký, quyết định',
    authority: 'cơ quan cấp, mỗi dòng một giá trị',
    place: 'địa danh trước ngày cấp',
    signerTitle: 'chức vụ người ký, mỗi dòng một giá trị, ví dụ "KT. CHỦ TỊCH" "PHÓ CHỦ TỊCH"',
    signer: 'họ tên người ký',
    decision: 'số quyết định công nhận',
    template: 'tệp JSON mẫu giấy chứng nhận của cơ quan',
    unit: 'chỉ in cho các mã đơn vị này',
    merge: 'ghi chung một tệp certificates.pdf, mỗi đơn vị một trang',
    making: 'Đang in',
    more: (count: number) => `… và ${count} đơn vị nữa không có giấy chứng nhận.`,
    done: (certificates: number, files: number, folder: string) =>
      `${certificates} giấy chứng nhận, ${files} tệp trong thư mục ${folder}`,
  },
  en: {
    issuedOn: 'date of issue, e.g. 20/12/2022; the date line is left blank without it',
    profile: 'JSON file of the office: issuing authority, place, signer, decision',
    authority: 'issuing authority, a value for each line',
    place: 'place before the date',
    signerTitle: "signer's title, a value for each line",
    signer: "signer's name",
    decision: 'number of the recognition decision',
    template: "JSON file with the office's own certificate template",
    unit: 'only for these unit codes',
    merge: 'write one file certificates.pdf with a page for each unit',
    making: 'Making',
    more: (count: number) => `… and ${count} more units without a certificate.`,
    done: (certificates: number, files: number, folder: string) =>
      `${certificates} certificates, ${files} files in the folder ${folder}`,
  },
};
