import type { AreaRule } from '../model/criteria-set.ts';
import { levelsOf } from '../model/levels.ts';
import type { Step } from './cells/rows.ts';
import { levelOf } from './items/item.ts';
import { notApplicable } from './items/leaf.ts';
import { whole } from './numbers.ts';
import { noText } from './plain-text.ts';
import { itemNamed, type Writing } from './writing.ts';

/** Rules of the set in an order in which each stands after the one it builds on. */
function inOrder(rules: readonly AreaRule[]): readonly AreaRule[] {
  const placed: AreaRule[] = [];
  const place = (rule: AreaRule) => {
    if (placed.includes(rule)) return;
    const { counts } = rule;
    const below = counts.kind === 'recognised' ? rules.find(({ id }) => id === counts.rule) : undefined;
    if (below !== undefined) place(below);
    placed.push(rule);
  };
  rules.forEach(place);
  return placed;
}

/** Columns that the rules ask of each unit, to be made before the steps are written. */
export function verdictColumns(writing: Writing): void {
  for (const { counts } of writing.set.areas) if (counts.kind === 'level') levelVerdict(counts, writing);
}

function levelVerdict(counts: Extract<AreaRule['counts'], { kind: 'level' }>, writing: Writing) {
  const item = itemNamed(counts.item, writing);
  const wanted = levelsOf(item).findIndex(({ id }) => id === counts.level);
  return { reached: `coalesce(${levelOf(item, writing)} <= ${wanted}, FALSE)`, out: notApplicable(item, writing) };
}

/** For each rule its members with a verdict (NULL: not decided yet), then how many of an area reach it. */
export function areaSteps(writing: Writing): Step[] {
  return inOrder(writing.set.areas).flatMap((rule) => {
    const name = nameOf(rule, writing);
    const area = rule.area === 'district' ? 'province, district' : `province, ${noText(writing.dialect)} AS district`;
    return [
      { name: `${name}_members`, sql: `SELECT ${area}, ${members(rule, writing)}` },
      { name, sql: counted(rule, `${name}_members`, writing) },
    ];
  });
}

export function nameOf({ id }: AreaRule, { set }: Writing): string {
  return `area_${set.areas.findIndex((rule) => rule.id === id) + 1}`;
}

function members({ area, counts }: AreaRule, writing: Writing): string {
  const { set } = writing;
  if (counts.kind === 'recognised') {
    const below = set.areas.find(({ id }) => id === counts.rule);
    if (below === undefined)
      throw new Error(`${set.id}: an area rule names the rule ${counts.rule}, which is not in the set`);
    return `recognised AS reached\n  FROM ${nameOf(below, writing)} WHERE district IS NOT NULL AND province IS NOT NULL`;
  }
  const there = `${area} IS NOT NULL`;
  if (counts.kind === 'class') {
    const wanted = set.classification.classes.findIndex(({ id }) => id === counts.class);
    return `CASE WHEN valid THEN class_place <= ${wanted} END AS reached\n  FROM ranked WHERE ${there}`;
  }
  const { reached, out } = levelVerdict(counts, writing);
  // What does not apply to a unit says nothing of its area.
  const asked = out === 'FALSE' ? '' : ` AND (NOT valid OR NOT ${out})`;
  return `CASE WHEN valid THEN ${reached} END AS reached\n  FROM ranked WHERE ${there}${asked}`;
}

/** Recognised, not recognised, or NULL while units that are not decided could turn it. */
function counted(rule: AreaRule, from: string, writing: Writing): string {
  const enough = (many: string) => `1000000 * ${many} >= ${whole(rule.share)} * count(*)`;
  const reached = 'count(CASE WHEN reached THEN 1 END)';
  const undecided = 'count(CASE WHEN reached IS NULL THEN 1 END)';
  return [
    `SELECT ${writing.dialect.text(rule.id)} AS rule, province, district, ${reached} AS reached, count(*) AS units, ${undecided} AS undecided,`,
    `    CASE WHEN ${enough(reached)} THEN TRUE WHEN ${enough(`(${reached} + ${undecided})`)} THEN NULL ELSE FALSE END AS recognised`,
    `  FROM ${from} GROUP BY province, district`,
  ].join('\n');
}
