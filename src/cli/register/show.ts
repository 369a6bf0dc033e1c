import type { CheckedRegister, RegisterState } from '../../jobs/register-check.ts';
import { HEAD_STATE } from '../../labels/register.ts';
import { SPEECH } from '../../labels/speech.ts';
import type { CertificateFacts } from '../../model/certificate.ts';
import type { Language } from '../../model/language.ts';
import { printable } from '../../model/printable.ts';
import { slashDate } from '../../model/written-date.ts';
import type { RegisterComparison } from '../../register/compare-registers.ts';
import type { RegisterEnd } from '../../register/head.ts';
import type { Register } from '../../register/register.ts';
import { certificateList } from '../../register/register-table.ts';
import type { Repair } from '../../register/repair.ts';
import { drawTable } from '../../report/console/draw-table.ts';
import type { AnswerData } from '../answer-data.ts';
import type { Cli } from '../cli.ts';
import { shownCommand } from '../menu/shown-command.ts';
import { WORDS } from './words.ts';

/** How far the register goes, and what proves that nothing is missing after that. */
export function stateView({ found, holds }: CheckedRegister, language: Language): string {
  const words = WORDS[language];
  if (found === undefined) return '';
  const { end, head, keyIsOfOffice, issued, ended, held, next, year, sealAt, longEnough } = found;
  const lines = [words.whole({ issued, ended, next, year })];
  if (held.length > 0) lines.push(words.held(SPEECH[language].list(held.map(printable))));
  lines.push(words.end(end.entries, SPEECH[language].date(end.on), end.seal), headLine(found, language));
  if (head.key !== undefined && keyIsOfOffice === false) {
    lines.push(words.foreignKey(printable(head.key.office), printable(end.office)));
  }
  if (sealAt === null) lines.push(words.sealUnknown);
  else if (sealAt !== undefined) lines.push(words.sealKnown(sealAt));
  if (!longEnough) lines.push(words.tooShort(end.entries));
  if (!holds) lines.push(words.notProved);
  return `${lines.join('\n')}\n`;
}

/** Of the key only what finds it again. */
export function stateJson({ found, holds }: CheckedRegister): AnswerData['register check'] {
  if (found === undefined) return { holds: false };
  const { head, keyIsOfOffice, ...state } = found;
  return {
    holds,
    ...state,
    head: { state: head.state, keyId: head.head?.keyId ?? null },
    ...(keyIsOfOffice === undefined ? {} : { keyIsOfOffice }),
  };
}

function headLine({ head }: RegisterState, language: Language): string {
  const { state, head: signed, key } = head;
  return HEAD_STATE[language][state]({
    keyId: signed?.keyId ?? '',
    office: printable(key?.office ?? ''),
    entries: signed?.entries ?? 0,
  });
}

export function listView(register: Register, year: number | undefined, { terminal, language }: Cli): string {
  const options = { language, width: terminal.width, colours: terminal.outColours };
  return drawTable(certificateList(register, year, language), options).text;
}

export function listJson({ certificates }: Register, year: number | undefined): AnswerData['register list'] {
  return [...certificates.values()]
    .filter(({ facts }) => year === undefined || facts.issuedOn.startsWith(`${year}-`))
    .map(({ facts, status }) => ({ ...facts, status }));
}

/** Which paper it is: a number alone is soon mistyped. */
export function paperView({ number, unitName, className, issuedOn }: CertificateFacts, language: Language): string {
  const { paper } = WORDS[language];
  return paper(printable(number), printable(unitName), printable(className), SPEECH[language].date(issuedOn));
}

/** How the new paper is printed; what its result is the user knows, where it was not said. */
export function printCommand(
  { unitCode, issuedOn }: CertificateFacts,
  result: string | undefined,
  path: string,
): string {
  const issue = ['certify', result ?? 'ket-qua', '--unit', unitCode, '--issued-on', slashDate(issuedOn)];
  return shownCommand([...issue, '--register', path, '-o', 'giay-chung-nhan']);
}

export function comparisonView(
  comparison: RegisterComparison,
  a: RegisterEnd,
  b: RegisterEnd,
  language: Language,
): string {
  const words = WORDS[language].compared;
  const ends = `${words.end('A', a.entries, SPEECH[language].date(a.on))}\n${words.end('B', b.entries, SPEECH[language].date(b.on))}\n`;
  if (comparison.kind === 'prefix') {
    const { longer, shared } = comparison;
    return `${words.prefix(longer === 'a' ? 'A' : 'B', shared)}\n${ends}`;
  }
  return `${comparison.kind === 'fork' ? words.fork(comparison.shared) : words[comparison.kind]}\n${ends}`;
}

export function repairView(repair: Repair, language: Language): string {
  const words = WORDS[language].repaired;
  if (repair.kind === 'held') return `${words.held(SPEECH[language].list(repair.numbers))}\n`;
  if (repair.kind === 'in-the-middle') return '';
  return `${words[repair.kind]}\n`;
}
