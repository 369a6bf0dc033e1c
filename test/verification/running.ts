import { Command, CommanderError } from 'commander';
import type { Answer } from '../../src/cli/answer.ts';
import type { CommandModule } from '../../src/cli/cli.ts';
import { runProgram } from '../../src/cli/program.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { CannotRun } from '../../src/model/cannot-run.ts';
import { aTerminal, type Run } from '../support/a-terminal.ts';

/** Runs one command as the program does, without the others. */
export async function running(
  module: CommandModule,
  argv: readonly string[],
  changes: Partial<Terminal> = {},
  answer?: Answer,
): Promise<Run> {
  const { terminal, said } = aTerminal(changes);
  const command = new Command('hoctap').exitOverride().configureOutput({ writeErr: () => {}, writeOut: () => {} });
  let exitCode = 0;
  const finish = (code: number) => {
    exitCode = code;
  };
  module.define(command, { terminal, language: 'vi', debug: false, ...(answer && { answer }) }, finish, runProgram);
  for (const nested of command.commands) nested.exitOverride().configureOutput({ writeErr: () => {} });
  try {
    await command.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (error instanceof CannotRun) {
      return { ...said, exitCode: 2, err: `${said.err}${error.words.vi}\n${error.fix?.vi ?? ''}\n` };
    }
    if (error instanceof CommanderError) return { ...said, exitCode: 2, err: error.message };
    throw error;
  }
  return { exitCode, ...said };
}
