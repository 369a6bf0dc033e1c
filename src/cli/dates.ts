import { CannotRun } from '../model/cannot-run.ts';

/** A date as people type it (15/12/2022) or as computers do (2022-12-15), as YYYY-MM-DD. */
export function readDate(written: string, option: string): string {
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  const [year, month, day] = (local === null ? iso?.slice(1) : local.slice(1).reverse())?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined || !exists(year, month, day)) {
    throw new CannotRun(
      { vi: `${option}: “${written}” không phải là một ngày.`, en: `${option}: “${written}” is not a date.` },
      { vi: 'Ghi ngày như 15/12/2022.', en: 'Write a date like 15/12/2022 (day/month/year) or 2022-12-15.' },
    );
  }
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

export function readYear(written: string): number {
  if (/^(?:19|20)\d\d$/.test(written)) return Number(written);
  throw new CannotRun(
    { vi: `“${written}” không phải là một năm.`, en: `“${written}” is not a year.` },
    { vi: 'Ghi năm bằng bốn chữ số, ví dụ -y 2022.', en: 'Write four digits, e.g. -y 2022.' },
  );
}
