import type { EvidenceSource } from '../evidence/evidence-source.ts';
import type { DocumentFolder } from '../evidence-folder/folder-files.ts';
import type { Notice } from '../labels/notices/notice.ts';
import type { BytesOfFile } from '../model/bytes-of-file.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import type { TextFile } from '../model/text-file.ts';
import type { Problem } from '../problems/problem.ts';
import type { CommuneTables } from '../units/official-communes.ts';

/** What evidence is read with: nearly every job takes no more of the world. */
export type EvidenceWorld = Reads & ShippedPort & NoticePort;

/** What looking for a criteria set takes of the world. */
export type CriteriaWorld = Pick<EvidenceWorld, 'files' | 'shipped'>;

export interface Reads {
  readonly files: Files;
  /** A folder of documents, listed once. */
  documents(folder: string): DocumentFolder;
}

/** Files by their paths, which only this port takes apart or puts together. What cannot be read is a refusal, thrown. */
export interface Files {
  /** A table to read, opened when it is read. */
  evidence(path: string): EvidenceSource;
  /** A text in UTF-8, whole. */
  text(path: string): TextFile;
  bytes(path: string): Uint8Array;
  /** The bytes of a file by their places, of which only those asked for are read. */
  bytesIn(path: string): BytesOfFile;
  /** SHA-256 (hex); undefined where there is no such file. */
  sha256(path: string): Promise<string | undefined>;
  isThere(path: string): boolean;
  isFolder(path: string): boolean;
  /** Names of the files in a folder, in the order of their letters. */
  list(folder: string): readonly string[];
  /** What is in a folder, in the order of the letters of its names. */
  entries(folder: string): readonly Entry[];
  /** The same for every way to write a path; undefined for what is not there. */
  place(path: string): string | undefined;
  /**
   * A path as somebody else may read it, who opens what is in a folder: from that folder where the path was given in
   * full, and never with the name of whoever uses this computer; any other as it was given.
   */
  nameFrom(folder: string, path: string): string;
  join(...parts: string[]): string;
  folderOf(path: string): string;
  nameOf(path: string): string;
}

export interface Entry {
  readonly name: string;
  /** A link is `other`: it may lead anywhere. */
  readonly kind: 'file' | 'folder' | 'other';
}

export interface ShippedPort {
  readonly shipped: ShippedFiles;
}

/** What comes with the program. */
export interface ShippedFiles {
  /** Version of the program, as results name it. */
  readonly version: string;
  /** Criteria sets, as `tt44-2014/1.0.0.json`. */
  criteria(): readonly string[];
  criteriaText(name: string): TextFile;
  /** The set of such a file, ready; undefined where it has to be read. */
  set(name: string): ReadySet | undefined;
  /** What a set is tried with, by the name of its file; undefined where nothing is there. Left out in a page. */
  criteriaCases?(name: string): TextFile | undefined;
  /** The checksums they were released with. */
  released(): string;
  /** The official communes, in tables that are opened when they are looked into. */
  communes(): Promise<CommuneTables>;
}

/** A set that ships, read and checked by every rule, with the checksums of the files it was made of. */
export interface ReadySet {
  readonly checked: { readonly set?: CriteriaSet; readonly problems: readonly Problem[] };
  readonly madeOf: Readonly<Record<string, string>>;
}

export interface NoticePort {
  /** Told at once of what was decided on the way, and of what the job will not stop for. */
  notice(notice: Notice): void;
  /** Told of what is wrong in a file that is used all the same, such as a criteria set with warnings. */
  warnings(problems: readonly Problem[]): void;
  /** Passes items on while the work on them goes forward. */
  progress<T>(items: Iterable<T>, total: number, step: Step): Iterable<T>;
}

/** Work that may take minutes. */
export type Step = 'reading-documents' | 'comparing-documents' | 'reading-pages' | 'making-letters';
