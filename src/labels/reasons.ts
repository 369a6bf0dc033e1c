import { inLanguage, type Language, type Words } from '../model/language.ts';
import { formatNumber } from '../model/number-text.ts';
import type { Reason } from '../model/reason.ts';

/** A reason as a sentence. */
export function sayReason(reason: Reason, language: Language): string {
  return language === 'vi' ? inVietnamese(reason) : inEnglish(reason);
}

/** Several reasons as one text. */
export function sayReasons(reasons: readonly Reason[], language: Language): string {
  return reasons.map((reason) => sayReason(reason, language)).join(' ');
}

const n = (value: number) => formatNumber(value, 'vi');
const en = (value: number) => formatNumber(value, 'en');
const w = (words: Words) => inLanguage(words, 'en');
const list = (items: readonly string[]) => items.join(', ');
const by = (article: string | undefined) => (article === undefined ? '' : ` (${article})`);

function inVietnamese(reason: Reason): string {
  switch (reason.code) {
    case 'awarded':
      return reason.maximum === undefined
        ? `Được chấm ${n(reason.points)} điểm.`
        : `Được chấm ${n(reason.points)}/${n(reason.maximum)} điểm.`;
    case 'awarded-zero':
      return 'Được chấm 0 điểm.';
    case 'level-reached':
      return `Đạt mức “${reason.level.vi}”: ${n(reason.points)} điểm.`;
    case 'step-reached': {
      const side = reason.direction === 'at-least' ? 'từ' : 'không quá';
      const end = reason.direction === 'at-least' ? ' trở lên' : '';
      const where = reason.category === undefined ? '' : `, địa bàn ${reason.category.vi}`;
      return `${reason.measure.vi}: ${withUnit(reason)}, đạt mức ${side} ${n(reason.bound)}${reason.unit}${end}${where}: ${n(reason.points)} điểm.`;
    }
    case 'no-step-reached': {
      const side = reason.direction === 'at-least' ? 'dưới' : 'trên';
      const where = reason.category === undefined ? '' : `, địa bàn ${reason.category.vi}`;
      return `${reason.measure.vi}: ${withUnit(reason)}, ${side} mức ${n(reason.bound)}${reason.unit}${where}: ${n(reason.points)} điểm.`;
    }
    case 'sum-of-indicators':
      return reason.maximum === undefined
        ? `Cộng các nội dung: ${n(reason.points)} điểm.`
        : `Cộng các nội dung: ${n(reason.points)}/${n(reason.maximum)} điểm.`;
    case 'no-evidence':
      return `Đã chấm ${n(reason.points)} điểm nhưng không có minh chứng nên không được tính điểm${by(reason.article)}.`;
    case 'nothing-submitted':
      return 'Chưa gửi điểm và minh chứng.';
    case 'no-score':
      return 'Chưa có điểm.';
    case 'no-value':
      return 'Chưa có số liệu.';
    case 'not-applicable':
      return 'Không áp dụng.';
    case 'invalid-data':
      return 'Dữ liệu có lỗi, chưa tính được.';
    case 'total-in-band':
      return `Tổng ${n(reason.total)} điểm, thuộc mức ${band(reason.from, reason.to, reason.toExclusive, 'vi')} của loại ${reason.class.vi}${by(reason.article)}.`;
    case 'total-read-as':
      return `Tổng ${n(reason.total)} điểm nằm giữa mức cao nhất ${n(reason.lowerTo)} của loại ${reason.lower.vi} và mức thấp nhất ${n(reason.higherFrom)} của loại ${reason.higher.vi}; theo cách đọc của bộ tiêu chí, tính là loại ${reason.class.vi}.`;
    case 'total-below-bands':
      return `Tổng ${n(reason.total)} điểm, chưa đến ${n(reason.lowest)} điểm${by(reason.article)}.`;
    case 'gate-holds':
      return `Điều kiện “${reason.gate.vi}” được bảo đảm${by(reason.article)}.`;
    case 'gate-fails':
      return `Không bảo đảm điều kiện “${reason.gate.vi}”${by(reason.article)} vì ${list(reason.items)}, nên không được xếp loại ${reason.class.vi} dù đủ điểm.`;
    case 'items-without-evidence':
      return `${list(reason.items)} không có minh chứng nên không được tính ${n(reason.points)} điểm đã chấm${by(reason.article)}.`;
    case 'items-not-submitted':
      return `${list(reason.items)} chưa gửi hoặc chưa có điểm, tính là 0 điểm.`;
    case 'items-at-zero':
      return `${list(reason.items)} bị điểm 0.`;
    case 'remaining-case':
      return `Thuộc các trường hợp còn lại: ${reason.class.vi}${by(reason.article)}.`;
    case 'class-with-evidence':
      return `Nếu bổ sung đủ minh chứng của ${list(reason.items)}: tổng ${n(reason.total)} điểm, xếp loại ${reason.class.vi}.`;
    case 'total-between-bands': {
      const why = reason.why === undefined ? '' : ` ${reason.why.vi}`;
      return `Tổng ${n(reason.total)} điểm nằm giữa mức cao nhất ${n(reason.lowerTo)} của loại ${reason.lower.vi} và mức thấp nhất ${n(reason.higherFrom)} của loại ${reason.higher.vi}; bộ tiêu chí xếp vào loại ${reason.readAs.vi}.${why}`;
    }
  }
}

