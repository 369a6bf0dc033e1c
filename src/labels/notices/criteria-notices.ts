import type { OpenPlace } from '../../model/criteria-set.ts';
import type { Language } from '../../model/language.ts';
import { openInWords } from '../open-places.ts';
import { type Years, yearsInWords } from '../years.ts';
import { noticeWith } from './define.ts';

export const criteriaNotices = {
  /** Nobody named a set: the one in force is taken. */
  'criteria-in-force': noticeWith<{ readonly set: string; readonly law: string; readonly year: number }>({
    vi: ({ set, law, year }) => `Không ghi bộ tiêu chí: dùng ${set} (${law}), áp dụng cho năm ${year}.`,
    en: ({ set, law, year }) => `No criteria set was named: using ${set} (${law}), in force for ${year}.`,
  }),

  /** A set was named by what it evaluates. */
  'criteria-by-subject': noticeWith<{
    readonly named: string;
    readonly set: string;
    readonly law: string;
    readonly applies: Years;
  }>({
    vi: ({ named, set, law, applies }) => `“${named}”: dùng ${set} (${law}), áp dụng ${yearsInWords(applies, 'vi')}.`,
    en: ({ named, set, law, applies }) =>
      `“${named}”: using ${set} (${law}), which applies to ${yearsInWords(applies, 'en')}.`,
  }),

  /** What a template leaves to the office; `left` is the count of those that are not listed. */
  'criteria-open-places': noticeWith<{ readonly places: readonly OpenPlace[]; readonly left: number }>({
    vi: ({ places, left }) => [...listed(places, 'vi'), ...(left === 0 ? [] : [`- và ${left} chỗ nữa`])].join('\n'),
    en: ({ places, left }) => [...listed(places, 'en'), ...(left === 0 ? [] : [`- and ${left} more`])].join('\n'),
  }),
};

function listed(places: readonly OpenPlace[], language: Language): string[] {
  return places.map((place) => `- ${openInWords(place, language)}`);
}
