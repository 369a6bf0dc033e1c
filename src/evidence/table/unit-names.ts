import { plainLetters } from '../../model/plain-letters.ts';

/** The unit that a line names: "Đơn vị: Xã Phú Đức - Huyện Tam Nông", "UBND XÃ PHÚ ĐỨC", "Xã: Phú Đức". */
export function nameIn(title: string): string | undefined {
  const label = LABEL.exec(title);
  if (label !== null) {
    const name = cut(title.slice(label.index + label[0].length).replace(OFFICE, ''));
    const kind = label[1];
    if (name === undefined || KIND_ALONE.test(name)) return undefined;
    if (kind === undefined || KIND_FIRST.test(name)) return capitalFirst(name);
    return `${capitalFirst(kind.toLowerCase())} ${name}`;
  }
  const kind = KIND.exec(title);
  if (kind === null) return undefined;
  const name = cut(title.slice(kind.index).trimStart().replace(/^:/, ''));
  return name !== undefined && /\s/.test(name) ? name : undefined;
}

/**
 * The unit that the name of a file says beyond doubt: with its kind ("03 Xã An Long.xlsx"), or nothing but two capitalised
 * words and more, with their marks ("An Hòa.xls"). Written without marks ("Phu Duc.xlsx") it is nobody's name.
 */
export function nameInFile(path: string): string | undefined {
  const file = (path.split(/[/\\]/).at(-1) ?? '').normalize('NFC').replace(/\.[a-z]{2,4}$/i, '');
  const words = file.replaceAll('_', ' ').replace(/\s+/g, ' ').trim();
  if (!NOT_ASCII.test(words) || namesNothing(words)) return undefined;
  const kind = KIND_IN_FILE.exec(words);
  if (kind !== null) {
    // "Trường Mầm non xã Phú Đức" and "Thôn 3 xã Phú Đức" are units of their own, each of which the commune is not.
    if (!namesNothing(words.slice(0, kind.index))) return undefined;
    const name = cut(words.slice(kind.index).replace(/^[\s\-–]+/, ''));
    return name !== undefined && /\s/.test(name) ? name : undefined;
  }
  const bare = words.replace(/^\d{1,6}[-–.\s]*/, '');
  return CAPITALISED.test(bare) && !OTHER_KIND.test(bare) ? bare : undefined;
}

/** "Sheet1", "Bảng chấm điểm", "Lần 2", "Tự chấm năm 2022": words of the work, none of which is a name. */
export function namesNothing(text: string): boolean {
  const written = text.normalize('NFC').toLowerCase();
  const words = written.match(/\p{L}+/gu) ?? [];
  const known = NOT_ASCII.test(written) ? OFFICE_WORDS : PLAIN_OFFICE_WORDS;
  for (let at = 0; at < words.length; ) {
    const length = [3, 2, 1].find(
      (many) => at + many <= words.length && known.has(words.slice(at, at + many).join(' ')),
    );
    if (length === undefined) return false;
    at += length;
  }
  return true;
}

/** Up to what no longer belongs to a name. */
function cut(text: string): string | undefined {
  const trimmed = text.trim();
  const end = trimmed.search(BEHIND_NAME);
  let name = end === -1 ? trimmed : trimmed.slice(0, end);
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
  /(?:^|\s)(?:tên )?(?:đơn vị(?: được (?:chấm|đánh giá|kiểm tra))?|xã, phường(?:, thị trấn)?|xã\/phường(?:\/thị trấn)?|(xã|phường|thị trấn)) ?[:：]/iu;
const OFFICE = /^\s*(?:ubnd|[ủu][ỷy] ban nhân dân)\s+/iu;
/** Not "xã hội học tập", nor "cấp xã". */
const KIND = /(?:^|[\s:])(?<!cấp )(?:xã|phường|thị trấn|đặc khu) (?!hội (?:học|hóa|hoá|chủ))\p{L}/iu;
const KIND_FIRST = /^(?:xã|phường|thị trấn|đặc khu|trung tâm) /iu;
const KIND_ALONE = /^(?:xã|phường|thị trấn|đặc khu|trung tâm)$/iu;
/** Of which a file of that name is, and no commune. */
const OTHER_KIND =
  /^(?:huyện|quận|tỉnh|thành phố|thị xã|phòng|sở|trường|thôn|ấp|tổ|khu phố|hội|chấm|bản (?:mới|cũ|sửa|cuối)) ?/iu;
const KIND_IN_FILE = /(?:^|[\s\-–])(?<!cấp )(?:xã|phường|thị trấn|đặc khu) (?!hội (?:học|hóa|hoá|chủ))\p{Lu}/iu;
const CAPITALISED = /^\p{Lu}[\p{L}'’]*(?:[ -]\p{Lu}[\p{L}'’]*)+$/u;
/** Words of the work end a name only with what follows them: "Bản Lầu", "Mã Ba", "Sông Mã" are communes. */
const BEHIND_NAME = new RegExp(
  [
    '[-–,;:(]',
    // "Phước Tỉnh" and "Tứ Quận" are communes: what is behind is the name of an area, and not of the work.
    '(?:^|\\s)(?:huyện|tỉnh|quận|thành phố|thị xã)(?=\\s*:|\\s+(?!(?:năm|nộp|gửi|lần|mã|bản|đã)\\s)\\S)',
    '(?:^|\\s)mã(?=\\s*:|\\s+(?:\\d|đơn vị|số)(?:[\\s:\\d]|$))',
    '(?:^|\\s)(?:nộp|gửi)(?=\\s*:|\\s+(?:ngày|lần|lúc|\\d))',
    '(?:^|\\s)lần(?=\\s+(?:\\d|thứ|cuối|đầu)(?:\\s|\\d|$))',
    '(?:^|\\s)bản(?=\\s+(?:\\d|in|nháp|chính|sửa|gốc|cuối|mới)(?:\\s|\\d|$))',
    '(?:^|\\s)đã(?=\\s+(?:nộp|gửi|chấm|sửa|ký|duyệt|kiểm|bổ)(?:\\s|$))',
    '(?:^|\\s)năm \\d',
    '\\s\\d{4}$',
  ].join('|'),
  'iu',
);
const ENDS_NAME = /^[\s.…]$/u;
const NOT_ASCII = /[^\0-\x7f]/;

/** By phrases: "Định Công" and "Minh Hợp" are communes, whatever work their syllables may mean elsewhere. */
const OFFICE_WORDS: ReadonlySet<string> = new Set(
  (
    'sheet,trang,trang tính,bảng,biểu,biểu mẫu,mẫu,phiếu,phụ lục,bcđ,cđht,tt,stt,chấm,cho điểm,chấm điểm,điểm,chi tiết,tự chấm,tự đánh giá,' +
    'đánh giá,phúc tra,kiểm tra,thẩm định,kết quả,lần,số liệu,dữ liệu,tổng hợp,bản in,bản nháp,bản chính,bản sửa,chính thức,đợt,năm,tháng,' +
    'nộp,gửi,sửa,cuối cùng,final,copy,of,data,table,page,book,workbook,minh chứng,hồ sơ,báo cáo,tài liệu,danh sách,cộng đồng học tập,' +
    'cộng đồng,học tập,tiêu chí,các tiêu chí,xếp loại,công nhận,đề nghị,đơn vị,xã,cấp xã,cấp huyện,các xã,phường,và,theo,' +
    'untitled,export,new microsoft excel,worksheet'
  ).split(','),
);
const PLAIN_OFFICE_WORDS: ReadonlySet<string> = new Set([...OFFICE_WORDS].map(plainLetters));
