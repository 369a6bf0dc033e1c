import { ANSWERS } from '../../labels/answers.ts';
import { recognisesNone } from '../../labels/outcomes.ts';
import { coverageLabels } from '../../labels/units.ts';
import { hasAreaRules } from '../area-rules.ts';
import { classStyle, patterns } from './class-look.ts';
import { documentHead } from './document-head.ts';
import { itemStyle } from './item-table.ts';
import { type Html, html, NOTHING } from './markup.ts';
import type { Page } from './page.ts';
import { PAGE_SCRIPT_HASH } from './page-script.ts';
import { printStyle } from './print-style.ts';
import { rankingStyle } from './ranking-section.ts';
import { screenStyle } from './screen-style.ts';

/** Everything above the first section: head, warnings, title, what was evaluated by what, key figures. */
export function headAndOpening(page: Page, styles: readonly string[]): Html {
  const { result, language, labels, words } = page;
  const title = labels.title(words(result.criteria.award), page.number(result.evaluationYear));
  return html`${documentHead({ language, title, styles, script: PAGE_SCRIPT_HASH })}<body${result.units.length > MANY ? html` class="many"` : NOTHING}>
<a class="skip" href="#main">${labels.skip}</a>
${patterns(page.classes.values())}
<header>
${banners(page)}
<h1>${title}</h1>
${facts(page)}
<nav aria-label="${labels.contents}"><ul>
${contents(page)}
</ul></nav>
</header>
<main id="main">
${keyFigures(page)}
`;
}

/** Everything above the units of one page of an area. */
export function unitPageHead(page: Page, name: string, styles: readonly string[]): Html {
  const { result, language, labels, words, number } = page;
  const title = ANSWERS[language].unitPage(name);
  return html`${documentHead({ language, title, styles, script: PAGE_SCRIPT_HASH })}<body>
<a class="skip" href="#main">${labels.skip}</a>
${patterns(page.classes.values())}
<header>
${banners(page)}
<p><a href="${page.report}">${ANSWERS[language].toReport}</a> · ${labels.title(words(result.criteria.award), number(result.evaluationYear))}</p>
<h1>${title}</h1>
</header>
<main id="main">
`;
}

/** The same for the report and all its pages. */
export function stylesOf(page: Page): string[] {
  const placed = [rankingStyle(page), itemStyle(page)];
  return [screenStyle, classStyle(page.classes.values()), ...placed, printStyle(page.labels, marks(page))];
}

/** From here on, sections out of sight are left undrawn by the browser until they are scrolled to. */
const MANY = 100;

/** Short forms of the warnings, for the margin of every printed page. */
function marks({ result, labels }: Page): string[] {
  const provenance = labels.provenanceBanner[result.criteria.provenance]?.mark;
  const self = result.scoredBy === 'self' ? labels.selfBanner.mark : undefined;
  return [self, provenance].filter((mark) => mark !== undefined);
}

function banners({ result, labels }: Page): readonly Html[] {
  const { provenance } = result.criteria;
  const set = labels.provenanceBanner[provenance];
  const self = result.scoredBy === 'self' ? labels.selfBanner : null;
  return [banner(set, provenance), banner(self, 'self')];
}

function banner(words: { readonly title: string; readonly text: string } | null, kind: string): Html {
  if (words === null) return NOTHING;
  return html`<div class="banner ${kind}" role="note"><strong>${words.title}</strong> <span>${words.text}</span></div>\n`;
}

function facts(page: Page): Html {
  const { result, labels, words, number } = page;
  const { criteria, checkedOn } = result;
  const rows: [string, string][] = [
    [labels.criteriaSet, words(criteria.title)],
    [labels.document, criteria.document],
    [labels.identity, `${criteria.id}@${criteria.version}`],
    [labels.source, labels.provenance[criteria.provenance]],
    [labels.evaluated, words(criteria.unitKind)],
    [labels.evaluationYear, number(result.evaluationYear)],
    // Without points nothing is told apart by who gave them.
    ...(page.shows.points ? [[labels.pointsUsed, labels.scoredBy[result.scoredBy]] satisfies [string, string]] : []),
  ];
  if (checkedOn !== null) rows.push([labels.checkedOn, labels.date(checkedOn)]);
  return html`<dl class="facts">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>`;
}

function contents({ result, labels, language }: Page): readonly Html[] {
  const { criteria } = result;
  const words = ANSWERS[language];
  const entries: [string, string][] = [
    ['classes', labels.byClass],
    ['weakest', words.weakest],
    ['heat', words.heat],
    ['areas', labels.byArea],
    ['ranking', labels.ranking],
    ...(hasAreaRules(result) ? [['area-rules', labels.areaRules] satisfies [string, string]] : []),
    ...(result.coverage === undefined ? [] : [['coverage', coverageLabels(language).title] satisfies [string, string]]),
    ['attention', labels.attention],
    ['units', labels.unitSections],
    ...((criteria.facts ?? []).length > 0 ? [['procedure', labels.procedure] satisfies [string, string]] : []),
    ['problems', `${labels.problems} (${result.problems.length})`],
    ['made-from', labels.madeFrom],
  ];
  return entries.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>\n`);
}

function keyFigures({ result, labels, words, number }: Page): Html {
  const { summary, criteria, units } = result;
  const earning = new Set(criteria.classes.filter((each) => each.earnsAward).map((each) => each.id));
  const earned = summary.byClass.filter((each) => earning.has(each.id)).reduce((sum, each) => sum + each.count, 0);
  const [best] = summary.byClass;
  const reached: [number, string] =
    recognisesNone(criteria) && best !== undefined
      ? [best.count, labels.figureGroup(best.label)]
      : [earned, labels.figureAward[result.scoredBy](words(criteria.award))];
  const lacking = units.filter((unit) => unit.missing.length > 0).length;
  const figures: [number, string][] = [
    [summary.units, labels.figureUnits],
    reached,
    [summary.ranked, labels.figureRanked],
    [summary.invalid, labels.figureInvalid],
    [summary.complete, labels.figureComplete],
    [lacking, labels.figureMissing],
  ];
  return html`<section aria-label="${labels.figures}"><dl class="figures">
${figures.map(([value, name]) => html`<div><dd>${number(value)}</dd><dt>${name}</dt></div>\n`)}</dl></section>\n`;
}
