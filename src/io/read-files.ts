import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CannotRun } from '../model/cannot-run.ts';
import type { TextFile } from '../model/text-file.ts';
import { explainIoError } from './io-error.ts';

/** A text that is not UTF-8 is refused: its Vietnamese letters would be lost, on a certificate too. */
export function readTextFile(path: string): TextFile {
  const bytes = readBytes(path);
  if (!isUtf8(bytes)) {
    throw new CannotRun(
      { vi: `Tệp không phải bảng mã UTF-8: ${path}`, en: `The file is not UTF-8: ${path}` },
      {
        vi: 'Mở tệp bằng Notepad, chọn Lưu dưới dạng, mã hóa “UTF-8”.',
        en: 'Open it in Notepad and save it with the encoding “UTF-8”.',
      },
    );
  }
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

/** Files that our own runs write: a pattern must not take them for evidence. */
const OUR_OUTPUTS = new Set([
  'ranking.csv',
  'missing.csv',
  'areas.csv',
  'coverage.csv',
  'self-scores.csv',
  'self-differences.csv',
  'report.xlsx',
]);

/** Not a hidden file, one by which Excel locks another while it is open, or an output of ours. */
export function isSomebodys(name: string): boolean {
  return !/^(?:\.|~\$)/.test(name) && !OUR_OUTPUTS.has(name.toLowerCase());
}

/** `*.csv` and the like, which the command prompt of Windows hands over as they are. Each file once, in order. */
export function expandPatterns(paths: readonly string[]): string[] {
  const found = paths.flatMap((path) => {
    if (!/[*?]/.test(basename(path)) || statSync(path, { throwIfNoEntry: false }) !== undefined) return [path];
    const letters = basename(path)
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.');
    const pattern = new RegExp(`^${letters}$`, 'iu');
    const folder = dirname(path);
    const names = isFolder(folder) ? listFiles(folder).filter((name) => pattern.test(name) && isSomebodys(name)) : [];
    return names.length === 0 ? [path] : names.map((name) => join(folder, name));
  });
  return [...new Set(found)];
}

/** Names of the files of a folder, in the order of their letters. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
}

/** The bytes of a file, in pieces so that memory does not grow with it. */
export async function* readPieces(path: string): AsyncGenerator<Buffer> {
  try {
    yield* createReadStream(path, { highWaterMark: PIECE });
  } catch (error) {
    throw explainIoError(error, path);
  }
}

const PIECE = 1 << 18;

/** SHA-256 (hex) of a file, read in pieces; undefined when it is not there. */
export async function sha256OfFile(path: string): Promise<string | undefined> {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
  const hash = createHash('sha256');
  for await (const piece of readPieces(path)) hash.update(piece);
  return hash.digest('hex');
}

/** A path as messages and results name it: as the user gave it, the same on Windows and elsewhere. */
export function shownName(path: string): string {
  return path.normalize('NFC').replaceAll('\\', '/');
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
