import { CRITERIA_WORDS } from '../../labels/criteria.ts';
import type { Speech } from '../../labels/speech.ts';
import { SPEECH } from '../../labels/speech.ts';
import type { CriteriaSet } from '../../model/criteria-set.ts';
import { printable } from '../../model/printable.ts';
import type { ConsoleOptions } from '../console/console-options.ts';
import { type Paint, paint } from '../console/paint.ts';
import { consoleTable } from '../console/table.ts';
import type { PrintedLine } from './printed-line.ts';
import { type PrintedRow, type PrintedSet, printedSet } from './printed-set.ts';
import { wrapped } from './wrapped.ts';

/** A criteria set on the screen: what it is, the rubric, the classes and their conditions; `source` is how a command names it. */
export function criteriaView(set: CriteriaSet, options: ConsoleOptions, source?: string): string {
  const { language, width } = options;
  const words = CRITERIA_WORDS[language];
  const pen = paint(options.colours);
  const printed = printedSet(set, language, source);
  const points = printed.hasPoints ? [{ header: words.shortMaximum, align: 'right' as const }] : [];
  const table = consoleTable(
    [{ header: words.number }, { header: words.id }, ...points, { header: words.contentAndScoring }],
    printed.rows.map((row) => [
      row.number,
      `${'  '.repeat(row.depth)}${row.id}`,
      // A narrow column: what the dots stand for is said at the head.
      ...(printed.hasPoints ? [row.points === words.blank ? DOTS : row.points] : []),
      contentOf(row, words, SPEECH[language]),
    ]),
    width,
    pen.strong,
  );
  const head = headOf(set, printed, pen, width);
  return [head, table, ...sections(printed, pen, width, SPEECH[language]), `${pen.dim(printed.foot)}\n`].join('\n');
}

const DOTS = '……';

type Words = (typeof CRITERIA_WORDS)[keyof typeof CRITERIA_WORDS];

function contentOf(row: PrintedRow, words: Words, { series }: Speech): string {
  const { label, details, scoring, levels, evidenceKinds, basis, remarks } = row;
  const parts = [
    label,
    ...details.map((detail) => `- ${detail}`),
    ...(scoring === '' ? [] : [`→ ${scoring}`]),
    ...levels.flatMap((level) => [`* ${level.label}`, ...level.conditions.map((condition) => `- ${condition}`)]),
    ...(evidenceKinds.length === 0 ? [] : [`${words.evidence}: ${series(evidenceKinds)}`]),
    ...(basis === '' && remarks.length === 0 ? [] : [`(${series([basis, ...remarks].filter((each) => each !== ''))})`]),
  ];
  return parts.map(printable).join('\n');
}

function headOf(set: CriteriaSet, { title, warnings, head: lines }: PrintedSet, pen: Paint, width: number): string {
  const text = [
    ...wrapped(`${set.id}@${set.version} - ${printable(title)}`, width, 0).map(pen.strong),
    ...warnings.flatMap((warning) => wrapped(`! ${warning}`, width, 0, HANGING)).map(pen.warn),
    ...lines.flatMap(([name, value]) => wrapped(`${name}: ${printable(value)}`, width, 0, HANGING)),
  ];
  return `${text.join('\n')}\n`;
}

/** Where a line goes on, under its own beginning. */
const HANGING = 2;

function sections({ sections: all }: PrintedSet, pen: Paint, width: number, speech: Speech): string[] {
  return all.map(({ title, lines }) => {
    const text = lines.flatMap((line) => wrapped(lineOf(line, speech), width, 0, HANGING));
    return `${[pen.strong(title), ...text].join('\n')}\n`;
  });
}

function lineOf({ name, says, basis }: PrintedLine, { series }: Speech): string {
  const named = name === '' ? '- ' : `- ${name}: `;
  return printable(`${named}${series(says)}${basis === '' ? '' : ` (${basis})`}`);
}
