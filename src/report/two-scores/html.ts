import { reportHtmlLabels } from '../../labels/report-html.ts';
import type { Language } from '../../model/language.ts';
import type { Result } from '../../model/result.ts';
import type { Gaps } from '../../two-scores/gaps.ts';
import type { TwoScores } from '../../two-scores/two-scores.ts';
import { documentHead } from '../html/document-head.ts';
import { type Html, html, NOTHING } from '../html/markup.ts';
import { printStyle } from '../html/print-style.ts';
import { screenStyle } from '../html/screen-style.ts';
import { areaName, describeWhy, sampleRule, summaryLines, type TwoScoresView, twoScoresView } from './view.ts';

/** Rows of items that differ; the CSV has them all. */
const MOST_DIFFERING = 500;

/** Both scores on one page for the screen and for A4, without a script. */
export function* twoScoresHtml(found: TwoScores, result: Result, language: Language): Generator<string> {
  const view = twoScoresView(found, result, language);
  const { labels, number, signed } = view;
  const page = reportHtmlLabels[language];
  const banner = page.provenanceBanner[result.criteria.provenance];
  const styles = [screenStyle, printStyle(page, banner === null ? [] : [banner.mark])];
  const title = labels.title(result.evaluationYear);
  const { criteria, inputs } = result;
  yield html`${documentHead({ language, title, styles })}<body>
<header><h1>${title}</h1>
${banner === null ? NOTHING : html`<div class="banner" role="note"><strong>${banner.title}</strong>${banner.text}</div>\n`}<p>${page.criteriaSet}: ${criteria.id}@${criteria.version}, ${criteria.document}; sha256 <code>${criteria.sha256}</code>. ${inputs.map(({ file }) => file).join(', ')}</p>
</header>
<main>
${summaryLines(view).map((line) => html`<p>${line}</p>\n`)}`.markup;
  yield sampleSection(view).markup;
  const { units, items, assessors, areas, differing } = found;
  yield table(
    view,
    labels.byUnit,
    [labels.name, labels.code],
    units.map((unit) => ({ named: [unit.name, unit.code], gaps: unit })),
  ).markup;
  yield table(
    view,
    labels.byItem,
    [labels.item, labels.name],
    items.map((item) => ({ named: [item.id, view.itemName(item.id)], gaps: item })),
  ).markup;
  yield table(
    view,
    labels.byAssessor,
    [labels.assessor, labels.units, labels.apart],
    assessors.map((each) => ({
      named: [each.name ?? labels.noAssessor, number(each.units), each.apart === null ? '–' : signed(each.apart)],
      gaps: each,
    })),
  ).markup;
  if (assessors.every(({ apart }) => apart === null)) yield html`<p class="note">${labels.nobodyApart}</p>\n`.markup;
  yield table(
    view,
    labels.byArea,
    [labels.area, labels.units],
    areas.map((area) => ({ named: [areaName(view, area), number(area.units)], gaps: area })),
  ).markup;
  yield html`<section><h2>${labels.differing}</h2>\n`.markup;
  if (differing.length === 0) yield html`<p class="note">${labels.allDiffer}</p>\n`.markup;
  else yield differingTable(view).markup;
  yield '</section>\n</main>\n</body>\n</html>\n';
}

function sampleSection(view: TwoScoresView): Html {
  const { found, labels } = view;
  const rows = found.sample.units.map(
    (unit) =>
      html`<tr><th scope="row">${unit.name}</th><td>${unit.code}</td><td>${describeWhy(view, unit)}</td></tr>\n`,
  );
  const said =
    rows.length === 0
      ? html`<p>${labels.nothingToSample}</p>\n`
      : html`<table><thead><tr><th scope="col">${labels.name}</th><th scope="col">${labels.code}</th><th scope="col">${labels.why}</th></tr></thead>
<tbody>
${rows}</tbody></table>\n`;
  return html`<section><h2>${labels.sample}</h2>\n${said}<p class="note">${sampleRule(view)}</p>\n</section>\n`;
}

interface Row {
  readonly named: readonly string[];
  readonly gaps: Gaps;
}

function table(
  { labels, number, signed }: TwoScoresView,
  title: string,
  names: readonly string[],
  rows: readonly Row[],
): Html {
  const figures = [
    labels.count,
    labels.self,
    labels.checked,
    labels.gap,
    labels.mean,
    labels.meanDistance,
    labels.agree,
    labels.above,
    labels.below,
  ];
  const row = ({ named: [first = '', ...others], gaps }: Row) => {
    const { count, self, checked, gap, mean, meanDistance, agree, above, below } = gaps;
    const cells = [
      ...others.map((text) => html`<td>${text}</td>`),
      ...[count, self, checked].map((value) => html`<td class="n">${number(value)}</td>`),
      ...[gap, mean].map((value) => html`<td class="n">${signed(value)}</td>`),
      ...[meanDistance, agree, above, below].map((value) => html`<td class="n">${number(value)}</td>`),
    ];
    return html`<tr><th scope="row">${first}</th>${cells}</tr>\n`;
  };
  return html`<section><h2>${title}</h2>
<table><thead><tr>${names.map((name) => html`<th scope="col">${name}</th>`)}${figures.map((name) => html`<th scope="col" class="n">${name}</th>`)}</tr></thead>
<tbody>
${rows.map(row)}</tbody></table>
</section>\n`;
}

function differingTable({ found, labels, number, signed }: TwoScoresView): Html {
  const shown = found.differing.slice(0, MOST_DIFFERING);
  const more = found.differing.length - shown.length;
  const rows = shown.map(
    ({ unit, item, self, checked, gap, assessor }) =>
      html`<tr><th scope="row">${unit.name}</th><td>${unit.code}</td><td>${item}</td><td class="n">${number(self)}</td><td class="n">${number(checked)}</td><td class="n">${signed(gap)}</td><td>${assessor ?? ''}</td></tr>\n`,
  );
  return html`<table><thead><tr><th scope="col">${labels.name}</th><th scope="col">${labels.code}</th><th scope="col">${labels.item}</th><th scope="col" class="n">${labels.self}</th><th scope="col" class="n">${labels.checked}</th><th scope="col" class="n">${labels.gap}</th><th scope="col">${labels.assessor}</th></tr></thead>
<tbody>
${rows}</tbody></table>
${more === 0 ? NOTHING : html`<p class="note">${labels.more(number(more))}</p>\n`}`;
}
