import type { OldEncoding } from './encodings.ts';
import { fromTcvn3 } from './tcvn3.ts';
import { fromVni } from './vni.ts';

/** Text of each old encoding, from a text with each byte as the letter of its number; '\uFFFD' where there is none. */
export type OldDecoders = Readonly<Record<OldEncoding, (bytes: string) => string>>;

/** Letters from 0x80 on; '\uFFFD' where the code page has none. Its tones stand apart, behind their vowel. */
const WINDOWS_1258 =
  '€\ufffd‚ƒ„…†‡ˆ‰\ufffd‹Œ\ufffd\ufffd\ufffd\ufffd‘’“”•–—˜™\ufffd›œ\ufffd\ufffdŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿' +
  'ÀÁÂĂÄÅÆÇÈÉÊË\u0300ÍÎÏĐÑ\u0309ÓÔƠÖ×ØÙÚÛÜƯ\u0303ßàáâăäåæçèéêë\u0301íîïđñ\u0323óôơö÷øùúûüư₫ÿ';
const VISCII_HIGH =
  'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ';
/** Six capital letters stand where other encodings have control characters. */
const VISCII_LOW: ReadonlyMap<number, string> = new Map([
  [0x02, 'Ẳ'],
  [0x05, 'Ẵ'],
  [0x06, 'Ẫ'],
  [0x14, 'Ỷ'],
  [0x19, 'Ỹ'],
  [0x1e, 'Ỵ'],
]);

export const OLD_DECODERS: OldDecoders = {
  'windows-1258': (bytes) => bytes.replace(HIGH, (letter) => highLetter(WINDOWS_1258, letter)),
  // The fonts of TCVN3 have the quotation marks and dashes of Windows where its standard has capitals ("žy ban").
  tcvn3: (bytes) => punctuated(fromTcvn3(unpunctuated(bytes))),
  vni: (bytes) => punctuated(fromVni(bytes)),
  viscii: (bytes) =>
    bytes.replace(VISCII, (letter) => VISCII_LOW.get(letter.charCodeAt(0)) ?? highLetter(VISCII_HIGH, letter)),
};

function highLetter(table: string, byte: string): string {
  return table[byte.charCodeAt(0) - 0x80] ?? byte;
}

/**
 * Text in TCVN3 or VNI that a program took for Western letters and saved as UTF-8: "X· héi". The punctuation of
 * Windows stays as it is.
 */
export const ASTRAY = ['tcvn3', 'vni'] as const satisfies readonly OldEncoding[];

/** UTF-8 taken for Western letters and saved as UTF-8 again: "XÃ£". Undefined when it is not that. */
export function decodeTwiceEncoded(text: string): string | undefined {
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
