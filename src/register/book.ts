import type { Location } from '../model/location.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { WrittenEntry } from './entry-schema.ts';
import { Counter, fillPattern, numberYear } from './number-pattern.ts';
import { type Act, actOf, type IssuedCertificate, type Opening } from './register.ts';

/** Entries added up one after the other; what does not fit the ones before is a problem of its line. */
export class Book {
  readonly certificates = new Map<number, IssuedCertificate>();
  readonly problems: Problem[] = [];
  readonly #opening: Opening;
  readonly #counter: Counter;
  /** By the certificate's number and year, its line. */
  readonly #numbers = new Map<string, number>();
  readonly #acts = new Map<string, IssuedCertificate>();
  #entries = 0;
  #lastDate: string;

  constructor(opening: Opening) {
    this.#opening = opening;
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

  add(entry: WrittenEntry, at: Location): void {
    this.#entries += 1;
    const expected = this.#entries;
    if (entry.no !== expected) this.problems.push(problem('register-wrong-order', at, { found: entry.no, expected }));
    if (entry.on < this.#lastDate) {
      this.problems.push(problem('register-date-goes-back', at, { date: entry.on, before: this.#lastDate }));
    }
    this.#lastDate = entry.on;
    const old = entry.kind === 'issue' ? undefined : this.#certificateOf(entry.of, entry.kind, at);
    if (entry.kind === 'issue') this.#issue(entry, undefined, at);
    else if (old === undefined) return;
    else if (entry.kind === 'replace') this.#replace(entry, old, at);
    else if (entry.kind === 'void') this.#end(old, { status: 'void', ended: actIn(entry) });
    else this.#end(old, { reprints: [...old.reprints, actIn(entry)] });
  }

  #issue(
    entry: WrittenEntry & { seq: number; facts: IssuedCertificate['facts'] },
    replaces: number | undefined,
    at: Location,
  ) {
    const { no, seq, facts } = entry;
    this.#checkNumber(seq, facts, at);
    const act = actOf(facts);
    const standing = this.#acts.get(act);
    if (standing !== undefined && standing.no !== replaces) {
      const first = lineOf(standing.no);
      this.problems.push(problem('register-issued-twice', at, { name: facts.unitName, first }));
    }
    const certificate: IssuedCertificate = {
      no,
      seq,
      facts,
      status: 'valid',
      ...(replaces === undefined ? {} : { replaces }),
      reprints: [],
    };
    this.#acts.set(act, certificate);
    this.certificates.set(no, certificate);
  }

  #replace(entry: WrittenEntry & { kind: 'replace' }, old: IssuedCertificate, at: Location): void {
    this.#end(old, { status: 'replaced', replacedBy: entry.no, ended: old.ended ?? actIn(entry) });
    this.#acts.delete(actOf(old.facts));
    this.#issue(entry, old.no, at);
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
    const key = `${this.#opening.restart === 'yearly' ? year : ''}#${seq}`;
    const first = this.#numbers.get(key);
    const next = this.#counter.next(year);
    if (first !== undefined) {
      this.problems.push(problem('register-number-twice', at, { number: facts.number, first }));
    } else if (seq !== next) {
      const expected = fillPattern(numberPattern, { seq: next, year });
      this.problems.push(problem('register-number-gap', at, { number: facts.number, expected }));
    }
    if (first === undefined) this.#numbers.set(key, at.line ?? 0);
    this.#counter.take(year, seq);
  }

  /** The certificate an entry speaks of, when it is there and the act is possible. */
  #certificateOf(no: number, kind: 'void' | 'replace' | 'reprint', at: Location): IssuedCertificate | undefined {
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

  #end(certificate: IssuedCertificate, change: Partial<IssuedCertificate>): void {
    const changed = { ...certificate, ...change };
    this.certificates.set(certificate.no, changed);
    this.#acts.set(actOf(changed.facts), changed);
  }
}

/** The opening is line 1, entry 1 is line 2. */
export function lineOf(no: number): number {
  return no + 1;
}

function actIn({ on, by, reason }: Act): Act {
  return { on, by, reason };
}
