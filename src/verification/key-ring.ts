import type { CertificateFacts } from '../model/certificate.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { isSignedBy, type KeyRevocation, readRevocation } from './key-revocation.ts';
import { isSucceededBy, readPublicKey } from './public-key.ts';
import { fingerprintOf, type OfficeKey, type Signer } from './signature.ts';

/** A file with a public key or a revocation, and how it came to the verifier. */
export interface KeyFile {
  readonly file: string;
  readonly text: string;
  /** From the verifier's own folder of trusted keys: somebody compared its fingerprint before it was put there. */
  readonly trusted: boolean;
}

/** A key together with what else is known of it. */
export interface KnownKey extends OfficeKey {
  /**
   * trusted: from the verifier's folder · succeeds-trusted: the chain of keys each signed by the one before leads to such a
   * key · given: only handed in, so that the name of the office is what the key says of itself
   */
  readonly standing: 'trusted' | 'succeeds-trusted' | 'given';
  /** Only handed in, while a trusted key signs for one of its authorities and did not sign it: anybody can make such a key. */
  readonly contested?: true;
  /** First day from which its signatures count for nothing, and why. */
  readonly revoked?: { readonly from: string; readonly reason: string };
  /** The words of its file, where it came from one. */
  readonly text?: string;
}

/** A private key that is open, and what is known of it and of the office's other keys. */
export interface SigningKey {
  readonly signer: Signer;
  /** What its own public key file says; absent where there is none beside it. */
  readonly own: KnownKey | undefined;
  /** The public keys beside it, its own among them. */
  readonly keys: readonly KnownKey[];
}

export interface KeyRing {
  readonly keys: readonly KnownKey[];
  readonly problems: readonly Problem[];
}

/** Merges keys and revocations: each key once, with the trust and the revocation that can be proved. */
export function keyRing(files: readonly KeyFile[]): KeyRing {
  const problems: Problem[] = [];
  const keys = new Map<string, CandidateKey>();
  const revocations: { readonly file: string; readonly revocation: KeyRevocation }[] = [];
  for (const { file, text, trusted } of files) {
    const revocation = readRevocation(text);
    if (revocation !== undefined) {
      revocations.push({ file, revocation });
      continue;
    }
    const reading = readPublicKey(text, file);
    if ('problem' in reading) problems.push(reading.problem);
    else addKey(keys, { ...reading.key, trusted, text });
  }
  const all = [...keys.values()];
  const revokedAs = (key: OfficeKey) =>
    revocations
      .filter(({ revocation }) => revokes(revocation, key, all))
      .map(({ revocation: { from, reason } }) => ({ from, reason }))
      .sort((a, b) => (a.from < b.from ? -1 : 1))[0];
  const known = all.map((key): KnownKey => {
    const { trusted: _, ...rest } = key;
    const revoked = revokedAs(key);
    const standing = standingOf(key, all, (earlier) => revokedAs(earlier) !== undefined);
    return { ...rest, standing, ...(revoked === undefined ? {} : { revoked }) };
  });
  const contested = known.map((key): KnownKey => {
    // The key that a trusted one took the place of is named by that one itself.
    const isRival = (other: KnownKey) =>
      other.standing !== 'given' && haveOneAuthority(key, other) && !before(other, known).includes(key);
    return key.standing === 'given' && known.some(isRival) ? { ...key, contested: true } : key;
  });
  for (const { file, revocation } of revocations) {
    if (all.some((key) => revokes(revocation, key, all))) continue;
    problems.push(problem('revocation-not-proved', { file }, { keyId: revocation.keyId, by: revocation.signedBy }));
  }
  return { keys: contested, problems };
}

function haveOneAuthority(key: OfficeKey, other: OfficeKey): boolean {
  const theirs = other.statement?.authorities ?? [other.office];
  return (key.statement?.authorities ?? [key.office]).some((each) => signsFor(theirs, each));
}

/**
 * entitled: it may sign this certificate · other-authority: it signs for other authorities · contested: a trusted key of the same
 * authority is known, and this one is not of its line · too-early, too-late: the day
 * of issue lies outside its time · revoked: issued on or after the day it was revoked from · revoked-since: dated before
 * that day, which whoever stole the key could write too, so that only the register can tell · undeclared: a file of the
 * old kind, or a bare key, says nothing of what it may sign
 */
