/** Line ends of Windows and Unix; those of old Macs in a file that has no others. */
export function countLines(text: string): number {
  return count(text, '\n') || count(text, '\r');
}

/** The same of bytes. */
export function linesIn(bytes: Uint8Array): number {
  return countBytes(bytes, NEWLINE) || countBytes(bytes, RETURN);
}

/** Ends of lines of every kind; one of Windows whose halves are in two pieces counts twice. */
export function endsOfLines(bytes: Uint8Array): number {
  let found = countBytes(bytes, RETURN);
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) {
    if (bytes[at - 1] !== RETURN) found += 1;
  }
  return found;
}

function countBytes(bytes: Uint8Array, byte: number): number {
  let found = 0;
  for (let at = bytes.indexOf(byte); at !== -1; at = bytes.indexOf(byte, at + 1)) found += 1;
  return found;
}

function count(text: string, letter: string): number {
  let found = 0;
  for (let at = text.indexOf(letter); at !== -1; at = text.indexOf(letter, at + 1)) found += 1;
  return found;
}

/** Behind the last line that is whole; a carriage return at the very end may be half of a line's end. */
export function endOfLastLine(text: string): number {
  return Math.max(text.lastIndexOf('\n'), text.slice(0, -1).lastIndexOf('\r')) + 1;
}

/** The first line, from 0, with a cell that is in other letters, and that cell. */
export function firstLineNotMended(
  text: string,
  isOther: (part: string) => boolean,
): { readonly index: number; readonly found: string } {
  const all = text.split(text.includes('\n') ? '\n' : '\r');
  const index = Math.max(0, all.findIndex(isOther));
  const written = all[index] ?? '';
  const found = written.split(CELL_END).find(isOther) ?? written;
  return { index, found: found.trim().slice(0, LONGEST_SHOWN).normalize('NFC') };
}

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const CELL_END = /[,;\t"\r]/;
const LONGEST_SHOWN = 60;
