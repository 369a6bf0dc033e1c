import type { UnitSteadiness } from '../../figures/steadiness.ts';
import { ANSWERS } from '../../labels/answers.ts';
import { describeProspect, PROSPECT } from '../../labels/prospect.ts';
import { describeCondition } from '../../labels/reasons.ts';
import { SPEECH } from '../../labels/speech.ts';
import { STEADINESS } from '../../labels/steadiness.ts';
import { inLegalOrder } from '../../model/legal-order.ts';
import { memoize } from '../../model/memoize.ts';
import type { GateResult, MissingWhat, UnitClass, UnitResult } from '../../model/result.ts';
import { areAtZero, furtherBlockers } from '../road.ts';
import { describeSteadiness, steadinessKey } from '../steadiness.ts';
import { type ItemFrame, itemFrame, itemTable } from './item-table.ts';
import { type Html, html, NOTHING } from './markup.ts';
import { anchorOf, itemsNamed, type Page, unitPlace } from './page.ts';
import { locationOf, placeWithFile } from './place.ts';
import { unitClass } from './ranking-section.ts';
import { risesWithEvidence } from './short-why.ts';
import type { UnitPage } from './unit-pages.ts';

/** Longer ones may be cut by a page break: keeping them whole would only leave half pages empty. */
const ITEMS_ON_ONE_PAGE = 20;

/** Every unit, folded, where they are few enough; else where the pages of each area are. */
export function* unitSections(page: Page): Generator<Html> {
  const { labels, result } = page;
  yield html`<section id="units"><h2>${labels.unitSections}</h2>\n`;
  if (page.unitPages.length > 0) yield pageList(page);
  else yield* foldedUnits(page, result.units);
  yield html`</section>\n`;
}

/** What is drawn once for all units. */
export interface UnitFrame {
  readonly kind: string;
  readonly items: ItemFrame;
  readonly reason: (classification: UnitClass) => Html;
  readonly gates: (gates: readonly GateResult[]) => Html;
  readonly steady: (own: UnitSteadiness) => Html;
}

export function unitFrame(page: Page): UnitFrame {
  const { labels, language, result } = page;
  const steady = new Map<string, Html>();
  const steadinessOf = (own: UnitSteadiness) => html`${describeSteadiness(own, result.criteria, language).join(' ')}`;
  return {
    kind: result.criteria.items.length <= ITEMS_ON_ONE_PAGE ? 'unit whole' : 'unit',
    items: itemFrame(page),
    reason: memoize(({ reason }) => saying(labels.reason, [html`${reason}`], 'reason'), MOST_SAID),
    gates: memoize((gates) => {
      const lines = gates.map((gate) => gateLine(page, gate));
      return saying(labels.gates, lines, '');
    }, MOST_SAID),
    steady: (own) => {
      const key = steadinessKey(own);
      const drawn = steady.get(key) ?? saying(STEADINESS[language].short, [steadinessOf(own)], '');
      if (steady.size < MOST_SAID) steady.set(key, drawn);
      return drawn;
    },
  };
}

const MOST_SAID = 1000;

/** The sections of some units, with what they share said once. */
export function* foldedUnits(page: Page, units: readonly UnitResult[], frame = unitFrame(page)): Generator<Html> {
  const { labels } = page;
  const words = ANSWERS[page.language];
  yield html`<p class="note">${labels.unitSectionsText} <button type="button" class="fold" hidden data-open="${words.openAll}" data-close="${words.closeAll}">${words.openAll}</button></p>\n`;
  for (const unit of units) yield unitSection(page, unit, frame);
}

function pageList(page: Page): Html {
  const words = ANSWERS[page.language];
  const links = page.unitPages.map(
    (each) =>
      html`<li><a href="${each.file}">${unitPageName(page, each)}</a> <span class="soft">(${page.number(each.units.length)})</span></li>\n`,
  );
  return html`<p class="note">${words.unitPagesText}</p>\n<ul class="columns">${links}</ul>\n`;
}

export function unitPageName({ labels, language, number }: Page, { area, part, of }: UnitPage): string {
  const name = area === '' ? labels.areaUnnamed : area;
  return of === 1 ? name : `${name}, ${ANSWERS[language].part(number(part), number(of))}`;
}

function unitSection(page: Page, unit: UnitResult, frame: UnitFrame): Html {
  const anchor = anchorOf(page, unit.code);
  const place = unitPlace(page, unit);
  const assessor = sharedAssessor(unit);
  return html`<details class="${frame.kind}" id="${anchor}"><summary><h3>${unit.name} <span class="code">${unit.code}</span></h3> <span class="verdict">${unitClass(page, unit)} ${verdict(page, unit)}</span></summary>
${place === '' ? NOTHING : html`<p class="where">${place}</p>\n`}<dl class="said">
${sayings(page, frame, unit, assessor)}</dl>
${itemTable(page, frame.items, unit, assessor)}<p class="back"><a href="${page.report}#ranking">${page.labels.backToRanking}</a></p>
</details>\n`;
}

