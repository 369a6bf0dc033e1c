import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import type { EvidenceSource } from '../evidence/read-evidence.ts';
import { explainIoError } from './io-error.ts';

export interface TextFile {
  readonly file: string;
  readonly text: string;
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
}

export function readTextFile(path: string): TextFile {
  const bytes = readBytes(path);
  return { file: shownName(path), text: bytes.toString('utf8'), sha256: sha256(bytes) };
}

export function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw explainIoError(error, path);
  }
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Names of the files of a folder, in the order of their letters. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
}

/** An evidence file, read in pieces so that memory does not grow with it. */
export function evidenceSource(path: string): EvidenceSource {
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    file: shownName(path),
    async *bytes() {
      try {
        for await (const chunk of createReadStream(path, { highWaterMark: PIECE })) {
          hash.update(chunk);
          bytes += chunk.length;
          yield chunk;
        }
      } catch (error) {
        throw explainIoError(error, path);
      }
    },
    identity: () => ({ sha256: hash.copy().digest('hex'), bytes }),
  };
}

const PIECE = 1 << 18;

/** SHA-256 (hex) of a file, read in pieces; undefined when it is not there. */
export async function sha256OfFile(path: string): Promise<string | undefined> {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
  const source = evidenceSource(path);
  for await (const _ of source.bytes());
  return source.identity().sha256;
}

/** A path as messages and results name it: as the user gave it, the same on Windows and elsewhere. */
function shownName(path: string): string {
  return path.normalize('NFC').replaceAll('\\', '/');
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
