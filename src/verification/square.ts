import qrcode from 'qrcode-generator';
import type { CodeSquare } from '../model/certificate.ts';

/** The smallest QR code that holds the text and may lose 15% of its modules (level M). */
export function squareOf(text: string): CodeSquare {
  const code = qrcode(0, 'M');
  code.addData(text, 'Alphanumeric');
  code.make();
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
