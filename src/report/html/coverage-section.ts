import { coverageLabels } from '../../labels/units.ts';
import type { Coverage, CoverageCounts } from '../../model/result.ts';
import { sayArea, sayClassEffect, sayCounts, sayList, sayMissing } from '../coverage-words.ts';
import { type Html, html, NOTHING } from './markup.ts';
import type { Page } from './page.ts';
import { unitLink } from './unit-link.ts';

/** Who on the list has sent everything, part or nothing, and what the missing pieces cost. Nothing without a list. */
export function* coverageSection(page: Page): Generator<Html> {
  const { coverage } = page.result;
  if (coverage === undefined) return;
  const { language } = page;
  const labels = coverageLabels(language);
  yield html`<section id="coverage"><h2>${labels.title}</h2>
<p>${sayCounts(coverage.counts, labels).join(' · ')}.</p>
<p class="note">${sayList(coverage, language)}.</p>\n`;
  yield areaTable(page, coverage);
  yield* silentUnits(page, coverage);
  yield nameList(labels.unlisted, coverage.unlisted);
  yield* costs(page, coverage);
  yield html`</section>\n`;
}

function areaTable({ language, number }: Page, { byArea, counts, due }: Coverage): Html {
  const labels = coverageLabels(language);
  const { heads } = labels;
  const timed = due === null ? [] : [heads.onTime, heads.late, heads.undated];
  const columns = [heads.all, heads.part, heads.nothing, ...timed].map(
    (head) => html`<th scope="col" class="n">${head}</th>`,
  );
  const row = (name: string, kind: string, area: CoverageCounts) => {
    const times = due === null ? [] : [area.onTime, area.late, area.undated].map((count) => number(count ?? 0));
    const cells = [`${number(area.all)}/${number(area.units)}`, number(area.part), number(area.nothing), ...times];
    return html`<tr class="${kind}"><th scope="row">${name}</th>${cells.map((cell) => html`<td class="n">${cell}</td>`)}</tr>\n`;
  };
  return html`<table class="list"><caption>${labels.areasText}</caption>
<thead><tr><th scope="col">${labels.area}</th>${columns}</tr></thead>
<tbody>\n${byArea.map((area) => row(sayArea(area, labels.noArea), '', area))}</tbody>
${byArea.length > 1 ? html`<tfoot>${row(labels.total, 'total', counts)}</tfoot>` : NOTHING}</table>\n`;
}

/** By area, since a letter goes to each of them. */
function* silentUnits({ language }: Page, { units, counts }: Coverage): Generator<Html> {
  const labels = coverageLabels(language);
  if (counts.nothing === 0) return;
  yield html`<h3>${labels.nothingSent(counts.nothing)}</h3>\n<ul>\n`;
  const areas = new Map<string, string[]>();
  for (const unit of units) {
    if (unit.sent !== 'nothing') continue;
    const area = sayArea(unit, labels.noArea);
    const names = areas.get(area) ?? [];
    names.push(`${unit.name} (${unit.code})`);
    areas.set(area, names);
  }
  for (const [area, names] of areas) yield html`<li><b>${area}</b>: ${names.join(', ')}</li>\n`;
  yield html`</ul>\n`;
}

function nameList(
  title: (count: number) => string,
  units: readonly { readonly code: string; readonly name: string }[],
): Html {
  if (units.length === 0) return NOTHING;
  const names = units.map(({ code, name }) => html`<li>${name} (${code})</li>\n`);
  return html`<h3>${title(units.length)}</h3>\n<ul>${names}</ul>\n`;
}

function* costs(page: Page, coverage: Coverage): Generator<Html> {
  const { language, result } = page;
  const labels = coverageLabels(language);
  const sent = new Map(coverage.units.map((unit) => [unit.code, unit.sent]));
  const lacking = result.units.filter(({ code, missing }) => missing.length > 0 && sent.get(code) === 'part');
  if (lacking.length === 0) return;
  yield html`<h3>${labels.costs}</h3>
<table class="list"><caption>${labels.costsText}</caption>
<thead><tr><th scope="col">${labels.code}</th><th scope="col">${labels.unit}</th><th scope="col">${labels.cost}</th></tr></thead>
<tbody>\n`;
  for (const unit of lacking) {
    const lines = [sayMissing(unit, result, language), sayClassEffect(unit, language).join('; ')];
    yield html`<tr><td>${unit.code}</td><th scope="row">${unitLink(page, unit)}</th><td>${lines.map((line) => html`<div>${line}</div>`)}</td></tr>\n`;
  }
  yield html`</tbody></table>\n`;
}
