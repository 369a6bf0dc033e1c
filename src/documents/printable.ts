/** A text of the user's files as it may be in a document: composed, on one line, without signs nobody sees. */
export function printable(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').replace(/\p{C}/gu, '').trim();
}
