import type { SubjectGroup } from './library-list.ts';
import { statusOf } from './set-json.ts';

/** The library for machines: one entry for each set, by subject and in the order of time. */
export function libraryJson(groups: readonly SubjectGroup[]) {
  return {
    sets: groups.flatMap(({ sets }) =>
      sets.map(({ set, replacedBy, replacedInLibrary }) => ({
        id: set.id,
        version: set.version,
        title: set.title,
        subject: set.subject,
        document: set.law.document,
        repealed: set.law.repealed ?? null,
        readOn: set.law.readOn ?? null,
        years: { from: set.applies.from, to: set.applies.to ?? null },
        provenance: set.provenance,
        status: statusOf(set),
        open: set.open.map(({ what, id, label }) => ({ what, id, label })),
        items: set.items.length,
        maximum: set.maximum ?? null,
        bases: set.bases,
        replacedBy: replacedBy === null ? null : { name: replacedBy, inLibrary: replacedInLibrary },
        sha256: set.sha256,
      })),
    ),
  };
}
