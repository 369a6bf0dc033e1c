import { certificatesFrom, type Refusal } from '../../certificate/certificates-from.ts';
import { prepareBatch } from '../../certificate/prepare-batch.ts';
import { previewOf } from '../../certificate/preview.ts';
import { renderMerged, renderSeparate } from '../../certificate/render.ts';
import { TEMPLATE_NAMES } from '../../certificate/templates.ts';
import { readFormerNames } from '../../evidence/former-name-list.ts';
import { evidenceSource } from '../../io/evidence-source.ts';
import { checkFolder, writeEach, writeFiles } from '../../io/write-files.ts';
import { refusalWords } from '../../labels/certificate.ts';
import { CannotRun } from '../../model/cannot-run.ts';
import { printable } from '../../model/printable.ts';
import type { Result } from '../../model/result.ts';
import { severityOf } from '../../problems/problem.ts';
import { nameWithFormer } from '../../register/former-names.ts';
import { type IssuePlace, issue } from '../certify/issue.ts';
import { lookOf, type OfficeOptions, officeOf } from '../certify/office-options.ts';
import { stillHeld } from '../certify/still-held.ts';
import type { Cli, CommandModule } from '../cli.ts';
import { readDate } from '../dates.ts';
import { checked, showProblems } from '../office-files.ts';
import { withProgress } from '../progress.ts';
import { openResult } from '../result-files.ts';
import { resultStillTrue } from '../result-still-true.ts';
import { openOfficeKey } from './keys.ts';
import { OPTION_WORDS } from './option-words.ts';

interface CertifyOptions extends OfficeOptions {
  readonly output: string;
  readonly issuedOn?: string;
  readonly unit?: readonly string[];
  readonly merge?: boolean;
  readonly register?: string;
  readonly key?: string;
  readonly passphraseFile?: string;
  readonly by?: string;
  readonly formerNames?: string;
  readonly criteria?: string;
  readonly withoutInputs?: boolean;
  readonly dryRun?: boolean;
  readonly preview?: boolean;
}

export const command: CommandModule = {
  define(command, cli, finish) {
    const words = { ...OPTION_WORDS[cli.language], ...WORDS[cli.language] };
    command
      .argument('[result]', words.result)
      .requiredOption('-o, --output <folder>', words.folder)
      .option('--issued-on <date>', words.issuedOn)
      .option('--profile <file>', words.profile)
      .option('--authority <line...>', words.authority)
      .option('--place <place>', words.place)
      .option('--signer-title <line...>', words.signerTitle)
      .option('--signer <name>', words.signer)
      .option('--decision <number>', words.decision)
      .option('--template <name|file>', `${words.template}: ${TEMPLATE_NAMES.join(', ')}`)
      .option('--emblem <file>', words.emblem)
      .option('--image <name=file...>', words.image)
      .option('--unit <code...>', words.unit)
      .option('--merge', words.merge)
      .option('--register <file>', words.register)
      .option('--by <name>', words.by)
      .option('--former-names <file>', words.formerNames)
      .option('--key <file>', words.key)
      .option('--passphrase-file <file>', words.passphraseFile)
      .option('-c, --criteria <file>', words.criteriaFile)
      .option('--without-inputs', words.withoutInputs)
      .option('--dry-run', words.dryRun)
      .option('--preview', words.preview)
      .action(async (path: string | undefined, options: CertifyOptions) => {
        checkFolder(options.output);
        if (options.preview === true) finish(await preview(options, cli));
        else if (path === undefined) throw resultNeeded();
        else finish(await certify(path, options, cli));
      });
  },
};

