import type { CertificateFacts } from '../model/certificate.ts';
import { canonicalBytes, differingFields } from './canonical.ts';
import type { ReadCode } from './code-text.ts';
import { shortCodeOf } from './short-code.ts';
import { holds, type OfficeKey } from './signature.ts';

/** What `verify` asks of a register. The number alone may come again each year, so the whole certificate is handed in. */
export interface RegisterLookup {
  /** By number, year and date of what is printed; the facts of that entry are given back to be compared. */
  find(facts: CertificateFacts): RegisterAnswer;
  /** Every certificate that was ever entered, for finding one by its short code. */
  all(): Iterable<CertificateFacts>;
}

export type Standing = 'issued' | 'void' | 'replaced' | 'unknown';

export interface RegisterAnswer {
  readonly standing: Standing;
  /** Who revoked or replaced it, why and when. */
  readonly by?: string;
  readonly reason?: string;
  readonly on?: string;
  /** The number that stands in its place. */
  readonly replacedBy?: string;
  readonly facts?: CertificateFacts;
}

export interface SignatureFinding {
  /**
   * forged: the office's key says these words are not what it signed · other-key: signed by a key that was not given ·
   * no-key: signed, and no key given to check with · by-register: found by a short code, which has no signature
   */
  readonly state: 'holds' | 'forged' | 'other-key' | 'no-key' | 'unsigned' | 'by-register';
  readonly keyId?: string;
  readonly office?: string;
}

export interface RegisterFinding extends Omit<RegisterAnswer, 'standing' | 'facts'> {
  /** different: the number is in the register with other words. */
  readonly state: Standing | 'different' | 'no-register';
  readonly different?: readonly (keyof CertificateFacts)[];
  /** What the register says, where it differs. */
  readonly facts?: CertificateFacts;
}

export interface Verification {
  readonly facts: CertificateFacts;
  readonly shortCode: string;
  readonly signature: SignatureFinding;
  readonly register: RegisterFinding;
  /** Only when the signature holds and the register, if one was given, says the same. */
  readonly stands: boolean;
}

export function verifyCode(
  code: ReadCode,
  keys: readonly OfficeKey[],
  register: RegisterLookup | undefined,
): Verification {
  return verification(code.facts, signatureFinding(code, keys), registerFinding(code.facts, register));
}

/** The certificates of a register that have this short code; normally one or none. */
export function verifyShortCode(shortCode: string, register: RegisterLookup): Verification[] {
  const found: Verification[] = [];
  for (const facts of register.all()) {
    if (shortCodeOf(facts) !== shortCode) continue;
    found.push(verification(facts, { state: 'by-register' }, registerFinding(facts, register)));
  }
  return found;
}

function verification(facts: CertificateFacts, signature: SignatureFinding, register: RegisterFinding): Verification {
  const stands = signature.state === 'holds' && (register.state === 'no-register' || register.state === 'issued');
  return { facts, shortCode: shortCodeOf(facts), signature, register, stands };
}

function signatureFinding({ facts, signed }: ReadCode, keys: readonly OfficeKey[]): SignatureFinding {
  if (signed === null) return { state: 'unsigned' };
  const { keyId, signature } = signed;
  if (keys.length === 0) return { state: 'no-key', keyId };
  const named = keys.filter((key) => key.keyId === keyId);
  const [first] = named;
  if (first === undefined) return { state: 'other-key', keyId };
  const signer = named.find((key) => holds(signature, canonicalBytes(facts), key));
  return { state: signer === undefined ? 'forged' : 'holds', keyId, office: (signer ?? first).office };
}

function registerFinding(facts: CertificateFacts, register: RegisterLookup | undefined): RegisterFinding {
  if (register === undefined) return { state: 'no-register' };
  const { standing, facts: entered, ...rest } = register.find(facts);
  const different = entered === undefined ? [] : differingFields(facts, entered);
  if (standing === 'unknown' || entered === undefined || different.length === 0) return { state: standing, ...rest };
  // A revoked entry stays revoked whatever else differs.
  const state = standing === 'issued' ? 'different' : standing;
  return { state, ...rest, different, facts: entered };
}
