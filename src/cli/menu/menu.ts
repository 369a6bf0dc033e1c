import { basename, dirname, join, resolve } from 'node:path';
import { openFile } from '../../io/open-file.ts';
import { exists } from '../../io/read-files.ts';
import type { FolderHere } from '../../jobs/office-here.ts';
import { CannotRun } from '../../model/cannot-run.ts';
import { OFFICE_FILE } from '../../model/office-file.ts';
import type { Cli, Run } from '../cli.ts';
import { describeRefusal } from '../describe-refusal.ts';
import { hideTyping } from '../hidden-typing.ts';
import { officeFolderHere, officeFolderIn } from '../office-folder.ts';
import { answerChecks } from './answer-checks.ts';
import { type Ask, askInTerminal } from './ask.ts';
import { issuedIn } from './issued-papers.ts';
import { type Answers, askAll, BACK, type Question } from './questions.ts';
import { type FolderContents, scanFolder } from './scan-folder.ts';
import { newestSets } from './shipped-sets.ts';
import { shownCommand } from './shown-command.ts';
import type { Task, Tasks } from './stages/task.ts';
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
  // What is dropped on the program is dropped there to be checked.
  let next: string | undefined = files.length > 0 ? 'check' : undefined;
  try {
    for (;;) {
      // Anew each time: the last piece of work may have written what the next begins with.
      const folder = officeFolderHere(cli);
      const found = scanFolder(files);
      if (folder !== undefined) {
        terminal.out(`${words.byFolder(basename(resolve('.')), folder.file, folder.year)}\n`);
      }
      const choices = Object.entries(tasksHere(found, folder, cli)).map(([value, { name }]) => ({ name, value }));
      const chosen = await ask.choose(
        words.task,
        [
          ...choices,
          ...found.years.map((year) => ({ name: words.goTo(year), value: year })),
          ...(found.isYear && exists(`../${OFFICE_FILE}`) ? [{ name: words.goUp, value: '..' }] : []),
          { name: words.quit, value: 'quit' },
        ],
        next,
      );
      if (chosen === '..' || found.years.includes(chosen)) {
        process.chdir(chosen);
        continue;
      }
      // Looked for again: while the menu waited, somebody may have copied in what came back.
      const task = tasksHere(scanFolder(files), folder, cli)[chosen];
      if (task === undefined) return exitCode;
      const office = officeFolderOf(found, folder);
      const done = await inFolder(task.inOffice === true ? office : '.', () =>
        doTask(task, remembered, { cli, run, ask, open, office }),
      );
      if (done === undefined) {
        next = chosen;
        continue;
      }
      remembered = without({ ...remembered, ...done.answers }, task.forgets);
      exitCode = done.exitCode;
      next = choices[choices.findIndex(({ value }) => value === chosen) + (exitCode < 2 ? 1 : 0)]?.value;
      const goesTo = task.goesTo?.(done.answers);
      if (goesTo !== undefined && exists(goesTo)) process.chdir(goesTo);
    }
  } catch (error) {
    // Ctrl+C at a question: what was done before it stands.
    if ((error as Error | undefined)?.name !== 'ExitPromptError') throw error;
    terminal.err(`${words.stopped}\n`);
    return exitCode;
  }
}

function tasksHere(found: FolderContents, folder: FolderHere | undefined, cli: Cli): Tasks {
  const words = WORDS[cli.language];
  const office = officeFolderOf(found, folder);
  const file = join(office, OFFICE_FILE);
  return tasks({
    ...{ sets: newestSets(cli.language), found, folder, words, checks: answerChecks(words), language: cli.language },
    issued: issuedIn(cli),
    officeFolder: office,
    office: exists(file) ? officeFolderIn(file, cli) : {},
  });
}

/** Where it is said what the office is: what serves it for years (key, register) is written down there, not in the folder of one year. */
function officeFolderOf({ isYear }: FolderContents, folder: FolderHere | undefined): string {
  if (folder?.profile !== undefined) return dirname(folder.profile);
  return isYear ? '..' : '.';
}

