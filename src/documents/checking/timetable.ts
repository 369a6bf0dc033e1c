/** When a unit is checked. */
export interface Visit {
  /** YYYY-MM-DD */
  readonly day: string;
  readonly session: 'morning' | 'afternoon' | 'day';
}

const SATURDAY = 6;
const SUNDAY = 0;
const DAY = 86_400_000;

/**
 * So many units a day from one day on, Mondays to Fridays, in the order given: one takes the whole day, more share the
 * morning and the afternoon. Holidays are not known here.
 */
export function timetable(units: number, from: string, perDay: number): Visit[] {
  let at = Date.parse(`${from}T00:00:00Z`);
  const days: string[] = [];
  while (days.length * perDay < units) {
    const weekday = new Date(at).getUTCDay();
    if (weekday !== SATURDAY && weekday !== SUNDAY) days.push(new Date(at).toISOString().slice(0, 'YYYY-MM-DD'.length));
    at += DAY;
  }
  return Array.from({ length: units }, (_, index): Visit => {
    const session = perDay === 1 ? 'day' : index % perDay < perDay / 2 ? 'morning' : 'afternoon';
    return { day: days[Math.floor(index / perDay)] ?? from, session };
  });
}
