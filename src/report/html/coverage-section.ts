import { coverageLabels } from '../../labels/units.ts';
import type { Coverage, CoverageCounts, UnitResult } from '../../model/result.ts';
import { describeArea, describeClassEffect, describeCounts, describeList, describeMissing } from '../coverage-words.ts';
import { htmlTable } from './html-table.ts';
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
  yield* costs(page, coverage);
  yield html`</section>\n`;
}

interface AreaRow {
  readonly name: string;
  readonly area: CoverageCounts;
}

function areaTable({ language, number }: Page, { byArea, counts, due }: Coverage): Html {
  const labels = coverageLabels(language);
  const { heads } = labels;
  const count = (header: string, of: (area: CoverageCounts) => number | undefined, when = true) => ({
    header,
    label: header,
    cell: ({ area }: AreaRow) => number(of(area) ?? 0),
    number: true,
    when,
  });
  return htmlTable<AreaRow>({
    kind: 'list',
    caption: labels.areasText,
    columns: [
      { header: labels.area, label: labels.area, cell: ({ name }) => name, head: true },
      {
        header: heads.all,
        label: heads.all,
        cell: ({ area }) => `${number(area.all)}/${number(area.units)}`,
        number: true,
      },
      count(heads.part, ({ part }) => part),
      count(heads.nothing, ({ nothing }) => nothing),
      count(heads.onTime, ({ onTime }) => onTime, due !== null),
      count(heads.late, ({ late }) => late, due !== null),
      count(heads.undated, ({ undated }) => undated, due !== null),
    ],
    rows: byArea.map((area) => ({ name: describeArea(area, labels.noArea), area })),
    ...(byArea.length > 1 ? { foot: { name: labels.total, area: counts } } : {}),
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
  yield html`<h3>${labels.costs}</h3>\n`;
  yield htmlTable<UnitResult>({
    kind: 'list',
    caption: labels.costsText,
    columns: [
      { header: labels.code, label: labels.code, cell: ({ code }) => code },
      { header: labels.unit, label: labels.unit, cell: (unit) => unitLink(page, unit), head: true },
      {
        header: labels.cost,
        label: labels.cost,
        cell: (unit) =>
          [describeMissing(unit, result, language), describeClassEffect(unit, language).join('; ')].map(
            (line) => html`<div>${line}</div>`,
          ),
      },
    ],
    rows: lacking.slice(0, MOST_LISTED),
  });
  const left = lacking.length - MOST_LISTED;
  if (left > 0) yield html`<p class="note">${labels.more(left)}</p>\n`;
}

/** The table of what was sent has all of them. */
const MOST_LISTED = 100;
