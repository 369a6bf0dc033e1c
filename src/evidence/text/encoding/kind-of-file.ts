import { startsWith } from './blocks.ts';

/** A zip archive (.xlsx, .ods, .docx) or a compound file (.xls, or any of them with a password). */
export function mayBeWorkbook(opening: Uint8Array): boolean {
  return startsWith(opening, ZIP) || startsWith(opening, COMPOUND);
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** The kind of a file that is no text at all, by its first bytes, or is a page and no table. Undefined for what may be one. */
export function kindOfFile(opening: Uint8Array): string | undefined {
  const found = BEGINNINGS.find(({ bytes }) => startsWith(opening, bytes));
  if (found !== undefined) return found.kind;
  const text = new TextDecoder('utf-8').decode(opening.subarray(0, 200)).trimStart().toLowerCase();
  return MARKUP.find(({ begins }) => text.startsWith(begins))?.kind;
}

const BEGINNINGS: readonly { readonly kind: string; readonly bytes: readonly number[] }[] = [
  { kind: 'PDF', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { kind: 'PNG', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'JPEG', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'GIF', bytes: [0x47, 0x49, 0x46, 0x38] },
  { kind: 'RAR', bytes: [0x52, 0x61, 0x72, 0x21, 0x1a] },
  { kind: '7-Zip', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { kind: 'GZip', bytes: [0x1f, 0x8b] },
];

/** Pages that some portals hand out with the name .xls or .csv. */
const MARKUP: readonly { readonly kind: string; readonly begins: string }[] = [
  { kind: 'HTML', begins: '<!doctype html' },
  { kind: 'HTML', begins: '<html' },
  { kind: 'HTML', begins: '<table' },
  { kind: 'HTML', begins: '<meta' },
  { kind: 'XML', begins: '<?xml' },
  { kind: 'RTF', begins: '{\\rtf' },
];
