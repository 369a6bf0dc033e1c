import type { StyleId } from './word/styles.ts';

/** A document of an office as data: what is in it and in which style, before it is a Word file. */
export interface OfficeDocument {
  readonly fileName: string;
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** Stands for the clock in the properties of the file: the same result gives the same bytes. */
  readonly year: number;
  readonly sections: readonly Section[];
}

/** Pages of one orientation; each section numbers its pages from 1 and shows no number on the first. */
export interface Section {
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | Rule | Table;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly style: StyleId;
  readonly runs: readonly Run[];
}

/** A piece of text; what is left out comes from the style. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** The line under the motto, the agency and the title, centred. Millimetres. */
export interface Rule {
  readonly kind: 'rule';
  readonly width: number;
  /** Width of the column or page it is centred in. */
  readonly within: number;
}

export interface Table {
  readonly kind: 'table';
  /** Of the columns, in millimetres. */
  readonly widths: readonly number[];
  /** A table that only sets things side by side has no lines. */
  readonly ruled: boolean;
  /** Between the lines and the text, in millimetres. */
  readonly padding: number;
  /** Repeated on every page the table runs over. */
  readonly header: readonly (readonly Cell[])[];
  readonly rows: Iterable<readonly Cell[]>;
}

export interface Cell {
  readonly content: readonly (Paragraph | Rule)[];
  /** How many columns it takes; 1 when it is not said. */
  readonly columns?: number;
  /** `first` begins a cell of several rows, `rest` goes on with the one above. */
  readonly rows?: 'first' | 'rest';
}

export function paragraph(style: StyleId, ...parts: readonly (string | Run)[]): Paragraph {
  return { kind: 'paragraph', style, runs: parts.map((part) => (typeof part === 'string' ? { text: part } : part)) };
}

export function rule(width: number, within: number): Rule {
  return { kind: 'rule', width, within };
}

export function cell(style: StyleId, text: string): Cell {
  return { content: [paragraph(style, text)] };
}

export const bold = (text: string): Run => ({ text, bold: true });
