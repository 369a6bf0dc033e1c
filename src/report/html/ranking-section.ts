import { sayOutcome } from '../../labels/outcomes.ts';
import type { ResultItem, UnitResult } from '../../model/result.ts';
import { classChip } from './class-look.ts';
import { type Html, html, NOTHING } from './markup.ts';
import { type Page, shortArea } from './page.ts';
import { shortWhy } from './short-why.ts';
import { unitLink } from './unit-link.ts';

/** More columns of levels would not fit on a sheet; each unit's own section has them. */
const MOST_LEVELS = 8;

/** Every unit in one table: the ranked ones by rank, then those whose data cannot be ranked. */
export function* rankingSection(page: Page): Generator<Html> {
  const { labels, result, shows, number } = page;
  const levels = levelColumns(page);
  const columns = 6 + levels.length + (shows.points ? 1 : 0) + (shows.area ? 1 : 0) + (shows.self ? 2 : 0);
  yield html`<section id="ranking"><h2>${labels.ranking}</h2>
<table class="${levels.length === 0 ? 'ranking' : 'ranking by-level'}"><caption>${labels.rankingCaption}</caption>
<thead><tr><th scope="col" class="n">${labels.rank}</th><th scope="col">${labels.code}</th><th scope="col">${labels.name}</th>${
    shows.area ? html`<th scope="col">${labels.area}</th>` : NOTHING
  }${levels.map(({ id, label }) => html`<th scope="col" title="${page.words(label)}">${id}</th>`)}${
    shows.points ? html`<th scope="col" class="n">${labels.total}</th>` : NOTHING
  }<th scope="col">${labels.classification}</th>${
    shows.self
      ? html`<th scope="col" class="n">${labels.selfTotal}</th><th scope="col" class="n">${labels.difference}</th>`
      : NOTHING
  }<th scope="col" class="n">${labels.missing}</th><th scope="col">${labels.why}</th></tr></thead>
<tbody>\n`;
  const unranked: UnitResult[] = [];
  for (const unit of result.units) {
    if (unit.rank === null) unranked.push(unit);
    else yield row(page, unit, levels);
  }
  yield html`</tbody>\n`;
  if (unranked.length > 0) {
    const heading = labels.notRankedHeading(number(unranked.length));
    yield html`<tbody class="unranked"><tr><th scope="rowgroup" colspan="${String(columns)}">${heading}</th></tr>\n`;
    for (const unit of unranked) yield row(page, unit, levels);
    yield html`</tbody>\n`;
  }
  const names = levels.map(({ id, label }) => html`<li><b>${id}</b> ${page.words(label)}</li>\n`);
  yield html`</table>${names.length === 0 ? NOTHING : html`<p class="note">${labels.itemNames}:</p><ul class="plain">${names}</ul>`}</section>\n`;
}

/** What a set without points has in place of a total: what each of its standards came to. */
function levelColumns({ result, shows }: Page): readonly ResultItem[] {
  if (shows.points) return [];
  const items = result.criteria.items.filter(({ depth }) => depth === 0);
  return items.length > MOST_LEVELS ? [] : items;
}

function levelCell({ labels, language }: Page, unit: UnitResult, rule: ResultItem): Html {
  const item = unit.items.find(({ id }) => id === rule.id);
  if (item === undefined) return html`<td></td>`;
  return html`<td class="level ${item.state}">${sayOutcome(item, rule, language) ?? labels.states[item.state]}</td>`;
}

function row(page: Page, unit: UnitResult, levels: readonly ResultItem[]): Html {
  const { number, shows } = page;
  const area = shows.area ? html`<td class="area">${shortArea(page, unit)}</td>` : NOTHING;
  const total = shows.points
    ? html`<td class="n total">${unit.total === null ? '–' : number(unit.total)}</td>`
    : NOTHING;
  const self = shows.self ? selfCells(page, unit) : NOTHING;
  return html`<tr><td class="n rank">${rank(page, unit)}</td><td class="code">${unit.code}</td><th scope="row">${unitLink(page, unit)}</th>${area}${levels.map((rule) => levelCell(page, unit, rule))}${total}<td class="class">${unitClass(page, unit)}</td>${self}<td class="n">${number(unit.missing.length)}</td><td class="why">${shortWhy(page, unit)}</td></tr>\n`;
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
