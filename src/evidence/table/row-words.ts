import { plainLetters } from '../../model/plain-letters.ts';

const LONGEST_LABEL = 60;

/** "Tổng cộng", "Cộng: 12 xã", "Điểm trung bình": with its tones, since Tống and Công are names. */
export function saysTotal(text: string): boolean {
  if (text.length > LONGEST_LABEL) return false;
  const phrase = TOTAL.exec(plainLetters(text))?.[1];
  return phrase !== undefined && hasTonesOf(text, phrase);
}

/** "Điểm chuẩn", "Trung bình", "Cao nhất", "Cụm số 2": about units, and none. */
export function isAboutUnits(text: string): boolean {
  if (text.length > LONGEST_LABEL) return false;
  const plain = plainLetters(text);
  return GROUP.test(plain) || (ABOUT.has(plain) && hasTonesOf(text, plain));
}

/** "I", "II.", "Mục III", "Phần A", "Cộng mục I": a part of a table of criteria. */
export function isPart(text: string): boolean {
  return text.length <= LONGEST_LABEL && PART.test(plainLetters(text));
}

/** Phrases as they are written; without tones any of them may be meant. */
const WRITTEN =
  'tổng|tổng cộng|cộng|tổng số|tổng điểm|cộng chung|tổng hợp|toàn xã|toàn huyện|toàn tỉnh|toàn thành phố|bình quân|điểm bình quân|' +
  'điểm chuẩn|điểm tối đa|thang điểm|trung bình|trung bình chung|trung bình cộng|điểm trung bình|bình quân chung|cao nhất|thấp nhất|' +
  'điểm cao nhất|điểm thấp nhất|lớn nhất|nhỏ nhất|điểm liệt|tỷ lệ|tỉ lệ|xếp loại chung';
const TONES = new Map(WRITTEN.split('|').map((phrase) => [plainLetters(phrase), phrase.normalize('NFC')]));

const TOTAL =
  /^(tong|tong cong|cong|tong so|tong diem|cong chung|tong hop|toan xa|toan huyen|toan tinh|toan thanh pho|binh quan|diem binh quan|total|sum|subtotal|grand total|average)(?: \d+(?: \w+){0,3}| diem| toan \w+| (?:cua )?(?:huyen|quan|thi xa|thanh pho|tinh|cum|khoi|vung)(?: \w+){1,4})?$/;
const ABOUT: ReadonlySet<string> = new Set([
  ...[...TONES.keys()].filter((phrase) => !TOTAL.test(phrase)),
  'mean',
  'maximum',
  'minimum',
  'max',
  'min',
]);
const GROUP = /^(?:cum|nhom|khoi|vung|khu vuc|tieu vung|cluster|group)(?: thi dua)?(?: so)? ?(?:\d{1,3}|[ivx]{1,5})$/;
const PART =
  /^(?:(?:cong|tong|tong cong)(?: diem)?(?: cua)? )?(?:(?:muc|phan|nhom|chuong|section|part) )?(?:[ivx]{1,5}|(?<= )[a-d])$/;

/** Whether a text has the tones of a phrase, wherever they are in their syllable, or no marks at all. */
function hasTonesOf(text: string, plain: string): boolean {
  const phrase = TONES.get(plain);
  if (phrase === undefined || !NOT_ASCII.test(text)) return true;
  const words = text.normalize('NFC').toLowerCase().match(LETTERS) ?? [];
  return phrase.split(' ').every((word, index) => sorted(words[index] ?? '') === sorted(word));
}

function sorted(word: string): string {
  return [...word.normalize('NFD')].sort().join('');
}

const NOT_ASCII = /[^\0-\x7f]/;
const LETTERS = /[\p{L}\p{M}]+/gu;
