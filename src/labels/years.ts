import type { Language } from '../model/language.ts';

/** The years something applies to, to stand behind “áp dụng”. */
export function yearsInWords({ from, to }: Years, language: Language): string {
  if (from === to) return language === 'vi' ? `năm ${from}` : String(from);
  const said = {
    vi: to === undefined ? `từ năm ${from} trở đi` : `các năm ${from}-${to}`,
    en: to === undefined ? `${from} and later` : `${from}-${to}`,
  };
  return said[language];
}

export interface Years {
  readonly from: number;
  /** The last one; none where it goes on. */
  readonly to?: number | undefined;
}
