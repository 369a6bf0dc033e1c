import type { Speech } from '../../labels/speech.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import { type Html, html, NOTHING } from '../html/markup.ts';

/** One line through the years: what it is of, and a value for each year, null where there is none. */
export interface Panel {
  readonly title: string;
  readonly values: readonly (number | null)[];
  /** Its own lowest and highest value of the scale. */
  readonly scale: Scale;
}

export interface Scale {
  readonly from: number;
  readonly to: number;
}

/** In pixels: two of them stand side by side on a phone. */
const WIDTH = 160;
const HEIGHT = 92;
const EDGE = 18;
const TOP = 22;
const BOTTOM = 66;
/** A year or a value as it is written. */
const ROOM = 34;

/** Small pictures of one kind side by side: a line each, drawn and not run, every value in its description too. */
export function panelGrid(panels: readonly Panel[], years: Timeline['years'], speech: Speech): Html {
  const places = placesOf(years);
  const named = namedYears(places);
  const figures = panels.map(
    ({ title, values, scale }) =>
      html`<figure><figcaption>${title}</figcaption>${picture(values, scale, { places, named, years, speech })}</figure>\n`,
  );
  return html`<div class="panels">\n${figures}</div>\n`;
}

interface Axis {
  /** Of each year, from the left. */
  readonly places: readonly number[];
  /** Years whose number and value are written. */
  readonly named: ReadonlySet<number>;
  readonly years: Timeline['years'];
  readonly speech: Speech;
}

function picture(
  values: Panel['values'],
  { from, to }: Scale,
  { places, named, years, speech: { number, series } }: Axis,
): Html {
  const height = (value: number) => BOTTOM - ((value - from) / Math.max(to - from, Number.MIN_VALUE)) * (BOTTOM - TOP);
  const points = values.flatMap((value, index) =>
    value === null ? [] : [{ value, index, x: rounded(places[index] ?? 0), y: rounded(height(value)) }],
  );
  // The line goes on only where a year can be read on from the one before.
  const path = points.map(({ index, x, y }, at) => {
    const before = points[at - 1];
    const joined =
      before !== undefined && years.slice(before.index + 1, index + 1).every((year) => year.joined) ? 'L' : 'M';
    return `${joined}${x} ${y}`;
  });
  const said = series(points.map(({ value, index }) => `${years[index]?.year ?? ''}: ${number(value)}`));
  const dots = points.map(({ x, y }) => html`<circle cx="${x}" cy="${y}" r="3"/>`);
  const texts = points.map(({ value, index, x, y }) =>
    named.has(index) ? html`<text x="${x}" y="${String(Number(y) - 7)}">${number(value)}</text>` : NOTHING,
  );
  const feet = years.map(({ year }, index) =>
    named.has(index)
      ? html`<text x="${rounded(places[index] ?? 0)}" y="${String(HEIGHT - 4)}">${String(year)}</text>`
      : NOTHING,
  );
  const edge = (y: number) => `M0 ${y}H${WIDTH}`;
  return html`<svg role="img" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" width="${String(WIDTH)}" height="${String(HEIGHT)}" aria-label="${said}"><path class="edge" d="${edge(TOP)}${edge(BOTTOM)}"/><path class="line" d="${path.join('')}"/>${dots}${texts}${feet}</svg>`;
}

/** As far apart as the years are. */
function placesOf(years: Timeline['years']): number[] {
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  return years.map(({ year }) => EDGE + ((year - first) / Math.max(1, last - first)) * (WIDTH - 2 * EDGE));
}

/** The first and the last year, and of those between as many as there is room for. */
function namedYears(places: readonly number[]): ReadonlySet<number> {
  const last = places.length - 1;
  const named = new Set([0, last]);
  let before = places[0] ?? 0;
  for (const [index, place] of places.entries()) {
    if (index === 0 || place - before < ROOM || (places[last] ?? 0) - place < ROOM) continue;
    named.add(index);
    before = place;
  }
  return named;
}

/** A scale that all of them share: from ten to ten, never below nothing or above the whole. */
export function sharedScale(values: readonly (number | null)[], whole: number | null): Scale {
  const known = values.filter((value) => value !== null);
  const step = 10;
  const from = Math.max(0, Math.floor(Math.min(...known) / step) * step);
  const to = Math.ceil(Math.max(...known) / step) * step;
  const most = whole === null ? to : Math.min(to, whole);
  return { from, to: most > from ? most : from + step };
}

function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}

export const PANEL_STYLE = `
.panels{display:grid;grid-template-columns:repeat(auto-fill,minmax(${WIDTH}px,1fr));gap:.75rem .5rem;margin:.75rem 0 1.25rem}
.panels figure{margin:0;break-inside:avoid}
.panels figcaption{font-size:.8125rem;line-height:1.3;min-height:2.6em;display:flex;align-items:end;font-weight:600}
.panels svg{display:block;max-width:100%;height:auto}
.panels text{font-size:11px;fill:#12181d;text-anchor:middle}
.panels circle{fill:#12181d}
.panels .line{fill:none;stroke:#12181d;stroke-width:1.5}
.panels .edge{stroke:#d5dbe1}
@media print{.panels{grid-template-columns:repeat(4,1fr)}.panels figcaption{font-size:7.5pt}}`.trim();
