import { consoleLabels } from '../../labels/console.ts';
import type { Speech } from '../../labels/speech.ts';
import { SPEECH } from '../../labels/speech.ts';
import type { Missing, ResultOf, UnitResult } from '../../model/result.ts';
import type { Column } from '../table/column.ts';
import type { ConsoleOptions } from './console-options.ts';
import { drawTable } from './draw-table.ts';
import { HOW_READ } from './evaluation-problems.ts';
import { heading } from './heading.ts';
import { paint } from './paint.ts';
import { type ProblemListOptions, problemList } from './problem-list.ts';

/** "Xã nào còn thiếu minh chứng gì?": a line for each incomplete unit, then everything that is wrong, with its place. */
export function checkView(
  result: ResultOf<number | null>,
  options: ConsoleOptions & Pick<ProblemListOptions, 'all'>,
): string {
  const { language } = options;
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
      : drawTable({ columns: columns(labels, awaited, SPEECH[language]), rows: incomplete }, options).text;
  const wrong = problemList(result.problems, { ...options, also: HOW_READ }, ['error', 'warning', 'notice']);
  return `${heading(labels.check(result.evaluationYear), result, language, colours)}\n${colours.strong(labels.checkTitle(units, complete))}\n${table}\n${wrong}`;
}

function columns(
  labels: ReturnType<typeof consoleLabels>,
  awaited: ReadonlyMap<string, readonly string[]>,
  speech: Speech,
): Column<UnitResult>[] {
  return [
    { key: 'code', header: labels.code, cell: ({ code }) => ({ code }), width: 10 },
    { key: 'name', header: labels.name, cell: ({ name }) => name, width: 28 },
    { key: 'remarks', header: labels.remarks, cell: (unit) => missingLine(unit, awaited, labels, speech), width: 60 },
  ];
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