interface Doing {
  readonly cli: Cli;
  readonly run: Run;
  readonly ask: Ask;
  readonly open: (path: string) => void;
  readonly office: string;
}

interface Done {
  readonly answers: Answers;
  readonly exitCode: number;
}

/** Undefined where it was left before anything was done. */
async function doTask(task: Task, remembered: Answers, { office, ...rest }: Doing): Promise<Done | undefined> {
  // A passphrase that was right is not asked again in the same piece of work: to try, to do it, to print.
  const doing = { ...rest, cli: { ...rest.cli, passphrases: new Map<string, string>() } };
  const { cli, ask, open } = doing;
  const { terminal, language } = cli;
  const words = WORDS[language];
  const given = await askAll([...task.questions, confirming(task, doing)], ask, remembered);
  if (given === undefined) return undefined;
  const { [CONFIRMED]: confirmed, ...answers } = given;
  if (confirmed !== 'start') {
    terminal.out(`${words.nothingDone}\n`);
    return { answers, exitCode: 0 };
  }
  const argv = [...task.command(answers), ...inLanguage(cli)];
  const exitCode = await runAndSay(argv, doing);
  // A file with errors is checked all the same; what could not be run is no command for the next time.
  if (exitCode >= 2) return { answers, exitCode };
  terminal.out(`\n${words.sameCommand}\n  ${shownCommand(argv)}\n\n`);
  const { after } = task;
  const isOffered = after !== undefined && exitCode === 0 && (after.when?.(answers) ?? true);
  if (isOffered && (await ask.yes(after.message))) {
    const more = [...after.command(answers), ...inLanguage(cli)];
    await inFolder(after.inOffice === true ? office : '.', () => runAndSay(more, doing));
  }
  const shown = task.shows?.(answers);
  if (shown !== undefined && exists(shown) && (await ask.yes(words.openNow(shown)))) open(shown);
  return { answers, exitCode };
}

function without(answers: Answers, keys: readonly string[] = []): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !keys.includes(key)));
}

const CONFIRMED = 'confirmed';

/** The last question of each piece of work: what will be done; back from it is back to the last answer. */
function confirming(task: Task, doing: Omit<Doing, 'office'>): Question {
  const { cli } = doing;
  const words = WORDS[cli.language];
  return {
    key: CONFIRMED,
    async ask(ask, answers) {
      const argv = [...task.command(answers), ...inLanguage(cli)];
      cli.terminal.out(`\n${words.willRun}\n  ${shownCommand(argv)}\n\n`);
      const ways = [
        { name: words.start, value: 'start' },
        ...(task.canTry?.(answers) === true ? [{ name: words.tryFirst, value: 'try' }] : []),
        ...(task.questions.length > 0 ? [{ name: words.change, value: BACK }] : []),
        { name: words.dontStart, value: 'no' },
      ];
      for (let first = task.triesFirst === true ? 'try' : 'start'; ; first = 'start') {
        const said = await ask.choose(words.confirm, ways, first);
        if (said !== 'try') return said;
        await runAndSay([...argv, '--dry-run'], doing);
        cli.terminal.out(`${words.tried}\n\n`);
      }
    },
  };
}

function inLanguage({ language }: Cli): readonly string[] {
  return language === 'vi' ? [] : ['--lang', language];
}

async function inFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return await work();
  } finally {
    process.chdir(before);
  }
}

/** What keeps one piece of work from being done does not end the menu. */
async function runAndSay(argv: readonly string[], { cli, run }: Pick<Doing, 'cli' | 'run'>): Promise<number> {
  const showTyping = hideTyping(argv, cli.terminal);
  try {
    return await run(argv, cli);
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    await describeRefusal(error, cli.terminal, cli.language);
    return 2;
  } finally {
    showTyping();
  }
}
