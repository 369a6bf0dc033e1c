import { evidenceFolderLabels } from '../../labels/evidence-folder.ts';
import { formatNumber } from '../../model/number-text.ts';
import { printable } from '../../model/printable.ts';
import type { ProblemRecord, ResultOf } from '../../model/result.ts';
import type { ConsoleOptions } from './console-options.ts';
import { paint } from './paint.ts';
import { place } from './problem-list.ts';

/** The rest is in missing.csv. */
const MOST_LINES = 40;

/** What the evidence folder holds and what it lacks; nothing where no folder was given. */
export function documentsView(
  { documents, units, problems }: ResultOf<number | null>,
  options: Pick<ConsoleOptions, 'language' | 'colours'>,
): string {
  if (documents === undefined) return '';
  const { language } = options;
  const labels = evidenceFolderLabels[language];
  const colours = paint(options.colours);
  const { folder, files, unused, awaiting, strict, pointsAwaiting } = documents;
  const head = `${colours.strong(labels.title(printable(folder)))}\n${labels.counts(files.length, unused)}\n`;
  if (awaiting.length === 0) return `${head}${labels.allFound}\n`;

  const waiting = [
    labels.notFound(awaiting.length, new Set(awaiting.map(({ unit }) => unit)).size),
    ...(pointsAwaiting > 0
      ? [labels.waiting(formatNumber(pointsAwaiting, language)), strict ? labels.strict : labels.kept]
      : []),
  ];
  const names = new Map(units.map(({ code, name }) => [code, name]));
  const line = (found: ProblemRecord) => {
    const unit = `${found.unit ?? ''} ${names.get(found.unit ?? '') ?? ''}, ${found.item ?? ''}`;
    const { suggestion = '' } = found.details;
    const near = suggestion === '' ? '' : ` ${labels.near(String(suggestion))}`;
    const where = colours.dim(`(${printable(place(found, language))})`);
    return `  ${colours.strong(printable(unit))}: ${printable(`${found.message}${near}`)} ${where}\n`;
  };
  const lacking = problems.filter(({ code, severity }) => severity === 'missing' && code.startsWith('document-'));
  const left = lacking.length - MOST_LINES;
  const more = left > 0 ? `  ${labels.more(left)}\n` : '';
  return `${head}${colours.warn(waiting.join(' '))}\n${lacking.slice(0, MOST_LINES).map(line).join('')}${more}`;
}
