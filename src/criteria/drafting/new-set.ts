import type { Provenance } from '../../model/criteria-set.ts';
import type { WrittenChange } from '../schema/change.ts';
import {
  CRITERIA_FORMAT,
  CRITERIA_FORMAT_VERSION,
  CRITERIA_SCHEMA,
  type WrittenCompleteSet,
  type WrittenExtendingSet,
} from '../schema/criteria-file.ts';
import type { WrittenItem } from '../schema/item.ts';
import { withoutUndefined } from '../without-undefined.ts';

/** What an office says of a set of its own. */
export interface Heading {
  readonly id: string;
  readonly title: string;
  readonly law?: { readonly document: string; readonly title: string };
  /** Evaluation years; of a base those stay that are not said. */
  readonly applies?: { readonly from: number; readonly to?: number };
}

const FIRST_VERSION = '1.0.0';
const heading = ({ id, title }: Heading) => ({
  // By it an editor completes and checks what the office writes.
  $schema: CRITERIA_SCHEMA,
  format: CRITERIA_FORMAT,
  formatVersion: CRITERIA_FORMAT_VERSION,
  id,
  version: FIRST_VERSION,
  title,
  provenance: 'office' as const,
});

export type Parts = Partial<Omit<WrittenExtendingSet, 'changes' | 'extends'>>;

export function extendingSet(
  said: Heading,
  base: { readonly id: string; readonly version: string; readonly provenance: Provenance },
  parts: Parts,
  changes: readonly WrittenChange[],
): object {
  return withoutUndefined({
    ...heading(said),
    // Numbers made up for an example stay so in whatever is built on them, until the office states its own.
    ...(base.provenance === 'illustrative' ? { provenance: base.provenance } : {}),
    extends: { id: base.id, version: base.version },
    law: said.law,
    applies: said.applies === undefined ? undefined : withoutUndefined(said.applies),
    ...parts,
    changes: changes.length === 0 ? undefined : changes,
  });
}

export interface OwnSet extends Heading {
  readonly award: string;
  readonly unit: string;
  readonly subject: string;
  readonly law: { readonly document: string; readonly title: string };
  readonly applies: { readonly from: number; readonly to?: number };
  readonly evidence: 'required' | 'optional';
}

export type Classes = Pick<WrittenCompleteSet, 'gates' | 'classification'>;

export function completeSet(
  said: OwnSet,
  maximum: WrittenCompleteSet['maximum'],
  items: readonly WrittenItem[],
  { gates, classification }: Classes,
): object {
  return withoutUndefined({
    ...heading(said),
    subject: { id: said.subject, award: said.award, unit: said.unit },
    law: said.law,
    applies: withoutUndefined(said.applies),
    maximum,
    evidence: { rule: said.evidence },
    items,
    gates,
    classification,
  });
}

/** How another set classifies, without what it quotes: a clause refers to the text it was taken from. */
export function classesOf(
  { gates = [], classification }: Classes,
  items: readonly WrittenItem[],
): { readonly gates?: Classes['gates']; readonly classification: Classes['classification'] } {
  const ids = idsOf(items);
  const fitting = gates.filter((gate) => !('items' in gate) || (gate.items ?? []).every((id) => ids.includes(id)));
  const known = fitting.map(({ id }) => id);
  const own = structuredClone(classification);
  for (const rule of own.classes) {
    delete rule.clause;
    const requires = rule.requires?.filter((id) => known.includes(id)) ?? [];
    if (requires.length === 0) delete rule.requires;
    else rule.requires = requires;
  }
  if (own.kind === 'bands') delete own.betweenBandsReason;
  const bare = structuredClone(fitting).map((gate) => {
    delete gate.clause;
    return gate;
  });
  return bare.length === 0 ? { classification: own } : { gates: bare, classification: own };
}

function idsOf(items: readonly WrittenItem[]): string[] {
  return items.flatMap(({ id, items: below = [] }) => [id, ...idsOf(below)]);
}
