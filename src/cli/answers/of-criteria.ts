import { z } from 'zod';
import { CHANGE_GROUPS, CHANGES, type ChangeGroup, type ChangeWhat } from '../../criteria/diff/changes.ts';
import type { CriteriaDiff, Value } from '../../criteria/diff/criteria-diff.ts';
import { METHOD_SCHEMAS } from '../../criteria/methods.ts';
import type { Condition } from '../../model/condition.ts';
import type { Difference, UncoveredConstruct } from '../../model/criteria-case.ts';
import type {
  Applicability,
  AreaRule,
  CriteriaSet,
  EvidenceRule,
  Gate,
  Law,
  LawArticle,
  NotApplicableRule,
  Repeal,
  Subject,
} from '../../model/criteria-set.ts';
import type { Exactly } from '../../model/exactly.ts';
import type { MinimumGate } from '../../model/gate.ts';
import type { Method } from '../../model/method.ts';
import type { libraryJson } from '../../report/criteria/library-json.ts';
import type { setJson } from '../../report/criteria/set-json.ts';
import { decimal, words } from '../../result/reason-schema.ts';
import { recognition } from '../../result/recognition-schema.ts';
import {
  bound,
  clause,
  count,
  named,
  ofCriteria,
  problem,
  rounding,
  sha256,
  text,
  wordsPerCategory,
  writtenAs,
} from './published.ts';

const id = z.string();
const label = { id, label: words };
const identity = { id, version: z.string(), sha256 };
const provenance = z.enum(['official', 'office', 'illustrative']);
const direction = z.enum(['at-least', 'at-most']);

const openWhat = z.enum([
  'set-maximum',
  'item-maximum',
  'item-method',
  'class-from',
  'class-to',
  'gate-minimum',
  'condition-bound',
]);
const open = z.array(z.strictObject({ what: openWhat, ...label }));
const status = z.enum(['complete', 'template']);

const subject = ofCriteria<Subject>('subject');
const repealed = ofCriteria<Repeal>('repealed');
const itemCondition = ofCriteria<Condition>('itemCondition');
const condition = ofCriteria<Condition>('classCondition');
const category = z.strictObject({ ...label, aliases: z.array(z.string()) });

const law = z.strictObject({
  document: z.string(),
  title: words,
  citation: z.string().exactOptional(),
  grounds: z.array(z.string()).exactOptional(),
  issuedOn: z.string().exactOptional(),
  inForceFrom: z.string().exactOptional(),
  source: z.string().exactOptional(),
  readOn: z.string().exactOptional(),
  supersededBy: z.string().exactOptional(),
  repealed: repealed.exactOptional(),
  articles: z.array(ofCriteria<LawArticle>('lawArticle')).exactOptional(),
});

const item = z.strictObject({
  ...label,
  details: z.array(words).exactOptional(),
  parent: z.string().exactOptional(),
  children: z.array(id),
  depth: count,
  maximum: decimal.exactOptional(),
  method: writtenAs<Method>(z.discriminatedUnion('kind', METHOD_SCHEMAS)).exactOptional(),
  article: z.string().exactOptional(),
  evidenceKinds: z.array(words),
  mayBeNotApplicable: z.boolean(),
  onlyFor: z.array(id).exactOptional(),
  attainment: z
    .strictObject({
      levels: z.array(z.strictObject({ ...label, conditions: z.array(itemCondition), clause: clause.exactOptional() })),
      otherwise: words,
    })
    .exactOptional(),
  reported: z.boolean(),
});

const classFields = { ...label, requires: z.array(id), earnsAward: z.boolean(), clause: clause.exactOptional() };

const classification = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('bands'),
    betweenBands: z.enum(['lower-class', 'higher-class']),
    betweenBandsReason: words.exactOptional(),
    classes: z.array(
      z.strictObject({
        ...classFields,
        from: bound.exactOptional(),
        to: bound.exactOptional(),
        toExclusive: z.boolean(),
      }),
    ),
  }),
  z.strictObject({
    kind: z.literal('levels'),
    why: words.exactOptional(),
    classes: z.array(z.strictObject({ ...classFields, conditions: z.array(condition) })),
  }),
]);

