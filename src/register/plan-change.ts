import type { CannotRun } from '../model/cannot-run.ts';
import { refusal } from '../problems/refusal.ts';
import { type CertificateToIssue, differencesOf, inNfc, withNextNumber } from './plan-issue.ts';
import type { Act, IssuedCertificate, Register, ReplaceEntry, ReprintEntry, VoidEntry } from './register.ts';

/** A certificate by what stands on it; the year of issue tells two apart where numbers begin again each year. */
export interface NumberOnPaper {
  readonly number: string;
  readonly year?: number | undefined;
}

export function planVoid(register: Register, wanted: NumberOnPaper, act: Act): VoidEntry {
  const certificate = certificateOn(register, wanted);
  mustBeValid(certificate);
  mustNotPrecede(act, certificate);
  return { kind: 'void', ...act, of: certificate.no };
}

export function planReprint(register: Register, wanted: NumberOnPaper, act: Act): ReprintEntry {
  const certificate = certificateOn(register, wanted);
  mustBeValid(certificate);
  mustNotPrecede(act, certificate);
  return { kind: 'reprint', ...act, of: certificate.no };
}

/** A new certificate with a new number in place of one that is wrong, or of one that was made void. */
export function planReplace(
  register: Register,
  wanted: NumberOnPaper,
  changesTo: (old: CertificateToIssue) => Partial<CertificateToIssue>,
  act: Act,
): ReplaceEntry {
  const old = certificateOn(register, wanted);
  if (old.status === 'replaced') throw notValid(old);
  mustNotPrecede(act, old);
  // The replacement is the same act for the same unit: these three are what it is found by.
  const { unitCode, award, year } = old.facts;
  const facts = inNfc({ ...old.facts, ...changesTo(old.facts), unitCode, award, year });
  if (old.status === 'valid' && differencesOf(old.facts, facts).length === 0) throw nothingDiffers(old);
  return {
    kind: 'replace',
    ...act,
    of: old.no,
    ...withNextNumber(facts, act.on, register.opening, register.counter()),
  };
}

function certificateOn(register: Register, { number, year }: NumberOnPaper): IssuedCertificate {
  const found = register
    .withNumber(number)
    .filter(({ facts }) => year === undefined || facts.issuedOn.startsWith(`${year}-`));
  const [certificate, ...others] = found;
  if (certificate === undefined) throw refusal('number-not-in-register', { number });
  if (others.length === 0) return certificate;
  throw refusal('number-in-several-years', {
    number,
    years: found.map(({ facts }) => Number(facts.issuedOn.slice(0, 4))),
  });
}

function mustBeValid(certificate: IssuedCertificate): void {
  if (certificate.status !== 'valid') throw notValid(certificate);
}

function notValid({ facts, status, ended }: IssuedCertificate): CannotRun {
  const { on = '', reason = '' } = ended ?? {};
  return refusal(status === 'void' ? 'number-void' : 'number-replaced', { number: facts.number, on, reason });
}

function mustNotPrecede(act: Act, { facts }: IssuedCertificate): void {
  if (act.on >= facts.issuedOn) return;
  throw refusal('act-before-issue', { number: facts.number, on: act.on, issuedOn: facts.issuedOn });
}

function nothingDiffers({ facts }: IssuedCertificate): CannotRun {
  return refusal('replacement-not-different', { number: facts.number });
}
