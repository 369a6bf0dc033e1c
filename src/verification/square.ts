import qrcode from 'qrcode-generator';
import type { CodeSquare } from '../model/certificate.ts';
import { startOfCode } from './code-text.ts';

/**
 * The smallest QR code that holds the text and may lose 15% of its modules (level M). It always has the first of the
 * eight masks. The library weighs all eight against each other, which takes five times as long as all the rest
 * (1.5 ms against 7 ms, and a thousand certificates have a thousand squares) and is of use for texts that repeat
 * themselves; ours are as good as random, and were read back no worse. Any mask is right for any reader.
 */
export function squareOf(text: string): CodeSquare {
  const code = qrcode(0, 'M');
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
