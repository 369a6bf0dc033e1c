import { coverageLabels } from '../../labels/units.ts';
import { printable } from '../../model/printable.ts';
import type { Coverage, CoverageCounts, ResultOf } from '../../model/result.ts';
import { describeArea, describeClassEffect, describeCounts, describeList, describeMissing } from '../coverage-words.ts';
import type { ConsoleOptions } from './console-options.ts';
import { paint } from './paint.ts';
import { consoleTable, type TableColumn } from './table.ts';

/** More would scroll away; the files have them all. */
const MOST_UNITS = 40;
const MOST_AREAS = 60;

/** Who on the list has sent what, by area, and what the missing pieces cost; empty where no list was given. */
export function coverageView(result: ResultOf<number | null>, options: ConsoleOptions): string {
  const { coverage } = result;
  if (coverage === undefined) return '';
  const { language, width } = options;
  const labels = coverageLabels(language);
  const { strong } = paint(options.colours);
  const parts = [
    `${strong(labels.title)}: ${describeCounts(coverage.counts, labels).join(' · ')}\n${printable(describeList(coverage, language))}\n`,
    areaTable(coverage, options, strong),
    names(
      labels.nothingSent,
      coverage.units.filter(({ sent }) => sent === 'nothing'),
      labels.more,
    ),
    names(labels.unlisted, coverage.unlisted, labels.more),
    costs(),
  ];
  return `\n${parts.filter((part) => part !== '').join('\n')}`;

  function costs(): string {
    const listed = new Map(coverage?.units.map((unit) => [unit.code, unit.sent]));
    const lacking = result.units
      .filter(({ code, missing }) => missing.length > 0 && listed.get(code) === 'part')
      .toSorted((a, b) => (a.code < b.code ? -1 : 1));
    if (lacking.length === 0) return '';
    const rows = lacking.slice(0, MOST_UNITS).map((unit) => {
      const said = [describeMissing(unit, result, language), ...describeClassEffect(unit, language)].join('; ');
      return [printable(unit.code), printable(unit.name), printable(said)];
    });
    const columns = [{ header: labels.code }, { header: labels.unit }, { header: labels.cost }];
    const left = lacking.length - rows.length;
    return `${strong(labels.costs)}\n${consoleTable(columns, rows, width, strong)}${left > 0 ? `${labels.more(left)}\n` : ''}`;
  }
}

function areaTable(
  { byArea, counts, due }: Coverage,
  { language, width }: ConsoleOptions,
  strong: (text: string) => string,
): string {
  const labels = coverageLabels(language);
  const { heads } = labels;
  const timed = due === null ? [] : ([heads.onTime, heads.late, heads.undated] as const);
  const columns: TableColumn[] = [
    { header: labels.area },
    ...[heads.all, heads.part, heads.nothing, ...timed].map((header) => ({ header, align: 'right' as const })),
  ];
  const row = (name: string, area: CoverageCounts) => [
    printable(name),
    `${area.all}/${area.units}`,
    String(area.part),
    String(area.nothing),
    ...(due === null ? [] : [area.onTime, area.late, area.undated].map((count) => String(count ?? 0))),
  ];
  const shown = byArea.slice(0, MOST_AREAS).map((area) => row(describeArea(area, labels.noArea), area));
  const more = byArea.length > MOST_AREAS ? [['...', '', '', '', ...timed.map(() => '')]] : [];
  return consoleTable(columns, [...shown, ...more, row(labels.total, counts)], width, strong);
}

function names(
  title: (count: number) => string,
  units: readonly { readonly code: string; readonly name: string }[],
  more: (count: number) => string,
): string {
  if (units.length === 0) return '';
  const shown = units.slice(0, MOST_UNITS).map(({ code, name }) => printable(`${name} (${code})`));
  const left = units.length - shown.length;
  return `${title(units.length)}:\n${shown.map((name) => `  ${name}\n`).join('')}${left > 0 ? `  ${more(left)}\n` : ''}`;
}
