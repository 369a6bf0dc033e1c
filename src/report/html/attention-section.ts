import { ANSWERS } from '../../labels/answers.ts';
import { inLegalOrder } from '../../model/legal-order.ts';
import type { UnitResult } from '../../model/result.ts';
import { classChip } from './class-look.ts';
import { htmlTable } from './html-table.ts';
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

/** The tables of what is missing have all of them. */
const MOST_LISTED = 100;

function* rising(page: Page): Generator<Html> {
  const { labels, number, shows } = page;
  const units = page.result.units.filter(risesWithEvidence);
  if (units.length === 0) return;
  const points = (total: number | null) => (total === null ? '' : number(total));
  type Rising = (typeof units)[number];
  yield html`<h3>${labels.wouldChange}</h3>\n`;
  yield htmlTable<Rising>({
    kind: 'list',
    caption: labels.wouldChangeText(number(units.length)),
    columns: [
      { header: labels.unit, cell: (unit) => unitLink(page, unit), head: true },
      { header: labels.waitingItems, cell: (unit) => waiting(page, unit) },
      {
        header: labels.totalNow,
        cell: ({ total }) => points(total),
        number: true,
        when: shows.points,
      },
      {
        header: labels.classNow,
        cell: ({ classification: { id, label } }) => classChip(page.classes.get(id), label),
      },
      {
        header: labels.totalWithEvidence,
        cell: ({ withEvidence }) => points(withEvidence.total),
        number: true,
        when: shows.points,
      },
      {
        header: labels.classWithEvidence,
        cell: ({ withEvidence: { classification } }) =>
          classChip(page.classes.get(classification.id), classification.label),
      },
    ],
    rows: units.slice(0, MOST_LISTED),
  });
  yield more(page, units.length);
}

function waiting(page: Page, unit: UnitResult): Html {
  const items = (unit.withEvidence?.items ?? []).map((id) => html`<div>${itemNamed(page, id)}</div>`);
  const article = evidenceArticle(unit);
  if (article === undefined) return html`${items}`;
  return html`${items}<small>${page.labels.byArticle(inLegalOrder(article), page.result.criteria.document)}</small>`;
}

function more(page: Page, all: number): Html {
  if (all <= MOST_LISTED) return NOTHING;
  return html`<p class="note">${ANSWERS[page.language].andMore(page.number(all - MOST_LISTED))}</p>\n`;
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
  yield html`<h3>${labels.byItem}</h3>\n`;
  yield htmlTable<(typeof rows)[number]>({
    kind: 'list',
    caption: labels.byItemText,
    columns: [
      { header: labels.item, cell: ([id]) => itemNamed(page, id), head: true },
      { header: labels.itemUnits, cell: ([, { units }]) => number(units), number: true },
      { header: labels.itemUnitsHeld, cell: ([, { held }]) => number(held), number: true },
    ],
    rows,
  });
}

function* betweenBands(page: Page): Generator<Html> {
  const { labels } = page;
  const found = page.result.units.flatMap((unit) =>
    unit.notices.filter(({ because }) => because.code === 'total-between-bands').map(({ text }) => ({ unit, text })),
  );
  if (found.length === 0) return;
  yield html`<h3>${labels.betweenBands}</h3>\n<p>${labels.betweenBandsText}</p>\n<ul class="plain">\n`;
  for (const { unit, text } of found.slice(0, MOST_LISTED)) yield html`<li>${unitLink(page, unit)}: ${text}</li>\n`;
  yield html`</ul>\n`;
  yield more(page, found.length);
}

interface Wrong {
  readonly unit: UnitResult;
  readonly where: string;
  readonly message: string;
  readonly fix: string;
}

function* invalid(page: Page): Generator<Html> {
  const { labels } = page;
  const units = page.result.units.filter((unit) => unit.classification === null);
  if (units.length === 0) return;
  yield html`<h3>${labels.invalidUnits}</h3>\n`;
  yield htmlTable<Wrong>({
    kind: 'list',
    caption: labels.invalidUnitsText,
    columns: [
      { header: labels.unit, cell: ({ unit }) => unitLink(page, unit), head: true },
      { header: labels.where, cell: ({ where }) => where },
      { header: labels.whatIsWrong, cell: ({ message }) => message },
      { header: labels.howToFix, cell: ({ fix }) => fix },
    ],
    rows: units.slice(0, MOST_LISTED).flatMap((unit) => wrongOf(page, unit)),
  });
  yield more(page, units.length);
}

function wrongOf(page: Page, unit: UnitResult): Wrong[] {
  const errors = page.unitErrors.get(unit.code) ?? [];
  // Without a problem of its own, at least the place where the unit stands can be said.
  if (errors.length === 0) {
    return [{ unit, where: placeWithFile(page, unit.at), message: page.labels.whyInvalid, fix: '' }];
  }
  return errors.map((error) => {
    return { unit, where: placeWithFile(page, locationOf(error)), message: error.message, fix: error.fix };
  });
}
