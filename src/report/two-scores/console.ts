import { printable } from '../../model/printable.ts';
import type { Result } from '../../model/result.ts';
import type { Gaps } from '../../two-scores/gaps.ts';
import type { TwoScores } from '../../two-scores/two-scores.ts';
import type { ConsoleOptions } from '../console/console-options.ts';
import { heading } from '../console/heading.ts';
import { paint } from '../console/paint.ts';
import { consoleTable, type TableColumn } from '../console/table.ts';
import { areaName, describeWhy, sampleRule, summaryLines, twoScoresView } from './view.ts';

/** More would scroll away; the files have them all. */
const MOST_ROWS = 20;

/** Both scores on a screen: how far apart they are, whom to look at again and why, then unit, item, assessor and area. */
export function twoScoresText(found: TwoScores, result: Result, options: ConsoleOptions): string {
  const view = twoScoresView(found, result, options.language);
  const { labels, number, signed } = view;
  const colours = paint(options.colours);
  const table = (title: string, columns: readonly TableColumn[], rows: readonly (readonly string[])[]) => {
    const more = rows.length > MOST_ROWS ? `${labels.more(number(rows.length - MOST_ROWS))}\n` : '';
    const shown = rows.slice(0, MOST_ROWS).map((row) => row.map(printable));
    return `${colours.strong(title)}\n${consoleTable(columns, shown, options.width, colours.strong)}${more}`;
  };
  const figures: TableColumn[] = [labels.count, labels.gap, labels.mean, labels.meanDistance].map((header) => ({
    header,
    align: 'right',
  }));
  const cells = ({ count, gap, mean, meanDistance }: Gaps) => [
    number(count),
    signed(gap),
    signed(mean),
    number(meanDistance),
  ];
  const { sample, units, items, assessors, areas } = found;
  const parts = [
    `${heading(labels.title(result.evaluationYear), result, options.language, colours)}${summaryLines(view).map(printable).join('\n')}\n`,
    sample.units.length === 0
      ? `${colours.strong(labels.sample)}\n${labels.nothingToSample}\n`
      : table(
          labels.sample,
          [{ header: labels.code }, { header: labels.name }, { header: labels.why }],
          sample.units.map((unit) => [unit.code, unit.name, describeWhy(view, unit)]),
        ),
    `${sampleRule(view)}\n`,
    table(
      labels.byUnit,
      [{ header: labels.code }, ...figures, { header: labels.name }],
      units.map((unit) => [unit.code, ...cells(unit), unit.name]),
    ),
    table(
      labels.byItem,
      [{ header: labels.item }, ...figures, { header: labels.name }],
      items.map((item) => [item.id, ...cells(item), view.itemName(item.id)]),
    ),
    table(
      labels.byAssessor,
      [
        { header: labels.units, align: 'right' },
        ...figures,
        { header: labels.apart, align: 'right' },
        { header: labels.assessor },
      ],
      assessors.map((each) => [
        number(each.units),
        ...cells(each),
        each.apart === null ? '-' : signed(each.apart),
        each.name ?? labels.noAssessor,
      ]),
    ),
    ...(assessors.some(({ apart }) => apart !== null) ? [] : [`${labels.nobodyApart}\n`]),
    table(
      labels.byArea,
      [{ header: labels.units, align: 'right' }, ...figures, { header: labels.area }],
      areas.map((area) => [number(area.units), ...cells(area), areaName(view, area)]),
    ),
  ];
  return parts.join('\n');
}
