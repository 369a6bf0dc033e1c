import { z } from 'zod';
import type { Exactly } from '../model/exactly.ts';
import { METHOD_KINDS } from '../model/method.ts';
import { ITEM_STATES, RESULT_FORMAT, RESULT_FORMAT_VERSION, type Result } from '../model/result.ts';
import { documents } from './documents-schema.ts';
import { lawRecord } from './law-schema.ts';
import { counts, decimal, reason, saidCondition, words } from './reason-schema.ts';
import { recognition } from './recognition-schema.ts';

const location = z
  .strictObject({
    file: z.string(),
    sheet: z.string().exactOptional(),
    row: z.int().positive().exactOptional(),
    column: z.string().exactOptional(),
    cell: z.string().exactOptional(),
    line: z.int().positive().exactOptional(),
    key: z.string().exactOptional(),
  })
  .meta({ id: 'location' });
const identity = { id: z.string(), version: z.string(), sha256: z.string() };
const classCount = z.strictObject({ id: z.string(), label: z.string(), count: z.int().nonnegative() });
const named = z.strictObject({ id: z.string(), label: z.string() });

const label = { id: z.string(), label: words };
const method = z.enum(METHOD_KINDS);
const bound = z.union([decimal, z.record(z.string(), decimal)]);

const criteria = z.strictObject({
  ...identity,
  provenance: z.enum(['official', 'office', 'illustrative']),
  bases: z.array(z.strictObject(identity)),
  title: words,
  award: words,
  unitKind: words,
  document: z.string(),
  maximum: decimal.nullable(),
  evidenceRequired: z.boolean(),
  items: z.array(
    z.strictObject({
      ...label,
      parent: z.string().nullable(),
      depth: z.int().nonnegative(),
      maximum: decimal.nullable(),
      method: method.nullable(),
      levels: z.array(z.strictObject(label)).exactOptional(),
      otherwise: words.exactOptional(),
    }),
  ),
  classes: z.array(
    z.strictObject({
      ...label,
      earnsAward: z.boolean(),
      from: bound.exactOptional(),
      to: bound.exactOptional(),
      toExclusive: z.boolean().exactOptional(),
    }),
  ),
  gates: z.array(z.strictObject(label)),
  subject: z.string().exactOptional(),
  categories: z.array(z.strictObject(label)).exactOptional(),
  why: words.exactOptional(),
  areaRules: z
    .array(
      z.strictObject({
        ...label,
        area: z.enum(['district', 'province']),
        share: decimal,
        article: z.string().exactOptional(),
      }),
    )
    .exactOptional(),
  facts: z
    .array(
      z.strictObject({
        what: words,
        says: words,
        from: z.string().exactOptional(),
        to: z.string().exactOptional(),
        article: z.string().exactOptional(),
        reported: z.boolean(),
        source: z.string().exactOptional(),
      }),
    )
    .exactOptional(),
  citation: z.string().exactOptional(),
  grounds: z.array(z.string()).exactOptional(),
  recognition: recognition.exactOptional(),
  law: lawRecord.exactOptional(),
});

const item = z.strictObject({
  id: z.string(),
  state: z.enum(ITEM_STATES),
  points: decimal.nullable(),
  selfPoints: decimal.nullable(),
  reason: z.string(),
  evidence: z.array(z.string()),
  at: location.nullable(),
  because: reason.exactOptional(),
  pointsAwaitingEvidence: decimal.exactOptional(),
  value: z.string().exactOptional(),
  counts: counts.exactOptional(),
  level: z.string().nullable().exactOptional(),
  assessor: z.string().exactOptional(),
  note: z.string().exactOptional(),
  override: z
    .strictObject({
      was: decimal.nullable(),
      score: decimal,
      reason: z.string(),
      person: z.string(),
      date: z.string(),
    })
    .exactOptional(),
});

const prospectEnd = z.strictObject({ total: decimal.nullable(), classification: named });

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
  withEvidence: z
    .strictObject({ total: decimal.nullable(), classification: named, items: z.array(z.string()) })
    .nullable(),
  prospect: z
    .strictObject({
      certainty: z.enum(['certain', 'likely', 'open']),
      lowest: prospectEnd,
      highest: prospectEnd,
      unscored: z.array(z.string()),
    })
    .exactOptional(),
  nextClass: z
    .strictObject({
      id: z.string(),
      label: z.string(),
      pointsMissing: decimal,
      blockedBy: z.array(z.string()),
      unmet: z.array(saidCondition).exactOptional(),
    })
    .nullable(),
  complete: z.boolean(),
  missing: z.array(z.strictObject({ item: z.string(), what: z.enum(['row', 'score', 'evidence']) })),
  notices: z.array(z.strictObject({ text: z.string(), because: reason })),
  at: location,
});

const areaOutcome = z.strictObject({
  rule: z.string(),
  province: z.string().nullable(),
  district: z.string().nullable(),
  reached: z.int().nonnegative(),
  of: z.int().nonnegative(),
  undecided: z.int().nonnegative(),
  recognised: z.boolean().nullable(),
});

const coverageCounts = {
  units: z.int().nonnegative(),
  all: z.int().nonnegative(),
  part: z.int().nonnegative(),
  nothing: z.int().nonnegative(),
  onTime: z.int().nonnegative().exactOptional(),
  late: z.int().nonnegative().exactOptional(),
  undated: z.int().nonnegative().exactOptional(),
};
const area = { province: z.string().nullable(), district: z.string().nullable() };

const coverage = z.strictObject({
  list: z.strictObject({ source: z.enum(['official', 'office']), name: z.string() }),
  due: z.string().nullable(),
  counts: z.strictObject(coverageCounts),
  byArea: z.array(z.strictObject({ ...coverageCounts, ...area })),
  units: z.array(
    z.strictObject({
      code: z.string(),
      name: z.string(),
      ...area,
      sent: z.enum(['all', 'part', 'nothing']),
      submittedOn: z.string().exactOptional(),
      late: z.boolean().exactOptional(),
    }),
  ),
  unlisted: z.array(z.strictObject({ code: z.string(), name: z.string() })),
});

const problem = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'missing', 'warning', 'notice']),
  file: z.string(),
  sheet: z.string().exactOptional(),
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
      delimiter: z.enum([',', ';', '\t']).exactOptional(),
      format: z.enum(['xlsx', 'xls', 'ods']).exactOptional(),
      sheet: z.string().exactOptional(),
      sheets: z.array(z.string()).exactOptional(),
    }),
  ),
  overrides: z.strictObject({ file: z.string(), sha256: z.string(), applied: z.int().nonnegative() }).exactOptional(),
  asked: z
    .strictObject({
      sheet: z.string().exactOptional(),
      encoding: z.string().exactOptional(),
      others: z.array(z.strictObject({ file: z.string(), sha256: z.string() })).exactOptional(),
      units: z.string().exactOptional(),
      checkUnits: z.boolean().exactOptional(),
      due: z.string().exactOptional(),
      since: z.string().exactOptional(),
    })
    .exactOptional(),
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
    areas: z.array(areaOutcome).exactOptional(),
  }),
  units: z.array(unit),
  problems: z.array(problem),
  coverage: coverage.exactOptional(),
  documents: documents.exactOptional(),
});

// A field, state or kind that only one of the two knows does not compile here.
const _alike: Exactly<z.infer<typeof resultSchema>, Result> = true;
void _alike;

/** The published JSON Schema of result.json. */
export function resultJsonSchema(): object {
  return z.toJSONSchema(resultSchema, { io: 'input' });
}
