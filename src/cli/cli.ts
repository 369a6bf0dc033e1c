import type { Command } from 'commander';
import type { Language } from '../model/language.ts';
import type { Answer } from './answer.ts';
import type { Terminal } from './terminal.ts';

/** What every command gets. */
export interface Cli {
  readonly terminal: Terminal;
  readonly language: Language;
  readonly debug: boolean;
  /** What opened a key in this piece of work of the menu, by the path of the key: not asked again in it. */
  readonly passphrases?: Map<string, string>;
  /** With `--json`: what is answered in place of words. */
  readonly answer?: Answer;
}

export interface CommandModule {
  /** Adds arguments and options, and the work: it returns the exit code (0 done, 1 the user's data has errors). */
  define(command: Command, cli: Cli, finish: (exitCode: number) => void, run: Run): void;
}

/** Runs a command line as if it had been typed. */
export type Run = (argv: readonly string[], cli: Cli) => Promise<number>;
