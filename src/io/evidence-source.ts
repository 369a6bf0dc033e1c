import { createHash } from 'node:crypto';
import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import type { EvidenceSource } from '../evidence/evidence-source.ts';
import { isArchive } from '../evidence/workbook/is-archive.ts';
import { noteInput } from './inputs-of-run.ts';
import { explainIoError } from './io-error.ts';
import { readBytes, readPieces, shownName } from './read-files.ts';

/** An evidence file, read in pieces so that memory does not grow with it. */
export function evidenceSource(path: string): EvidenceSource {
  if (path === STDIN) return stdinSource();
  noteInput(path);
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    file: shownName(path),
    async workbook() {
      // What flows in from another program can be read once only.
      if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
      const opening = openingOf(path);
      if (!isArchive(opening)) return undefined;
      const { LARGEST_WORKBOOK, openWorkbook } = await import('../evidence/workbook/open-workbook.ts');
      if (statSync(path).size > LARGEST_WORKBOOK) return 'too-large';
      const whole = readBytes(path);
      hash.update(whole);
      bytes = whole.length;
      return openWorkbook(whole);
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
      return about?.isFile() === true && about.size > LARGE ? () => readPieces(path) : undefined;
    },
    identity: () => ({ sha256: hash.copy().digest('hex'), bytes }),
  };
}

/** What another program hands over: `… | hoctap check -`. A file of that name is `./-`. */
const STDIN = '-';

/** It can be read only once, but is needed again where the table is marked or corrected. */
let handedOver: Promise<Buffer> | undefined;

async function allOfStdin(): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of createReadStream('', { fd: 0, autoClose: false })) pieces.push(piece);
  return Buffer.concat(pieces);
}

function stdinSource(): EvidenceSource {
  let whole: Buffer = Buffer.alloc(0);
  const read = async () => {
    handedOver ??= allOfStdin();
    whole = await handedOver;
    return whole;
  };
  return {
    file: 'stdin',
    async workbook() {
      if (!isArchive((await read()).subarray(0, OPENING))) return undefined;
      const { openWorkbook } = await import('../evidence/workbook/open-workbook.ts');
      return openWorkbook(whole);
    },
    async *bytes() {
      yield await read();
    },
    identity: () => ({ sha256: createHash('sha256').update(whole).digest('hex'), bytes: whole.length }),
  };
}

/** As many rows as may be of the shortest that says anything ("00001,A,TC1,8,,"). */
const LARGE = 3_000_000 * 16;

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
