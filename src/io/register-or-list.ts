import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { type PublishedList, readPublishedList } from '../register/published-list.ts';
import type { RegisterReading } from '../register/read-register.ts';
import { explainIoError } from './io-error.ts';
import { readTextFile } from './read-files.ts';
import { openRegister } from './register-file.ts';

export type RegisterOrList =
  | ({ readonly kind: 'register'; readonly head: string | undefined } & RegisterReading)
  | { readonly kind: 'list'; readonly list: PublishedList };

/** A register with the signed end that stands beside it, or the list an office posts of one: told apart by their first words. */
export function openRegisterOrList(path: string): RegisterOrList {
  if (startOf(path).includes('"hoctap-published-register"')) {
    const list = readPublishedList(readTextFile(path).text);
    if (list !== undefined) return { kind: 'list', list };
  }
  const head = `${path}.head.json`;
  return { kind: 'register', head: existsSync(head) ? readTextFile(head).text : undefined, ...openRegister(path) };
}

const START = 200;

function startOf(path: string): string {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const bytes = Buffer.alloc(START);
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, START, 0));
  } catch (error) {
    throw explainIoError(error, path);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
