import type { Command } from 'commander';
import { checkFolder, writeFiles } from '../../io/write-files.ts';
import { publicKeys } from '../../jobs/keys.ts';
import {
  beginRegister,
  noteReprint,
  repairRegister,
  replaceCertificate,
  signRegister,
  voidCertificate,
} from '../../jobs/register-change.ts';
import { checkRegister, compareCopies } from '../../jobs/register-check.ts';
import { exportedRegister, publishedRegister } from '../../jobs/register-copies.ts';
import { wholeRegister } from '../../jobs/whole-register.ts';
import { SPEECH } from '../../labels/speech.ts';
import { printable } from '../../model/printable.ts';
import type { Cli, CommandModule } from '../cli.ts';
import { readYear } from '../dates.ts';
import { showProblems } from '../office-files.ts';
import { type KeyOptions, neededSigningKey, signingKeyOf } from '../office-key.ts';
import { type InitOptions, openingOf } from '../register/opening.ts';
import { type ActOptions, actOf, dateOf, readCount, readFormats } from '../register/options.ts';
import { changesIn, type ReplaceOptions } from '../register/replacement.ts';
import {
  comparisonView,
  listJson,
  listView,
  paperView,
  printCommand,
  repairView,
  stateJson,
  stateView,
} from '../register/show.ts';
import { WORDS } from '../register/words.ts';
import { worldOf } from '../world.ts';

interface CheckFlags {
  readonly seal?: string;
  readonly atLeast?: string;
  readonly key?: readonly string[];
  readonly trust?: string;
}

