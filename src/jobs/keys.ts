import { isError } from '../problems/problem.ts';
import { refusal } from '../problems/refusal.ts';
import { revocationText } from '../verification/key-revocation.ts';
import { type KnownKey, keyRing, type SigningKey } from '../verification/key-ring.ts';
import type { NewKey } from '../verification/key-store.ts';
import { isStrongEnough } from '../verification/passphrase.ts';
import { type KeyDeclaration, MOST_AUTHORITIES } from '../verification/public-key.ts';
import { fingerprintOf } from '../verification/signature.ts';
import type { World } from './world.ts';

/** What is said of a key by whoever makes it; dates as YYYY-MM-DD. */
export interface KeyWords {
  readonly office: string;
  readonly authorities?: readonly string[] | undefined;
  readonly validFrom: string;
  readonly validTo?: string | undefined;
}

/** Without authorities a key signs for the office itself and, where that is a people's committee, for its chair. */
export function declarationOf({ office: written, authorities, validFrom, validTo }: KeyWords): KeyDeclaration {
  const office = nameOf(written, '--office');
  const chair = /^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s/iu.test(office) ? [`Chủ tịch ${office}`] : [];
  if (validTo !== undefined && validTo < validFrom) throw refusal('key-ends-before-it-begins', {});
  if (authorities?.length === 0) throw refusal('key-name-unusable', { option: '--authority' });
  if (authorities !== undefined && authorities.length > MOST_AUTHORITIES) {
    throw refusal('key-of-too-many', { most: MOST_AUTHORITIES });
  }
  return {
    office,
    authorities: authorities?.map((each) => nameOf(each, '--authority')) ?? [office, ...chair],
    validFrom,
    validTo,
  };
}

export function makeKey(
  folder: string,
  { declared, passphrase }: { readonly declared: KeyDeclaration; readonly passphrase: string | undefined },
  { keys }: Pick<World, 'keys'>,
): NewKey {
  refuseWeak(passphrase);
  return keys.make(folder, { declared, passphrase });
}

/** Public keys by their files or folders; `trusted`: a folder of keys whose fingerprints somebody has compared with their offices. */
export interface PublicKeysOptions {
  readonly paths: readonly string[];
  readonly trusted?: string | undefined;
}

/** The keys to check with. One that cannot be used is refused: whoever named it would take what it signed for forged. */
export function publicKeys(
  { paths, trusted }: PublicKeysOptions,
  { keys: store, warnings }: Pick<World, 'keys' | 'warnings'>,
): readonly KnownKey[] {
  const given = paths.flatMap((path) => store.publicFiles(path, false));
  const { keys, problems } = keyRing([...given, ...(trusted === undefined ? [] : store.publicFiles(trusted, true))]);
  if (problems.some(isError)) throw refusal('keys-unreadable', {}, problems);
  if (problems.length > 0) warnings(problems);
  return keys;
}

/** The public key of a file, or all of a folder with their revocations, to be looked at; refused where there is none. */
export function shownKeys(path: string, { keys: store }: Pick<World, 'keys'>): readonly [KnownKey, ...KnownKey[]] {
  const { keys, problems } = keyRing(store.publicFiles(path, false));
  const [first, ...others] = keys;
  if (first !== undefined) return [first, ...others];
  throw refusal('keys-unreadable', {}, problems);
}

export interface RotateOptions {
  /** The key that goes; it signs the new one. */
  readonly old: SigningKey;
  /** A folder for the new key. */
  readonly into: string;
  readonly validFrom: string;
  readonly validTo?: string | undefined;
  readonly office?: string | undefined;
  readonly authorities?: readonly string[] | undefined;
  readonly passphrase: string | undefined;
}

/** A new key in the place of an old one. The old public key goes along: papers and registers it signed are checked with it. */
export function rotateKey(
  { old, into, passphrase, ...words }: RotateOptions,
  { keys, files }: Pick<World, 'keys' | 'files'>,
): NewKey {
  const { own, signer } = old;
  refuseWeak(passphrase);
  if (own === undefined) throw refusal('key-without-public-file', { keyId: signer.keyId });
  if (own.revoked !== undefined) throw refusal('key-revoked', { keyId: own.keyId, ...own.revoked });
  const declared = declarationOf({
    ...words,
    office: words.office ?? own.office,
    authorities: words.authorities ?? own.statement?.authorities,
  });
  const made = keys.make(into, { declared, passphrase, before: signer });
  for (const key of old.keys) {
    if (key.text === undefined) continue;
    const name = `office-key.public-${key.keyId}.json`;
    if (!files.isThere(files.join(into, name))) keys.write(into, name, key.text);
  }
  return made;
}

export interface RevokeOptions {
  readonly revoked: KnownKey;
  /** First day from which what it signs counts for nothing. */
  readonly from: string;
  readonly reason: string;
  /** The key itself, or one that came after it. */
  readonly by: SigningKey;
  /** Where the revocation is written. */
  readonly into: string;
}

/** Gives the path of the revocation, which is to be sent to whoever has the key. */
export function revokeKey({ revoked, from, reason, by, into }: RevokeOptions, { keys }: Pick<World, 'keys'>): string {
  const { signer, own } = by;
  const isItself = signer.fingerprint === fingerprintOf(revoked.key);
  const comesAfter = own?.statement?.replaces?.fingerprint === fingerprintOf(revoked.key);
  if (!isItself && !comesAfter) throw refusal('revocation-by-stranger', { keyId: revoked.keyId, by: signer.keyId });
  const text = revocationText(revoked, from, reason, signer);
  return keys.write(into, `office-key.revoked-${revoked.keyId}.json`, text);
}

function refuseWeak(passphrase: string | undefined): void {
  if (passphrase !== undefined && !isStrongEnough(passphrase)) throw refusal('passphrase-too-weak', {});
}

function nameOf(written: string, option: string): string {
  const name = written.trim().normalize('NFC');
  if (name !== '' && name.length <= 200 && /^\P{C}*$/u.test(name)) return name;
  throw refusal('key-name-unusable', { option });
}
