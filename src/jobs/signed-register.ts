import { refusal } from '../problems/refusal.ts';
import { endAfter, endOf, type HeadFinding, headFinding, headText } from '../register/head.ts';
import type { Entry, Register } from '../register/register.ts';
import type { ChangeOptions, Plan, RegisterChange } from '../register/store.ts';
import { entitlementOf, isKeyOfRegister, type SigningKey } from '../verification/key-ring.ts';
import type { World } from './world.ts';

/**
 * Changes a register and signs its end again. A register that was signed once is never changed without its key, and never
 * where it does not fit what was signed: signing it would make the forgery good.
 */
export async function changeSigned<T>(
  path: string,
  signing: SigningKey | undefined,
  plan: (register: Register) => { readonly entries: readonly Entry[]; readonly value: T },
  { registers, warnings }: Pick<World, 'registers' | 'warnings'>,
  how: ChangeOptions = {},
): Promise<RegisterChange<T>> {
  const signed: Plan<T> = (register, head) => {
    refuseUnsigned(path, register, head, signing);
    const { entries: planned, value } = plan(register);
    if (signing === undefined) return { entries: planned, value };
    const { signer } = signing;
    const entries = planned.map((entry) => ({ ...entry, key: signer.keyId }));
    // Also where nothing is added: a register gets its first signature from the first run with a key.
    const isNew = head === undefined || entries.length > 0;
    return { entries, value, head: isNew ? headText(endAfter(register, entries), signer) : undefined };
  };
  const changed = await registers.change(path, signed, how);
  if (changed.notices.length > 0) warnings(changed.notices);
  return changed;
}

/** Refuses a register whose end does not fit its signature, and a key that is not the one of its office. */
export function refuseUnsigned(
  path: string,
  register: Register,
  head: string | undefined,
  signing: SigningKey | undefined,
): void {
  const { office } = register.opening;
  if (signing === undefined) {
    if (head !== undefined || register.key !== undefined) throw refusal('register-key-needed', { path });
    return;
  }
  const { own, signer, keys } = signing;
  if (own === undefined) throw refusal('key-without-public-file', { keyId: signer.keyId });
  if (!isKeyOfRegister(own, office)) {
    throw refusal('key-of-other-register', { keyId: signer.keyId, keyOffice: own.office, office });
  }
  const found = headFinding(head, endOf(register), register.sealAt, keys);
  if (found.state === 'none') {
    if (register.key !== undefined) throw refusal('register-head-missing', { path });
    return;
  }
  if (found.state !== 'signed') throw doesNotFit(path, register, found);
  const { key, head: signed } = found;
  const known = keys.find(({ keyId }) => keyId === key?.keyId);
  // A head that was signed after its key was stolen proves nothing.
  if (known !== undefined && signed !== undefined && !mayStillBeBelieved(known, signed.on)) {
    throw refusal('register-head-of-revoked-key', { path, keyId: known.keyId });
  }
}

function mayStillBeBelieved(key: SigningKey['keys'][number], on: string): boolean {
  return key.revoked === undefined || on < key.revoked.from;
}

function doesNotFit(path: string, register: Register, { state, head }: HeadFinding) {
  return refusal('register-end-not-signed', {
    path,
    state,
    signed: head?.entries ?? 0,
    entries: register.entries,
    keyId: head?.keyId ?? '',
  });
}

/** Refuses a certificate that the key may not sign. An old key file says nothing of it: that is a notice, not a refusal. */
export function refuseNotEntitled(
  { own, signer }: SigningKey,
  certificate: { readonly authority: string; readonly issuedOn: string },
): 'entitled' | 'undeclared' {
  if (own === undefined) throw refusal('key-without-public-file', { keyId: signer.keyId });
  const { keyId, statement, revoked } = own;
  const entitlement = entitlementOf(own, certificate);
  if (entitlement === 'entitled' || entitlement === 'undeclared') return entitlement;
  if (entitlement === 'other-authority') {
    const { authority } = certificate;
    throw refusal('key-of-other-authority', { keyId, authority, authorities: statement?.authorities ?? [] });
  }
  if (entitlement === 'revoked' || entitlement === 'revoked-since') {
    throw refusal('key-revoked', { keyId, from: revoked?.from ?? '', reason: revoked?.reason ?? '' });
  }
  const [from, to] = [statement?.validFrom ?? '', statement?.validTo ?? ''];
  throw refusal('key-not-of-this-day', { keyId, day: certificate.issuedOn, from, to });
}
