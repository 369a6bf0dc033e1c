import { SPEECH } from '../labels/speech.ts';
import type { Category, Item } from '../model/criteria-set.ts';
import { inLanguage, type Language } from '../model/language.ts';
import { formOf } from './methods.ts';

/** How an item is scored, in a sentence an office can print beside it. */
export function describeScoring(item: Item, categories: readonly Category[], language: Language): string {
  const { method, children, attainment, maximum } = item;
  const say = WORDS[language];
  if (attainment !== undefined) {
    return say.attains(SPEECH[language].series(attainment.levels.map(({ label }) => inLanguage(label, language))));
  }
  if (children.length > 0) return say.sumOf(SPEECH[language].list(children));
  // Only a template has a way of scoring left open.
  if (method === undefined) return say.open;
  return formOf(method).sentence(method, { maximum, categories, language });
}

/** How a criterion is judged under which nothing gives points. */
export function describeJudgement({ met, measured }: ConditionsByKind, language: Language): string {
  const say = WORDS[language];
  const { list } = SPEECH[language];
  return met.length > 0 ? say.allMet(list(met)) : say.figures(list(measured));
}

/** Ids of what stands under a criterion. */
export interface ConditionsByKind {
  readonly met: readonly string[];
  readonly measured: readonly string[];
}

const WORDS = {
  vi: {
    sumOf: (items: string) => `tổng điểm của ${items}`,
    allMet: (items: string) => `đạt khi đạt tất cả: ${items}`,
    figures: (items: string) => `gồm các số liệu: ${items}`,
    attains: (levels: string) => `các mức, mỗi mức phải đạt đủ các điều kiện: ${levels}`,
    open: 'địa phương quy định cách chấm',
  },
  en: {
    sumOf: (items: string) => `sum of ${items}`,
    allMet: (items: string) => `met when all of these are met: ${items}`,
    figures: (items: string) => `made of the figures ${items}`,
    attains: (levels: string) => `levels, each with conditions that must all hold: ${levels}`,
    open: 'to be decided by the office',
  },
} satisfies Record<Language, object>;
