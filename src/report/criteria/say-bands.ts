import { CRITERIA_WORDS } from '../../labels/criteria.ts';
import { boundFor } from '../../model/bound.ts';
import type { BandClass, Bound, Category } from '../../model/criteria-set.ts';
import { inLanguage, type Language } from '../../model/language.ts';
import { formatNumber } from '../../model/number-text.ts';

/**
 * "tổng điểm từ 70 đến dưới 85", once or for each category of unit; an end the office still has to say is a blank.
 * Nothing for the class of the remaining cases.
 */
export function classBand(
  { from, to, toExclusive }: BandClass,
  categories: readonly Category[],
  open: { readonly from: boolean; readonly to: boolean },
  language: Language,
): string[] {
  const blank = CRITERIA_WORDS[language].blank;
  const band = (low: string | undefined, high: string | undefined) => inWords(low, high, toExclusive, language);
  const ends = (category?: Category) =>
    [
      endOf(from, category, language) ?? (open.from ? blank : undefined),
      endOf(to, category, language) ?? (open.to ? blank : undefined),
    ] as const;
  if (!isPerCategory(from) && !isPerCategory(to)) return band(...ends()) ?? [];
  return categories.flatMap((category) =>
    (band(...ends(category)) ?? []).map((said) => `${said} (${inLanguage(category.label, language)})`),
  );
}

function inWords(
  low: string | undefined,
  high: string | undefined,
  exclusive: boolean,
  language: Language,
): string[] | undefined {
  const { totals } = CRITERIA_WORDS[language];
  if (low !== undefined && high !== undefined) {
    return [exclusive ? totals.betweenBelow(low, high) : totals.between(low, high)];
  }
  if (low !== undefined) return [totals.from(low)];
  if (high !== undefined) return [exclusive ? totals.below(high) : totals.to(high)];
  return undefined;
}

function isPerCategory(bound: Bound | undefined): bound is Readonly<Record<string, never>> {
  return typeof bound === 'object';
}

function endOf(bound: Bound | undefined, category: Category | undefined, language: Language): string | undefined {
  const own = boundFor(bound, category?.id);
  return own === undefined ? undefined : formatNumber(own, language);
}
