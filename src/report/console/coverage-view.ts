import { coverageLabels } from '../../labels/units.ts';
import { printable } from '../../model/printable.ts';
import type { Coverage, ResultOf } from '../../model/result.ts';
import { describeCounts, describeList } from '../coverage-words.ts';
import { costly, coverageTable } from '../tables/coverage.ts';
import { allAreas, coverageAreasTable } from '../tables/coverage-areas.ts';
import type { ConsoleOptions } from './console-options.ts';
import { drawTable } from './draw-table.ts';
import { paint } from './paint.ts';

/** More would scroll away; the files have them all. */
const MOST_UNITS = 40;
const MOST_AREAS = 60;

/** Who on the list has sent what, by area, and what the missing pieces cost; empty where no list was given. */
export function coverageView(result: ResultOf<number | null>, options: ConsoleOptions): string {
  const { coverage } = result;
  if (coverage === undefined) return '';
  const { language } = options;
  const labels = coverageLabels(language);
  const { strong } = paint(options.colours);
  const parts = [
    `${strong(labels.title)}: ${describeCounts(coverage.counts, labels).join(' · ')}\n${printable(describeList(coverage, language))}\n`,
    areaTable(coverage, options),
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
    const { columns, rows } = coverageTable(result, language);
    const lacking = costly(rows).toSorted((a, b) => (a.listed.code < b.listed.code ? -1 : 1));
    if (lacking.length === 0) return '';
    const { text } = drawTable({ columns, rows: lacking.slice(0, MOST_UNITS) }, options);
    const left = lacking.length - MOST_UNITS;
    return `${strong(labels.costs)}\n${text}${left > 0 ? `${labels.more(left)}\n` : ''}`;
  }
}

function areaTable(coverage: Coverage, options: ConsoleOptions): string {
  const { columns, rows } = coverageAreasTable(coverage, options.language);
  const areas = [...rows];
  const more = areas.length > MOST_AREAS ? [{ name: '...', area: null }] : [];
  const shown = [...areas.slice(0, MOST_AREAS), ...more, allAreas(coverage, options.language)];
  return drawTable({ columns, rows: shown }, options, { nothing: '' }).text;
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
