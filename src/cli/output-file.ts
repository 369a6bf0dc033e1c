import { basename, dirname } from 'node:path';
import { writeFiles } from '../io/write-files.ts';
import { SPEECH } from '../labels/speech.ts';
import { refusal } from '../problems/refusal.ts';
import type { Cli } from './cli.ts';
import { OPTION_WORDS } from './commands/option-words.ts';

/**
 * A file the user names for one kind of output. Its ending must be of that kind: programs open a file by its name, and no
 * criteria file is written over.
 */
export function outputFile<Path extends string | undefined>(path: Path, endings: readonly string[]): Path {
  if (path === undefined || endings.some((ending) => path.toLowerCase().endsWith(ending))) return path;
  const [ending = ''] = endings;
  const stem = basename(path).replace(/(?<=.)\.[A-Za-z0-9]{1,5}$/, '');
  throw refusal('output-ending', { path, endings, example: `${stem}${ending}` });
}

export interface Output {
  readonly path: string | undefined;
  readonly contents: () => Iterable<string>;
}

/** Writes the files that were asked for, and says where. */
export async function writeOutputs(outputs: readonly Output[], { terminal, language }: Cli): Promise<void> {
  for (const { path, contents } of outputs) {
    if (path === undefined) continue;
    const written = await writeFiles(dirname(path), [{ name: basename(path), contents: contents() }]);
    terminal.note(`${OPTION_WORDS[language].written}: ${SPEECH[language].list(written)}\n`);
  }
}
