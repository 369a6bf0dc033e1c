import inquirer from 'inquirer';
import type { Language } from '../../model/language.ts';

/** The few kinds of question the guided menu asks, in the user's language. */
export interface Ask {
  choose<T extends string>(
    message: string,
    choices: readonly { readonly name: string; readonly value: T }[],
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
    choose: (message, choices) => one({ type: 'select', message, choices: [...choices], pageSize: 18, loop: false }),
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

/** A file dragged onto a terminal window arrives in quotes. */
function withoutQuotes(answer: string): string {
  return answer.trim().replace(/^(["'])(.*)\1$/, '$2');
}

const WORDS = {
  vi: {
    keys: 'phím ↑ ↓ để chọn, Enter để xác nhận',
    yesNo: [
      { name: 'Có, làm ngay', value: 'yes' },
      { name: 'Không', value: 'no' },
    ],
  },
  en: {
    keys: '↑ ↓ to choose, Enter to confirm',
    yesNo: [
      { name: 'Yes, do it', value: 'yes' },
      { name: 'No', value: 'no' },
    ],
  },
};
