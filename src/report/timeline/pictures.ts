import { SPEECH } from '../../labels/speech.ts';
import { TIMELINE } from '../../labels/timeline.ts';
import type { Language } from '../../model/language.ts';
import { formatNumber, formatPlaces } from '../../model/number-text.ts';
import type { Timeline, TimelineYear } from '../../timeline/timeline.ts';
import { bar } from '../html/bar.ts';
import { type ClassLook, classLooks, fillOf, INVALID_COLOUR, INVALID_FILL } from '../html/class-look.ts';
import { htmlTable } from '../html/html-table.ts';
import { type Html, html, NOTHING } from '../html/markup.ts';
import { areaName } from './area-name.ts';
import { describeClasses, describeMoves } from './in-words.ts';
import { type Panel, panelGrid, sharedScale } from './panels.ts';

/** More are read in the table. */
const MOST_PANELS = 48;

/** Every class of every year with its look. */
export function looksOf({ years }: Timeline, language: Language): ClassLook[] {
  return years.flatMap((year) => [...classLooks(year, language).values()]);
}

/** The share of each class, a bar a year, with the same in figures beside it. */
export function yearChart({ years }: Timeline, award: string, language: Language): Html {
  const words = TIMELINE[language];
  const number = (value: number) => formatNumber(value, language);
  const earning = years.some(({ classes }) => classes.some(({ earnsAward }) => earnsAward));
  const table = htmlTable<TimelineYear>({
    kind: 'chart years',
    caption: words.chartText,
    columns: [
      {
        header: words.year,
        cell: ({ year, document, set }) => html`<b>${String(year)}</b><small>${document} (${set})</small>`,
        head: true,
      },
      { header: words.chart, label: '', cell: (year) => yearBar(year, language), kind: 'wide' },
      { header: words.units, cell: ({ units }) => number(units), number: true },
      {
        header: words.earned(award),
        cell: ({ earned, units }) => `${number(earned)} (${number(percent(earned, units))}%)`,
        number: true,
        when: earning,
      },
      {
        header: words.mean,
        cell: ({ mean }) => (mean === null ? '' : formatPlaces(mean, 2, language)),
        number: true,
        when: years.some(({ mean }) => mean !== null),
      },
      { header: words.classes, cell: (year) => describeClasses(year, language) },
      { header: words.againstBefore, cell: (year) => describeMoves(year, language) },
    ],
    rows: years,
  });
  return html`${table}${legends(years, language)}`;
}

function yearBar(year: TimelineYear, language: Language): Html {
  const looks = classLooks(year, language);
  const segments = year.byClass.map(({ id, label, count }) => {
    const look = looks.get(id);
    return {
      fill: look === undefined ? INVALID_COLOUR.strong : fillOf(look),
      onFill: look?.reached === true ? look.colour.onStrong : '#12181d',
      name: label,
      count,
    };
  });
  const invalid = { fill: INVALID_FILL, onFill: '#12181d', name: TIMELINE[language].invalid, count: year.invalid };
  return bar([...segments, invalid], year.units);
}

/** One for each way of classing, named by its years where there are several. */
function legends(years: readonly TimelineYear[], language: Language): Html {
  const ways = new Map<string, TimelineYear[]>();
  for (const year of years) {
    const way = year.byClass.map(({ id, label }) => `${id} ${label}`).join('\n');
    ways.set(way, [...(ways.get(way) ?? []), year]);
  }
  const drawn = [...ways.values()].map((alike) => {
    const [first] = alike;
    if (first === undefined) return NOTHING;
    const keys = [...classLooks(first, language).values()].map(
      (look) =>
        html`<li><svg width="28" height="14" aria-hidden="true"><rect width="28" height="14" fill="${fillOf(look)}"/></svg> ${look.label}</li>`,
    );
    const of = ways.size === 1 ? '' : `${SPEECH[language].list(alike.map(({ year }) => year))}: `;
    return html`<div class="key"><span>${of}${TIMELINE[language].legend}</span><ul>${keys}</ul></div>\n`;
  });
  return html`${drawn}`;
}

/** The mean total of each area; of sets without points the share of its units that earn the award. */
export function areaPanels(timeline: Timeline, language: Language): Html {
  const words = TIMELINE[language];
  const { years } = timeline;
  const all = timeline.areas;
  const areas = all.length > MOST_PANELS ? all.filter(({ district }) => district === null) : all;
  const points = years.some(({ mean }) => mean !== null);
  const values = areas.map((area) =>
    area.years.map((year) => (year === null ? null : points ? year.mean : percent(year.earned, year.units))),
  );
  if (areas.length === 0 || areas.length > MOST_PANELS || values.flat().every((value) => value === null))
    return NOTHING;
  const scale = sharedScale(values.flat(), points ? largest(years.map(({ maximum }) => maximum)) : 100);
  const panels = areas.map((area, index) => ({
    title: areaName(area, all, language),
    values: values[index] ?? [],
    scale,
  }));
  const [from, to] = [formatNumber(scale.from, language), formatNumber(scale.to, language)];
  const said = points ? words.areaPanels(from, to) : words.areaShares(from, to);
  return grid(panels, said, timeline, language);
}

/** The mean of each criterion, from nothing to its maximum. */
export function itemPanels(timeline: Timeline, language: Language): Html {
  const { items } = timeline;
  const highest = largest(items.flatMap(({ means }) => means)) ?? 1;
  if (items.length === 0 || items.length > MOST_PANELS) return NOTHING;
  const known = items.every(({ maxima }) => largest(maxima) !== null);
  const panels = items.map(({ id, label, means, maxima }) => ({
    title: `${id}. ${label}`,
    values: means,
    scale: { from: 0, to: known ? (largest(maxima) ?? highest) : highest },
  }));
  const words = TIMELINE[language];
  return grid(
    panels,
    known ? words.itemPanels : words.itemPanelsShared(formatNumber(highest, language)),
    timeline,
    language,
  );
}

/** The totals of each unit, where there are few enough to be looked at. */
export function unitPanels(timeline: Timeline, language: Language): Html {
  const units = timeline.units.filter(({ points }) => points.some((point) => point !== null && point.total !== null));
  if (units.length === 0 || units.length > MOST_PANELS) return NOTHING;
  const totals = units.map(({ points }) => points.map((point) => point?.total ?? null));
  const scale = sharedScale(totals.flat(), largest(timeline.years.map(({ maximum }) => maximum)));
  const panels = units.map(({ name }, index) => ({ title: name, values: totals[index] ?? [], scale }));
  const [from, to] = [formatNumber(scale.from, language), formatNumber(scale.to, language)];
  return grid(panels, TIMELINE[language].unitPanels(from, to), timeline, language);
}

function grid(panels: readonly Panel[], said: string, { years }: Timeline, language: Language): Html {
  const broken = years.some(({ joined }, index) => index > 0 && !joined);
  const text = broken ? `${said} ${TIMELINE[language].brokenLine}` : said;
  return html`<p class="note">${text}</p>\n${panelGrid(panels, years, SPEECH[language])}`;
}

function largest(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.max(...known);
}

/** To one decimal place: only for reading. */
function percent(count: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((count * 1000) / whole) / 10;
}

export const PICTURE_STYLE = `
.years .wide{width:26%}
.years .n{min-width:4.5rem}
.years td:nth-last-child(-n+2){font-size:.875rem}
.key{display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin:0 0 .75rem;font-size:.875rem}
.key ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;margin:0;padding:0}
.key svg{vertical-align:-2px}
.key rect{stroke:#5d6873;stroke-width:.75}`.trim();
