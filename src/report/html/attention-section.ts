import { inLegalOrder } from '../../model/legal-order.ts';
import type { UnitResult } from '../../model/result.ts';
import { classChip } from './class-look.ts';
import { type Html, html, NOTHING } from './markup.ts';
import { itemNamed, type Page } from './page.ts';
import { locationOf, placeWithFile } from './place.ts';
import { risesWithEvidence } from './short-why.ts';
import { unitLink } from './unit-link.ts';

/** What an officer should act on before the list is signed. */
export function* attentionSection(page: Page): Generator<Html> {
  const { labels, result } = page;
  const lists = [rising(page), missingByItem(page), betweenBands(page), invalid(page)];
  yield html`<section id="attention"><h2>${labels.attention}</h2>\n`;
  let said = false;
  for (const list of lists) {
    for (const part of list) {
      said = true;
      yield part;
    }
  }
  const nothing = result.units.length > 0 && !said;
  yield html`${nothing ? html`<p>${labels.attentionNothing}</p>` : NOTHING}</section>\n`;
}

function* rising(page: Page): Generator<Html> {
  const { labels, number, shows } = page;
  const totalHead = (label: string) => (shows.points ? html`<th scope="col" class="n">${label}</th>` : NOTHING);
  const totalCell = (total: number | null) =>
    shows.points ? html`<td class="n">${total === null ? '' : number(total)}</td>` : NOTHING;
  const units = page.result.units.filter(risesWithEvidence);
  if (units.length === 0) return;
  yield html`<h3>${labels.wouldChange}</h3>
<table class="list"><caption>${labels.wouldChangeText(number(units.length))}</caption>
<thead><tr><th scope="col">${labels.unit}</th><th scope="col">${labels.waitingItems}</th>${totalHead(labels.totalNow)}<th scope="col">${labels.classNow}</th>${totalHead(labels.totalWithEvidence)}<th scope="col">${labels.classWithEvidence}</th></tr></thead>
<tbody>\n`;
  for (const unit of units) {
    const { classification, withEvidence } = unit;
    const now = classChip(page.classes.get(classification.id), classification.label);
    const then = classChip(page.classes.get(withEvidence.classification.id), withEvidence.classification.label);
    const items = withEvidence.items.map((id) => html`<div>${itemNamed(page, id)}</div>`);
    const article = evidenceArticle(unit);
    yield html`<tr><th scope="row">${unitLink(page, unit)}</th><td>${items}${article === undefined ? NOTHING : html`<small>${labels.byArticle(inLegalOrder(article), page.result.criteria.document)}</small>`}</td>${totalCell(unit.total)}<td>${now}</td>${totalCell(withEvidence.total)}<td>${then}</td></tr>\n`;
  }
  yield html`</tbody></table>\n`;
}

/** The provision by which points without evidence do not count. */
function evidenceArticle(unit: UnitResult): string | undefined {
  for (const { because } of unit.items) {
    if (because?.code === 'no-evidence' && because.article !== undefined) return because.article;
  }
  for (const reason of unit.classification?.because ?? []) {
    if (reason.code === 'items-without-evidence' && reason.article !== undefined) return reason.article;
  }
  return undefined;
}

/** One kind of document often holds back many units: worth one letter instead of many. */
function* missingByItem(page: Page): Generator<Html> {
  const { labels, number } = page;
  const lacking = new Map<string, { units: number; held: number }>();
  for (const unit of page.result.units) {
    const held = risesWithEvidence(unit) ? new Set(unit.withEvidence.items) : undefined;
    for (const { item, what } of unit.missing) {
      if (what !== 'evidence') continue;
      const count = lacking.get(item) ?? { units: 0, held: 0 };
      lacking.set(item, { units: count.units + 1, held: count.held + (held?.has(item) ? 1 : 0) });
    }
  }
  if (lacking.size === 0) return;
  const place = new Map(page.result.criteria.items.map((item, index) => [item.id, index]));
  const rows = [...lacking].sort(
    ([a, left], [b, right]) => right.units - left.units || (place.get(a) ?? 0) - (place.get(b) ?? 0),
  );
  yield html`<h3>${labels.byItem}</h3>
<table class="list"><caption>${labels.byItemText}</caption>
<thead><tr><th scope="col">${labels.item}</th><th scope="col" class="n">${labels.itemUnits}</th><th scope="col" class="n">${labels.itemUnitsHeld}</th></tr></thead>
<tbody>
${rows.map(([id, { units, held }]) => html`<tr><th scope="row">${itemNamed(page, id)}</th><td class="n">${number(units)}</td><td class="n">${number(held)}</td></tr>\n`)}</tbody></table>\n`;
}

function* betweenBands(page: Page): Generator<Html> {
  const { labels } = page;
  const found = page.result.units.flatMap((unit) =>
    unit.notices.filter(({ because }) => because.code === 'total-between-bands').map(({ text }) => ({ unit, text })),
  );
  if (found.length === 0) return;
  yield html`<h3>${labels.betweenBands}</h3>\n<p>${labels.betweenBandsText}</p>\n<ul class="plain">\n`;
  for (const { unit, text } of found) yield html`<li>${unitLink(page, unit)}: ${text}</li>\n`;
  yield html`</ul>\n`;
}

function* invalid(page: Page): Generator<Html> {
  const { labels } = page;
  const units = page.result.units.filter((unit) => unit.classification === null);
  if (units.length === 0) return;
  yield html`<h3>${labels.invalidUnits}</h3>
<table class="list"><caption>${labels.invalidUnitsText}</caption>
<thead><tr><th scope="col">${labels.unit}</th><th scope="col">${labels.where}</th><th scope="col">${labels.whatIsWrong}</th><th scope="col">${labels.howToFix}</th></tr></thead>\n`;
  for (const unit of units) {
    const errors = page.unitErrors.get(unit.code) ?? [];
    const head = html`<th scope="rowgroup" rowspan="${String(Math.max(1, errors.length))}">${unitLink(page, unit)}</th>`;
    const rows = errors.map(
      (error, index) =>
        html`<tr>${index === 0 ? head : NOTHING}<td>${placeWithFile(page, locationOf(error))}</td><td>${error.message}</td><td>${error.fix}</td></tr>\n`,
    );
    // Without a problem of its own, at least the place where the unit stands can be said.
    const place = html`<tr>${head}<td>${placeWithFile(page, unit.at)}</td><td>${labels.whyInvalid}</td><td></td></tr>\n`;
    yield html`<tbody>${rows.length === 0 ? place : rows}</tbody>\n`;
  }
  yield html`</table>\n`;
}
