import { CannotRun } from '../model/cannot-run.ts';
import { isoDate } from '../model/written-date.ts';

/** A date as people type it (15/12/2022) or as computers do (2022-12-15), as YYYY-MM-DD. */
export function readDate(written: string, option: string): string {
  const date = isoDate(written);
  if (date !== undefined) return date;
  throw new CannotRun(
    { vi: `${option}: “${written}” không phải là một ngày.`, en: `${option}: “${written}” is not a date.` },
    { vi: 'Ghi ngày như 15/12/2022.', en: 'Write a date like 15/12/2022 (day/month/year) or 2022-12-15.' },
  );
}

export function readYear(written: string): number {
  if (/^(?:19|20)\d\d$/.test(written)) return Number(written);
  throw new CannotRun(
    { vi: `“${written}” không phải là một năm.`, en: `“${written}” is not a year.` },
    { vi: 'Ghi năm bằng bốn chữ số, ví dụ -y 2022.', en: 'Write four digits, e.g. -y 2022.' },
  );
}
