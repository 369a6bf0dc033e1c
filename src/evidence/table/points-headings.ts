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

/**
 * Undefined for a heading that is no total of all points, as a maximum, the sum of a part or that of another year is none.
 * Takes plain letters.
 */
export function totalOf(plain: string): TotalOf | undefined {
  if (!COMPUTED.test(plain)) return undefined;
  const more = TOTAL.exec(plain)?.[1];
  if (more === undefined || !ADDS_NOTHING.test(more)) return undefined;
  if (SELF.test(plain)) return 'self';
  return CHECKED.test(plain) ? 'score' : 'any';
}

/** A total of which nobody knows of what points: "Tổng điểm năm trước", "Tổng điểm thi đua". */
export function isOtherTotal(plain: string): boolean {
  return COMPUTED.test(plain) && TOTAL.test(plain) && totalOf(plain) === undefined && !PART_OR_MAXIMUM.test(plain);
}

const TOTAL =
  /^(?:tong(?: so| cong)*(?: diem)?|cong(?: diem)?|diem tong(?: cong)?|total(?: score| points)?)(?: |$)(.*)$/;
/** Whose points they are, and words that add nothing: with any other word it is another total. */
const ADDS_NOTHING =
  /^(?:(?:tu cham|tu danh gia|kiem tra|phuc tra|tham dinh|hoi dong|doan|huyen|xa|phuong|don vi|cap huyen|self|score|cham|danh gia|dat|duoc|cua|cac|toan bo|\d{1,2}|tieu chi|cong|chung|cuoi cung)(?: |$))*$/;
const SELF = /\btu (?:cham|danh gia)\b|\bself\b/;
const CHECKED = /\b(?:kiem tra|phuc tra|tham dinh|hoi dong|doan|huyen)\b/;
const PART_OR_MAXIMUM = /toi da|chuan|max|\b(?:muc|phan|nhom|chuong|part|section|thuong|tru)\b|\b(?:[ivx]{1,5}|[a-d])$/;

const POINTS = /\b(?:diem|scores?|points?)\b/;

/** Địa điểm, thời điểm, đặc điểm, điểm trường: the syllable says something else. */
const NO_POINTS =
  /\b(?:(?:dia|thoi|dac|uu|nhuoc|khuyet|quan|trong|luan|cao|yeu|thi) diem|diem (?:truong|manh|yeu|den|dan cu|sang))\b/g;

/** What is written about points and is none. */
const BESIDE_POINTS =
  /^(?:ly do|can cu|nguoi|ngay|ghi chu|nhan xet|giai trinh|giai thich|can bo|noi dung|cach|huong dan|y kien|don vi|co quan|reason|note|remarks?|comments?)\b/;

/** "TC16 điểm": an item of another set, whose columns are said as such. */
const ITEM_CODE = /^[a-z]{1,4} ?\d/;
