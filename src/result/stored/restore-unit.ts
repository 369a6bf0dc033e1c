import type { Reason } from '../../model/reason.ts';
import type { ItemResult, ProspectEnd, UnitResult } from '../../model/result.ts';
import type { Naming } from './naming.ts';
import { restorePlace } from './places.ts';
import type { StoredColumn, StoredItem, StoredUnit } from './stored-result.ts';

/** The unit as it was before it was stored, or the key of what names something that is not in the head of the file. */
export function restoreUnit(
  stored: StoredUnit,
  columns: readonly StoredColumn[],
  naming: Naming,
): { readonly unit: UnitResult } | { readonly key: string } {
  const { code, name, district, province, category, total, selfTotal, rank, gates, missing, notices } = stored;
  const at = restorePlace(stored.at, columns);
  if (at === undefined) return { key: 'at' };
  const items = restoreItems(stored.items, columns, naming);
  if ('key' in items) return items;
  const because = (stored.because ?? []).map(naming.withLabels);
  const unnamed = because.findIndex(hasUnknownName);
  if (unnamed !== -1) return { key: `because.${unnamed}` };
  const noticed = (notices ?? []).map(naming.withLabels);
  const notNamed = noticed.findIndex(hasUnknownName);
  if (notNamed !== -1) return { key: `notices.${notNamed}` };
  const unit: UnitResult = {
    code,
    name,
    district: district ?? null,
    province: province ?? null,
    category: category ?? null,
    total: total ?? null,
    selfTotal: selfTotal ?? null,
    classification:
      stored.class === undefined
        ? null
        : {
            id: stored.class,
            label: naming.classLabel(stored.class),
            get reason() {
              return because.map(naming.say).join(' ');
            },
            because: because as NonNullable<UnitResult['classification']>['because'],
          },
    items,
    gates: (gates ?? []).map(({ id, passed, items: broken = [], article }) => ({
      id,
      label: naming.gateLabel(id),
      passed,
      items: broken,
      article: article === undefined ? naming.gateArticle(id) : article,
    })),
    withEvidence:
      stored.withEvidence === undefined
        ? null
        : { ...end(stored.withEvidence, naming), items: stored.withEvidence.items },
    ...prospectOf(stored, naming),
    nextClass: nextClassOf(stored, naming),
    complete: missing === undefined && stored.class !== undefined,
    missing: missing ?? [],
    notices: noticed.map((reason) => ({ text: naming.say(reason), because: reason })),
    at,
    rank: rank ?? null,
  };
  return { unit };
}

/** The items of a unit alone. */
export function restoreItems(
  stored: StoredUnit['items'],
  columns: readonly StoredColumn[],
  naming: Naming,
): readonly ItemResult[] | { readonly key: string } {
  const items: ItemResult[] = [];
  for (const [index, item] of stored.entries()) {
    const place = item.at === undefined ? null : restorePlace(item.at, columns);
    if (place === undefined) return { key: `items.${index}.at` };
    items.push(restoreItem(item, place, naming));
  }
  return items;
}

function restoreItem(stored: StoredItem, at: ItemResult['at'], naming: Naming): ItemResult {
  const { id, state = 'scored', points = null, selfPoints = null, evidence = [], at: _, because, ...rest } = stored;
  const reason = because === undefined ? naming.sayAwarded({ id, points }) : naming.say(because);
  return {
    id,
    state,
    points,
    selfPoints,
    reason,
    evidence,
    at,
    ...(because === undefined ? {} : { because }),
    ...rest,
  };
}

function end(
  { total, class: id }: { readonly total?: ProspectEnd['total'] & number; readonly class: string },
  naming: Naming,
): ProspectEnd {
  return { total: total ?? null, classification: { id, label: naming.classLabel(id) } };
}

function prospectOf({ prospect }: StoredUnit, naming: Naming): Pick<UnitResult, 'prospect'> {
  if (prospect === undefined) return {};
  const { certainty, lowest, highest, unscored = [] } = prospect;
  return { prospect: { certainty, lowest: end(lowest, naming), highest: end(highest, naming), unscored } };
}

function nextClassOf({ nextClass }: StoredUnit, naming: Naming): UnitResult['nextClass'] {
  if (nextClass === undefined) return null;
  const { class: id, pointsMissing, blockedBy = [], unmet } = nextClass;
  const named = { id, label: naming.classLabel(id), pointsMissing, blockedBy };
  return unmet === undefined ? named : { ...named, unmet };
}

/** A name of a class or a gate that the criteria do not have is left as it was: a text, where words should be. */
function hasUnknownName(reason: Reason): boolean {
  const { class: named, gate, lower, higher, readAs } = reason as Readonly<Record<string, unknown>>;
  return [named, gate, lower, higher, readAs].some((each) => typeof each === 'string');
}
