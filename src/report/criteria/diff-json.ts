import type { CriteriaDiff } from '../../criteria/diff/criteria-diff.ts';
import { diffSummary } from './diff-summary.ts';

/** The differences for machines: the data itself, with the summary in both languages. */
export function diffJson(diff: CriteriaDiff) {
  return { summary: { vi: diffSummary(diff, 'vi'), en: diffSummary(diff, 'en') }, ...diff };
}
