import { VERIFICATION } from '../labels/verification.ts';
import type { Language } from '../model/language.ts';
import { printable } from '../model/printable.ts';
import { FACT_FIELDS } from './canonical.ts';
import type { Verification } from './verdict.ts';

export type Verdict = 'stands' | 'not-confirmed' | 'does-not-stand';

/** How the words are dressed on this terminal. */
export interface ViewStyle {
  readonly language: Language;
  readonly good: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly bad: (text: string) => string;
}

const REFUSED_BY_REGISTER = new Set(['different', 'void', 'replaced', 'unknown']);

export function verdictOf({ stands, signature, register }: Verification): Verdict {
  if (stands) return 'stands';
  const refused = signature.state === 'forged' || REFUSED_BY_REGISTER.has(register.state);
  return refused ? 'does-not-stand' : 'not-confirmed';
}

/** The verdict, every field, and what was and was not checked. */
export function verificationView(found: Verification, style: ViewStyle): string {
  const { language } = style;
  const words = VERIFICATION[language];
  const verdict = verdictOf(found);
  const paint = { stands: style.good, 'not-confirmed': style.warn, 'does-not-stand': style.bad }[verdict];
  const { signature, register } = found;
  const keyId = signature.keyId ?? '';
  const office = printable(signature.office ?? '') || words.unnamedOffice;
  const shown = (value: string | undefined) => printable(value ?? '');
  const entry = {
    by: shown(register.by),
    reason: shown(register.reason),
    on: dayText(shown(register.on)),
    replacedBy: shown(register.replacedBy),
  };
  const rows: [string, string][] = FACT_FIELDS.map((field) => [
    words.fields[field],
    valueText(found.facts[field]) || words.notWritten,
  ]);
  rows.push([words.shortCode, found.shortCode]);
  rows.push([words.signatureLabel, words.signature[signature.state]({ keyId, office })]);
  rows.push([words.registerLabel, words.register[register.state](entry)]);
  const width = Math.max(...rows.map(([label]) => label.length));
  const lines = rows.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`);
  for (const field of register.different ?? []) {
    const value = register.facts === undefined ? '' : valueText(register.facts[field]);
    lines.push(`  ${''.padEnd(width)}  ${words.inRegister({ field: words.fields[field], value })}`);
  }
  return `${paint(words.verdicts[verdict])}\n${lines.join('\n')}\n  ${words.compare}\n`;
}

function valueText(value: string | number): string {
  return dayText(printable(String(value)));
}

/** 2022-12-05 as it is printed: 05/12/2022. */
function dayText(value: string): string {
  return value.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
}
