import type { Problem } from '../problems/problem.ts';
import type { PublishedList } from './published-list.ts';
import type { RegisterReading } from './read-register.ts';
import type { Entry, Opening, Register } from './register.ts';

/** Where registers are kept; on a computer `io/register-file.ts`. */
export interface RegisterStore {
  /** Makes a new one with its signed end; one that is there is never touched. */
  create(path: string, opening: Opening, head?: string): Promise<void>;
  /** A missing one is not a new one. */
  open(path: string): OpenedRegister;
  /** A register, or the list an office posts of one. */
  openOrList(path: string): RegisterOrList;
  /** Plans on what the register says while nobody else can write, and appends: all entries are there in the end, or none. */
  change<T>(path: string, plan: Plan<T>, how?: ChangeOptions): Promise<RegisterChange<T>>;
  /** Puts a mended register in the place of a damaged one, which is kept; gives the name it is kept under. */
  repair(path: string, mend: (damaged: DamagedRegister) => RepairedRegister | undefined): Promise<string | undefined>;
}

export interface ChangeOptions {
  /** Write nothing, and refuse all the same what would keep it from being written. */
  readonly tried?: boolean;
}

/** A register as it was found. */
export interface OpenedRegister extends RegisterReading {
  /** The text of the signed end beside it, whatever it says; undefined when there is none. */
  readonly head: string | undefined;
}

export type RegisterOrList =
  | ({ readonly kind: 'register' } & Pick<OpenedRegister, 'register' | 'problems' | 'head'>)
  | { readonly kind: 'list'; readonly list: PublishedList };

export type Plan<T> = (register: Register, head: string | undefined) => ChangePlan<T>;

export interface ChangePlan<T> {
  readonly entries: readonly Entry[];
  readonly value: T;
  /** The signed end of the register with these entries in it. */
  readonly head?: string | undefined;
}

export interface RegisterChange<T> {
  readonly value: T;
  readonly added: number;
  readonly notices: readonly Problem[];
}

export interface DamagedRegister {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly head: string | undefined;
}

export interface RepairedRegister {
  /** What is to be in the file. */
  readonly text: string;
  readonly head?: string | undefined;
}
