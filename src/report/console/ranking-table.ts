import { CONSOLE, consoleLabels } from '../../labels/console.ts';
import { describeOutcome, reachedClasses } from '../../labels/outcomes.ts';
import { shortProspect } from '../../labels/prospect.ts';
import { TERMS } from '../../labels/terms.ts';
import { inLanguage, type Language, type Words } from '../../model/language.ts';
import { formatNumber } from '../../model/number-text.ts';
import { printable } from '../../model/printable.ts';
import type { ItemState, Notice, Result, ResultItem, UnitResult } from '../../model/result.ts';
import { areaView } from './area-view.ts';
import type { ConsoleOptions } from './console-options.ts';
import { heading } from './heading.ts';
import { type Paint, paint } from './paint.ts';
import { consoleTable, type TableColumn } from './table.ts';

/** More would scroll away; the files have them all. */
const MOST_UNITS = 60;

/** The ranking as a table, with in a few words what an officer has to know of each unit, and the counts by class. */
export function rankingTable(result: Result, options: ConsoleOptions): string {
  const { language, width } = options;
  const labels = consoleLabels(language, result);
  const colours = paint(options.colours);
  const shown = result.units.slice(0, MOST_UNITS);
  const middle = middleColumns(result, shown, options);
  const table = consoleTable(
    [
      { header: labels.rank, align: 'right' },
      { header: labels.code },
      { header: labels.name },
      ...middle.columns,
      { header: labels.class },
      { header: labels.remarks },
    ],
    shown.map((unit) => [
      unit.rank === null ? '-' : String(unit.rank),
      printable(unit.code),
      printable(unit.name),
      ...middle.cells(unit),
      classCell(unit, result, language, colours),
      [middle.remark(unit), remarks(unit, result, language)].filter((part) => part !== '').join('; '),
    ]),
    width,
    colours.strong,
  );
  const left = result.units.length - shown.length;
  const more = left > 0 ? `${labels.moreUnits(left)}\n` : '';
  const names = middle.names.length === 0 ? '' : `${middle.names.join('\n')}\n`;
  const areas = areaView(result, options);
  const why =
    result.criteria.why === undefined
      ? ''
      : `${labels.whyGrouped}: ${printable(inLanguage(result.criteria.why, language))}\n`;
  return `${heading(labels.evaluation(result.evaluationYear), result, language, colours)}\n${table}${more}${names}\n${counts(result, language)}${why}${areas === '' ? '' : `\n${areas}`}`;
}

interface Middle {
  readonly columns: readonly TableColumn[];
  readonly cells: (unit: UnitResult) => readonly string[];
  /** The same before the remarks, where there is no room for columns. */
  readonly remark: (unit: UnitResult) => string;
  /** What the headers stand for. */
  readonly names: readonly string[];
}

/** The total; without points, what each first-level item came to, as long as the screen has room for it. */
function middleColumns(result: Result, shown: readonly UnitResult[], { language, width }: ConsoleOptions): Middle {
  const { items, maximum } = result.criteria;
  if (maximum !== null) {
    return {
      columns: [{ header: consoleLabels(language, result).total, align: 'right' }],
      cells: ({ total }) => [total === null ? '-' : formatNumber(total, language)],
      remark: () => '',
      names: [],
    };
  }
  const criteria = items.filter(({ depth }) => depth === 0);
  const cells = (unit: UnitResult) => criteria.map((rule) => outcomeCell(unit, rule, language));
  const longest = criteria.map((rule) =>
    Math.max(rule.id.length, ...shown.map((unit) => outcomeCell(unit, rule, language).length)),
  );
  const wide = longest.reduce((sum, length) => sum + length + GAP, 0);
  if (wide > width - ROOM_FOR_THE_OTHERS) {
    const remark = (unit: UnitResult) =>
      unit.classification === null
        ? ''
        : criteria.map((rule) => `${printable(rule.id)} ${outcomeCell(unit, rule, language)}`).join(', ');
    return { columns: [], cells: () => [], remark, names: [] };
  }
  return {
    columns: criteria.map(({ id }) => ({ header: printable(id) })),
    cells,
    remark: () => '',
    names: criteria.map(({ id, label }) => `${printable(id)}: ${printable(inLanguage(label, language))}`),
  };
}

