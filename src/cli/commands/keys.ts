import type { Command } from 'commander';
import { isDryRun } from '../../io/this-run.ts';
import { checkFolder } from '../../io/write-files.ts';
import { declarationOf, makeKey, revokeKey, rotateKey, shownKeys } from '../../jobs/keys.ts';
import { printable } from '../../model/printable.ts';
import type { NewKey } from '../../verification/key-store.ts';
import type { Cli, CommandModule } from '../cli.ts';
import { readDate } from '../dates.ts';
import { keyView } from '../keys/view.ts';
import { KEY_WORDS } from '../keys/words.ts';
import { openSigningKey } from '../office-key.ts';
import { chosenPassphrase, openingPassphrase, type PassphraseOptions } from '../passphrase.ts';
import { requireText } from '../register/options.ts';
import { worldOf } from '../world.ts';

interface Declared {
  readonly office: string;
  readonly authority?: readonly string[];
  readonly validFrom?: string;
  readonly validTo?: string;
}

interface NewOptions extends Declared, PassphraseOptions {
  readonly output: string;
}

interface RotateFlags extends Partial<Declared>, PassphraseOptions {
  readonly output: string;
  readonly newPassphraseFile?: string;
}

interface RevokeFlags {
  readonly from: string;
  readonly reason: string;
  readonly key: string;
  readonly passphraseFile?: string;
  readonly output: string;
}

export const command: CommandModule = {
  define(command, cli, finish) {
    const { terminal, language } = cli;
    const words = KEY_WORDS[language];
    withDeclaration(command.command('new').description(words.new), cli, true)
      .requiredOption('-o, --output <folder>', words.folder)
      .option('--passphrase-file <file>', words.passphraseFile)
      .option('--without-passphrase', words.withoutPassphrase)
      .action(async (options: NewOptions) => {
        const declared = declarationOf({ ...daysOf(options), office: options.office, authorities: options.authority });
        const passphrase = await chosenPassphrase(options, cli);
        tellMade('keys new', makeKey(options.output, { declared, passphrase }, worldOf(cli)), passphrase, cli);
        finish(0);
      });
    command
      .command('show')
      .description(words.show)
      .argument('<public-key>', words.publicKey)
      .action((path: string) => {
        for (const key of shownKeys(path, worldOf(cli))) terminal.out(keyView(key, language));
        finish(0);
      });
    withDeclaration(command.command('declare').description(words.declare), cli, true)
      .argument('<private-key>', words.privateKey)
      .option('--passphrase-file <file>', words.passphraseFile)
      .action(async (path: string, options: Declared & PassphraseOptions) => {
        const declared = declarationOf({ ...daysOf(options), office: options.office, authorities: options.authority });
        const { keys } = worldOf(cli);
        const { keyId, publicPath } = await keys.declare(path, declared, openingPassphrase(options, cli));
        terminal.out(`${words.declared(keyId, printable(publicPath))}\n`);
        finish(0);
      });
    withDeclaration(command.command('rotate').description(words.rotate), cli, false)
      .argument('<private-key>', words.oldKey)
      .requiredOption('-o, --output <folder>', words.newFolder)
      .option('--passphrase-file <file>', words.passphraseFile)
      .option('--new-passphrase-file <file>', words.newPassphraseFile)
      .option('--without-passphrase', words.withoutPassphrase)
      .action(async (path: string, options: RotateFlags) => {
        const old = await openSigningKey(path, options, cli);
        const { newPassphraseFile: passphraseFile, withoutPassphrase = false } = options;
        const passphrase = await chosenPassphrase(
          { withoutPassphrase, ...(passphraseFile === undefined ? {} : { passphraseFile }) },
          cli,
        );
        const { office, authority: authorities, output: into } = options;
        const made = rotateKey({ old, into, passphrase, office, authorities, ...daysOf(options) }, worldOf(cli));
        tellMade('keys rotate', made, passphrase, cli);
        terminal.out(`${words.rotated(old.signer.keyId)}\n`);
        finish(0);
      });
    command
      .command('revoke')
      .description(words.revoke)
      .argument('<public-key>', words.revokedKey)
      .requiredOption('--from <date>', words.from)
      .requiredOption('--reason <text>', words.reason)
      .requiredOption('--key <file>', words.revokingKey)
      .requiredOption('-o, --output <folder>', words.revocationFolder)
      .option('--passphrase-file <file>', words.passphraseFile)
      .action(async (path: string, options: RevokeFlags) => {
        const [revoked] = shownKeys(path, worldOf(cli));
        checkFolder(options.output);
        const from = readDate(options.from, '--from');
        const reason = requireText(options.reason, '--reason');
        const by = await openSigningKey(options.key, options, cli);
        const written = revokeKey({ revoked, from, reason, by, into: options.output }, worldOf(cli));
        terminal.out(`${words.revoked(revoked.keyId, printable(written))}\n`);
        finish(0);
      });
  },
};

function withDeclaration(command: Command, { language }: Cli, isNew: boolean): Command {
  const words = KEY_WORDS[language];
  const named = isNew
    ? command.requiredOption('--office <name>', words.office)
    : command.option('--office <name>', words.office);
  return named
    .option('--authority <name...>', words.authority)
    .option('--valid-from <date>', words.validFrom)
    .option('--valid-to <date>', words.validTo);
}

/** Without a first day a key signs what is issued this year: papers are often dated some days before they are made. */
function daysOf({ validFrom, validTo }: Partial<Declared>) {
  return {
    validFrom: validFrom === undefined ? `${new Date().getFullYear()}-01-01` : readDate(validFrom, '--valid-from'),
    validTo: validTo === undefined ? undefined : readDate(validTo, '--valid-to'),
  };
}

function tellMade(
  command: 'keys new' | 'keys rotate',
  made: NewKey,
  passphrase: string | undefined,
  { terminal, language, answer }: Cli,
): void {
  const { keyId, ...places } = made;
  // The pair that was tried is thrown away: another one would be made in earnest.
  const isTried = isDryRun();
  answer?.give(command, { ...(isTried ? places : made), underPassphrase: passphrase !== undefined });
  const words = KEY_WORDS[language];
  if (passphrase === undefined) terminal.err(`${words.unprotected}\n`);
  if (!made.guarded) terminal.err(`${words.unguarded}\n`);
  const [secret, open] = [printable(places.privatePath), printable(places.publicPath)];
  terminal.out(`${isTried ? words.wouldMake(secret, open) : words.made(keyId, secret, open)}\n`);
}
