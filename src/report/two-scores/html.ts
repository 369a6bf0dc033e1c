import { reportHtmlLabels } from '../../labels/report-html.ts';
import { SPEECH } from '../../labels/speech.ts';
import type { Language } from '../../model/language.ts';
import type { Result } from '../../model/result.ts';
import type { TwoScores } from '../../two-scores/two-scores.ts';
import { documentHead } from '../html/document-head.ts';
import { htmlOf } from '../html/html-table.ts';
import { type Html, html, NOTHING } from '../html/markup.ts';
import { printStyle } from '../html/print-style.ts';
import { screenStyle } from '../html/screen-style.ts';
import { differingTable, gapsTable, sampleTable } from './tables.ts';
import { sampleRule, summaryLines, type TwoScoresView, twoScoresView } from './view.ts';

/** Rows of items that differ; the CSV has them all. */
const MOST_DIFFERING = 500;

/** Both scores on one page for the screen and for A4, without a script. */
export function* twoScoresHtml(found: TwoScores, result: Result, language: Language): Generator<string> {
  const view = twoScoresView(found, result, language);
  const { labels } = view;
  const page = reportHtmlLabels[language];
  const banner = page.provenanceBanner[result.criteria.provenance];
  const styles = [screenStyle, printStyle(page, banner === null ? [] : [banner.mark])];
  const title = labels.title(result.evaluationYear);
  const { criteria, inputs } = result;
  yield html`${documentHead({ language, title, styles })}<body>
<header><h1>${title}</h1>
${banner === null ? NOTHING : html`<div class="banner" role="note"><strong>${banner.title}</strong>${banner.text}</div>\n`}<p>${page.criteriaSet}: ${criteria.id}@${criteria.version}, ${criteria.document}; sha256 <code>${criteria.sha256}</code>. ${SPEECH[language].list(inputs.map(({ file }) => file))}</p>
</header>
<main>
${summaryLines(view).map((line) => html`<p>${line}</p>\n`)}`.markup;
  yield sampleSection(view);
  const { assessors, differing } = found;
  const table = (kind: 'unit' | 'item' | 'assessor' | 'area') =>
    htmlOf(gapsTable(view, kind), { language, caption: '', noNumber: '–' });
  yield section(labels.byUnit, table('unit'));
  yield section(labels.byItem, table('item'));
  yield section(labels.byAssessor, table('assessor'));
  if (assessors.every(({ apart }) => apart === null)) yield html`<p class="note">${labels.nobodyApart}</p>\n`.markup;
  yield section(labels.byArea, table('area'));
  yield section(
    labels.differing,
    differing.length === 0 ? html`<p class="note">${labels.allDiffer}</p>\n` : differingItems(view),
  );
  yield '</main>\n</body>\n</html>\n';
}

function section(title: string, content: Html): string {
  return html`<section><h2>${title}</h2>\n${content}</section>\n`.markup;
}

function sampleSection(view: TwoScoresView): string {
  const { found, labels, language } = view;
  const said =
    found.sample.units.length === 0
      ? html`<p>${labels.nothingToSample}</p>\n`
      : htmlOf(sampleTable(view), { language, caption: '' });
  return section(labels.sample, html`${said}<p class="note">${sampleRule(view)}</p>\n`);
}

function differingItems(view: TwoScoresView): Html {
  const { found, labels, language, number } = view;
  const { columns } = differingTable(view);
  const more = found.differing.length - MOST_DIFFERING;
  return html`${htmlOf({ columns, rows: found.differing.slice(0, MOST_DIFFERING) }, { language, caption: '' })}${more <= 0 ? NOTHING : html`<p class="note">${labels.more(number(more))}</p>\n`}`;
}
