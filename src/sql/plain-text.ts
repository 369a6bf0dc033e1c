import type { Dialect } from './dialect.ts';

/** Marks of a sentence that are no ASCII, written as blanks; those that follow have nothing in their place. */
const PUNCTUATION = '“”‘’–—…';
const LOOSE_MARKS = '\u0300\u0301\u0303\u0309\u0323\u0306\u0302\u031b';

/**
 * Vietnamese letters in both forms of Unicode, each with the plain letter it is: composed ones are looked up, marks that
 * stand for themselves are left out. A letter that is not among them makes a text that no name is like.
 */
const PLAIN = letters();

function letters(): { readonly from: string; readonly to: string } {
  const bases = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
  const marks = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const composed = bases.flatMap((base) => marks.map((mark) => `${base}${mark}`.normalize('NFC')));
  const small = [...composed.filter((letter) => !/^[a-z]$/.test(letter)), 'đ'];
  const capitals = [...small.map((letter) => letter.toUpperCase()), ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const all = [...small, ...capitals];
  const plain = all.map((letter) => letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace('đ', 'd'));
  return { from: `${all.join('')}${PUNCTUATION}${LOOSE_MARKS}`, to: plain.join('') + ' '.repeat(PUNCTUATION.length) };
}

/** What a text that holds anything but Vietnamese letters and ASCII becomes: no name is like it. */
const UNREADABLE = '?';

/** Letters in small and plain ones, all else as it was. */
export function plainCharacters(text: string, dialect: Dialect): string {
  return `translate(${text}, ${dialect.text(PLAIN.from)}, ${dialect.text(PLAIN.to)})`;
}

/** The names of things as they are compared, like `plainLetters` of the engine. */
export function plainName(text: string, dialect: Dialect): string {
  const plain = plainCharacters(text, dialect);
  const spaced = `trim(${dialect.replaceAll(plain, '[^a-z0-9]+', ' ')})`;
  return `CASE WHEN ${hasOthers(plain, dialect)} THEN ${dialect.text(UNREADABLE)} ELSE ${spaced} END`;
}

export function hasOthers(plain: string, { matches }: Dialect): string {
  return matches(plain, '[^ -~]');
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
