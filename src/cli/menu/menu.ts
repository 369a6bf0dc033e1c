import { isSomebodys } from '../../evidence/our-files.ts';
import { listFiles } from '../../io/read-files.ts';
import type { Cli, Run } from '../cli.ts';
import { type Ask, askInTerminal } from './ask.ts';
import type { SetChoice } from './shipped-sets.ts';
import { shownCommand } from './shown-command.ts';
import { type MenuWords, WORDS } from './words.ts';

/** Asks step by step, shows what it will do and the command that does the same, and does it by that very command. */
export async function runMenu(
  cli: Cli,
  run: Run,
  { ask = askInTerminal(cli.language), files = [] }: { readonly ask?: Ask; readonly files?: readonly string[] } = {},
): Promise<number> {
  const { terminal, language } = cli;
  const words = WORDS[language];
  terminal.out(`${words.welcome}\n`);
  const task = await ask.choose(words.task, [
    { name: words.check, value: 'check' },
    { name: words.evaluate, value: 'evaluate' },
    { name: words.certify, value: 'certify' },
    { name: words.template, value: 'template' },
    { name: words.quit, value: 'quit' },
  ]);
  if (task === 'quit') return 0;
  const argv = await TASKS[task](ask, words, await known(files));
  if (language !== 'vi') argv.push('--lang', language);

  terminal.out(`\n${words.willRun}\n  ${shownCommand(argv)}\n\n`);
  if (!(await ask.yes(words.confirm))) {
    terminal.out(`${words.nothingDone}\n`);
    return 0;
  }
  const exitCode = await run(argv, cli);
  terminal.out(`\n${words.sameCommand}\n  ${shownCommand(argv)}\n`);
  return exitCode;
}

type Task = 'check' | 'evaluate' | 'certify' | 'template';

/** What there is to choose from. */
interface Known {
  readonly sets: readonly SetChoice[];
  readonly tables: readonly string[];
}

async function known(files: readonly string[]): Promise<Known> {
  const { shippedSets } = await import('./shipped-sets.ts');
  const here = listFiles('.').filter((name) => TABLE.test(name) && isSomebodys(name));
  return { sets: shippedSets(), tables: files.length > 0 ? files : here };
}

/** A text file is read when it is named, but most of those that lie about are no evidence. */
const TABLE = /\.(?:csv|xlsx)$/i;

/** The questions of each task; the answers are a command line. */
const TASKS: Readonly<Record<Task, (ask: Ask, words: MenuWords, known: Known) => Promise<string[]>>> = {
  check: async (ask, words, known) => {
    const file = await evidence(ask, words, known);
    const set = await criteria(ask, words, completeOnes(known));
    return ['check', file, '-c', set, ...(await otherResult(set, ask, words, known))];
  },
  evaluate: async (ask, words, known) => {
    const file = await evidence(ask, words, known);
    const set = await criteria(ask, words, completeOnes(known));
    const others = await otherResult(set, ask, words, known);
    const year = await evaluationYear(ask, words);
    const folder = await ask.text(words.folder, { initial: `ket-qua-${year}` });
    return ['evaluate', file, '-c', set, ...others, '-y', year, '-o', folder];
  },
  certify: async (ask, words) => {
    const result = await ask.text(words.result, { check: needed(words) });
    const folder = await ask.text(words.certificateFolder, { initial: 'giay-chung-nhan' });
    const authority = await ask.text(words.authority);
    const place = await ask.text(words.place);
    const signerTitle = await ask.text(words.signerTitle);
    const signer = await ask.text(words.signer);
    const issuedOn = await ask.text(words.issuedOn);
    const register = await ask.text(words.register);
    const form = await ask.choose(words.form, [
      { name: words.separate, value: 'separate' },
      { name: words.merged, value: 'merged' },
    ]);
    return [
      ...['certify', result, '-o', folder],
      ...option('--authority', authority),
      ...option('--place', place),
      ...option('--signer-title', signerTitle),
      ...option('--signer', signer),
      ...option('--issued-on', issuedOn),
      ...option('--register', register),
      ...(form === 'merged' ? ['--merge'] : []),
    ];
  },
  template: async (ask, words, known) => {
    const set = await criteria(ask, words, known);
    const form = await ask.choose(words.templateForm, [
      { name: words.long, value: 'long' },
      { name: words.wide, value: 'wide' },
    ]);
    const units = await ask.text(words.units);
    const file = await ask.text(words.templateFile, { initial: 'mau-minh-chung.xlsx' });
    return ['template', '-c', set, ...(form === 'wide' ? ['--wide'] : []), ...option('--units', units), '-o', file];
  },
};

async function evidence(ask: Ask, words: MenuWords, { tables }: Known): Promise<string> {
  const typed = () => ask.text(words.evidence, { check: needed(words) });
  if (tables.length === 0) return typed();
  const chosen = await ask.choose(words.evidenceHere, [
    ...tables.map((name) => ({ name, value: name })),
    { name: words.otherFile, value: '' },
  ]);
  return chosen === '' ? typed() : chosen;
}

async function criteria(ask: Ask, words: MenuWords, { sets }: Known): Promise<string> {
  const chosen = await ask.choose(words.criteria, [...sets, { name: words.ownSet, value: '' }]);
  return chosen === '' ? ask.text(words.ownSetFile, { check: needed(words) }) : chosen;
}

function completeOnes({ sets, ...others }: Known): Known {
  return { ...others, sets: sets.filter(({ complete }) => complete) };
}

/** Asked only where the set takes the class of another evaluation. */
async function otherResult(set: string, ask: Ask, words: MenuWords, { sets }: Known): Promise<string[]> {
  const reads = sets.find(({ value }) => value === set)?.readsOthers ?? false;
  return reads ? option('--with', await ask.text(words.otherResult)) : [];
}

function evaluationYear(ask: Ask, words: MenuWords): Promise<string> {
  return ask.text(words.year, { check: (answer) => /^(?:19|20)\d\d$/.test(answer) || words.yearWrong });
}

function needed(words: MenuWords): (answer: string) => true | string {
  return (answer) => answer !== '' || words.needed;
}

/** An answer left empty leaves its option out. */
function option(name: string, answer: string): string[] {
  return answer === '' ? [] : [name, answer];
}
