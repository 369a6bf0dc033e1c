import { TIMELINE } from '../../labels/timeline.ts';
import type { Language } from '../../model/language.ts';
import { inOneLine } from '../../model/place-names.ts';
import type { TimelineArea } from '../../timeline/timeline.ts';

/** A district with its province where there are several; a province that stands over its districts says so. */
export function areaName(area: TimelineArea, areas: readonly TimelineArea[], language: Language): string {
  const { district, province } = area;
  const words = TIMELINE[language];
  if (district !== null) {
    const several = areas.some((other) => other.province !== province);
    return inOneLine(several ? [district, province] : [district]);
  }
  const over = areas.some((other) => other.province === province && other.district !== null);
  const name = province ?? words.noArea;
  return over ? words.whole(name) : name;
}
