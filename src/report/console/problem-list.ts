import { CONSOLE } from '../../labels/console.ts';
import { TERMS } from '../../labels/terms.ts';
import type { Language } from '../../model/language.ts';
import { printable } from '../../model/printable.ts';
import type { ProblemRecord, Severity } from '../../model/result.ts';
import { type Paint, paint } from './paint.ts';
import type { ConsoleOptions } from './ranking-table.ts';

/** Of one kind; more say nothing new. */
const MOST_OF_A_KIND = 12;

/** Problems as a list: the place as Excel names it, what is wrong, what to do; the same kind together, the total first. */
export function problemList(
  problems: readonly ProblemRecord[],
  options: Pick<ConsoleOptions, 'language' | 'colours'>,
  severities: readonly Severity[] = ['error', 'missing', 'warning', 'notice'],
): string {
  const { language } = options;
  const labels = CONSOLE[language];
  const colours = paint(options.colours);
  const count = (severity: Severity) => problems.filter((found) => found.severity === severity).length;
  const total = labels.problemCounts({
    error: count('error'),
    missing: count('missing'),
    warning: count('warning'),
    notice: count('notice'),
  });
  const shown = problems.filter(({ severity }) => severities.includes(severity));
  const lines = [...byCode(shown).values()].flatMap((found) => kindLines(found, language, colours));
  return `${colours.strong(total)}\n${lines.join('\n')}${lines.length === 0 ? '' : '\n'}`;
}

function byCode(problems: readonly ProblemRecord[]): Map<string, ProblemRecord[]> {
  const kinds = new Map<string, ProblemRecord[]>();
  for (const found of problems) {
    const known = kinds.get(found.code);
    if (known === undefined) kinds.set(found.code, [found]);
    else known.push(found);
  }
  return kinds;
}

/** What to do is said once where it is the same for all of a kind. */
function kindLines(found: readonly ProblemRecord[], language: Language, colours: Paint): string[] {
  const labels = CONSOLE[language];
  const shown = found.slice(0, MOST_OF_A_KIND);
  const left = found.length - shown.length;
  const sameFix = shown.every(({ fix }) => fix === shown[0]?.fix);
  const fixLine = (fix: string) => (fix === '' ? [] : [`    ${colours.dim(`${labels.fix}: ${printable(fix)}`)}`]);
  return [
    ...shown.flatMap((each) => {
      const where = colours.strong(printable(place(each, language)));
      const line = `${mark(each.severity, language, colours)} ${where}: ${printable(each.message)}`;
      return sameFix ? [line] : [line, ...fixLine(each.fix)];
    }),
    ...(left > 0 ? [`    ${labels.more(left)}`] : []),
    ...(sameFix ? fixLine(shown[0]?.fix ?? '') : []),
  ];
}

/** The place as the reader's own program names it: "minh-chung.csv, ô H21 (cột Điểm kiểm tra)". */
export function place({ file, row, cell, column, line, key }: ProblemRecord, language: Language): string {
  const words = PLACE[language];
  if (cell !== null)
    return `${file}, ${words.cell} ${cell}${column === null || column === '' ? '' : ` (${words.column} ${column})`}`;
  if (row !== null) return `${file}, ${words.row} ${row}`;
  if (line !== null) return `${file}, ${words.line} ${line}${key === null ? '' : ` (${key})`}`;
  return key === null || key === '' ? file : `${file} (${key})`;
}

const PLACE = {
  vi: { cell: 'ô', column: 'cột', row: 'dòng', line: 'dòng' },
  en: { cell: 'cell', column: 'column', row: 'row', line: 'line' },
} as const;

function mark(severity: Severity, language: Language, colours: Paint): string {
  const word = `[${TERMS[language].severities[severity]}]`;
  return severity === 'error' ? colours.bad(word) : severity === 'notice' ? colours.dim(word) : colours.warn(word);
}
