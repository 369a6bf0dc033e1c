import { Command, CommanderError } from 'commander';
import { forgetInputs } from '../io/inputs-of-run.ts';
import { officeFilesAbove } from '../io/office-files-above.ts';
import { programVersion } from '../io/package-files.ts';
import type { Language } from '../model/language.ts';
import type { Cli } from './cli.ts';
import { COMMANDS } from './commands.ts';
import { titleIn, usageIn } from './usage.ts';

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
  for (const [command, { vi, summary, load }] of Object.entries(COMMANDS)) {
    const sub = program.command(command).alias(vi).summary(summary[language]).description(`${summary[language]}.`);
    prepare(sub, cli);
    if (command !== name) continue;
    const finish = (code: number) => {
      exitCode = code;
    };
    (await load()).define(sub, cli, finish, runProgram);
    for (const nested of sub.commands) prepare(nested, cli);
    if (!argv.some((word) => HELP.has(word))) await goByFolder(sub, command, cli);
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
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    const { usageRefusal } = await import('./usage-refusal.ts');
    throw usageRefusal(error, program, commandPath(program, words));
  }
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
    if (taken.length > 0) cli.terminal.err(`${TEXT[cli.language].byFolder(folder.file)}: ${taken.join(' ')}\n`);
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
  prepare(program, cli);
  return program;
}

/** The same manners for every command: our words, our streams, no exit of its own. */
function prepare(command: Command, { terminal, language }: Cli): void {
  const text = TEXT[language];
  command
    .helpOption('-h, --help', text.help)
    .option('--lang <vi|en>', text.lang)
    .option('--debug', text.debug)
    .configureHelp({
      styleTitle: (title) => titleIn(title, language),
      styleUsage: (usage) => usageIn(usage, language),
      styleSubcommandTerm: (term) => usageIn(term, language),
      styleOptionDescription: (description) => usageIn(description, language),
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
    byFolder: (file: string) => `By ${file}`,
    examples: `Examples:
  hoctap                                                        open the guided menu
  hoctap check evidence.csv -c tt44-2014                        which commune still lacks what?
  hoctap evaluate evidence.csv -c tt44-2014 -y 2022 -o results
  hoctap explain results 00123                                  why is this commune classified so?
  hoctap certify results -o certificates                        make the certificates`,
  },
} satisfies Record<Language, Record<string, unknown>>;