async function certify(path: string, options: CertifyOptions, cli: Cli): Promise<number> {
  const { terminal, language } = cli;
  const words = WORDS[language];
  const result = openResult(path, language);
  const issuedOn = options.issuedOn === undefined ? undefined : readDate(options.issuedOn, '--issued-on');
  const office = officeOf(options, cli);
  const look = lookOf(options, cli);

  const named = options.formerNames === undefined ? result : await withFormerNames(result, options.formerNames, cli);
  const { certificates, refused } = certificatesFrom(named, { office, issuedOn, units: options.unit });
  const whole = refused.find(({ reason }) => reason === 'self-evaluation');
  if (whole !== undefined) throw new CannotRun(sentences(whole));
  const place = await placeOf(options, issuedOn, result.criteria.provenance === 'illustrative', cli);
  const notCompared = await resultStillTrue(result, { resultPath: path, criteriaFile: options.criteria }, cli);
  if (options.register !== undefined && notCompared.length > 0 && options.withoutInputs !== true)
    throw notThere(notCompared);
  for (const file of notCompared) terminal.err(`- ${words.notCompared(printable(file))}\n`);
  if (notCompared.includes(`${result.criteria.id}@${result.criteria.version}`))
    terminal.err(`  ${words.giveCriteria}\n`);

  const issued = place === undefined ? undefined : await issue(result, certificates, look, place);
  const contents = issued?.contents ?? certificates;
  const { batch, problems } = await prepareBatch(contents, look.template, look.fonts, look.images);
  const all = [...(issued?.problems ?? []), ...problems];

  for (const line of refusalLines(refused, cli)) terminal.err(`${line}\n`);
  for (const { facts } of options.register === undefined ? [] : stillHeld(options.register, result, refused)) {
    terminal.err(`! ${words.stillHeld(printable(facts.unitName), printable(facts.number), options.register ?? '')}\n`);
  }
  if (all.length > 0) showProblems(all, cli);
  const wrong =
    all.some(({ code }) => severityOf(code) === 'error') ||
    refused.some(({ reason }) => reason === 'no-such-unit' || reason === 'invalid-data');

  if (options.dryRun === true) {
    for (const { content } of batch.sheets) {
      terminal.out(
        `${printable([content.number ?? '…', content.unit.code, content.unit.name, content.className].join(' · '))}\n`,
      );
    }
    terminal.out(`${words.wouldIssue(batch.sheets.length, issued?.added ?? 0)}\n`);
    return wrong ? 1 : 0;
  }
  const count = batch.sheets.length;
  const merged = options.merge === true;
  const rendered = merged ? [] : withProgress(renderSeparate(batch), count, words.making, terminal);
  if (count > 0 && merged) {
    await writeFiles(options.output, [{ name: 'certificates.pdf', contents: renderMerged(batch) }]);
  }
  const separate = merged
    ? { written: 1, unchanged: 0, replaced: 0 }
    : await writeEach(options.output, inFiles(rendered));
  const files = count === 0 ? 0 : separate.written + separate.unchanged + separate.replaced;
  if (separate.replaced > 0) terminal.err(`! ${words.replaced(separate.replaced)}\n`);
  const otherDate = batch.sheets.filter(
    ({ content }) => issuedOn !== undefined && content.issuedOn !== issuedOn,
  ).length;
  if (otherDate > 0) terminal.err(`! ${words.otherDate(otherDate)}\n`);
  terminal.out(`${words.done(count, files, printable(options.output))}\n`);
  if (issued !== undefined) terminal.out(`${words.registered(issued.added, count - issued.added)}\n`);
  return wrong ? 1 : 0;
}

/** Where numbers come from; nowhere for a set made up for a demonstration, whose sheets are samples. */
async function placeOf(
  options: CertifyOptions,
  on: string | undefined,
  illustrative: boolean,
  cli: Cli,
): Promise<IssuePlace | undefined> {
  const { register, key, passphraseFile, by, dryRun = false } = options;
  if (register === undefined) {
    if (key !== undefined) throw keyWithoutRegister();
    return undefined;
  }
  if (illustrative) throw sampleInRegister();
  if (on === undefined) throw dateNeeded();
  const signer = key === undefined ? undefined : await openOfficeKey(key, { passphraseFile }, cli);
  return { register, on, by, signer, dryRun };
}

