import type { Command } from 'commander';
import { changeRegister, createRegister, openRegister } from '../../io/register-file.ts';
import { writeFiles } from '../../io/write-files.ts';
import { PATTERN_MISTAKE, STATUS, shortDate } from '../../labels/register.ts';
import { CannotRun } from '../../model/cannot-run.ts';
import type { Language } from '../../model/language.ts';
import { inWords, isError, type Problem } from '../../problems/problem.ts';
import { saidText } from '../../register/entry-schema.ts';
import { fillPattern, patternMistake } from '../../register/number-pattern.ts';
import { planReplace, planReprint, planVoid } from '../../register/plan-change.ts';
import { type CertificateToIssue, numberingAfter } from '../../register/plan-issue.ts';
import type { Act, Entry, Opening, Register } from '../../register/register.ts';
import { type RegisterCell, registerTable } from '../../register/register-table.ts';
import { registerXlsx } from '../../register/register-xlsx.ts';
import { paint } from '../../report/console/paint.ts';
import { problemList } from '../../report/console/problem-list.ts';
import { consoleTable } from '../../report/console/table.ts';
import { csvTable } from '../../report/csv/csv-table.ts';
import type { Cli, CommandModule } from '../commands.ts';
import { readDate, readYear } from '../dates.ts';
import { findUnit, openResult } from '../result-files.ts';

interface InitOptions {
  readonly office: string;
  readonly pattern: string;
  readonly registerPattern: string;
  readonly start: string;
  readonly restart: string;
  readonly on?: string;
  readonly by?: string;
}

interface ActOptions {
  readonly reason: string;
  readonly by: string;
  readonly on?: string;
  readonly year?: string;
}

interface ReplaceOptions extends ActOptions {
  readonly result?: string;
  readonly unitName?: string;
  readonly area?: string;
  readonly authority?: string;
}

export const command: CommandModule = {
  define(command, cli, finish) {
    const words = WORDS[cli.language];
    const { terminal } = cli;
    command
      .command('init')
      .description(words.init)
      .argument('<file>', words.file)
      .requiredOption('--office <name>', words.office)
      .option('--pattern <pattern>', words.pattern, '{seq:02}/GCN-UBND')
      .option('--register-pattern <pattern>', words.registerPattern, '{seq:02}/{year}')
      .option('--start <number>', words.start, '1')
      .option('--restart <yearly|never>', words.restart, 'yearly')
      .option('--on <date>', words.on)
      .option('--by <name>', words.by)
      .action(async (path: string, options: InitOptions) => {
        await createRegister(path, openingOf(options));
        terminal.err(`${words.made}: ${path}\n`);
        finish(0);
      });
    command
      .command('check')
      .description(words.check)
      .argument('<file>', words.file)
      .option('--seal <hash>', words.sealOption)
      .action((path: string, { seal }: { readonly seal?: string }) => {
        const { register, problems, seals } = openRegister(path);
        showProblems(problems, cli);
        const isWhole = problems.every((found) => NOT_DAMAGE.has(found.code)) && register !== undefined;
        const sealKnown = seal === undefined || seals.has(seal.toLowerCase());
        if (!sealKnown) terminal.err(`${words.sealUnknown(seal)}\n`);
        if (isWhole && sealKnown) terminal.out(summary(register, cli.language));
        finish(isWhole && sealKnown ? 0 : 1);
      });
    command
      .command('list')
      .description(words.list)
      .argument('<file>', words.file)
      .option('-y, --year <year>', words.listYear)
      .action((path: string, { year }: { readonly year?: string }) => {
        const register = wholeRegister(path, cli);
        terminal.out(listed(register, year === undefined ? undefined : readYear(year), cli));
        finish(0);
      });
    command
      .command('export')
      .description(words.export)
      .argument('<file>', words.file)
      .option('-f, --format <formats>', words.formats, 'csv,xlsx')
      .requiredOption('-o, --output <folder>', words.folder)
      .action(async (path: string, options: { readonly format: string; readonly output: string }) => {
        const formats = options.format.split(',').map(readFormat);
        const register = wholeRegister(path, cli);
        const files = await Promise.all(formats.map((format) => drawn(register, format)));
        const written = await writeFiles(options.output, files);
        terminal.err(`${words.written}: ${written.join(', ')}\n`);
        finish(0);
      });
    withAct(command.command('void').description(words.void), cli).action(
      async (path: string, number: string, options: ActOptions) => {
        await change(path, cli, (register) => planVoid(register, onPaper(number, options), actOf(options)));
        terminal.out(`${words.voided(number)}\n`);
        finish(0);
      },
    );
    withAct(command.command('replace').description(words.replace), cli)
      .option('--result <result>', words.result)
      .option('--unit-name <name>', words.unitName)
      .option('--area <area>', words.area)
      .option('--authority <name>', words.authority)
      .action(async (path: string, number: string, options: ReplaceOptions) => {
        const entry = await change(path, cli, (register) => {
          const wanted = onPaper(number, options);
          return planReplace(register, wanted, (old) => changesIn(options, old, cli), actOf(options));
        });
        if (entry.kind === 'replace') terminal.out(`${words.replaced(number, entry.facts.number)}\n`);
        finish(0);
      });
    withAct(command.command('reprint').description(words.reprint), cli).action(
      async (path: string, number: string, options: ActOptions) => {
        await change(path, cli, (register) => planReprint(register, onPaper(number, options), actOf(options)));
        terminal.out(`${words.reprinted(number)}\n`);
        finish(0);
      },
    );
  },
};

