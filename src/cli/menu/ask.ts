import inquirer from 'inquirer';
import type { Language } from '../../model/language.ts';

/** The few kinds of question the guided menu asks, in the user's language. */
export interface Ask {
  choose<T extends string>(
    message: string,
    choices: readonly { readonly name: string; readonly value: T }[],
    /** Where the cursor stands first. */
    initial?: T,
  ): Promise<T>;
  text(message: string, options?: TextOptions): Promise<string>;
  yes(message: string): Promise<boolean>;
}

export interface TextOptions {
  readonly initial?: string;
  /** True, or what is wrong with the answer. */
  readonly check?: (answer: string) => true | string;
}

export function askInTerminal(language: Language): Ask {
  const words = WORDS[language];
  const theme = {
    style: {
      keysHelpTip: () => words.keys,
      defaultAnswer: (text: string) => `(${text})`,
    },
  };
  const one = async <T>(question: object): Promise<T> => {
    const { answer } = await inquirer.prompt([{ name: 'answer', theme, ...question } as never]);
    return answer as T;
  };
  return {
    choose: (message, choices, initial) =>
      one({
        type: 'select',
        message,
        choices: [...choices],
        pageSize: linesLeft(),
        loop: false,
        ...(initial === undefined ? {} : { default: initial }),
      }),
    text: async (message, { initial, check } = {}) => {
      const validate = (answer: string) => check?.(withoutQuotes(answer)) ?? true;
      const answer = await one<string>({
        type: 'input',
        message,
        ...(initial === undefined ? {} : { default: initial }),
        validate,
      });
      return withoutQuotes(answer);
    },
    yes: async (message) => (await one({ type: 'select', message, choices: words.yesNo, loop: false })) === 'yes',
  };
}

/** A list is seen whole where the window has room for it; below are two lines that say which keys there are. */
function linesLeft(): number {
  return Math.max(8, (process.stdout.rows ?? 24) - 6);
}

/** A file dragged onto a terminal window arrives in quotes. */
function withoutQuotes(answer: string): string {
  return answer.trim().replace(/^(["'])(.*)\1$/, '$2');
}

const WORDS = {
  vi: {
    keys: 'phím ↑ ↓ để chọn, Enter để xác nhận',
    yesNo: [
      { name: 'Có', value: 'yes' },
      { name: 'Không', value: 'no' },
    ],
  },
  en: {
    keys: '↑ ↓ to choose, Enter to confirm',
    yesNo: [
      { name: 'Yes', value: 'yes' },
      { name: 'No', value: 'no' },
    ],
  },
};
