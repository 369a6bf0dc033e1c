import { Command, CommanderError, Option } from 'commander';
import { forgetInputs, inputsOfThisRun } from '../io/inputs-of-run.ts';
import { longPaths } from '../io/long-paths.ts';
import { officeFilesAbove } from '../io/office-files-above.ts';
import { programVersion } from '../io/package-files.ts';
import { startDryRun, writtenFiles } from '../io/this-run.ts';
import { SPEECH } from '../labels/speech.ts';
import type { Language } from '../model/language.ts';
import type { Cli, Run } from './cli.ts';
import { COMMANDS } from './commands.ts';
import { COMMAND_HELP } from './help/command-help.ts';
import { helpOf } from './help/help-of.ts';
import { placeholdersIn, titleIn, usageIn } from './usage.ts';

/** Reads the command line and runs one command; without a command, the guided menu in a terminal, else the help. */
export async function runProgram(argv: readonly string[], cli: Cli): Promise<number> {
  forgetInputs();
  // Windows reads `"D:\\kq\\" -c x` as one word, and PowerShell's Tab key ends folders so.
  const glued = argv.find((word) => /" +-/.test(word));
  if (glued !== undefined) throw (await import('../problems/refusal.ts')).refusal('quote-swallowed', { word: glued });
  const { terminal, language } = cli;
  const words = withoutLanguage(argv).filter((word) => !word.startsWith('-'));
  const name = commandNamed(words[0] === 'help' ? words[1] : words[0]);
  const program = bareProgram(cli);
  let exitCode = 0;
  for (const [command, { vi, summary, load, looksAtFolder = false }] of Object.entries(COMMANDS)) {
    const sub = program.command(command).alias(vi).summary(summary[language]).description(`${summary[language]}.`);
    if (command !== name) continue;
    const finish = (code: number) => {
      exitCode = code;
    };
    (await load()).define(sub, cli, finish, runWithin);
    prepare(sub, cli, command);
    for (const nested of sub.commands) prepare(nested, cli, `${command} ${nested.name()}`);
    if (!looksAtFolder && !argv.some((word) => HELP.has(word))) await goByFolder(sub, command, cli);
  }
  if (name === undefined && !argv.some((word) => HELP.has(word))) {
    // An option that only a command has is no way to ask for the help.
    const unknown = withoutLanguage(argv).find((word) => word !== '--debug' && !word.startsWith('--lang='));
    if (unknown !== undefined) {
      const { refusal } = await import('../problems/refusal.ts');
      throw refusal('option-unknown', { named: unknown, command: '' });
    }
    if (terminal.interactive) return (await import('./menu/menu.ts')).runMenu(cli, runProgram);
    program.outputHelp();
    return 0;
  }
  const path = commandPath(program, words);
  if (cli.answer !== undefined) cli.answer.command = path.join(' ');
  const isTried = argv.includes('--dry-run');
  const ended = startDryRun(isTried);
  const started = performance.now();
  try {
    if (isTried && COMMAND_HELP[path.join(' ')]?.lasting === true) terminal.note(`${TEXT[language].tried}\n`);
    await program.parseAsync(argv, { from: 'user' });
    await warnOfLongPaths(cli);
    if (argv.includes('--verbose')) tellMore(performance.now() - started, cli);
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    const { usageRefusal } = await import('./usage-refusal.ts');
    throw usageRefusal(error, program, path);
  } finally {
    ended();
  }
}

/** A line that a command types itself, whose answer is no answer of its own. */
const runWithin: Run = (argv, { answer: _, ...cli }) => runProgram(argv, cli);

async function warnOfLongPaths({ terminal, language, answer }: Cli): Promise<void> {
  const long = longPaths();
  if (long === undefined) return;
  const { describeNotice, notice } = await import('../labels/notices/notice.ts');
  const found = notice('path-too-long-for-excel', long);
  answer?.noticed(found);
  terminal.err(`! ${describeNotice(found, language)}\n`);
}

/** `--verbose`: what was read and written, and how long it took. */
function tellMore(milliseconds: number, { terminal, language }: Cli): void {
  const words = TEXT[language];
  for (const path of inputsOfThisRun()) terminal.note(`${words.read}: ${path}\n`);
  for (const path of writtenFiles()) terminal.note(`${words.wrote}: ${path}\n`);
  const { version, platform, arch } = process;
  const machine = `hoctap ${programVersion()} · Node ${version} · ${platform} ${arch}`;
  terminal.note(`${words.took(milliseconds / 1000)} · ${machine}\n`);
}

/** By its English or its Vietnamese name. */
function commandNamed(word: string | undefined): string | undefined {
  return Object.entries(COMMANDS).find(([name, { vi }]) => word === name || word === vi)?.[0] ?? word;
}

/** What the folder says of its office stands for what the line leaves out, and is said. */
async function goByFolder(command: Command, name: string, cli: Cli): Promise<void> {
  if (officeFilesAbove('.').length === 0) return;
  const { applyFolder, officeFolderHere, takenFromFolder } = await import('./office-folder.ts');
  const folder = officeFolderHere(cli);
  if (folder === undefined) return;
  applyFolder(command, name, folder);
  command.hook('preAction', (_, running) => {
    const taken = takenFromFolder(running);
    if (taken.length > 0) cli.terminal.note(`${TEXT[cli.language].byFolder(folder.file)}: ${taken.join(' ')}\n`);
  });
}

/** The command the line names, with the one below it: ["register", "void"]. */
function commandPath(program: Command, words: readonly string[]): string[] {
  const isNamed = (word: string | undefined) => (command: Command) =>
    word !== undefined && [command.name(), ...command.aliases()].includes(word);
  const first = program.commands.find(isNamed(words[0]));
  const second = first?.commands.find(isNamed(words[1]));
  return [first, second].flatMap((command) => (command === undefined ? [] : [command.name()]));
}

/** The command line without `--lang xx`, whose value is no command. */
function withoutLanguage(argv: readonly string[]): string[] {
  return argv.filter((word, index) => word !== '--lang' && argv[index - 1] !== '--lang');
}

const HELP = new Set(['-h', '--help', 'help', '-V', '--version']);

function bareProgram(cli: Cli): Command {
  const text = TEXT[cli.language];
  const program = new Command('hoctap')
    .usage(text.usage)
    .description(text.description)
    .version(programVersion(), '-V, --version', text.version)
    .helpCommand('help [command]', text.helpCommand)
    .addHelpText('after', `\n${text.examples}`);
  return prepare(program, cli, '');
}

/** What is set up alike for every command: our words, our streams, no exit of its own. */
function prepare(command: Command, { terminal, language }: Cli, path: string): Command {
  const text = TEXT[language];
  const option = (flags: string, description: string) => {
    const common = new Option(flags, description).helpGroup('Global Options:');
    if (!command.options.some(({ long }) => long === common.long)) command.addOption(common);
  };
  if (COMMAND_HELP[path]?.lasting === true) {
    if (!command.options.some(({ long }) => long === '--dry-run')) command.option('--dry-run', text.dryRun);
  }
  option('--json', text.json);
  option('--quiet', text.quiet);
  option('--verbose', text.verbose);
  option('--lang <vi|en>', text.lang);
  option('--debug', text.debug);
  return command
    .helpOption('-h, --help', text.help)
    .addHelpText('after', helpOf(path, language))
    .configureHelp({
      styleTitle: (title) => titleIn(title, language),
      styleUsage: (usage) => usageIn(usage, language),
      styleSubcommandTerm: (term) => usageIn(term, language),
      styleOptionTerm: (term) => placeholdersIn(term, language),
      styleArgumentTerm: (term) => placeholdersIn(` ${term}`, language).slice(1),
      styleOptionDescription: (description) => usageIn(description, language),
      styleArgumentDescription: (description) => usageIn(description, language),
      helpWidth: Math.min(terminal.width, 110),
    })
    .configureOutput({ writeOut: (words) => terminal.out(words), writeErr: () => {}, outputError: () => {} })
    .exitOverride();
}

const TEXT = {
  vi: {
    usage: '<lệnh> [tùy chọn]',
    description:
      'Đánh giá cộng đồng học tập và trung tâm học tập cộng đồng: kiểm tra minh chứng, chấm điểm, xếp loại, báo cáo, giấy chứng nhận.',
    version: 'in số phiên bản',
    help: 'xem hướng dẫn',
    helpCommand: 'xem hướng dẫn của một lệnh',
    lang: 'ngôn ngữ: vi (mặc định) hoặc en',
    debug: 'khi có lỗi, in thêm chi tiết cho người phát triển',
    json: 'in kết quả dạng JSON cho máy đọc, mọi lệnh một dạng (docs/json.md)',
    quiet: 'chỉ in kết quả, cảnh báo và lỗi',
    verbose: 'nói thêm: đã đọc, đã ghi những tệp nào, mất bao lâu',
    dryRun: 'làm thử: nói sẽ làm gì, không ghi gì',
    tried: 'Làm thử: không ghi gì vào đĩa. Khi làm thật thì như sau:',
    read: 'Đã đọc',
    wrote: 'Đã ghi',
    took: (seconds: number) => `${SPEECH.vi.number(seconds.toFixed(1))} giây`,
    byFolder: (file: string) => `Theo ${file}`,
    examples: `Ví dụ:
  hoctap                                                        hướng dẫn từng bước bằng câu hỏi
  hoctap check minh-chung.csv -c tt44-2014                      xã nào còn thiếu minh chứng gì?
  hoctap evaluate minh-chung.csv -c tt44-2014 -y 2022 -o ket-qua
  hoctap explain ket-qua 00123                                  vì sao xã này xếp loại như vậy?
  hoctap certify ket-qua -o giay-chung-nhan                     in giấy chứng nhận`,
  },
  en: {
    usage: '<command> [options]',
    description:
      'Evaluate learning communities and community learning centres: check evidence, score, classify, report, certify.',
    version: 'print the version',
    help: 'show help',
    helpCommand: 'show the help of a command',
    lang: 'language: vi (default) or en',
    debug: 'on a fault, print details for the developers',
    json: 'print JSON for machines, of every command the same (docs/json.md)',
    quiet: 'print only results, warnings and errors',
    verbose: 'say more: which files were read and written, how long it took',
    dryRun: 'only try: say what would be done, write nothing',
    tried: 'Only tried: nothing is written to the disk. In earnest it would go like this:',
    read: 'Read',
    wrote: 'Written',
    took: (seconds: number) => `${seconds.toFixed(1)} s`,
    byFolder: (file: string) => `By ${file}`,
    examples: `Examples:
  hoctap                                                        open the guided menu
  hoctap check evidence.csv -c tt44-2014                        which commune still lacks what?
  hoctap evaluate evidence.csv -c tt44-2014 -y 2022 -o results
  hoctap explain results 00123                                  why is this commune classified so?
  hoctap certify results -o certificates                        make the certificates`,
  },
} satisfies Record<Language, Record<string, unknown>>;
