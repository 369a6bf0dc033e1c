/**
 * The first key that stands twice in one object of a JSON text; of such two every reader of JSON takes another one. The text
 * must be one that parses, and `value` what it parsed to: only where it has fewer members than the text is it searched.
 */
export function duplicateKey(text: string, value: unknown): string | undefined {
  return membersIn(text) === membersOf(value) ? undefined : firstTwice(text);
}

/** Every member has one colon, and no other colon stands outside of strings. */
function membersIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    if (letter === COLON) count += 1;
    else if (letter === QUOTE) at = endOfString(text, at);
  }
  return count;
}

function membersOf(value: unknown): number {
  let count = 0;
  const waiting = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    const inside = Object.values(next);
    if (!Array.isArray(next)) count += inside.length;
    for (const each of inside) if (typeof each === 'object') waiting.push(each);
  }
  return count;
}

function firstTwice(text: string): string | undefined {
  const open: Set<string>[] = [];
  let string = '';
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    if (letter === QUOTE) {
      const end = endOfString(text, at);
      string = text.slice(at, end + 1);
      at = end;
    } else if (letter === OPENING || letter === OPENING_LIST) open.push(new Set());
    else if (letter === CLOSING || letter === CLOSING_LIST) open.pop();
    else if (letter === COLON) {
      const key = JSON.parse(string) as string;
      const keys = open.at(-1);
      if (keys?.has(key)) return key;
      keys?.add(key);
    }
  }
  return undefined;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const OPENING = 0x7b;
const CLOSING = 0x7d;
const OPENING_LIST = 0x5b;
const CLOSING_LIST = 0x5d;
