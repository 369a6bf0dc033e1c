import type { Change, Comparison } from '../../comparison/comparison.ts';
import { reportHtmlLabels } from '../../labels/report-html.ts';
import type { Language } from '../../model/language.ts';
import { classLooks, classStyle } from '../html/class-look.ts';
import { documentHead } from '../html/document-head.ts';
import { type Html, html, NOTHING } from '../html/markup.ts';
import { printStyle } from '../html/print-style.ts';
import { screenStyle } from '../html/screen-style.ts';
import { countsOf, warningsOf } from './describe-cause.ts';
import { comparisonStyle } from './html-style.ts';
import { neededSection, onlyInSections, unitTable } from './html-units.ts';
import { moveTable } from './move-table.ts';
import { sidesTable } from './sides-table.ts';
import { changeName, titleOf, type View, viewOf } from './view.ts';

/** The comparison as one page that needs nothing beside it, for the screen and for A4. */
export function* comparisonHtml(comparison: Comparison, language: Language): Generator<string> {
  for (const part of parts(viewOf(comparison, language))) yield part.markup;
}

function* parts(view: View): Generator<Html> {
  const { comparison, labels } = view;
  yield head(view);
  yield figures(view);
  if (comparison.unchanged)
    yield html`<p class="verdict"><strong>${labels.unchanged(comparison.units.length)}</strong></p>\n`;
  yield classSection(view);
  for (const change of MOVED) yield* section(view, change);
  yield onlyInSections(view);
  yield neededSection(view);
  yield* section(view, 'same');
  yield html`</main>\n<footer id="made-from"><h2>${labels.madeFrom}</h2>\n<p>${labels.madeFromText}</p>\n${sidesTable(view, 'whole')}</footer>\n</body>\n</html>\n`;
}

const MOVED: readonly Change[] = ['up', 'down', 'undetermined', 'not-comparable'];

function* section(view: View, change: Change): Generator<Html> {
  const { comparison, labels } = view;
  const units = comparison.units.filter((unit) => unit.change === change);
  if (change !== 'up' && change !== 'down' && units.length === 0) return;
  yield html`<section id="${change}"><h2>${changeName(view, change)}: ${view.number(units.length)}</h2>\n`;
  if (units.length === 0) yield html`<p class="soft">${labels.noUnits}</p>\n`;
  else yield* unitTable(view, units);
  yield html`</section>\n`;
}

function head(view: View): Html {
  const { comparison, labels, language } = view;
  const page = reportHtmlLabels[language];
  const title = titleOf(view);
  const looks = classLooks(comparison.after.criteria, language);
  const styles = [screenStyle, classStyle(looks.values()), printStyle(page, marks(view)), comparisonStyle];
  return html`${documentHead({ language, title, styles })}<body>
<a class="skip" href="#main">${labels.skip}</a>
<header>
<h1>${title}</h1>
${warnings(view)}${sidesTable(view, 'short')}
<nav aria-label="${labels.contents}"><ul>
${contents(view)}</ul></nav>
</header>
<main id="main">
`;
}

/** Short forms of the warnings, for the margin of every printed page: words of the program, never of data. */
function marks({ comparison, language }: View): string[] {
  const page = reportHtmlLabels[language];
  const sides = [comparison.before, comparison.after];
  return [
    ...(sides.some(({ scoredBy }) => scoredBy === 'self') ? [page.selfBanner.mark] : []),
    ...new Set(sides.flatMap(({ criteria }) => page.provenanceBanner[criteria.provenance]?.mark ?? [])),
  ];
}

function warnings(view: View): Html {
  const said = warningsOf(view);
  if (said.length === 0) return NOTHING;
  const grave = view.comparison.differences.some(({ code }) => code === 'other-content');
  const items = said.map((text) => html`<li>${text}</li>\n`);
  return html`<div class="banner${grave ? '' : ' office'} differs" role="note"><ul>\n${items}</ul></div>\n`;
}

function contents(view: View): readonly Html[] {
  const { comparison, labels } = view;
  const there = (change: Change) => comparison.units.some((unit) => unit.change === change);
  const entries: [string, string][] = [
    ['classes', labels.classTable],
    ['up', changeName(view, 'up')],
    ['down', changeName(view, 'down')],
    ...(['undetermined', 'not-comparable', 'only-before', 'only-after'] as const)
      .filter(there)
      .map((change): [string, string] => [change, changeName(view, change)]),
    ['needed', labels.neededEvidence],
    ...(there('same') ? [['same', changeName(view, 'same')] as [string, string]] : []),
    ['made-from', labels.madeFrom],
  ];
  return entries.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>\n`);
}

function figures(view: View): Html {
  const { summary } = view.comparison;
  const shown: [Change, number][] = [
    ['up', summary.up],
    ['down', summary.down],
    ...(summary.undetermined === 0 ? [] : [['undetermined', summary.undetermined] as [Change, number]]),
    ['same', summary.same],
    ['not-comparable', summary.notComparable],
    ['only-before', summary.onlyBefore],
    ['only-after', summary.onlyAfter],
  ];
  const cells = shown.map(
    ([change, count]) => html`<div><dd>${view.number(count)}</dd><dt>${changeName(view, change)}</dt></div>\n`,
  );
  const lines = countsOf(view).map((line) => html`<p>${line}</p>\n`);
  return html`<section aria-label="${view.labels.changeHeader}"><dl class="figures">\n${cells}</dl>\n${lines}</section>\n`;
}

function classSection(view: View): Html {
  const { labels, names, number } = view;
  const { columns, rows, sums } = moveTable(view);
  const cell = (value: number) => html`<td class="n">${value === 0 ? '-' : number(value)}</td>`;
  return html`<section id="classes"><h2>${labels.classTable}</h2>
<table class="moves"><caption>${labels.classTableCaption(names.before, names.after)}</caption>
<thead><tr><th scope="col">${labels.from}</th>${columns.map((name) => html`<th scope="col" class="n">${name}</th>`)}<th scope="col" class="n">${labels.total}</th></tr></thead>
<tbody>
${rows.map(({ name, counts, sum }) => html`<tr><th scope="row">${name}</th>${counts.map(cell)}<td class="n total">${number(sum)}</td></tr>\n`)}</tbody>
<tfoot><tr><th scope="row">${labels.total}</th>${sums.map(cell)}<td class="n">${number(view.comparison.units.length)}</td></tr></tfoot></table>
</section>\n`;
}
