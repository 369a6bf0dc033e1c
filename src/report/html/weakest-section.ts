import type { Figures, ItemFigure } from '../../figures/figures.ts';
import { ANSWERS } from '../../labels/answers.ts';
import { bar } from './bar.ts';
import { htmlTable } from './html-table.ts';
import { type Html, html, NOTHING } from './markup.ts';
import { itemNamed, type Page } from './page.ts';

const MOST_ITEMS = 5;

/** Which criteria gave least, how many units have nothing there, and how many of these lack only a document. */
export function weakestSection(page: Page, { weakest, measuredBy }: Figures): Html {
  const labels = ANSWERS[page.language];
  const { number, shows } = page;
  if (weakest.length === 0) return NOTHING;
  const level = shows.points ? labels.mean : labels.level;
  const without = labels.without[shows.points ? 'points' : 'outcome'];
  const table = htmlTable<ItemFigure>({
    kind: 'chart',
    caption: labels.weakestText[measuredBy],
    columns: [
      { header: page.labels.item, cell: ({ id }) => cut(itemNamed(page, id)), head: true },
      {
        header: level,
        cell: (item) => html`<span class="figure">${meanText(page, item)}</span>${shareBar(item)}`,
        kind: 'wide',
      },
      { header: without, cell: (item) => ofUnits(page, item.without, item.units), number: true },
      {
        header: labels.withoutEvidence,
        cell: ({ withoutEvidence }) => number(withoutEvidence),
        number: true,
        when: page.result.criteria.evidenceRequired,
      },
    ],
    rows: weakest.slice(0, MOST_ITEMS),
  });
  return html`<section id="weakest"><h2>${labels.weakest}</h2>\n${table}</section>\n`;
}

function meanText({ number }: Page, { mean, reference, share }: ItemFigure): string {
  if (mean !== null && reference !== null) return `${number(mean)}/${number(reference)}`;
  return share === null ? '' : `${number(Math.round(share * 1000) / 10)}%`;
}

function shareBar({ share, id }: ItemFigure): Html {
  if (share === null) return NOTHING;
  return bar([{ fill: '#8894a0', onFill: '#12181d', name: id, count: share }], 1);
}

/** Some criteria are named by a whole sentence; each unit's table has it. */
const LONGEST_NAME = 64;

/** After a whole word. */
function cut(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const kept = name.slice(0, LONGEST_NAME);
  const blank = kept.lastIndexOf(' ');
  return `${(blank === -1 ? kept : kept.slice(0, blank)).trimEnd()}…`;
}

/** “3 (25%)”, in whole percent: only for reading. */
function ofUnits({ number, language }: Page, count: number, units: number): string {
  if (units === 0) return number(count);
  return ANSWERS[language].ofUnits(number(count), number(Math.round((count * 100) / units)));
}
