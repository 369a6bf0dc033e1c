import { namesNothing } from './office-words.ts';
import { PLACE_KINDS, type UnitLevel } from './unit-kinds.ts';

/** The unit that a line names: "Đơn vị: Xã Phú Đức, huyện Tam Nông", "UBND XÃ PHÚ ĐỨC", "Xã: Phú Đức". */
export function nameIn(title: string, level: UnitLevel): string | undefined {
  const words = WORDS[level];
  const label = LABEL.exec(title);
  if (label !== null) {
    const name = cut(title.slice(label.index + label[0].length).replace(OFFICE, ''), words);
    const kind = label[1];
    if (name === undefined || words.kindAlone.test(name) || KIND_ALONE.test(name)) return undefined;
    if (kind === undefined || KIND_FIRST.test(name)) return capitalFirst(name);
    return `${capitalFirst(kind.toLowerCase())} ${name}`;
  }
  const kind = words.kind.exec(title);
  if (kind === null) return undefined;
  const name = cut(title.slice(kind.index).trimStart().replace(/^:/, ''), words);
  return name !== undefined && /\s/.test(name) ? name : undefined;
}

/** The unit that the name of a file or a sheet says, and the code beside it. */
export interface UnitInName {
  readonly name: string;
  readonly code?: string;
  /** It says what it is ("Xã An Long"); "Nguyễn Văn An" may be a commune, and who filled in the file. */
  readonly withKind: boolean;
}

/**
 * The unit that the name of a file says: with its kind ("03 Xã An Long.xlsx"), or nothing but two capitalised words and
 * more, with their marks ("An Hòa.xls"). Written without marks ("Phu Duc.xlsx") it is nobody's name.
 */
export function unitInFile(path: string, level: UnitLevel): UnitInName | undefined {
  const file = (path.split(/[/\\]/).at(-1) ?? '').normalize('NFC').replace(/\.[a-z]{2,4}$/i, '');
  const { code, rest } = codeBeside(file.replaceAll('_', ' ').replace(/\s+/g, ' ').trim(), level);
  const words = WORDS[level];
  if (!NOT_ASCII.test(rest) || isWork(rest)) return undefined;
  const coded = code === undefined ? {} : { code };
  const kind = words.kindInFile.exec(rest);
  if (kind !== null) {
    // "Trường Mầm non xã Phú Đức" and "Thôn 3 xã Phú Đức" are units of their own, each of which the commune is not.
    if (!namesNothing(rest.slice(0, kind.index))) return undefined;
    const name = cut(rest.slice(kind.index).replace(/^[\s\-–]+/, ''), words);
    return name !== undefined && /\s/.test(name) ? { name, ...coded, withKind: true } : undefined;
  }
  const bare = rest.replace(/^\d{1,6}[-–.\s]*/, '');
  return CAPITALISED.test(bare) && !OTHER_KIND.test(bare) ? { name: bare, ...coded, withKind: false } : undefined;
}

/** What the name of a sheet says; whatever is no word of the work is a name there. */
export function unitInSheet(sheet: string, level: UnitLevel): Omit<UnitInName, 'withKind'> | undefined {
  if (isWork(sheet)) return undefined;
  const { code, rest } = codeBeside(sheet, level);
  const whole = rest.replace(ORDINAL, '').replace(COPY, '');
  const words = WORDS[level];
  const name = words.kindFirst.test(whole) ? (cut(whole, words) ?? whole) : whole;
  return isWork(name) ? undefined : { name, ...(code === undefined ? {} : { code }) };
}

/** "Bảng chấm điểm xã", and not "Phường 1". */
function isWork(text: string): boolean {
  return namesNothing(text) && !NUMBERED.test(text);
}

const NUMBERED = /(?:^|[\s\-–])(?:phường|quận) \d{1,2}(?!\d)/iu;

/** "26341 Xã Tân Thành", "Xã Tân Thành (26341)": a code, and no running number, nor a year. */
function codeBeside(text: string, level: UnitLevel): { readonly code?: string; readonly rest: string } {
  const before = CODE_BEFORE.exec(text);
  const digits = before?.[1] ?? '';
  const shortest = level === 'district' ? 3 : 4;
  if (before !== null && digits.length >= shortest && !YEAR.test(digits)) {
    return { code: digits, rest: text.slice(before[0].length) };
  }
  const behind = CODE_BEHIND.exec(text);
  if (behind?.[1] !== undefined) return { code: behind[1], rest: withoutEnd(text.slice(0, behind.index)) };
  return { rest: text };
}

