import type { Dialect } from './dialect.ts';

/** Marks of a sentence that are no ASCII, and say nothing in a name. */
const PUNCTUATION = '“”‘’–—…';

/** What a text that holds anything but Vietnamese letters and ASCII becomes: no name is like it. */
const UNREADABLE = '?';

/** The names of things as they are compared, like `plainLetters` of the engine. */
export function plainName(text: string, dialect: Dialect): string {
  const plain = dialect.plainLetters(text);
  return `CASE WHEN ${hasOthers(plain, dialect)} THEN ${dialect.text(UNREADABLE)} ELSE ${plainWords(text, dialect)} END`;
}

/** The words of a text, whatever else is between them, such as a blank that does not break: "Không có" of any kind is none. */
export function plainWords(text: string, dialect: Dialect): string {
  return `trim(${dialect.replaceAll(dialect.plainLetters(text), '[^a-z0-9]+', ' ')})`;
}

export function hasOthers(plain: string, { matches }: Dialect): string {
  return matches(plain, `[^ -~${PUNCTUATION}]`);
}

export function listOf(texts: Iterable<string>, { text }: Dialect): string {
  return [...texts].map(text).join(', ');
}

/** A pattern that the whole text must follow. */
export function wholly(text: string, pattern: string, { matches, end }: Dialect): string {
  return matches(text, `^(?:${pattern})${end}`);
}

/** NULL of the type of a text, where a database cannot tell by itself. */
export function noText({ textType }: Dialect): string {
  return `CAST(NULL AS ${textType})`;
}
