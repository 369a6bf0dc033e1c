import type { CertificateFacts } from '../model/certificate.ts';
import type { Act, IssuedCertificate } from './register.ts';

/** Reads the facts of an entry again, by its `no`. */
export type FactsOf = (no: number) => CertificateFacts;

const NONE: readonly Act[] = [];

/** A certificate of a register that keeps what became of it, and reads what stands on it when somebody asks. */
export class CertificateEntry implements IssuedCertificate {
  readonly no: number;
  readonly seq: number;
  status: IssuedCertificate['status'] = 'valid';
  declare ended?: Act;
  declare replacedBy?: number;
  declare replaces?: number;
  declare key?: string;
  reprints: readonly Act[] = NONE;
  readonly #factsOf: FactsOf;

  constructor(no: number, seq: number, factsOf: FactsOf) {
    this.no = no;
    this.seq = seq;
    this.#factsOf = factsOf;
  }

  get facts(): CertificateFacts {
    return this.#factsOf(this.no);
  }
}
