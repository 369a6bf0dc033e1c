import type { Comparison } from '../../comparison/comparison.ts';
import type { Language } from '../../model/language.ts';

/** Every view of a comparison that is a file, by its format; each is loaded when it is asked for. */
export const COMPARISON_VIEWS = {
  html: async (comparison, language) => (await import('./html.ts')).comparisonHtml(comparison, language),
  csv: async (comparison, language) => (await import('./csv.ts')).comparisonCsv(comparison, language),
  json: async (comparison) => (await import('./json.ts')).comparisonJson(comparison),
} satisfies Record<string, (comparison: Comparison, language: Language) => Promise<Iterable<string>>>;

export type ComparisonFormat = keyof typeof COMPARISON_VIEWS;
export const COMPARISON_FORMATS = Object.keys(COMPARISON_VIEWS) as ComparisonFormat[];
