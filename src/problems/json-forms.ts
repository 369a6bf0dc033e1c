import { z } from 'zod';
import type { Exactly } from '../model/exactly.ts';
import { LANGUAGES } from '../model/language.ts';
import type { ProblemRecord } from '../model/result.ts';
import type { RefusalJson } from './refusal-json.ts';

const PROBLEM_LIST_SCHEMA = 'hoctap/schemas/problem-list.json';

const place = z.strictObject({
  file: z.string(),
  sheet: z.string().exactOptional(),
  row: z.int().exactOptional(),
  column: z.string().exactOptional(),
  cell: z.string().exactOptional(),
  line: z.int().exactOptional(),
  key: z.string().exactOptional(),
});

/** One thing in the words of each language. */
const byLanguage = z.record(z.enum(LANGUAGES), z.string());

const severity = z.enum(['error', 'missing', 'warning', 'notice']);

const text = z.string().nullable();

export const problemForm = z.strictObject({
  code: z.string(),
  severity,
  file: z.string(),
  sheet: z.string().exactOptional(),
  row: z.int().nullable(),
  column: text,
  cell: text,
  line: z.int().nullable(),
  key: text,
  unit: text,
  item: text,
  message: z.string(),
  fix: z.string(),
  related: z.array(place),
  details: z.record(z.string(), z.union([z.string(), z.number(), byLanguage])),
});

/** Why a job could not be done (exit code 2), or what a fault of the program said (3): `error` in what `--json` answers. */
export const refusalForm = z.strictObject({
  error: z.strictObject({
    code: z.string(),
    message: z.string(),
    fix: z.string().exactOptional(),
    details: z.custom<object>((value) => typeof value === 'object' && value !== null),
    problems: z.array(problemForm).exactOptional(),
  }),
});

/** The file of `check --problems x.json`. */
export const problemListForm = z.strictObject({
  $schema: z.literal(PROBLEM_LIST_SCHEMA),
  format: z.literal('hoctap-problems'),
  formatVersion: z.literal(1),
  language: z.enum(LANGUAGES),
  counts: z.record(severity, z.int()),
  groups: z.array(
    z.strictObject({
      code: z.string(),
      severity,
      file: z.string(),
      sheet: z.string().exactOptional(),
      column: text,
      count: z.int(),
      rows: z.array(z.strictObject({ from: z.int(), to: z.int() })),
      message: z.string(),
      fix: z.string(),
      alike: z.array(z.string()),
    }),
  ),
  problems: z.array(problemForm.omit({ details: true }).extend({ found: text })),
});

const _problem: Exactly<z.infer<typeof problemForm>, ProblemRecord> = true;
const _refusal: Exactly<z.infer<typeof refusalForm>, RefusalJson> = true;
void [_problem, _refusal];

export function refusalJsonSchema(): object {
  return z.toJSONSchema(refusalForm, {
    io: 'input',
    override: ({ jsonSchema, path }) => {
      if (path.at(-1) === 'details') jsonSchema.type = 'object';
    },
    unrepresentable: 'any',
  });
}

export function problemListJsonSchema(): object {
  return z.toJSONSchema(problemListForm, { io: 'input' });
}
