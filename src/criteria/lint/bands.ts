import type { BandClass } from '../../model/criteria-set.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { isWritten, partAt } from '../places.ts';
import type { ResolvedCriteria } from '../resolved-criteria.ts';
import { bandsByCategory } from './classes.ts';
import type { Rule } from './rule.ts';

/** Best class first, and no total in two classes. */
export const bandsStandInOrder: Rule = eachCategory((bands, { places }) => {
  const reversed = bands.flatMap(({ rule, index, from, to }) => {
    if (from === undefined || to === undefined || from <= to) return [];
    const details = { class: rule.label.vi, from, to };
    return [problem('band-reversed', partAt(places, 'classification', 'classes', index, 'to'), details)];
  });
  const misplaced = neighbours(bands).flatMap(({ higher, lower }): Problem[] => {
    if (higher.from === undefined || lower.from === undefined) return [];
    const details = { class: lower.rule.label.vi, above: higher.rule.label.vi, aboveFrom: higher.from };
    if (lower.from >= higher.from) {
      const at = partAt(places, 'classification', 'classes', lower.index, 'from');
      return [problem('classes-not-in-order', at, { ...details, from: lower.from })];
    }
    const { to } = lower;
    if (to === undefined || to < higher.from || (to === higher.from && lower.rule.toExclusive)) return [];
    return [
      problem('bands-overlap', partAt(places, 'classification', 'classes', lower.index, 'to'), { ...details, to }),
    ];
  });
  return [...reversed, ...misplaced];
});

/** Circulars give bands in whole points (70-84, 85-100) and offices give half points: the set must say how 84,5 is read. */
export const bandsLeaveNoGapUnread: Rule = eachCategory((bands, { set: { classification }, places }) => {
  if (classification.kind === 'levels') return [];
  const stated = isWritten(places, 'classification', 'betweenBands');
  return neighbours(bands).flatMap(({ higher, lower }) => {
    if (lower.to === undefined || higher.from === undefined || lower.to >= higher.from) return [];
    if (lower.from !== undefined && lower.from > lower.to) return [];
    const at = partAt(places, 'classification', 'classes', lower.index, 'to');
    const details = { lower: lower.rule.label.vi, to: lower.to, higher: higher.rule.label.vi, from: higher.from };
    if (!stated) return [problem('band-gap-unread', at, details)];
    const readAs = classification.betweenBands === 'lower-class' ? lower : higher;
    return [problem('band-gap-read', at, { ...details, readAs: readAs.rule.label.vi })];
  });
});

/** A band above the maximum is nobody's; the best one goes up to the maximum. */
export const bandsCanBeReached: Rule = eachCategory((bands, { set: { maximum }, places }) => {
  if (maximum === undefined) return [];
  const outOfReach = bands.flatMap(({ rule, index, from }) => {
    // Of several, the lowest: the better ones follow from it.
    if (from === undefined || from <= maximum || (bands[index + 1]?.from ?? 0) > maximum) return [];
    const at = partAt(places, 'classification', 'classes', index, 'from');
    return [problem('class-out-of-reach', at, { class: rule.label.vi, maximum, from })];
  });
  const best = bands[0];
  if (outOfReach.length > 0 || best?.to === undefined || (best.to === maximum && !best.rule.toExclusive)) {
    return outOfReach;
  }
  const at = partAt(places, 'classification', 'classes', 0, 'to');
  return [problem('top-band-differs', at, { class: best.rule.label.vi, maximum, to: best.to })];
});

type Bands = ReturnType<typeof bandsByCategory>[number];

/** What holds for every category alike is said once. */
function eachCategory(rule: (bands: Bands, resolved: ResolvedCriteria) => Problem[]): Rule {
  return (resolved) => {
    const said = new Set<string>();
    return bandsByCategory(resolved)
      .flatMap((bands) => rule(bands, resolved))
      .filter((found) => {
        const place = `${found.code} ${found.at.key}`;
        return !said.has(place) && said.add(place);
      });
  };
}

interface Neighbours {
  readonly higher: Bands[number] & { readonly rule: BandClass };
  readonly lower: Bands[number];
}

function neighbours(bands: Bands): Neighbours[] {
  return bands.flatMap((lower, index) => {
    const higher = bands[index - 1];
    return higher === undefined ? [] : [{ higher, lower }];
  });
}
