import { wholeNumber } from '../../model/arithmetic.ts';
import type { Item } from '../../model/criteria-set.ts';
import { type Counts, type Entry, locate, type UnitEvidence } from '../../model/evidence.ts';
import type { CountedUnits, Method } from '../../model/method.ts';
import { problem } from '../../problems/problem.ts';
import { areaNamed } from '../area-name.ts';
import type { AssessContext, ElsewhereResult, MemberElsewhere } from '../context.ts';
import type { UnitScoring } from '../unit-scoring.ts';
import { countsField } from './measurement.ts';

/** What was counted in results of another evaluation, and in which. */
interface CountedElsewhere {
  readonly counts: Counts;
  /** Units that have no class there: their data was invalid, or they sent nothing. */
  readonly undecided: number;
  readonly results: readonly ElsewhereResult[];
}

/**
 * How many of the units of this district or province reach the class: in the newest of the results for who they are, in
 * any of them for what they reached, since a recognition is kept for years. Undefined where no result refers to the area.
 */
export function countedElsewhere(
  method: Method,
  unit: UnitEvidence,
  { elsewhere = [] }: AssessContext,
): CountedElsewhere | undefined {
  if (method.kind !== 'share' || method.counted === undefined) return undefined;
  const { counted } = method;
  const results = elsewhere
    .filter(({ subject }) => subject === counted.subject)
    .toSorted((a, b) => b.evaluationYear - a.evaluationYear);
  const [newest] = results;
  const members = newest === undefined ? [] : membersOf(newest, unit, counted);
  if (members.length === 0) return undefined;
  const reached = members.filter(({ code }) => results.some((result) => reaches(result, code, counted)));
  const undecided = members.filter((each) => each.class === null && !reached.includes(each)).length;
  return {
    counts: { part: wholeNumber(reached.length), whole: wholeNumber(members.length) },
    undecided,
    results,
  };
}

function membersOf({ members = [] }: ElsewhereResult, unit: UnitEvidence, { of }: CountedUnits): MemberElsewhere[] {
  const named = areaNamed(
    unit.name,
    members.flatMap((member) => member[of] ?? []),
  );
  return members.filter((member) => {
    const area = member[of];
    if (area === null || !named(area)) return false;
    if (of === 'province' || member.province === null || unit.province === undefined) return true;
    return areaNamed(unit.province, [member.province])(member.province);
  });
}

function reaches({ members = [], order = [] }: ElsewhereResult, code: string, counted: CountedUnits): boolean {
  const found = members.find((member) => member.code === code)?.class ?? null;
  const place = found === null ? -1 : order.indexOf(found);
  return place !== -1 && place <= order.indexOf(counted.class);
}

/** Counts of another result stand in for those nobody wrote; what is written is compared with them. */
export function withCounts(entry: Entry | undefined, counted: CountedElsewhere | undefined): Entry | undefined {
  if (entry === undefined || counted === undefined || entry.counts !== undefined || entry.value !== undefined) {
    return entry;
  }
  return { ...entry, counts: counted.counts };
}

/** Whether what was written is not what the other result says. */
export function contradicts(sent: Entry | undefined, counted: CountedElsewhere | undefined): boolean {
  if (sent?.counts === undefined || counted === undefined) return false;
  return sent.counts.part !== counted.counts.part || sent.counts.whole !== counted.counts.whole;
}

/** Says a contradiction, and that some units have no class there yet. */
export function reportCounted(
  item: Item,
  sent: Entry | undefined,
  counted: CountedElsewhere,
  scoring: UnitScoring,
): void {
  const { unit, report } = scoring;
  const { part, whole } = counted.counts;
  const [first] = counted.results;
  const details = { item: item.id, part, whole, file: first?.file ?? '' };
  const context = { unit: unit.code, item: item.id };
  if (contradicts(sent, counted) && sent?.counts !== undefined) {
    const found = `${sent.counts.part}/${sent.counts.whole}`;
    report(problem('counts-elsewhere-differ', locate(sent, countsField(sent)), { ...details, found }, context));
    return;
  }
  if (counted.undecided > 0) {
    const at = sent === undefined ? unit.at : locate(sent, 'value');
    report(problem('counted-undecided', at, { ...details, undecided: counted.undecided }, context));
  }
}
