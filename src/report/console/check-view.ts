import { consoleLabels } from '../../labels/console.ts';
import type { Speech } from '../../labels/speech.ts';
import { SPEECH } from '../../labels/speech.ts';
import { printable } from '../../model/printable.ts';
import type { Missing, ResultOf, UnitResult } from '../../model/result.ts';
import type { ConsoleOptions } from './console-options.ts';
import { HOW_READ } from './evaluation-problems.ts';
import { heading } from './heading.ts';
import { paint } from './paint.ts';
import { type ProblemListOptions, problemList } from './problem-list.ts';
import { consoleTable } from './table.ts';

/** "Xã nào còn thiếu minh chứng gì?": a line for each incomplete unit, then everything that is wrong, with its place. */
export function checkView(
  result: ResultOf<number | null>,
  options: ConsoleOptions & Pick<ProblemListOptions, 'all'>,
): string {
  const { language, width } = options;
  const labels = consoleLabels(language, result);
  const colours = paint(options.colours);
  const awaited = itemsAwaited(result);
  const incomplete = result.units
    .filter(({ code, complete }) => !complete || awaited.has(code))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const { units } = result.summary;
  const complete = units - incomplete.length;
  const table =
    incomplete.length === 0
      ? `${labels.nothingMissing}\n`
      : consoleTable(
          [{ header: labels.code }, { header: labels.name }, { header: labels.remarks }],
          incomplete.map((unit) => [
            printable(unit.code),
            printable(unit.name),
            missingLine(unit, awaited, labels, SPEECH[language]),
          ]),
          width,
          colours.strong,
        );
  const wrong = problemList(result.problems, { ...options, also: HOW_READ }, ['error', 'warning', 'notice']);
  return `${heading(labels.check(result.evaluationYear), result, language, colours)}\n${colours.strong(labels.checkTitle(units, complete))}\n${table}\n${wrong}`;
}

/** Items whose documents were not found in the evidence folder, by unit. */
function itemsAwaited({ documents }: ResultOf<number | null>): ReadonlyMap<string, readonly string[]> {
  const items = new Map<string, string[]>();
  for (const { unit, item } of documents?.awaiting ?? []) items.set(unit, [...(items.get(unit) ?? []), item]);
  return items;
}

function missingLine(
  { code, missing, classification }: UnitResult,
  awaited: ReadonlyMap<string, readonly string[]>,
  { missingBy, wrongData, documentsAwaited }: ReturnType<typeof consoleLabels>,
  { list, series }: Speech,
): string {
  const whats: Missing['what'][] = ['row', 'score', 'evidence'];
  const lacking = whats.flatMap((what) => {
    const items = missing.filter((each) => each.what === what).map(({ item }) => item);
    return items.length === 0 ? [] : [`${missingBy[what]}: ${list(items)}`];
  });
  const documents = awaited.get(code);
  if (documents !== undefined) lacking.push(`${documentsAwaited}: ${list(documents)}`);
  return series([...(classification === null ? [wrongData] : []), ...lacking]);
}
