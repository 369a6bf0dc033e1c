/**
 * Text of certificates in few bytes: one for every Vietnamese letter (UTF-8 takes two or three) and one for the words
 * that stand on nearly all of them. Not deflate, which makes such short texts longer and whose bytes differ from one
 * build of zlib to the next. Frozen for format 1: a change of order changes every code.
 */
const END = 0x00;
const ESCAPE = 0x01;

const SMALL_LETTERS = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ'.normalize('NFC');

const PHRASES = [
  'Ủy ban nhân dân ',
  'ỦY BAN NHÂN DÂN ',
  'Chủ tịch ',
  'CHỦ TỊCH ',
  'huyện ',
  'Huyện ',
  'HUYỆN ',
  'xã ',
  'Xã ',
  'XÃ ',
  'Phường ',
  'PHƯỜNG ',
  'Thị trấn ',
  'thành phố ',
  'Thành phố ',
  'THÀNH PHỐ ',
  'tỉnh ',
  ', Tỉnh ',
  'TỈNH ',
  'Phòng Giáo dục và Đào tạo ',
  'Cộng đồng học tập',
  'Trung tâm học tập cộng đồng',
  '/GCN-UBND',
  'tt44-2014@',
].map((phrase) => phrase.normalize('NFC'));

const WORDS: readonly string[] = [...SMALL_LETTERS, ...SMALL_LETTERS.toUpperCase(), '–', ...PHRASES];

/** The bytes that are neither plain ASCII letters nor taken above: 0x02 to 0x1F, then 0x7F to 0xFF. */
const byteOf = (index: number) => (index < 30 ? index + 2 : index - 30 + 0x7f);
const BYTES = new Map(WORDS.map((word, index) => [word, byteOf(index)]));
const WORD_OF = new Map(WORDS.map((word, index) => [byteOf(index), word]));

/** Longest first, so that there is one way to write a text. */
const PHRASES_BY_START = new Map<string, string[]>();
for (const phrase of [...PHRASES].sort((a, b) => b.length - a.length)) {
  const start = phrase.charAt(0);
  PHRASES_BY_START.set(start, [...(PHRASES_BY_START.get(start) ?? []), phrase]);
}

/** Appends the bytes of a text and its end. Any string can be written; unusual letters take four bytes. */
export function encodeText(text: string, bytes: number[]): void {
  for (let at = 0; at < text.length; ) {
    const rest = text.charAt(at);
    const phrase = PHRASES_BY_START.get(rest)?.find((each) => text.startsWith(each, at));
    const letter = phrase ?? String.fromCodePoint(text.codePointAt(at) ?? 0);
    const point = letter.codePointAt(0) ?? 0;
    const byte = BYTES.get(letter);
    if (byte !== undefined) bytes.push(byte);
    else if (point >= 0x20 && point < 0x7f) bytes.push(point);
    else bytes.push(ESCAPE, point >> 16, (point >> 8) & 0xff, point & 0xff);
    at += letter.length;
  }
  bytes.push(END);
}

/** The text that starts at a place and where the next one starts; undefined when it has no end or no sense. */
export function decodeText(bytes: Uint8Array, from: number): { text: string; next: number } | undefined {
  let text = '';
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at] ?? END;
    if (byte === END) return { text, next: at + 1 };
    if (byte === ESCAPE) {
      const [high, middle, low] = bytes.subarray(at + 1, at + 4);
      if (high === undefined || middle === undefined || low === undefined || high > 0x10) return undefined;
      text += String.fromCodePoint((high << 16) | (middle << 8) | low);
      at += 3;
    } else {
      const word = WORD_OF.get(byte) ?? (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : undefined);
      if (word === undefined) return undefined;
      text += word;
    }
  }
  return undefined;
}
