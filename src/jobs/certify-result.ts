import type { Refusal } from '../certificate/certificates-from.ts';
import type { OutputFile } from '../model/output-file.ts';
import type { Problem } from '../problems/problem.ts';
import type { IssuedCertificate } from '../register/register.ts';

/** What certifying tells, without what is drawn: it is part of the public types, which no library's types may enter. */
export interface CertifyResult {
  /** How many numbers are new; undefined without a register. */
  readonly added?: number;
  readonly refused: readonly Refusal[];
  readonly problems: readonly Problem[];
  /** Valid certificates of units that this result gives none: whoever corrects a result must not forget the paper. */
  readonly stillHeld: readonly IssuedCertificate[];
  /** Issued before and signed with another key: they are not drawn, so that the papers stay as they are. */
  readonly signedBefore: readonly { readonly unit: string; readonly key: string }[];
  /** Sheets issued before on another day than the one asked for: they keep theirs. */
  readonly keptDate: number;
  /** Whether a unit that was to have a certificate has none because something is wrong. */
  readonly clean: boolean;
}

export interface CertificatePreview {
  /** The sheet; none where the problems leave nothing to show. */
  readonly files: readonly OutputFile[];
  readonly problems: readonly Problem[];
  /** There is a sheet to look at. */
  readonly clean: boolean;
}
