import type { UnitEvidence } from '../model/evidence.ts';
import type { Coverage, CoverageArea, CoverageCounts, CoverageUnit, UnitResult } from '../model/result.ts';
import { compareCodes, compareNames } from '../model/vietnamese-order.ts';
import type { KnownUnit, KnownUnits } from '../units/known-units.ts';
import { submission } from './submission.ts';

export interface CoverageFacts {
  readonly list: KnownUnits;
  /** What the list is called: its file, or the province whose communes it has. */
  readonly name: string;
  /** Units as read, with the days they were sent on. */
  readonly book: readonly UnitEvidence[];
  readonly results: readonly UnitResult[];
  /** YYYY-MM-DD */
  readonly due: string | undefined;
}

/** Who on a list has sent everything, part or nothing, and whether in time. */
export function coverageOf({ list, name, book, results, due }: CoverageFacts): Coverage {
  const evidence = new Map(book.map((unit) => [unit.code, unit]));
  const outcomes = new Map(results.map((unit) => [unit.code, unit]));
  const units = list.units.map((unit) => unitOf(unit, outcomes.get(unit.code), evidence.get(unit.code), due));
  units.sort(byAreaThenName);
  const unlisted = results
    .filter(({ code }) => list.withCode(code) === undefined)
    .map((unit) => ({ code: unit.code, name: unit.name }))
    .sort((a, b) => compareCodes(a.code, b.code));
  return {
    list: { source: list.source, name },
    due: due ?? null,
    counts: countsOf(units, due),
    byArea: areasOf(units, due),
    units,
    unlisted,
  };
}

function unitOf(
  { code, name, district, province }: KnownUnit,
  result: UnitResult | undefined,
  evidence: UnitEvidence | undefined,
  due: string | undefined,
): CoverageUnit {
  const named = { code, name, district: district ?? null, province: province ?? null };
  if (result === undefined) return { ...named, sent: 'nothing' };
  const sent = result.missing.length === 0 ? 'all' : result.items.every(isAbsent) ? 'nothing' : 'part';
  const { day } = submission(evidence?.submitted);
  if (day === undefined || sent === 'nothing') return { ...named, sent };
  return { ...named, sent, submittedOn: day, ...(due === undefined ? {} : { late: day > due }) };
}

/** A unit whose rows say nothing of any item, as an empty template does, has sent nothing. */
function isAbsent({ state, selfPoints, evidence, value, note }: UnitResult['items'][number]): boolean {
  const silent = selfPoints === null && value === undefined && note === undefined;
  return state === 'not-submitted' && evidence.length === 0 && silent;
}

function areasOf(units: readonly CoverageUnit[], due: string | undefined): CoverageArea[] {
  const areas = new Map<string, CoverageUnit[]>();
  for (const unit of units) {
    const key = JSON.stringify([unit.province, unit.district]);
    const known = areas.get(key);
    if (known === undefined) areas.set(key, [unit]);
    else known.push(unit);
  }
  return [...areas.values()].map((members) => ({
    province: members[0]?.province ?? null,
    district: members[0]?.district ?? null,
    ...countsOf(members, due),
  }));
}

function countsOf(units: readonly CoverageUnit[], due: string | undefined): CoverageCounts {
  const count = (test: (unit: CoverageUnit) => boolean) => units.filter(test).length;
  const counts = {
    units: units.length,
    all: count(({ sent }) => sent === 'all'),
    part: count(({ sent }) => sent === 'part'),
    nothing: count(({ sent }) => sent === 'nothing'),
  };
  if (due === undefined) return counts;
  return {
    ...counts,
    onTime: count(({ late }) => late === false),
    late: count(({ late }) => late === true),
    undated: count(({ sent, late }) => sent !== 'nothing' && late === undefined),
  };
}

function byAreaThenName(a: CoverageUnit, b: CoverageUnit): number {
  return (
    compareNames(a.province ?? '', b.province ?? '') ||
    compareNames(a.district ?? '', b.district ?? '') ||
    compareNames(a.name, b.name) ||
    compareCodes(a.code, b.code)
  );
}
