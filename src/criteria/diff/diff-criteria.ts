import type { ClassRule, CriteriaSet, Item } from '../../model/criteria-set.ts';
import type { Words } from '../../model/language.ts';
import { CHANGE_GROUPS, CHANGES, type ChangeGroup } from './changes.ts';
import { areaFacets, classFacets, factFacets, gateFacets } from './class-facets.ts';
import type { Change, ComparedSet, CriteriaDiff, DiffCounts, PartChange, PartName } from './criteria-diff.ts';
import { crosswalkRows } from './crosswalk-rows.ts';
import { changesBetween, type Facet, facet, sameContent } from './facets.ts';
import { inRubric } from './in-rubric.ts';
import { facetsOfItem, itemChanges } from './item-facets.ts';
import { type GivenPair, type Matching, matchParts } from './match-parts.ts';
import { movedItems, outOfOrder } from './moved.ts';
import { noteFacets, noteParts, openFacets, openParts, withIds } from './nameless.ts';
import { type NewNames, SAME_NAMES } from './new-names.ts';
import { diffParts, type FacetsOf, inNewOrder, partChanges } from './parts.ts';
import { wholeFacets } from './whole-facets.ts';

/** Every difference in content between two sets. Pure: the same two sets give the same differences. */
export function diffCriteria(before: CriteriaSet, after: CriteriaSet, given: readonly GivenPair[] = []): CriteriaDiff {
  const idsHold = areRelated(before, after);
  const items = matchParts(before.items, after.items, { given, idsHold });
  const gates = matchParts(before.gates, after.gates, { idsHold, mayBeSame: (old, now) => old.kind === now.kind });
  const classes = matchParts<ClassRule>(before.classification.classes, after.classification.classes, { idsHold });
  const renamed: NewNames = {
    item: (id) => items.byBefore.get(id)?.after.id ?? id,
    class: (id) => classes.byBefore.get(id)?.after.id ?? id,
    gate: (id) => gates.byBefore.get(id)?.after.label,
  };
  const sets: Sets = { before, after, renamed };
  // Notes are not inherited: a set does not take away those of its base by having none.
  const isBase = after.bases.some(({ id, version }) => id === before.id && version === before.version);
  const notesToCompare = isBase ? before.notes.filter((note) => isAmong(note, after.notes)) : before.notes;
  const parts: CriteriaDiff['parts'] = {
    items: itemParts(sets, items),
    gates: partChanges(before.gates, after.gates, gates, facetsOf(sets, gateFacets)),
    classes: classParts(sets, classes),
    areas: diffParts(before.areas, after.areas, { idsHold }, facetsOf(sets, areaFacets)),
    facts: diffParts(withIds(before.facts, 'what'), withIds(after.facts, 'what'), SAME_IDS, facetsOf(sets, factFacets)),
    notes: diffParts(noteParts(notesToCompare), noteParts(after.notes), SAME_IDS, facetsOf(sets, noteFacets)),
    open: diffParts(
      openParts(before, renamed),
      openParts(after, SAME_NAMES),
      { ...SAME_IDS, mayBeSame: (old, now) => old.id === now.id },
      facetsOf(sets, openFacets),
    ),
  };
  const whole = changesBetween(wholeFacets(before), wholeFacets(after));
  return {
    before: compared(before),
    after: compared(after),
    same: whole.length === 0 && Object.values(parts).every((changes) => changes.length === 0),
    counts: countsOf(parts.items),
    whole,
    parts,
    crosswalk: crosswalkRows(before.items, after.items, items),
  };
}

function isAmong(note: Words, notes: readonly Words[]): boolean {
  return notes.some((each) => sameContent(each, note));
}

const SAME_IDS = { idsHold: true };

interface Sets {
  readonly before: CriteriaSet;
  readonly after: CriteriaSet;
  readonly renamed: NewNames;
}

/** Versions of one set, one built on the other, or two built on the same: then an id means the same in both. */
function areRelated(a: CriteriaSet, b: CriteriaSet): boolean {
  const family = (set: CriteriaSet) => [set.id, ...set.bases.map(({ id }) => id)];
  return family(a).some((id) => family(b).includes(id));
}

