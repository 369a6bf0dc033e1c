import type { Location } from '../../model/location.ts';
import { locationOf, type Place } from '../places.ts';
import type { ResolvedCriteria } from '../resolved-criteria.ts';

interface Told {
  readonly at: Location;
  /** What it contradicts, in a file it is built on. */
  readonly related?: readonly Location[];
}

/**
 * Which of the places that do not fit together is to be corrected. A file that others are built on was sound by itself,
 * so it is the last that was written of them in the outermost file; in one file alone, the place that is told anyway.
 */
export function placeToCorrect(usual: Place, others: readonly Place[], { set, places }: ResolvedCriteria): Told {
  const own = places.get('set')?.source;
  const layer = ({ source }: Place) =>
    source === own ? 0 : set.bases.findIndex(({ sha256 }) => sha256 === source.sha256) + 1;
  const outermost = Math.min(...[usual, ...others].map(layer));
  if (layer(usual) === outermost) return { at: locationOf(usual) };
  const written = others.filter((place) => layer(place) === outermost).map(locationOf);
  const last = written.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)).at(-1);
  return last === undefined ? { at: locationOf(usual) } : { at: last, related: [locationOf(usual)] };
}
