import { ANSWERS } from '../../labels/answers.ts';
import { describeOutcome } from '../../labels/outcomes.ts';
import type { ResultItem, UnitResult } from '../../model/result.ts';
import { differenceOf } from '../tables/ranking.ts';
import { classChip } from './class-look.ts';
import { type PlacedColumn, placedRow, placedStyle, tableHead } from './html-table.ts';
import { type Html, html, NOTHING } from './markup.ts';
import { type Page, shortArea } from './page.ts';
import { shortWhy } from './short-why.ts';
import { unitLink } from './unit-link.ts';

/** More columns of levels would not fit on a sheet; each unit's own section has them. */
const MOST_LEVELS = 8;
/** A browser draws the rows in sight alone, a table at a time: what is far below costs nothing. */
const ROWS_OF_A_TABLE = 100;

/** A longer ranking is found and sorted by what tells units apart; the rest is on each unit's page and in the workbook. */
const MOST_IN_FULL = 1000;

/** The columns, said once for the table, the style sheet and the filters. */
function rankingColumns(page: Page): PlacedColumn<UnitResult>[] {
  const { labels, number, shows } = page;
  const points = (value: number | null) => (value === null ? '–' : number(value));
  const full = page.result.units.length <= MOST_IN_FULL;
  const columns: (PlacedColumn<UnitResult> & { readonly when?: boolean })[] = [
    { key: 'rank', header: labels.rank, cell: (unit) => rank(page, unit), width: 4.5, number: true },
    { key: 'code', header: labels.code, cell: ({ code }) => code, width: 5.5 },
    { key: 'name', header: labels.name, cell: (unit) => unitLink(page, unit), width: 12, head: true },
    { key: 'area', header: labels.area, cell: (unit) => shortArea(page, unit), width: 12, when: shows.area },
    ...levelItems(page).map((rule) => ({
      key: `item:${rule.id}`,
      header: rule.id,
      cell: (unit: UnitResult) => levelCell(page, unit, rule),
      width: 6,
    })),
    {
      key: 'total',
      header: labels.total,
      cell: ({ total }) => points(total),
      width: 5,
      number: true,
      when: shows.points,
    },
    { key: 'class', header: labels.classification, cell: (unit) => unitClass(page, unit), width: 8.5 },
    {
      key: 'self',
      header: labels.selfTotal,
      cell: ({ selfTotal }) => points(selfTotal),
      width: 4.5,
      number: true,
      when: shows.self && full,
    },
    {
      key: 'difference',
      header: labels.difference,
      cell: (unit) => signed(differenceOf(unit), number),
      width: 4.5,
      number: true,
      when: shows.self && full,
    },
    { key: 'missing', header: labels.missing, cell: ({ missing }) => number(missing.length), width: 4.5, number: true },
    { key: 'why', header: labels.why, cell: (unit) => shortWhy(page, unit), width: 14, when: full },
  ];
  return columns.filter(({ when }) => when !== false);
}

export function rankingStyle(page: Page): string {
  return placedStyle('ranking', rankingColumns(page));
}

/** Every unit: the ranked ones by rank, then those whose data cannot be ranked. */
export function* rankingSection(page: Page): Generator<Html> {
  const { labels, result, number } = page;
  const levels = levelItems(page);
  const columns = rankingColumns(page);
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
  const heads = columns.map(({ header, cell }) => ({ header, label: header, cell }));
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

/** What a set without points has in place of a total: what each of its standards came to. */
function levelItems({ result, shows }: Page): readonly ResultItem[] {
  if (shows.points) return [];
  const items = result.criteria.items.filter(({ depth }) => depth === 0);
  return items.length > MOST_LEVELS ? [] : items;
}

function levelCell({ labels, language }: Page, unit: UnitResult, rule: ResultItem): Html {
  const item = unit.items.find(({ id }) => id === rule.id);
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

function signed(value: number | null, number: Page['number']): string {
  if (value === null) return '–';
  if (value === 0) return '0';
  return value > 0 ? `+${number(value)}` : `−${number(-value)}`;
}
