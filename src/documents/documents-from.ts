import { recognisesNone } from '../labels/outcomes.ts';
import type { Result } from '../model/result.ts';
import type { OfficeDocument } from './blocks.ts';
import { decision } from './decision.ts';
import { type DocumentOptions, type Facts, factsOf } from './facts.ts';
import type { DocumentKind } from './kinds.ts';
import { minutes } from './minutes.ts';
import { submission } from './submission.ts';

/** Why a document is not made. */
export type WithheldReason = 'self-evaluation' | 'recognises-none' | 'nobody-recognised';

export interface Drafts {
  readonly documents: readonly OfficeDocument[];
  readonly withheld: readonly { readonly kind: DocumentKind; readonly reason: WithheldReason }[];
  /** Named by no decision: their data is wrong. */
  readonly leftOut: Facts['invalid'];
}

/** The documents asked for, drawn from the result alone; those it cannot carry are named with the reason. */
export function documentsFrom(result: Result, kinds: readonly DocumentKind[], options: DocumentOptions): Drafts {
  const facts = factsOf(result, options);
  const outcomes = kinds.map((kind) => ({ kind, reason: whyWithheld(kind, facts) }));
  return {
    documents: outcomes.filter(({ reason }) => reason === undefined).map(({ kind }) => DRAW[kind](facts, options)),
    withheld: outcomes.flatMap(({ kind, reason }) => (reason === undefined ? [] : [{ kind, reason }])),
    leftOut: facts.invalid,
  };
}

/** Minutes can be kept of everything; nothing is recognised that nobody checked, nor a list without names. */
function whyWithheld(kind: DocumentKind, { self, recognised, result }: Facts): WithheldReason | undefined {
  if (kind === 'minutes') return undefined;
  if (self) return 'self-evaluation';
  if (recognisesNone(result.criteria)) return 'recognises-none';
  return recognised.length === 0 ? 'nobody-recognised' : undefined;
}

const DRAW: Readonly<Record<DocumentKind, (facts: Facts, options: DocumentOptions) => OfficeDocument>> = {
  decision,
  minutes,
  submission,
};
