import type { Problem } from '../problems/problem.ts';
import { compareRegisters, IS_ONE_HISTORY, type RegisterComparison } from '../register/compare-registers.ts';
import { endOf, type HeadFinding, headFinding, type RegisterEnd } from '../register/head.ts';
import { fillPattern } from '../register/number-pattern.ts';
import type { Register } from '../register/register.ts';
import type { KnownKey } from '../verification/key-ring.ts';
import { isKeyOfRegister } from '../verification/key-ring.ts';
import { wholeRegister } from './whole-register.ts';
import type { World } from './world.ts';

export interface CheckRegisterOptions {
  readonly path: string;
  /** Public keys to check the signed end with. */
  readonly keys: readonly KnownKey[];
  /** A seal noted down earlier, hex: the register must once have ended in it. */
  readonly seal?: string | undefined;
  /** The register must have so many entries at least. */
  readonly atLeast?: number | undefined;
}

export interface CheckedRegister {
  readonly problems: readonly Problem[];
  /** Absent where the register is not whole. */
  readonly found?: RegisterState;
  /** Every question that was asked has the answer it needs, and that the register does not go on is proved. */
  readonly holds: boolean;
}

export interface RegisterState {
  /** Up to where the register speaks. */
  readonly end: RegisterEnd;
  readonly head: HeadFinding;
  /** Whether the key of the head is that of the office that keeps the register; undefined without such a key. */
  readonly keyIsOfOffice: boolean | undefined;
  readonly issued: number;
  /** Void or replaced. */
  readonly ended: number;
  /** Numbers that nobody gets. */
  readonly held: readonly string[];
  readonly next: string;
  readonly year: number;
  /** How many entries the register had when it ended in the seal asked for; null when it never did. */
  readonly sealAt?: number | null;
  readonly longEnough: boolean;
}

/** Not damage: whoever writes the date of an earlier day makes the register no less whole. */
const NOT_DAMAGE: ReadonlySet<string> = new Set(['register-date-goes-back']);

export function checkRegister(
  { path, keys, seal, atLeast }: CheckRegisterOptions,
  { registers }: Pick<World, 'registers'>,
): CheckedRegister {
  const { register, problems, seals, head: written } = registers.open(path);
  if (register === undefined || !problems.every(({ code }) => NOT_DAMAGE.has(code))) return { problems, holds: false };
  const end = endOf(register);
  const head = headFinding(written, end, register.sealAt, keys);
  const keyIsOfOffice = head.key === undefined ? undefined : isKeyOfRegister(head.key, register.opening.office);
  const sealAt = seal === undefined ? undefined : (seals.entriesAt(seal.toLowerCase()) ?? null);
  const longEnough = atLeast === undefined || register.entries >= atLeast;
  const found: RegisterState = {
    end,
    head,
    keyIsOfOffice,
    ...counted(register),
    ...(sealAt === undefined ? {} : { sealAt }),
    longEnough,
  };
  // Where no key ever signed it, the seal of this very end that somebody noted down proves as much.
  const isNotedDown = head.state === 'none' && register.key === undefined && sealAt === register.entries;
  const isProved = isNotedDown || (head.state === 'signed' && keyIsOfOffice === true);
  return { problems, found, holds: isProved && sealAt !== null && longEnough };
}

function counted(register: Register) {
  let ended = 0;
  for (const { status } of register.certificates.values()) if (status !== 'valid') ended += 1;
  const year = Number((register.on > register.opening.on ? register.on : register.opening.on).slice(0, 4));
  return {
    issued: register.certificates.size,
    ended,
    held: register.held.map(({ number }) => number),
    next: fillPattern(register.opening.numberPattern, { seq: register.counter().next(year), year }),
    year,
  };
}

export interface ComparedCopies {
  readonly comparison: RegisterComparison;
  /** Up to where each of them speaks. */
  readonly a: RegisterEnd;
  readonly b: RegisterEnd;
  /** They are one history, even where one of them goes on. */
  readonly clean: boolean;
}

/** Two copies of a register compared with each other. */
export function compareCopies(a: string, b: string, world: Pick<World, 'registers' | 'warnings'>): ComparedCopies {
  const [one, other] = [wholeRegister(a, world).register, wholeRegister(b, world).register];
  const comparison = compareRegisters(one, other);
  return { comparison, a: endOf(one), b: endOf(other), clean: IS_ONE_HISTORY[comparison.kind] };
}
