import { areaLines, byArea, hasAreaRules, unstatedRules } from '../area-rules.ts';
import { type AreaRow, areasTable } from '../tables/areas.ts';
import { htmlOf } from './html-table.ts';
import { type Html, html } from './markup.ts';
import type { Page } from './page.ts';

/** What each district and province reaches by the rules of the set, and why nothing is said where there is nothing to count. */
export function* areaRuleSection(page: Page): Generator<Html> {
  const { labels, result, language } = page;
  if (!hasAreaRules(result)) return;
  const rows = byArea(areaLines(result, language)).flat();
  yield html`<section id="area-rules"><h2>${labels.areaRules}</h2>\n`;
  if (rows.length > 0) {
    yield htmlOf<AreaRow>(
      { columns: areasTable(result, language).columns, rows },
      {
        language,
        caption: result.coverage === undefined ? labels.areaRulesCaption : labels.areaRulesOfList,
        marks: { area: (row) => ('cause' in row ? '' : html`<b>${row.area}</b>`), verdict: verdictOf },
        kinds: { rule: 'rule', verdict: 'outcome' },
      },
    );
  }
  yield html`${unstatedRules(result, language).map((line) => html`<p class="note">${line}</p>\n`)}</section>\n`;
}

function verdictOf(row: AreaRow): Html | string {
  if ('cause' in row) return row.cause;
  const { recognised } = row.outcome;
  const kind = recognised === null ? 'soft' : recognised ? 'ok' : 'bad';
  return html`<span class="${kind}">${row.verdict}</span>`;
}
