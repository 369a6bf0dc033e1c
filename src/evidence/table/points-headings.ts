import type { TotalOf } from '../../model/evidence.ts';

/** What a heading that is read as no column of the form says of points. */
export type PointsHeading =
  /** A maximum or a sum, which is known without it. */
  | 'computed'
  /** Points of somebody, nobody knows whose. */
  | 'whose';

/** Takes a heading in plain letters; undefined where it refers to no points. */
export function pointsHeading(plain: string): PointsHeading | undefined {
  if (COMPUTED.test(plain)) return 'computed';
  if (!POINTS.test(plain) || BESIDE_POINTS.test(plain) || ITEM_CODE.test(plain)) return undefined;
  return POINTS.test(plain.replace(NO_POINTS, ' ')) ? 'whose' : undefined;
}

const COMPUTED =
  /^(?:(?:so |muc |khung |thang )?diem (?:toi da|chuan|cao nhat)(?: .*)?|(?:muc )?toi da|thang diem|khung diem|tong(?: so)?(?: cong)? diem(?: .*)?|tong(?: cong)?|cong|diem (?:tong|tong cong|trung binh|binh quan)|cong diem|max(?:imum)? (?:score|points)|(?:score|points) max(?:imum)?|total (?:score|points)|(?:total|max(?:imum)?))$/;

/** Undefined for a heading that is no total of all points, as a maximum or the sum of a part is none. Takes plain letters. */
export function totalOf(plain: string): TotalOf | undefined {
  if (!COMPUTED.test(plain) || !TOTAL.test(plain) || MAXIMUM.test(plain) || OF_PART.test(plain)) return undefined;
  if (SELF.test(plain)) return 'self';
  return CHECKED.test(plain) ? 'score' : 'any';
}

const TOTAL = /^(?:tong|cong|diem tong|total)\b/;
const MAXIMUM = /toi da|chuan|max/;
const OF_PART = /\b(?:muc|phan|nhom|chuong|part|section|thuong|tru)\b|\b(?:[ivx]{1,5}|[a-d])$/;
const SELF = /\btu (?:cham|danh gia)\b|\bself\b/;
const CHECKED = /\b(?:kiem tra|phuc tra|tham dinh|hoi dong|doan|huyen)\b/;

const POINTS = /\b(?:diem|scores?|points?)\b/;

/** Địa điểm, thời điểm, đặc điểm, điểm trường: the syllable says something else. */
const NO_POINTS =
  /\b(?:(?:dia|thoi|dac|uu|nhuoc|khuyet|quan|trong|luan|cao|yeu|thi) diem|diem (?:truong|manh|yeu|den|dan cu|sang))\b/g;

/** What is written about points and is none. */
const BESIDE_POINTS =
  /^(?:ly do|can cu|nguoi|ngay|ghi chu|nhan xet|giai trinh|giai thich|can bo|noi dung|cach|huong dan|y kien|don vi|co quan|reason|note|remarks?|comments?)\b/;

/** "TC16 điểm": an item of another set, whose columns are said as such. */
const ITEM_CODE = /^[a-z]{1,4} ?\d/;
