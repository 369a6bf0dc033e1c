import type { Counts } from '../model/evidence.ts';
import type { Language } from '../model/language.ts';
import { formatNumber } from '../model/number-text.ts';

/**
 * "92/100 (92%)", "179/190 (khoảng 94,21%)". The counts are what is compared with a bound; the percentage is for the eye
 * and has two decimals at most. It is cut towards the side that does not flatter: 89,996% asked to be at least 90% is
 * shown as 89,99%, and 5,001% asked to be at most 5% as 5,01%.
 */
export function describeShare(
  { part, whole }: Counts,
  language: Language,
  direction: 'at-least' | 'at-most' = 'at-least',
): string {
  const counts = `${formatNumber(part, language)}/${formatNumber(whole, language)}`;
  if (whole === 0) return counts;
  // Counts are whole and below 10^9, so that these products and remainders of doubles are exact.
  const scaled = part * HUNDREDTHS;
  const remainder = scaled % whole;
  const cut = (scaled - remainder) / whole;
  const percent = (hundredths: number) => `${formatNumber(hundredths / 100, language)}%`;
  if (remainder === 0) return `${counts} (${percent(cut)})`;
  if (cut === 0) return `${counts} (${BELOW[language]} ${percent(1)})`;
  const shown = direction === 'at-most' ? cut + 1 : cut;
  return `${counts} (${ABOUT[language]} ${percent(shown)})`;
}

const BELOW = { vi: 'dưới', en: 'below' };
const ABOUT = { vi: 'khoảng', en: 'about' };

/** Hundredths of a percent in a whole. */
const HUNDREDTHS = 10_000;
