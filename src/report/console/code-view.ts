import { EXPLAINED_CODE } from '../../labels/explained-code.ts';
import { TERMS } from '../../labels/terms.ts';
import type { ExplainedCode } from '../../problems/explained/explain-code.ts';
import type { ConsoleOptions } from './console-options.ts';
import { paint } from './paint.ts';

/** What a code means, why it matters, what to do. */
export function codeView(
  { code, part, severity, meaning, why, fix }: ExplainedCode,
  { language, colours }: Pick<ConsoleOptions, 'language' | 'colours'>,
): string {
  const labels = EXPLAINED_CODE[language];
  const { strong, dim } = paint(colours);
  const kind = severity === undefined ? labels.refusal : TERMS[language].severities[severity];
  const place = part === undefined ? '' : ` · ${labels.parts[part]}`;
  return [
    `${strong(code)} ${dim(`(${kind}${place})`)}`,
    `${labels.meaning}: ${meaning}`,
    `${labels.why}: ${why}`,
    `${labels.fix}: ${fix === '' ? labels.nothingToDo : fix}`,
    '',
  ].join('\n');
}
