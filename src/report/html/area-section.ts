import { inOneLine } from '../../model/place-names.ts';
import type { AreaSummary } from '../../model/result.ts';
import { bar, type Segment } from './bar.ts';
import { classChip, fillOf, INVALID_COLOUR, INVALID_FILL } from './class-look.ts';
import { htmlTable } from './html-table.ts';
import { type Html, html, NOTHING } from './markup.ts';
import type { Page } from './page.ts';

/** More districts are no overview: then provinces alone are shown, or no bars. */
const MOST_AREAS = 80;

interface AreaRow {
  readonly name: string;
  readonly kind: string;
  readonly area: AreaSummary;
}

/** Classes by province and district: a bar to see, the counts beside it to copy. */
export function areaSection(page: Page): Html {
  const { labels, result, number } = page;
  const { byArea, byClass, invalid } = result.summary;
  const named = byArea.some((area) => area.district !== null || area.province !== null);
  const rows = provinces(byArea).flatMap((areas) => provinceRows(page, areas));
  const table = htmlTable<AreaRow>({
    kind: 'chart',
    caption: labels.byAreaCaption,
    columns: [
      { header: labels.area, cell: ({ name }) => name, head: true },
      {
        header: labels.chart,
        label: '',
        cell: ({ area }) => chart(page, area),
        kind: 'wide',
        when: rows.length <= MOST_AREAS,
      },
      { header: labels.units, cell: ({ area }) => number(area.units), number: true },
      ...byClass.map(({ id, label }) => ({
        header: classChip(page.classes.get(id), label),
        label,
        cell: ({ area }: AreaRow) => number(countOf(area, id)),
        number: true,
      })),
      {
        header: html`<span class="chip invalid">${labels.invalid}</span>`,
        label: labels.invalid,
        cell: ({ area }) => number(area.invalid),
        number: true,
        when: invalid > 0,
      },
    ],
    rows,
    rowKind: ({ kind }) => kind,
    ...(byArea.length > 1 ? { foot: { name: labels.areaTotal, kind: 'total', area: sum(byArea, null) } } : {}),
  });
  return html`<section id="areas"><h2>${labels.byArea}</h2>
${named ? NOTHING : html`<p>${labels.areaUnnamed}.</p>\n`}${table}</section>\n`;
}

/** A province of several districts gets a line of its own, unless it is the only one and the total says the same. */
function provinceRows(page: Page, areas: readonly AreaSummary[]): AreaRow[] {
  const { labels, result } = page;
  const [first] = areas;
  if (first === undefined) return [];
  if (areas.length === 1) {
    const name = inOneLine([first.district, first.province]);
    return [{ name: name === '' ? labels.areaUnnamed : name, kind: 'province', area: first }];
  }
  const only = areas.length === result.summary.byArea.length;
  const province = { name: first.province ?? labels.areaUnnamed, kind: 'province', area: sum(areas, first.province) };
  if (!only && result.summary.byArea.length > MOST_AREAS) return [province];
  const districts = areas.map((area): AreaRow => {
    return { name: area.district ?? labels.districtUnnamed, kind: only ? '' : 'district', area };
  });
  return only ? districts : [province, ...districts];
}

function chart({ classes, labels }: Page, area: AreaSummary): Html {
  const segments: Segment[] = area.byClass.map(({ id, label, count }) => {
    const look = classes.get(id);
    if (look === undefined) return { fill: INVALID_COLOUR.strong, onFill: '#ffffff', name: label, count };
    return { fill: fillOf(look), onFill: look.colour.onStrong, name: label, count };
  });
  segments.push({ fill: INVALID_FILL, onFill: INVALID_COLOUR.onStrong, name: labels.invalid, count: area.invalid });
  return bar(segments, area.units);
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
