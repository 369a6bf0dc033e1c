import { dirname, join } from 'node:path';
import type { KeyFile } from '../verification/key-ring.ts';
import { explainIoError } from './io-error.ts';
import { isFolder, listFiles, readBytes, readTextFile, sizeOfFile } from './read-files.ts';

/** No key and no revocation is larger. */
const LARGEST_KEY = 100_000;

/** A public key or a revocation, by its file; those of a folder, where a folder is named. */
export function keyFiles(path: string, trusted: boolean): KeyFile[] {
  if (!isFolder(path)) {
    const { file, text } = readTextFile(path);
    return [{ file, text, trusted }];
  }
  return keyFilesIn(path, trusted);
}

/** The public keys that lie beside a private one. */
export function keysBeside(privateKey: string): KeyFile[] {
  return keyFilesIn(dirname(privateKey), false);
}

function keyFilesIn(folder: string, trusted: boolean): KeyFile[] {
  try {
    return listFiles(folder)
      .filter((name) => /\.(?:json|pem)$/i.test(name))
      .map((name) => join(folder, name))
      .filter((path) => sizeOfFile(path) <= LARGEST_KEY)
      .map((path) => ({ file: path, text: readBytes(path).toString('utf8'), trusted }))
      .filter(({ text }) => LOOKS_LIKE_ONE.test(text));
  } catch (error) {
    throw explainIoError(error, folder);
  }
}

/** Whatever else lies in the folder, a private key among it, is left alone. */
const LOOKS_LIKE_ONE = /"hoctap-public-key"|"hoctap-key-revocation"|-----BEGIN PUBLIC KEY-----/;
