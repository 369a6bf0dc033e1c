import type { ComparedSet, CriteriaDiff } from '../../criteria/diff/criteria-diff.ts';
import { DIFF_WORDS } from '../../labels/criteria-diff.ts';
import { TERMS } from '../../labels/terms.ts';
import { inLanguage, type Language } from '../../model/language.ts';
import { printable } from '../../model/printable.ts';
import type { ConsoleOptions } from '../console/console-options.ts';
import { type Paint, paint } from '../console/paint.ts';
import type { SaidChange } from './describe-change.ts';
import { diffSections, type SaidPart } from './diff-lines.ts';
import { diffSummary } from './diff-summary.ts';

/** The differences of two sets, in plain words, as the document goes. */
export function diffView(diff: CriteriaDiff, { language, colours }: ConsoleOptions): string {
  const words = DIFF_WORDS[language];
  const pen = paint(colours);
  const lines = [
    pen.strong(words.title),
    `${words.before}: ${setLine(diff.before, language)}`,
    `${words.after}: ${setLine(diff.after, language)}`,
    '',
    pen.strong(diffSummary(diff, language)),
    ...diffSections(diff, language).flatMap(({ title, parts }) => [
      '',
      pen.strong(title),
      ...parts.flatMap((part) => partLines(part, language, pen)),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function setLine({ id, version, title, provenance }: ComparedSet, language: Language): string {
  const source = TERMS[language].provenance[provenance];
  return `${id}@${version} - ${printable(inLanguage(title, language))} (${source})`;
}

function partLines({ kind, name, remark, says, changes }: SaidPart, language: Language, pen: Paint): string[] {
  const words = DIFF_WORDS[language];
  const head = {
    added: pen.good(`+ ${words.added}`),
    removed: pen.bad(`- ${words.removed}`),
    changed: `~ ${words.changed}`,
  };
  return [
    ...(name === ''
      ? []
      : [`${head[kind]}: ${printable(name)}${remark === '' ? '' : pen.dim(` (${printable(remark)})`)}`]),
    ...says.map(([what, value]) => `    ${what}: ${printable(value)}`),
    ...changes.flatMap((change) => changeLines(change, language)),
  ];
}

const SHORT = 36;

function changeLines({ name, before, after }: SaidChange, language: Language): string[] {
  const [old, now] = [printable(before), printable(after)];
  if (old.length <= SHORT && now.length <= SHORT) return [`    ${name}: ${old} → ${now}`];
  const words = DIFF_WORDS[language];
  return [`    ${name}:`, `      ${words.old}: ${old}`, `      ${words.new}: ${now}`];
}
