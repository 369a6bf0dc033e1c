import { openFile } from '../../io/open-file.ts';
import { isThere } from '../../io/read-files.ts';
import { CannotRun } from '../../model/cannot-run.ts';
import { OFFICE_FILE } from '../../model/office-file.ts';
import type { Cli, Run } from '../cli.ts';
import { describeRefusal } from '../describe-refusal.ts';
import { officeFolderHere } from '../office-folder.ts';
import { type Ask, askInTerminal } from './ask.ts';
import { foundHere } from './found-here.ts';
import { type Answers, askAll } from './questions.ts';
import { newestSets } from './shipped-sets.ts';
import { shownCommand } from './shown-command.ts';
import type { Task } from './stages/task.ts';
import { tasks } from './tasks.ts';
import { WORDS } from './words.ts';

export interface MenuOptions {
  readonly ask?: Ask;
  /** Files or folders of evidence to begin with, such as those dropped on the program. */
  readonly files?: readonly string[];
  /** Shows a file with the program of the system that is for it. */
  readonly open?: (path: string) => void;
}

/**
 * The work of a year, asked step by step, one piece after the other until it is left: shows what it will do and the command that does the
 * same, does it by that very command, and offers to open what came of it.
 */
export async function runMenu(
  cli: Cli,
  run: Run,
  { ask = askInTerminal(cli.language), files = [], open = openFile }: MenuOptions = {},
): Promise<number> {
  const { terminal, language } = cli;
  const words = WORDS[language];
  terminal.out(`${words.welcome}\n`);
  let remembered: Answers = {};
  let exitCode = 0;
  try {
    for (;;) {
      // Anew each time: the last piece of work may have written what the next begins with.
      const folder = officeFolderHere(cli);
      const found = foundHere(files);
      const known = tasks({ sets: newestSets(), found, folder, words, language });
      if (folder !== undefined) terminal.out(`${words.byFolder(folder.file, folder.year)}\n`);
      const choices = Object.entries(known).map(([value, { name }]) => ({ name, value }));
      const chosen = await ask.choose(words.task, [
        ...choices,
        ...found.years.map((year) => ({ name: words.goTo(year), value: year })),
        ...(found.isYear && isThere(`../${OFFICE_FILE}`) ? [{ name: words.goUp, value: '..' }] : []),
        { name: words.quit, value: 'quit' },
      ]);
      if (chosen === '..' || found.years.includes(chosen)) {
        process.chdir(chosen);
        continue;
      }
      // Looked for again: while the menu waited, somebody may have copied in what came back.
      const task = tasks({ sets: newestSets(), found: foundHere(files), folder, words, language })[chosen];
      if (task === undefined) return exitCode;
      const answers = await askAll(task.questions, ask, remembered);
      if (answers === undefined) continue;
      remembered = { ...remembered, ...answers };
      exitCode = await doTask(task, answers, { cli, run, ask, open });
      const next = task.goesTo?.(answers);
      if (next !== undefined && isThere(next)) process.chdir(next);
    }
  } catch (error) {
    // Ctrl+C at a question: what was done before it stands.
    if ((error as Error | undefined)?.name !== 'ExitPromptError') throw error;
    terminal.err(`${words.stopped}\n`);
    return exitCode;
  }
}

interface Doing {
  readonly cli: Cli;
  readonly run: Run;
  readonly ask: Ask;
  readonly open: (path: string) => void;
}

async function doTask(task: Task, answers: Answers, { cli, run, ask, open }: Doing): Promise<number> {
  const { terminal, language } = cli;
  const words = WORDS[language];
  const argv = [...task.command(answers), ...(language === 'vi' ? [] : ['--lang', language])];
  terminal.out(`\n${words.willRun}\n  ${shownCommand(argv)}\n\n`);
  if (!(await ask.yes(words.confirm))) {
    terminal.out(`${words.nothingDone}\n`);
    return 0;
  }
  const exitCode = await runAndSay(argv, cli, run);
  terminal.out(`\n${words.sameCommand}\n  ${shownCommand(argv)}\n\n`);
  if (task.after !== undefined && exitCode === 0 && (await ask.yes(task.after.message))) {
    await runAndSay([...task.after.command(answers), ...(language === 'vi' ? [] : ['--lang', language])], cli, run);
  }
  const shown = task.shows?.(answers);
  if (shown !== undefined && exitCode < 2 && isThere(shown) && (await ask.yes(words.openNow(shown)))) open(shown);
  return exitCode;
}

/** What keeps one piece of work from being done does not end the menu. */
async function runAndSay(argv: readonly string[], cli: Cli, run: Run): Promise<number> {
  try {
    return await run(argv, cli);
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    await describeRefusal(error, cli.terminal, cli.language);
    return 2;
  }
}
