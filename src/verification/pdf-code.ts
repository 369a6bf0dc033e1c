const NAME = '/HoctapCode';
const MOST_CODES = 20_000;

export function isPdf(bytes: Uint8Array): boolean {
  return asLetters(bytes.subarray(0, 1024)).includes('%PDF-');
}

/**
 * The texts of the codes that a PDF of ours keeps under `HoctapCode`, each once; a merged file keeps several, apart by
 * spaces. The printed words are not read: whoever changes only them leaves the code as it was.
 */
export function codesInPdf(bytes: Uint8Array): string[] {
  const text = asLetters(bytes);
  const codes = new Set<string>();
  for (let at = text.indexOf(NAME); at !== -1; ) {
    const { string, end } = stringAt(text, at + NAME.length);
    for (const code of fromUtf16(string).split(/\s+/)) if (code !== '' && codes.size < MOST_CODES) codes.add(code);
    at = text.indexOf(NAME, end);
  }
  return [...codes];
}

/** The string that follows a name, in parentheses or in hexadecimal, and where it ends; empty when there is none. */
function stringAt(text: string, from: number): { string: string; end: number } {
  let start = from;
  while (start < text.length && ' \t\r\n\f\0'.includes(text.charAt(start))) start++;
  const opening = text.charAt(start);
  const end = opening === '(' ? endOfLiteral(text, start) : opening === '<' ? text.indexOf('>', start) : -1;
  if (end === -1) return { string: '', end: start };
  const inside = text.slice(start + 1, end);
  return { string: opening === '(' ? fromLiteral(inside) : fromHexadecimal(inside), end };
}

/** The first closing parenthesis without a backslash of its own. */
function endOfLiteral(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === ')') return at;
    if (letter === '\\') at++;
    else if (letter === '(') return -1;
  }
  return -1;
}

/** Every byte one letter, so that a search cannot fall over compressed streams. */
function asLetters(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function fromLiteral(text: string): string {
  return text.replace(/\\(?:([0-7]{1,3})|(\r\n|[\s\S]))/g, (_, octal: string | undefined, letter: string) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    return /^[\r\n]/.test(letter) ? '' : (ESCAPED[letter] ?? letter);
  });
}

function fromHexadecimal(text: string): string {
  const digits = text.replace(/\s/g, '');
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex').toString('latin1');
}

/** A string that starts with the mark of UTF-16 is written in it, two bytes a letter. */
function fromUtf16(string: string): string {
  if (!string.startsWith('\u00FE\u00FF')) return string;
  return string
    .slice(2)
    .replace(/([\s\S])([\s\S])/g, (_, high: string, low: string) =>
      String.fromCharCode((high.charCodeAt(0) << 8) | low.charCodeAt(0)),
    );
}
