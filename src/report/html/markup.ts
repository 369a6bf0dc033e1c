/**
 * Markup that may be printed as it stands. Only the `html` tag and `trusted` make it, so that a text of the data cannot
 * reach the page unescaped: a plain string given to `html` is always escaped.
 */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

export type Part = string | Html | readonly Html[];

export const NOTHING = new Html('');

/** Texts between the fixed parts are escaped, so they may stand between tags and inside double-quoted attributes. */
export function html(fixed: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let markup = fixed[0] ?? '';
  for (let index = 0; index < parts.length; index++) {
    markup += markupOf(parts[index] ?? '') + (fixed[index + 1] ?? '');
  }
  return new Html(markup);
}

/** For fixed text of the program itself, such as the style sheet; never for anything that comes from data. */
export function trusted(markup: string): Html {
  return new Html(markup);
}

function markupOf(part: Part): string {
  if (typeof part === 'string') return escaped(part);
  if (part instanceof Html) return part.markup;
  let markup = '';
  for (const each of part) markup += each.markup;
  return markup;
}

/** Ordinary letters, told at a fifth of the price: nearly every text is made of them alone. */
const NOT_ORDINARY = /[^ !#-%(-;=?-~\u00a1-\u00ac\u00ae-\u0377\u1e00-\u1eff\u2010-\u2027\u2030-\u205e]/;

/**
 * Beside the characters of markup: control characters, and those that show nothing or turn the reading direction (a name
 * written backwards, two names that only look the same). They are printed by their number instead of being obeyed.
 */
const SPECIAL = /[&<>"'\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const EVERY_SPECIAL = /\r\n|[&<>"'\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const WRITTEN: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': ' ',
  '\n': '\n',
  '\r': '\n',
  '\r\n': '\n',
};

export function escaped(text: string): string {
  if (!NOT_ORDINARY.test(text) || !SPECIAL.test(text)) return text;
  return text.replace(EVERY_SPECIAL, (found) => WRITTEN[found] ?? byNumber(found));
}

function byNumber(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `[U+${code}]`;
}
