import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { closeSync, createReadStream, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { EvidenceSource } from '../evidence/read-evidence.ts';
import { CannotRun } from '../model/cannot-run.ts';
import { explainIoError } from './io-error.ts';

export interface TextFile {
  readonly file: string;
  readonly text: string;
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
}

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

/** An evidence file, read in pieces so that memory does not grow with it. */
export function evidenceSource(path: string): EvidenceSource {
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    file: shownName(path),
    async workbook() {
      // What flows in from another program can be read once only.
      if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
      const opening = openingOf(path);
      if (!isArchive(opening)) return undefined;
      const { evidenceWorkbook, LARGEST_WORKBOOK } = await import('./evidence-workbook.ts');
      if (statSync(path).size > LARGEST_WORKBOOK) return 'too-large';
      const whole = readBytes(path);
      hash.update(whole);
      bytes = whole.length;
      return evidenceWorkbook(whole);
    },
    async *bytes() {
      for await (const chunk of readPieces(path)) {
        hash.update(chunk);
        bytes += chunk.length;
        yield chunk;
      }
    },
    preview() {
      const about = statSync(path, { throwIfNoEntry: false });
      return about?.isFile() === true && about.size > LARGE ? readPieces(path) : undefined;
    },
    identity: () => ({ sha256: hash.copy().digest('hex'), bytes }),
  };
}

async function* readPieces(path: string): AsyncGenerator<Buffer> {
  try {
    yield* createReadStream(path, { highWaterMark: PIECE });
  } catch (error) {
    throw explainIoError(error, path);
  }
}

const PIECE = 1 << 18;
/** With the shortest row that says anything ("00001,A,TC1,8,,"), a sheet of Excel full of them. */
const LARGE = 1 << 24;

/** The first bytes of a file, which tell a workbook from a text whatever its name says. */
function openingOf(path: string): Buffer {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const opening = Buffer.alloc(OPENING);
    return opening.subarray(0, readSync(file, opening, 0, OPENING, 0));
  } catch (error) {
    throw explainIoError(error, path);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

const OPENING = 4;

/** A zip archive (.xlsx, .ods, .docx) or a compound file (.xls, or any of them with a password). */
function isArchive(opening: Buffer): boolean {
  return opening.equals(ZIP) || opening.equals(COMPOUND);
}

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

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