const NOT_DAMAGE: ReadonlySet<string> = new Set(['register-date-goes-back']);

function withAct(command: Command, { language }: Cli): Command {
  const words = WORDS[language];
  return command
    .argument('<file>', words.file)
    .argument('<number>', words.number)
    .requiredOption('--reason <text>', words.reason)
    .requiredOption('--by <name>', words.by)
    .option('--on <date>', words.on)
    .option('-y, --year <year>', words.numberYear);
}

async function change(path: string, cli: Cli, plan: (register: Register) => Entry): Promise<Entry> {
  const { value, notices } = await changeRegister(path, (register) => {
    const entry = plan(register);
    return { entries: [entry], value: entry };
  });
  showProblems(notices, cli);
  return value;
}

function openingOf(options: InitOptions): Opening {
  const { office, pattern, registerPattern, start, restart, by } = options;
  for (const [option, written] of [
    ['--pattern', pattern],
    ['--register-pattern', registerPattern],
  ] as const) {
    const mistake = patternMistake(written);
    if (mistake !== undefined) {
      throw wrongOption(option, written, { vi: PATTERN_MISTAKE.vi[mistake], en: PATTERN_MISTAKE.en[mistake] });
    }
  }
  if (!/^[1-9]\d{0,5}$/.test(start)) {
    throw wrongOption('--start', start, { vi: 'cần số nguyên từ 1 đến 999999', en: 'a whole number from 1 to 999999' });
  }
  if (restart !== 'yearly' && restart !== 'never') {
    throw wrongOption('--restart', restart, {
      vi: 'chọn yearly (mỗi năm đánh số lại từ 1) hoặc never (đánh số liên tục)',
      en: 'choose yearly or never',
    });
  }
  return {
    format: 'hoctap-register',
    formatVersion: 1,
    office: said(office, '--office'),
    numberPattern: pattern.normalize('NFC'),
    registerPattern: registerPattern.normalize('NFC'),
    start: Number(start),
    restart,
    on: dateOf(options),
    ...(by === undefined ? {} : { by: said(by, '--by') }),
  };
}

function actOf(options: ActOptions): Act {
  return { on: dateOf(options), by: said(options.by, '--by'), reason: said(options.reason, '--reason') };
}

function onPaper(number: string, { year }: ActOptions) {
  return { number: number.normalize('NFC'), year: year === undefined ? undefined : readYear(year) };
}

/** What the new certificate says otherwise than the old one: first what a new result says, then the options. */
function changesIn(
  { result, unitName, area, authority }: ReplaceOptions,
  old: CertificateToIssue,
  { language }: Cli,
): Partial<CertificateToIssue> {
  return {
    ...(result === undefined ? {} : factsOfResult(result, old, language)),
    ...(unitName === undefined ? {} : { unitName: said(unitName, '--unit-name') }),
    ...(area === undefined ? {} : { area: said(area, '--area') }),
    ...(authority === undefined ? {} : { authority: said(authority, '--authority') }),
  };
}

function factsOfResult(path: string, old: CertificateToIssue, language: Language): Partial<CertificateToIssue> {
  const result = openResult(path, language);
  const unit = findUnit(result, old.unitCode);
  const { criteria, evaluationYear, scoredBy } = result;
  const reached = criteria.classes.find(({ id }) => id === unit.classification?.id);
  if (evaluationYear !== old.year || scoredBy === 'self' || reached?.earnsAward !== true) {
    throw new CannotRun(
      {
        vi: `Kết quả này không cho ${unit.name} giấy chứng nhận năm ${old.year}.`,
        en: `The result gives ${unit.name} no certificate for ${old.year}.`,
      },
      {
        vi: 'Cần kết quả kiểm tra của đúng năm, xếp loại đạt. Đơn vị không còn đạt thì hủy: hoctap register void',
        en: 'It has to be a checked result of that year with a class that earns one. Otherwise: hoctap register void',
      },
    );
  }
  return {
    unitName: unit.name,
    area: [unit.district, unit.province].filter((part) => part !== null && part !== '').join(', '),
    classId: reached.id,
    className: reached.label.vi,
    criteria: `${criteria.id}@${criteria.version}`,
    criteriaSha256: criteria.sha256,
  };
}

