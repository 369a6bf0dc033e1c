import type { Figures } from '../../figures/figures.ts';
import { gatherFigures, heatOf } from '../../figures/figures-of.ts';
import { gatherSteadiness } from '../../figures/steadiness-of.ts';
import type { Language } from '../../model/language.ts';
import type { OutputFile } from '../../model/output-file.ts';
import { OUTPUT_NAMES } from '../../model/output-names.ts';
import type { Result } from '../../model/result.ts';
import { areaRuleSection } from './area-rule-section.ts';
import { areaSection } from './area-section.ts';
import { attentionSection } from './attention-section.ts';
import { classSection } from './class-section.ts';
import { coverageSection } from './coverage-section.ts';
import { footer } from './footer.ts';
import { headAndOpening, stylesOf, unitPageHead } from './head.ts';
import { heatSection, isTall } from './heat-map.ts';
import { type Html, html, trusted } from './markup.ts';
import { type Page, pageOf } from './page.ts';
import { pageScript } from './page-script.ts';
import { problemSection } from './problem-section.ts';
import { procedureSection } from './procedure-section.ts';
import { rankingSection } from './ranking-section.ts';
import { steadinessSection } from './steadiness-section.ts';
import { turningSection } from './turning-section.ts';
import type { UnitPage } from './unit-pages.ts';
import { foldedUnits, type UnitFrame, unitFrame, unitPageName, unitSections } from './unit-section.ts';
import { weakestSection } from './weakest-section.ts';

export interface HtmlReportOptions {
  readonly language: Language;
  /** The result of an earlier year: how many were in each class then. */
  readonly before?: Result | undefined;
}

/**
 * The whole result as a page that needs nothing beside it: no font, no picture, no script from elsewhere. What a leader asks
 * stands first. Where the units are too many for one page, each area has its own in a folder beside it, and a link to each
 * unit leads there. All of it is drawn in pieces.
 */
export function htmlReport(result: Result, { language, before }: HtmlReportOptions): OutputFile[] {
  const gathering = { figures: gatherFigures(result, before), steadiness: gatherSteadiness(result) };
  for (const unit of result.units) for (const each of Object.values(gathering)) each.take(unit);
  const page = pageOf(result, language, gathering.steadiness.found());
  const figures = gathering.figures.found();
  const styles = stylesOf(page);
  const frame = unitFrame(page);
  return [
    { name: OUTPUT_NAMES[language].page, contents: drawn(() => sections(page, figures, styles)) },
    ...page.unitPages.map((each) => ({
      name: each.file,
      contents: drawn(() => unitPage(page, { figures, styles, frame }, each)),
    })),
  ];
}

function* sections(page: Page, figures: Figures, styles: readonly string[]): Generator<Html> {
  yield headAndOpening(page, styles);
  yield html`<div class="answers">\n${classSection(page, figures)}${weakestSection(page, figures)}</div>\n`;
  const heat = figures.heat === null ? [] : [heatSection(page, figures, figures.heat)];
  const turning = turningSection(page, figures);
  // A map that takes a sheet of its own does not keep the lists from the first one.
  yield* figures.heat !== null && isTall(figures.heat) ? [turning, ...heat] : [...heat, turning];
  yield areaSection(page);
  yield* rankingSection(page);
  yield* areaRuleSection(page);
  yield* coverageSection(page);
  yield* attentionSection(page);
  yield steadinessSection(page);
  yield* unitSections(page);
  yield procedureSection(page);
  yield* problemSection(page);
  yield html`</main>\n`;
  yield footer(page);
  yield ending();
}

interface Shared {
  readonly figures: Figures;
  readonly styles: readonly string[];
  readonly frame: UnitFrame;
}

function* unitPage(report: Page, { figures, styles, frame }: Shared, each: UnitPage): Generator<Html> {
  // Links lead from the folder of the pages back to the report, and to units of this page within it.
  const page = { ...report, report: `../${OUTPUT_NAMES[report.language].page}`, pageOfUnit: new Map<string, string>() };
  yield unitPageHead(page, unitPageName(page, each), styles);
  yield heatSection(page, figures, heatOf(each.units, report.result, figures));
  yield html`<section id="units"><h2>${page.labels.unitSections}</h2>\n`;
  yield* foldedUnits(page, each.units, frame);
  yield html`</section>\n</main>\n`;
  yield ending();
}

function ending(): Html {
  return html`<script>${trusted(pageScript)}</script>\n</body>\n</html>\n`;
}

/** Above this a text put together of pieces costs many times as much to be made into bytes. */
const PIECE = 8 * 1024;

/** Drawn again each time it is asked for; a table row is too small to be worth a write of its own. */
function drawn(parts: () => Iterable<Html>): Iterable<string> {
  return {
    *[Symbol.iterator]() {
      let piece = '';
      for (const { markup } of parts()) {
        piece += markup;
        if (piece.length < PIECE) continue;
        yield piece;
        piece = '';
      }
      if (piece !== '') yield piece;
    },
  };
}
