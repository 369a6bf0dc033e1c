import { readPassphrase } from '../io/keys-file.ts';
import type { Language } from '../model/language.ts';
import { refusal } from '../problems/refusal.ts';
import { isStrongEnough } from '../verification/passphrase.ts';
import type { Cli } from './cli.ts';

/** Asks for something that must not be seen; `check` says what is wrong with an answer. */
export type AskSecret = (message: string, check?: (answer: string) => true | string) => Promise<string>;

export interface PassphraseOptions {
  readonly passphraseFile?: string;
  readonly withoutPassphrase?: boolean;
}

/** The passphrase for a new key; undefined where somebody wants none. */
export async function chosenPassphrase(
  { passphraseFile, withoutPassphrase = false }: PassphraseOptions,
  { terminal, language }: Cli,
): Promise<string | undefined> {
  if (withoutPassphrase && passphraseFile !== undefined) throw refusal('passphrase-and-none', {});
  if (withoutPassphrase) return undefined;
  if (passphraseFile === undefined) {
    if (!terminal.interactive) throw refusal('passphrase-needed', {});
    return newPassphrase(askInTerminal(language), language);
  }
  const passphrase = readPassphrase(passphraseFile);
  if (!isStrongEnough(passphrase)) throw refusal('passphrase-too-weak', {});
  return passphrase;
}

/** What opens a key that is there. */
export function openingPassphrase({ passphraseFile }: PassphraseOptions, { terminal, language }: Cli) {
  return async (): Promise<string> => {
    if (passphraseFile !== undefined) return readPassphrase(passphraseFile);
    if (!terminal.interactive) throw refusal('passphrase-needed', {});
    return (await askInTerminal(language)(WORDS[language].ask)).normalize('NFC');
  };
}

/** A new passphrase, typed twice so that a slip does not lock the key for ever. */
export async function newPassphrase(ask: AskSecret, language: Language): Promise<string> {
  const words = WORDS[language];
  const first = await ask(words.askNew, (answer) => isStrongEnough(answer) || words.tooWeak);
  await ask(words.askAgain, (answer) => answer === first || words.notTheSame);
  return first.normalize('NFC');
}

/** Nothing shows while it is typed, and no key makes it show: somebody may be looking on. */
function askInTerminal(language: Language): AskSecret {
  return async (message, check) => {
    const { default: inquirer } = await import('inquirer');
    const theme = { style: { maskedText: WORDS[language].hidden } };
    const question = { name: 'answer', message, mask: false, toggleMask: false, theme };
    const { answer } = await inquirer.prompt<{ answer: string }>([
      { type: 'password', ...question, ...(check === undefined ? {} : { validate: check }) },
    ]);
    return answer;
  };
}

const WORDS = {
  vi: {
    ask: 'Mật khẩu của khóa:',
    hidden: '[không hiện khi gõ]',
    askNew: 'Mật khẩu mới cho khóa bí mật (ít nhất 12 ký tự, hoặc 4 từ):',
    askAgain: 'Gõ lại mật khẩu:',
    tooWeak: 'Mật khẩu phải có ít nhất 12 ký tự hoặc 4 từ khác nhau, không lặp đi lặp lại vài ký tự.',
    notTheSame: 'Hai lần gõ không giống nhau; gõ lại đúng mật khẩu vừa đặt, hoặc nhấn Ctrl+C để làm lại từ đầu.',
  },
  en: {
    ask: 'Passphrase of the key:',
    hidden: '[not shown]',
    askNew: 'New passphrase for the private key (at least 12 characters, or 4 words):',
    askAgain: 'The passphrase again:',
    tooWeak: 'The passphrase needs 12 characters or 4 different words, and not a few signs over and over.',
    notTheSame: 'The two are not the same; type the passphrase just chosen, or press Ctrl+C to begin again.',
  },
};
