import { z } from 'zod';
import type { Counts } from '../../counts/counts.ts';
import type { AssumedUnit } from '../../jobs/assume.ts';
import type { TimelineResult } from '../../jobs/timeline.ts';
import type { CodePart } from '../../labels/explained-code.ts';
import type { Exactly } from '../../model/exactly.ts';
import { ITEM_STATES, type UnitResult } from '../../model/result.ts';
import type { ExplainedCode } from '../../problems/explained/explain-code.ts';
import type { Difference } from '../../result/differences.ts';
import { documents } from '../../result/documents-schema.ts';
import { decimal, reason, saidCondition, counts as twoCounts } from '../../result/reason-schema.ts';
import { coverage, location, resultCriteria } from '../../result/result-schema.ts';
import type { TwoScores } from '../../two-scores/two-scores.ts';
import { comparisonFile, count, named, names, number, points, problem, resultFile, text } from './published.ts';

const id = z.string();
const label = { id, label: z.string() };
const area = { district: text, province: text };
const missing = z.array(z.strictObject({ item: id, what: z.enum(['row', 'score', 'evidence']) }));
const severity = problem.shape.severity;

const check = z.strictObject({
  problems: z.array(problem),
  units: z.array(z.strictObject({ code: z.string(), name: z.string(), complete: z.boolean(), missing })),
  coverage: coverage.exactOptional(),
  documents: documents.exactOptional(),
});

const classification = z.strictObject({ ...label, reason: z.string(), because: z.array(reason) }).nullable();
const end = z.strictObject({ total: points, classification: z.strictObject(label) });

const item = z.strictObject({
  id,
  state: z.enum(ITEM_STATES),
  points,
  selfPoints: points,
  reason: z.string(),
  evidence: names,
  at: location.nullable(),
  because: reason.exactOptional(),
  pointsAwaitingEvidence: decimal.exactOptional(),
  value: z.string().exactOptional(),
  counts: twoCounts.exactOptional(),
  level: text.exactOptional(),
  assessor: z.string().exactOptional(),
  note: z.string().exactOptional(),
  override: z
    .strictObject({ was: points, score: decimal, reason: z.string(), person: z.string(), date: z.string() })
    .exactOptional(),
});

/** A unit with its words in one language, as the program works with it; result.json holds it without what is known anyway. */
export const unit = named(
  'unit',
  z.strictObject({
    code: z.string(),
    name: z.string(),
    ...area,
    category: text,
    total: points,
    selfTotal: points,
    classification,
    rank: z.int().positive().nullable(),
    items: z.array(item),
    gates: z.array(z.strictObject({ ...label, passed: z.boolean(), items: names, article: text })),
    withEvidence: end.extend({ items: names }).nullable(),
    prospect: z
      .strictObject({
        certainty: z.enum(['certain', 'likely', 'open']),
        lowest: end,
        highest: end,
        unscored: names,
      })
      .exactOptional(),
    nextClass: z
      .strictObject({
        ...label,
        pointsMissing: decimal,
        blockedBy: names,
        unmet: z.array(saidCondition).exactOptional(),
      })
      .nullable(),
    complete: z.boolean(),
    missing,
    notices: z.array(z.strictObject({ text: z.string(), because: reason })),
    at: location,
  }),
);

const part = z.enum([
  'evidence',
  'documents',
  'overrides',
  'counts',
  'criteria',
  'drafting',
  'result',
  'office',
  'register',
  'certificate',
]);

const explainedCode = z.strictObject({
  code: z.string(),
  kind: z.enum(['problem', 'refusal']),
  part: part.exactOptional(),
  severity: severity.exactOptional(),
  meaning: z.string(),
  why: z.string(),
  fix: z.string(),
});

const assumed = z.strictObject({
  assumptions: z.array(z.strictObject({ item: id, value: z.string() })),
  total: points,
  classification,
});

const gaps = {
  count,
  self: decimal,
  checked: decimal,
  gap: decimal,
  distance: decimal,
  mean: decimal,
  meanDistance: decimal,
  agree: count,
  above: count,
  below: count,
};

