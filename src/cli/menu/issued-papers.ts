import { wholeRegister } from '../../jobs/whole-register.ts';
import { CannotRun } from '../../model/cannot-run.ts';
import { plainLetters } from '../../model/plain-letters.ts';
import type { IssuedCertificate } from '../../register/register.ts';
import type { Cli } from '../cli.ts';
import { worldOf } from '../world.ts';

/** The certificates of a register; undefined where it cannot be read, which the command then says in full. */
export type ReadIssued = (register: string) => readonly IssuedCertificate[] | undefined;

/** Each register is read once per task. */
export function issuedIn(cli: Cli): ReadIssued {
  const read = new Map<string, readonly IssuedCertificate[] | undefined>();
  return (path) => {
    if (!read.has(path)) read.set(path, certificatesOf(path, cli));
    return read.get(path);
  };
}

function certificatesOf(path: string, cli: Cli): readonly IssuedCertificate[] | undefined {
  try {
    return [...wholeRegister(path, { ...worldOf(cli), warnings: () => {} }).register.certificates.values()];
  } catch (error) {
    if (error instanceof CannotRun) return undefined;
    throw error;
  }
}

/** Those with a number as it is printed, or its running number, or of a unit by its code or by its name in any spelling. */
export function papersNamed(certificates: readonly IssuedCertificate[], wanted: string): readonly IssuedCertificate[] {
  const number = wanted.normalize('NFC').toLowerCase();
  const name = plainLetters(wanted);
  const ways: readonly ((certificate: IssuedCertificate) => boolean)[] = [
    ({ facts }) => facts.number.toLowerCase() === number,
    ({ facts }) => facts.unitCode === wanted,
    ({ seq }) => /^\d{1,6}$/.test(wanted) && Number(wanted) === seq,
    ({ facts }) => plainLetters(facts.unitName) === name,
    ({ facts }) => name !== '' && plainLetters(facts.unitName).includes(name),
  ];
  for (const way of ways) {
    const found = certificates.filter(way);
    if (found.length > 0) return found;
  }
  return [];
}
