import type { AreaRule } from '../../model/criteria-set.ts';
import { levelsOf } from '../../model/levels.ts';
import { particularList } from '../../model/particular-list.ts';
import { nearest } from '../../problems/nearest.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { partAt } from '../places.ts';
import type { ResolvedCriteria } from '../resolved-criteria.ts';
import type { Rule } from './rule.ts';

/** What an area is recognised by must be something its units or districts can reach. */
export const areaRulesCanHold: Rule = (resolved) =>
  resolved.set.areas.flatMap((rule, index) => [
    ...standsOnce(rule, index, resolved),
    ...shareIsWithin(rule, index, resolved),
    ...countsSomething(rule, index, resolved),
  ]);

function standsOnce({ id }: AreaRule, index: number, { set, places }: ResolvedCriteria): Problem[] {
  const first = set.areas.findIndex((rule) => rule.id === id);
  if (first === index) return [];
  const related = [partAt(places, 'areas', first, 'id')];
  return [problem('area-repeated', partAt(places, 'areas', index, 'id'), { rule: id }, { related })];
}

function shareIsWithin({ id, share }: AreaRule, index: number, { places }: ResolvedCriteria): Problem[] {
  if (share <= 100) return [];
  return [problem('area-share-too-high', partAt(places, 'areas', index, 'share'), { rule: id, share })];
}

function countsSomething({ id, area, counts }: AreaRule, index: number, { set, places }: ResolvedCriteria): Problem[] {
  const at = (field: string) => partAt(places, 'areas', index, 'counts', field);
  if (counts.kind === 'class') {
    const known = set.classification.classes.map((rule) => rule.id);
    if (known.includes(counts.class)) return [];
    const details = { rule: id, class: counts.class, suggestion: nearest(counts.class, known) };
    return [problem('area-class-unknown', at('class'), details)];
  }
  if (counts.kind === 'recognised') {
    const named = set.areas.find((rule) => rule.id === counts.rule);
    if (named === undefined) {
      const districts = set.areas.filter((rule) => rule.area === 'district').map((rule) => rule.id);
      const details = { rule: id, named: counts.rule, suggestion: nearest(counts.rule, districts) };
      return [problem('area-rule-unknown', at('rule'), details)];
    }
    if (area === 'province' && named.area === 'district') return [];
    return [problem('area-rule-misplaced', at('rule'), { rule: id, named: counts.rule })];
  }
  const item = set.items.find((each) => each.id === counts.item);
  const details = { owner: id, item: counts.item };
  if (item === undefined) {
    const suggestion = nearest(
      counts.item,
      set.items.map((each) => each.id),
    );
    return [problem('condition-item-unknown', at('item'), { ...details, suggestion })];
  }
  const levels = levelsOf(item).map(({ id }) => id);
  if (levels.length === 0) return [problem('condition-without-levels', at('item'), details)];
  if (levels.includes(counts.level)) return [];
  const known = { level: counts.level, levels: particularList(levels) };
  return [problem('condition-level-unknown', at('level'), { ...details, ...known })];
}
