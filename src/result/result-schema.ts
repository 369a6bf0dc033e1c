import { z } from 'zod';
import { RESULT_FORMAT, RESULT_FORMAT_VERSION, type Result } from '../model/result.ts';
import { decimal, reason, words } from './reason-schema.ts';

const location = z.strictObject({
  file: z.string(),
  row: z.int().positive().exactOptional(),
  column: z.string().exactOptional(),
  cell: z.string().exactOptional(),
  line: z.int().positive().exactOptional(),
  key: z.string().exactOptional(),
});
const identity = { id: z.string(), version: z.string(), sha256: z.string() };
const classCount = z.strictObject({ id: z.string(), label: z.string(), count: z.int().nonnegative() });
const named = z.strictObject({ id: z.string(), label: z.string() });

const criteria = z.strictObject({
  ...identity,
  provenance: z.enum(['official', 'office', 'illustrative']),
  bases: z.array(z.strictObject(identity)),
  title: words,
  award: words,
  unitKind: words,
  document: z.string(),
  maximum: decimal,
  evidenceRequired: z.boolean(),
  items: z.array(
    z.strictObject({
      id: z.string(),
      label: words,
      parent: z.string().nullable(),
      depth: z.int().nonnegative(),
      maximum: decimal.nullable(),
      method: z.enum(['awarded', 'levels', 'thresholds']).nullable(),
    }),
  ),
  classes: z.array(z.strictObject({ id: z.string(), label: words, earnsAward: z.boolean() })),
  gates: z.array(z.strictObject({ id: z.string(), label: words })),
});

const item = z.strictObject({
  id: z.string(),
  state: z.enum(['scored', 'zero', 'no-evidence', 'not-submitted', 'not-applicable', 'invalid']),
  points: decimal.nullable(),
  selfPoints: decimal.nullable(),
  reason: z.string(),
  evidence: z.array(z.string()),
  at: location.nullable(),
  because: reason.exactOptional(),
  pointsAwaitingEvidence: decimal.exactOptional(),
  value: z.string().exactOptional(),
  assessor: z.string().exactOptional(),
  note: z.string().exactOptional(),
});

const unit = z.strictObject({
  code: z.string(),
  name: z.string(),
  district: z.string().nullable(),
  province: z.string().nullable(),
  category: z.string().nullable(),
  total: decimal.nullable(),
  selfTotal: decimal.nullable(),
  classification: z
    .strictObject({ id: z.string(), label: z.string(), reason: z.string(), because: z.array(reason) })
    .nullable(),
  rank: z.int().positive().nullable(),
  items: z.array(item),
  gates: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      passed: z.boolean(),
      items: z.array(z.string()),
      article: z.string().nullable(),
    }),
  ),
  withEvidence: z.strictObject({ total: decimal, classification: named, items: z.array(z.string()) }).nullable(),
  nextClass: z
    .strictObject({ id: z.string(), label: z.string(), pointsMissing: decimal, blockedBy: z.array(z.string()) })
    .nullable(),
  complete: z.boolean(),
  missing: z.array(z.strictObject({ item: z.string(), what: z.enum(['row', 'score', 'evidence']) })),
  notices: z.array(z.strictObject({ text: z.string(), because: reason })),
  at: location,
});

const problem = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'missing', 'warning', 'notice']),
  file: z.string(),
  row: z.int().nullable(),
  column: z.string().nullable(),
  cell: z.string().nullable(),
  line: z.int().nullable(),
  key: z.string().nullable(),
  unit: z.string().nullable(),
  item: z.string().nullable(),
  message: z.string(),
  fix: z.string(),
  related: z.array(location),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** What result.json holds; published as schema.json beside this file. `model/result.ts` says what each field means. */
export const resultSchema = z.strictObject({
  format: z.literal(RESULT_FORMAT),
  formatVersion: z.literal(RESULT_FORMAT_VERSION),
  tool: z.strictObject({ name: z.literal('hoctap'), version: z.string() }),
  language: z.enum(['vi', 'en']),
  evaluationYear: z.int(),
  checkedOn: z.string().nullable(),
  scoredBy: z.enum(['checked', 'self']),
  criteria,
  inputs: z.array(
    z.strictObject({
      file: z.string(),
      sha256: z.string(),
      bytes: z.int(),
      rows: z.int(),
      form: z.enum(['long', 'wide']),
      delimiter: z.enum([',', ';', '\t']),
    }),
  ),
  summary: z.strictObject({
    units: z.int(),
    ranked: z.int(),
    invalid: z.int(),
    complete: z.int(),
    byClass: z.array(classCount),
    byArea: z.array(
      z.strictObject({
        province: z.string().nullable(),
        district: z.string().nullable(),
        units: z.int(),
        invalid: z.int(),
        byClass: z.array(classCount),
      }),
    ),
  }),
  units: z.array(unit),
  problems: z.array(problem),
}) satisfies z.ZodType<Result, unknown>;

/** The published JSON Schema of result.json. */
export function resultJsonSchema(): object {
  return z.toJSONSchema(resultSchema, { io: 'input' });
}