const CODE_BEFORE = /^(?:mã(?: số| đơn vị| xã)? ?:? ?)?(\d{3,6})[-–_.\s]{1,3}(?=\D)/iu;
/** Five figures, as official codes have; more and fewer are days, years and numbers of papers. */
const CODE_BEHIND = /(?<=[-–_.\s(])(\d{5})\)?$/u;
function withoutEnd(text: string): string {
  let end = text.length;
  while (SEPARATES.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

const SEPARATES = /^[-–_.\s(]$/;
const YEAR = /^(?:19|20)\d\d$/;
/** As a spreadsheet calls the copy of a sheet: "Xã Phú Đức (2)". */
const COPY = / \(\d{1,2}\)$/;
const ORDINAL = /^\d{1,3}[-–_.)\s]{1,3}(?=\D)/u;

/** Up to what no longer belongs to a name. */
function cut(text: string, { behind, area }: LevelWords): string | undefined {
  const trimmed = text.trim();
  const end = trimmed.search(behind);
  let name = end === -1 ? trimmed : trimmed.slice(0, end);
  // Behind a dash a name may go on ("Xuân Hương - Đà Lạt"), or its district follows: whoever knows the communes decides.
  for (const dash of name.matchAll(DASH)) {
    const next = name.slice(dash.index + 1).trimStart();
    if (PROPER.test(next) && !OTHER_KIND.test(next) && !area.test(next) && !namesNothing(next)) continue;
    name = name.slice(0, dash.index);
    break;
  }
  while (ENDS_NAME.test(name.slice(-1))) name = name.slice(0, -1);
  return name === '' ? undefined : name;
}

function capitalFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

export function capitalised(name: string): string {
  return name
    .toLowerCase()
    .replace(/(^|[\s\-(])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

const LABEL =
  /(?:^|\s)(?:tên )?(?:đơn vị(?: được (?:chấm|đánh giá|kiểm tra))?|xã, phường(?:, thị trấn)?|xã\/phường(?:\/thị trấn)?|((?<!thị )xã|phường|thị trấn)) ?[:：]/iu;
const OFFICE = /^\s*(?:ubnd|[ủu][ỷy] ban nhân dân)\s+/iu;
const KIND_FIRST = /^(?:xã|phường|thị trấn|đặc khu|trung tâm) /iu;
const KIND_ALONE = /^(?:xã|phường|thị trấn|đặc khu|trung tâm)$/iu;
/** Of which a file of that name is, and no commune. */
const OTHER_KIND =
  /^(?:huyện|quận|tỉnh|thành phố|thị xã|phòng|sở|trường|thôn|ấp|tổ|khu phố|hội|chấm|bản (?:mới|cũ|sửa|cuối))(?: |$)/iu;
const CAPITALISED = /^\p{Lu}[\p{L}'’]*(?:[ -]+\p{Lu}[\p{L}'’]*)+$/u;
const DASH = /[-–]/g;
const PROPER = /^\p{Lu}/u;
const ENDS_NAME = /^[\s.…]$/u;
const NOT_ASCII = /[^\0-\x7f]/;

interface LevelWords {
  /** Where the name of a unit begins with its kind, in a line. */
  readonly kind: RegExp;
  readonly kindInFile: RegExp;
  readonly kindAlone: RegExp;
  readonly kindFirst: RegExp;
  /** What ends a name. */
  readonly behind: RegExp;
  /** What is behind a dash and no part of a name: the area it lies in. */
  readonly area: RegExp;
}

/** Words of the work end a name only with what follows them: "Bản Lầu", "Mã Ba", "Sông Mã" are communes. */
const BEHIND_NAME = [
  '[,;:(]',
  '(?:^|\\s)mã(?=\\s*:|\\s+(?:\\d|đơn vị|số)(?:[\\s:\\d]|$))',
  '(?:^|\\s)(?:nộp|gửi)(?=\\s*:|\\s+(?:ngày|lần|lúc|\\d))',
  '(?:^|\\s)lần(?=\\s+(?:\\d|thứ|cuối|đầu)(?:\\s|\\d|$))',
  '(?:^|\\s)bản(?=\\s+(?:\\d|in|nháp|chính|sửa|gốc|cuối|mới)(?:\\s|\\d|$))',
  '(?:^|\\s)đã(?=\\s+(?:nộp|gửi|chấm|sửa|ký|duyệt|kiểm|bổ)(?:\\s|$))',
  '(?:^|\\s)năm \\d',
  '\\s\\d{4}$',
];

const WORDS: Readonly<Record<UnitLevel, LevelWords>> = {
  commune: levelWords(PLACE_KINDS.commune, 'hội (?:học|hóa|hoá|chủ)|nông thôn mới', [...PLACE_KINDS.district, 'tỉnh']),
  district: levelWords(PLACE_KINDS.district, 'ủy|uỷ|đoàn|đội|trực thuộc|thuộc', ['tỉnh']),
  province: levelWords(PLACE_KINDS.province, 'ủy|uỷ|đoàn|đội|trực thuộc|thuộc', []),
  other: levelWords(PLACE_KINDS.commune, 'hội (?:học|hóa|hoá|chủ)|nông thôn mới', [...PLACE_KINDS.district, 'tỉnh']),
};

/** Not "xã hội học tập", "huyện ủy" and "thành phố thuộc tỉnh": behind these words a kind is none. */
function levelWords(kinds: readonly string[], notBefore: string, areas: readonly string[]): LevelWords {
  const kind = kinds.join('|');
  // Nor "cấp xã", "thị xã" and "các xã".
  const one = `(?<!(?:cấp|thị|các|liên|toàn) )(?:${kind}) (?!(?:${notBefore})(?:\\s|$))`;
  // A ward and a district may be a number.
  return {
    kind: new RegExp(`(?:^|[\\s:])${one}(?:\\p{L}|\\d{1,2}(?!\\d))`, 'iu'),
    kindInFile: new RegExp(`(?:^|[\\s\\-–])${one}(?:\\p{L}|\\d{1,2}(?!\\d))`, 'iu'),
    kindAlone: new RegExp(`^(?:${kind})$`, 'iu'),
    kindFirst: new RegExp(`^(?:${kind}) `, 'iu'),
    area: areas.length === 0 ? /^$/ : new RegExp(`^(?:${areas.join('|')})(?:\\s|$)`, 'iu'),
    behind: new RegExp([...BEHIND_NAME, ...areaBehind(areas)].join('|'), 'iu'),
  };
}

/** "Phước Tỉnh" and "Tứ Quận" are communes: what is behind is the name of an area, and not of the work. */
function areaBehind(areas: readonly string[]): string[] {
  if (areas.length === 0) return [];
  return [`(?:^|\\s)(?:${areas.join('|')})(?=\\s*:|\\s+(?!(?:năm|nộp|gửi|lần|mã|bản|đã)\\s)[\\p{L}\\d])`];
}
