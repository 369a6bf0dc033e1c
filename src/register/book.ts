import { hash } from 'node:crypto';
import type { Location } from '../model/location.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { CertificateEntry, type FactsOf } from './certificate-entry.ts';
import type { WrittenEntry } from './entry-schema.ts';
import { Counter, fillPattern, numberYear } from './number-pattern.ts';
import { type Act, actKey, type HeldNumber, type IssuedCertificate, type Opening } from './register.ts';

/**
 * Entries added up one after the other; what does not fit the ones before is a problem of its line. Of each entry it keeps
 * little, so that a register of many years fits into memory.
 */
export class Book {
  readonly certificates = new Map<number, CertificateEntry>();
  readonly held: HeldNumber[] = [];
  readonly problems: Problem[] = [];
  /** The last key an entry names. */
  key: string | undefined;
  readonly #opening: Opening;
  readonly #factsOf: FactsOf;
  readonly #counter: Counter;
  /** By the certificate's year and running number, its line. */
  readonly #numbers = new Map<string, number>();
  /** By number, the entries that gave it. */
  readonly #byNumber = new Map<string, number | number[]>();
  /** By the hash of the act, the entry that stands for it. */
  readonly #acts = new Map<string, number>();
  #entries = 0;
  #lastDate: string;

  constructor(opening: Opening, factsOf: FactsOf) {
    this.#opening = opening;
    this.#factsOf = factsOf;
    this.#counter = new Counter(opening);
    this.#lastDate = opening.on;
  }

  get entries(): number {
    return this.#entries;
  }

  /** The date of the last entry, or of the opening. */
  get on(): string {
    return this.#lastDate;
  }

  counter(): Counter {
    return this.#counter.copy();
  }

  latest(act: string): IssuedCertificate | undefined {
    const no = this.#acts.get(hashOf(act));
    return no === undefined ? undefined : this.certificates.get(no);
  }

  withNumber(number: string): IssuedCertificate[] {
    const found = this.#byNumber.get(number) ?? [];
    return [found].flat().flatMap((no) => this.certificates.get(no) ?? []);
  }

  add(entry: WrittenEntry, at: Location): void {
    this.#entries += 1;
    const expected = this.#entries;
    if (entry.no !== expected) this.problems.push(problem('register-wrong-order', at, { found: entry.no, expected }));
    if (entry.on < this.#lastDate) {
      this.problems.push(problem('register-date-goes-back', at, { date: entry.on, before: this.#lastDate }));
    }
    this.#lastDate = entry.on;
    if (entry.key !== undefined && entry.key !== this.key) this.key = entry.key;
    if (entry.kind === 'issue') this.#issue(entry, undefined, at);
    else if (entry.kind === 'hold') this.#hold(entry, at);
    else {
      const old = this.#certificateOf(entry.of, entry.kind, at);
      if (old === undefined) return;
      if (entry.kind === 'replace') this.#replace(entry, old, at);
      else if (entry.kind === 'void') {
        old.status = 'void';
        old.ended = actIn(entry);
      } else old.reprints = [...old.reprints, actIn(entry)];
    }
  }

  #issue(
    entry: WrittenEntry & { seq: number; facts: IssuedCertificate['facts'] },
    replaces: number | undefined,
    at: Location,
  ) {
    const { no, seq, facts } = entry;
    this.#checkNumber(seq, facts, at);
    const act = hashOf(actKey(facts));
    const standing = this.#acts.get(act);
    if (standing !== undefined && standing !== replaces) {
      this.problems.push(problem('register-issued-twice', at, { name: facts.unitName, first: lineOfEntry(standing) }));
    }
    const certificate = new CertificateEntry(no, seq, this.#factsOf);
    if (replaces !== undefined) certificate.replaces = replaces;
    // The last key's own text, so that one key is one text in memory.
    if (entry.key !== undefined && this.key !== undefined) certificate.key = this.key;
    this.#acts.set(act, no);
    const same = this.#byNumber.get(facts.number);
    this.#byNumber.set(facts.number, same === undefined ? no : [same, no].flat());
    this.certificates.set(no, certificate);
  }

  #replace(entry: WrittenEntry & { kind: 'replace' }, old: CertificateEntry, at: Location): void {
    old.status = 'replaced';
    old.replacedBy = entry.no;
    old.ended ??= actIn(entry);
    this.#issue(entry, old.no, at);
  }

  #hold(entry: WrittenEntry & { kind: 'hold' }, at: Location): void {
    for (const seq of entry.seqs) {
      const number = fillPattern(this.#opening.numberPattern, { seq, year: entry.year });
      this.#take(seq, entry.year, number, at);
      this.held.push({ ...actIn(entry), no: entry.no, number });
    }
  }

  #checkNumber(seq: number, facts: IssuedCertificate['facts'], at: Location): void {
    const { numberPattern, registerPattern } = this.#opening;
    const year = numberYear(facts.issuedOn);
    const numbers: [string, string][] = [
      [facts.number, fillPattern(numberPattern, { seq, year })],
      [facts.registerNumber, fillPattern(registerPattern, { seq, year })],
    ];
    for (const [number, expected] of numbers) {
      if (number === expected) continue;
      this.problems.push(problem('register-number-not-of-pattern', at, { number, expected }));
    }
    this.#take(seq, year, facts.number, at);
  }

  #take(seq: number, year: number, number: string, at: Location): void {
    const key = `${this.#opening.restart === 'yearly' ? year : ''}#${seq}`;
    const first = this.#numbers.get(key);
    const next = this.#counter.next(year);
    if (first !== undefined) {
      this.problems.push(problem('register-number-twice', at, { number, first }));
    } else if (seq !== next) {
      const expected = fillPattern(this.#opening.numberPattern, { seq: next, year });
      this.problems.push(problem('register-number-gap', at, { number, expected }));
    }
    if (first === undefined) this.#numbers.set(key, at.line ?? 0);
    this.#counter.take(year, seq);
  }

  /** The certificate an entry refers to, when it is there and the act is possible. */
  #certificateOf(no: number, kind: 'void' | 'replace' | 'reprint', at: Location): CertificateEntry | undefined {
    const certificate = this.certificates.get(no);
    if (certificate === undefined) {
      this.problems.push(problem('register-unknown-reference', at, { found: no }));
      return undefined;
    }
    const possible = certificate.status === 'valid' || (kind === 'replace' && certificate.status === 'void');
    if (possible) return certificate;
    this.problems.push(problem('register-impossible-act', at, { number: certificate.facts.number }));
    return undefined;
  }
}

/** The opening is line 1, entry 1 is line 2. */
export function lineOfEntry(no: number): number {
  return no + 1;
}

function actIn({ on, by, reason }: Act): Act {
  return { on, by, reason };
}

/** Names of units are long, and there is one for each certificate. */
function hashOf(act: string): string {
  return hash('sha256', act, 'base64');
}
