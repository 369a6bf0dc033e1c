import type { CertificateFacts } from '../model/certificate.ts';
import { FACT_FIELDS } from './canonical.ts';
import { startOfCode } from './code-text.ts';

/** What was read off a paper, before anyone compares it with anything. */
export type Paper =
  | { readonly kind: 'pdf'; readonly recorded: readonly string[]; readonly pages: readonly PaperPage[] }
  | { readonly kind: 'picture' | 'text'; readonly codes: readonly string[] };

export interface PaperPage {
  /** The squares of the page as a camera reads them. */
  readonly codes: readonly string[];
  /** The words a program finds on it; undefined for a scan, on which there are none or those of a guess at letters. */
  readonly words: string | undefined;
}

/**
 * What a file is, before its pages are read one by one. `hasOtherParts`: notes, fields, layers, scripts, attached files, which each
 * program shows in its own way, or only on paper; no certificate has any.
 */
export type Opening =
  | {
      readonly kind: 'pdf';
      readonly recorded: readonly string[];
      readonly pageCount: number;
      readonly hasOtherParts: boolean;
    }
  | { readonly kind: 'picture'; readonly codes: readonly string[] }
  | { readonly kind: 'refused'; readonly because: PaperRefusal }
  /** Neither: perhaps a text with codes in it. */
  | { readonly kind: 'other' };

export type PaperRefusal = 'pdf-password' | 'pdf-damaged' | 'picture-too-large' | 'picture-not-readable';

/** too-slow: the reader did not come to an end · failed: it fell over the file, or had fallen before */
export type NoAnswer = 'too-slow' | 'failed';

/** One certificate of a paper: its code, where it was found, and what already speaks against the page. */
export interface FoundCode {
  readonly text: string;
  /** Counted from 1; undefined where there are no pages. */
  readonly page?: number;
  readonly words?: string;
  /**
   * not-recorded: the file says in its properties that it holds other codes · not-printed: it is in the properties
   * only, no page shows it
   */
  readonly against?: 'not-recorded' | 'not-printed';
}

/** What is no certificate but has to be said. */
export interface PaperFault {
  readonly code: 'page-without-code' | 'page-with-several-codes';
  readonly page: number;
}

/**
 * The codes of a paper, one a page, with what the squares and the properties of the file have against each other. A page
 * without a certificate among others, and one with several, is a fault: a person could take the one for the other.
 */
export function codesOf(paper: Paper): { codes: FoundCode[]; faults: PaperFault[] } {
  if (paper.kind !== 'pdf') return { codes: oursAmong(paper.codes).map((text) => ({ text })), faults: [] };
  const recorded = new Set(paper.recorded);
  const codes: FoundCode[] = [];
  const faults: PaperFault[] = [];
  for (const [index, { codes: printed, words }] of paper.pages.entries()) {
    const page = index + 1;
    const ours = oursAmong(printed);
    if (ours.length > 1) faults.push({ code: 'page-with-several-codes', page });
    for (const text of ours.length > 0 ? ours : printed.slice(0, 1)) {
      const against = recorded.size > 0 && !recorded.has(text) ? { against: 'not-recorded' as const } : {};
      codes.push({ text, page, ...(words === undefined ? {} : { words }), ...against });
    }
    if (printed.length === 0) faults.push({ code: 'page-without-code', page });
  }
  const printed = new Set(codes.map(({ text }) => text));
  const missing = [...recorded].filter((text) => !printed.has(text));
  codes.push(...missing.map((text) => ({ text, against: 'not-printed' as const })));
  return { codes, faults: codes.length === 0 ? [] : faults };
}

/** A photo may show a square of somebody else beside ours; alone it is given, to be named for what it is. */
function oursAmong(codes: readonly string[]): readonly string[] {
  const ours = codes.filter((text) => startOfCode(text) !== undefined);
  return ours.length > 0 ? ours : codes;
}

export interface PaperFinding {
  /**
   * same: the page, drawn again from the code, is what is seen · different: something on it contradicts the code ·
   * by-eye: a person has to compare · no-paper: only a code was given
   */
  readonly state: 'same' | 'different' | 'by-eye' | 'no-paper';
  readonly because?: PaperReason;
  readonly page?: number;
  /** Of a page that is the same: its words that no code refers to (place, decision, signer), which only an office can confirm. */
  readonly ownWords?: readonly string[];
  /** What the code says and the words of the page do not, with what stands there instead where that is known. */
  readonly otherwise?: readonly { readonly field: keyof CertificateFacts; readonly onPage?: string }[];
}

export type PaperReason =
  | 'words'
  | 'not-recorded'
  | 'not-printed'
  | 'picture'
  | 'no-words'
  | 'own-criteria'
  | 'other-layout'
  | 'other-parts';

/** The fields that stand on a certificate in words. */
export const PRINTED = FACT_FIELDS.filter(
  (field) => !['unitCode', 'classId', 'criteria', 'criteriaSha256'].includes(field),
) as readonly (keyof CertificateFacts)[];

/** Of what a certificate says in words, what does not stand among the words of a page, however they are spaced. */
export function missingWords(facts: CertificateFacts, words: string): (keyof CertificateFacts)[] {
  const page = letters(words);
  return PRINTED.filter((field) => !waysOfWriting(facts, field).some((way) => page.includes(letters(way))));
}

function waysOfWriting(facts: CertificateFacts, field: keyof CertificateFacts): string[] {
  const value = String(facts[field]);
  if (field !== 'issuedOn' || value === '') return [value];
  const [year = '', month = '', day = ''] = value.split('-');
  const numbers = [`${day}/${month}/${year}`, `${Number(day)}/${Number(month)}/${year}`];
  const months = [month, String(Number(month))];
  return [...numbers, ...months.map((each) => `ngày ${day} tháng ${each} năm ${year}`)];
}

function letters(text: string): string {
  return text
    .normalize('NFC')
    .toUpperCase()
    .replace(/[\s“”"«»‘’']/g, '');
}
