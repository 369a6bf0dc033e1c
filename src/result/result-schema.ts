import { z } from 'zod';
import { LANGUAGES } from '../model/language.ts';
import { METHOD_KINDS } from '../model/method.ts';
import { ITEM_STATES, RESULT_FORMAT, RESULT_FORMAT_VERSION, RESULT_SCHEMA } from '../model/result.ts';
import { documents } from './documents-schema.ts';
import { lawRecord } from './law-schema.ts';
import { counts, decimal, reason, saidCondition, storedReason, words } from './reason-schema.ts';
import { recognition } from './recognition-schema.ts';

export const location = z
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
/** Units by id of their class; a class that nobody reached may be left out. */
const byClass = z.record(z.string(), z.int().nonnegative());

const label = { id: z.string(), label: words };
const method = z.enum(METHOD_KINDS);
const bound = z.union([decimal, z.record(z.string(), decimal)]);

/** The set as a result holds it. */
export const resultCriteria = z.strictObject({
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
      requires: z
        .array(z.string())
        .exactOptional()
        .describe('ids of the gates it needs; left out where the set has none, and by versions before it was kept'),
    }),
  ),
  gates: z.array(z.strictObject({ ...label, article: z.string().exactOptional() })),
  subject: z.string().exactOptional(),
  categories: z.array(z.strictObject(label)).exactOptional(),
  betweenBands: z
    .enum(['higher-class'])
    .exactOptional()
    .describe('how a total between two bands is read where it is not the lower class'),
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

/** A cell of a table: its column in `columns`, from 0, and its row; of anything else the place as it is. */
const place = z.union([z.tuple([z.int().nonnegative(), z.int().positive()]), location]).meta({ id: 'place' });

const item = z.strictObject({
  id: z.string(),
  state: z.enum(ITEM_STATES).exactOptional().describe('scored where it is left out'),
  points: decimal.exactOptional(),
  selfPoints: decimal.exactOptional(),
  evidence: z.array(z.string()).exactOptional(),
  at: place.exactOptional(),
  because: reason.exactOptional().describe('awarded, of the points and the maximum of the item, where it is left out'),
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

const classId = z.string().describe('id of a class of `criteria`');
const prospectEnd = z.strictObject({ total: decimal.exactOptional(), class: classId });

const unit = z.strictObject({
  code: z.string(),
  name: z.string(),
  district: z.string().exactOptional(),
  province: z.string().exactOptional(),
  category: z.string().exactOptional(),
  total: decimal.exactOptional(),
  selfTotal: decimal.exactOptional(),
  class: classId.exactOptional().describe('left out where the data of the unit is invalid'),
  rank: z.int().positive().exactOptional(),
  because: z.array(storedReason).exactOptional().describe('the steps that lead to the class, in order'),
  gates: z
    .array(
      z.strictObject({
        id: z.string(),
        passed: z.boolean(),
        items: z.array(z.string()).exactOptional(),
        article: z.string().nullable().exactOptional().describe('where it is not that of the gate in `criteria`'),
      }),
    )
    .exactOptional(),
  withEvidence: z
    .strictObject({ total: decimal.exactOptional(), class: classId, items: z.array(z.string()) })
    .exactOptional(),
  prospect: z
    .strictObject({
      certainty: z.enum(['certain', 'likely', 'open']),
      lowest: prospectEnd,
      highest: prospectEnd,
      unscored: z.array(z.string()).exactOptional(),
    })
    .exactOptional(),
  nextClass: z
    .strictObject({
      class: classId,
      pointsMissing: decimal,
      blockedBy: z.array(z.string()).exactOptional(),
      unmet: z.array(saidCondition).exactOptional(),
    })
    .exactOptional(),
  missing: z.array(z.strictObject({ item: z.string(), what: z.enum(['row', 'score', 'evidence']) })).exactOptional(),
  notices: z.array(storedReason).exactOptional(),
  at: place,
  items: z.array(item).describe('every item of the set, in its order'),
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

export const coverage = z.strictObject({
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
  at: place,
  unit: z.string().exactOptional(),
  item: z.string().exactOptional(),
  message: z.string(),
  fix: z.string(),
  related: z.array(place).exactOptional(),
  details: z.record(z.string(), z.union([z.string(), z.number(), words])).exactOptional(),
});

/**
 * What result.json holds; published as schema.json beside this file. `model/result.ts` says what each field means. Left out
 * is what says nothing (null, an empty list) and what is known from `criteria` and `language`: labels, sentences.
 */
export const resultSchema = z.strictObject({
  $schema: z.literal(RESULT_SCHEMA).exactOptional(),
  format: z.literal(RESULT_FORMAT),
  formatVersion: z.literal(RESULT_FORMAT_VERSION),
  tool: z.strictObject({ name: z.literal('hoctap'), version: z.string() }),
  language: z.enum(LANGUAGES),
  evaluationYear: z.int(),
  checkedOn: z.string().nullable(),
  scoredBy: z.enum(['checked', 'self']),
  criteria: resultCriteria,
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
  combined: z
    .array(z.strictObject({ result: z.string(), sha256: z.string(), units: z.int().nonnegative() }))
    .exactOptional(),
  asked: z
    .strictObject({
      sheet: z.string().exactOptional(),
      encoding: z.string().exactOptional(),
      others: z.array(z.strictObject({ file: z.string(), sha256: z.string() })).exactOptional(),
      units: z.string().exactOptional(),
      district: z.string().exactOptional(),
      checkUnits: z.boolean().exactOptional(),
      due: z.string().exactOptional(),
      since: z.string().exactOptional(),
      category: z.string().exactOptional(),
      categories: z.record(z.string(), z.string()).exactOptional(),
    })
    .exactOptional(),
  summary: z.strictObject({
    units: z.int(),
    ranked: z.int(),
    invalid: z.int(),
    complete: z.int(),
    byClass,
    byArea: z.array(
      z.strictObject({
        province: z.string().nullable(),
        district: z.string().nullable(),
        units: z.int(),
        invalid: z.int(),
        byClass,
      }),
    ),
    areas: z.array(areaOutcome).exactOptional(),
  }),
  coverage: coverage.exactOptional(),
  documents: documents.exactOptional(),
  columns: z
    .array(
      z.strictObject({
        file: z.string(),
        sheet: z.string().exactOptional(),
        letters: z.string().exactOptional().describe('of the column, as Excel names it'),
        header: z.string().exactOptional(),
      }),
    )
    .describe('every column that something stands in'),
  units: z.array(unit).describe('one on each line'),
  problems: z.array(problem).describe('one on each line'),
});

/** The published JSON Schema of result.json. */
export function resultJsonSchema(): object {
  return z.toJSONSchema(resultSchema, { io: 'input' });
}
