import type { Command, CommanderError } from 'commander';
import { closest, distance } from 'fastest-levenshtein';
import type { CannotRun } from '../model/cannot-run.ts';
import { refusal } from '../problems/refusal.ts';

/** What is wrong with a command line, in the user's words instead of the parser's. */
export function usageRefusal(error: CommanderError, program: Command, path: readonly string[]): CannotRun {
  const command = path.join(' ');
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const code = REFUSALS[error.code];
  if (code === 'command-unknown') {
    const near = nearestCommand(named, path, program);
    return near === undefined
      ? refusal(code, { named, command })
      : refusal('command-misspelled', { named, command, near });
  }
  if (code === 'option-unknown') {
    const near = nearestOption(named, path, program);
    return near === undefined
      ? refusal(code, { named, command })
      : refusal('option-misspelled', { named, command, near });
  }
  return refusal(code ?? 'command-line-wrong', { named, command });
}

const REFUSALS: Readonly<Record<string, UsageCode>> = {
  'commander.unknownCommand': 'command-unknown',
  'commander.unknownOption': 'option-unknown',
  'commander.missingArgument': 'argument-missing',
  'commander.missingMandatoryOptionValue': 'option-missing',
  'commander.optionMissingArgument': 'option-value-missing',
  'commander.invalidArgument': 'argument-not-right',
  'commander.excessArguments': 'arguments-too-many',
  'commander.help': 'subcommand-missing',
};

type UsageCode =
  | 'command-unknown'
  | 'option-unknown'
  | 'argument-missing'
  | 'option-missing'
  | 'option-value-missing'
  | 'argument-not-right'
  | 'arguments-too-many'
  | 'subcommand-missing';

/** `path` is the command the wrong word stands behind, if any: ["criteria"]. */
function nearestCommand(written: string, [above]: readonly string[], program: Command): string | undefined {
  const parent = program.commands.find((command) => command.name() === above) ?? program;
  return nearest(
    written,
    parent.commands.flatMap((command) => [command.name(), ...command.aliases()]),
  );
}

function nearestOption(written: string, path: readonly string[], program: Command): string | undefined {
  let command = program;
  for (const name of path) command = command.commands.find((each) => each.name() === name) ?? command;
  return nearest(
    written,
    command.options.flatMap(({ long }) => long ?? []),
  );
}

function nearest(written: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const near = closest(written, names);
  return distance(written, near) > 2 ? undefined : near;
}
