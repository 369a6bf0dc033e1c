import { CONSOLE } from '../../labels/console.ts';
import type { ProblemRecord } from '../../model/result.ts';
import { type ProblemListOptions, problemList } from './problem-list.ts';

/** Which letters and which sheet the numbers were read from, and what a whole file lacks: whoever takes up a result must hear of it at once. */
export const HOW_READ: ReadonlySet<string> = new Set([
  'encoding-recognised',
  'sheet-chosen',
  'evidence-column-missing',
]);

/** What is wrong or doubtful and how the files were read, after an evaluation; `page` is where the other notices stand. */
export function evaluationProblems(
  problems: readonly ProblemRecord[],
  options: Pick<ProblemListOptions, 'language' | 'colours'>,
  page: string,
): string {
  const list = problemList(problems, { ...options, also: HOW_READ }, ['error', 'warning']);
  const left = problems.filter(({ severity, code }) => severity === 'notice' && !HOW_READ.has(code)).length;
  return left === 0 ? list : `${list}${CONSOLE[options.language].otherNotices(left, page)}\n`;
}
