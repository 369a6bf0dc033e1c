import { SPEECH } from '../../labels/speech.ts';
import { coverageLabels } from '../../labels/units.ts';
import type { Coverage, UnitResult } from '../../model/result.ts';
import { describeArea, describeClassEffect, describeCounts, describeList, describeMissing } from '../coverage-words.ts';
import { costly, coverageTable } from '../tables/coverage.ts';
import { allAreas, coverageAreasTable } from '../tables/coverage-areas.ts';
import { htmlOf } from './html-table.ts';
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
<p>${describeCounts(coverage.counts, labels).join(' · ')}.</p>
<p class="note">${describeList(coverage, language)}.</p>\n`;
  yield areaTable(page, coverage);
  yield* silentUnits(page, coverage);
  yield nameList(labels.unlisted, coverage.unlisted);
  yield* costs(page);
  yield html`</section>\n`;
}

function areaTable({ language }: Page, coverage: Coverage): Html {
  return htmlOf(coverageAreasTable(coverage, language), {
    language,
    caption: coverageLabels(language).areasText,
    ...(coverage.byArea.length > 1 ? { foot: allAreas(coverage, language) } : {}),
  });
}

/** By area, since a letter goes to each of them. */
function* silentUnits({ language }: Page, { units, counts }: Coverage): Generator<Html> {
  const labels = coverageLabels(language);
  if (counts.nothing === 0) return;
  yield html`<h3>${labels.nothingSent(counts.nothing)}</h3>\n<ul>\n`;
  const areas = new Map<string, string[]>();
  for (const unit of units) {
    if (unit.sent !== 'nothing') continue;
    const area = describeArea(unit, labels.noArea);
    const names = areas.get(area) ?? [];
    names.push(`${unit.name} (${unit.code})`);
    areas.set(area, names);
  }
  for (const [area, names] of areas) yield html`<li><b>${area}</b>: ${SPEECH[language].list(names)}</li>\n`;
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

function* costs(page: Page): Generator<Html> {
  const { language, result } = page;
  const labels = coverageLabels(language);
  const { columns, rows } = coverageTable(result, language);
  const lacking = costly(rows);
  if (lacking.length === 0) return;
  yield html`<h3>${labels.costs}</h3>\n`;
  yield htmlOf(
    { columns, rows: lacking.slice(0, MOST_LISTED) },
    {
      language,
      caption: labels.costsText,
      marks: {
        name: ({ unit }) => (unit === undefined ? '' : unitLink(page, unit)),
        missing: ({ unit }) => (unit === undefined ? '' : costsOf(page, unit)),
      },
    },
  );
  const left = lacking.length - MOST_LISTED;
  if (left > 0) yield html`<p class="note">${labels.more(left)}</p>\n`;
}

function costsOf({ result, language }: Page, unit: UnitResult): Html[] {
  const lines = [describeMissing(unit, result, language), SPEECH[language].series(describeClassEffect(unit, language))];
  return lines.map((line) => html`<div>${line}</div>`);
}

/** The table of what was sent has all of them. */
const MOST_LISTED = 100;
