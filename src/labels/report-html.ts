import type { Language } from '../model/language.ts';
import { ENGLISH } from './report-html/en.ts';
import type { ReportHtmlLabels } from './report-html/labels.ts';
import { VIETNAMESE } from './report-html/vi.ts';
import { WITHOUT_POINTS } from './report-html/without-points.ts';

export const reportHtmlLabels: Record<Language, ReportHtmlLabels> = { vi: VIETNAMESE, en: ENGLISH };

/** The labels for a result, by whether its set gives points. */
export function reportHtmlLabelsFor(language: Language, { points }: { readonly points: boolean }): ReportHtmlLabels {
  return points ? reportHtmlLabels[language] : { ...reportHtmlLabels[language], ...WITHOUT_POINTS[language] };
}
