import type { Method } from '../../model/criteria-set.ts';
import type { MethodSql } from '../methods/method-sql.ts';
import { methodSql } from '../methods.ts';
import { noText } from '../plain-text.ts';
import type { Writing } from '../writing.ts';
import { highestScore, type Leaf, notApplicable } from './leaf.ts';

/** Points the item would have with its evidence; NULL where it does not apply. */
export function fullPoints(leaf: Leaf): string {
  return leaf.made('full', () => {
    const found = `coalesce(${foundPoints(leaf)}, 0)`;
    const out = notApplicable(leaf.item, leaf.writing);
    return out === 'FALSE' ? found : `CASE WHEN ${out} THEN NULL ELSE ${found} END`;
  });
}

/** Points that count: none without evidence where the set asks for it. */
export function countedPoints(leaf: Leaf): string {
  const full = fullPoints(leaf);
  if (!asksForEvidence(leaf.writing)) return full;
  return leaf.made('points', () => `CASE WHEN ${waits(leaf)} THEN 0 ELSE ${fullPoints(leaf)} END`);
}

function foundPoints(leaf: Leaf): string {
  const { points } = methodSql(leaf.method);
  return leaf.made('found', () => points?.(leaf.method, leaf) ?? 'NULL');
}

/** Whether the item brought something that its evidence has not backed yet. */
export function waits(leaf: Leaf): string {
  if (!asksForEvidence(leaf.writing)) return 'FALSE';
  return leaf.made('waits', () => {
    const out = notApplicable(leaf.item, leaf.writing);
    const applies = out === 'FALSE' ? '' : `NOT ${out} AND `;
    return `${applies}NOT (${documented(leaf)}) AND coalesce(${saysSomethingGood(leaf)}, FALSE)`;
  });
}

function documented(leaf: Leaf): string {
  const { item, writing } = leaf;
  const above = item.parent === undefined ? undefined : writing.plan.byId.get(item.parent);
  const own = `coalesce(${leaf.cited}, FALSE)`;
  const byAnother = methodSql(leaf.method).documentedBy?.(leaf.method, leaf);
  return [
    own,
    ...(above === undefined ? [] : [citedAbove(leaf, above)]),
    ...(byAnother === undefined ? [] : [byAnother]),
  ].join(' OR ');
}

function citedAbove({ writing }: Leaf, above: Leaf['item']): string {
  const { columns, prefixOf, dialect } = writing;
  const aggregate = `bool_or(cited) FILTER (WHERE item = ${dialect.text(above.id)})`;
  return `coalesce(${columns.gathered(`${prefixOf(above)}_cited`, aggregate)}, FALSE)`;
}

/** What does not count without evidence; 0 points, or “not met”, need no document to stand. */
function saysSomethingGood(leaf: Leaf): string {
  if (leaf.gives) return `${foundPoints(leaf)} > 0`;
  const { met: isMet } = methodSql(leaf.method);
  return isMet === undefined ? `(${saysAnything(leaf)})` : metByValue(leaf, isMet);
}

/** Whether anything was given that its way of scoring goes by. */
function saysAnything(leaf: Leaf): string {
  return leaf.made('said', () => methodSql(leaf.method).said(leaf.method, leaf));
}

export function isMissing(leaf: Leaf): string {
  const out = notApplicable(leaf.item, leaf.writing);
  return `${out === 'FALSE' ? '' : `NOT ${out} AND `}NOT (${saysAnything(leaf)})`;
}

/** Whether a way of scoring says that something is met, without more. */
export function saysMet({ method, gives }: Leaf): boolean {
  const { met: isMet, metGivesPoints = true } = methodSql(method);
  return isMet !== undefined && (metGivesPoints || !gives);
}

/** NULL where the item does not apply. */
export function isMet(leaf: Leaf): string {
  const { met: how } = methodSql(leaf.method);
  if (how === undefined) return 'NULL';
  return leaf.made('met', () => {
    const found = `coalesce(${metByValue(leaf, how)}, FALSE) AND NOT ${waits(leaf)}`;
    const out = notApplicable(leaf.item, leaf.writing);
    return out === 'FALSE' ? found : `CASE WHEN ${out} THEN NULL ELSE ${found} END`;
  });
}

function metByValue(leaf: Leaf, how: NonNullable<MethodSql<Method>['met']>): string {
  return leaf.made('is_met', () => how(leaf.method, leaf));
}

/** The place of the level it reaches, NULL for none. */
export function levelReached(leaf: Leaf): string {
  const { level } = methodSql(leaf.method);
  if (level === undefined) return 'NULL';
  return leaf.made('level', () => {
    const out = notApplicable(leaf.item, leaf.writing);
    return `CASE WHEN ${[out, waits(leaf)].join(' OR ')} THEN NULL ELSE ${level(leaf.method, leaf)} END`;
  });
}

/** Whether a value that conditions ask about, and that gives no points, is there and counts. */
export function isMeasured(leaf: Leaf): string {
  if (leaf.gives || methodSql(leaf.method).met !== undefined) return 'FALSE';
  return leaf.made('is_measured', () => {
    const out = notApplicable(leaf.item, leaf.writing);
    return `NOT ${out} AND NOT ${waits(leaf)} AND (${saysAnything(leaf)})`;
  });
}

/** What is wrong with the item of a unit, by its code; NULL where nothing is. */
export function faultOfItem(leaf: Leaf): string {
  const { item, method, writing } = leaf;
  return leaf.made('fault', () => {
    const { text } = writing.dialect;
    const out = notApplicable(item, writing);
    const highest = highestScore(item, writing);
    const cases: (readonly [string, string])[] = [];
    if (out !== 'FALSE') cases.push([out, 'NULL']);
    if (item.onlyFor !== undefined && !item.mayBeNotApplicable)
      cases.push([`coalesce(${leaf.leftOut}, FALSE)`, text('not-applicable-refused')]);
    if (!leaf.gives) cases.push([`${leaf.score} IS NOT NULL`, text('score-not-asked')]);
    else if (highest !== undefined) cases.push([`${leaf.score} > ${highest.at}`, text(highest.code)]);
    for (const { when, code } of methodSql(method).faults(method, leaf)) cases.push([when, text(code)]);
    return cases.length === 0
      ? noText(writing.dialect)
      : `CASE ${cases.map(([when, code]) => `WHEN ${when} THEN ${code}`).join(' ')} END`;
  });
}

function asksForEvidence({ set }: Writing): boolean {
  return set.evidence.rule === 'required';
}
