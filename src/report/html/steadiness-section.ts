import { HALF_A_POINT, type UnitSteadiness } from '../../figures/steadiness.ts';
import { ANSWERS } from '../../labels/answers.ts';
import { STEADINESS } from '../../labels/steadiness.ts';
import { steadinessTable } from '../tables/steadiness.ts';
import { htmlOf } from './html-table.ts';
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
${list(page, words.loose(half), loose, ['more', 'less'])}${list(page, words.moved, moved, ['best', 'worst'])}${list(page, words.hangs, hanging, ['person', 'why'])}</details></section>\n`;
}

/** Which units, and of what would change only what the list is about. */
function list(page: Page, caption: string, units: readonly UnitSteadiness[], about: readonly string[]): Html {
  if (units.length === 0) return NOTHING;
  const { language, number, steadiness, result } = page;
  const { columns } = steadinessTable(steadiness, result.criteria, language);
  const table = htmlOf(
    { columns: columns.filter(({ key }) => [...WHICH, ...about].includes(key)), rows: units.slice(0, MOST_LISTED) },
    {
      language,
      caption,
      marks: { name: ({ unit }) => unitLink(page, unit), class: ({ unit }) => unitClass(page, unit) },
    },
  );
  const left = units.length - MOST_LISTED;
  return html`${table}${left > 0 ? html`<p class="note">${ANSWERS[language].andMore(number(left))}</p>\n` : NOTHING}`;
}

const WHICH = ['name', 'total', 'class', 'rank'];
