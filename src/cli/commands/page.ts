import { withoutHead } from '../../documents/agency.ts';
import { type PageCheckOptions, pageCheck } from '../../jobs/page-check.ts';
import { pageOutcomes } from '../../jobs/page-outcomes.ts';
import { pageVerify } from '../../jobs/page-verify.ts';
import { SPEECH } from '../../labels/speech.ts';
import type { Cli, CommandModule } from '../cli.ts';
import { readDate, readYear } from '../dates.ts';
import { profileFrom } from '../office-files.ts';
import { outputFile } from '../output-file.ts';
import { outcomesView } from '../page/outcomes-view.ts';
import { PAGE_WORDS } from '../page/words.ts';
import { worldOf } from '../world.ts';
import { writeOutputs } from '../write-outputs.ts';
import { OPTION_WORDS } from './option-words.ts';

interface CheckFlags {
  readonly criteria?: string;
  readonly year: string;
  readonly units?: string;
  readonly district?: string;
  readonly checkUnits?: boolean;
  readonly due?: string;
  readonly profile?: string;
  readonly office?: string;
  readonly sendTo?: string;
  readonly output: string;
}

interface VerifyFlags {
  readonly key: readonly string[];
  readonly register?: string;
  readonly profile?: string;
  readonly office?: string;
  readonly output: string;
}

export const command: CommandModule = {
  define(command, cli, finish) {
    const { terminal, language } = cli;
    const words = { ...OPTION_WORDS[language], ...PAGE_WORDS[language] };
    command
      .command('check')
      .description(words.check)
      .option('-c, --criteria <set>', words.criteriaOptional)
      .requiredOption('-y, --year <year>', words.year)
      .option('--units <list>', words.units)
      .option('--district <name>', words.district)
      .option('--check-units', words.checkUnits)
      .option('--due <date>', words.dueOfPage)
      .option('--profile <file>', words.profile)
      .option('--office <name>', words.office)
      .option('--send-to <address>', words.sendTo)
      .requiredOption('-o, --output <file>', words.file)
      .action(async (flags: CheckFlags) => {
        const made = await pageCheck(checkOptions(flags, cli), worldOf(cli));
        terminal.note(`${words.written}: ${SPEECH[language].list(await writeOutputs([made.file]))}\n`);
        terminal.note(`${words.sha256}: ${made.sha256}\n`);
        finish(0);
      });
    command
      .command('verify')
      .description(words.verify)
      .requiredOption('--key <file...>', words.key)
      .option('--register <list>', words.register)
      .option('--profile <file>', words.profile)
      .option('--office <name>', words.office)
      .requiredOption('-o, --output <file>', words.file)
      .action(async ({ key: keys, register, profile, office, output }: VerifyFlags) => {
        const said = officeFrom(profile, cli);
        const into = outputFile(output, ['.html']);
        const made = pageVerify(
          { keys, register, language, into, office: office ?? said.name, address: said.page },
          worldOf(cli),
        );
        terminal.note(`${words.written}: ${SPEECH[language].list(await writeOutputs([made.file]))}\n`);
        terminal.note(`${words.sha256}: ${made.sha256}\n`);
        finish(0);
      });
    command
      .command('read')
      .description(words.read)
      .argument('<note...>', words.notes)
      .action(async (notes: string[]) => {
        const read = await pageOutcomes({ notes, language }, worldOf(cli));
        if (cli.answer !== undefined) cli.answer.give('page read', read.notes);
        else terminal.out(outcomesView(read.notes, language));
        finish(read.clean ? 0 : 1);
      });
  },
};

function checkOptions(flags: CheckFlags, cli: Cli): PageCheckOptions {
  const { criteria, year, units, district, checkUnits, due, profile, office, sendTo, output } = flags;
  return {
    ...{ criteria, units, district, checkUnits, sendTo, language: cli.language },
    year: readYear(year),
    due: due === undefined ? undefined : readDate(due, '--due'),
    office: office ?? officeFrom(profile, cli).name,
    into: outputFile(output, ['.html']),
  };
}

/** Whoever writes to the units, else whoever decides; and where its page stands. */
function officeFrom(path: string | undefined, cli: Cli): { readonly name?: string; readonly page?: string } {
  const { sender, authority, page } = profileFrom(path, cli);
  const lines = sender?.agency ?? (authority === undefined ? undefined : withoutHead(authority));
  return { ...(lines && { name: lines.join(' ') }), ...(page && { page }) };
}