/** The one who scored everything of a unit is said once. */
function sharedAssessor({ items }: UnitResult): string | undefined {
  const named = items.filter(({ evidence, points }) => evidence.length > 0 || (points ?? 0) > 0);
  const first = named[0]?.assessor;
  return named.length > 1 && named.every(({ assessor }) => assessor === first) ? first : undefined;
}

function verdict({ labels, number, result, sharedRanks }: Page, unit: UnitResult): Html {
  const { maximum } = result.criteria;
  const total =
    unit.total === null || maximum === null
      ? NOTHING
      : html`<strong>${labels.outOf(number(unit.total), number(maximum))}</strong> `;
  if (unit.rank === null) return html`${total}<span>${labels.notRanked}</span>`;
  const say = sharedRanks.has(unit.rank) ? labels.rankedAsTied : labels.rankedAs;
  return html`${total}<span>${say(number(unit.rank), number(result.summary.ranked))}</span>`;
}

function sayings(page: Page, frame: UnitFrame, unit: UnitResult, assessor: string | undefined): readonly Html[] {
  const { labels } = page;
  const steady = page.steady.get(unit.code);
  return [
    unit.classification === null ? NOTHING : frame.reason(unit.classification),
    saying(labels.whatIsWrong, errors(page, unit), 'wrong'),
    saying(labels.outlook, outlook(page, unit), 'outlook'),
    saying(PROSPECT[page.language].title, prospect(page, unit), 'outlook'),
    saying(labels.nextClass, nextClass(page, unit), ''),
    saying(
      labels.notices,
      unit.notices.map(({ text }) => html`${text}`),
      '',
    ),
    saying(labels.stillMissing, stillMissing(page, unit), ''),
    steady === undefined ? NOTHING : frame.steady(steady),
    frame.gates(unit.gates),
    saying(ANSWERS[page.language].checkedBy, assessor === undefined ? [] : [html`${assessor}`], ''),
  ];
}

function saying(name: string, lines: readonly Html[], kind: string): Html {
  if (lines.length === 0) return NOTHING;
  return html`<div class="${kind}"><dt>${name}</dt>${lines.map((line) => html`<dd>${line}</dd>`)}</div>\n`;
}

function errors(page: Page, unit: UnitResult): Html[] {
  const found = page.unitErrors.get(unit.code) ?? [];
  return found.map(
    (error) => html`<strong>${placeWithFile(page, locationOf(error))}</strong>: ${error.message} ${error.fix}`,
  );
}

function outlook(page: Page, unit: UnitResult): Html[] {
  const { labels, number } = page;
  const { withEvidence } = unit;
  if (withEvidence === null) return [];
  const say = risesWithEvidence(unit) ? labels.outlookChanges : labels.outlookStays;
  return [
    html`${say(itemsNamed(page, withEvidence.items), withEvidence.total === null ? '' : number(withEvidence.total), withEvidence.classification.label)}`,
  ];
}

function prospect({ language }: Page, { prospect: found }: UnitResult): Html[] {
  return found === undefined ? [] : [html`${describeProspect(found, language)}`];
}

function nextClass(page: Page, unit: UnitResult): Html[] {
  const { labels, number, language } = page;
  if (unit.nextClass === null) return [];
  const { label, pointsMissing, unmet = [] } = unit.nextClass;
  const blockers = furtherBlockers(unit.nextClass);
  const points = number(pointsMissing);
  const conditions = unmet.map((each) => html`<li>${describeCondition(each, language)}</li>`);
  const lines =
    conditions.length === 0 ? [] : [html`${labels.nextClassUnmet(label)}<ul class="plain">${conditions}</ul>`];
  if (blockers.length === 0) {
    return lines.length > 0 || !page.shows.points ? lines : [html`${labels.nextClassPoints(label, points)}`];
  }
  const items = itemsNamed(page, blockers);
  if (!areAtZero(unit, blockers)) {
    const missing = pointsMissing > 0 ? [html`${labels.nextClassPoints(label, points)}`] : [];
    return [...lines, ...missing, html`${labels.nextClassOtherGates(label, items)}`];
  }
  const said = pointsMissing > 0 ? labels.nextClassBoth(label, points, items) : labels.nextClassGates(label, items);
  return [...lines, html`${said}`];
}

const MISSING_ORDER: readonly MissingWhat[] = ['row', 'score', 'evidence'];

function stillMissing({ labels, language }: Page, unit: UnitResult): Html[] {
  const lines = MISSING_ORDER.map((what) => {
    const items = unit.missing.filter((missing) => missing.what === what).map(({ item }) => item);
    return items.length === 0 ? '' : labels.missingWhat[what](SPEECH[language].list(items));
  }).filter((line) => line !== '');
  return lines.length === 0 ? [] : [html`${SPEECH[language].series(lines)}.`];
}

function gateLine({ labels, language }: Page, { label, passed, items, article }: GateResult): Html {
  const mark = passed
    ? html`<span class="ok">${labels.gatePassed}</span>`
    : html`<span class="bad">${labels.gateFailed}</span>`;
  const broken = passed || items.length === 0 ? '' : `, ${labels.gateItems(SPEECH[language].list(items))}`;
  return html`${label}: ${mark}${broken}${article === null ? '' : ` (${inLegalOrder(article)})`}`;
}
