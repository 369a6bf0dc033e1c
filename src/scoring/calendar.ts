/** A day of the calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** A day as officers write it, 31/01/2024 or 2024-01-31; undefined for anything else and for days there are not. */
export function dayFrom(text: string): Day | undefined {
  const written = text.trim();
  const dayFirst = DAY_FIRST.exec(written);
  if (dayFirst !== null) return existing(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  const yearFirst = YEAR_FIRST.exec(written);
  if (yearFirst !== null) return existing(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  return undefined;
}

/** YYYY-MM-DD, which sorts as the days do. */
export function isoDay({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** So many months later; the 31st of a month without one is its last day. */
export function monthsAfter({ year, month, day }: Day, months: number): Day {
  const count = year * 12 + (month - 1) + months;
  const later = { year: Math.floor(count / 12), month: (count % 12) + 1 };
  return { ...later, day: Math.min(day, daysIn(later.year, later.month)) };
}

function existing(year: number, month: number, day: number): Day | undefined {
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return { year, month, day };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
