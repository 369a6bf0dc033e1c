import type { CertificateFacts } from '../model/certificate.ts';
import { type CodedWitness, canonicalBytes, differingFields } from './canonical.ts';
import type { DecodedCode } from './code-text.ts';
import { type Entitlement, entitlementOf, type KnownKey } from './key-ring.ts';
import type { PaperFinding } from './paper.ts';
import { shortCodeOf } from './short-code.ts';
import { isValidSignature } from './signature.ts';

/**
 * What `verify` asks of a register, or of the list an office posts of it. The number alone may come again each year, so
 * the whole certificate is handed in.
 */
export interface RegisterLookup {
  /** By number, year and date of what is printed; the facts of that entry are given back to be compared. */
  find(facts: CertificateFacts): RegisterAnswer;
  /** Every certificate that was ever entered, for finding one by its short code; none for a list, which names nobody. */
  all(): Iterable<CertificateFacts>;
  /** Up to where it speaks, and who says so. */
  readonly extent: RegisterExtent;
  /** The seal (hex) of the line of so many entries; undefined beyond the end, or where nothing is known of it. */
  sealAt(entries: number): string | undefined;
}

export interface RegisterExtent {
  readonly kind: 'register' | 'list';
  readonly entries: number;
  /** YYYY-MM-DD: what happened later is not in it. */
  readonly on: string;
  readonly seal: string;
  /**
   * signed: its end was signed by this key, or by a seal or a number of entries that the verifier knew · unsigned: nobody
   * says that it is whole · not-checked: signed by a key that was not given · broken: what was signed is not what is there
   */
  readonly end: 'signed' | 'unsigned' | 'not-checked' | 'broken';
  readonly key?: KnownKey;
}

export type CertificateState = 'issued' | 'void' | 'replaced' | 'unknown';

export interface RegisterAnswer {
  readonly standing: CertificateState;
  /** Who revoked or replaced it, why and when. */
  readonly by?: string;
  readonly reason?: string;
  readonly on?: string;
  /** The number that stands in its place, or its short code. */
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
  /** Whether the key that signed may sign this certificate, and how its owner is known. */
  readonly entitlement?: Entitlement;
  readonly standing?: KnownKey['standing'];
}

export interface RegisterFinding extends Omit<RegisterAnswer, 'standing' | 'facts'> {
  /** different: the number is in the register with other words. */
  readonly state: CertificateState | 'different' | 'no-register';
  readonly different?: readonly (keyof CertificateFacts)[];
  /** What the register says, where it differs. */
  readonly facts?: CertificateFacts;
  readonly extent?: RegisterExtent;
  /** What the paper says of the register: older: the register ends before the paper's own entry · rewritten: another entry stands there. */
  readonly witness?: 'agrees' | 'older' | 'rewritten';
}

/** The three questions: is the code genuine, does the paper say what it says, is it in force. */
export interface Verification {
  readonly facts: CertificateFacts;
  readonly shortCode: string;
  /** The address before the code: whose page a telephone opens. Signed like the rest. */
  readonly address?: string;
  readonly signature: SignatureFinding;
  readonly paper: PaperFinding;
  readonly register: RegisterFinding;
  readonly verdict: Verdict;
}