async function preview(options: CertifyOptions, cli: Cli): Promise<number> {
  const { template, fonts, images } = lookOf(options, cli);
  const { bytes, problems } = await previewOf(template, {
    files: fonts,
    images,
    office: officeOf(options, cli),
  });
  if (problems.length > 0) showProblems(problems, cli);
  if (bytes === undefined) return 1;
  const [path] = await writeFiles(options.output, [{ name: 'preview.pdf', contents: [bytes] }]);
  cli.terminal.out(`${OPTION_WORDS[cli.language].written}: ${path}\n`);
  return 0;
}

/** Units merged since keep on paper what they were called when they earned it. */
async function withFormerNames(result: Result, path: string, cli: Cli): Promise<Result> {
  const { names, problems } = await readFormerNames(evidenceSource(path));
  const former = checked(names, problems, cli);
  const units = result.units.map((unit) => ({ ...unit, name: nameWithFormer(unit.name, former.get(unit.code) ?? []) }));
  return { ...result, units };
}

function* inFiles(rendered: Iterable<{ fileName: string; bytes: Uint8Array }>) {
  for (const { fileName, bytes } of rendered) yield { name: fileName, contents: [bytes] };
}

const MOST_REFUSALS = 20;

function refusalLines(refused: readonly Refusal[], { language }: Cli): string[] {
  const lines = refused.slice(0, MOST_REFUSALS).map((refusal) => `- ${printable(sentences(refusal)[language])}`);
  const left = refused.length - lines.length;
  return left > 0 ? [...lines, `  ${WORDS[language].more(left)}`] : lines;
}

function sentences({ reason, unit, detail }: Refusal) {
  const names = { unit: unit === null ? '' : `${unit.name} (${unit.code})`, detail };
  return { vi: refusalWords[reason].vi(names), en: refusalWords[reason].en(names) };
}

function resultNeeded(): CannotRun {
  return new CannotRun(
    { vi: 'Thiếu tham số “result”: thư mục kết quả.', en: 'The argument “result” is missing: the folder of a result.' },
    {
      vi: 'Ví dụ: hoctap certify ket-qua -o giay-chung-nhan',
      en: 'For example: hoctap certify results -o certificates',
    },
  );
}

function notThere(files: readonly string[]): CannotRun {
  const list = files.join(', ');
  return new CannotRun(
    {
      vi: `Không tìm thấy để đối chiếu với kết quả: ${list}.`,
      en: `Not found, to be compared with the result: ${list}.`,
    },
    {
      vi: 'Chạy ở thư mục có các tệp ấy (bộ tiêu chí của cơ quan thì thêm -c), hoặc thêm --without-inputs nếu chấp nhận không đối chiếu.',
      en: 'Run where the files are (add -c for a set of your own), or add --without-inputs to go without comparing.',
    },
  );
}

function dateNeeded(): CannotRun {
  return new CannotRun(
    { vi: 'Cấp theo sổ thì phải có ngày cấp.', en: 'The register needs the date of issue.' },
    {
      vi: 'Ghi ngày bằng --issued-on, ví dụ --issued-on 20/12/2022.',
      en: 'Say it with --issued-on, e.g. --issued-on 20/12/2022.',
    },
  );
}

function keyWithoutRegister(): CannotRun {
  return new CannotRun(
    {
      vi: 'Chỉ ký được giấy chứng nhận có số trong sổ.',
      en: 'Only a certificate with a number in the register can be signed.',
    },
    { vi: 'Thêm --register và --issued-on, hoặc bỏ --key.', en: 'Add --register and --issued-on, or leave out --key.' },
  );
}

