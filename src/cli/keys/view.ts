import { SPEECH } from '../../labels/speech.ts';
import type { Language } from '../../model/language.ts';
import { printable } from '../../model/printable.ts';
import type { KnownKey } from '../../verification/key-ring.ts';
import { fingerprintOf } from '../../verification/signature.ts';
import { KEY_WORDS } from './words.ts';

/** All that a key says of itself, and what only a person can find out. */
export function keyView({ office, keyId, key, statement, revoked }: KnownKey, language: Language): string {
  const words = KEY_WORDS[language].view;
  const rows: [string, string][] = [
    [words.office, office === '' ? words.notWritten : `${printable(office)} ${words.selfDeclared}`],
    [words.keyId, keyId],
    [words.fingerprint, fingerprintOf(key)],
  ];
  if (statement === undefined) rows.push([words.signsFor, words.undeclared]);
  else {
    const { authorities, validFrom, validTo, replaces } = statement;
    rows.push([words.signsFor, SPEECH[language].series(authorities.map(printable))]);
    rows.push([
      words.valid,
      words.days(SPEECH[language].date(validFrom), validTo === undefined ? '' : SPEECH[language].date(validTo)),
    ]);
    if (replaces !== undefined) rows.push([words.replaces, replaces.keyId]);
  }
  if (revoked !== undefined)
    rows.push([words.revoked, words.since(SPEECH[language].date(revoked.from), printable(revoked.reason))]);
  const width = Math.max(...rows.map(([label]) => label.length)) + 2;
  const lines = rows.map(([label, value]) => `${`${label}:`.padEnd(width)} ${value}\n`);
  const mixed = hasMixedScripts(office) ? `${words.mixedScripts}\n` : '';
  return `${lines.join('')}${mixed}${words.telephone}\n`;
}

/** Letters of another alphabet that look like ours: А of Cyrillic for A. */
function hasMixedScripts(text: string): boolean {
  return /\p{Script=Latin}/u.test(text) && /(?!\p{Script=Latin})\p{L}/u.test(text);
}
