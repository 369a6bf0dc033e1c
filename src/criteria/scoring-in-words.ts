import type { Bound, Category, Item, LevelsMethod, ThresholdsMethod } from '../model/criteria-set.ts';
import type { Decimal } from '../model/decimal.ts';
import { inLanguage, type Language } from '../model/language.ts';
import { formatNumber } from '../model/number-text.ts';

/** How an item is scored, in a sentence an office can print beside it. */
export function scoringInWords(item: Item, categories: readonly Category[], language: Language): string {
  const { method, children } = item;
  if (method === undefined) return say(language).sumOf(children.join(', '));
  switch (method.kind) {
    case 'awarded':
      return awardedInWords(item.maximum, method.step, language);
    case 'levels':
      return levelsInWords(method, language);
    case 'thresholds':
      return thresholdsInWords(method, categories, language);
  }
}

function awardedInWords(maximum: Decimal | undefined, step: Decimal | undefined, language: Language): string {
  const words = say(language);
  const range = maximum === undefined ? words.awarded : words.awardedTo(formatNumber(maximum, language));
  return step === undefined ? range : `${range}, ${words.step(formatNumber(step, language))}`;
}

function levelsInWords({ levels }: LevelsMethod, language: Language): string {
  return levels.map(({ label, points }) => `${inLanguage(label, language)}: ${pointsIn(points, language)}`).join('; ');
}

function thresholdsInWords(method: ThresholdsMethod, categories: readonly Category[], language: Language): string {
  const { measure, unit = '', direction, steps, otherwise } = method;
  const reach = (bound: Decimal) =>
    say(language)[direction](`${formatNumber(bound, language)}${unit === '%' ? unit : unit && ` ${unit}`}`);
  const inSteps = steps.map(
    ({ bound, points }) => `${boundInWords(bound, categories, reach, language)}: ${pointsIn(points, language)}`,
  );
  const all = [...inSteps, `${say(language).otherwise}: ${pointsIn(otherwise, language)}`];
  return `${inLanguage(measure, language)}: ${all.join('; ')}`;
}

function boundInWords(
  bound: Bound,
  categories: readonly Category[],
  reach: (bound: Decimal) => string,
  language: Language,
): string {
  if (typeof bound === 'number') return reach(bound);
  const each = categories.flatMap(({ id, label }) => {
    const own = bound[id];
    return own === undefined ? [] : [`${reach(own)} (${inLanguage(label, language)})`];
  });
  return each.join(', ');
}

function pointsIn(points: Decimal, language: Language): string {
  return say(language).points(formatNumber(points, language));
}

const WORDS = {
  vi: {
    awarded: 'người kiểm tra chấm; bộ tiêu chí không nêu điểm tối đa',
    awardedTo: (maximum: string) => `người kiểm tra chấm từ 0 đến ${maximum} điểm`,
    step: (step: string) => `theo từng ${step} điểm`,
    sumOf: (items: string) => `tổng điểm của ${items}`,
    'at-least': (bound: string) => `từ ${bound} trở lên`,
    'at-most': (bound: string) => `từ ${bound} trở xuống`,
    otherwise: 'còn lại',
    points: (points: string) => `${points} điểm`,
  },
  en: {
    awarded: 'awarded by the checking team; the set states no maximum',
    awardedTo: (maximum: string) => `awarded by the checking team, 0 to ${maximum} points`,
    step: (step: string) => `in steps of ${step}`,
    sumOf: (items: string) => `sum of ${items}`,
    'at-least': (bound: string) => `${bound} or more`,
    'at-most': (bound: string) => `${bound} or less`,
    otherwise: 'otherwise',
    points: (points: string) => (points === '1' ? '1 point' : `${points} points`),
  },
} satisfies Record<Language, object>;

function say(language: Language) {
  return WORDS[language];
}
