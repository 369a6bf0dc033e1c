import type { Figures } from '../../figures/figures.ts';
import { ANSWERS } from '../../labels/answers.ts';
import { describeBand, recognisesNone } from '../../labels/outcomes.ts';
import type { ClassCount } from '../../model/result.ts';
import { bar } from './bar.ts';
import { classChip, fillOf, INVALID_COLOUR, INVALID_FILL } from './class-look.ts';
import { htmlTable } from './html-table.ts';
import { type Html, html, NOTHING } from './markup.ts';
import type { Page } from './page.ts';

interface ClassRow {
  readonly head: Html;
  readonly label: string;
  readonly fill: string;
  readonly count: number;
  readonly before: number | null;
}

/** How many units are in each class, also in those nobody reached, and how many there were before. */
export function classSection(page: Page, { classes, before }: Figures): Html {
  const { labels, result, number, language } = page;
  const { summary, criteria } = result;
  const words = ANSWERS[language];
  const notEarning = !recognisesNone(criteria) && criteria.classes.some((each) => !each.earnsAward);
  const earlier = new Map(classes.map(({ id, before: count }) => [id, count]));
  const rows = summary.byClass.map((each) => classRow(page, each, earlier.get(each.id) ?? null));
  const year = before === null ? '' : words.before(number(before.year));
  const table = htmlTable<ClassRow>({
    kind: 'chart',
    caption: labels.byClassCaption(number(summary.units)),
    columns: [
      { header: labels.classification, cell: ({ head }) => head, head: true },
      { header: labels.chart, label: '', cell: (row) => chart(page, row), kind: 'wide' },
      { header: labels.count, cell: ({ count }) => number(count), number: true },
      {
        header: labels.share,
        cell: ({ count }) => `${number(share(count, summary.units))}%`,
        number: true,
      },
      {
        header: year,
        cell: (row) => (row.before === null ? '' : number(row.before)),
        number: true,
        when: before !== null,
      },
      {
        header: words.change,
        cell: ({ count, before: was }) => (was === null ? '' : change(count - was, number)),
        number: true,
        when: before !== null,
      },
    ],
    rows: summary.invalid > 0 ? [...rows, invalidRow(page)] : rows,
  });
  const unitsBefore =
    before === null
      ? NOTHING
      : html`<p class="note">${words.beforeUnits(number(before.year), number(before.units))}</p>\n`;
  return html`<section id="classes"><h2>${labels.byClass}</h2>
${table}${unitsBefore}${notEarning ? html`<p class="note">${labels.noAwardLegend(page.words(criteria.award))}</p>\n` : NOTHING}${why(page)}</section>\n`;
}

/** Of an office's groups where the law has no classes: said beside them, so that nobody takes them for law. */
function why({ labels, words, result }: Page): Html {
  const { why } = result.criteria;
  return why === undefined ? NOTHING : html`<p class="note"><strong>${labels.whyGrouped}</strong>: ${words(why)}</p>\n`;
}

function classRow(page: Page, { id, label, count }: ClassCount, before: number | null): ClassRow {
  const look = page.classes.get(id);
  const fill = look === undefined ? INVALID_COLOUR.strong : fillOf(look);
  const { criteria } = page.result;
  const rule = criteria.classes.find((each) => each.id === id);
  const bands = rule === undefined ? [] : describeBand(rule, criteria, page.language);
  const head = html`${classChip(look, label)}${bands.map((band) => html`<small>${band}</small>`)}`;
  return { head, label, fill, count, before };
}

function invalidRow(page: Page): ClassRow {
  const label = page.labels.unclassified;
  const head = html`<span class="chip invalid">${label}</span>`;
  return { head, label, fill: INVALID_FILL, count: page.result.summary.invalid, before: null };
}

function chart({ result }: Page, { fill, label, count }: ClassRow): Html {
  return bar([{ fill, onFill: '#12181d', name: label, count }], result.summary.units);
}

/** “▲ 2”, “▼ 1”: more or fewer units than before, told without colour. */
function change(difference: number, number: Page['number']): string {
  if (difference === 0) return '0';
  return difference > 0 ? `▲ ${number(difference)}` : `▼ ${number(-difference)}`;
}

/** Per cent to one decimal place. Only for reading: nothing is decided by it. */
function share(count: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((count * 1000) / whole) / 10;
}
