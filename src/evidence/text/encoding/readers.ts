import { type Problem, problem } from '../../../problems/problem.ts';
import { joinBytes, openLetter, startsWith } from './blocks.ts';
import type { Encoding, OldEncoding } from './encodings.ts';
import { lostLetters } from './lost-letters.ts';
import { OLD_DECODERS } from './old-encodings.ts';
import { recognise } from './recognise.ts';

/** Bytes to text, block by block. */
export interface Reader {
  readonly encoding: Encoding;
  /** Undefined when the bytes are none of this encoding; without bytes, whether it may end here. */
  read(bytes: Uint8Array | undefined): string | undefined;
  /** What could be read of a block with damage in it, begun with the bytes the block before it left open. */
  readable(before: Uint8Array | undefined, block: Uint8Array): string;
}

function utf8Reader(): Reader {
  const read = strictly('utf-8');
  return {
    encoding: 'utf-8',
    read,
    readable: (before, block) =>
      untilDamage('utf-8', joinBytes(before === undefined ? undefined : openLetter(before), block)),
  };
}

export type ByteOrder = 'utf-16le' | 'utf-16be';

export function utf16Reader(order: ByteOrder): Reader {
  return { encoding: 'utf-16', read: strictly(order), readable: (_, block) => untilDamage(order, block) };
}

/** A reader for the encoding an officer named; UTF-8 where none was. */
export function readerFor(encoding: Encoding | undefined, opening: Uint8Array): Reader {
  if (encoding === undefined || encoding === 'utf-8') return utf8Reader();
  if (encoding === 'utf-16') return utf16Reader(utf16Order(opening) ?? 'utf-16le');
  return oldReader(encoding);
}

/** By the mark at the beginning, or by the zeros that plain letters leave in every other byte. */
export function utf16Order(opening: Uint8Array): ByteOrder | undefined {
  if (startsWith(opening, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(opening, [0xfe, 0xff])) return 'utf-16be';
  const looked = Math.min(opening.length, 4096);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < looked; at += 1) {
    if (opening[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const many = looked * MANY_ZEROS;
  const few = looked * FEW_ZEROS;
  if (odd > many && even <= few) return 'utf-16le';
  return even > many && odd <= few ? 'utf-16be' : undefined;
}

const MANY_ZEROS = 0.2;
const FEW_ZEROS = 0.01;

/** For bytes that are no UTF-8: the older encoding they are in, or why nobody can tell. Undefined: UTF-8 with damage. */
export function readerOfOldBytes(
  block: Uint8Array,
  file: string,
): { readonly reader: Reader; readonly sample: string } | { readonly problem: Problem } | undefined {
  const lenient = new TextDecoder('utf-8').decode(block);
  const letters = lenient.match(LETTERS)?.length ?? 0;
  const damages = lenient.match(DAMAGE)?.length ?? 0;
  if (letters >= damages) return undefined;
  const bytes = byteText(block);
  const lost = lostLetters(bytes);
  if (lost !== undefined) return { problem: problem('letters-lost', { file }, { found: lost }) };
  const found = recognise(bytes, OLD_DECODERS);
  if ('candidates' in found) {
    return { problem: problem('encoding-unclear', { file }, { candidates: found.candidates }) };
  }
  return { reader: oldReader(found.encoding), sample: found.sample };
}

const LETTERS = /[\u0080-\ufffc]/g;
const DAMAGE = /\ufffd/g;

function oldReader(encoding: OldEncoding): Reader {
  const toText = OLD_DECODERS[encoding];
  // A letter of VNI is two bytes: the first of them may end a block.
  let open = '';
  return {
    encoding,
    read(block) {
      const bytes = open + (block === undefined ? '' : byteText(block));
      open = block === undefined ? '' : (/[aeouyôö]$/i.exec(bytes)?.[0] ?? '');
      const text = toText(bytes.slice(0, bytes.length - open.length));
      return text.includes('\uFFFD') ? undefined : text;
    },
    readable(_, block) {
      const text = toText(byteText(block));
      return text.slice(0, Math.max(0, text.indexOf('\uFFFD')));
    },
  };
}

/** Each byte as the letter of its number. */
function byteText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE) text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return text;
}

/** Arguments that a call takes on every machine. */
const AT_ONCE = 4096;

function strictly(encoding: 'utf-8' | ByteOrder): Reader['read'] {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (bytes) => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch {
      // The one error of a fatal decoder: these bytes are not of the encoding.
      return undefined;
    }
  };
}

function untilDamage(encoding: 'utf-8' | ByteOrder, bytes: Uint8Array): string {
  const lenient = new TextDecoder(encoding).decode(bytes);
  const damage = lenient.indexOf('\uFFFD');
  return damage === -1 ? lenient : lenient.slice(0, damage);
}
