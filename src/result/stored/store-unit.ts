import type { ItemResult, ProspectEnd, UnitResult } from '../../model/result.ts';
import type { Naming } from './naming.ts';
import type { Columns } from './places.ts';
import type { StoredItem, StoredUnit } from './stored-result.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A unit without what its reader knows anyway. */
export function storeUnit(unit: UnitResult, columns: Columns, naming: Naming): StoredUnit {
  const { code, name, district, province, category, total, selfTotal, classification, rank } = unit;
  const { withEvidence, prospect, nextClass, gates, missing, notices, at, items } = unit;
  const stored: Writable<StoredUnit> = { code, name } as Writable<StoredUnit>;
  if (district !== null) stored.district = district;
  if (province !== null) stored.province = province;
  if (category !== null) stored.category = category;
  if (total !== null) stored.total = total;
  if (selfTotal !== null) stored.selfTotal = selfTotal;
  if (classification !== null) stored.class = classification.id;
  if (rank !== null) stored.rank = rank;
  if (classification !== null) stored.because = classification.because.map(naming.withIds);
  if (gates.length > 0) {
    stored.gates = gates.map(({ id, passed, items: broken, article }) => ({
      id,
      passed,
      ...(broken.length === 0 ? {} : { items: [...broken] }),
      ...(article === naming.gateArticle(id) ? {} : { article }),
    }));
  }
  if (withEvidence !== null) stored.withEvidence = { ...end(withEvidence), items: [...withEvidence.items] };
  if (prospect !== undefined) {
    const { certainty, lowest, highest, unscored } = prospect;
    stored.prospect = {
      certainty,
      lowest: end(lowest),
      highest: end(highest),
      ...(unscored.length === 0 ? {} : { unscored: [...unscored] }),
    };
  }
  if (nextClass !== null) {
    const { id, pointsMissing, blockedBy, unmet } = nextClass;
    stored.nextClass = {
      class: id,
      pointsMissing,
      ...(blockedBy.length === 0 ? {} : { blockedBy: [...blockedBy] }),
      ...(unmet === undefined ? {} : { unmet: [...unmet] }),
    };
  }
  if (missing.length > 0) stored.missing = [...missing];
  if (notices.length > 0) stored.notices = notices.map(({ because }) => naming.withIds(because));
  stored.at = columns.store(at);
  stored.items = items.map((item) => storeItem(item, columns));
  return stored;
}

function end({ total, classification }: ProspectEnd): {
  readonly total?: NonNullable<ProspectEnd['total']>;
  readonly class: string;
} {
  return total === null ? { class: classification.id } : { total, class: classification.id };
}

function storeItem(item: ItemResult, columns: Columns): StoredItem {
  // Whatever else an item says, it says it in the file as well; a new field needs no line here.
  const { id, state, points, selfPoints, reason: _, evidence, at, ...rest } = item;
  return {
    id,
    ...(state === 'scored' ? {} : { state }),
    ...(points === null ? {} : { points }),
    ...(selfPoints === null ? {} : { selfPoints }),
    ...(evidence.length === 0 ? {} : { evidence: [...evidence] }),
    ...(at === null ? {} : { at: columns.store(at) }),
    ...rest,
  } as StoredItem;
}
