/** By its first bytes: a zip archive (.xlsx, .ods, .docx) or a compound file (.xls, or any of them with a password). */
export function isArchive(opening: Uint8Array): boolean {
  return [ZIP, COMPOUND].some((mark) => mark.every((byte, index) => opening[index] === byte));
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
