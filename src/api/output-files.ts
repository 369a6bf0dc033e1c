import type { OutputFile } from '../model/output-file.ts';
import { refusal } from '../problems/refusal.ts';

/** A file to be written, as a function gave it. */
export function outputFile(file: OutputFile, argument: string): OutputFile {
  const isOne =
    typeof file === 'object' &&
    file !== null &&
    typeof file.name === 'string' &&
    typeof (file.contents as Partial<Iterable<unknown>> | undefined)?.[Symbol.iterator] === 'function';
  if (!isOne) throw refusal('argument-unusable', { argument, wanted: 'object' });
  return file;
}
