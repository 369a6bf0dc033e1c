import { toPoints } from '../certificate/operators.ts';
import { PAGE } from '../documents/word/page.ts';
import type { Strip } from './strips.ts';

export interface PlacedStrip {
  readonly strip: Strip;
  /** Of its top, in points down from the top margin. */
  readonly y: number;
  /** A header that stands again on a later page: the eye needs it, a screen reader has read it. */
  readonly repeated: boolean;
}

export type Page = readonly PlacedStrip[];

const ROOM = toPoints(PAGE.height - PAGE.top - PAGE.bottom);

/** Sheet after sheet: no strip is cut, and what must not end a page goes on to the next with what follows it. */
export function pagesOf(strips: readonly Strip[], room = ROOM): Page[] {
  const pages: PlacedStrip[][] = [];
  let page: PlacedStrip[] = [];
  let used = 0;
  const place = (strip: Strip, repeated: boolean) => {
    // Space above is for what stands between two texts, not for the top of a page.
    const y = used + (page.length === 0 ? 0 : strip.before);
    page.push({ strip, y, repeated });
    used = y + strip.height;
  };
  const turn = () => {
    if (page.length > 0) pages.push(page);
    page = [];
    used = 0;
  };
  for (const group of groupsOf(strips)) {
    const height = group.reduce((sum, { before, height }) => sum + before + height, 0);
    if (used + height > room) turn();
    for (const strip of group) {
      if (used + strip.before + strip.height > room) turn();
      if (page.length === 0) for (const head of strip.header ?? []) place(head, true);
      place(strip, false);
    }
  }
  turn();
  return pages;
}

function groupsOf(strips: readonly Strip[]): Strip[][] {
  const groups: Strip[][] = [];
  let group: Strip[] = [];
  for (const strip of strips) {
    group.push(strip);
    if (strip.keepNext) continue;
    groups.push(group);
    group = [];
  }
  return group.length === 0 ? groups : [...groups, group];
}
