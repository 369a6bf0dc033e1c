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

/** What is to be written in a file, whole; to be asked once. */
export function bytesOf(file: OutputFile): Uint8Array<ArrayBuffer> {
  const { contents } = outputFile(file, 'file');
  const encoder = new TextEncoder();
  const pieces = Array.from(contents, (piece) => (typeof piece === 'string' ? encoder.encode(piece) : piece));
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
