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
