import { reportHtmlLabels } from '../../labels/report-html.ts';
import { TIMELINE } from '../../labels/timeline.ts';
import type { Language } from '../../model/language.ts';
import { formatNumber } from '../../model/number-text.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import { classStyle, patterns } from '../html/class-look.ts';
import { documentHead } from '../html/document-head.ts';
import { htmlOf } from '../html/html-table.ts';
import { type Html, html, NOTHING } from '../html/markup.ts';
import { printStyle } from '../html/print-style.ts';
import { screenStyle } from '../html/screen-style.ts';
import { PANEL_STYLE } from './panels.ts';
import { areaPanels, itemPanels, looksOf, PICTURE_STYLE, unitPanels, yearChart } from './pictures.ts';
import { areaTable, itemTable, unitTable } from './tables.ts';

/** Several years as one page that needs nothing beside it. */
export function* timelineHtml(timeline: Timeline, award: string, language: Language): Generator<string> {
  const words = TIMELINE[language];
  const labels = reportHtmlLabels[language];
  const title = timelineTitle(timeline, award, language);
  const looks = looksOf(timeline, language);
  const styles = [screenStyle, classStyle(looks), STYLE, PANEL_STYLE, PICTURE_STYLE, printStyle(labels, [])];
  yield html`${documentHead({ language, title, styles })}<body>
<a class="skip" href="#main">${labels.skip}</a>
${patterns(looks)}
<header><h1>${title}</h1></header>
<main id="main">
`.markup;
  yield section('years', words.years, yearChart(timeline, award, language), NOTHING);
  const areas = htmlOf(areaTable(timeline, language), { caption: words.areasText(award), language });
  yield section('each-area', words.areasTitle, areaPanels(timeline, language), areas);
  if (timeline.items.length > 0) {
    const items = htmlOf(itemTable(timeline, language), { caption: words.itemsText, language });
    yield section('each-item', words.itemsTitle, itemPanels(timeline, language), items);
  }
  const text = html`<p class="note">${words.unitsText}</p>\n${timeline.acrossMerger ? html`<p>${words.merger}</p>\n` : NOTHING}`;
  const kind = ({ ancestor }: { readonly ancestor: unknown }) => (ancestor === undefined ? '' : 'former');
  const units = htmlOf(unitTable(timeline, language), { caption: '', language, rowKind: kind });
  yield section('each-unit', words.unitsTitle, html`${unitPanels(timeline, language)}${text}`, units);
  yield '</main>\n</body>\n</html>\n';
}

export function timelineTitle({ years }: Timeline, award: string, language: Language): string {
  const year = (index: number) => formatNumber(years.at(index)?.year ?? 0, language);
  return TIMELINE[language].title(award, year(0), year(-1));
}

function section(id: string, title: string, text: Html, table: Html): string {
  return html`<section id="${id}"><h2>${title}</h2>\n${text}${table}</section>\n`.markup;
}

const STYLE =
  '.former :is(th,td){color:var(--soft);font-size:.875rem}.former th,.former td:nth-child(2){padding-left:1.5rem}';
