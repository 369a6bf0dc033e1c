import { describeOutcome } from '../../labels/outcomes.ts';
import { describeOverride, PROSPECT } from '../../labels/prospect.ts';
import { describeShare } from '../../labels/reasons.ts';
import { SPEECH } from '../../labels/speech.ts';
import { type ItemBrief, itemsInBrief } from '../../model/items-later.ts';
import { memoize } from '../../model/memoize.ts';
import type { ItemResult, ItemState, ResultItem, UnitResult } from '../../model/result.ts';
import { placedStyle } from './html-table.ts';
import { type Html, html, NOTHING } from './markup.ts';
import type { Page } from './page.ts';
import { placeInFile } from './place.ts';

/** A shape for each state, so that it is told without colour; all of them are in every system font. */
const MARKS: Record<ItemState, string> = {
  scored: '●',
  zero: '○',
  'no-evidence': '▲',
  'not-submitted': '□',
  'not-applicable': '–',
  invalid: '×',
  met: '●',
  'not-met': '○',
  measured: '◆',
};

/** Head and first cells of the table, which are the same for every unit: made once for thousands of them. */
export interface ItemFrame {
  readonly head: Html;
  /** Start of the row of each item: its name and maximum. */
  readonly starts: ReadonlyMap<string, Html>;
  readonly states: Readonly<Record<ItemState, Html>>;
  /** Items that are the sum of their indicators and have no evidence of their own. */
  readonly sums: ReadonlySet<string>;
  /** Few different points are in very many cells. */
  readonly points: (value: number | null) => Html;
  /** Start of the row of an item that came to this, up to its explanation. */
  readonly outcomes: (item: ItemBrief) => Html;
}

export function itemFrame(page: Page): ItemFrame {
  const { items } = page.result.criteria;
  const frame = {
    head: head(page),
    starts: new Map(items.map((item) => [item.id, rowStart(page, item)])),
    states: {
      scored: stateName(page, 'scored'),
      zero: stateName(page, 'zero'),
      'no-evidence': stateName(page, 'no-evidence'),
      'not-submitted': stateName(page, 'not-submitted'),
      'not-applicable': stateName(page, 'not-applicable'),
      invalid: stateName(page, 'invalid'),
      met: stateName(page, 'met'),
      'not-met': stateName(page, 'not-met'),
      measured: stateName(page, 'measured'),
    },
    points: rememberedCells(page),
    sums: new Set(items.filter(({ method }) => method === null).map(({ id }) => id)),
  };
  return { ...frame, outcomes: memoize((item: ItemBrief) => outcomeCells(page, frame, item), MOST_OUTCOMES) };
}

const MOST_OUTCOMES = 10_000;

/** All items of a unit in the order of the document, indicators under their criterion. An assessor said before is not said again. */
export function itemTable(page: Page, frame: ItemFrame, unit: UnitResult, assessor?: string): Html {
  return html`<table class="cards ${page.shows.points ? 'items' : 'items outcomes'}"><caption class="unseen">${page.labels.items(unit.name)}</caption>
${frame.head}<tbody>
${itemRows(page, frame, unit, assessor)}</tbody></table>\n`;
}

function itemRows(page: Page, frame: ItemFrame, unit: UnitResult, assessor: string | undefined): Html[] {
  const briefs = itemsInBrief(unit);
  return unit.items.map((item, index) => {
    const brief = briefs[index] ?? item;
    // What an item came to is drawn once for all units that it came to the same in; what is its own alone is not kept.
    const outcome = brief === item ? outcomeCells(page, frame, item) : frame.outcomes(brief);
    return itemRow(page, frame, item, { outcome, assessor });
  });
}

/** The columns of the table, by which the style sheet names the cells where it has become cards. */
export function itemStyle({ labels, shows, result }: Page): string {
  const column = (header: string) => ({ key: header, header, cell: () => '', width: 0 });
  const points = result.scoredBy === 'self' ? labels.pointsSelfRun : labels.points;
  return placedStyle('items', [
    column(labels.item),
    ...(shows.maximum ? [column(labels.maximum)] : []),
    ...(shows.self ? [column(labels.selfPoints)] : []),
    ...(shows.points ? [column(points)] : []),
    column(labels.state),
    column(labels.explanation),
    column(labels.evidence),
    column(labels.sourceCell),
  ]);
}