/** The one gate that is used otherwise than it is written. */
const minimumGate = z.strictObject({
  ...label,
  kind: z.literal('item-minimum'),
  of: z.union([z.strictObject({ items: z.array(id) }), z.strictObject({ depth: count })]),
  minimum: bound,
  clause: clause.exactOptional(),
});
const gate = z.union([ofCriteria<Exclude<Gate, MinimumGate>>('gate'), minimumGate]);

/** A set as it is used: composed with those it is built on, what its file leaves out filled in. */
const set = z.strictObject({
  ...identity,
  provenance,
  bases: z.array(z.strictObject(identity)),
  status,
  open,
  title: words,
  subject,
  law,
  applies: ofCriteria<Applicability>('applies'),
  maximum: decimal.exactOptional(),
  maximumClause: clause.exactOptional(),
  rounding: rounding.exactOptional(),
  evidence: ofCriteria<EvidenceRule>('evidence'),
  notApplicable: ofCriteria<NotApplicableRule>('notApplicable').exactOptional(),
  categories: z.array(category),
  items: z.array(item),
  gates: z.array(gate),
  classification,
  areas: z.array(ofCriteria<AreaRule>('area')),
  facts: z.array(
    z.strictObject({
      what: words,
      says: words,
      from: z.string().exactOptional(),
      to: z.string().exactOptional(),
      article: z.string().exactOptional(),
      reported: z.boolean(),
      source: z.string().exactOptional(),
    }),
  ),
  recognition: recognition.exactOptional(),
  notes: z.array(words),
});

const library = z.strictObject({
  sets: z.array(
    z.strictObject({
      id,
      version: z.string(),
      title: words,
      subject,
      document: z.string(),
      repealed: repealed.nullable(),
      readOn: text,
      years: z.strictObject({ from: z.int(), to: z.int().nullable() }),
      provenance,
      status,
      open,
      items: count,
      maximum: decimal.nullable(),
      bases: z.array(z.strictObject(identity)),
      replacedBy: z.strictObject({ name: z.string(), inLibrary: z.boolean() }).nullable(),
      sha256,
    }),
  ),
});

const value = named(
  'value',
  z.discriminatedUnion('is', [
    z.strictObject({ is: z.literal('words'), words }),
    z.strictObject({ is: z.literal('list'), words: z.array(words) }),
    z.strictObject({ is: z.literal('text'), text: z.string() }),
    z.strictObject({ is: z.literal('perCategory'), words: wordsPerCategory }),
    z.strictObject({ is: z.literal('clause'), clause }),
    z.strictObject({ is: z.literal('points'), points: decimal }),
    z.strictObject({
      is: z.literal('number'),
      number: z.number(),
      unit: z.enum(['months', 'entries', '%']).nullable(),
    }),
    z.strictObject({ is: z.literal('bound'), bound, exclusive: z.boolean() }),
    z.strictObject({
      is: z.literal('steps'),
      steps: z.array(z.strictObject({ bound, points: decimal })),
      direction,
      unit: z.string(),
    }),
    z.strictObject({
      is: z.literal('condition'),
      condition: z.union([condition, z.strictObject({ kind: z.literal('recognised'), rule: id })]),
      label: words,
      unit: z.string(),
    }),
    z.strictObject({ is: z.literal('rounding'), rounding }),
    z.strictObject({ is: z.literal('scoring'), words: z.strictObject({ vi: z.string(), en: z.string() }) }),
    z.strictObject({ is: z.literal('place'), parent: text, number: z.string() }),
    z.strictObject({ is: z.literal('years'), from: z.int(), to: z.int().nullable() }),
    z.strictObject({ is: z.literal('days'), from: text, to: text }),
    z.strictObject({ is: z.literal('date'), date: z.string() }),
    z.strictObject({ is: z.literal('yes-no'), yes: z.boolean() }),
    z.strictObject({ is: z.literal('choice'), choice: z.string() }),
    z.strictObject({ is: z.literal('open'), what: openWhat }),
  ]),
);

const what = named('changedWhat', z.enum(Object.keys(CHANGES) as [ChangeWhat, ...ChangeWhat[]]));
const change = named(
  'change',
  z.strictObject({ what, of: words.nullable(), before: value.nullable(), after: value.nullable() }),
);
const partName = z.strictObject({ id: text, number: text, label: words });
const says = z.array(z.strictObject({ what, of: words.nullable(), value }));
const match = z.strictObject({
  how: z.enum(['given', 'same-id', 'same-label', 'near-label']),
  likeness: z.int().min(0).max(100),
});
const parts = named(
  'changedParts',
  z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('added'), part: partName, says }),
      z.strictObject({ kind: z.literal('removed'), part: partName, says }),
      z.strictObject({ kind: z.literal('changed'), part: partName, was: partName, match, changes: z.array(change) }),
    ]),
  ),
);
const comparedSet = z.strictObject({
  ...identity,
  title: words,
  document: z.string(),
  provenance,
  categories: z.array(category),
  bases: z.array(z.strictObject(identity)),
  items: count,
  open: count,
});
const paired = z.strictObject(label).nullable();

