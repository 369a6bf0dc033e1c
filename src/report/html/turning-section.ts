import { type Figures, NEAR_POINTS } from '../../figures/figures.ts';
import { ANSWERS } from '../../labels/answers.ts';
import { SPEECH } from '../../labels/speech.ts';
import type { UnitResult } from '../../model/result.ts';
import { furtherBlockers } from '../road.ts';
import { type HtmlColumn, htmlTable } from './html-table.ts';
import { type Html, html, NOTHING } from './markup.ts';
import type { Page } from './page.ts';
import { unitClass } from './ranking-section.ts';
import { unitLink } from './unit-link.ts';

/** A leader reads this many; the ranking has them all. */
const MOST_LISTED = 20;

/** Units that a little would move: near the next class, held back by a 0, or not heard of. */
export function turningSection(page: Page, figures: Figures): Html {
  return html`<div class="answers">
${nearSection(page, figures)}${heldSection(page, figures)}</div>
${notSentSection(page, figures)}`;
}

function nearSection(page: Page, { near }: Figures): Html {
  const labels = ANSWERS[page.language];
  const points = page.number(NEAR_POINTS);
  if (!page.shows.points) return NOTHING;
  if (near.length === 0) return section('near', labels.near, html`<p>${labels.nearNone(points)}</p>\n`);
  const table = htmlTable<UnitResult>({
    kind: 'list',
    caption: labels.nearText(points),
    columns: [
      ...unitColumns(page),
      {
        header: labels.toClass,
        cell: ({ nextClass }) =>
          html`${nextClass?.label ?? ''}${nextClass === null || furtherBlockers(nextClass).length === 0 ? NOTHING : html` <small>${labels.alsoBlocked(SPEECH[page.language].list(furtherBlockers(nextClass)))}</small>`}`,
      },
      {
        header: labels.pointsMissing,
        cell: ({ nextClass }) => page.number(nextClass?.pointsMissing ?? 0),
        number: true,
      },
    ],
    rows: near.slice(0, MOST_LISTED),
  });
  return section('near', labels.near, html`${table}${more(page, near.length)}`);
}

function heldSection(page: Page, { heldByZero }: Figures): Html {
  const labels = ANSWERS[page.language];
  if (!page.shows.points) return NOTHING;
  if (heldByZero.length === 0) return section('held', labels.held, html`<p>${labels.heldNone}</p>\n`);
  const table = htmlTable<UnitResult>({
    kind: 'list',
    caption: labels.heldText,
    columns: [
      ...unitColumns(page),
      {
        header: labels.atZero,
        cell: ({ nextClass, items }) =>
          (nextClass?.blockedBy ?? []).map((id) => {
            const state = items.find((item) => item.id === id)?.state ?? 'zero';
            return html`<div>${id}${state === 'zero' ? NOTHING : html` <small>${page.labels.states[state]}</small>`}</div>`;
          }),
      },
      { header: labels.classThen, cell: ({ nextClass }) => nextClass?.label ?? '' },
    ],
    rows: heldByZero.slice(0, MOST_LISTED),
  });
  return section('held', labels.held, html`${table}${more(page, heldByZero.length)}`);
}

function unitColumns(page: Page): HtmlColumn<UnitResult>[] {
  const { labels, number } = page;
  return [
    { header: labels.unit, cell: (unit) => unitLink(page, unit), head: true },
    {
      header: labels.total,
      cell: ({ total }) => (total === null ? '' : number(total)),
      number: true,
    },
    { header: labels.classification, cell: (unit) => unitClass(page, unit) },
  ];
}

/** By area, since a letter goes to each of them. */
function notSentSection(page: Page, { notSent }: Figures): Html {
  const labels = ANSWERS[page.language];
  const title = labels.notSent(page.number(notSent.length));
  if (page.result.coverage === undefined) return html`<p class="note">${labels.notSentNoList}</p>\n`;
  if (notSent.length === 0) return section('not-sent', title, html`<p>${labels.notSentNone}</p>\n`);
  const areas = new Map<string, string[]>();
  for (const { name, district, province } of notSent.slice(0, MOST_LISTED)) {
    const area = page.areaOf({ district, province });
    const names = areas.get(area) ?? [];
    names.push(name);
    areas.set(area, names);
  }
  const lines = [...areas].map(
    ([area, names]) =>
      html`<li>${area === '' ? NOTHING : html`<b>${area}</b>: `}${SPEECH[page.language].list(names)}</li>\n`,
  );
  const left = notSent.length - MOST_LISTED;
  const rest =
    left > 0 ? html`<p class="note"><a href="#coverage">${labels.andMore(page.number(left))}</a></p>\n` : NOTHING;
  return section('not-sent', title, html`<ul class="plain">${lines}</ul>\n${rest}`);
}

function section(id: string, title: string, content: Html): Html {
  return html`<section id="${id}"><h2>${title}</h2>\n${content}</section>\n`;
}

function more(page: Page, all: number): Html {
  if (all <= MOST_LISTED) return NOTHING;
  return html`<p class="note">${ANSWERS[page.language].andMore(page.number(all - MOST_LISTED))}</p>\n`;
}
