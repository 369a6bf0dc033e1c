import type { CommandModule } from '../cli.ts';
import { diff } from '../criteria/diff.ts';
import { lint } from '../criteria/lint.ts';
import { list } from '../criteria/list.ts';
import { newSet } from '../criteria/new.ts';
import { schema } from '../criteria/schema.ts';
import { show } from '../criteria/show.ts';
import { sql } from '../criteria/sql.ts';
import { test } from '../criteria/test.ts';

/** The subcommands in the order of the help; a new one is a file in cli/criteria and a line here. */
const SUBCOMMANDS: Readonly<Record<string, CommandModule>> = { list, show, lint, test, diff, new: newSet, sql, schema };

export const command: CommandModule = {
  define(command, cli, finish, run) {
    for (const [name, module] of Object.entries(SUBCOMMANDS)) module.define(command.command(name), cli, finish, run);
  },
};
