import { Chalk } from 'chalk';

/** Colours by meaning; without a terminal they are the bare text. Meaning never hangs on colour alone. */
export interface Paint {
  strong(text: string): string;
  good(text: string): string;
  bad(text: string): string;
  warn(text: string): string;
  dim(text: string): string;
}

export function paint(colours: boolean): Paint {
  const chalk = new Chalk({ level: colours ? 1 : 0 });
  return {
    strong: (text) => chalk.bold(text),
    good: (text) => chalk.green(text),
    bad: (text) => chalk.red(text),
    warn: (text) => chalk.yellow(text),
    dim: (text) => chalk.dim(text),
  };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this makes visible
const CONTROL = /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** Text of a user's file as it may be printed: a control character would move the cursor or hide what stands there. */
export function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(CONTROL, '\uFFFD');
}
