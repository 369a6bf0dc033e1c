import { isoDate } from '../model/written-date.ts';
import { refusal } from '../problems/refusal.ts';

/** A date as people type it (15/12/2022) or as computers do (2022-12-15), as YYYY-MM-DD. */
export function readDate(written: string, option: string): string {
  const date = isoDate(written);
  if (date !== undefined) return date;
  throw refusal('option-not-a-date', { option, written });
}

export function readYear(written: string): number {
  if (/^(?:19|20)\d\d$/.test(written)) return Number(written);
  throw refusal('option-not-a-year', { written });
}
