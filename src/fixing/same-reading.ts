import type { EvidenceBook, UnitEvidence } from '../model/evidence.ts';
import { type Problem, severityOf } from '../problems/problem.ts';

export interface Reading {
  readonly book: Pick<EvidenceBook, 'units' | 'scoredBy' | 'year'>;
  readonly problems: readonly Problem[];
}

/** Whether two files say the same of every unit and item, and ask the same questions, wherever it is in them. */
export function sameReading(a: Reading, b: Reading): boolean {
  if (a.book.scoredBy !== b.book.scoredBy || a.book.year !== b.book.year) return false;
  return same(a.book.units.map(unitText), b.book.units.map(unitText)) && same(questions(a), questions(b));
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index]);
}

function unitText({ entries, ...unit }: UnitEvidence): string {
  const inOrder = [...entries.values()].sort((a, b) => (a.item < b.item ? -1 : 1));
  const whole = { ...unit, entries: inOrder };
  return JSON.stringify(whole, (key, value) => (PLACES.test(key) ? undefined : value));
}

/** Particulars that are places: they move when a row is removed. */
const PLACES = /^(?:at|\w+At|row|cells)$/;

/** Errors and warnings without their places, which move when a row is removed. */
function questions({ problems }: Reading): string[] {
  return problems
    .filter(({ code }) => severityOf(code) !== 'notice' && !WRITTEN_DOWN.has(code))
    .map(({ code, unit, item, details }) => JSON.stringify([code, unit, item, details['found']]))
    .sort();
}

/** Notices of guesses that the copy writes into its cells, and lists: there they are no guesses any more. */
const WRITTEN_DOWN: ReadonlySet<string> = new Set(['unit-filled-down']);
