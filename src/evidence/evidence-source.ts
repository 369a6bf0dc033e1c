import type { Workbook, WorkbookRefusal } from './table/spreadsheet/workbook.ts';

/** A file to read: its name for messages, its bytes, and their identity once they have been read. */
export interface EvidenceSource {
  readonly file: string;
  bytes(): AsyncIterable<Uint8Array>;
  /** How the same bytes are looked through beforehand, of a file so large that it may be refused for its length. */
  preview?(): (() => AsyncIterable<Uint8Array>) | undefined;
  /** What is in it when it is no text; undefined for a text, whose bytes are then read. */
  workbook?(): Promise<Workbook | WorkbookRefusal | undefined>;
  /** After reading: SHA-256 (hex) and count of the bytes. */
  identity(): { readonly sha256: string; readonly bytes: number };
}
