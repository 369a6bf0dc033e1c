import type { CriteriaSet } from '../../model/criteria-set.ts';
import type { Words } from '../../model/language.ts';
import { plainLetters } from '../../model/plain-letters.ts';
import { type Facet, facet } from './facets.ts';
import type { NamedPart } from './match-parts.ts';
import type { NewNames } from './new-names.ts';

/** Facts and notes have no ids: what they are about, and which of several about it, tells them apart. */
export const NAMELESS = '\u0000';

export function withIds<K extends string, T extends { readonly [key in K]: Words }>(
  parts: readonly T[],
  key: K,
): (T & NamedPart)[] {
  const seen = new Map<string, number>();
  return parts.map((part) => {
    const label: Words = part[key];
    const about = plainLetters(label.vi);
    const count = (seen.get(about) ?? 0) + 1;
    seen.set(about, count);
    return { ...part, id: `${NAMELESS}${about} ${count}`, label };
  });
}

export function noteParts(notes: readonly Words[]): (NamedPart & { readonly note: Words })[] {
  return withIds(
    notes.map((note) => ({ note })),
    'note',
  );
}

export function noteFacets({ label }: NamedPart): Facet[] {
  return [facet('label', { is: 'words', words: label })];
}

export type OpenPart = NamedPart & Pick<CriteriaSet['open'][number], 'what'>;

export function openParts({ open }: CriteriaSet, renamed: NewNames): OpenPart[] {
  return open
    .map(({ what, id, label }) => ({ what, label, id: what.startsWith('item') ? renamed.item(id) : id }))
    .map((part) => ({ ...part, id: `${NAMELESS}${part.what} ${part.id}` }));
}

export function openFacets({ what }: OpenPart): Facet[] {
  return [facet('open', { is: 'open', what })];
}
