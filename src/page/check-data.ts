import type { Language, Words } from '../model/language.ts';

/** What an office puts into its page for self-checks. */
export interface CheckPageData {
  readonly format: 'hoctap-check-page';
  readonly formatVersion: 1;
  readonly program: PageProgram;
  readonly language: Language;
  /** Who gives the page away, and where the checked files are sent; null where it was not said. */
  readonly office: string | null;
  readonly sendTo: string | null;
  readonly year: number;
  readonly criteria: PageCriteria;
  /** YYYY-MM-DD */
  readonly due: string | null;
  /** A file of `files`, or the name of a province. */
  readonly units: string | null;
  readonly district: string | null;
  readonly checkUnits: boolean;
  /** What of the shipped sets it takes to read this one. */
  readonly shipped: {
    readonly criteria: Readonly<Record<string, { readonly text: string; readonly sha256: string }>>;
    readonly released: string;
  };
  /** The office's own set and its list of units. */
  readonly files: readonly { readonly name: string; readonly base64: string }[];
}

export interface PageProgram {
  readonly version: string;
  /** SHA-256 (hex) of the page before the office's data was put into it. */
  readonly sha256: string;
}

export interface PageCriteria {
  /** id@version, or a file of `files`. */
  readonly named: string;
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
  readonly title: Words;
  readonly document: string;
}

/** Where the office's own files lie beside those that are checked: no file that is chosen has a folder in its name. */
export const OFFICE_FOLDER = 'co-quan';

export function toBase64(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += PIECE) letters += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(letters);
}

const PIECE = 1 << 13;

export function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
