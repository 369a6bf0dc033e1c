import { printable } from '../../model/printable.ts';
import type { Result } from '../../model/result.ts';
import type { TwoScores } from '../../two-scores/two-scores.ts';
import type { ConsoleOptions } from '../console/console-options.ts';
import { drawTable } from '../console/draw-table.ts';
import { heading } from '../console/heading.ts';
import { paint } from '../console/paint.ts';
import type { Table } from '../table/column.ts';
import { gapsTable, sampleTable } from './tables.ts';
import { sampleRule, summaryLines, twoScoresView } from './view.ts';

/** More would scroll away; the files have them all. */
const MOST_ROWS = 20;

/** Both scores on a screen: how far apart they are, whom to look at again and why, then unit, item, assessor and area. */
export function twoScoresText(found: TwoScores, result: Result, options: ConsoleOptions): string {
  const view = twoScoresView(found, result, options.language);
  const { labels, number } = view;
  const colours = paint(options.colours);
  const table = <Row>(title: string, { columns, rows: given }: Table<Row>) => {
    const rows = [...given];
    const more = rows.length > MOST_ROWS ? `${labels.more(number(rows.length - MOST_ROWS))}\n` : '';
    const { text } = drawTable({ columns, rows: rows.slice(0, MOST_ROWS) }, options);
    return `${colours.strong(title)}\n${text}${more}`;
  };
  const { sample, assessors } = found;
  const parts = [
    `${heading(labels.title(result.evaluationYear), result, options.language, colours)}${summaryLines(view).map(printable).join('\n')}\n`,
    sample.units.length === 0
      ? `${colours.strong(labels.sample)}\n${labels.nothingToSample}\n`
      : table(labels.sample, sampleTable(view)),
    `${sampleRule(view)}\n`,
    table(labels.byUnit, gapsTable(view, 'unit')),
    table(labels.byItem, gapsTable(view, 'item')),
    table(labels.byAssessor, gapsTable(view, 'assessor')),
    ...(assessors.some(({ apart }) => apart !== null) ? [] : [`${labels.nobodyApart}\n`]),
    table(labels.byArea, gapsTable(view, 'area')),
  ];
  return parts.join('\n');
}
