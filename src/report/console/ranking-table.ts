import { CONSOLE } from '../../labels/console.ts';
import { TERMS } from '../../labels/terms.ts';
import { inLanguage, type Language, type Words } from '../../model/language.ts';
import { formatNumber } from '../../model/number-text.ts';
import { printable } from '../../model/printable.ts';
import type { ItemState, Notice, Result, UnitResult } from '../../model/result.ts';
import { heading } from './heading.ts';
import { type Paint, paint } from './paint.ts';
import { consoleTable } from './table.ts';

export interface ConsoleOptions {
  readonly language: Language;
  readonly width: number;
  readonly colours: boolean;
}

/** More would scroll away; the files have them all. */
const MOST_UNITS = 60;

/** The ranking as a table, with in a few words what an officer has to know of each unit, and the counts by class. */
export function rankingTable(result: Result, options: ConsoleOptions): string {
  const { language, width } = options;
  const labels = CONSOLE[language];
  const colours = paint(options.colours);
  const shown = result.units.slice(0, MOST_UNITS);
  const table = consoleTable(
    [
      { header: labels.rank, align: 'right' },
      { header: labels.code },
      { header: labels.name },
      { header: labels.total, align: 'right' },
      { header: labels.class },
      { header: labels.remarks },
    ],
    shown.map((unit) => [
      unit.rank === null ? '-' : String(unit.rank),
      printable(unit.code),
      printable(unit.name),
      unit.total === null ? '-' : formatNumber(unit.total, language),
      classCell(unit, result, language, colours),
      remarks(unit, result, language),
    ]),
    width,
    colours.strong,
  );
  const left = result.units.length - shown.length;
  const more = left > 0 ? `${labels.moreUnits(left)}\n` : '';
  return `${heading(labels.evaluation(result.evaluationYear), result, language, colours)}\n${table}${more}\n${counts(result, language)}`;
}

function classCell(unit: UnitResult, { criteria }: Result, language: Language, colours: Paint): string {
  if (unit.classification === null) return colours.bad(TERMS[language].invalid);
  const { id } = unit.classification;
  const label = printable(unit.classification.label);
  const earns = criteria.classes.find((each) => each.id === id)?.earnsAward ?? false;
  return earns ? colours.good(label) : colours.bad(label);
}

const REMARKABLE: readonly ItemState[] = ['no-evidence', 'zero', 'not-submitted', 'invalid'];

function remarks(unit: UnitResult, { criteria, problems }: Result, language: Language): string {
  const labels = CONSOLE[language];
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
    parts.push(labels.withEvidence(printable(classification.label), formatNumber(total, language)));
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

function counts({ summary }: Result, language: Language): string {
  const labels = CONSOLE[language];
  const byClass = summary.byClass.map(({ label, count }) => `${printable(label)} ${count}`).join(' · ');
  const invalid = summary.invalid === 0 ? '' : ` · ${labels.invalidUnits(summary.invalid)}`;
  return `${labels.units(summary.units)}: ${byClass}${invalid}\n`;
}
