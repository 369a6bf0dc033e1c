import { LONGEST_NO, NO_EVIDENCE, NOT_APPLICABLE } from '../model/answer-words.ts';
import type { EntryField } from '../model/evidence.ts';
import type { Language } from '../model/language.ts';
import { plainLetters } from '../model/plain-letters.ts';

/** Columns that say which unit and year a row refers to. */
export type RowField = 'unitCode' | 'unitName' | 'district' | 'province' | 'category' | 'year' | 'submittedOn';
export type Field = RowField | EntryField;

export const ROW_FIELDS: ReadonlySet<Field> = new Set<Field>([
  'unitCode',
  'unitName',
  'district',
  'province',
  'category',
  'year',
  'submittedOn',
]);

interface FieldNames {
  /** The header our own templates write, in Vietnamese, and the canonical one. */
  readonly vi: string;
  readonly canonical: string;
  /** Other headers offices write; case and diacritics do not matter. */
  readonly also: readonly string[];
}

/** A header as our own tables have it: every language but Vietnamese has the one of machines. */
export function headerOf(field: Field, language: Language): string {
  return language === 'vi' ? FIELDS[field].vi : FIELDS[field].canonical;
}

export const FIELDS: Readonly<Record<Field, FieldNames>> = {
  unitCode: { vi: 'Mã đơn vị', canonical: 'unit_code', also: ['Mã xã', 'Mã xã/phường', 'Mã ĐVHC', 'Mã'] },
  unitName: {
    vi: 'Tên đơn vị',
    canonical: 'unit_name',
    also: [
      'Đơn vị',
      'Tên',
      'Tên xã',
      'Xã/phường',
      'Xã, phường, thị trấn',
      'Xã/phường/thị trấn',
      'Xã, thị trấn',
      'Xã/thị trấn',
      'Xã, phường',
      'Tên xã, phường',
      'Tên xã/phường',
      'Tên xã, phường, thị trấn',
      'Tên đơn vị hành chính',
      'Phường, xã',
      'Phường/xã',
    ],
  },
  district: {
    vi: 'Huyện',
    canonical: 'district',
    also: ['Quận/huyện', 'Huyện/quận', 'Huyện/thị xã', 'Huyện/thị xã/thành phố', 'Quận/huyện/thị xã', 'Tên huyện'],
  },
  province: { vi: 'Tỉnh', canonical: 'province', also: ['Tỉnh/thành phố', 'Tỉnh/TP', 'Tên tỉnh'] },
  category: { vi: 'Địa bàn', canonical: 'category', also: ['Loại địa bàn', 'Khu vực'] },
  year: { vi: 'Năm', canonical: 'year', also: ['Năm đánh giá', 'evaluation_year'] },
  submittedOn: { vi: 'Ngày gửi', canonical: 'submitted_on', also: ['Ngày nộp', 'Ngày gửi hồ sơ', 'Ngày nộp hồ sơ'] },
  item: { vi: 'Mã tiêu chí', canonical: 'item', also: ['Tiêu chí', 'Mã TC', 'criterion', 'indicator'] },
  selfScore: {
    vi: 'Điểm tự chấm',
    canonical: 'self_score',
    also: [
      'Tự chấm',
      'Tự đánh giá',
      'Điểm tự đánh giá',
      'Điểm đơn vị tự chấm',
      'Điểm đơn vị tự đánh giá',
      'Đơn vị tự chấm',
      'Đơn vị tự đánh giá',
      'Điểm xã tự chấm',
      'Điểm xã tự đánh giá',
      'Xã tự chấm',
      'Xã tự đánh giá',
    ],
  },
  score: {
    vi: 'Điểm kiểm tra',
    canonical: 'score',
    also: [
      'Điểm',
      'Điểm phúc tra',
      'Điểm chấm',
      'Điểm thẩm định',
      'Thẩm định',
      'Điểm đánh giá',
      'Điểm đoàn kiểm tra',
      'Điểm đoàn thẩm định',
      'Điểm đoàn chấm',
      'Điểm hội đồng',
      'Điểm hội đồng chấm',
      'Điểm hội đồng thẩm định',
      'Điểm huyện chấm',
      'Điểm cấp huyện chấm',
      'Điểm kiểm tra, đánh giá',
      'Điểm đạt',
      'Điểm đạt được',
      'Số điểm đạt được',
      'Điểm được chấm',
    ],
  },
  value: { vi: 'Giá trị', canonical: 'value', also: ['Số liệu', 'Mức đạt'] },
  part: { vi: 'Số đạt', canonical: 'part', also: ['Tử số', 'Số lượng đạt', 'numerator'] },
  whole: { vi: 'Tổng số', canonical: 'whole', also: ['Mẫu số', 'denominator'] },
  evidence: {
    vi: 'Minh chứng',
    canonical: 'evidence',
    also: [
      'Hồ sơ minh chứng',
      'Hồ sơ, minh chứng',
      'Văn bản minh chứng',
      'Tài liệu minh chứng',
      'Tài liệu, minh chứng',
      'Minh chứng kèm theo',
      'Các minh chứng',
      'Tên minh chứng',
      'Danh mục minh chứng',
    ],
  },
  assessor: {
    vi: 'Người kiểm tra',
    canonical: 'assessor',
    also: ['Người chấm', 'Cán bộ kiểm tra', 'Cán bộ chấm', 'Người thẩm định', 'Cán bộ thẩm định'],
  },
  note: { vi: 'Ghi chú', canonical: 'note', also: [] },
};