/** What is said first, of all that was found; in the order in which the one outweighs the other. */
export const VERDICTS = [
  'forged',
  'not-entitled',
  'void',
  'replaced',
  'not-in-register',
  'register-differs',
  'register-broken',
  'paper-differs',
  'not-signed',
  'signature-not-checked',
  'authority-not-known',
  'register-not-asked',
  'register-older',
  'register-unsigned',
  'paper-not-compared',
  'right',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Refused for what was found; open when something was not asked or cannot be known; right only when all was asked and holds. */
export function colourOf(verdict: Verdict): 'right' | 'open' | 'refused' {
  if (verdict === 'right') return 'right';
  return VERDICTS.indexOf(verdict) < VERDICTS.indexOf('not-signed') ? 'refused' : 'open';
}

export interface VerificationQuestion {
  readonly keys: readonly KnownKey[];
  readonly register: RegisterLookup | undefined;
  /** A person has compared the paper with what is shown, line by line. */
  readonly comparedByEye: boolean;
}

export function verifyCode(code: DecodedCode, paper: PaperFinding, asked: VerificationQuestion): Verification {
  const { facts, extras } = code;
  const signature = signatureFinding(code, asked.keys);
  const register = registerFinding(facts, extras?.register, asked.register);
  const found = { facts, shortCode: shortCodeOf(facts), signature, paper, register };
  const address = extras === undefined || extras.address === '' ? {} : { address: extras.address };
  return { ...found, ...address, verdict: verdictOf(found, asked) };
}

/** The certificates of a register that have this short code; normally one or none. */
export function verifyShortCode(
  shortCode: string,
  asked: VerificationQuestion & { readonly register: RegisterLookup },
): Verification[] {
  const found: Verification[] = [];
  for (const facts of asked.register.all()) {
    if (shortCodeOf(facts) !== shortCode) continue;
    const said = {
      facts,
      shortCode,
      signature: { state: 'by-register' } as const,
      paper: { state: 'no-paper' } as const,
      register: registerFinding(facts, undefined, asked.register),
    };
    found.push({ ...said, verdict: verdictOf(said, asked) });
  }
  return found;
}

type Found = Omit<Verification, 'verdict'>;

function verdictOf(found: Found, asked: VerificationQuestion): Verdict {
  const holding: Readonly<Record<Verdict, boolean>> = {
    ...ofSignature(found),
    ...ofRegister(found),
    'paper-differs': found.paper.state === 'different',
    'paper-not-compared': found.paper.state !== 'same' && !asked.comparedByEye,
    right: true,
  };
  return VERDICTS.find((verdict) => holding[verdict]) ?? 'right';
}

const SIGNATURE_VERDICTS = [
  'forged',
  'not-entitled',
  'not-signed',
  'signature-not-checked',
  'authority-not-known',
] as const;

/** Dated before its key was revoked: whoever stole the key can write any date, but not into a register that another key signed. */
function ofSignature({ facts, signature, register }: Found): Record<(typeof SIGNATURE_VERDICTS)[number], boolean> {
  const { state, entitlement = 'undeclared' } = signature;
  const isEntered = register.state === 'issued' && isSigned(register.extent, facts);
  const entitled = entitlement === 'entitled' || (entitlement === 'revoked-since' && isEntered);
  const unknown = entitlement === 'undeclared' || entitlement === 'revoked-since';
  return {
    forged: state === 'forged',
    'not-entitled': state === 'holds' && !entitled && !unknown,
    'not-signed': state === 'unsigned' || state === 'by-register',
    'signature-not-checked': state === 'no-key' || state === 'other-key',
    'authority-not-known': state === 'holds' && !entitled && unknown,
  };
}

type RegisterVerdict = Exclude<
  Verdict,
  (typeof SIGNATURE_VERDICTS)[number] | 'paper-differs' | 'paper-not-compared' | 'right'
>;

function ofRegister({ facts, register }: Found): Record<RegisterVerdict, boolean> {
  const { state, extent, witness } = register;
  return {
    void: state === 'void',
    replaced: state === 'replaced',
    'not-in-register': state === 'unknown' && witness !== 'older',
    'register-differs': state === 'different',
    'register-broken': extent?.end === 'broken' || witness === 'rewritten',
    'register-not-asked': state === 'no-register',
    'register-older': witness === 'older',
    'register-unsigned': state !== 'no-register' && !isSigned(extent, facts),
  };
}

/** The end of a register counts only under a key that may sign for the authority of the paper. */
function isSigned(extent: RegisterExtent | undefined, { authority }: CertificateFacts): boolean {
  if (extent?.end !== 'signed') return false;
  return extent.key === undefined || entitlementOf(extent.key, { authority, issuedOn: extent.on }) === 'entitled';
}

function signatureFinding({ facts, extras, signed }: DecodedCode, keys: readonly KnownKey[]): SignatureFinding {
  if (signed === null) return { state: 'unsigned' };
  const { keyId, signature } = signed;
  if (keys.length === 0) return { state: 'no-key', keyId };
  const named = keys.filter((key) => key.keyId === keyId);
  const [first] = named;
  if (first === undefined) return { state: 'other-key', keyId };
  const signer = named.find((key) => isValidSignature(signature, canonicalBytes(facts, extras), key));
  if (signer === undefined) return { state: 'forged', keyId, office: first.office };
  const { office, standing } = signer;
  return { state: 'holds', keyId, office, standing, entitlement: entitlementOf(signer, facts) };
}

function registerFinding(
  facts: CertificateFacts,
  coded: CodedWitness | undefined,
  register: RegisterLookup | undefined,
): RegisterFinding {
  if (register === undefined) return { state: 'no-register' };
  const { standing, facts: entered, ...rest } = register.find(facts);
  const witness = witnessFinding(coded, register);
  const about = { ...rest, extent: register.extent, ...(witness === undefined ? {} : { witness }) };
  const different = entered === undefined ? [] : differingFields(facts, entered);
  if (standing === 'unknown' || entered === undefined || different.length === 0) return { state: standing, ...about };
  // A revoked entry stays revoked whatever else differs.
  const state = standing === 'issued' ? 'different' : standing;
  return { state, ...about, different, facts: entered };
}

function witnessFinding(coded: CodedWitness | undefined, register: RegisterLookup): RegisterFinding['witness'] {
  if (coded === undefined) return undefined;
  if (coded.entries > register.extent.entries) return 'older';
  const seal = register.sealAt(coded.entries);
  if (seal === undefined) return undefined;
  return seal.startsWith(coded.sealStart) ? 'agrees' : 'rewritten';
}
