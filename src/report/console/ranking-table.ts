import { consoleLabels } from '../../labels/console.ts';
import { reachedClasses } from '../../labels/outcomes.ts';
import { SPEECH } from '../../labels/speech.ts';
import { inLanguage, type Language } from '../../model/language.ts';
import { printable } from '../../model/printable.ts';
import type { Result } from '../../model/result.ts';
import { cellText } from '../table/cell-text.ts';
import type { Cell } from '../table/column.ts';
import { rankingTable } from '../tables/ranking.ts';
import { areaView } from './area-view.ts';
import type { ConsoleOptions } from './console-options.ts';
import { drawTable } from './draw-table.ts';
import { heading } from './heading.ts';
import { paint } from './paint.ts';

/** More would scroll away; the files have them all. */
const MOST_UNITS = 60;

/** The ranking as a table, with in a few words what an officer has to know of each unit, and the counts by class. */
export function rankingView(result: Result, options: ConsoleOptions): string {
  const { language } = options;
  const { criteria, units } = result;
  const labels = consoleLabels(language, result);
  const colours = paint(options.colours);
  const good = reachedClasses(criteria.classes);
  const { columns: all } = rankingTable(result, language);
  const { text, columns } = drawTable({ columns: all, rows: units.slice(0, MOST_UNITS) }, options, {
    paints: {
      class: ({ classification }, said) =>
        classification !== null && good.has(classification.id) ? colours.good(said) : colours.bad(said),
    },
    instead: (unit, left) =>
      unit.classification === null
        ? ''
        : SPEECH[language].list(left.filter(isItem).map((item) => `${item.header} ${said(item.cell(unit))}`)),
  });
  const left = units.length - MOST_UNITS;
  const more = left > 0 ? `${labels.moreUnits(left)}\n` : '';
  const names = columns.filter(isItem).map(({ header }) => `${printable(header)}: ${nameOf(header)}\n`);
  const areas = areaView(result, options);
  const why =
    criteria.why === undefined ? '' : `${labels.whyGrouped}: ${printable(inLanguage(criteria.why, language))}\n`;
  return `${heading(labels.evaluation(result.evaluationYear), result, language, colours)}\n${text}${more}${names.join('')}\n${counts(result, language)}${why}${areas === '' ? '' : `\n${areas}`}`;

  function said(cell: Cell): string {
    return cellText(cell, {}, language);
  }

  function nameOf(id: string): string {
    const rule = criteria.items.find((item) => item.id === id);
    return rule === undefined ? '' : printable(inLanguage(rule.label, language));
  }
}

function isItem({ key }: { readonly key: string }): boolean {
  return key.startsWith('item:');
}

function counts(result: Result, language: Language): string {
  const { summary } = result;
  const labels = consoleLabels(language, result);
  const byClass = summary.byClass.map(({ label, count }) => `${printable(label)} ${count}`).join(' · ');
  const invalid = summary.invalid === 0 ? '' : ` · ${labels.invalidUnits(summary.invalid)}`;
  return `${labels.units(summary.units)}: ${byClass}${invalid}\n`;
}
