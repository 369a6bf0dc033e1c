import type { Location } from '../../model/location.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { type DraftItem, itemsOf } from '../compose/draft.ts';
import { wordsOf } from '../compose/resolve-words.ts';
import { SIMILAR_FROM, similarity } from '../diff/similarity.ts';
import type { WrittenChange } from '../schema/change.ts';
import type { WrittenItem } from '../schema/item.ts';

export interface MatchedRubric {
  readonly changes: readonly WrittenChange[];
  readonly problems: readonly Problem[];
}

export interface RubricTable {
  readonly items: readonly WrittenItem[];
  readonly places: ReadonlyMap<string, Location>;
  readonly file: string;
}

/** The changes a rubric makes to its base set: items with matching names are one item, the others are added. */
export function matchRubric(table: RubricTable, base: readonly DraftItem[], why: string | undefined): MatchedRubric {
  const changes: WrittenChange[] = [];
  const problems: Problem[] = [];
  const taken = new Set([...itemsOf([...base])].map(({ item }) => item.id.toLowerCase()));
  const reason = why === undefined ? {} : { why };
  const at = (id: string): Location => table.places.get(id) ?? { file: table.file };

  const lay = (items: readonly WrittenItem[], onto: readonly DraftItem[], under?: string) => {
    const pairs = pairsOf(items, onto);
    for (const item of items) {
      const own = pairs.get(item);
      if (own === undefined) {
        const added = withFreeId(item, under, taken);
        changes.push({ op: 'add', ...(under === undefined ? {} : { under }), item: added, ...reason });
        const details = { item: added.id, label: wordsOf(item.label).vi };
        problems.push(problem('rubric-item-added', at(item.id), details, { item: added.id }));
        continue;
      }
      const label = wordsOf(item.label).vi;
      const before = wordsOf(own.label).vi;
      if (similarity(label, before) < 100) {
        const details = { item: own.id, label, base: before };
        problems.push(problem('rubric-item-near', at(item.id), details, { item: own.id }));
        changes.push({ op: 'reword', item: own.id, label, ...reason });
      }
      const fields = changedFields(item, own);
      if (Object.keys(fields).length > 0) changes.push({ op: 'set', item: own.id, ...fields, ...reason });
      lay(item.items ?? [], own.items, own.id);
    }
    const matched = new Set(pairs.values());
    for (const absent of items.length === 0 ? [] : onto.filter((each) => !matched.has(each))) {
      const details = { item: absent.id, label: wordsOf(absent.label).vi };
      problems.push(problem('rubric-item-absent', { file: table.file }, details, { item: absent.id }));
    }
  };
  lay(table.items, base);
  return { changes, problems };
}

/** The nearest pairs first; of equally near ones those that stand at the same place. */
function pairsOf(items: readonly WrittenItem[], onto: readonly DraftItem[]): Map<WrittenItem, DraftItem> {
  const candidates = items.flatMap((item, index) =>
    onto.map((own, place) => ({
      item,
      own,
      near: similarity(wordsOf(item.label).vi, wordsOf(own.label).vi),
      away: Math.abs(index - place),
    })),
  );
  const pairs = new Map<WrittenItem, DraftItem>();
  const used = new Set<DraftItem>();
  for (const { item, own, near } of candidates.toSorted((a, b) => b.near - a.near || a.away - b.away)) {
    if (near < SIMILAR_FROM || pairs.has(item) || used.has(own)) continue;
    pairs.set(item, own);
    used.add(own);
  }
  return pairs;
}

type Settable = Pick<WrittenItem, 'maximum' | 'method' | 'evidenceKinds' | 'details' | 'article'>;

function changedFields(item: WrittenItem, own: DraftItem): Settable {
  const differs = (field: keyof Settable) =>
    item[field] !== undefined && JSON.stringify(item[field]) !== JSON.stringify(own[field]);
  const fields: Settable = {};
  if (differs('maximum')) fields.maximum = item.maximum;
  // Where the table says nothing of the way of scoring, that of the base stays.
  const saysHow = item.method !== undefined && item.method?.kind !== 'awarded';
  if (own.items.length === 0 && differs('method') && (saysHow || (own.method ?? null) === null)) {
    fields.method = item.method;
  }
  if (differs('evidenceKinds')) fields.evidenceKinds = item.evidenceKinds;
  if (differs('details')) fields.details = item.details;
  if (differs('article') && own.article === undefined) fields.article = item.article;
  return fields;
}

/** The next free number under its criterion, for it and all that stands under it. */
function withFreeId(item: WrittenItem, under: string | undefined, taken: Set<string>): WrittenItem {
  const name = (number: number) => (under === undefined ? `TC${number}` : `${under}.${number}`);
  let number = 1;
  while (taken.has(name(number).toLowerCase())) number += 1;
  const id = name(number);
  taken.add(id.toLowerCase());
  const items = item.items?.map((child) => withFreeId(child, id, taken));
  return items === undefined ? { ...item, id } : { ...item, id, items };
}
