import { CRITERIA_WORDS } from '../labels/criteria.ts';
import { SPEECH } from '../labels/speech.ts';
import { boundFor } from '../model/bound.ts';
import type { Bound, Category, Rounding } from '../model/criteria-set.ts';
import type { Decimal } from '../model/decimal.ts';
import { inLanguage, type Language } from '../model/language.ts';
import { formatNumber } from '../model/number-text.ts';

/** Phrases that every sentence of a criteria set is put together from. */

/** A bound for all, or each category's own with its name. */
export function describeEachBound(
  bound: Bound,
  categories: readonly Category[],
  reach: (bound: Decimal) => string,
  language: Language,
): string {
  if (typeof bound === 'number') return reach(bound);
  const each = categories.flatMap(({ id, label }) => {
    const own = boundFor(bound, id);
    return own === undefined ? [] : [`${reach(own)} (${inLanguage(label, language)})`];
  });
  return SPEECH[language].list(each);
}

/** "làm tròn đến 1 chữ số thập phân, ..." */
export function describeRounding({ places, mode }: Rounding, language: Language): string {
  const { rounded, modes } = PHRASES[language];
  return `${rounded(places)} (${modes[mode]})`;
}

/** A number with its unit as it is written: "90%", "12 tháng". */
export function withUnit(number: string, unit: string): string {
  return unit === '%' || unit === '' ? `${number}${unit}` : `${number} ${unit}`;
}

export function formatPoints(points: Decimal, language: Language): string {
  return PHRASES[language].points(formatNumber(points, language));
}

/** "từ 90% trở lên" */
export function boundFormatter(
  direction: 'at-least' | 'at-most',
  unit: string,
  language: Language,
): (bound: Decimal) => string {
  return (bound) => PHRASES[language][direction](withUnit(formatNumber(bound, language), unit));
}

export interface DescribeContext {
  readonly categories: readonly Category[];
  readonly language: Language;
}

/** "từ 80% trở lên (Thường), từ 70% trở lên (Đặc biệt khó khăn)"; a bound a template leaves open is a blank to fill in. */
export function describeBound(
  bound: Bound | undefined,
  direction: 'at-least' | 'at-most',
  unit: string,
  { categories, language }: DescribeContext,
): string {
  const words = CRITERIA_WORDS[language];
  if (bound === undefined) return words[direction](withUnit(words.blank, unit));
  const reach = (each: Decimal) => {
    const said = withUnit(formatNumber(each, language), unit);
    return direction === 'at-least' && unit === '%' && each === 100 ? words.whole(said) : words[direction](said);
  };
  return describeEachBound(bound, categories, reach, language);
}

const PHRASES = {
  vi: {
    rounded: (places: number) => (places === 0 ? 'làm tròn đến số nguyên' : `làm tròn đến ${places} chữ số thập phân`),
    modes: {
      'half-up': 'từ nửa đơn vị trở lên thì làm tròn lên',
      down: 'bỏ phần lẻ',
      up: 'có phần lẻ thì làm tròn lên',
    },
    'at-least': (bound: string) => `từ ${bound} trở lên`,
    'at-most': (bound: string) => `từ ${bound} trở xuống`,
    points: (points: string) => `${points} điểm`,
  },
  en: {
    rounded: (places: number) =>
      places === 0 ? 'rounded to a whole number' : `rounded to ${places} decimal${places === 1 ? '' : 's'}`,
    modes: { 'half-up': 'half upwards', down: 'downwards', up: 'upwards' },
    'at-least': (bound: string) => `${bound} or more`,
    'at-most': (bound: string) => `${bound} or less`,
    points: (points: string) => SPEECH.en.count(points, 'point'),
  },
} satisfies Record<Language, object>;
