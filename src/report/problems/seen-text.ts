/** Control characters, and those that show nothing or turn the reading direction; a line may break inside a cell. */
const UNSEEN = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/gu;

/** What cannot be seen is named by its number, so that an officer sees what is in her cell and nothing obeys it. */
export function seenText(text: string): string {
  return text.replace(UNSEEN, (found) => {
    const number = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `[U+${number}]`;
  });
}
