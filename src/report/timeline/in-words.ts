import { TIMELINE } from '../../labels/timeline.ts';
import type { Language } from '../../model/language.ts';
import { formatNumber } from '../../model/number-text.ts';
import type { TimelineYear } from '../../timeline/timeline.ts';

/** “Tốt 5 · Khá 4”, with those whose data was wrong. */
export function describeClasses({ byClass, invalid }: TimelineYear, language: Language): string {
  const number = (value: number) => formatNumber(value, language);
  const said = byClass.map(({ label, count }) => `${label} ${number(count)}`);
  return [...said, ...(invalid === 0 ? [] : [`${TIMELINE[language].invalid} ${number(invalid)}`])].join(' · ');
}

/** Who rose and fell against the year before, or why nobody can be said to have. */
export function describeMoves({ moves, comparable, joined }: TimelineYear, language: Language): string {
  const words = TIMELINE[language];
  if (comparable === null) return '';
  if (moves !== null) {
    const { up, down, same, fresh } = moves;
    const number = (value: number) => formatNumber(value, language);
    return words.moves(number(up), number(down), number(same), number(fresh));
  }
  return comparable && !joined ? words.otherUnits : words.otherClasses;
}
