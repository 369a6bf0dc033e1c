/** The parts of a date as they are written after "ngày", "tháng", "năm". */
export interface WrittenDate {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/**
 * Of YYYY-MM-DD; empty parts where there is no date. Days under 10 and the months 1 and 2 have a leading zero, the others
 * none (Nghị định 30/2020, Phụ lục I).
 */
export function writtenDate(date: string | undefined): WrittenDate {
  const [year = '', month = '', day = ''] = date?.split('-') ?? [];
  return { day, month: Number(month) > 2 ? String(Number(month)) : month, year };
}

/** 15/12/2022 of 2022-12-15, as it is written in tables and beside other figures; another text stays as it is. */
export function slashDate(iso: string): string {
  return iso.split('-').reverse().join('/');
}

/**
 * A date as people type it (15/12/2022) or as computers do (2022-12-15), as YYYY-MM-DD; undefined for a date that does not
 * exist.
 */
export function isoDate(written: string): string | undefined {
  const local = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(written)?.slice(1).reverse();
  const parts = local ?? /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/.exec(written)?.slice(1);
  const [year, month, day] = parts?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  // A year of three figures is a slip, and Date takes 22 for 1922.
  if (year < 1000) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
