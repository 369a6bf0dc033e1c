import type { CertificateFacts } from '../model/certificate.ts';

/** The first line of the file: whose register it is and how it numbers. Never changed afterwards. */
export interface Opening {
  readonly format: 'hoctap-register';
  readonly formatVersion: 1;
  readonly office: string;
  /** Number of the certificate, e.g. `{seq:02}/GCN-UBND`; see number-pattern.ts. */
  readonly numberPattern: string;
  /** Number in the register, e.g. `{seq:02}/{year}`. */
  readonly registerPattern: string;
  /** First number of the first year; paper certificates of that year may have the numbers before it. */
  readonly start: number;
  /** `yearly`: each later year begins at 1, the year being that of the date of issue. */
  readonly restart: 'yearly' | 'never';
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly by?: string | undefined;
}

/** What can be written into a register after its opening; numbers of lines and hashes are added by entry-line.ts. */
export type Entry = IssueEntry | ReplaceEntry | VoidEntry | ReprintEntry | HoldEntry;

interface AnyEntry {
  /** Id of the key that signed the register's end with this entry; absent where it was written without one. */
  readonly key?: string | undefined;
}

export interface IssueEntry extends AnyEntry {
  readonly kind: 'issue';
  readonly on: string;
  /** How many certificates that run issued without evaluating their inputs again; absent where it did evaluate them. */
  readonly notRecomputed?: number | undefined;
  readonly by?: string | undefined;
  /** The running number the patterns were filled with. */
  readonly seq: number;
  readonly facts: CertificateFacts;
}

/** The old number is void and the new one issued: one line, so that a crash cannot part them. */
export interface ReplaceEntry extends AnyEntry {
  readonly kind: 'replace';
  readonly on: string;
  readonly by: string;
  readonly reason: string;
  /** The `no` of the entry that issued the old certificate. */
  readonly of: number;
  readonly seq: number;
  readonly facts: CertificateFacts;
}

export interface VoidEntry extends AnyEntry {
  readonly kind: 'void';
  readonly on: string;
  readonly by: string;
  readonly reason: string;
  readonly of: number;
}

/** The same certificate on new paper: same number, same facts. */
export interface ReprintEntry extends AnyEntry {
  readonly kind: 'reprint';
  readonly on: string;
  readonly by: string;
  readonly reason: string;
  readonly of: number;
}

/** Numbers of lines that were lost or damaged: they may stand on paper, so nobody gets them again. */
export interface HoldEntry extends AnyEntry {
  readonly kind: 'hold';
  readonly on: string;
  readonly by: string;
  readonly reason: string;
  readonly seqs: readonly number[];
  /** The year they are counted in. */
  readonly year: number;
  /** SHA-256 of the damaged file, which was kept, hex. */
  readonly damaged: string;
}

/** Assigns sequential numbers, year by year. */
export interface Numbering {
  next(year: number): number;
  take(year: number, seq: number): void;
}

/** Who did something to a certificate already issued, when and why. */
export interface Act {
  readonly on: string;
  readonly by: string;
  readonly reason: string;
}

export interface IssuedCertificate {
  /** The `no` of its entry: its name inside the register. */
  readonly no: number;
  readonly seq: number;
  readonly facts: CertificateFacts;
  /** `replaced` even when it was void before. */
  readonly status: 'valid' | 'void' | 'replaced';
  /** Why it is no longer valid. */
  readonly ended?: Act;
  readonly replacedBy?: number;
  readonly replaces?: number;
  /** Id of the key that signed it, where its entry names one. */
  readonly key?: string;
  readonly reprints: readonly Act[];
}

/** A number that nobody gets. */
export interface HeldNumber extends Act {
  /** The `no` of the entry that holds it. */
  readonly no: number;
  readonly number: string;
}

/** A register as read and found whole. It keeps little of each entry and reads the rest again when it is asked for. */
export interface Register {
  readonly opening: Opening;
  /** SHA-256 of the first line, hex: which register it is, whatever its file is called. */
  readonly openingSeal: string;
  /** Entries after the opening. */
  readonly entries: number;
  /** The date of the last entry, or of the opening: up to which day the register speaks. */
  readonly on: string;
  /** By their `no`, in the order of issue. */
  readonly certificates: ReadonlyMap<number, IssuedCertificate>;
  readonly held: readonly HeldNumber[];
  /** SHA-256 of the last line, hex: noted down elsewhere, it proves later that nothing before it was changed. */
  readonly seal: string;
  /** The last key an entry names: from then on the end of the register is signed. */
  readonly key?: string;
  /** The seal of the line that so many entries stand up to, 0 being the opening; undefined beyond the end. */
  sealAt(entries: number): string | undefined;
  /** The certificate that stands (or stood last) for an act: where one was replaced, the one that took its place. */
  latest(act: string): IssuedCertificate | undefined;
  /** Those with this number: several where numbers begin again each year. */
  withNumber(number: string): readonly IssuedCertificate[];
  /** A counter as the register left it. */
  counter(): Numbering;
}

/** A certificate of this unit, award and year is the same public act, whatever else it says. */
export function actKey({ unitCode, award, year }: Pick<CertificateFacts, 'unitCode' | 'award' | 'year'>): string {
  return JSON.stringify([unitCode, award, year]);
}
