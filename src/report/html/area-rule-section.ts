import { inLegalOrder } from '../../model/legal-order.ts';
import { type AreaLine, areaLines, byArea, hasAreaRules, unstatedRules } from '../area-rules.ts';
import { type Html, html, NOTHING } from './markup.ts';
import type { Page } from './page.ts';

/** What each district and province reaches by the rules of the set, and why nothing is said where there is nothing to count. */
export function* areaRuleSection(page: Page): Generator<Html> {
  const { labels, result, language } = page;
  if (!hasAreaRules(result)) return;
  const areas = byArea(areaLines(result, language));
  yield html`<section id="area-rules"><h2>${labels.areaRules}</h2>\n`;
  const caption = result.coverage === undefined ? labels.areaRulesCaption : labels.areaRulesOfList;
  if (areas.length > 0) {
    yield html`<table class="list"><caption>${caption}</caption>
<thead><tr><th scope="col">${labels.area}</th><th scope="col">${labels.areaRule}</th><th scope="col" class="n">${labels.areaReached}</th><th scope="col" class="n">${labels.areaShare}</th><th scope="col">${labels.areaVerdict}</th><th scope="col">${labels.article}</th></tr></thead>\n`;
    for (const lines of areas) yield areaBody(lines);
    yield html`</table>\n`;
  }
  yield html`${unstatedRules(result, language).map((line) => html`<p class="note">${line}</p>\n`)}</section>\n`;
}

function areaBody(lines: readonly AreaLine[]): Html {
  const rows = lines.map(({ area, rule, reached, share, verdict, outcome, article }, index) => {
    const head =
      index === 0 ? html`<th scope="rowgroup" rowspan="${String(lines.length)}"><b>${area}</b></th>` : NOTHING;
    const kind = outcome.recognised === null ? 'soft' : outcome.recognised ? 'ok' : 'bad';
    return html`<tr>${head}<td class="rule">${rule}</td><td class="n">${reached}</td><td class="n">${share}</td><td class="outcome"><span class="${kind}">${verdict}</span></td><td>${inLegalOrder(article ?? '')}</td></tr>\n`;
  });
  return html`<tbody>${rows}</tbody>\n`;
}
