import { particularList } from '../../model/particular-list.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { type Draft, type DraftItem, itemsOf, PARTS } from '../compose/draft.ts';
import type { ParsedCriteria } from '../parse-criteria.ts';
import { locationOf, type Path } from '../places.ts';
import type { WrittenChange } from '../schema/change.ts';
import type { WrittenExtendingSet } from '../schema/criteria-file.ts';

/** The same changes on another version of the base; the file becomes a new version of itself. */
export function moveToBaseVersion(written: WrittenExtendingSet, version: string): WrittenExtendingSet {
  return { ...written, version: nextPatch(written.version), extends: { ...written.extends, version } };
}

function nextPatch(version: string): string {
  const [major = '0', minor = '0', patch = '0'] = version.split('.');
  return `${major}.${minor}.${Number(patch) + 1}`;
}

/**
 * Where the base changed under a change of the office: both may be right, and only the office can say. Changes that no
 * longer fit at all are found by composing the file.
 */
export function problemsOfNewBase(moved: ParsedCriteria, before: Draft, after: Draft): Problem[] {
  const { written } = moved;
  if (written === undefined || !('extends' in written)) return [];
  const at = (path: Path) => locationOf({ source: moved, path });
  const ofParts = PARTS.flatMap((part) => {
    const same = JSON.stringify(before.parts[part]) === JSON.stringify(after.parts[part]);
    return written[part] === undefined || same ? [] : [problem('base-part-changed', at([part]), { part })];
  });
  const [old, now] = [byId(before), byId(after)];
  const ofChanges = (written.changes ?? []).flatMap((change, index) => {
    const id = 'item' in change && typeof change.item === 'string' ? change.item : undefined;
    if (id === undefined) return [];
    const what = fieldsOf(change).filter((field) => textOf(old.get(id), field) !== textOf(now.get(id), field));
    if (!now.has(id) || what.length === 0) return [];
    return [
      problem(
        'base-item-changed',
        at(['changes', index, 'item']),
        { item: id, what: particularList(what) },
        { item: id },
      ),
    ];
  });
  const added = [...now.keys()].filter((id) => !old.has(id));
  const ofItems =
    added.length === 0 ? [] : [problem('base-items-new', at(['extends', 'version']), { items: particularList(added) })];
  return [...ofParts, ...ofChanges, ...ofItems];
}

function byId(draft: Draft): Map<string, DraftItem> {
  return new Map([...itemsOf(draft.items)].map(({ item }) => [item.id, item]));
}

const WHOLE: readonly (keyof DraftItem)[] = [
  ...(['label', 'details', 'maximum', 'method', 'attainment', 'article', 'evidenceKinds'] as const),
  ...(['mayBeNotApplicable', 'onlyFor', 'reported', 'items'] as const),
];

/** What of the item a change refers to. A number that is set refers to what it is the number of, too. */
function fieldsOf(change: WrittenChange): readonly (keyof DraftItem)[] {
  if (change.op === 'remove') return WHOLE;
  if (change.op === 'reword') return ['label'];
  if (change.op !== 'set') return [];
  const { op: _op, item: _item, why: _why, ...fields } = change;
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return [...new Set(['label', ...given.map(([field]) => field)])] as (keyof DraftItem)[];
}

function textOf(item: DraftItem | undefined, field: keyof DraftItem): string | undefined {
  return JSON.stringify(item?.[field]);
}