const diff = z.strictObject({
  summary: z.strictObject({ vi: z.string(), en: z.string() }),
  before: comparedSet,
  after: comparedSet,
  same: z.boolean(),
  counts: z.strictObject({ added: count, removed: count, changed: z.record(z.enum(CHANGE_GROUPS), count) }),
  whole: z.array(change),
  parts: z.strictObject({
    items: parts,
    gates: parts,
    classes: parts,
    areas: parts,
    facts: parts,
    notes: parts,
    open: parts,
  }),
  crosswalk: z.array(z.strictObject({ before: paired, after: paired, match: match.nullable() })),
});

const message = z.string();
const ofItem = { item: id, label: words };
const side = z.enum(['at', 'beside']);

const unreached = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('class'), class: words, message }),
  z.strictObject({ is: z.literal('total'), class: words, bound: decimal, side, message }),
  z.strictObject({ is: z.literal('gap'), lower: words, higher: words, message }),
  z.strictObject({
    is: z.literal('bound'),
    bound: decimal,
    unit: z.string(),
    side,
    ...ofItem,
    category: words.exactOptional(),
    message,
  }),
  z.strictObject({ is: z.literal('level'), level: words, ...ofItem, message }),
  z.strictObject({ is: z.enum(['no-level', 'met', 'not-met', 'not-applicable']), ...ofItem, message }),
  z.strictObject({ is: z.literal('no-evidence'), message }),
  z.strictObject({ is: z.literal('category'), category: words, message }),
  z.strictObject({ is: z.literal('gate'), gate: words, passed: z.boolean(), message }),
  z.strictObject({ is: z.literal('area'), area: words, recognised: z.boolean(), message }),
]);

const field = z.enum([
  'total',
  'class',
  'reason',
  'levels',
  'points',
  'states',
  'notices',
  'withEvidence',
  'problems',
  'rule',
  'reached',
  'of',
  'undecided',
  'recognised',
]);
const difference = z.strictObject({
  field,
  of: z.string().exactOptional(),
  expected: z.string(),
  found: z.string(),
  message,
});

const cases = z.strictObject({
  set: z.string(),
  cases: z.string().describe('the file they are in'),
  count,
  wrong: z.array(
    z.strictObject({
      name: z.string(),
      article: text,
      row: z.int().positive().nullable(),
      differences: z.array(difference),
    }),
  ),
  unreached: z.array(unreached),
});

type WithoutMessage<T> = T extends unknown ? Omit<T, 'message'> : never;

const _set: Exactly<z.infer<typeof set>, ReturnType<typeof setJson>> = true;
const _whole: Exactly<Omit<z.infer<typeof set>, 'open' | 'status'>, Omit<CriteriaSet, 'open'>> = true;
const _library: Exactly<z.infer<typeof library>, ReturnType<typeof libraryJson>> = true;
const _law: Exactly<z.infer<typeof law>, Law> = true;
const _value: Exactly<z.infer<typeof value>, Value> = true;
const _group: Exactly<(typeof CHANGE_GROUPS)[number], ChangeGroup> = true;
const _diff: Exactly<Omit<z.infer<typeof diff>, 'summary'>, CriteriaDiff> = true;
const _unreached: Exactly<WithoutMessage<z.infer<typeof unreached>>, UncoveredConstruct> = true;
const _difference: Exactly<Omit<z.infer<typeof difference>, 'message'>, Difference> = true;
void [_set, _whole, _library, _law, _value, _group, _diff, _unreached, _difference];

export const OF_CRITERIA = {
  'criteria diff': diff,
  'criteria lint': z.strictObject({ problems: z.array(problem) }),
  'criteria list': library,
  'criteria show': set,
  'criteria sql': z.strictObject({ criteria: z.string(), standing: provenance, sql: z.string() }),
  'criteria test': cases,
};
