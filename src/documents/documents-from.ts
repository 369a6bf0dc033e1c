import { recognisesNone } from '../labels/outcomes.ts';
import type { Result } from '../model/result.ts';
import { answers } from './answer.ts';
import { applications } from './application.ts';
import { appraisal } from './appraisal.ts';
import type { OfficeDocument } from './blocks.ts';
import { plan } from './checking/plan.ts';
import { checkingSheets } from './checking/sheet.ts';
import { team } from './checking/team.ts';
import { decision } from './decision.ts';
import { type DocumentOptions, type Facts, factsOf } from './facts.ts';
import type { DocumentKind } from './kinds.ts';
import { minutes } from './minutes.ts';
import { selfReports } from './self-report.ts';
import { submission } from './submission.ts';
import { summaries } from './summary.ts';
import { upwardReport } from './upward-report.ts';

/** Why a document is not made. */
export type WithheldReason =
  | 'self-evaluation'
  | 'checked-result'
  | 'recognises-none'
  | 'nobody-recognised'
  | 'nobody-applies'
  | 'nobody-refused'
  | 'nobody-decided';

export interface Drafts {
  readonly documents: readonly OfficeDocument[];
  readonly withheld: readonly { readonly kind: DocumentKind; readonly reason: WithheldReason }[];
  /** Named by no decision: their data is wrong. */
  readonly leftOut: Facts['invalid'];
}

/** The documents asked for, drawn from the result alone; those it cannot carry are named with the reason. */
export function documentsFrom(result: Result, kinds: readonly DocumentKind[], options: DocumentOptions): Drafts {
  const facts = factsOf(result, options);
  const outcomes = kinds.map((kind) => ({ kind, reason: PAPERS[kind].withheld(facts) }));
  return {
    documents: outcomes.flatMap(({ kind, reason }) => (reason === undefined ? PAPERS[kind].draw(facts, options) : [])),
    withheld: outcomes.flatMap(({ kind, reason }) => (reason === undefined ? [] : [{ kind, reason }])),
    leftOut: facts.invalid,
  };
}

interface Paper {
  readonly draw: (facts: Facts, options: DocumentOptions) => readonly OfficeDocument[];
  readonly withheld: (facts: Facts) => WithheldReason | undefined;
}

/** Nothing is recognised that nobody checked. */
const ofChecked = ({ self, result }: Facts): WithheldReason | undefined => {
  if (self) return 'self-evaluation';
  return recognisesNone(result.criteria) ? 'recognises-none' : undefined;
};
const ofRecognised = (facts: Facts) =>
  ofChecked(facts) ?? (facts.recognised.length === 0 ? 'nobody-recognised' : undefined);
const always = () => undefined;
const ofSelf = ({ self }: Facts) => (self ? undefined : 'checked-result');

const PAPERS: Readonly<Record<DocumentKind, Paper>> = {
  decision: { draw: (facts, options) => [decision(facts, options)], withheld: ofRecognised },
  // Minutes can be kept of everything.
  minutes: { draw: (facts) => [minutes(facts)], withheld: always },
  submission: { draw: (facts) => [submission(facts)], withheld: ofRecognised },
  appraisal: { draw: (facts) => [appraisal(facts)], withheld: ofChecked },
  summary: {
    draw: summaries,
    withheld: ({ recognised, notAchieved }) =>
      recognised.length + notAchieved.length === 0 ? 'nobody-decided' : undefined,
  },
  answer: {
    draw: answers,
    withheld: (facts) => ofChecked(facts) ?? (facts.notAchieved.length === 0 ? 'nobody-refused' : undefined),
  },
  application: {
    draw: applications,
    withheld: (facts) => ofSelf(facts) ?? (facts.recognised.length === 0 ? 'nobody-applies' : undefined),
  },
  'self-report': { draw: selfReports, withheld: ofSelf },
  // The checking itself comes before there is a result of it.
  team: { draw: (facts, options) => [team(facts, options)], withheld: always },
  plan: { draw: (facts, options) => [plan(facts, options)], withheld: always },
  report: { draw: (facts, options) => [upwardReport(facts, options)], withheld: always },
  'checking-sheet': { draw: (facts) => [checkingSheets(facts)], withheld: always },
};
