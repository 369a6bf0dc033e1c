import { compare, percentOf, ratioOf, wholeNumber } from '../model/arithmetic.ts';
import type { AreaRule, CriteriaSet } from '../model/criteria-set.ts';
import { levelsOf } from '../model/levels.ts';
import type { AreaOutcome } from '../model/result.ts';
import { compareNames } from '../model/vietnamese-order.ts';

/** What the recognition of an area follows from, of each of its units. */
export interface AreaUnit {
  readonly province: string | null;
  readonly district: string | null;
  /** False for a unit whose data is wrong: it may still turn out either way. */
  readonly valid: boolean;
  /** The level each item with levels reached, null for none; an item that does not apply has no entry. */
  readonly levels: ReadonlyMap<string, string | null>;
  /** Id of the unit's class. */
  readonly class: string | undefined;
}

/**
 * What districts and provinces reach by the set's rules, in the order of the rules, then of the names. Units without a
 * district belong to none: of districts nothing is said where nobody names them, as after 1/7/2025.
 */
export function areaOutcomes(set: CriteriaSet, units: readonly AreaUnit[]): AreaOutcome[] {
  const rules = new Map(set.areas.map((rule) => [rule.id, rule]));
  const known = new Map<string, readonly AreaOutcome[]>();
  const underWay = new Set<string>();
  const outcomesOf = (rule: AreaRule): readonly AreaOutcome[] => {
    const before = known.get(rule.id);
    if (before !== undefined) return before;
    if (underWay.has(rule.id)) throw new Error(`${set.id}: the area rule ${rule.id} depends on itself`);
    underWay.add(rule.id);
    const { counts } = rule;
    const outcomes =
      counts.kind === 'recognised'
        ? ofDistricts(rule, outcomesOf(ruleNamed(set, rules, counts.rule)))
        : ofUnits(rule, units, verdictOn(set, counts));
    known.set(rule.id, outcomes);
    return outcomes;
  };
  return set.areas.flatMap(outcomesOf);
}

/** Reached or not; null for what is not decided, undefined for what is not counted at all. */
type Verdict = boolean | null | undefined;

function verdictOn(set: CriteriaSet, counts: Exclude<AreaRule['counts'], { kind: 'recognised' }>) {
  if (counts.kind === 'class') {
    const classes = set.classification.classes.map(({ id }) => id);
    const wanted = placeIn(classes, counts.class, set);
    return (unit: AreaUnit): Verdict => {
      if (!unit.valid || unit.class === undefined) return null;
      const place = classes.indexOf(unit.class);
      return place !== -1 && place <= wanted;
    };
  }
  const item = set.items.find(({ id }) => id === counts.item);
  const levels = item === undefined ? [] : levelsOf(item).map(({ id }) => id);
  const wanted = placeIn(levels, counts.level, set);
  return (unit: AreaUnit): Verdict => {
    if (!unit.valid) return null;
    const found = unit.levels.get(counts.item);
    // What does not apply to a unit says nothing of its area.
    if (found === undefined) return undefined;
    return found !== null && levels.includes(found) && levels.indexOf(found) <= wanted;
  };
}

function ofUnits(rule: AreaRule, units: readonly AreaUnit[], verdict: (unit: AreaUnit) => Verdict): AreaOutcome[] {
  const members = units.flatMap((unit) => {
    const { province, district } = unit;
    if (rule.area === 'district' ? district === null : province === null) return [];
    return [{ province, district: rule.area === 'district' ? district : null, verdict: verdict(unit) }];
  });
  return byArea(rule, members);
}

/** Districts that the other rule recognises, among all districts it refers to. */
function ofDistricts(rule: AreaRule, districts: readonly AreaOutcome[]): AreaOutcome[] {
  const members = districts
    .filter(({ province, district }) => district !== null && province !== null)
    .map(({ province, recognised }) => ({ province, district: null, verdict: recognised }));
  return byArea(rule, members);
}

interface Member {
  readonly province: string | null;
  readonly district: string | null;
  readonly verdict: Verdict;
}

function byArea(rule: AreaRule, members: readonly Member[]): AreaOutcome[] {
  const areas = new Map<string, Member[]>();
  for (const member of members) {
    if (member.verdict === undefined) continue;
    const key = JSON.stringify([member.province, member.district]);
    const others = areas.get(key);
    if (others === undefined) areas.set(key, [member]);
    else others.push(member);
  }
  return [...areas.values()]
    .map((all) => outcome(rule, all))
    .toSorted(
      (a, b) => compareNames(a.province ?? '', b.province ?? '') || compareNames(a.district ?? '', b.district ?? ''),
    );
}

function outcome(rule: AreaRule, members: readonly Member[]): AreaOutcome {
  const [first] = members;
  const reached = members.filter(({ verdict }) => verdict === true).length;
  const undecided = members.filter(({ verdict }) => verdict === null).length;
  const enough = (many: number) =>
    compare(percentOf({ part: wholeNumber(many), whole: wholeNumber(members.length) }), ratioOf(rule.share)) >= 0;
  const lowest = enough(reached);
  const highest = enough(reached + undecided);
  return {
    rule: rule.id,
    province: first?.province ?? null,
    district: first?.district ?? null,
    reached,
    of: members.length,
    undecided,
    recognised: lowest === highest ? lowest : null,
  };
}

function placeIn(ids: readonly string[], wanted: string, set: CriteriaSet): number {
  const place = ids.indexOf(wanted);
  if (place === -1) throw new Error(`${set.id}: an area rule refers to ${wanted}, which is not in the set`);
  return place;
}

function ruleNamed(set: CriteriaSet, rules: ReadonlyMap<string, AreaRule>, id: string): AreaRule {
  const rule = rules.get(id);
  if (rule === undefined) throw new Error(`${set.id}: an area rule refers to the rule ${id}, which is not in the set`);
  return rule;
}