function head({ labels, shows, result }: Page): Html {
  const maximum = shows.maximum ? html`<th scope="col" class="n">${labels.maximum}</th>` : NOTHING;
  const self = shows.self ? html`<th scope="col" class="n">${labels.selfPoints}</th>` : NOTHING;
  const points = result.scoredBy === 'self' ? labels.pointsSelfRun : labels.points;
  return html`<thead><tr><th scope="col">${labels.item}</th>${maximum}${self}${shows.points ? html`<th scope="col" class="n">${points}</th>` : NOTHING}<th scope="col">${labels.state}</th><th scope="col">${labels.explanation}</th><th scope="col">${labels.evidence}</th><th scope="col">${labels.sourceCell}</th></tr></thead>\n`;
}

function rowStart(page: Page, { id, label, depth, method, maximum }: ResultItem): Html {
  const kind = `d${Math.min(depth, 3)}${method === null ? ' sum' : ''}`;
  const cell = page.shows.maximum ? numberCell(page, maximum) : NOTHING;
  return html`<tr class="${kind}"><th scope="row"><b>${id}</b> ${page.words(label)}</th>${cell}`;
}

function stateName({ labels }: Page, state: ItemState): Html {
  return stateCell(state, labels.states[state]);
}

function stateCell(state: ItemState, text: string): Html {
  return html`<td class="s ${state}"><span aria-hidden="true">${MARKS[state]}</span> ${text}`;
}

interface RowParts {
  readonly outcome: Html;
  readonly assessor: string | undefined;
}

function itemRow(page: Page, frame: ItemFrame, item: ItemResult, { outcome, assessor }: RowParts): Html {
  const documents = frame.sums.has(item.id) ? NOTHING : evidence(page, item, assessor);
  return html`${outcome}${overridden(page, item)}</td><td>${documents}</td>${sourceCell(page, item)}</tr>\n`;
}

/** The row up to what its documents and its place are. */
function outcomeCells(page: Page, frame: Omit<ItemFrame, 'outcomes'>, item: ItemBrief): Html {
  const { shows, labels, number } = page;
  // A result of a later version may have an item its set does not name.
  const start = frame.starts.get(item.id) ?? rowStart(page, unnamed(item.id));
  const self = shows.self ? frame.points(item.selfPoints) : NOTHING;
  const awaiting = item.pointsAwaitingEvidence;
  const waits = awaiting === undefined ? NOTHING : html`<small>${labels.awaiting(number(awaiting))}</small>`;
  const outcome = describeOutcome(item, page.items.get(item.id), page.language);
  const state = outcome === undefined ? frame.states[item.state] : stateCell(item.state, outcome);
  const points = shows.points ? frame.points(item.points) : NOTHING;
  return html`${start}${self}${points}${state}${waits}</td><td>${explanation(item)}`;
}

/** That points were simply awarded is no news: the points stand beside it. */
function explanation({ because, reason }: ItemBrief): string {
  return because === undefined ? '' : reason;
}

function unnamed(id: string): ResultItem {
  return { id, label: { vi: '' }, parent: null, depth: 0, maximum: null, method: 'awarded' };
}

function numberCell({ number }: Page, value: number | null): Html {
  return html`<td class="n">${value === null ? '–' : number(value)}</td>`;
}

function rememberedCells(page: Page): (value: number | null) => Html {
  const cells = new Map<number | null, Html>();
  return (value) => {
    const known = cells.get(value) ?? numberCell(page, value);
    cells.set(value, known);
    return known;
  };
}

function evidence({ labels, language }: Page, item: ItemResult, shared: string | undefined): Html {
  const { evidence: documents, state, counts, assessor, note } = item;
  // Where the state is the value, it need not stand here again.
  const value = state === 'measured' ? undefined : counts === undefined ? item.value : describeShare(counts, language);
  const named =
    documents.length === 0 ? html`<span class="soft">${labels.noEvidence}</span>` : SPEECH[language].series(documents);
  return html`${named}${detail(labels.value, value)}${detail(labels.assessor, assessor === shared ? undefined : assessor)}${detail(labels.note, note)}`;
}

function overridden({ language }: Page, { override }: ItemResult): Html {
  if (override === undefined) return NOTHING;
  return detail(PROSPECT[language].overridden, describeOverride(override, language));
}

function detail(name: string, text: string | undefined): Html {
  return text === undefined || text === '' ? NOTHING : html`<small>${name}: ${text}</small>`;
}

function sourceCell(page: Page, { at }: ItemResult): Html {
  if (at === null) return html`<td class="cell"></td>`;
  const file = page.manyFiles ? html`<small>${at.file}</small>` : NOTHING;
  return html`<td class="cell">${at.cell ?? placeInFile(page, at)}${file}</td>`;
}
