import type { Steadiness, UnitSteadiness } from '../../figures/steadiness.ts';
import { describeCategory } from '../../labels/outcomes.ts';
import type { ReportHtmlLabels } from '../../labels/report-html/labels.ts';
import { reportHtmlLabelsFor } from '../../labels/report-html.ts';
import { SPEECH } from '../../labels/speech.ts';
import { inLanguage, type Language, type Words } from '../../model/language.ts';
import { formatNumber } from '../../model/number-text.ts';
import type { ProblemRecord, Result, ResultItem, UnitResult } from '../../model/result.ts';
import { areaInOneLine, areaNamer } from '../area-name.ts';
import { type ClassLook, classLooks } from './class-look.ts';
import { type UnitPage, unitPagesOf } from './unit-pages.ts';

/** What every section needs of the result, looked up once. */
export interface Page {
  readonly result: Result;
  readonly language: Language;
  readonly labels: ReportHtmlLabels;
  readonly number: (value: number) => string;
  readonly words: (words: Words) => string;
  readonly items: ReadonlyMap<string, ResultItem>;
  readonly classes: ReadonlyMap<string, ClassLook>;
  /** Errors that belong to one unit, by its code. */
  readonly unitErrors: ReadonlyMap<string, readonly ProblemRecord[]>;
  /** Of each unit by its code, within its page. */
  readonly anchors: ReadonlyMap<string, string>;
  /** The pages that hold the units, where they are too many for one; none where all are in the report itself. */
  readonly unitPages: readonly UnitPage[];
  /** Where each unit's page is, seen from the report; empty for the report itself. */
  readonly pageOfUnit: ReadonlyMap<string, string>;
  /** Before a place in the report: empty in the report itself. */
  readonly report: string;
  /** Ranks that more than one unit holds. */
  readonly sharedRanks: ReadonlySet<number>;
  /** Columns that would be empty for every unit are left out. */
  readonly shows: {
    readonly points: boolean;
    readonly self: boolean;
    readonly maximum: boolean;
    readonly area: boolean;
  };
  readonly steadiness: Steadiness;
  /** The same, by the code of the unit. */
  readonly steady: ReadonlyMap<string, UnitSteadiness>;
  readonly manyFiles: boolean;
  /** District and province; the province only where the report has more than one. */
  readonly areaOf: ReturnType<typeof areaNamer>;
  /** Both, always. */
  readonly fullAreaOf: ReturnType<typeof areaInOneLine>;
}

export function pageOf(result: Result, language: Language, steadiness: Steadiness): Page {
  const unitPages = unitPagesOf(result, language);
  return {
    result,
    language,
    labels: reportHtmlLabelsFor(language, { points: result.criteria.maximum !== null }),
    number: (value) => formatNumber(value, language),
    words: (words) => inLanguage(words, language),
    items: new Map(result.criteria.items.map((item) => [item.id, item])),
    classes: classLooks(result.criteria, language),
    unitErrors: errorsByUnit(result.problems),
    // Numbered, not named after the unit's code: a code is free text and would have to be made safe and unique again.
    anchors: new Map(result.units.map((unit, index) => [unit.code, `u${index + 1}`])),
    sharedRanks: ranksHeldTwice(result.units),
    shows: {
      points: result.criteria.maximum !== null,
      self: result.scoredBy === 'checked' && result.units.some((unit) => unit.selfTotal !== null),
      maximum: result.criteria.items.some((item) => item.maximum !== null),
      area: result.units.some((unit) => unit.district !== null || unit.province !== null),
    },
    unitPages,
    pageOfUnit: new Map(unitPages.flatMap(({ file, units }) => units.map(({ code }) => [code, file] as const))),
    report: '',
    steadiness,
    steady: new Map(steadiness.units.map((each) => [each.unit.code, each])),
    manyFiles: result.inputs.length > 1,
    areaOf: areaNamer(result.units),
    fullAreaOf: areaInOneLine(),
  };
}

export function anchorOf(page: Page, code: string): string {
  return page.anchors.get(code) ?? '';
}

/** A link to the unit's own section, from the report. */
export function unitHref(page: Page, code: string): string {
  return `${page.pageOfUnit.get(code) ?? ''}#${anchorOf(page, code)}`;
}

/** “TC6 (Công bằng xã hội trong giáo dục)” */
export function itemNamed(page: Page, id: string): string {
  const item = page.items.get(id);
  return item === undefined ? id : `${id} (${withoutFullStop(page.words(item.label))})`;
}

export function itemsNamed(page: Page, ids: readonly string[]): string {
  return SPEECH[page.language].list(ids.map((id) => itemNamed(page, id)));
}

/** District, province and category of the unit. */
export function unitPlace({ result, language, labels, fullAreaOf }: Page, unit: UnitResult): string {
  const category = describeCategory(unit.category, result.criteria, language);
  const said = category === null ? [] : [`${labels.category}: ${category}`];
  return SPEECH[language].series([fullAreaOf(unit), ...said].filter((part) => part !== ''));
}

function withoutFullStop(text: string): string {
  return text.endsWith('.') ? text.slice(0, -1) : text;
}

function errorsByUnit(problems: readonly ProblemRecord[]): Map<string, ProblemRecord[]> {
  const byUnit = new Map<string, ProblemRecord[]>();
  for (const problem of problems) {
    if (problem.severity !== 'error' || problem.unit === null) continue;
    const known = byUnit.get(problem.unit);
    if (known === undefined) byUnit.set(problem.unit, [problem]);
    else known.push(problem);
  }
  return byUnit;
}

function ranksHeldTwice(units: readonly UnitResult[]): Set<number> {
  const seen = new Set<number>();
  const shared = new Set<number>();
  for (const { rank } of units) {
    if (rank === null) continue;
    if (seen.has(rank)) shared.add(rank);
    seen.add(rank);
  }
  return shared;
}
