import { compare } from '../model/arithmetic.ts';
import type { Result } from '../model/result.ts';
import { compareCodes, compareNames } from '../model/vietnamese-order.ts';
import { type Gaps, gapsOf, magnitude, meanApart } from './gaps.ts';
import type { AreaGaps, AssessorGaps, ItemGaps, UnitGaps } from './grouped-gaps.ts';
import { keyOfPerson, type Pair, pairsOf } from './pairs.ts';
import { type Sample, sampleOf } from './sample.ts';

/** The scores units gave themselves against those the checking team gave, from a result that has both. */
export interface TwoScores {
  readonly all: Gaps;
  /** Items scored by one side alone: they are in no group. */
  readonly unchecked: number;
  readonly withoutSelf: number;
  /** The largest distance first, then by name. */
  readonly units: readonly UnitGaps[];
  /** In the order of the set; items nobody scored twice are left out. */
  readonly items: readonly ItemGaps[];
  /** Whose gaps differ most from the others' first. */
  readonly assessors: readonly AssessorGaps[];
  /** By province and district, in Vietnamese order. */
  readonly areas: readonly AreaGaps[];
  readonly sample: Sample;
  /** Every pair whose scores differ: the largest distance first. */
  readonly differing: readonly Pair[];
}

/** Undefined where no item has both scores. */
export function twoScores(result: Result): TwoScores | undefined {
  const { pairs, unchecked, withoutSelf } = pairsOf(result);
  if (pairs.length === 0) return undefined;
  const units = unitGaps(pairs);
  const assessors = assessorGaps(pairs);
  return {
    all: gapsOf(pairs),
    unchecked,
    withoutSelf,
    units,
    items: itemGaps(pairs, result),
    assessors,
    areas: areaGaps(pairs),
    sample: sampleOf(result, { pairs, units, assessors }),
    differing: pairs
      .filter(({ gap }) => gap !== 0)
      .toSorted((a, b) => magnitude(b.gap) - magnitude(a.gap) || compareCodes(a.unit.code, b.unit.code)),
  };
}

function unitGaps(pairs: readonly Pair[]): UnitGaps[] {
  return [...grouped(pairs, ({ unit }) => unit.code).values()]
    .flatMap((own): UnitGaps[] => {
      const [first] = own;
      if (first === undefined) return [];
      const { code, name, district, province } = first.unit;
      return [{ code, name, district, province, ...gapsOf(own) }];
    })
    .toSorted((a, b) => b.distance - a.distance || compareNames(a.name, b.name) || compareCodes(a.code, b.code));
}

function itemGaps(pairs: readonly Pair[], { criteria }: Result): ItemGaps[] {
  const byItem = grouped(pairs, ({ item }) => item);
  return criteria.items.flatMap(({ id }) => {
    const own = byItem.get(id);
    return own === undefined ? [] : [{ id, ...gapsOf(own) }];
  });
}

/** By what each assessor gave: a score that somebody else set in its place later is not theirs. */
function assessorGaps(pairs: readonly Pair[]): AssessorGaps[] {
  const given = pairs.flatMap((pair) => (pair.asAssessed === undefined ? [] : [pair.asAssessed]));
  const all = gapsOf(given);
  return [...grouped(given, ({ assessor }) => keyOfPerson(assessor)).values()]
    .flatMap((own) => {
      const [first] = own;
      if (first === undefined) return [];
      const gaps = gapsOf(own);
      const apart = meanApart(gaps, all);
      const units = new Set(own.map(({ unit }) => unit.code)).size;
      return [
        { exactly: apart?.exactly, gaps: { name: first.assessor, units, apart: apart?.rounded ?? null, ...gaps } },
      ];
    })
    .toSorted((a, b) => {
      const far = a.exactly === undefined || b.exactly === undefined ? 0 : compare(b.exactly, a.exactly);
      return far || compareNames(a.gaps.name ?? '', b.gaps.name ?? '');
    })
    .map(({ gaps }) => gaps);
}

function areaGaps(pairs: readonly Pair[]): AreaGaps[] {
  return [...grouped(pairs, ({ unit }) => JSON.stringify([unit.province, unit.district])).values()]
    .flatMap((own) => {
      const [first] = own;
      if (first === undefined) return [];
      const { province, district } = first.unit;
      const units = new Set(own.map(({ unit }) => unit.code)).size;
      return [{ province, district, units, ...gapsOf(own) }];
    })
    .toSorted(
      (a, b) => compareNames(a.province ?? '', b.province ?? '') || compareNames(a.district ?? '', b.district ?? ''),
    );
}

function grouped<T>(all: readonly T[], keyOf: (each: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [each]);
    else known.push(each);
  }
  return groups;
}
