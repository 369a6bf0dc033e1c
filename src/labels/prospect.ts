import type { Language } from '../model/language.ts';
import type { Certainty, Prospect, ScoreOverride } from '../model/result.ts';
import { SPEECH } from './speech.ts';

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
    title: 'What it can reach',
    highestTotal: 'Highest possible total',
    highestClass: 'Highest possible class',
    certainty: 'Certainty of the class',
    how: { certain: 'certain', likely: 'likely to change', open: 'open' },
    overridden: 'Score overridden',
  },
};

/** The interval in sentences: the total, where there are points, then how certain the class is and what it waits for. */
export function describeProspect({ certainty, lowest, highest, unscored }: Prospect, language: Language): string {
  const words = INTERVAL[language];
  const number = SPEECH[language].number;
  const classes = {
    low: lowest.classification.label,
    high: highest.classification.label,
    unscored: SPEECH[language].list(unscored),
  };
  if (lowest.total === null || highest.total === null) return words[certainty](classes);
  const [low, high] = [number(lowest.total), number(highest.total)];
  const total = lowest.total === highest.total ? words.totalCertain(low) : words.total(low, high);
  return `${total} ${words[certainty](classes)}`;
}

interface Classes {
  readonly low: string;
  readonly high: string;
  /** The items still to be scored. */
  readonly unscored: string;
}

const INTERVAL = {
  vi: {
    totalCertain: (total: string) => `Tổng điểm đã chắc chắn là ${total}.`,
    total: (low: string, high: string) =>
      `Tổng điểm thấp nhất là ${low} (phần đã chắc chắn), cao nhất có thể đạt ${high}.`,
    certain: ({ low }: Classes) => `Xếp loại đã chắc chắn: ${low}; bổ sung thêm cũng không đổi.`,
    likely: ({ low, high }: Classes) =>
      `Đã có đủ điểm, chỉ còn chờ minh chứng: có đủ minh chứng thì xếp loại ${high}, không thì ${low}.`,
    open: ({ low, high, unscored }: Classes) =>
      `Xếp loại chưa chắc chắn, từ ${low} đến ${high}: còn chờ kết quả của ${unscored}.`,
  },
  en: {
    totalCertain: (total: string) => `The total is certain: ${total}.`,
    total: (low: string, high: string) => `The total is at least ${low} (what is certain) and at most ${high}.`,
    certain: ({ low }: Classes) => `The class is certain: ${low}; nothing that is still sent changes it.`,
    likely: ({ low, high }: Classes) =>
      `Every score is given and only evidence is missing: with it the class is ${high}, without it ${low}.`,
    open: ({ low, high, unscored }: Classes) =>
      `The class is open, from ${low} to ${high}: ${unscored} are still to be scored.`,
  },
};

/** The same in a few words, for a table; nothing where the class is certain. */
export function shortProspect({ certainty, lowest, highest }: Prospect, language: Language): string {
  if (certainty === 'certain') return '';
  const total = highest.total === null ? '' : ` (${SPEECH[language].number(highest.total)})`;
  return `${POSSIBLE[language]}: ${lowest.classification.label} … ${highest.classification.label}${total}`;
}

const POSSIBLE = { vi: 'có thể đạt', en: 'possible' };

export function describeOverride(override: ScoreOverride, language: Language): string {
  return OVERRIDE[language](override);
}

const OVERRIDE = {
  vi: ({ was, score, reason, person, date }: ScoreOverride) => {
    const { number } = SPEECH.vi;
    const change =
      was === null ? `thành ${number(score)} (trước đó chưa có điểm)` : `từ ${number(was)} thành ${number(score)}`;
    return `điều chỉnh ${change}; lý do: ${reason}; người điều chỉnh: ${person}, ngày ${SPEECH.vi.date(date)}`;
  },
  en: ({ was, score, reason, person, date }: ScoreOverride) => {
    const { number } = SPEECH.en;
    const change =
      was === null ? `to ${number(score)} (there was no score)` : `from ${number(was)} to ${number(score)}`;
    return `changed ${change}; reason: ${reason}; by ${person} on ${SPEECH.en.date(date)}`;
  },
};
