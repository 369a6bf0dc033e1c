import type { Decimal } from '../model/decimal.ts';
import type { AreaOutcome, Result, ResultAreaRule, UnitResult } from '../model/result.ts';
import { reaches } from '../scoring/bounds.ts';

/** What districts and provinces reach follows from the counts beside it, and the counts from the units. */
export function areasInconsistency({ criteria, summary, units, coverage }: Result): string | undefined {
  const { areas = [] } = summary;
  if (areas.length === 0) return undefined;
  const rules = new Map(criteria.areaRules?.map((rule) => [rule.id, rule]));
  const sent = new Set(units.map(({ code }) => code));
  const silent = coverage?.units.filter(({ code }) => !sent.has(code)).length ?? 0;
  const sizes = sizesOf(units);
  for (const [index, outcome] of areas.entries()) {
    const rule = rules.get(outcome.rule);
    const key = rule === undefined ? 'rule' : outcomeInconsistency(outcome, rule, sizes, silent);
    if (key !== undefined) return `summary.areas.${index}.${key}`;
  }
  return undefined;
}

/** How many units every province and district has. */
function sizesOf(units: readonly UnitResult[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { province, district } of units) {
    for (const key of new Set([areaKey(province, null), areaKey(province, district)])) {
      sizes.set(key, (sizes.get(key) ?? 0) + 1);
    }
  }
  return sizes;
}

const areaKey = (province: string | null, district: string | null) => JSON.stringify([province, district]);

function outcomeInconsistency(
  outcome: AreaOutcome,
  { area, share }: ResultAreaRule,
  sizes: ReadonlyMap<string, number>,
  silent: number,
): string | undefined {
  const { reached, of, undecided, recognised, district } = outcome;
  if (area === 'province' && district !== null) return 'district';
  // Units that the rule does not apply to are not among those it counts; districts are never more than their units.
  // Of those on the list that sent nothing it is only known that they are not decided.
  const known = sizes.get(areaKey(outcome.province, district)) ?? 0;
  if (of > known + silent || of - undecided > known) return 'of';
  if (reached + undecided > of) return 'reached';
  if (of === 0) return undefined;
  const enough = (part: number) =>
    reaches({ counts: { part: part as Decimal, whole: of as Decimal }, emptyHolds: false }, 'at-least', share);
  const expected = enough(reached) ? true : enough(reached + undecided) ? null : false;
  return recognised === expected ? undefined : 'recognised';
}
