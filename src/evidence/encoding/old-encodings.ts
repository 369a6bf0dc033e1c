import type { OldEncoding } from './encodings.ts';
import { fromTcvn3 } from './tcvn3.ts';
import { fromVni } from './vni.ts';

/** Text of each old encoding, from a text with each byte as the letter of its number; '\uFFFD' where there is none. */
export type OldDecoders = Readonly<Record<OldEncoding, (bytes: string) => string>>;

/** Loaded when a file needs it: most do not. */
export async function oldDecoders(): Promise<OldDecoders> {
  const { default: iconv } = await import('iconv-lite');
  const table = (name: string) =>
    Array.from({ length: 256 }, (_, byte) => (byte < 0x80 ? undefined : iconv.decode(Buffer.from([byte]), name)));
  const windows1258 = table('windows1258');
  const viscii = table('viscii');
  // Six capital letters stand where other encodings have control characters.
  for (const byte of VISCII_LOW) viscii[byte] = iconv.decode(Buffer.from([byte]), 'viscii');
  return {
    'windows-1258': (bytes) => bytes.replace(HIGH, (letter) => windows1258[letter.charCodeAt(0)] ?? letter),
    // The fonts of TCVN3 have the quotation marks and dashes of Windows where its standard has capitals ("žy ban").
    tcvn3: (bytes) => punctuated(fromTcvn3(unpunctuated(bytes))),
    vni: (bytes) => punctuated(fromVni(bytes)),
    viscii: (bytes) => bytes.replace(VISCII, (letter) => viscii[letter.charCodeAt(0)] ?? letter),
  };
}

/**
 * Text in TCVN3 or VNI that a program took for Western letters and saved as UTF-8: "X· héi". The punctuation of
 * Windows stays as it is.
 */
export const ASTRAY = ['tcvn3', 'vni'] as const satisfies readonly OldEncoding[];

/** UTF-8 taken for Western letters and saved as UTF-8 again: "XÃ£". Undefined when it is not that. */
export function untwice(text: string): string | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const byte = code < 0x100 ? code : PUNCTUATION.indexOf(text[at] ?? '') + 0x80;
    if (code >= 0x100 && byte < 0x80) return undefined;
    bytes[at] = byte;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // The one error of a fatal decoder: it was not UTF-8 taken for something else.
    return undefined;
  }
}

const VISCII_LOW = [0x02, 0x05, 0x06, 0x14, 0x19, 0x1e];
const HIGH = /[\u0080-\u00ff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: letters in this encoding
const VISCII = /[\u0002\u0005\u0006\u0014\u0019\u001e\u0080-\u00ff]/g;
/** 0x80 to 0x9F of Windows; the five that have no letter keep their number. */
const PUNCTUATION = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const WINDOWS_PUNCTUATION = /[\u0080-\u009f]/g;

const PUNCTUATION_OF_WINDOWS = new RegExp(`[${PUNCTUATION.replace(/[\u0080-\u009f]/g, '')}]`, 'g');

/** Text that came as Western letters, with each byte again as the letter of its number. */
function unpunctuated(text: string): string {
  return text.replace(PUNCTUATION_OF_WINDOWS, (letter) => String.fromCharCode(0x80 + PUNCTUATION.indexOf(letter)));
}

function punctuated(text: string): string {
  return text.replace(WINDOWS_PUNCTUATION, (letter) => PUNCTUATION[letter.charCodeAt(0) - 0x80] ?? letter);
}
