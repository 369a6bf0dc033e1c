import { HALF_A_POINT, type UnitSteadiness } from '../../figures/steadiness.ts';
import { ANSWERS } from '../../labels/answers.ts';
import { STEADINESS } from '../../labels/steadiness.ts';
import { describePlace, describeWithout } from '../steadiness.ts';
import { type HtmlColumn, htmlTable } from './html-table.ts';
import { type Html, html, NOTHING } from './markup.ts';
import type { Page } from './page.ts';
import { unitClass } from './ranking-section.ts';
import { unitLink } from './unit-link.ts';

/** The workbook has all of them. */
const MOST_LISTED = 20;

/** What half a point, one criterion or one person would change: folded, since it is asked after everything else. */
export function steadinessSection(page: Page): Html {
  const { steadiness, language, labels, number } = page;
  const { units, loose, itemByItem } = steadiness;
  if (units.length === 0) return NOTHING;
  const words = STEADINESS[language];
  const half = number(HALF_A_POINT);
  const movement = ({ without }: UnitSteadiness) => (without === null ? 0 : without.worst.rank - without.best.rank);
  const moved = units.filter((each) => movement(each) > 0).toSorted((a, b) => movement(b) - movement(a));
  const hanging = units.filter(({ hangsOn }) => hangsOn !== null);
  return html`<section id="steadiness"><h2>${words.title}</h2>
<p>${words.firm(number(units.length - loose.length), number(units.length), half)}</p>
<details class="more"><summary>${words.how(half)}</summary>
<p class="note">${labels.rankingCaption} ${words.without[itemByItem ? 'known' : 'unknown']}</p>
${list(page, words.loose(half), loose, [
  {
    header: words.more(half),
    label: words.more(half),
    cell: ({ more }) => describePlace(more, page.result.criteria, language),
  },
  {
    header: words.less(half),
    label: words.less(half),
    cell: ({ less }) => describePlace(less, page.result.criteria, language),
  },
])}${list(page, words.moved, moved, [
  {
    header: words.best,
    label: words.best,
    cell: ({ without }) => (without === null ? '' : describeWithout(without.best, language)),
  },
  {
    header: words.worst,
    label: words.worst,
    cell: ({ without }) => (without === null ? '' : describeWithout(without.worst, language)),
  },
])}${list(page, words.hangs, hanging, [
  { header: words.person, label: words.person, cell: ({ hangsOn }) => hangsOn?.person ?? '' },
  {
    header: labels.why,
    label: labels.why,
    cell: ({ hangsOn }) => (hangsOn?.item ? words.zero(hangsOn.item) : words.allPoints),
  },
])}</details></section>\n`;
}

function list(
  page: Page,
  caption: string,
  rows: readonly UnitSteadiness[],
  columns: readonly HtmlColumn<UnitSteadiness>[],
): Html {
  if (rows.length === 0) return NOTHING;
  const { labels, number } = page;
  const table = htmlTable<UnitSteadiness>({
    kind: 'list',
    caption,
    columns: [
      { header: labels.unit, label: labels.unit, cell: ({ unit }) => unitLink(page, unit), head: true },
      { header: labels.total, label: labels.total, cell: ({ unit }) => number(unit.total ?? 0), number: true },
      { header: labels.classification, label: labels.classification, cell: ({ unit }) => unitClass(page, unit) },
      { header: labels.rank, label: labels.rank, cell: ({ rank }) => number(rank), number: true },
      ...columns,
    ],
    rows: rows.slice(0, MOST_LISTED),
  });
  const left = rows.length - MOST_LISTED;
  return html`${table}${left > 0 ? html`<p class="note">${ANSWERS[page.language].andMore(number(left))}</p>\n` : NOTHING}`;
}
