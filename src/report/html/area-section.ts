import { inOneLine } from '../../model/place-names.ts';
import type { AreaSummary } from '../../model/result.ts';
import { bar, type Segment } from './bar.ts';
import { classChip, fillOf, INVALID_COLOUR, INVALID_FILL } from './class-look.ts';
import { type Html, html, NOTHING } from './markup.ts';
import type { Page } from './page.ts';

/** Classes by province and district: a bar to see, the counts beside it to copy. */
export function* areaSection(page: Page): Generator<Html> {
  const { labels, result } = page;
  const { byArea, byClass, invalid } = result.summary;
  const named = byArea.some((area) => area.district !== null || area.province !== null);
  const classHeads = byClass.map(
    ({ id, label }) => html`<th scope="col" class="n">${classChip(page.classes.get(id), label)}</th>`,
  );
  const invalidHead =
    invalid > 0 ? html`<th scope="col" class="n"><span class="chip invalid">${labels.invalid}</span></th>` : NOTHING;
  yield html`<section id="areas"><h2>${labels.byArea}</h2>
${named ? NOTHING : html`<p>${labels.areaUnnamed}.</p>`}
<table class="chart"><caption>${labels.byAreaCaption}</caption>
<thead><tr><th scope="col">${labels.area}</th><th scope="col" class="wide">${labels.chart}</th><th scope="col" class="n">${labels.units}</th>${classHeads}${invalidHead}</tr></thead>
<tbody>\n`;
  for (const areas of provinces(byArea)) yield* provinceRows(page, areas);
  yield html`</tbody>
${byArea.length > 1 ? html`<tfoot>${row(page, labels.areaTotal, 'total', sum(byArea, null))}</tfoot>` : NOTHING}</table>
</section>\n`;
}

/** A province of several districts gets a line of its own, unless it is the only one and the total says the same. */
function provinceRows(page: Page, areas: readonly AreaSummary[]): Html[] {
  const { labels, result } = page;
  const [first] = areas;
  if (first === undefined) return [];
  const province = first.province ?? labels.areaUnnamed;
  if (areas.length === 1) {
    const name = inOneLine([first.district, first.province]);
    return [row(page, name === '' ? labels.areaUnnamed : name, 'province', first)];
  }
  const only = areas.length === result.summary.byArea.length;
  const districts = areas.map((area) =>
    row(page, area.district ?? labels.districtUnnamed, only ? '' : 'district', area),
  );
  return only ? districts : [row(page, province, 'province', sum(areas, first.province)), ...districts];
}

function row(page: Page, name: string, kind: string, area: AreaSummary): Html {
  const { number, labels, result } = page;
  const segments: Segment[] = area.byClass.map(({ id, label, count }) => {
    const look = page.classes.get(id);
    if (look === undefined) return { fill: INVALID_COLOUR.strong, onFill: '#ffffff', name: label, count };
    return { fill: fillOf(look), onFill: look.colour.onStrong, name: label, count };
  });
  segments.push({ fill: INVALID_FILL, onFill: INVALID_COLOUR.onStrong, name: labels.invalid, count: area.invalid });
  const counts = area.byClass.map(({ count }) => html`<td class="n">${number(count)}</td>`);
  const invalid = result.summary.invalid > 0 ? html`<td class="n">${number(area.invalid)}</td>` : NOTHING;
  return html`<tr class="${kind}"><th scope="row">${name}</th><td class="wide">${bar(segments, area.units)}</td><td class="n">${number(area.units)}</td>${counts}${invalid}</tr>\n`;
}

function provinces(areas: readonly AreaSummary[]): AreaSummary[][] {
  const groups: AreaSummary[][] = [];
  for (const area of areas) {
    const last = groups.at(-1);
    if (last?.[0]?.province === area.province) last?.push(area);
    else groups.push([area]);
  }
  return groups;
}

function sum(areas: readonly AreaSummary[], province: string | null): AreaSummary {
  const classes = areas[0]?.byClass ?? [];
  return {
    province,
    district: null,
    units: areas.reduce((total, area) => total + area.units, 0),
    invalid: areas.reduce((total, area) => total + area.invalid, 0),
    byClass: classes.map((each) => ({
      ...each,
      count: areas.reduce((total, area) => total + countOf(area, each.id), 0),
    })),
  };
}

function countOf(area: AreaSummary, id: string): number {
  return area.byClass.find((each) => each.id === id)?.count ?? 0;
}
