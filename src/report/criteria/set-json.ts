import type { CriteriaSet } from '../../model/criteria-set.ts';

/** A set for machines as it is used: composed with those it is built on, its items in one list; first what identifies it. */
export function setJson(set: CriteriaSet) {
  const { id, version, provenance, sha256, bases, open, ...says } = set;
  return {
    id,
    version,
    provenance,
    sha256,
    bases,
    status: statusOf(set),
    open: open.map((place) => ({ what: place.what, id: place.id, label: place.label })),
    ...says,
  };
}

/** Whether units can be evaluated by it, or an office has to fill something in first. */
export function statusOf({ open }: Pick<CriteriaSet, 'open'>): 'complete' | 'template' {
  return open.length === 0 ? 'complete' : 'template';
}
