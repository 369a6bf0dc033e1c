import { z } from 'zod';
import type { CaseReading } from '../model/criteria-case.ts';

const entry = z.union([
  z.number(),
  z.string(),
  z.strictObject({
    score: z.number().exactOptional(),
    counts: z.string().exactOptional(),
    value: z.string().exactOptional(),
    evidence: z.string().exactOptional(),
    notApplicable: z.literal(true).exactOptional(),
  }),
]);
const given = z.record(z.string(), entry.nullable());

const expected = z.strictObject({
  total: z.number().nullable().exactOptional(),
  class: z.string().nullable().exactOptional(),
  reason: z.string().exactOptional(),
  levels: z.record(z.string(), z.string().nullable()).exactOptional(),
  points: z.record(z.string(), z.number()).exactOptional(),
  states: z.record(z.string(), z.string()).exactOptional(),
  notices: z.array(z.string()).exactOptional(),
  withEvidence: z.string().exactOptional(),
  problems: z.array(z.string()).exactOptional(),
});

const count = z.int().min(0);

const areaCase = z.strictObject({
  name: z.string(),
  article: z.string().exactOptional(),
  category: z.string().exactOptional(),
  otherwise: given,
  districts: z.array(
    z.strictObject({
      reaching: count,
      of: count,
      invalid: count.exactOptional(),
      times: count.exactOptional(),
    }),
  ),
  expect: z.strictObject({
    rule: z.string(),
    reached: count,
    of: count,
    undecided: count.exactOptional(),
    recognised: z.boolean().nullable(),
  }),
});

const file = z.strictObject({
  $schema: z.string().optional(),
  /** For people who read the file. */
  what: z.string().optional(),
  year: z.int().exactOptional(),
  checkedOn: z.iso.date().exactOptional(),
  base: given.default({}),
  invalid: given.default({}),
  cases: z.array(
    z.strictObject({
      name: z.string(),
      article: z.string().exactOptional(),
      category: z.string().exactOptional(),
      given: given.default({}),
      elsewhere: z.record(z.string(), z.string()).exactOptional(),
      expect: expected,
    }),
  ),
  areas: z.array(areaCase).default([]),
});

/** Cases as JSON: everything a set can be held to, levels of items and areas included. */
export function readCaseJson(text: string, name: string): CaseReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { faults: [{ is: 'not-json' }] };
  }
  const read = file.safeParse(value);
  if (!read.success) return { faults: read.error.issues.map(({ path }) => ({ is: 'shape', key: path.join('.') })) };
  const { $schema: _schema, what: _what, ...cases } = read.data;
  if (cases.cases.length + cases.areas.length === 0) return { faults: [{ is: 'no-cases' }] };
  return { cases: { file: name, ...cases } };
}

export function casesJsonSchema(): object {
  return z.toJSONSchema(file, { io: 'input' });
}