/** Columns an office may keep for itself: known, not read, not worth a word. */
export const IGNORED_HEADERS: ReadonlySet<string> = new Set([
  '',
  'tt',
  'stt',
  'so tt',
  'so thu tu',
  'no',
  // The statistics office's own download of the catalogue.
  'ten tieng anh',
  'cap',
  'ma qh',
  'ma tp',
  'nghi dinh',
  // What our own forms say beside the cells to fill in.
  'ten tieu chi',
  'criterion name',
  'cach ghi',
  'how to fill in',
  'toi da diem',
  'most points',
  'minh chung can co',
  'evidence expected',
  'hoctap can sua',
  'hoctap to correct',
]);

/** What follows an item's code in the headers of the wide form, as `plainLetters` gives it. */
export const WIDE_SUFFIXES: Readonly<Record<Exclude<EntryField, 'item' | 'assessor'>, readonly string[]>> = {
  score: [
    '',
    'score',
    'diem',
    'kiem tra',
    'diem kiem tra',
    'phuc tra',
    'diem phuc tra',
    'tham dinh',
    'diem tham dinh',
    'diem cham',
    'diem danh gia',
    'hoi dong',
    'diem hoi dong',
    'doan kiem tra',
    'diem doan kiem tra',
  ],
  selfScore: ['self', 'self score', 'tu cham', 'diem tu cham', 'tu danh gia'],
  value: ['value', 'gia tri', 'so lieu', 'muc dat'],
  part: ['part', 'so dat', 'tu so', 'so luong dat', 'numerator'],
  whole: ['whole', 'tong so', 'mau so', 'denominator'],
  evidence: ['evidence', 'minh chung'],
  note: ['note', 'ghi chu'],
};

/** Headers of the wide form as our templates write them. */
export const WIDE_HEADERS: Readonly<Record<keyof typeof WIDE_SUFFIXES, string>> = {
  score: '',
  selfScore: ' tự chấm',
  value: ' giá trị',
  part: ' số đạt',
  whole: ' tổng số',
  evidence: ' minh chứng',
  note: ' ghi chú',
};

/** Ways to write in an evidence cell that there is none. */
const SAYS_NONE: ReadonlySet<string> = new Set(NO_EVIDENCE);

/** Dashes, dots, strokes and a zero; a tick or a cross says something. */
const NOTHING_WRITTEN = /^[\s\p{Pd}_.…,:/\\|"']*(?:0[\s\p{Pd}_.…,:/\\|"']*)?$/u;

/** True for "không có", "-", "0", ...: written, yet no evidence. */
export function isNoEvidenceText(text: string): boolean {
  if (text.length > LONGEST_NO) return false;
  return NOTHING_WRITTEN.test(text) || SAYS_NONE.has(plainLetters(text));
}

/** A number, or an error of Excel (#N/A): neither says that an item does not apply. */
const SAYS_SOMETHING_ELSE = /^[\d#]/;
const LEAVES_OUT: ReadonlySet<string> = new Set(NOT_APPLICABLE);

export function saysNotApplicable(text: string): boolean {
  if (text.length > LONGEST_NO || SAYS_SOMETHING_ELSE.test(text)) return false;
  return LEAVES_OUT.has(plainLetters(text));
}
