import { inflateRawSync } from 'node:zlib';
import type { WorkbookRefusal } from '../evidence/table/spreadsheet/workbook.ts';

export interface ArchiveLimits {
  /** Bytes of the file, and of everything in it once unpacked. */
  readonly file: number;
  readonly contents: number;
  /** In all its sheets, blank ones with a format too: in memory each is a hundred times its few letters. */
  readonly cells: number;
}

/** Before anything is unpacked for good: is it a workbook at all, and what would it become in memory? */
export function refusalOf(bytes: Buffer, { file, contents, cells }: ArchiveLimits): WorkbookRefusal | undefined {
  if (bytes.length > file) return 'too-large';
  if (bytes.length < 22) return 'other';
  if (bytes.readUInt32BE(0) === OLE) return bytes.includes(LOCKED) ? 'locked' : 'old';
  const parts = partsOf(bytes);
  if (parts === undefined) return 'other';
  if (!parts.some(({ name }) => WORKBOOK.test(name))) {
    return isOpenDocument(bytes, parts) ? 'open-document' : 'other';
  }
  let left = contents;
  let cellsLeft = cells;
  for (const { name, at, packed, method } of parts) {
    const part = packedAt(bytes, at, packed);
    if (part === undefined) return 'other';
    // What a part says of its own size need not be true: it is unpacked once under a limit.
    try {
      const unpacked = method === 8 ? inflateRawSync(part, { maxOutputLength: left }) : part;
      left -= unpacked.length;
      if (MAY_BE_SHEET.test(name)) cellsLeft -= countCells(unpacked);
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'other';
    }
    if (left <= 0 || cellsLeft < 0) return 'too-large';
  }
  return undefined;
}

/** It names its kind in a part of its own. */
function isOpenDocument(bytes: Buffer, parts: readonly Part[]): boolean {
  const kind = parts.find(({ name }) => name === 'mimetype');
  const part = kind === undefined ? undefined : packedAt(bytes, kind.at, kind.packed);
  if (part === undefined) return false;
  try {
    const text = kind?.method === 8 ? inflateRawSync(part, { maxOutputLength: LONGEST_KIND }) : part;
    return text.includes('opendocument.spreadsheet');
  } catch {
    return false;
  }
}

const LONGEST_KIND = 200;
const OLE = 0xd0cf11e0;
/** The name of the one stream that a workbook with a password consists of. */
const LOCKED = Buffer.from('EncryptedPackage', 'utf16le');
const WORKBOOK = /^xl\/workbook\.(?:xml|bin)$/i;
/** A sheet may have any name; the list of the order of calculation names its cells alike. */
const MAY_BE_SHEET = /^(?!.*calcChain).*\.xml$/i;
const MOST_PARTS = 2_000;
const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;

/** `<c r="A1">`, or `<x:c>` of programs that name the namespace; a letter by letter search is quicker than many short ones. */
function countCells(xml: Buffer): number {
  let count = 0;
  for (let at = xml.length - 2; at > 0; at -= 1) {
    if (xml[at] !== LETTER_C) continue;
    const [before, after] = [xml[at - 1], xml[at + 1]];
    if ((before === LESS_THAN || before === COLON) && ENDS_NAME.has(after)) count += 1;
  }
  return count;
}

const [LESS_THAN, COLON, LETTER_C] = Buffer.from('<:c');
const ENDS_NAME: ReadonlySet<number | undefined> = new Set(Buffer.from(' \t\r\n/>'));

interface Part {
  readonly name: string;
  readonly at: number;
  readonly packed: number;
  readonly method: number;
}

/** The list of contents at the end of a zip archive; undefined when there is none. */
function partsOf(bytes: Buffer): Part[] | undefined {
  const earliest = Math.max(0, bytes.length - 66_000);
  let end = bytes.length - 22;
  while (end >= earliest && bytes.readUInt32LE(end) !== DIRECTORY_END) end -= 1;
  if (end < earliest) return undefined;
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_PARTS) return undefined;
  const parts: Part[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) return undefined;
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const name = bytes.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    const [method, packed] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    parts.push({ name, at: bytes.readUInt32LE(at + 42), packed, method });
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return parts;
}

function packedAt(bytes: Buffer, at: number, packed: number): Buffer | undefined {
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== LOCAL_ENTRY) return undefined;
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  return start + packed > bytes.length ? undefined : bytes.subarray(start, start + packed);
}
