import { programVersion } from '../io/package-files.ts';
import { CannotRun } from '../model/cannot-run.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import { describeRefusal } from './describe-refusal.ts';
import { harmlessTerminal } from './harmless-terminal.ts';
import { jsonLine } from './json-line.ts';
import { processTerminal, type Terminal } from './terminal.ts';

/** 0 done · 1 done, and the user's data has errors · 2 could not run · 3 a fault of the program. */
export async function main(argv: readonly string[], screen: Terminal = processTerminal()): Promise<number> {
  let answered = false;
  const harmless = harmlessTerminal(screen);
  const terminal: Terminal = {
    ...harmless,
    out(text) {
      answered = true;
      harmless.out(text);
    },
  };
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V' || argv[0] === '-v')) {
    terminal.out(`${programVersion()}\n`);
    return 0;
  }
  const language = languageOf(argv) ?? 'vi';
  const debug = argv.includes('--debug');
  try {
    if (languageOf(argv) === undefined) {
      const { refusal } = await import('../problems/refusal.ts');
      throw refusal('language-unknown', { written: languageIn(argv) ?? '' });
    }
    const { runProgram } = await import('./program.ts');
    return await runProgram(argv, { terminal, language, debug });
  } catch (error) {
    // One answer for machines: what was printed before it stays the only one.
    if (argv.includes('--json') && !answered) await answerInJson(error, terminal, language);
    return await report(error, terminal, language, debug);
  }
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

async function answerInJson(error: unknown, terminal: Terminal, language: Language): Promise<void> {
  const { faultJson, refusalJson } = await import('../problems/refusal-json.ts');
  const answer = error instanceof CannotRun ? refusalJson(error, language) : faultJson(error);
  terminal.out(jsonLine(answer));
}

async function report(error: unknown, terminal: Terminal, language: Language, debug: boolean): Promise<number> {
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
