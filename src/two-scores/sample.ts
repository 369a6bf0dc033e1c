import { subtract, sum } from '../model/arithmetic.ts';
import { boundFor } from '../model/bound.ts';
import { type Decimal, ZERO } from '../model/decimal.ts';
import type { Result, UnitResult } from '../model/result.ts';
import { compareCodes } from '../model/vietnamese-order.ts';
import { magnitude } from './gaps.ts';
import type { AssessorGaps, UnitGaps } from './grouped-gaps.ts';
import { keyOfPerson, type Pair } from './pairs.ts';

/** Units to look at again. By rules that are said in words beside it, and nothing by chance: the same data, the same sample. */
export interface Sample {
  /** How many units a rule may name: one in twenty, and at least three. */
  readonly quota: number;
  /** Of how many assessors a unit is named, in the same way. */
  readonly assessorQuota: number;
  /** By code. */
  readonly units: readonly SampledUnit[];
}

export interface SampledUnit {
  readonly code: string;
  readonly name: string;
  readonly because: readonly SampleReason[];
}

export type SampleReason =
  /** Its scores lie furthest apart. */
  | { readonly code: 'largest-gaps'; readonly distance: Decimal }
  /** Its total is close to where a class, here by its id, begins. */
  | { readonly code: 'near-a-class'; readonly total: Decimal; readonly bound: Decimal; readonly class: string }
  /** The one with the largest gaps of an assessor who differs most from the others. */
  | { readonly code: 'assessor-apart'; readonly assessor: string; readonly apart: Decimal };

/** A total this close to a bound may change class by one score. */
export const NEAR = 2;
/** With fewer scores nothing is said of an assessor. */
export const LEAST_SCORES = 5;
const SHARE = 20;
const LEAST_QUOTA = 3;

export function sampleOf(
  result: Result,
  found: {
    readonly pairs: readonly Pair[];
    readonly units: readonly UnitGaps[];
    readonly assessors: readonly AssessorGaps[];
  },
): Sample {
  const quota = shareOf(found.units.length);
  const assessorQuota = shareOf(found.assessors.length);
  const byUnit = new Map<string, SampleReason[]>();
  const add = (code: string, reason: SampleReason) => byUnit.set(code, [...(byUnit.get(code) ?? []), reason]);
  for (const { code, distance } of found.units.slice(0, quota)) {
    if (distance > 0) add(code, { code: 'largest-gaps', distance });
  }
  const paired = new Set(found.units.map(({ code }) => code));
  const near = result.units
    .filter(({ code }) => paired.has(code))
    .flatMap((unit) => nearestBound(unit, result))
    .toSorted((a, b) => a.away - b.away || compareCodes(a.unit.code, b.unit.code));
  for (const { unit, total, bound, id } of near.slice(0, quota)) {
    add(unit.code, { code: 'near-a-class', total, bound, class: id });
  }
  const apart = found.assessors.filter(
    ({ name, count, apart: far }) => name !== null && count >= LEAST_SCORES && far !== null && far !== 0,
  );
  for (const { name, apart: far } of apart.slice(0, assessorQuota)) {
    const worst = furthestUnitOf(name ?? '', found.pairs);
    if (worst !== undefined) add(worst, { code: 'assessor-apart', assessor: name ?? '', apart: far ?? ZERO });
  }
  const names = new Map(found.units.map(({ code, name }) => [code, name]));
  const units = [...byUnit]
    .map(([code, because]) => ({ code, name: names.get(code) ?? '', because }))
    .toSorted((a, b) => compareCodes(a.code, b.code));
  return { quota, assessorQuota, units };
}

function shareOf(count: number): number {
  return Math.max(LEAST_QUOTA, Math.ceil(count / SHARE));
}

/** The bound of a class that the total of a unit is close to, on either side. */
function nearestBound(unit: UnitResult, { criteria }: Result) {
  const { total, category } = unit;
  if (total === null) return [];
  const bounds = criteria.classes.flatMap(({ from, id }) => {
    const bound = boundFor(from, category);
    return bound === undefined ? [] : [{ unit, total, bound, id, away: magnitude(subtract(total, bound)) }];
  });
  const [nearest] = bounds.filter(({ away }) => away <= NEAR).toSorted((a, b) => a.away - b.away);
  return nearest === undefined ? [] : [nearest];
}

function furthestUnitOf(assessor: string, pairs: readonly Pair[]): string | undefined {
  const distances = new Map<string, Decimal>();
  for (const { unit, asAssessed } of pairs) {
    if (asAssessed === undefined || keyOfPerson(asAssessed.assessor) !== keyOfPerson(assessor)) continue;
    distances.set(unit.code, sum([distances.get(unit.code) ?? ZERO, magnitude(asAssessed.gap)]));
  }
  const [furthest] = [...distances].toSorted((a, b) => b[1] - a[1] || compareCodes(a[0], b[0]));
  return furthest === undefined || furthest[1] === 0 ? undefined : furthest[0];
}