function said(written: string, option: string): string {
  const checked = saidText.safeParse(written.normalize('NFC'));
  if (checked.success) return checked.data;
  throw wrongOption(option, written, {
    vi: 'cần nội dung trên một dòng, không để trống, không quá 500 ký tự',
    en: 'some text on one line, at most 500 characters',
  });
}

/** Without --on, today where the office is. */
function dateOf({ on }: { readonly on?: string }): string {
  if (on !== undefined) return readDate(on, '--on');
  const now = new Date();
  return readDate(`${now.getDate()}/${now.getMonth() + 1}/${now.getFullYear()}`, '--on');
}

function wrongOption(option: string, written: string, why: Record<Language, string>): CannotRun {
  return new CannotRun({
    vi: `${option} ghi “${written}”: ${why.vi}.`,
    en: `${option} says “${written}”: ${why.en}.`,
  });
}

function wholeRegister(path: string, cli: Cli): Register {
  const { register, problems } = openRegister(path);
  showProblems(problems, cli);
  if (register !== undefined && !problems.some(isError)) return register;
  throw new CannotRun(
    { vi: `Sổ không nguyên vẹn: ${path}`, en: `The register is not whole: ${path}` },
    { vi: 'Xem các dòng nêu trên.', en: 'See the lines above.' },
  );
}

function showProblems(problems: readonly Problem[], { terminal, language }: Cli): void {
  if (problems.length === 0) return;
  const records = problems.map((found) => inWords(found, language));
  terminal.err(problemList(records, { language, colours: terminal.errColours }));
}

function summary(register: Register, language: Language): string {
  const all = [...register.certificates.values()];
  const ended = all.filter(({ status }) => status !== 'valid').length;
  const year = Math.max(
    ...all.map(({ facts }) => Number(facts.issuedOn.slice(0, 4))),
    Number(register.opening.on.slice(0, 4)),
  );
  const next = fillPattern(register.opening.numberPattern, { seq: numberingAfter(register).next(year), year });
  return WORDS[language].whole({ issued: all.length, ended, next, year, seal: register.seal });
}

function listed({ certificates }: Register, year: number | undefined, { terminal, language }: Cli): string {
  const words = WORDS[language];
  const shown = [...certificates.values()].filter(
    ({ facts }) => year === undefined || facts.issuedOn.startsWith(`${year}-`),
  );
  const rows = shown.map(({ facts, status }) => [
    facts.number,
    shortDate(facts.issuedOn),
    facts.className,
    STATUS[language][status],
    `${facts.unitName} (${facts.unitCode}), ${facts.award} ${facts.year}`,
  ]);
  const columns = words.columns.map((header) => ({ header }));
  return consoleTable(columns, rows, terminal.width, paint(terminal.outColours).strong);
}

type Format = 'csv' | 'xlsx';

function readFormat(written: string): Format {
  const format = written.trim().toLowerCase();
  if (format === 'csv' || format === 'xlsx') return format;
  throw wrongOption('--format', written, { vi: 'chọn csv hoặc xlsx', en: 'choose csv or xlsx' });
}

async function drawn(register: Register, format: Format) {
  const name = `so-cap-giay-chung-nhan.${format}`;
  if (format === 'xlsx') return { name, contents: [await registerXlsx(register)] };
  const { header, rows } = registerTable(register);
  return {
    name,
    contents: csvTable(
      header,
      rows.map((row) => row.map(keptFromExcel)),
      'vi',
    ),
  };
}

/** Excel would read the register's 01/2022 as January 2022; a leading tab keeps it as written. */
function keptFromExcel(cell: RegisterCell): RegisterCell {
  if (cell === null || typeof cell !== 'object') return cell;
  return /^\d{1,2}[-/.]\d{4}$/.test(cell.code) ? `\t${cell.code}` : cell;
}

interface Whole {
  readonly issued: number;
  readonly ended: number;
  readonly next: string;
  readonly year: number;
  readonly seal: string;
}

