import { programVersion } from '../io/package-files.ts';
import { forgetWritten } from '../io/this-run.ts';
import { CannotRun } from '../model/cannot-run.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import type { Cli } from './cli.ts';
import { describeRefusal } from './describe-refusal.ts';
import { hideTyping } from './hidden-typing.ts';
import { jsonLine } from './json-line.ts';
import { sanitizedTerminal } from './sanitized-terminal.ts';
import { processTerminal, type Terminal } from './terminal.ts';

/** 0 done · 1 done, and the user's data has errors · 2 could not run · 3 a fault of the program. */
export async function main(argv: readonly string[], screen: Terminal = processTerminal()): Promise<number> {
  const harmless = sanitizedTerminal(screen);
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V' || argv[0] === '-v')) {
    harmless.out(`${programVersion()}\n`);
    return 0;
  }
  const language = languageOf(argv) ?? 'vi';
  const terminal: Terminal = argv.includes('--quiet') ? { ...harmless, note: () => {} } : harmless;
  const cli: Cli = { terminal, language, debug: argv.includes('--debug') };
  forgetWritten();
  if (argv.includes('--json')) return answered(argv, cli);
  const showTyping = hideTyping(argv, terminal);
  try {
    return await run(argv, cli);
  } catch (error) {
    return await report(error, cli);
  } finally {
    showTyping();
  }
}

async function run(argv: readonly string[], cli: Cli): Promise<number> {
  if (languageOf(argv) === undefined) {
    const { refusal } = await import('../problems/refusal.ts');
    throw refusal('language-unknown', { written: languageIn(argv) ?? '' });
  }
  const { runProgram } = await import('./program.ts');
  return runProgram(argv, cli);
}

/** One piece of JSON, whatever happens, and no questions: a program is listening. Talk goes on beside it. */
async function answered(argv: readonly string[], { terminal, ...cli }: Cli): Promise<number> {
  const { Answer } = await import('./answer.ts');
  const answer = new Answer(cli.language, argv.includes('--dry-run'));
  const listening = { ...terminal, interactive: false, out: (text: string) => answer.said(text) };
  let exitCode: number;
  let failure: unknown;
  try {
    exitCode = await run(argv, { ...cli, terminal: listening, answer });
  } catch (error) {
    failure = error;
    exitCode = await report(error, { ...cli, terminal });
  }
  terminal.out(jsonLine(answer.json(exitCode, failure)));
  return exitCode;
}

/** Help and messages must be in the right language even when the rest of the line is wrong. */
function languageOf(argv: readonly string[]): Language | undefined {
  const written = languageIn(argv);
  return written === undefined ? 'vi' : LANGUAGES.find((known) => known === written);
}

function languageIn(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  return at === -1 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1] ?? '');
}

async function report(error: unknown, { terminal, language, debug }: Cli): Promise<number> {
  if (error instanceof CannotRun) {
    await describeRefusal(error, terminal, language);
    if (debug) terminal.err(`${error.stack}\n`);
    return 2;
  }
  if ((error as Error | undefined)?.name === 'ExitPromptError') {
    terminal.err({ vi: 'Đã dừng; chưa ghi gì.\n', en: 'Stopped; nothing was written.\n' }[language]);
    return 2;
  }
  terminal.err(
    {
      vi: `Lỗi của chương trình, không phải của bạn: ${String(error)}\nHãy chạy lại với --debug và gửi toàn bộ nội dung hiện ra cho người phát triển.\n`,
      en: `A fault of the program, not yours: ${String(error)}\nRun again with --debug and send the developers all that appears.\n`,
    }[language],
  );
  if (debug) terminal.err(`${error instanceof Error ? error.stack : String(error)}\n`);
  return 3;
}
