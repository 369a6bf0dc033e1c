import type { Language } from '../../model/language.ts';
import type { Result } from '../../model/result.ts';
import { areaRuleSection } from './area-rule-section.ts';
import { areaSection } from './area-section.ts';
import { attentionSection } from './attention-section.ts';
import { classSection } from './class-section.ts';
import { coverageSection } from './coverage-section.ts';
import { footer } from './footer.ts';
import { headAndOpening } from './head.ts';
import { type Html, html } from './markup.ts';
import { pageOf } from './page.ts';
import { problemSection } from './problem-section.ts';
import { procedureSection } from './procedure-section.ts';
import { rankingSection } from './ranking-section.ts';
import { unitSections } from './unit-section.ts';

export interface HtmlReportOptions {
  readonly language: Language;
}

/**
 * The whole result as one page that needs nothing beside it: no script, no font, no picture from elsewhere. Given in
 * pieces, because a country's 3,321 communes make tens of megabytes.
 */
export function* htmlReport(result: Result, { language }: HtmlReportOptions): Generator<string> {
  yield* inLargerPieces(sections(result, language));
}

function* sections(result: Result, language: Language): Generator<Html> {
  const page = pageOf(result, language);
  yield headAndOpening(page);
  yield classSection(page);
  yield procedureSection(page);
  yield* areaSection(page);
  yield* areaRuleSection(page);
  yield* coverageSection(page);
  yield* attentionSection(page);
  yield* rankingSection(page);
  yield* unitSections(page);
  yield* problemSection(page);
  yield html`</main>\n`;
  yield footer(page);
  yield html`</body>\n</html>\n`;
}

const PIECE = 64 * 1024;

/** A table row is too small to be worth a write of its own. */
function* inLargerPieces(parts: Iterable<Html>): Generator<string> {
  let piece = '';
  for (const { markup } of parts) {
    piece += markup;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
