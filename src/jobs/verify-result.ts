import type { Problem } from '../problems/problem.ts';
import type { Verification } from '../verification/verdict.ts';

export interface VerifyResult {
  readonly certificates: readonly FoundCertificate[];
  readonly problems: readonly Problem[];
  /** Whether there is a certificate and all that was asked of each holds. */
  readonly clean: boolean;
  /** Not one certificate could be read, for what the problems say: nothing is known of what was asked. */
  readonly unreadable: boolean;
}

export interface FoundCertificate extends Verification {
  /** Counted from 1; undefined where there are no pages. */
  readonly page?: number;
}
