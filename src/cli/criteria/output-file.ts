import { basename, dirname } from 'node:path';
import { writeFiles } from '../../io/write-files.ts';
import { CannotRun } from '../../model/cannot-run.ts';
import type { Cli } from '../cli.ts';
import { OPTION_WORDS } from '../commands/option-words.ts';

/** A file the user names for one kind of output. Its ending is asked for, so that no criteria file is written over. */
export function outputFile(path: string | undefined, endings: readonly string[]): string | undefined {
  if (path === undefined || endings.some((ending) => path.toLowerCase().endsWith(ending))) return path;
  const [ending = ''] = endings;
  throw new CannotRun(
    { vi: `Tên tệp phải có đuôi ${ending}: ${path}`, en: `The file name must end in ${ending}: ${path}` },
    { vi: `Ví dụ: ${basename(path)}${ending}`, en: `For example: ${basename(path)}${ending}` },
  );
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
    terminal.err(`${OPTION_WORDS[language].written}: ${written.join(', ')}\n`);
  }
}
