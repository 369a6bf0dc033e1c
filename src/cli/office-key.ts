import { resolve } from 'node:path';
import { KEYS } from '../io/keys-file.ts';
import { refusal } from '../problems/refusal.ts';
import type { SigningKey } from '../verification/key-ring.ts';
import type { Cli } from './cli.ts';
import { showProblems } from './office-files.ts';
import { openingPassphrase, type PassphraseOptions } from './passphrase.ts';

export interface KeyOptions {
  readonly key?: string;
  readonly passphraseFile?: string;
}

/** The office's private key, opened, with what the files beside it say of it; its passphrase is never an option. */
export async function openSigningKey(path: string, options: PassphraseOptions, cli: Cli): Promise<SigningKey> {
  const ask = openingPassphrase(options, cli);
  const place = resolve(path);
  let said = cli.passphrases?.get(place);
  const { signing, problems } = await KEYS.open(path, async () => (said ??= await ask()));
  if (said !== undefined) cli.passphrases?.set(place, said);
  cli.terminal.showTyping?.(true);
  if (problems.length > 0) showProblems(problems, cli);
  return signing;
}

export async function signingKeyOf(options: KeyOptions, cli: Cli): Promise<SigningKey | undefined> {
  if (options.key !== undefined) return openSigningKey(options.key, options, cli);
  cli.terminal.showTyping?.(true);
  return undefined;
}

export async function neededSigningKey(options: KeyOptions, cli: Cli): Promise<SigningKey> {
  const key = await signingKeyOf(options, cli);
  if (key === undefined) throw refusal('key-needed', {});
  return key;
}
