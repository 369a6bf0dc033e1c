import type { FaceFiles } from '../certificate/faces.ts';
import type { RegisterStore } from '../register/store.ts';
import type { Area } from '../verification/compare-pictures.ts';
import type { KeyStore } from '../verification/key-store.ts';
import type { NoAnswer, Opening, PaperPage } from '../verification/paper.ts';
import type { NoticePort, Reads, ShippedPort } from './evidence-world.ts';

export type * from './evidence-world.ts';

/**
 * What a job needs from the world, as small ports; a job names those it uses: `Pick<World, 'files' | 'notice'>`. On a
 * computer `api/disk-world.ts` puts them together from `io/`; a page or a test hands in its own. Jobs that read evidence
 * take theirs from `evidence-world.ts`, whose types are public and reach no further.
 */
export interface World extends Reads, ReadsPapers, KeepingPort, ShippedPort, ShipsPages, ComputerPort, NoticePort {}

export interface ShipsPages {
  readonly pages: {
    /** The program part of a page in one file, made when hoctap was built. */
    shell(name: PageName): string;
  };
}

export type PageName = 'check' | 'verify';

export interface ReadsPapers {
  readonly papers: Papers;
  /** The faces certificates are printed in. */
  fonts(): FaceFiles;
}

/** Certificates as they come back: PDF files and pictures from anybody, read where they can do no harm. */
export interface Papers {
  /** Undefined when nothing has that name. */
  bytes(path: string): Uint8Array | undefined;
  open(bytes: Uint8Array): Promise<OpenPaper>;
}

export interface OpenPaper {
  readonly opening: Opening | NoAnswer;
  /** The largest picture that is read. */
  readonly mostMegapixels: number;
  /** Counted from 0, as long as the opening says; undefined when it is damaged. */
  page(index: number): Promise<PaperPage | undefined | NoAnswer>;
  /** How many points of a page look otherwise than a sheet drawn again; undefined where they cannot be compared. */
  differing(index: number, sheet: Uint8Array, without: readonly Area[]): Promise<number | undefined | NoAnswer>;
  close(): Promise<void>;
}

export interface KeepingPort {
  readonly registers: RegisterStore;
  readonly keys: KeyStore;
}

export interface ComputerPort {
  readonly computer: Computer;
  readonly offices: OfficeFiles;
}

/** What runs the program, and what it may do. */
export interface Computer {
  /** Its version of Node: `22.11.0`. */
  readonly node: string;
  readonly platform: string;
  readonly architecture: string;
  /** Whether a file can be made in the folder the program runs in. */
  canWriteHere(): boolean;
}

/** Where what an office says of itself is kept. */
export interface OfficeFiles {
  /** Every `hoctap.json` of the folder the program runs in and of those above it, the nearest first. */
  above(): readonly string[];
  /** A path that is written from a folder, from the one the program runs in. */
  fromHere(folder: string, written: string): string;
}