export const command: CommandModule = {
  define(command, cli, finish) {
    const words = WORDS[cli.language];
    const { terminal } = cli;
    withKey(command.command('init').description(words.init).argument('<file>', words.file), cli)
      .requiredOption('--office <name>', words.office)
      .option('--pattern <pattern>', words.pattern)
      .option('--register-pattern <pattern>', words.registerPattern, '{seq:02}/{year}')
      .option('--start <number>', words.start, '1')
      .option('--restart <yearly|never>', words.restart, 'yearly')
      .option('--on <date>', words.on)
      .option('--by <name>', words.by)
      .action(async (path: string, options: InitOptions & KeyOptions) => {
        const opening = openingOf(options);
        await beginRegister({ path, signing: await signingKeyOf(options, cli) }, opening, worldOf(cli));
        terminal.note(`${words.made}: ${printable(path)}\n`);
        finish(0);
      });
    command
      .command('check')
      .description(words.check)
      .argument('<file>', words.file)
      .option('--key <file...>', words.publicKeys)
      .option('--trust <folder>', words.trust)
      .option('--seal <hash>', words.sealOption)
      .option('--at-least <count>', words.atLeast)
      .action((path: string, options: CheckFlags) => {
        const { key: paths = [], trust: trusted, seal, atLeast } = options;
        const least = atLeast === undefined ? undefined : readCount(atLeast);
        const world = worldOf(cli);
        const keys = publicKeys({ paths, trusted }, world);
        const checked = checkRegister({ path, keys, seal, atLeast: least }, world);
        if (checked.problems.length > 0) showProblems(checked.problems, cli);
        cli.answer?.give('register check', stateJson(checked));
        terminal.out(stateView(checked, cli.language));
        finish(checked.holds ? 0 : 1);
      });
    command
      .command('list')
      .description(words.list)
      .argument('<file>', words.file)
      .option('-y, --year <year>', words.listYear)
      .action((path: string, { year }: { readonly year?: string }) => {
        const { register } = wholeRegister(path, worldOf(cli));
        const issuedIn = year === undefined ? undefined : readYear(year);
        cli.answer?.give('register list', listJson(register, issuedIn));
        terminal.out(listView(register, issuedIn, cli));
        finish(0);
      });
    command
      .command('export')
      .description(words.export)
      .argument('<file>', words.file)
      .option('-f, --format <formats>', words.formats, 'csv,xlsx')
      .requiredOption('-o, --output <folder>', words.folder)
      .action(async (path: string, options: { readonly format: string; readonly output: string }) => {
        checkFolder(options.output);
        const written: string[] = [];
        const files = exportedRegister({ path, formats: readFormats(options.format) }, worldOf(cli));
        for await (const file of files) written.push(...(await writeFiles(options.output, [file])));
        terminal.note(`${words.written}: ${SPEECH[cli.language].list(written.map(printable))}\n`);
        finish(0);
      });
    withAct(command.command('void').description(words.void), cli).action(
      async (path: string, number: string, options: ActOptions & KeyOptions) => {
        const register = { path, signing: await signingKeyOf(options, cli) };
        const facts = await voidCertificate(register, onPaper(number, options), actOf(options), worldOf(cli));
        terminal.out(`${words.voided(paperView(facts, cli.language))}\n`);
        finish(0);
      },
    );
    withAct(command.command('replace').description(words.replace), cli)
      .option('--result <result>', words.result)
      .option('--unit-name <name>', words.unitName)
      .option('--area <area>', words.area)
      .option('--authority <name>', words.authority)
      .action(async (path: string, number: string, options: ReplaceOptions & KeyOptions) => {
        const register = { path, signing: await signingKeyOf(options, cli) };
        const changes = changesIn(options, cli);
        const { facts } = await replaceCertificate(
          register,
          onPaper(number, options),
          changes,
          actOf(options),
          worldOf(cli),
        );
        cli.answer?.give('register replace', { number: facts.number });
        const printing = printCommand(facts, options.result, path);
        terminal.out(`${words.replaced(printable(number), paperView(facts, cli.language), printable(printing))}\n`);
        finish(0);
      });
    withAct(command.command('reprint').description(words.reprint), cli).action(
      async (path: string, number: string, options: ActOptions & KeyOptions) => {
        const register = { path, signing: await signingKeyOf(options, cli) };
        const facts = await noteReprint(register, onPaper(number, options), actOf(options), worldOf(cli));
        terminal.out(`${words.reprinted(paperView(facts, cli.language))}\n`);
        finish(0);
      },
    );
    withKey(command.command('sign').description(words.sign).argument('<file>', words.file), cli).action(
      async (path: string, options: KeyOptions) => {
        const { before, unsigned, entries } = await signRegister(
          path,
          await neededSigningKey(options, cli),
          worldOf(cli),
        );
        if (before !== 'signed' && before !== 'none') terminal.err(`${words.signedAnew(before, unsigned)}\n`);
        cli.answer?.give('register sign', { before, unsigned, entries });
        terminal.out(`${words.signed(entries)}\n`);
        finish(0);
      },
    );
    command
      .command('compare')
      .description(words.compare)
      .argument('<file>', words.file)
      .argument('<copy>', words.copy)
      .action((one: string, other: string) => {
        const { comparison, a, b, clean } = compareCopies(one, other, worldOf(cli));
        cli.answer?.give('register compare', { comparison });
        terminal.out(comparisonView(comparison, a, b, cli.language));
        finish(clean ? 0 : 1);
      });
    withKey(command.command('publish').description(words.publish).argument('<file>', words.file), cli)
      .requiredOption('-o, --output <folder>', words.folder)
      .option('--on <date>', words.on)
      .action(async (path: string, options: KeyOptions & { readonly output: string; readonly on?: string }) => {
        checkFolder(options.output);
        const signing = await neededSigningKey(options, cli);
        const list = publishedRegister({ path, signing, on: dateOf(options) }, worldOf(cli));
        const [written = ''] = await writeFiles(options.output, [list]);
        terminal.out(`${words.published(printable(written))}\n`);
        finish(0);
      });
    withReason(
      withKey(command.command('repair').description(words.repair).argument('<file>', words.file), cli),
      cli,
    ).action(async (path: string, options: ActOptions & KeyOptions) => {
      const register = { path, signing: await signingKeyOf(options, cli) };
      const { repair } = await repairRegister(register, actOf(options), worldOf(cli));
      terminal.out(repairView(repair, cli.language));
      finish(0);
    });
  },
};

function withAct(command: Command, cli: Cli): Command {
  const words = WORDS[cli.language];
  const named = command.argument('<file>', words.file).argument('<number>', words.number);
  return withReason(withKey(named, cli), cli).option('-y, --year <year>', words.numberYear);
}

function withReason(command: Command, { language }: Cli): Command {
  const words = WORDS[language];
  return command
    .requiredOption('--reason <text>', words.reason)
    .requiredOption('--by <name>', words.by)
    .option('--on <date>', words.on);
}

function withKey(command: Command, { language }: Cli): Command {
  const words = WORDS[language];
  return command.option('--key <file>', words.key).option('--passphrase-file <file>', words.passphraseFile);
}

function onPaper(number: string, { year }: ActOptions) {
  return { number: number.normalize('NFC'), year: year === undefined ? undefined : readYear(year) };
}
