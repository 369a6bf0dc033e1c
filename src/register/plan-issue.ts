import type { DifferingFact } from '../labels/register.ts';
import type { CertificateFacts, RegisterWitness } from '../model/certificate.ts';
import { isSameArea } from '../model/place-names.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { sealedEntries } from './entry-line.ts';
import { fillPattern, numberYear } from './number-pattern.ts';
import { actKey, type Entry, type IssuedCertificate, type Numbering, type Opening, type Register } from './register.ts';

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
  /** Id of the key that signed it, where its entry names one. */
  readonly key?: string;
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
  { on, by, file, key, notRecomputed }: PlanOptions,
): IssuePlan {
  const numbering = register.counter();
  const entries: Entry[] = [];
  const issued = new Map<string, CertificateFacts>();
  const numbers = new Map<string, GivenNumbers>();
  const refused: Problem[] = [];
  for (const wanted of batch.map(inNfc)) {
    const act = actKey(wanted);
    const earlier = issued.get(act);
    if (earlier !== undefined) {
      // The same certificate twice in one batch is one certificate.
      const line = register.entries + [...issued.keys()].indexOf(act) + 2;
      const refusal = differently(earlier, wanted, { file, line });
      if (refusal !== undefined) refused.push(refusal);
      continue;
    }
    const standing = register.latest(act);
    const refusal = standing === undefined ? undefined : whyNot(standing, wanted, file);
    const seal = standing === undefined ? undefined : register.sealAt(standing.no);
    if (refusal !== undefined) refused.push(refusal);
    else if (standing !== undefined && seal !== undefined) {
      numbers.set(wanted.unitCode, given(standing.facts, { entries: standing.no, seal }, false, standing.key));
    } else {
      const { seq, facts } = withNextNumber(wanted, on, register.opening, numbering);
      entries.push({
        kind: 'issue',
        on,
        ...(by === undefined ? {} : { by }),
        seq,
        facts,
        ...(notRecomputed === undefined ? {} : { notRecomputed }),
        ...(key === undefined ? {} : { key }),
      });
      issued.set(act, facts);
    }
  }
  const all = [...issued.values()];
  sealedEntries(entries, register).forEach(({ seal }, index) => {
    const facts = all[index];
    if (facts === undefined) return;
    numbers.set(facts.unitCode, given(facts, { entries: register.entries + index + 1, seal }, true, key));
  });
  return { entries, numbers, refused };
}

export interface PlanOptions {
  /** Date of issue, YYYY-MM-DD. */
  readonly on: string;
  readonly by?: string | undefined;
  /** The register as messages name it. */
  readonly file: string;
  /** Id of the key that signs the end of the register. */
  readonly key?: string | undefined;
  /** How many of the batch were not evaluated again; see IssueEntry. */
  readonly notRecomputed?: number | undefined;
}

/** Takes the next number of the year of issue. */
export function withNextNumber(
  wanted: CertificateToIssue,
  issuedOn: string,
  { numberPattern, registerPattern }: Opening,
  numbering: Numbering,
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
  return COMPARED.filter((fact) => !isSame(fact, before[fact], now[fact])).map((fact) => [
    fact,
    before[fact],
    now[fact],
  ]);
}

function isSame(fact: (typeof COMPARED)[number], before: string, now: string): boolean {
  return before === now || (fact === 'area' && isSameArea(before, now));
}

/** In NFC: a name typed on another keyboard is the same name. */
export function inNfc<T extends CertificateToIssue>(facts: T): T {
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
  return differently(standing.facts, wanted, at);
}

function differently(
  facts: CertificateFacts,
  wanted: CertificateToIssue,
  at: { readonly file: string; readonly line: number },
): Problem | undefined {
  const differences = differencesOf(facts, wanted);
  if (differences.length === 0) return undefined;
  const { number, unitName: name } = facts;
  const details = { name, number, differences: JSON.stringify(differences) };
  return problem('register-issued-differently', at, details, { unit: wanted.unitCode });
}

function given(facts: CertificateFacts, witness: RegisterWitness, isNew: boolean, key?: string): GivenNumbers {
  const { number, registerNumber, issuedOn } = facts;
  return { number, registerNumber, issuedOn, facts, witness, isNew, ...(key === undefined ? {} : { key }) };
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
