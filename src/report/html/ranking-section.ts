import { ANSWERS } from '../../labels/answers.ts';
import { describeOutcome } from '../../labels/outcomes.ts';
import { itemsInBrief } from '../../model/items-later.ts';
import type { ResultItem, UnitResult } from '../../model/result.ts';
import { rankingTable } from '../tables/ranking.ts';
import { MOST_IN_FULL } from '../tables/ranking-reasons.ts';
import { classChip } from './class-look.ts';
import { htmlColumns, type PlacedColumn, placedRow, placedStyle, tableHead } from './html-table.ts';
import { type Html, html, NOTHING } from './markup.ts';
import type { Page } from './page.ts';
import { shortWhy } from './short-why.ts';
import { unitLink } from './unit-link.ts';

/** A browser draws the rows in sight alone, a table at a time: what is far below costs nothing. */
const ROWS_OF_A_TABLE = 100;

/** Drawn once for the table, the style sheet and the filters. */
function rankingColumns(page: Page): PlacedColumn<UnitResult>[] {
  const { result, language, items } = page;
  const { columns } = rankingTable(result, language);
  const levels = [...items.values()].map((rule) => [
    `item:${rule.id}`,
    (unit: UnitResult) => levelCell(page, unit, rule),
  ]);
  return htmlColumns(columns, {
    language,
    noNumber: '–',
    marks: {
      rank: (unit) => rank(page, unit),
      name: (unit) => unitLink(page, unit),
      class: (unit) => unitClass(page, unit),
      reason: (unit) => shortWhy(page, unit),
      ...Object.fromEntries(levels),
    },
  });
}

export function rankingStyle(page: Page): string {
  return placedStyle('ranking', rankingColumns(page));
}

/** Every unit: the ranked ones by rank, then those whose data cannot be ranked. */
export function* rankingSection(page: Page): Generator<Html> {
  const { labels, result, number } = page;
  const columns = rankingColumns(page);
  const levels = page.shows.points
    ? []
    : columns.flatMap(({ key, header }) => (key.startsWith('item:') ? (page.items.get(header) ?? []) : []));
  const ranked = result.units.filter(({ rank }) => rank !== null);
  const unranked = result.units.filter(({ rank }) => rank === null);
  const kind = levels.length === 0 ? 'ranking' : 'ranking by-level';
  yield html`<section id="ranking"><h2>${labels.ranking}</h2>
<p class="note">${labels.rankingCaption}${result.units.length > MOST_IN_FULL ? ` ${ANSWERS[page.language].rankingBrief}` : ''}</p>
${tools(page, columns)}`;
  for (let from = 0; from === 0 || from < ranked.length; from += ROWS_OF_A_TABLE) {
    const rows = ranked.slice(from, from + ROWS_OF_A_TABLE);
    const name =
      ranked.length <= ROWS_OF_A_TABLE
        ? html`<caption class="unseen">${labels.ranking}</caption>`
        : html`<caption>${ANSWERS[page.language].ranks(number(from + 1), number(from + rows.length))}</caption>`;
    yield* table(columns, { kind, name, rows });
  }
  if (unranked.length > 0) {
    const name = html`<caption><strong>${labels.notRankedHeading(number(unranked.length))}</strong></caption>`;
    yield* table(columns, { kind: `${kind} unranked`, name, rows: unranked });
  }
  const names = levels.map(({ id, label }) => html`<li><b>${id}</b> ${page.words(label)}</li>\n`);
  yield html`${names.length === 0 ? NOTHING : html`<p class="note">${labels.itemNames}:</p><ul class="plain">${names}</ul>`}</section>\n`;
}

interface Rows {
  readonly kind: string;
  readonly name: Html;
  readonly rows: readonly UnitResult[];
}

function* table(columns: readonly PlacedColumn<UnitResult>[], { kind, name, rows }: Rows): Generator<Html> {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => html`<col style="width:${((width * 100) / whole).toFixed(1)}%">`);
  const heads = columns.map(({ header, cell }) => ({ header, cell }));
  yield html`<div class="rows"><table class="cards ${kind}">${name}<colgroup>${widths}</colgroup>
${tableHead(heads)}<tbody>\n`;
  for (const unit of rows) yield placedRow(columns, unit);
  yield html`</tbody></table></div>\n`;
}

/** Filters work with the script; without it there is nothing that does not work. */
function tools({ language, labels, shows }: Page, columns: readonly PlacedColumn<UnitResult>[]): Html {
  const words = ANSWERS[language];
  const place = (wanted: string) => String(columns.findIndex(({ key }) => key === wanted));
  const area = shows.area
    ? html` <label>${labels.area} <select id="of-area"><option value="">${words.allAreas}</option></select></label>`
    : NOTHING;
  return html`<form id="tools" hidden role="search" aria-label="${words.tools}" data-class="${place('class')}" data-area="${place('area')}" data-missing="${place('missing')}" data-shown="${words.shown}"><label>${words.search} <input type="search" id="find" autocomplete="off"></label> <label>${labels.classification} <select id="of-class"><option value="">${words.allClasses}</option></select></label>${area} <label class="check"><input type="checkbox" id="only-missing"> ${words.onlyMissing}</label> <output id="shown"></output> <small>${words.sortBy}</small></form>\n`;
}

function levelCell({ labels, language }: Page, unit: UnitResult, rule: ResultItem): Html {
  const item = itemsInBrief(unit).find(({ id }) => id === rule.id);
  if (item === undefined) return NOTHING;
  return html`<span class="level ${item.state}">${describeOutcome(item, rule, language) ?? labels.states[item.state]}</span>`;
}

function rank({ labels, number, sharedRanks, unitPages }: Page, unit: UnitResult): Html {
  if (unit.rank === null) return html`<span title="${labels.notRanked}">–</span>`;
  // Of thousands nearly all are tied: the line above the table says how ranks are shared.
  const tied = sharedRanks.has(unit.rank) && unitPages.length === 0 ? html` <small>${labels.tied}</small>` : NOTHING;
  return html`${number(unit.rank)}${tied}`;
}

export function unitClass(page: Page, unit: UnitResult): Html {
  const { classification } = unit;
  if (classification === null) return html`<span class="chip invalid">${page.labels.invalid}</span>`;
  return classChip(page.classes.get(classification.id), classification.label);
}
