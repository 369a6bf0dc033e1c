import type { Figures, HeatCell, HeatMap } from '../../figures/figures.ts';
import { ANSWERS } from '../../labels/answers.ts';
import { SPEECH } from '../../labels/speech.ts';
import { memoize } from '../../model/memoize.ts';
import type { ItemState, ResultItem } from '../../model/result.ts';
import { type Html, html, NOTHING } from './markup.ts';
import { itemNamed, type Page } from './page.ts';

/** In user units, which are pixels at full size. */
const ROW = 22;
const HEAD = 24;
const LETTER = 7;
/** The column of names is as wide as they are, within these: a phone shows it beside the cells. */
const NAMES = { least: 80, most: 212 };
/** A narrow letter of a name, on average. */
const NAME_LETTER = 6.6;
/** More rows are too small to read on half a sheet of paper. */
const MOST_ON_HALF_A_SHEET = 20;

/**
 * Ten steps from nearly white to a clear orange: told apart in grey by their lightness alone, and dark text is read on each
 * of them (contrast of the last: 5.9).
 */
const STEPS = [
  '#fdfbf8',
  '#fcf2e6',
  '#f9e7d2',
  '#f5dabb',
  '#f1cca3',
  '#ecbd8a',
  '#e6ad70',
  '#e09d58',
  '#d98c40',
  '#d27b2b',
] as const;

const MARKS: Partial<Record<ItemState, string>> = {
  'no-evidence': '▲',
  'not-submitted': '□',
  'not-applicable': '–',
  invalid: '×',
  met: '●',
  'not-met': '○',
};

/** Units or areas by criteria, as a picture that is drawn and not run; its words stand below and in its description. */
export function heatSection(page: Page, figures: Figures, heat: HeatMap): Html {
  const labels = ANSWERS[page.language];
  const lowest = figures.weakest.slice(0, 3).map(({ id }) => itemNamed(page, id));
  const said = [
    labels.heatRows[heat.by](page.number(heat.rows.length)),
    labels.heatText[figures.measuredBy],
    ...(lowest.length === 0 ? [] : [labels.heatLowest(SPEECH[page.language].series(lowest))]),
  ];
  const marks = heat.by === 'unit' ? html`<p class="note">${labels.heatMarks}</p>\n` : NOTHING;
  return html`<section id="heat"><h2>${labels.heat}</h2>
<p class="note">${said.join(' ')}</p>
<div class="scroll" role="region" tabindex="0" aria-label="${labels.heatRegion}">${picture(page, heat, `${labels.heat}. ${said.join(' ')}`)}</div>
${marks}</section>\n`;
}

function picture(page: Page, { rows }: HeatMap, title: string): Html {
  const items = page.result.criteria.items.filter(({ depth }) => depth === 0);
  const textsOf = items.map((item) => memoize((cell: HeatCell) => textOf(page, cell, item)));
  const texts = rows.map(({ cells }) => cells.map((cell, index) => textsOf[index]?.(cell) ?? ''));
  const longest = Math.max(4, ...items.map(({ id }) => id.length), ...texts.flat().map((text) => text.length));
  const cellWidth = longest * LETTER + 14;
  const names = rows.map(({ name }) => shortName(name));
  const nameWidth = widthOf(names);
  const width = nameWidth + items.length * cellWidth;
  const height = HEAD + rows.length * ROW;
  const middle = (index: number) => String(nameWidth + index * cellWidth + cellWidth / 2);
  const begins = items.map((_, index) => html`<text x="${middle(index)}" y="`);
  const written = memoize((text: string) => html`${text}`);
  const heads = items.map(
    ({ id, label }, index) => html`<text x="${middle(index)}" y="16">${id}<title>${page.words(label)}</title></text>`,
  );
  const lines = rows.map(({ name }, row) => {
    const y = html`${String(HEAD + row * ROW + 15)}`;
    const cells = (texts[row] ?? []).map((text, index) =>
      text === '' ? NOTHING : html`${begins[index] ?? NOTHING}${y}">${written(text)}</text>`,
    );
    return html`<text class="name" x="0" y="${y}">${names[row] ?? ''}<title>${name}</title></text>${cells}`;
  });
  const kind = isTall({ rows }) ? 'heat tall' : 'heat';
  return html`<svg class="${kind}" role="img" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}" aria-label="${title}">
${areas(rows, { nameWidth, cellWidth })}${heads}${lines}</svg>`;
}

interface Widths {
  readonly nameWidth: number;
  readonly cellWidth: number;
}

/** Cells of one step are one path: a third of the size of as many rectangles. */
function areas(rows: HeatMap['rows'], { nameWidth, cellWidth }: Widths): Html {
  const paths = STEPS.map(() => '');
  let unknown = '';
  for (const [row, { cells }] of rows.entries()) {
    const rest = ` ${HEAD + row * ROW}h${cellWidth - 1}v${ROW - 1}h-${cellWidth - 1}z`;
    for (let index = 0; index < cells.length; index += 1) {
      const share = cells[index]?.share ?? null;
      const square = `M${nameWidth + index * cellWidth}${rest}`;
      if (share === null) unknown += square;
      else paths[stepOf(share)] += square;
    }
  }
  const drawn = paths.map((path, step) =>
    path === '' ? NOTHING : html`<path fill="${STEPS[step] ?? ''}" d="${path}"/>`,
  );
  return html`${drawn}${unknown === '' ? NOTHING : html`<path fill="url(#dots)" d="${unknown}"/>`}\n`;
}

function stepOf(share: number): number {
  return Math.min(STEPS.length - 1, Math.max(0, Math.floor((1 - share) * STEPS.length)));
}

function textOf({ number, shows }: Page, { state, points, share }: HeatCell, item: ResultItem | undefined): string {
  const mark = state === null ? undefined : MARKS[state];
  // Of several levels the colour says more than met or not.
  if (mark !== undefined && (state !== 'met' || (item?.levels ?? []).length < 2)) return mark;
  if (points !== null) return number(points);
  return share === null || shows.points ? '' : `${number(Math.round(share * 100))}%`;
}

/** Whether the map needs most of a sheet of paper. */
export function isTall({ rows }: Pick<HeatMap, 'rows'>): boolean {
  return rows.length > MOST_ON_HALF_A_SHEET;
}

function widthOf(names: readonly string[]): number {
  const longest = Math.max(0, ...names.map((name) => name.length));
  return Math.min(NAMES.most, Math.max(NAMES.least, Math.ceil(longest * NAME_LETTER) + 12));
}

const LONGEST_NAME = 30;

/** A long name ends at a word; the whole of it is what the cell is called. */
function shortName(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const end = name.lastIndexOf(' ', LONGEST_NAME - 2);
  return `${name.slice(0, end > 0 ? end : LONGEST_NAME - 1)}…`;
}
