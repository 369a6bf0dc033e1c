/** The parts of a date as they are written after "ngày", "tháng", "năm". */
export interface WrittenDate {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/**
 * Of YYYY-MM-DD; empty parts where there is no date. Days under 10 and the months 1 and 2 have a leading zero, the others
 * none (from memory of Nghị định 30/2020, Phụ lục I).
 */
export function writtenDate(date: string | undefined): WrittenDate {
  const [year = '', month = '', day = ''] = date?.split('-') ?? [];
  return { day, month: Number(month) > 2 ? String(Number(month)) : month, year };
}