export type Entitlement =
  | 'entitled'
  | 'other-authority'
  | 'contested'
  | 'too-early'
  | 'too-late'
  | 'revoked'
  | 'revoked-since'
  | 'undeclared';

export function entitlementOf(
  { statement, revoked, contested }: Pick<KnownKey, 'statement' | 'revoked' | 'contested'>,
  { authority, issuedOn }: Pick<CertificateFacts, 'authority' | 'issuedOn'>,
): Entitlement {
  if (statement !== undefined && !signsFor(statement.authorities, authority)) return 'other-authority';
  if (contested === true) return 'contested';
  if (revoked !== undefined && issuedOn >= revoked.from) return 'revoked';
  if (statement !== undefined && issuedOn < statement.validFrom) return 'too-early';
  if (statement?.validTo !== undefined && issuedOn > statement.validTo) return 'too-late';
  if (revoked !== undefined) return 'revoked-since';
  return statement === undefined ? 'undeclared' : 'entitled';
}

/** The same authority, however capitals and blanks are set and whether UBND is written out. */
export function signsFor(authorities: readonly string[], authority: string): boolean {
  const wanted = authorityName(authority);
  return wanted !== '' && authorities.some((each) => authorityName(each) === wanted);
}

/** Whether the key is that of the office that keeps a register. */
export function isKeyOfRegister({ office, statement }: OfficeKey, registerOffice: string): boolean {
  return signsFor([office, ...(statement?.authorities ?? [])], registerOffice);
}

function authorityName(written: string): string {
  return written
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim()
    .replaceAll('uỷ ban', 'ủy ban')
    .replaceAll('ủy ban nhân dân', 'ubnd');
}

/** Of two files of one key the trusted one counts, which the key's owner cannot widen; then the one that says more. */
function addKey(keys: Map<string, CandidateKey>, key: CandidateKey): void {
  const { trusted } = key;
  const fingerprint = fingerprintOf(key.key);
  const there = keys.get(fingerprint);
  const better = there === undefined || there.statement === undefined || (trusted && !there.trusted);
  const chosen = better && (there?.statement === undefined || key.statement !== undefined) ? key : there;
  keys.set(fingerprint, { ...(chosen ?? key), trusted: trusted || there?.trusted === true });
}

type CandidateKey = OfficeKey & { readonly trusted: boolean; readonly text: string };

/**
 * A successor inherits trust for what the key before could sign, and only from a key that was not revoked: whoever stole
 * a key can name a successor of it too.
 */
function standingOf(key: CandidateKey, all: readonly CandidateKey[], isRevoked: (key: OfficeKey) => boolean) {
  if (key.trusted) return 'trusted';
  let next: OfficeKey = key;
  for (const earlier of before(key, all)) {
    if (isRevoked(earlier) || !isWithin(next, earlier)) return 'given';
    if (earlier.trusted) return 'succeeds-trusted';
    next = earlier;
  }
  return 'given';
}

function isWithin({ statement }: OfficeKey, earlier: OfficeKey): boolean {
  const allowed = earlier.statement?.authorities;
  return allowed === undefined || (statement?.authorities.every((each) => signsFor(allowed, each)) ?? false);
}

/** The keys before this one, each of which signed the next; a chain longer than any office's ends. */
function before<K extends OfficeKey>(key: OfficeKey, all: readonly K[]): K[] {
  const chain: K[] = [];
  for (let next: OfficeKey = key; chain.length < LONGEST_CHAIN; ) {
    const found = all.find((each) => isSucceededBy(each, next));
    if (found === undefined || chain.includes(found)) return chain;
    chain.push(found);
    next = found;
  }
  return chain;
}

const LONGEST_CHAIN = 100;

/** A key revokes itself, or one that came before it. */
function revokes(revocation: KeyRevocation, key: OfficeKey, all: readonly OfficeKey[]): boolean {
  if (revocation.fingerprint !== fingerprintOf(key.key)) return false;
  const signer = all.find((each) => isSignedBy(revocation, each));
  return signer !== undefined && (signer === key || before(signer, all).includes(key));
}
