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
    status: open.length === 0 ? 'complete' : 'template',
    open: open.map((place) => ({ what: place.what, id: place.id, label: place.label })),
    ...says,
  };
}