function compared({
  id,
  version,
  sha256,
  title,
  law,
  provenance,
  categories,
  bases,
  items,
  open,
}: CriteriaSet): ComparedSet {
  const { document } = law;
  return {
    id,
    version,
    sha256,
    title,
    document,
    provenance,
    categories,
    bases,
    items: items.length,
    open: open.length,
  };
}

function itemParts({ before, after, renamed }: Sets, matching: Matching<Item>): PartChange[] {
  const rubrics = { before: inRubric(before), after: inRubric(after) };
  const numberOf = (id: string, of: 'before' | 'after') => rubrics[of].rubric.get(id)?.number ?? '';
  const moved = movedItems(before.items, after.items, matching);
  const name = ({ id, label }: Item, of: 'before' | 'after'): PartName => ({
    id,
    number: numberOf(id, of),
    label,
  });
  const place = ({ id, parent }: Item, of: 'before' | 'after') =>
    ({ is: 'place', parent: parent ?? null, number: numberOf(id, of) }) as const;
  return inNewOrder(before.items, after.items, matching, {
    added: (item) => ({
      kind: 'added',
      part: name(item, 'after'),
      says: facetsOfItem(item, rubrics.after, SAME_NAMES),
    }),
    removed: (item) => ({
      kind: 'removed',
      part: name(item, 'before'),
      says: facetsOfItem(item, rubrics.before, SAME_NAMES),
    }),
    standsBehind: (gone, kept) => lastUnder(kept, gone.depth, after.items),
    both(pair) {
      const { before: old, after: now, match } = pair;
      const move: Change = { what: 'place', of: null, before: place(old, 'before'), after: place(now, 'after') };
      const changes = itemChanges(old, now, rubrics, { before: renamed, after: SAME_NAMES });
      const all = moved.has(pair) ? [move, ...changes] : changes;
      return all.length === 0
        ? []
        : [{ kind: 'changed', part: name(now, 'after'), was: name(old, 'before'), match, changes: all }];
    },
  });
}

function classParts(sets: Sets, matching: Matching<ClassRule>): PartChange[] {
  const [old, now] = [sets.before.classification.classes, sets.after.classification.classes];
  const pairs = old.flatMap(({ id }) => matching.byBefore.get(id) ?? []);
  const moved = outOfOrder(pairs, now);
  const place = (classes: readonly ClassRule[], { id }: ClassRule) => {
    const number = String(classes.findIndex((rule) => rule.id === id) + 1);
    return facet('place', { is: 'place', parent: null, number });
  };
  const facets = facetsOf<ClassRule>(sets, classFacets);
  return partChanges(old, now, matching, (rule, of) => {
    const pair = (of === 'before' ? matching.byBefore : matching.byAfter).get(rule.id);
    const own = facets(rule, of);
    return pair !== undefined && moved.has(pair) ? [place(of === 'before' ? old : now, rule), ...own] : own;
  });
}

/** The last item under the one of that depth which the kept item is, or belongs to: nothing comes between the two. */
function lastUnder(kept: Item, depth: number, items: readonly Item[]): string {
  if (kept.depth < depth) return kept.id;
  const start = items.indexOf(kept);
  const end = items.findIndex((item, index) => index > start && item.depth <= depth);
  return items[(end === -1 ? items.length : end) - 1]?.id ?? kept.id;
}

function facetsOf<T>(
  { before, after, renamed }: Sets,
  facets: (part: T, set: CriteriaSet, renamed: NewNames) => Facet[],
): FacetsOf<T> {
  return (part, of) => (of === 'before' ? facets(part, before, renamed) : facets(part, after, SAME_NAMES));
}

function countsOf(items: readonly PartChange[]): DiffCounts {
  const of = (kind: PartChange['kind']) => items.filter((change) => change.kind === kind).length;
  const inGroup = (group: ChangeGroup) =>
    items.filter((each) => each.kind === 'changed' && each.changes.some(({ what }) => CHANGES[what].group === group))
      .length;
  return {
    added: of('added'),
    removed: of('removed'),
    changed: Object.fromEntries(CHANGE_GROUPS.map((group) => [group, inGroup(group)])) as Record<ChangeGroup, number>,
  };
}