function inEnglish(reason: Reason): string {
  switch (reason.code) {
    case 'awarded':
      return reason.maximum === undefined
        ? `Awarded ${en(reason.points)} points.`
        : `Awarded ${en(reason.points)}/${en(reason.maximum)} points.`;
    case 'awarded-zero':
      return 'Awarded 0 points.';
    case 'level-reached':
      return `Reached the level “${w(reason.level)}”: ${en(reason.points)} points.`;
    case 'step-reached': {
      const side = reason.direction === 'at-least' ? 'at least' : 'at most';
      const where = reason.category === undefined ? '' : `, category ${w(reason.category)}`;
      return `${w(reason.measure)}: ${withUnit(reason)}, reaches the step of ${side} ${en(reason.bound)}${reason.unit}${where}: ${en(reason.points)} points.`;
    }
    case 'no-step-reached': {
      const side = reason.direction === 'at-least' ? 'below' : 'above';
      const where = reason.category === undefined ? '' : `, category ${w(reason.category)}`;
      return `${w(reason.measure)}: ${withUnit(reason)}, ${side} the step of ${en(reason.bound)}${reason.unit}${where}: ${en(reason.points)} points.`;
    }
    case 'sum-of-indicators':
      return reason.maximum === undefined
        ? `Sum of the indicators: ${en(reason.points)} points.`
        : `Sum of the indicators: ${en(reason.points)}/${en(reason.maximum)} points.`;
    case 'no-evidence':
      return `Awarded ${en(reason.points)} points, which do not count because there is no evidence${by(reason.article)}.`;
    case 'nothing-submitted':
      return 'Neither score nor evidence was sent.';
    case 'no-score':
      return 'No score yet.';
    case 'no-value':
      return 'No figure yet.';
    case 'not-applicable':
      return 'Not applicable.';
    case 'invalid-data':
      return 'The data is wrong and cannot be counted.';
    case 'total-in-band':
      return `The total of ${en(reason.total)} points is in the band ${band(reason.from, reason.to, reason.toExclusive, 'en')} of the class ${w(reason.class)}${by(reason.article)}.`;
    case 'total-read-as':
      return `The total of ${en(reason.total)} points lies between the highest total ${en(reason.lowerTo)} of ${w(reason.lower)} and the lowest total ${en(reason.higherFrom)} of ${w(reason.higher)}; as the criteria set reads it, ${w(reason.class)}.`;
    case 'total-below-bands':
      return `The total of ${en(reason.total)} points is below ${en(reason.lowest)}${by(reason.article)}.`;
    case 'gate-holds':
      return `The condition “${w(reason.gate)}” holds${by(reason.article)}.`;
    case 'gate-fails':
      return `The condition “${w(reason.gate)}” fails${by(reason.article)} because of ${list(reason.items)}, so the class ${w(reason.class)} is not given although the total is enough.`;
    case 'items-without-evidence':
      return `${list(reason.items)}: no evidence, so the ${en(reason.points)} points awarded do not count${by(reason.article)}.`;
    case 'items-not-submitted':
      return `${list(reason.items)}: not sent or not scored, counted as 0 points.`;
    case 'items-at-zero':
      return `${list(reason.items)}: 0 points.`;
    case 'remaining-case':
      return `Falls under the remaining cases: ${w(reason.class)}${by(reason.article)}.`;
    case 'class-with-evidence':
      return `With the evidence for ${list(reason.items)} supplied: ${en(reason.total)} points, class ${w(reason.class)}.`;
    case 'total-between-bands': {
      const why = reason.why === undefined ? '' : ` ${w(reason.why)}`;
      return `The total of ${en(reason.total)} points lies between the highest total ${en(reason.lowerTo)} of ${w(reason.lower)} and the lowest total ${en(reason.higherFrom)} of ${w(reason.higher)}; the criteria set reads it as ${w(reason.readAs)}.${why}`;
    }
  }
}

function withUnit({ value, unit }: { readonly value: string; readonly unit: string }): string {
  return unit === '' || value.endsWith(unit) ? value : `${value}${unit}`;
}

function band(from: number, to: number | undefined, toExclusive: boolean, language: Language): string {
  if (to === undefined) return language === 'vi' ? `từ ${n(from)} điểm trở lên` : `${en(from)} and above`;
  if (!toExclusive) return language === 'vi' ? `${n(from)}-${n(to)} điểm` : `${en(from)}-${en(to)}`;
  return language === 'vi' ? `từ ${n(from)} đến dưới ${n(to)} điểm` : `${en(from)} to below ${en(to)}`;
}
