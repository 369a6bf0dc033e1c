import { closeSync, openSync, readSync } from 'node:fs';
import { readPublishedList } from '../register/published-list.ts';
import type { RegisterOrList, RegisterStore } from '../register/store.ts';
import { explainIoError } from './io-error.ts';
import { readTextFile } from './read-files.ts';
import { changeRegister, createRegister, openRegister, repairRegister } from './register-file.ts';

/** Registers on this computer's disk. */
export const REGISTERS: RegisterStore = {
  create: createRegister,
  open: openRegister,
  openOrList: openRegisterOrList,
  change: changeRegister,
  repair: repairRegister,
};

/** A register with the signed end that stands beside it, or the list an office posts of one: told apart by their first words. */
function openRegisterOrList(path: string): RegisterOrList {
  if (startOf(path).includes('"hoctap-published-register"')) {
    const list = readPublishedList(readTextFile(path).text);
    if (list !== undefined) return { kind: 'list', list };
  }
  return { kind: 'register', ...openRegister(path) };
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