function sampleInRegister(): CannotRun {
  return new CannotRun(
    {
      vi: 'Bộ tiêu chí chỉ để minh họa: giấy in ra là mẫu, không được vào sổ.',
      en: 'The criteria set is illustrative: its sheets are samples and do not enter the register.',
    },
    {
      vi: 'Bỏ --register để in mẫu, hoặc đánh giá bằng bộ tiêu chí chính thức.',
      en: 'Leave out --register for samples, or evaluate with an official set.',
    },
  );
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
    template: 'mẫu có sẵn, hoặc tệp JSON mẫu của cơ quan',
    emblem: 'hình quốc huy hoặc biểu trưng (PNG, JPEG) đặt ở góc trên',
    image: 'hình khác cho mẫu của cơ quan, ví dụ logo=logo.png',
    register: 'sổ cấp giấy chứng nhận: lấy số tiếp theo và ghi vào sổ trước khi in',
    by: 'người ghi sổ',
    formerNames: 'tệp CSV hoặc Excel (Mã đơn vị, Tên cũ) của các đơn vị đã sáp nhập: tên cũ ghi trong ngoặc',
    key: 'khóa riêng của cơ quan: ký mã QR trên giấy',
    passphraseFile: 'tệp chứa mật khẩu của khóa (không ghi thì hỏi trong cửa sổ lệnh)',
    criteriaFile: 'tệp tiêu chí của cơ quan, để đối chiếu với kết quả',
    withoutInputs: 'cấp theo sổ dù tệp minh chứng hoặc tiêu chí không còn để đối chiếu',
    dryRun: 'chỉ cho biết sẽ cấp những gì, không ghi gì',
    preview: 'in một tờ mẫu để xem hình thức',
    notCompared: (file: string) => `${file}: không thấy ở chỗ ghi trong kết quả nên không đối chiếu được.`,
    giveCriteria: 'Kết quả dùng bộ tiêu chí của cơ quan; thêm -c và tệp của bộ ấy thì đối chiếu được.',
    wouldIssue: (count: number, added: number) =>
      `Sẽ cấp ${count} giấy chứng nhận, trong đó ${added} số mới; chưa ghi gì.`,
    stillHeld: (name: string, number: string, register: string) =>
      `${name} không còn đạt nhưng đang giữ giấy số ${number} có giá trị; nếu thu hồi: hoctap register void ${register} "${number}"`,
    replaced: (count: number) =>
      `${count} tệp đã có trong thư mục với nội dung khác (người ký, địa danh, mẫu…) và đã được thay.`,
    otherDate: (count: number) => `${count} giấy đã cấp từ trước nên giữ ngày cấp ghi trong sổ.`,
    registered: (added: number, known: number) => `Sổ: thêm ${added} số mới, ${known} giấy đã có số từ trước.`,
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
    template: "a shipped template, or the office's own JSON file",
    emblem: 'national emblem or logo (PNG, JPEG) for the upper corner',
    image: "another picture for the office's own template, e.g. logo=logo.png",
    register: 'register of certificates: takes the next numbers and writes them down before printing',
    by: 'who keeps the register',
    formerNames: 'CSV or Excel file (unit_code, former name) of units merged since: the former name goes in brackets',
    key: "the office's private key: signs the QR code on the sheet",
    passphraseFile: 'file with the passphrase of the key (asked in a terminal without it)',
    criteriaFile: "the office's criteria file, to compare with the result",
    withoutInputs: 'issue from the register although evidence or criteria files are no longer there to compare',
    dryRun: 'say what would be issued and write nothing',
    preview: 'print one sample sheet to look at',
    notCompared: (file: string) => `${file}: not found where the result names it, so it was not compared.`,
    giveCriteria: "The result is of a set of the office's own; with -c and its file it can be compared.",
    wouldIssue: (count: number, added: number) =>
      `${count} certificates would be issued, ${added} of them with new numbers; nothing was written.`,
    stillHeld: (name: string, number: string, register: string) =>
      `${name} no longer earns one but holds the valid number ${number}; to revoke it: hoctap register void ${register} "${number}"`,
    replaced: (count: number) =>
      `${count} files stood in the folder with other contents (signer, place, template …) and were replaced.`,
    otherDate: (count: number) => `${count} certificates were issued before and keep the date in the register.`,
    registered: (added: number, known: number) => `Register: ${added} new numbers, ${known} known before.`,
    unit: 'only for these unit codes',
    merge: 'write one file certificates.pdf with a page for each unit',
    making: 'Making',
    more: (count: number) => `… and ${count} more units without a certificate.`,
    done: (certificates: number, files: number, folder: string) =>
      `${certificates} certificates, ${files} files in the folder ${folder}`,
  },
};
