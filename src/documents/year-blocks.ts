import { count } from '../labels/documents.ts';
import { SPEECH } from '../labels/speech.ts';
import { UPWARD } from '../labels/upward-report.ts';
import { formatNumber, formatPlaces } from '../model/number-text.ts';
import { inRunningText } from '../model/place-names.ts';
import { printableOnPaper } from '../model/printable.ts';
import type { Timeline, TimelinePoint, TimelineUnit, TimelineYear } from '../timeline/timeline.ts';
import { type Block, type Cell, cell, paragraph, type Table } from './blocks.ts';
import type { Facts } from './facts.ts';
import { sharesOf } from './minutes.ts';
import { TEXT_WIDTH } from './word/page.ts';

type NameOf = Facts['nameOf'];

/** Past this the classes of a set have no room side by side. */
const MOST_CLASSES = 5;
/** Millimetres of a column of figures. */
const FIGURE = 17;

/** The years in a table, then by name who rose, who fell, who has not been evaluated. */
export function yearBlocks(
  number: number,
  timeline: Timeline,
  names: (units: readonly TimelineUnit[]) => string,
): Block[] {
  const { years, units, acrossMerger } = timeline;
  const now = units.filter(({ points }) => points.at(-1)?.order != null);
  const lines = [
    { said: UPWARD.rose, units: now.filter(({ trend }) => trend === 'up') },
    { said: UPWARD.fell, units: now.filter(({ trend }) => trend === 'down') },
    { said: UPWARD.notNow, units: units.filter(({ standing }) => standing === 'not-now') },
    { said: UPWARD.never, units: units.filter(({ standing }) => standing === 'never') },
  ];
  return [
    paragraph('Lead', UPWARD.years(number)),
    yearTable(years),
    ...years
      .filter(({ comparable }) => comparable === false)
      .map(({ year, document }) => paragraph('Body', UPWARD.otherClasses(year, printableOnPaper(document)))),
    ...(acrossMerger ? [paragraph('Body', UPWARD.merger)] : []),
    ...lines.flatMap(({ said, units: found }) =>
      found.length === 0 ? [] : [paragraph('Body', `${said(found.length)}${names(found)}`)],
    ),
  ];
}

/** A column for each class where all years have the same; else how many earned the award. */
function yearTable(years: readonly TimelineYear[]): Table {
  const [first] = years;
  const classes = first?.byClass ?? [];
  const alike = years.slice(1).every(({ comparable }) => comparable === true) && classes.length <= MOST_CLASSES;
  const means = years.some(({ mean }) => mean !== null);
  const heads = [
    UPWARD.year,
    UPWARD.units,
    ...(alike ? classes.map(({ label }) => printableOnPaper(label)) : [UPWARD.earned, UPWARD.share]),
    ...(means ? [UPWARD.meanTotal] : []),
    UPWARD.up,
    UPWARD.down,
  ];
  const figures = (year: TimelineYear): string[] => [
    ...(alike
      ? year.byClass.map(({ count: units }) => count(units))
      : [count(year.earned), sharesOf([year.earned], year.units)[0] ?? '']),
    ...(means ? [year.mean === null ? '' : formatPlaces(year.mean, 2, 'vi')] : []),
    ...(year.moves === null ? ['', ''] : [count(year.moves.up), count(year.moves.down)]),
  ];
  return {
    kind: 'table',
    widths: [TEXT_WIDTH - FIGURE * (heads.length - 1), ...heads.slice(1).map(() => FIGURE)],
    ruled: true,
    padding: 1,
    header: [heads.map((text) => cell('SmallHead', text))],
    rows: years.map((year) => [
      cell('SmallCentre', String(year.year)),
      ...[count(year.units), ...figures(year)].map((text) => cell('SmallCentre', text)),
    ]),
  };
}

/** Units of today under which former communes stand, each with what it came to itself; none where no year lies before. */
export function mergedUnits({ units }: Timeline): readonly TimelineUnit[] {
  return units.filter(({ ancestors }) => ancestors.length > 0);
}

export function mergedTable(timeline: Timeline, nameOf: NameOf): Table {
  // Only years of before the merger have results of former communes.
  const before = timeline.years.flatMap(({ year }, index) =>
    mergedUnits(timeline).some(({ ancestors }) => ancestors.some(({ points }) => points[index] != null))
      ? [{ year, index }]
      : [],
  );
  const each = Math.min(26, 78 / Math.max(1, before.length));
  const rest = TEXT_WIDTH - 11 - each * before.length;
  return {
    kind: 'table',
    widths: [11, rest / 2, rest / 2, ...before.map(() => each)],
    ruled: true,
    padding: 1,
    header: [
      [UPWARD.ordinal, UPWARD.newUnit, UPWARD.formerUnit, ...before.map(({ year }) => UPWARD.periodBefore(year))].map(
        (text) => cell('SmallHead', text),
      ),
    ],
    rows: mergedUnits(timeline).flatMap((unit, place) =>
      unit.ancestors.map(({ name, district, inPart, points }, index): Cell[] => [
        cell('SmallCentre', index === 0 ? count(place + 1) : ''),
        cell('SmallText', index === 0 ? nameOf(unit) : ''),
        cell(
          'SmallText',
          [
            SPEECH.vi.list([name, inRunningText(district ?? '')].filter(Boolean).map(printableOnPaper)),
            ...(inPart ? [UPWARD.inPart] : []),
          ].join(' '),
        ),
        ...before.map((year) => cell('SmallCentre', pointText(points[year.index] ?? null))),
      ]),
    ),
  };
}

function pointText(point: TimelinePoint | null): string {
  if (point === null) return '';
  const total = point.total === null ? [] : [formatNumber(point.total, 'vi')];
  return SPEECH.vi.series([printableOnPaper(point.label ?? UPWARD.wrongData), ...total]);
}
