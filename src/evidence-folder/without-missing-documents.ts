import type { Entry, EvidenceBook, UnitEvidence } from '../model/evidence.ts';
import { referencesOf } from '../model/references.ts';
import { isBacked, type Mention, type ReadFiles } from './mentions.ts';

/** `--strict-evidence`: the book without the references whose documents were not found, so that they back nothing. */
export function withoutMissingDocuments(
  book: EvidenceBook,
  mentions: readonly Mention[],
  read: ReadFiles,
): EvidenceBook {
  const unfound = new Map<string, Map<string, Set<string>>>();
  for (const mention of mentions) {
    if (isBacked(mention, read)) continue;
    const items = unfound.get(mention.unit) ?? new Map<string, Set<string>>();
    const references = items.get(mention.item) ?? new Set<string>();
    unfound.set(mention.unit, items.set(mention.item, references.add(mention.reference)));
  }
  const kept = (unit: UnitEvidence): UnitEvidence => {
    const items = unfound.get(unit.code);
    if (items === undefined) return unit;
    const entries = [...unit.entries].map(([id, entry]) => [id, withoutReferences(entry, items.get(id))] as const);
    return { ...unit, entries: new Map(entries) };
  };
  return { ...book, units: book.units.map(kept) };
}

function withoutReferences(entry: Entry, references: ReadonlySet<string> | undefined): Entry {
  if (references === undefined) return entry;
  const evidence = referencesOf(entry.evidence.texts().filter((reference) => !references.has(reference)));
  return { ...entry, evidence, ...(evidence.none ? { evidenceUnfound: true } : {}) };
}
