import type { UnitResult } from '../../model/result.ts';
import { classChip } from './class-look.ts';
import { type Html, html, NOTHING } from './markup.ts';
import { type Page, shortArea } from './page.ts';
import { shortWhy } from './short-why.ts';
import { unitLink } from './unit-link.ts';

/** Every unit in one table: the ranked ones by rank, then those whose data cannot be ranked. */
export function* rankingSection(page: Page): Generator<Html> {
  const { labels, result, shows, number } = page;
  const columns = 7 + (shows.area ? 1 : 0) + (shows.self ? 2 : 0);
  yield html`<section id="ranking"><h2>${labels.ranking}</h2>
<table class="ranking"><caption>${labels.rankingCaption}</caption>
<thead><tr><th scope="col" class="n">${labels.rank}</th><th scope="col">${labels.code}</th><th scope="col">${labels.name}</th>${
    shows.area ? html`<th scope="col">${labels.area}</th>` : NOTHING
  }<th scope="col" class="n">${labels.total}</th><th scope="col">${labels.classification}</th>${
    shows.self
      ? html`<th scope="col" class="n">${labels.selfTotal}</th><th scope="col" class="n">${labels.difference}</th>`
      : NOTHING
  }<th scope="col" class="n">${labels.missing}</th><th scope="col">${labels.why}</th></tr></thead>
<tbody>\n`;
  const unranked: UnitResult[] = [];
  for (const unit of result.units) {
    if (unit.rank === null) unranked.push(unit);
    else yield row(page, unit);
  }
  yield html`</tbody>\n`;
  if (unranked.length > 0) {
    const heading = labels.notRankedHeading(number(unranked.length));
    yield html`<tbody class="unranked"><tr><th scope="rowgroup" colspan="${String(columns)}">${heading}</th></tr>\n`;
    for (const unit of unranked) yield row(page, unit);
    yield html`</tbody>\n`;
  }
  yield html`</table></section>\n`;
}

function row(page: Page, unit: UnitResult): Html {
  const { number, shows } = page;
  const area = shows.area ? html`<td class="area">${shortArea(page, unit)}</td>` : NOTHING;
  const total = unit.total === null ? '–' : number(unit.total);
  const self = shows.self ? selfCells(page, unit) : NOTHING;
  return html`<tr><td class="n rank">${rank(page, unit)}</td><td class="code">${unit.code}</td><th scope="row">${unitLink(page, unit)}</th>${area}<td class="n total">${total}</td><td>${unitClass(page, unit)}</td>${self}<td class="n">${number(unit.missing.length)}</td><td class="why">${shortWhy(page, unit)}</td></tr>\n`;
}

function rank({ labels, number, sharedRanks }: Page, unit: UnitResult): Html {
  if (unit.rank === null) return html`<span title="${labels.notRanked}">–</span>`;
  const tied = sharedRanks.has(unit.rank) ? html`<small>${labels.tied}</small>` : NOTHING;
  return html`${number(unit.rank)}${tied}`;
}

export function unitClass(page: Page, unit: UnitResult): Html {
  const { classification } = unit;
  if (classification === null) return html`<span class="chip invalid">${page.labels.invalid}</span>`;
  return classChip(page.classes.get(classification.id), classification.label);
}

function selfCells({ number }: Page, { total, selfTotal }: UnitResult): Html {
  const known = total !== null && selfTotal !== null;
  const difference = known ? signed(tenThousandths(total - selfTotal), number) : '–';
  return html`<td class="n">${selfTotal === null ? '–' : number(selfTotal)}</td><td class="n">${difference}</td>`;
}

/** Both numbers have at most four decimal places, so this takes off only what the subtraction of doubles added. */
function tenThousandths(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function signed(value: number, number: Page['number']): string {
  if (value === 0) return '0';
  return value > 0 ? `+${number(value)}` : `−${number(-value)}`;
}
