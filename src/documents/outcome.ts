import { SHORTFALL, SUMMARY } from '../labels/recognition-papers.ts';
import { describeShare } from '../labels/share.ts';
import { SPEECH } from '../labels/speech.ts';
import { formatNumber } from '../model/number-text.ts';
import { printableOnPaper } from '../model/printable.ts';
import type { ItemResult, ResultItem } from '../model/result.ts';

/** What an item came to, in whole words: "Đạt", "Không đạt", "Mức độ 2"; empty where only its figure says it. */
export function outcomeOf(item: ItemResult | undefined, rule: ResultItem): string {
  const words = SUMMARY.outcomes;
  if (item === undefined) return words['not-submitted'];
  const { state, level, points } = item;
  const reached = rule.levels?.find(({ id }) => id === level);
  if (reached !== undefined) return printableOnPaper(reached.label.vi);
  if (level === null && rule.otherwise !== undefined) return printableOnPaper(rule.otherwise.vi);
  if (state === 'scored' || state === 'zero') return points === null ? '' : formatNumber(points, 'vi');
  if (state === 'no-evidence' && points !== null) return '0';
  return state === 'measured' ? '' : words[state];
}

/** The figure it is computed from: "1400/2000 (70%)". Whether it is met is no figure. */
export function figureOf(item: ItemResult | undefined, { method }: ResultItem): string {
  if (item?.counts !== undefined) return describeShare(item.counts, 'vi');
  return item === undefined || method === 'met' || method === 'class-of' ? '' : printableOnPaper(item.value ?? '');
}

/** The documents it rests on; what another evaluation found rests on the decision on it, not on a file of ours. */
export function documentsOf({ evidence, because }: ItemResult): string {
  return because?.code === 'class-elsewhere' ? SUMMARY.elsewhere : SPEECH.vi.series(evidence.map(printableOnPaper));
}

export function remarkOn({ note, state }: ItemResult): string {
  const lack = state === 'no-evidence' ? [SHORTFALL['no-evidence']] : [];
  return SPEECH.vi.series([...lack, ...(note === undefined ? [] : [printableOnPaper(note)])]);
}
