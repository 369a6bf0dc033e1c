import type { Change, Comparison, Side, UnitComparison } from '../../comparison/comparison.ts';
import { SPEECH } from '../../labels/speech.ts';
import { TERMS } from '../../labels/terms.ts';
import type { Language } from '../../model/language.ts';
import { printable } from '../../model/printable.ts';
import type { ConsoleOptions } from '../console/console-options.ts';
import { drawTable } from '../console/draw-table.ts';
import { type Paint, paint } from '../console/paint.ts';
import { consoleTable } from '../console/table.ts';
import { cellText } from '../table/cell-text.ts';
import { columnsOf, headersOf } from '../table/column.ts';
import { countsOf, describeCause, remarksOn, warningsOf } from './describe-cause.ts';
import { hangingTable } from './hanging-table.ts';
import { moveTable } from './move-table.ts';
import { neededColumns, unitColumns } from './tables.ts';
import { changeName, identityOf, placeName, short, signed, titleOf, type View, viewOf } from './view.ts';

/** More would scroll away; the files have them all. */
const MOST_UNITS = 40;
const MOST_CAUSES = 5;
const MOST_ITEMS = 12;

/** The comparison on a screen of 80 columns: what is compared, who moved and why, from class to class, what is needed. */
export function comparisonText(comparison: Comparison, options: ConsoleOptions): string {
  const view = viewOf(comparison, options.language);
  const colours = paint(options.colours);
  const parts = [
    head(view, colours),
    ...(comparison.unchanged ? [`${colours.strong(view.labels.unchanged(comparison.units.length))}\n`] : []),
    verdict(view, colours),
    ...(comparison.unchanged ? [] : [classTable(view, options.width, colours)]),
    ...LISTED.map((change) => unitTable(view, change, options.width, colours)),
    needed(view, options, colours),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

const LISTED: readonly Change[] = ['up', 'down', 'undetermined', 'not-comparable', 'only-before', 'only-after'];

function head(view: View, colours: Paint): string {
  const { comparison, names } = view;
  const warnings = warningsOf(view).map((text) => colours.warn(`! ${printable(text)}`));
  return `${[
    colours.strong(printable(titleOf(view))),
    ...sideLines(view, names.before, comparison.before, colours),
    ...sideLines(view, names.after, comparison.after, colours),
    ...warnings,
  ].join('\n')}\n`;
}

const MOST_FILES = 3;

function sideLines(view: View, name: string, side: Side, colours: Paint): string[] {
  const { labels, language } = view;
  const { criteria, inputs } = side;
  const files = inputs.slice(0, MOST_FILES).map(({ file, sha256 }) => `${file} (${short(sha256)})`);
  if (inputs.length > MOST_FILES) files.push(labels.moreFiles(inputs.length - MOST_FILES));
  const checked = side.checkedOn === null ? '' : `; ${labels.checkedOn}: ${SPEECH[language].date(side.checkedOn)}`;
  const lines = [
    `${labels.set}: ${identityOf(side)} - ${criteria.document}`,
    `${labels.provenance}: ${TERMS[language].provenance[criteria.provenance]}; sha256 ${short(criteria.sha256)}`,
    `${labels.evaluationYear}: ${side.evaluationYear}; ${labels.scoredBy[side.scoredBy]}${checked}`,
    `${labels.evidenceFiles}: ${SPEECH[language].list(files)}`,
    `${labels.units}: ${labels.unitsOf(side.units, side.invalid)}`,
  ];
  return [colours.strong(`${name}:`), ...lines.map((line) => `  ${printable(line)}`)];
}

function verdict(view: View, colours: Paint): string {
  const { summary } = view.comparison;
  const line = (counts: readonly (readonly [Change, number])[]) =>
    counts.map(([change, count]) => `${changeName(view, change)}: ${colours.strong(String(count))}`).join(' · ');
  const compared = [
    ['up', summary.up],
    ['down', summary.down],
    ...(summary.undetermined === 0 ? [] : [['undetermined', summary.undetermined] as const]),
    ['same', summary.same],
  ] as const;
  const others = [
    ['not-comparable', summary.notComparable],
    ['only-before', summary.onlyBefore],
    ['only-after', summary.onlyAfter],
  ] as const;
  const rest = others.filter(([, count]) => count > 0);
  return `${[line(compared), ...(rest.length === 0 ? [] : [line(rest)]), ...countsOf(view)].join('\n')}\n`;
}

/** Rows are the classes of the first side, columns those of the second, only what occurs; a list where that is too wide. */
function classTable(view: View, width: number, colours: Paint): string {
  const { labels } = view;
  const { columns, rows, sums } = moveTable(view);
  const cell = (value: number) => (value === 0 ? '-' : String(value));
  const header = [labels.from, ...columns, labels.total].map(printable);
  const lines = [
    ...rows.map(({ name, counts, sum }) => [printable(name), ...counts.map(cell), cell(sum)]),
    [labels.total, ...sums.map(cell), ''],
  ];
  const natural = header.map(
    (text, index) => Math.max(text.length, ...lines.map((line) => (line[index] ?? '').length)) + 2,
  );
  const title = `${colours.strong(labels.classTable)}\n`;
  if (natural.reduce((total, each) => total + each, 0) > width) return `${title}${moveList(view)}`;
  const table = consoleTable(
    header.map((text, index) => ({ header: text, align: index === 0 ? 'left' : 'right' })),
    lines,
    width,
    colours.strong,
  );
  return `${title}${labels.classTableCaption(view.names.before, view.names.after)}\n${table}`;
}

function moveList(view: View): string {
  const { moves, before, after } = view.comparison;
  return moves
    .map(({ from, to, count }) => {
      const [was, is] = [placeName(view, from, before), placeName(view, to, after)];
      return `  ${count}: ${printable(was)} → ${printable(is)}\n`;
    })
    .join('');
}

/** The side that units of the other one alone do not have. */
const ABSENT: ReadonlyMap<Change, 'before' | 'after'> = new Map([
  ['only-before', 'after'],
  ['only-after', 'before'],
]);

function unitTable(view: View, change: Change, width: number, colours: Paint): string {
  const { comparison, labels, language } = view;
  const units = comparison.units.filter((unit) => unit.change === change);
  if (units.length === 0) return '';
  const shown = units.slice(0, MOST_UNITS);
  const title = colours.strong(`${changeName(view, change)}: ${units.length}`);
  const absent = ABSENT.get(change);
  const columns = columnsOf(unitColumns(view), 'console').filter(({ key }) => key !== absent);
  // Beside these one that is no cell: the name, and a line for each cause.
  const table = hangingTable(
    [...headersOf(columns), absent === undefined ? labels.nameAndCauses : labels.name],
    shown.map((unit) => ({
      cells: columns.map((column) => printable(cellText(column.cell(unit), column, language))),
      lines: unitLines(view, unit, colours),
    })),
    width,
    colours.strong,
  );
  const more = units.length > shown.length ? `${labels.more(units.length - shown.length)}\n` : '';
  return `${title}\n${table}${more}`;
}

/** The name, and under it a line for each cause. */
function unitLines(view: View, unit: UnitComparison, colours: Paint): string[] {
  const { labels } = view;
  const change = unit.totalChange === null || unit.totalChange === 0 ? '' : ` (${signed(view, unit.totalChange)})`;
  const causes = unit.causes.slice(0, MOST_CAUSES).map((cause) => {
    const { points, text, effect } = describeCause(view, cause);
    const mark = effect === 'raises' ? colours.good('▲') : effect === 'lowers' ? colours.bad('▼') : '•';
    return `${mark} ${points === '' ? '' : `${points} `}${printable(text)}`;
  });
  const left = unit.causes.length - causes.length;
  const moved = unit.change === 'up' || unit.change === 'down';
  return [
    `${printable(unit.name)}${change}`,
    ...causes,
    ...(left > 0 ? [labels.moreCauses(left)] : []),
    ...(moved && unit.causes.length === 0 ? [`• ${printable(unit.after?.reason ?? labels.noCause)}`] : []),
    ...remarksOn(view, unit).map((text) => `• ${printable(text)}`),
    ...(unit.needed.length === 0 ? [] : [`• ${labels.lacksEvidence(few(unit.needed, view.language))}`]),
  ];
}

function few(ids: readonly string[], language: Language): string {
  const { list } = SPEECH[language];
  return ids.length > 4 ? `${list(ids.slice(0, 3))} (+${ids.length - 3})` : list(ids);
}

function needed(view: View, options: ConsoleOptions, colours: Paint): string {
  const { comparison, labels, names } = view;
  const { onlyBefore } = comparison.items;
  const items = comparison.neededEvidence.filter(({ isNew, newlyLacking }) => isNew || newlyLacking > 0);
  const dropped =
    onlyBefore.length === 0
      ? ''
      : `${labels.itemsOnlyIn(names.before)}: ${few(
          onlyBefore.map(({ id }) => printable(id)),
          view.language,
        )}\n`;
  if (items.length === 0) return dropped;
  const table = drawTable({ columns: neededColumns(view), rows: items.slice(0, MOST_ITEMS) }, options).text;
  const left = items.length - MOST_ITEMS;
  return `${colours.strong(labels.neededEvidence)}\n${table}${left > 0 ? `${labels.moreCauses(left)}\n` : ''}${dropped}`;
}
