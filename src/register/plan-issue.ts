import type { DifferingFact } from '../labels/register.ts';
import type { CertificateFacts, RegisterWitness } from '../model/certificate.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { sealedEntries } from './entry-line.ts';
import { Counter, fillPattern, numberYear } from './number-pattern.ts';
import { actOf, type Entry, type IssuedCertificate, latestByAct, type Opening, type Register } from './register.ts';

/** What a certificate is to say, before it has a number and a date. */
export type CertificateToIssue = Omit<CertificateFacts, 'number' | 'registerNumber' | 'issuedOn'>;

export interface GivenNumbers {
  readonly number: string;
  readonly registerNumber: string;
  /** YYYY-MM-DD: that of the first issue, whenever it is asked again. */
  readonly issuedOn: string;
  /** The whole of what the register says, which is what has to stand on paper. */
  readonly facts: CertificateFacts;
  /** What it can say of the register; the same whenever it is asked again. */
  readonly witness: RegisterWitness;
  /** False when the register knew it already. */
  readonly isNew: boolean;
}

export interface IssuePlan {
  readonly entries: readonly Entry[];
  /** By unit code. */
  readonly numbers: ReadonlyMap<string, GivenNumbers>;
  readonly refused: readonly Problem[];
}

/**
 * Numbers for a batch, in its order. A certificate the register knows keeps its number and its date, so that the same
 * batch again adds nothing; one it knows otherwise, or as void, is refused by name, and the others go on.
 */
export function planIssue(
  register: Register,
  batch: readonly CertificateToIssue[],
  { on, by, file }: { readonly on: string; readonly by?: string | undefined; readonly file: string },
): IssuePlan {
  const known = latestByAct(register);
  const numbering = numberingAfter(register);
  const entries: Entry[] = [];
  const issued: CertificateFacts[] = [];
  const numbers = new Map<string, GivenNumbers>();
  const refused: Problem[] = [];
  for (const wanted of batch.map(composed)) {
    const act = actOf(wanted);
    const standing = known.get(act);
    const refusal = standing === undefined ? undefined : whyNot(standing, wanted, file);
    if (refusal !== undefined) {
      refused.push(refusal);
      continue;
    }
    if (standing !== undefined) {
      const seal = register.sealAt(standing.no);
      // An entry of this very batch has no line yet, and is in the numbers already.
      if (seal !== undefined && !numbers.has(wanted.unitCode)) {
        numbers.set(wanted.unitCode, given(standing.facts, { entries: standing.no, seal }, false));
      }
      continue;
    }
    const { seq, facts } = numbered(wanted, on, register.opening, numbering);
    entries.push({ kind: 'issue', on, ...(by === undefined ? {} : { by }), seq, facts });
    known.set(act, { no: register.entries + entries.length, seq, facts, status: 'valid', reprints: [] });
    issued.push(facts);
  }
  sealedEntries(entries, register).forEach(({ seal }, index) => {
    const facts = issued[index];
    if (facts === undefined) return;
    numbers.set(facts.unitCode, given(facts, { entries: register.entries + index + 1, seal }, true));
  });
  return { entries, numbers, refused };
}

/** The counter as the register left it. */
export function numberingAfter({ opening, certificates }: Register): Counter {
  const counter = new Counter(opening);
  for (const { seq, facts } of certificates.values()) counter.take(numberYear(facts.issuedOn), seq);
  return counter;
}

/** Takes the next number of the year of issue. */
export function numbered(
  wanted: CertificateToIssue,
  issuedOn: string,
  { numberPattern, registerPattern }: Opening,
  numbering: Counter,
): { seq: number; facts: CertificateFacts } {
  const year = numberYear(issuedOn);
  const seq = numbering.next(year);
  numbering.take(year, seq);
  const number = fillPattern(numberPattern, { seq, year });
  const registerNumber = fillPattern(registerPattern, { seq, year });
  return { seq, facts: inOrder({ ...wanted, number, registerNumber, issuedOn }) };
}

/** What is printed and could differ between two certificates of the same act. */
const COMPARED = [
  'unitName',
  'area',
  'classId',
  'className',
  'criteria',
  'criteriaSha256',
  'authority',
] as const satisfies readonly DifferingFact[];

export function differencesOf(before: CertificateToIssue, now: CertificateToIssue): [DifferingFact, string, string][] {
  return COMPARED.filter((fact) => before[fact] !== now[fact]).map((fact) => [fact, before[fact], now[fact]]);
}

/** In NFC: a name typed on another keyboard is the same name. */
export function composed<T extends CertificateToIssue>(facts: T): T {
  const entries = Object.entries(facts).map(([key, value]) => [
    key,
    typeof value === 'string' ? value.normalize('NFC') : value,
  ]);
  return Object.fromEntries(entries) as T;
}

function whyNot(standing: IssuedCertificate, wanted: CertificateToIssue, file: string): Problem | undefined {
  const { number, unitName } = standing.facts;
  const context = { unit: wanted.unitCode };
  const at = { file, line: standing.no + 1 };
  if (standing.status === 'void') {
    const details = { name: unitName, number, reason: standing.ended?.reason ?? '' };
    return problem('register-certificate-void', at, details, context);
  }
  const differences = differencesOf(standing.facts, wanted);
  if (differences.length === 0) return undefined;
  const details = { name: unitName, number, differences: JSON.stringify(differences) };
  return problem('register-issued-differently', at, details, context);
}

function given(facts: CertificateFacts, witness: RegisterWitness, isNew: boolean): GivenNumbers {
  const { number, registerNumber, issuedOn } = facts;
  return { number, registerNumber, issuedOn, facts, witness, isNew };
}

/** The same facts make the same line, in whatever order they were put together; nothing else gets into the file. */
function inOrder(facts: CertificateFacts): CertificateFacts {
  return {
    number: facts.number,
    registerNumber: facts.registerNumber,
    unitCode: facts.unitCode,
    unitName: facts.unitName,
    area: facts.area,
    award: facts.award,
    classId: facts.classId,
    className: facts.className,
    year: facts.year,
    issuedOn: facts.issuedOn,
    criteria: facts.criteria,
    criteriaSha256: facts.criteriaSha256,
    authority: facts.authority,
  };
}
