import { boundFor } from '../model/bound.ts';
import type { ItemBrief } from '../model/items-later.ts';
import { inLanguage, type Language } from '../model/language.ts';
import { formatNumber } from '../model/number-text.ts';
import type { ResultClass, ResultCriteria, ResultItem } from '../model/result.ts';
import { describeShare } from './share.ts';
import { SPEECH } from './speech.ts';

/**
 * What an item that gives no points came to, in a few words: "Mức độ 2", "Đạt", "179/190 (khoảng 94,21%)". Undefined
 * where its points or its state say it.
 */
export function describeOutcome(item: ItemBrief, rule: ResultItem | undefined, language: Language): string | undefined {
  const { state, level, counts, value } = item;
  const words = WORDS[language];
  if (state === 'measured') return counts === undefined ? value : describeShare(counts, language);
  if (state !== 'met' && state !== 'not-met') return undefined;
  if (level === undefined) return state === 'met' ? words.met : words.notMet;
  if (level === null) return rule?.otherwise === undefined ? words.notMet : inLanguage(rule.otherwise, language);
  const reached = rule?.levels?.find(({ id }) => id === level);
  return reached === undefined ? level : inLanguage(reached.label, language);
}

/** The band of a class as its lines: one, or one for each category of unit; none where classes are not bands. */
export function describeBand(
  { from, to, toExclusive }: ResultClass,
  { categories = [], classes }: ResultCriteria,
  language: Language,
): string[] {
  const words = WORDS[language];
  if (from === undefined) return classes.some((each) => each.from !== undefined) ? [words.remaining] : [];
  const band = (category: string) => {
    const [low, high] = [boundFor(from, category), boundFor(to, category)];
    if (low === undefined) return undefined;
    if (high === undefined) return words.andAbove(formatNumber(low, language));
    const ends = [formatNumber(low, language), formatNumber(high, language)] as const;
    return toExclusive === true ? words.toBelow(...ends) : words.between(...ends);
  };
  const said = categories.map(({ id, label }) => ({ label: inLanguage(label, language), text: band(id) }));
  const differs = new Set(said.map(({ text }) => text)).size > 1;
  if (differs) return said.flatMap(({ label, text }) => (text === undefined ? [] : [`${label}: ${text}`]));
  const one = said[0]?.text ?? band('');
  return one === undefined ? [] : [one];
}

/** A category of unit by its name, where the result knows it. */
export function describeCategory(
  category: string | null,
  { categories = [] }: ResultCriteria,
  language: Language,
): string | null {
  const known = categories.find(({ id }) => id === category);
  return known === undefined ? category : inLanguage(known.label, language);
}

/**
 * Classes that stand for something reached: those that earn the award or, in a set whose groups earn none (the law
 * recognises each of its standards on its own), all but the last.
 */
export function reachedClasses(classes: readonly Pick<ResultClass, 'id' | 'earnsAward'>[]): ReadonlySet<string> {
  const earning = classes.filter(({ earnsAward }) => earnsAward);
  return new Set((earning.length > 0 ? earning : classes.slice(0, -1)).map(({ id }) => id));
}

export function recognisesNone({ classes }: ResultCriteria): boolean {
  return classes.every(({ earnsAward }) => !earnsAward);
}

const WORDS = {
  vi: {
    met: 'Đạt',
    notMet: 'Chưa đạt',
    andAbove: (from: string) => `từ ${from} điểm trở lên`,
    between: (from: string, to: string) => `từ ${from} đến ${to} điểm`,
    toBelow: (from: string, to: string) => `từ ${from} đến dưới ${to} điểm`,
    remaining: 'các trường hợp còn lại',
  },
  en: {
    met: 'Met',
    notMet: 'Not met',
    andAbove: (from: string) => `${SPEECH.en.count(from, 'point')} or more`,
    between: (from: string, to: string) => `${from} to ${SPEECH.en.count(to, 'point')}`,
    toBelow: (from: string, to: string) => `${from} to below ${SPEECH.en.count(to, 'point')}`,
    remaining: 'the remaining cases',
  },
} satisfies Record<Language, unknown>;
