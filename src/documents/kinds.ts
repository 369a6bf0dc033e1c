import type { DossierKind, PaperKind } from '../model/recognition.ts';
import type { Result } from '../model/result.ts';
import { type DocumentOptions, momentOf } from './facts.ts';
import { procedureOf } from './procedure.ts';

/** The papers the program draws up: those of the dossiers, by the words of the options. */
export const DOCUMENT_KINDS = [
  'decision',
  'minutes',
  'submission',
  'appraisal',
  'summary',
  'answer',
  'application',
  'self-report',
  'team',
  'plan',
  'checking-sheet',
  'report',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const DOSSIER_KINDS = ['application', 'recognition', 'answer'] as const satisfies readonly DossierKind[];

/** A paper of the law as the program draws it: the minutes of a unit's own evaluation are minutes. */
function drawnAs(paper: PaperKind): DocumentKind {
  return paper === 'self-minutes' ? 'minutes' : paper;
}

/**
 * The papers the law has for what the result is: of a unit's own evaluation its dossier, of a checked one what goes to who
 * decides and to the units that are refused.
 */
export function kindsOf(
  result: Result,
  options: Pick<DocumentOptions, 'office' | 'day' | 'self'>,
  dossier?: DossierKind,
): readonly DocumentKind[] {
  const { papersOf } = procedureOf(result, momentOf(result, options));
  const own = result.scoredBy === 'self' || options.self === true;
  const dossiers: readonly DossierKind[] =
    dossier === undefined ? (own ? ['application'] : ['recognition', 'answer']) : [dossier];
  const named = new Set(dossiers.flatMap(papersOf).map(({ paper }) => drawnAs(paper)));
  // A decision is what everything is for, also where the dossier does not name its draft.
  return DOCUMENT_KINDS.filter((kind) => (kind === 'decision' && dossiers.includes('recognition')) || named.has(kind));
}
