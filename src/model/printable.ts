/** Control characters, and those that show nothing or turn the reading direction. */
const CONTROL = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Text of a user's file as it may be printed: a control character would move the cursor or hide what stands there. */
export function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(CONTROL, '\uFFFD');
}

/** The same on paper, where nothing is hidden or moved by it: composed, on one line, without signs nobody sees. */
export function printableOnPaper(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').replace(/\p{C}/gu, '').trim();
}
