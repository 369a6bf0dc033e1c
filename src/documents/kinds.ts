import type { PaperKind } from '../model/recognition.ts';
import type { Result } from '../model/result.ts';
import { type DocumentOptions, momentOf } from './facts.ts';
import { procedureOf } from './procedure.ts';

/** The papers the program draws up: those of the dossiers, by the words of the options. */
export const DOCUMENT_KINDS = ['decision', 'minutes', 'submission'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** The papers the law has for what the result is: of a unit's own evaluation its dossier, of a checked one the office's. */
export function kindsOf(result: Result, options: Pick<DocumentOptions, 'office' | 'day'>): readonly DocumentKind[] {
  const { papersOf } = procedureOf(result, momentOf(result, options));
  const named = new Set<PaperKind>(papersOf('recognition').map(({ paper }) => paper));
  // A decision is what everything is for, also where the dossier does not name its draft.
  return DOCUMENT_KINDS.filter((kind) => kind === 'decision' || named.has(kind));
}
