import { CONSOLE } from '../../labels/console.ts';
import { printable } from '../../model/printable.ts';
import type { Result } from '../../model/result.ts';
import { type AreaLine, areaLines, byArea, hasAreaRules, unstatedRules } from '../area-rules.ts';
import type { ConsoleOptions } from './console-options.ts';
import { type Paint, paint } from './paint.ts';

/** More would scroll away; the files have them all. */
const MOST_LINES = 60;

/** What districts and provinces reach, under the ranking; empty where the set has no rules for them. */
export function areaView(result: Result, { language, colours }: Omit<ConsoleOptions, 'width'>): string {
  if (!hasAreaRules(result)) return '';
  const labels = CONSOLE[language];
  const paints = paint(colours);
  const lines = areaLines(result, language);
  const shown = byArea(lines.slice(0, MOST_LINES)).flatMap((area) => [
    printable(area[0]?.area ?? ''),
    ...area.map((line) => `  ${ruleLine(line)}`),
  ]);
  const left = Math.max(0, lines.length - MOST_LINES);
  const more = left === 0 ? [] : [labels.moreAreas(left)];
  const unstated = unstatedRules(result, language).map((line) => paints.dim(printable(line)));
  return `${[paints.strong(labels.areas(result.coverage !== undefined)), ...shown, ...more, ...unstated].join('\n')}\n`;

  function ruleLine({ rule, reached, share, verdict, article, outcome }: AreaLine): string {
    const said = labels.areaLine(printable(rule), reached, share, verdictOf(outcome.recognised, verdict, paints));
    return article === undefined ? said : `${said} (${printable(article)})`;
  }
}

function verdictOf(recognised: boolean | null, verdict: string, paints: Paint): string {
  if (recognised === null) return paints.warn(verdict);
  return recognised ? paints.good(verdict) : paints.bad(verdict);
}
