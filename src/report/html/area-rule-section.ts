import { inLegalOrder } from '../../model/legal-order.ts';
import { type AreaLine, areaLines, byArea, hasAreaRules, unstatedRules } from '../area-rules.ts';
import { htmlTable } from './html-table.ts';
import { type Html, html } from './markup.ts';
import type { Page } from './page.ts';

/** What each district and province reaches by the rules of the set, and why nothing is said where there is nothing to count. */
export function* areaRuleSection(page: Page): Generator<Html> {
  const { labels, result, language } = page;
  if (!hasAreaRules(result)) return;
  const areas = byArea(areaLines(result, language));
  yield html`<section id="area-rules"><h2>${labels.areaRules}</h2>\n`;
  const caption = result.coverage === undefined ? labels.areaRulesCaption : labels.areaRulesOfList;
  if (areas.length > 0) {
    yield htmlTable<AreaLine>({
      kind: 'list',
      caption,
      columns: [
        { header: labels.area, label: labels.area, cell: ({ area }) => html`<b>${area}</b>`, head: true },
        { header: labels.areaRule, label: labels.areaRule, cell: ({ rule }) => rule, kind: 'rule' },
        { header: labels.areaReached, label: labels.areaReached, cell: ({ reached }) => reached, number: true },
        { header: labels.areaShare, label: labels.areaShare, cell: ({ share }) => share, number: true },
        { header: labels.areaVerdict, label: labels.areaVerdict, cell: verdictOf, kind: 'outcome' },
        { header: labels.article, label: labels.article, cell: ({ article }) => inLegalOrder(article ?? '') },
      ],
      rows: areas.flat(),
    });
  }
  yield html`${unstatedRules(result, language).map((line) => html`<p class="note">${line}</p>\n`)}</section>\n`;
}

function verdictOf({ outcome, verdict }: AreaLine): Html {
  const kind = outcome.recognised === null ? 'soft' : outcome.recognised ? 'ok' : 'bad';
  return html`<span class="${kind}">${verdict}</span>`;
}