const GAP = 2;
/** Rank, code, name, class and a remark. */
const ROOM_FOR_THE_OTHERS = 84;

function outcomeCell(unit: UnitResult, rule: ResultItem, language: Language): string {
  const item = unit.items.find(({ id }) => id === rule.id);
  if (item === undefined) return '-';
  return printable(describeOutcome(item, rule, language) ?? TERMS[language].states[item.state]);
}

function classCell(unit: UnitResult, { criteria }: Result, language: Language, colours: Paint): string {
  if (unit.classification === null) return colours.bad(TERMS[language].invalid);
  const { id } = unit.classification;
  const label = printable(unit.classification.label);
  return reachedClasses(criteria.classes).has(id) ? colours.good(label) : colours.bad(label);
}

const REMARKABLE: readonly ItemState[] = ['no-evidence', 'zero', 'not-met', 'not-submitted', 'invalid'];

function remarks(unit: UnitResult, result: Result, language: Language): string {
  const { criteria, problems } = result;
  const labels = consoleLabels(language, result);
  const { states } = TERMS[language];
  if (unit.classification === null) {
    const first = problems.find(({ unit: code, severity }) => code === unit.code && severity === 'error');
    return first === undefined ? '' : printable(`${first.cell ?? first.file}: ${first.message}`);
  }
  const scored = new Set(criteria.items.filter(({ method }) => method !== null).map(({ id }) => id));
  const parts = REMARKABLE.flatMap((state) => {
    const items = unit.items.filter((item) => item.state === state && scored.has(item.id));
    const unscored = items.filter(({ because }) => because?.code === 'no-score' || because?.code === 'no-value');
    const others = items.filter((item) => !unscored.includes(item));
    return [
      ...(others.length === 0 ? [] : [`${listOf(others.map(({ id }) => id))} ${states[state]}`]),
      ...(unscored.length === 0 ? [] : [`${listOf(unscored.map(({ id }) => id))} ${labels.noScore}`]),
    ];
  });
  if (unit.withEvidence !== null) {
    const { classification, total } = unit.withEvidence;
    parts.push(
      labels.withEvidence(printable(classification.label), total === null ? '' : formatNumber(total, language)),
    );
  }
  // Where only documents are missing, the class with them was just said.
  const possible = unit.prospect?.certainty === 'open' ? shortProspect(unit.prospect, language) : '';
  if (possible !== '') parts.push(printable(possible));
  if (unit.nextClass?.unmet !== undefined) {
    const items = unit.nextClass.unmet.flatMap((each) => (each.kind === 'class' ? [] : [printable(each.item)]));
    if (items.length > 0)
      parts.push(`${labels.unmet(printable(unit.nextClass.label))}: ${listOf([...new Set(items)])}`);
  }
  return [...parts, ...unit.notices.map((notice) => shortNotice(notice, language))].join('; ');
}

/** A table has room for the fact; the report and `explain` give the whole reasoning. */
function shortNotice({ because, text }: Notice, language: Language): string {
  if (because.code !== 'total-between-bands') return printable(text);
  const words = (text: Words) => printable(inLanguage(text, language));
  return CONSOLE[language].betweenBands(words(because.lower), words(because.higher));
}

function listOf(ids: readonly string[]): string {
  return ids.length > 4 ? `${ids.slice(0, 3).join(', ')} (+${ids.length - 3})` : ids.join(', ');
}

function counts(result: Result, language: Language): string {
  const { summary } = result;
  const labels = consoleLabels(language, result);
  const byClass = summary.byClass.map(({ label, count }) => `${printable(label)} ${count}`).join(' · ');
  const invalid = summary.invalid === 0 ? '' : ` · ${labels.invalidUnits(summary.invalid)}`;
  return `${labels.units(summary.units)}: ${byClass}${invalid}\n`;
}
