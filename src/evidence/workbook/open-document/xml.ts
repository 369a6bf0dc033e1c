import { unescaped } from '../xml-text.ts';

/** What is in XML one after another: a tag with its attributes as they are written, or text with its references resolved. */
export type XmlPiece =
  | { readonly kind: 'open' | 'close'; readonly name: string; readonly attributes: string; readonly closed: boolean }
  | { readonly kind: 'text'; readonly text: string };

/** Letter by letter, so that no input takes longer than its length: XML that is cut in a tag ends before it. */
export function* piecesOf(xml: string): Iterable<XmlPiece> {
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    if (tag !== at) yield { kind: 'text', text: unescaped(xml.slice(at, tag === -1 ? xml.length : tag)) };
    if (tag === -1) return;
    const aside = ASIDES.find(([opening]) => xml.startsWith(opening, tag));
    const end = aside === undefined ? endOfTag(xml, tag) : xml.indexOf(aside[1], tag);
    if (end === -1) return;
    if (aside === undefined) yield tagIn(xml.slice(tag + 1, end));
    else if (aside[0] === VERBATIM) yield { kind: 'text', text: xml.slice(tag + VERBATIM.length, end) };
    at = end + (aside?.[1].length ?? 1);
  }
}

function tagIn(inside: string): XmlPiece {
  const from = inside.startsWith('/') ? 1 : 0;
  let end = from;
  while (end < inside.length && !ENDS_NAME.has(inside[end])) end += 1;
  const kind = from === 1 ? 'close' : 'open';
  return { kind, name: inside.slice(from, end), attributes: inside.slice(end), closed: inside.endsWith('/') };
}

/** Where the tag that begins here ends; a value in quotes may hold what would end it. */
function endOfTag(xml: string, from: number): number {
  for (let at = from + 1; at < xml.length; at += 1) {
    const letter = xml[at];
    if (letter === '>') return at;
    if (letter !== '"' && letter !== "'") continue;
    at = xml.indexOf(letter, at + 1);
    if (at === -1) return -1;
  }
  return -1;
}

/** Of the attributes of a tag, as they are written. */
export function attribute(attributes: string, name: string): string | undefined {
  const from = attributes.indexOf(`${name}=`);
  if (from === -1 || !BLANK.test(attributes[from - 1] ?? ' ')) return undefined;
  const start = from + name.length + 1;
  const end = attributes.indexOf(attributes[start] ?? '"', start + 1);
  return end === -1 ? undefined : unescaped(attributes.slice(start + 1, end));
}

const VERBATIM = '<![CDATA[';
const ASIDES = [
  ['<!--', '-->'],
  [VERBATIM, ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
] as const;
const ENDS_NAME: ReadonlySet<string | undefined> = new Set([' ', '\t', '\r', '\n', '/', '>']);
const BLANK = /\s/;
