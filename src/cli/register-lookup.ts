import { openRegister } from '../io/register-file.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { CertificateFacts } from '../model/certificate.ts';
import { inWords, isError } from '../problems/problem.ts';
import type { IssuedCertificate, Register } from '../register/register.ts';
import type { RegisterAnswer, RegisterLookup } from '../verification/verdict.ts';

/** A register to look certificates up in; one that is not whole answers nothing. */
export function registerLookup(path: string): RegisterLookup {
  const { register, problems } = openRegister(path);
  const wrong = problems.find(isError);
  if (register === undefined || wrong !== undefined) {
    const said = (language: 'vi' | 'en') => (wrong === undefined ? '' : inWords(wrong, language).message);
    throw new CannotRun(
      {
        vi: `Sổ không nguyên vẹn nên không tra được: ${path}. ${said('vi')}`,
        en: `The register is not whole: ${path}. ${said('en')}`,
      },
      { vi: `Xem tất cả chỗ sai: hoctap register check ${path}`, en: `See all: hoctap register check ${path}` },
    );
  }
  return lookupIn(register);
}

function lookupIn({ certificates }: Register): RegisterLookup {
  const byNumber = new Map<string, IssuedCertificate>();
  for (const certificate of certificates.values()) byNumber.set(numberOf(certificate.facts), certificate);
  return {
    find(facts) {
      const found = byNumber.get(numberOf(facts));
      return found === undefined ? { standing: 'unknown' } : answer(found, certificates);
    },
    *all() {
      for (const { facts } of certificates.values()) yield facts;
    },
  };
}

/** Numbers may restart with the year of issue. */
function numberOf({ number, issuedOn }: CertificateFacts): string {
  return JSON.stringify([number, issuedOn.slice(0, 4)]);
}

const STANDINGS = { valid: 'issued', void: 'void', replaced: 'replaced' } as const;

function answer(
  { facts, status, ended, replacedBy }: IssuedCertificate,
  certificates: Register['certificates'],
): RegisterAnswer {
  const successor = replacedBy === undefined ? undefined : certificates.get(replacedBy)?.facts.number;
  return {
    standing: STANDINGS[status],
    facts,
    ...(ended === undefined ? {} : { by: ended.by, reason: ended.reason, on: ended.on }),
    ...(successor === undefined ? {} : { replacedBy: successor }),
  };
}
