import { particularSeries } from '../../../model/particular-list.ts';
import { FIELDS } from '../../vocabulary.ts';
import { ENCODING_NAMES, OLD_ENCODINGS, type OldEncoding } from './encodings.ts';
import type { OldDecoders } from './old-encodings.ts';
import { isSyllable } from './syllable.ts';

export type EncodingGuess =
  | { readonly encoding: OldEncoding; readonly sample: string }
  /** How one passage reads in each encoding it may be. */
  | { readonly candidates: string };

/**
 * Which encoding makes Vietnamese of these bytes (each as the letter of its number): words in it must be spelt as
 * syllables are, and no other encoding may do nearly as well.
 */
export function recognise(
  bytes: string,
  decoders: OldDecoders,
  among: readonly OldEncoding[] = OLD_ENCODINGS,
): EncodingGuess {
  const words = wordsOf(bytes);
  const judged = among
    .map((encoding) => ({ encoding, ...judge(words, decoders[encoding]) }))
    .sort((a, b) => b.evidence - a.evidence);
  const [best, second] = judged;
  const sample = passage(bytes);
  if (best !== undefined && best.share >= SURE_SHARE && best.evidence >= SURE_LEAD) {
    const lead = best.evidence - Math.max(0, second?.evidence ?? 0);
    if (lead >= SURE_LEAD) return { encoding: best.encoding, sample: tidy(decoders[best.encoding](sample)) };
  }
  const readings = judged.map(({ encoding }) => `${ENCODING_NAMES[encoding]}: “${tidy(decoders[encoding](sample))}”`);
  return { candidates: particularSeries(readings) };
}

/** Above 0 when a text is better Vietnamese as it stands than decoded, below when it is worse; 0 when it may be either. */
export function leadAsWritten(text: string, decode: (bytes: string) => string): number {
  const words = wordsOf(text);
  return judge(words, asWritten).evidence - judge(words, decode).evidence;
}

/** Nobody writes "TÊn": small letters of an old font look like capitals of another. */
function asWritten(word: string): string {
  return CAPITAL_WITHIN.test(word) ? '' : word;
}

const CAPITAL_WITHIN = /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u;

/** Letters with a number above 127 belong to words, whatever they will turn out to be. */
const WORD_OF_BYTES = /(?<![A-Za-z\u0080-\u00ff])[A-Za-z]*[\u0080-\u00ff][A-Za-z\u0080-\u00ff]*/g;
const MOST_WORDS = 400;
const SURE_SHARE = 0.7;
const SURE_LEAD = 5;

/** The words of a sample, each once: what is written a hundred times proves no more than what is written once. */
function wordsOf(bytes: string): readonly string[] {
  const found = new Set<string>();
  for (const [word] of bytes.matchAll(WORD_OF_BYTES)) {
    found.add(word);
    if (found.size === MOST_WORDS) break;
  }
  return [...found];
}

function judge(words: readonly string[], decode: (bytes: string) => string): { evidence: number; share: number } {
  let evidence = 0;
  let right = 0;
  for (const word of words) {
    const text = decode(word).normalize('NFC');
    if (!isSyllable(text)) evidence -= 3;
    else {
      right += 1;
      evidence += COMMON.has(text.toLowerCase()) ? 2 : 0.5;
    }
  }
  return { evidence, share: words.length === 0 ? 0 : right / words.length };
}

/** Words that every evidence table has some of: in the wrong encoding they hardly ever come out. */
const COMMON: ReadonlySet<string> = new Set(
  [
    ...Object.values(FIELDS).flatMap(({ vi, also }) => [vi, ...also]),
    'phường thị trấn thôn bản ấp khóm tổ dân phố nghị quyết kế hoạch báo cáo quyết định biên bản danh sách hồ sơ sổ',
    'của và được đã đạt không có số ngày năm về việc đảng ủy ủy ban nhân dân hội khuyến học trung tâm học tập cộng đồng',
    'bình thường đặc biệt khó khăn giấy chứng nhận tốt khá trường lớp giáo dục đào tạo văn hóa hòa thủy',
  ]
    .join(' ')
    .toLowerCase()
    .normalize('NFC')
    .split(/[^\p{L}]+/u),
);

/** Where the first such letters stand: the line's cell they are in, or a few words of it. */
function passage(bytes: string): string {
  const at = bytes.search(/[\u0080-\u00ff]/);
  const begin = Math.max(...BREAKS.map((mark) => bytes.lastIndexOf(mark, at))) + 1;
  const rest = bytes.slice(begin, begin + 60);
  const end = rest.search(/[,;\t\r\n"]/);
  return end === -1 ? rest : rest.slice(0, end);
}

const BREAKS = [',', ';', '\t', '\n', '\r', '"'];

function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\uFFFD]/gu, '')
    .trim();
}
