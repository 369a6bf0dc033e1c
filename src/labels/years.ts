import type { Language } from '../model/language.ts';

/** The years something applies to, to stand behind “áp dụng”. */
export function describeYears({ from, to }: Years, language: Language): string {
  const words = YEARS[language];
  if (to === undefined) return words.from(from);
  return from === to ? words.only(from) : words.fromTo(from, to);
}

const YEARS = {
  vi: {
    only: (year: number) => `năm ${year}`,
    from: (from: number) => `từ năm ${from} trở đi`,
    fromTo: (from: number, to: number) => `các năm ${from}-${to}`,
  },
  en: {
    only: (year: number) => String(year),
    from: (from: number) => `${from} and later`,
    fromTo: (from: number, to: number) => `${from}-${to}`,
  },
};

export interface Years {
  readonly from: number;
  /** The last one; none where it goes on. */
  readonly to?: number | undefined;
}