/** `compare RESULT --self`. */
const twoScores = z.strictObject({
  all: z.strictObject(gaps),
  unchecked: count,
  withoutSelf: count,
  units: z.array(z.strictObject({ code: z.string(), name: z.string(), ...area, ...gaps })),
  items: z.array(z.strictObject({ id, ...gaps })),
  assessors: z.array(z.strictObject({ name: text, units: count, apart: points, ...gaps })),
  areas: z.array(z.strictObject({ ...area, units: count, ...gaps })),
  sample: z.strictObject({
    quota: count,
    assessorQuota: count,
    units: z.array(
      z.strictObject({
        code: z.string(),
        name: z.string(),
        because: z.array(
          z.discriminatedUnion('code', [
            z.strictObject({ code: z.literal('largest-gaps'), distance: decimal }),
            z.strictObject({ code: z.literal('near-a-class'), total: decimal, bound: decimal, class: id }),
            z.strictObject({ code: z.literal('assessor-apart'), assessor: z.string(), apart: decimal }),
          ]),
        ),
      }),
    ),
  }),
  differing: z.array(
    z.strictObject({ unit: z.string(), item: id, self: decimal, checked: decimal, gap: decimal, assessor: text }),
  ),
});

const yearPoints = z.array(
  z
    .strictObject({ label: text, total: points, rank: z.int().positive().nullable(), order: count.nullable() })
    .nullable(),
);

const timeline = z.strictObject({
  years: z.array(
    z.strictObject({
      year: z.int(),
      set: z.string(),
      document: z.string(),
      units: count,
      byClass: z.array(z.strictObject({ ...label, count })),
      classes: resultCriteria.shape.classes,
      invalid: count,
      earned: count,
      mean: points,
      maximum: points,
      comparable: z.boolean().nullable(),
      joined: z.boolean(),
      moves: z.strictObject({ up: count, down: count, same: count, fresh: count }).nullable(),
    }),
  ),
  units: z.array(
    z.strictObject({
      code: z.string(),
      name: z.string(),
      ...area,
      points: yearPoints,
      trend: z.enum(['up', 'down', 'same']).nullable(),
      ancestors: z.array(
        z.strictObject({
          code: z.string(),
          name: z.string(),
          district: text,
          points: yearPoints,
          inPart: z.boolean(),
        }),
      ),
      standing: z.enum(['now', 'not-now', 'never', 'former']),
    }),
  ),
});

const counts = z.strictObject({
  file: z.string(),
  year: z.int().nullable(),
  rows: z.array(
    z.strictObject({
      id,
      total: number.nullable(),
      registered: number.nullable(),
      done: number.nullable(),
      target: number.nullable(),
    }),
  ),
});

const difference = z.strictObject({
  unit: z.string().exactOptional(),
  field: z.string(),
  recorded: z.string(),
  computed: z.string(),
});

const _part: Exactly<z.infer<typeof part>, CodePart> = true;
const _explained: Exactly<z.infer<typeof explainedCode>, ExplainedCode> = true;
const _unit: Exactly<z.infer<typeof unit>, UnitResult> = true;
const _assumptions: Exactly<z.infer<typeof assumed>['assumptions'], AssumedUnit['assumptions']> = true;
const _twoScores: Exactly<Omit<z.infer<typeof twoScores>, 'differing'>, Omit<TwoScores, 'differing'>> = true;
const _timeline: Exactly<z.infer<typeof timeline>, Pick<TimelineResult['timeline'], 'years' | 'units'>> = true;
const _counts: Exactly<z.infer<typeof counts>, Counts> = true;
const _difference: Exactly<z.infer<typeof difference>, Difference> = true;
void [_part, _explained, _unit, _assumptions, _twoScores, _timeline, _counts, _difference];

export const OF_RESULTS = {
  check,
  combine: z.strictObject({ parts: count, units: count }),
  compare: z.union([comparisonFile, twoScores]),
  counts,
  evaluate: resultFile,
  explain: z.union([explainedCode, unit.extend({ assumed: assumed.exactOptional() })]),
  reproduce: z.strictObject({
    same: z.boolean(),
    missing: names,
    differences: z.array(difference).nullable(),
  }),
  timeline,
};
