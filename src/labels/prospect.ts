import type { Language } from '../model/language.ts';
import { formatNumber } from '../model/number-text.ts';
import type { Certainty, Prospect, ScoreOverride } from '../model/result.ts';
import { slashDate } from '../model/written-date.ts';
import { list } from './phrases.ts';

interface ProspectLabels {
  readonly title: string;
  /** Headers of the ranking as a file. */
  readonly highestTotal: string;
  readonly highestClass: string;
  readonly certainty: string;
  readonly how: Readonly<Record<Certainty, string>>;
  readonly overridden: string;
}

export const PROSPECT: Readonly<Record<Language, ProspectLabels>> = {
  vi: {
    title: 'Kết quả có thể đạt khi bổ sung đủ',
    highestTotal: 'Tổng điểm cao nhất có thể đạt',
    highestClass: 'Loại cao nhất có thể đạt',
    certainty: 'Mức chắc chắn của xếp loại',
    how: { certain: 'chắc chắn', likely: 'nhiều khả năng đổi', open: 'chưa chắc chắn' },
    overridden: 'Điểm đã điều chỉnh',
  },
  en: {
    title: 'What it can come to',
    highestTotal: 'Highest possible total',
    highestClass: 'Highest possible class',
    certainty: 'Certainty of the class',
    how: { certain: 'certain', likely: 'likely to change', open: 'open' },
    overridden: 'Score overridden',
  },
};

/** The interval in sentences: the total, where there are points, then how certain the class is and what it waits for. */
export function sayProspect({ certainty, lowest, highest, unscored }: Prospect, language: Language): string {
  const [low, high] = [lowest.classification.label, highest.classification.label];
  const number = (value: number) => formatNumber(value, language);
  if (language === 'vi') {
    const interval =
      lowest.total === null || highest.total === null
        ? ''
        : lowest.total === highest.total
          ? `Tổng điểm đã chắc chắn là ${number(lowest.total)}. `
          : `Tổng điểm thấp nhất là ${number(lowest.total)} (phần đã chắc chắn), cao nhất có thể đạt ${number(highest.total)}. `;
    switch (certainty) {
      case 'certain':
        return `${interval}Xếp loại đã chắc chắn: ${low}; bổ sung thêm cũng không đổi.`;
      case 'likely':
        return `${interval}Đã có đủ điểm, chỉ còn chờ minh chứng: có đủ minh chứng thì xếp loại ${high}, không thì ${low}.`;
      case 'open':
        return `${interval}Xếp loại chưa chắc chắn, từ ${low} đến ${high}: còn chờ kết quả của ${list(unscored)}.`;
    }
  }
  const interval =
    lowest.total === null || highest.total === null
      ? ''
      : lowest.total === highest.total
        ? `The total is certain: ${number(lowest.total)}. `
        : `The total is at least ${number(lowest.total)} (what is certain) and at most ${number(highest.total)}. `;
  switch (certainty) {
    case 'certain':
      return `${interval}The class is certain: ${low}; nothing that is still sent changes it.`;
    case 'likely':
      return `${interval}Every score is given and only evidence is missing: with it the class is ${high}, without it ${low}.`;
    case 'open':
      return `${interval}The class is open, from ${low} to ${high}: ${list(unscored)} are still to be scored.`;
  }
}

/** The same in a few words, for a table; nothing where the class is certain. */
export function shortProspect({ certainty, lowest, highest }: Prospect, language: Language): string {
  if (certainty === 'certain') return '';
  const total = highest.total === null ? '' : ` (${formatNumber(highest.total, language)})`;
  const classes = `${lowest.classification.label} … ${highest.classification.label}${total}`;
  return language === 'vi' ? `có thể đạt: ${classes}` : `possible: ${classes}`;
}

export function sayOverride({ was, score, reason, person, date }: ScoreOverride, language: Language): string {
  const number = (value: number) => formatNumber(value, language);
  if (language === 'vi') {
    const change =
      was === null ? `thành ${number(score)} (trước đó chưa có điểm)` : `từ ${number(was)} thành ${number(score)}`;
    return `điều chỉnh ${change}; lý do: ${reason}; người điều chỉnh: ${person}, ngày ${slashDate(date)}`;
  }
  const change = was === null ? `to ${number(score)} (there was no score)` : `from ${number(was)} to ${number(score)}`;
  return `changed ${change}; reason: ${reason}; by ${person} on ${slashDate(date)}`;
}
