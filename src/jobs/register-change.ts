import { type Notice, notice } from '../labels/notices/notice.ts';
import type { CertificateFacts } from '../model/certificate.ts';
import { refusal } from '../problems/refusal.ts';
import { openingLine } from '../register/entry-line.ts';
import { endOf, headFinding, headText } from '../register/head.ts';
import { patternMistake } from '../register/number-pattern.ts';
import { type NumberOnPaper, planReplace, planReprint, planVoid } from '../register/plan-change.ts';
import type { CertificateToIssue } from '../register/plan-issue.ts';
import { readRegister } from '../register/read-register.ts';
import type { Act, Entry, Opening, Register, ReplaceEntry, ReprintEntry, VoidEntry } from '../register/register.ts';
import { planRepair, type Repair } from '../register/repair.ts';
import { isKeyOfRegister, type SigningKey } from '../verification/key-ring.ts';
import { changeSigned } from './signed-register.ts';
import type { World } from './world.ts';

/** A register to be changed, and the key that signs its end. */
export interface SignedRegister {
  readonly path: string;
  readonly signing: SigningKey | undefined;
}

type Change = Pick<World, 'registers' | 'warnings'>;

export async function beginRegister({ path, signing }: SignedRegister, opening: Opening, world: Change): Promise<void> {
  for (const [option, written] of [
    ['--pattern', opening.numberPattern],
    ['--register-pattern', opening.registerPattern],
  ] as const) {
    const mistake = patternMistake(written);
    if (mistake !== undefined) throw refusal('number-pattern-wrong', { option, written, mistake });
  }
  const { register } = readRegister(new TextEncoder().encode(openingLine(opening)), path);
  if (register === undefined) throw new TypeError('an opening that cannot be read');
  if (signing !== undefined) refuseForeignKey(signing, opening.office);
  const head = signing === undefined ? undefined : headText(endOf(register), signing.signer);
  await world.registers.create(path, opening, head);
}

/** Gives what the certificate says. */
export function voidCertificate(
  asked: SignedRegister,
  wanted: NumberOnPaper,
  act: Act,
  world: Change,
): Promise<CertificateFacts> {
  return changedPaper(asked, (register) => planVoid(register, wanted, act), world);
}

/** Gives what the certificate says. */
export function noteReprint(
  asked: SignedRegister,
  wanted: NumberOnPaper,
  act: Act,
  world: Change,
): Promise<CertificateFacts> {
  return changedPaper(asked, (register) => planReprint(register, wanted, act), world);
}

/** Gives the entry of the new certificate. */
export function replaceCertificate(
  asked: SignedRegister,
  wanted: NumberOnPaper,
  changesTo: (old: CertificateToIssue) => Partial<CertificateToIssue>,
  act: Act,
  world: Change,
): Promise<ReplaceEntry> {
  return changed(asked, (register) => planReplace(register, wanted, changesTo, act), world);
}

async function changedPaper(
  asked: SignedRegister,
  plan: (register: Register) => VoidEntry | ReprintEntry,
  world: Change,
): Promise<CertificateFacts> {
  let facts: CertificateFacts | undefined;
  await changed(
    asked,
    (register) => {
      const entry = plan(register);
      facts = register.certificates.get(entry.of)?.facts;
      return entry;
    },
    world,
  );
  if (facts === undefined) throw new TypeError('an act on no certificate');
  return facts;
}

async function changed<E extends Entry>(
  { path, signing }: SignedRegister,
  plan: (register: Register) => E,
  world: Change,
): Promise<E> {
  const { value } = await changeSigned(
    path,
    signing,
    (register) => {
      const entry = plan(register);
      return { entries: [entry], value: entry };
    },
    world,
  );
  return value;
}

/** How a register stood before somebody accepted it as it is. */
export interface SigningResult {
  readonly before: ReturnType<typeof headFinding>['state'];
  /** Entries that were not signed before. */
  readonly unsigned: number;
  readonly entries: number;
}

/** Signs the end of a register as it is: for the first time, or after somebody looked at it and accepts it. */
export async function signRegister(path: string, signing: SigningKey, world: Change): Promise<SigningResult> {
  const { value } = await world.registers.change(path, (register, head) => {
    refuseForeignKey(signing, register.opening.office);
    const end = endOf(register);
    const { state, head: signed } = headFinding(head, end, register.sealAt, signing.keys);
    const fits = state === 'signed' || state === 'goes-on' || state === 'other-key';
    const unsigned = register.entries - (fits ? (signed?.entries ?? 0) : 0);
    const text = headText(end, signing.signer);
    return { entries: [], value: { before: state, unsigned, entries: register.entries }, head: text };
  });
  return value;
}

export interface RepairResult {
  readonly repair: Repair;
  /** The name under which the damaged register is kept; absent where nothing was changed. */
  readonly kept?: string;
}

/**
 * Mends the end of a damaged register: the last line is restored where enough of it is left, byte for byte; otherwise its
 * number is held back. The damaged file is kept.
 */
export async function repairRegister(
  { path, signing }: SignedRegister,
  act: Act,
  { registers, notice: tell }: Pick<World, 'registers' | 'notice'>,
): Promise<RepairResult> {
  let repair: Repair = { kind: 'whole' };
  const kept = await registers.repair(path, ({ bytes, head }) => {
    const planned = planRepair(bytes, head, act);
    repair = planned;
    if (planned.kind === 'in-the-middle') throw refusal('register-damaged-in-the-middle', { path });
    if (planned.kind === 'whole') return undefined;
    const { text } = planned;
    const { register } = readRegister(new TextEncoder().encode(text), path);
    if (register === undefined) throw new TypeError('a mended register that is not whole');
    if (head === undefined && register.key === undefined) return { text };
    // What was signed before and can be restored needs no new signature; everything else does.
    if (head !== undefined && headFinding(head, endOf(register), register.sealAt, []).state === 'no-key') {
      const signed = JSON.parse(head) as { entries: number };
      if (signed.entries === register.entries) return { text };
    }
    if (signing === undefined) throw refusal('register-key-needed', { path });
    refuseForeignKey(signing, register.opening.office);
    return { text, head: headText(endOf(register), signing.signer) };
  });
  for (const each of repairNotices(repair, kept)) tell(each);
  return { repair, ...(kept === undefined ? {} : { kept }) };
}

function repairNotices(repair: Repair, kept: string | undefined): Notice[] {
  return kept === undefined || repair.kind === 'whole' ? [] : [notice('register-damaged-kept', { kept })];
}

function refuseForeignKey({ own, signer }: SigningKey, office: string): void {
  if (own === undefined) throw refusal('key-without-public-file', { keyId: signer.keyId });
  if (isKeyOfRegister(own, office)) return;
  throw refusal('key-of-other-register', { keyId: signer.keyId, keyOffice: own.office, office });
}
