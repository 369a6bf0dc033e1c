import { recognisesNone, sayBand } from '../../labels/outcomes.ts';
import { bar } from './bar.ts';
import { classChip, fillOf, INVALID_COLOUR, INVALID_FILL } from './class-look.ts';
import { type Html, html, NOTHING } from './markup.ts';
import type { Page } from './page.ts';

/** How many units are in each class, also in those nobody reached. */
export function classSection(page: Page): Html {
  const { labels, result } = page;
  const { summary, criteria } = result;
  const notEarning = !recognisesNone(criteria) && criteria.classes.some((each) => !each.earnsAward);
  return html`<section id="classes"><h2>${labels.byClass}</h2>
<table class="chart"><caption>${labels.byClassCaption(page.number(summary.units))}</caption>
<thead><tr><th scope="col">${labels.classification}</th><th scope="col" class="wide">${labels.chart}</th><th scope="col" class="n">${labels.count}</th><th scope="col" class="n">${labels.share}</th></tr></thead>
<tbody>
${summary.byClass.map((each) => classRow(page, each))}${summary.invalid > 0 ? invalidRow(page) : NOTHING}</tbody></table>
${notEarning ? html`<p class="note">${labels.noAwardLegend(page.words(criteria.award))}</p>\n` : NOTHING}${why(page)}</section>\n`;
}

/** Of an office's groups where the law has no classes: said beside them, so that nobody takes them for law. */
function why({ labels, words, result }: Page): Html {
  const { why } = result.criteria;
  return why === undefined ? NOTHING : html`<p class="note"><strong>${labels.whyGrouped}</strong>: ${words(why)}</p>\n`;
}

function classRow(page: Page, { id, label, count }: { id: string; label: string; count: number }): Html {
  const look = page.classes.get(id);
  const fill = look === undefined ? INVALID_COLOUR.strong : fillOf(look);
  const { criteria } = page.result;
  const rule = criteria.classes.find((each) => each.id === id);
  const bands = rule === undefined ? [] : sayBand(rule, criteria, page.language);
  const head = html`${classChip(look, label)}${bands.map((band) => html`<small>${band}</small>`)}`;
  return row(page, head, { fill, label, count });
}

function invalidRow(page: Page): Html {
  const label = page.labels.unclassified;
  const chip = html`<span class="chip invalid">${label}</span>`;
  return row(page, chip, { fill: INVALID_FILL, label, count: page.result.summary.invalid });
}

function row(page: Page, head: Html, { fill, label, count }: { fill: string; label: string; count: number }): Html {
  const { number, result } = page;
  const whole = result.summary.units;
  const drawn = bar([{ fill, onFill: '#12181d', name: label, count }], whole);
  return html`<tr><th scope="row">${head}</th><td class="wide">${drawn}</td><td class="n">${number(count)}</td><td class="n">${number(share(count, whole))}%</td></tr>\n`;
}

/** Per cent to one decimal place. Only for reading: nothing is decided by it. */
function share(count: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((count * 1000) / whole) / 10;
}
