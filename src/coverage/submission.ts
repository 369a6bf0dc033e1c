import type { StatedDay, UnitEvidence } from '../model/evidence.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { dayFrom, isoDay } from '../scoring/calendar.ts';

/**
 * The last day a unit sent something, as YYYY-MM-DD: it is late while a piece of it is. Undefined where one of the days
 * cannot be read, since that one may be the last.
 */
export function submission(days: readonly StatedDay[] = []): {
  readonly day: string | undefined;
  readonly unread: readonly StatedDay[];
} {
  const read = days.map((said) => ({ said, day: dayIn(said.text) }));
  const unread = read.filter(({ day }) => day === undefined).map(({ said }) => said);
  const [last] = read
    .flatMap(({ day }) => day ?? [])
    .sort()
    .slice(-1);
  return { day: unread.length > 0 ? undefined : last, unread };
}

export function submissionProblems(units: readonly UnitEvidence[]): Problem[] {
  return units.flatMap(({ code, submitted }) =>
    submission(submitted).unread.map(({ text, at }) =>
      problem('submitted-unreadable', at, { found: text }, { unit: code }),
    ),
  );
}

/** With the hour behind it as Excel writes one, 2023-02-15 08:30:00, it is still the day. */
function dayIn(text: string): string | undefined {
  const day = dayFrom(text.replace(HOUR, ''));
  return day === undefined ? undefined : isoDay(day);
}

const HOUR = /[T ]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d{1,3})?Z?$/;