const WORDS = {
  vi: {
    init: 'Mở sổ cấp giấy chứng nhận mới (chỉ một lần cho mỗi cơ quan)',
    check: 'Kiểm tra sổ có nguyên vẹn không: dòng bị sửa, xóa, chèn; số nhảy, số trùng',
    list: 'Liệt kê các giấy chứng nhận đã cấp',
    export: 'Xuất sổ ra CSV, XLSX theo các cột thường dùng của sổ cấp giấy chứng nhận',
    void: 'Hủy một số, có lý do và người thực hiện; số đã hủy không dùng lại',
    replace: 'Cấp giấy mới, số mới, thay cho một số sai hoặc đã hủy',
    reprint: 'Ghi việc in lại: giữ nguyên số và nội dung',
    file: 'tệp sổ, ví dụ so-cap-gcn.jsonl',
    number: 'số giấy chứng nhận như đã in, ví dụ 02/GCN-UBND',
    office: 'tên cơ quan giữ sổ',
    pattern: 'quy cách số giấy chứng nhận: {seq}, {seq:02}, {year}',
    registerPattern: 'quy cách số vào sổ',
    start: 'số đầu tiên của năm đầu, khi trước đó đã cấp bằng sổ giấy',
    restart: 'yearly: mỗi năm đánh số lại từ 1; never: đánh số liên tục',
    on: 'ngày, ví dụ 20/12/2022; không ghi thì là hôm nay',
    by: 'họ tên người thực hiện',
    reason: 'lý do',
    numberYear: 'năm cấp, khi cùng một số có ở nhiều năm',
    listYear: 'chỉ các số cấp trong năm này',
    formats: 'csv, xlsx; ngăn bằng dấu phẩy',
    folder: 'thư mục ghi kết quả',
    result: 'lấy tên, xếp loại, bộ tiêu chí của đơn vị từ kết quả này',
    unitName: 'tên đơn vị trên giấy mới',
    area: 'huyện, tỉnh trên giấy mới',
    authority: 'cơ quan cấp trên giấy mới',
    sealOption: 'dấu của sổ đã ghi lại lần trước (ví dụ trong biên bản): chứng minh phần sổ đến khi đó không bị sửa',
    sealUnknown: (seal: string | undefined) =>
      `Không dòng nào của sổ có dấu ${seal}: sổ đã bị viết lại hoặc bị cắt bớt, hoặc dấu ghi nhầm.`,
    made: 'Đã mở sổ',
    written: 'Đã ghi',
    voided: (number: string) => `Đã hủy số ${number}.`,
    replaced: (number: string, by: string) => `Đã thay số ${number} bằng số ${by}.`,
    reprinted: (number: string) => `Đã ghi việc in lại số ${number}.`,
    columns: ['Số', 'Ngày cấp', 'Xếp loại', 'Tình trạng', 'Đơn vị'],
    whole: ({ issued, ended, next, year, seal }: Whole) =>
      `Sổ nguyên vẹn: đã cấp ${issued} số, trong đó ${ended} số đã hủy hoặc thay thế. Số tiếp theo của năm ${year}: ${next}.\nDấu của sổ (nên ghi vào biên bản): ${seal}\n`,
  },
  en: {
    init: 'begin a new register (once for each office)',
    check: 'prove the register whole: lines changed, removed, inserted; gaps and doubles in the numbers',
    list: 'list the certificates issued',
    export: 'export as CSV and XLSX in the usual columns of a Vietnamese register',
    void: 'make a number void, with reason and person; it is never used again',
    replace: 'issue a new certificate with a new number in place of a wrong or void one',
    reprint: 'note a reprint: same number, same contents',
    file: 'the register, e.g. register.jsonl',
    number: 'number as printed, e.g. 02/GCN-UBND',
    office: 'office that keeps the register',
    pattern: 'pattern of the numbers: {seq}, {seq:02}, {year}',
    registerPattern: 'pattern of the numbers in the register',
    start: 'first number of the first year, where a register on paper went before',
    restart: 'yearly: each year begins at 1; never: one run of numbers',
    on: 'date, e.g. 20/12/2022; today without it',
    by: 'person who does it',
    reason: 'reason',
    numberYear: 'year of issue, where a number stands in several years',
    listYear: 'only those issued in this year',
    formats: 'csv, xlsx; separated by commas',
    folder: 'folder for the results',
    result: "take the unit's name, class and criteria from this result",
    unitName: 'unit name on the new one',
    area: 'district, province on the new one',
    authority: 'issuing authority on the new one',
    sealOption: 'seal noted down earlier (e.g. in the minutes): proves that nothing up to then was changed',
    sealUnknown: (seal: string | undefined) =>
      `No line has the seal ${seal}: the register was written anew or cut off, or the seal is misspelt.`,
    made: 'Register begun',
    written: 'Written',
    voided: (number: string) => `Number ${number} is void.`,
    replaced: (number: string, by: string) => `Number ${number} is replaced by ${by}.`,
    reprinted: (number: string) => `The reprint of ${number} is noted.`,
    columns: ['Number', 'Issued on', 'Class', 'Status', 'Unit'],
    whole: ({ issued, ended, next, year, seal }: Whole) =>
      `The register is whole: ${issued} numbers issued, ${ended} of them void or replaced. Next number of ${year}: ${next}.\nSeal of the register (note it in the minutes): ${seal}\n`,
  },
};
