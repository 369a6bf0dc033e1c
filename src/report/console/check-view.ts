import { CONSOLE } from '../../labels/console.ts';
import type { Language } from '../../model/language.ts';
import { printable } from '../../model/printable.ts';
import type { Missing, ResultOf, UnitResult } from '../../model/result.ts';
import { heading } from './heading.ts';
import { paint } from './paint.ts';
import { problemList } from './problem-list.ts';
import type { ConsoleOptions } from './ranking-table.ts';
import { consoleTable } from './table.ts';

/** "Xã nào còn thiếu minh chứng gì?": a line for each incomplete unit, then everything that is wrong, with its place. */
export function checkView(result: ResultOf<number | null>, options: ConsoleOptions): string {
  const { language, width } = options;
  const labels = CONSOLE[language];
  const colours = paint(options.colours);
  const incomplete = result.units.filter(({ complete }) => !complete).toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const { units, complete } = result.summary;
  const table =
    incomplete.length === 0
      ? `${labels.nothingMissing}\n`
      : consoleTable(
          [{ header: labels.code }, { header: labels.name }, { header: labels.remarks }],
          incomplete.map((unit) => [printable(unit.code), printable(unit.name), missingLine(unit, language)]),
          width,
          colours.strong,
        );
  const wrong = problemList(result.problems, options, ['error', 'warning', 'notice']);
  return `${heading(labels.check(result.evaluationYear), result, language, colours)}\n${colours.strong(labels.checkTitle(units, complete))}\n${table}\n${wrong}`;
}

function missingLine({ missing, classification }: UnitResult, language: Language): string {
  const { missingBy, wrongData } = CONSOLE[language];
  const whats: Missing['what'][] = ['row', 'score', 'evidence'];
  const lacking = whats.flatMap((what) => {
    const items = missing.filter((each) => each.what === what).map(({ item }) => item);
    return items.length === 0 ? [] : [`${missingBy[what]}: ${items.join(', ')}`];
  });
  return [...(classification === null ? [wrongData] : []), ...lacking].join('; ');
}
