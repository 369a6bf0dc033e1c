import qrcode from 'qrcode-generator';
import type { CodeSquare } from '../model/certificate.ts';
import { startOfCode } from './code-text.ts';

/** Data bits of a QR code of version 14 at the levels M and L (ISO/IEC 18004, table 7). */
const BITS_AT_M = 365 * 8;
const BITS_AT_L = 461 * 8;

/** Modules a side of the largest square that is printed, version 14: with four around it, each is 0.4 mm on 32.4 mm. */
export const LARGEST_SQUARE = 73;

/** Whether a code is short enough for the largest square. */
export function fitsOnPaper(text: string): boolean {
  return bitsOf(text) <= BITS_AT_L;
}

/** An address in whole bytes, the code in letters of five and a half bits; each part says what it is and how long. */
function bitsOf(text: string): number {
  const start = startOfCode(text) ?? 0;
  const letters = text.length - start;
  return (start === 0 ? 0 : 4 + 16 + 8 * start) + 4 + 13 + 11 * Math.floor(letters / 2) + 6 * (letters % 2);
}

/**
 * The smallest QR code that holds the text and may lose 15% of its modules (level M), or 7% (L) where the modules would
 * else be too fine for paper and a telephone. It always has the first of the
 * eight masks. The library weighs all eight against each other, which takes five times as long as all the rest
 * (1.5 ms against 7 ms, and a thousand certificates have a thousand squares) and is of use for texts that repeat
 * themselves; ours are as good as random, and were read back no worse. Any mask is right for any reader.
 */
export function squareOf(text: string): CodeSquare {
  const code = qrcode(0, bitsOf(text) <= BITS_AT_M ? 'M' : 'L');
  // An address has small letters and a #, which need whole bytes; the rest, by far the longer, does not.
  const start = startOfCode(text) ?? 0;
  if (start > 0) code.addData(text.slice(0, start), 'Byte');
  code.addData(text.slice(start), 'Alphanumeric');
  const countModules = code.getModuleCount;
  // The weighing goes over all modules and finds none.
  code.getModuleCount = () => 0;
  code.make();
  code.getModuleCount = countModules;
  const size = code.getModuleCount();
  const dark = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => code.isDark(row, column)),
  );
  return { size, dark };
}

/** The version of a QR code by its size: 21 modules are version 1, and 4 more each next one. */
export function versionOf({ size }: CodeSquare): number {
  return (size - 17) / 4;
}
