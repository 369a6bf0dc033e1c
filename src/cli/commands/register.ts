import type { Command } from 'commander';
import { changeRegister, createRegister, openRegister } from '../../io/register-file.ts';
import { writeFiles } from '../../io/write-files.ts';
import { PATTERN_MISTAKE, STATUS, shortDate } from '../../labels/register.ts';
import { CannotRun } from '../../model/cannot-run.ts';
import type { Language } from '../../model/language.ts';
import { inWords, isError, type Problem } from '../../problems/problem.ts';
import { fillPattern, patternMistake } from '../../register/number-pattern.ts';
import { planReplace, planReprint, planVoid } from '../../register/plan-change.ts';
import { numberingAfter } from '../../register/plan-issue.ts';
import type { Act, Entry, Opening, Register } from '../../register/register.ts';
import { registerTable } from '../../register/register-table.ts';
import { registerXlsx } from '../../register/register-xlsx.ts';
import { paint } from '../../report/console/paint.ts';
import { problemList } from '../../report/console/problem-list.ts';
import { consoleTable } from '../../report/console/table.ts';
import { csvTable } from '../../report/csv/csv-table.ts';
import type { Cli, CommandModule } from '../cli.ts';
import { readYear } from '../dates.ts';
import { type ActOptions, dateOf, said, wrongOption } from '../register/options.ts';
import { changesIn, type ReplaceOptions } from '../register/replacement.ts';
import { WORDS } from '../register/words.ts';

interface InitOptions {
  readonly office: string;
  readonly pattern: string;
  readonly registerPattern: string;
  readonly start: string;
  readonly restart: string;
  readonly on?: string;
  readonly by?: string;
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
        const sealKnown = seal === undefined || seals.entriesAt(seal) !== undefined;
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
  return { name, contents: csvTable(header, rows, 'vi') };
}
