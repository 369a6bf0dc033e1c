import { z } from 'zod';
import type { ResultOf, Severity } from '../model/result.ts';
import type { CheckPageData } from './check-data.ts';

const SCHEMA = 'hoctap/schemas/self-check.json';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0).max(10_000_000);
const text = z.string().max(1000);

/**
 * The small file a unit sends along with what it checked on the page. It says what the page saw, and proves nothing: the
 * office checks the evidence itself.
 */
const outcome = z.strictObject({
  $schema: z.literal(SCHEMA).exactOptional(),
  format: z.literal('hoctap-self-check'),
  formatVersion: z.literal(1),
  page: z.strictObject({
    version: text,
    sha256,
    /** Of what the office put into the page. */
    data: sha256,
  }),
  criteria: z.strictObject({ id: text, version: text, sha256 }),
  year: z.int().min(1900).max(2200),
  files: z.array(z.strictObject({ file: text, sha256, bytes: z.int().min(0) })).max(1000),
  problems: z.strictObject({ error: count, missing: count, warning: count, notice: count }),
  units: z
    .array(
      z.strictObject({
        code: text,
        name: text,
        complete: z.boolean(),
        /** Whether nothing in its rows is wrong. */
        valid: z.boolean(),
        missing: count,
      }),
    )
    .max(100_000),
});

export type Outcome = z.infer<typeof outcome>;

export const OUTCOME_ENDING = '.tu-kiem-tra.json';

export function outcomeOf(
  result: ResultOf<number | null>,
  { program, criteria, year }: CheckPageData,
  data: string,
): Outcome {
  const of = (severity: Severity) => result.problems.filter((found) => found.severity === severity).length;
  return {
    $schema: SCHEMA,
    format: 'hoctap-self-check',
    formatVersion: 1,
    page: { version: program.version, sha256: program.sha256, data },
    criteria: { id: criteria.id, version: criteria.version, sha256: criteria.sha256 },
    year,
    files: result.inputs.map(({ file, sha256: sum, bytes }) => ({ file, sha256: sum, bytes })),
    problems: { error: of('error'), missing: of('missing'), warning: of('warning'), notice: of('notice') },
    units: result.units.map(({ code, name, complete, classification, missing }) => ({
      code,
      name,
      complete,
      valid: classification !== null,
      missing: missing.length,
    })),
  };
}

export function outcomeText(made: Outcome): string {
  return `${JSON.stringify(made, null, 2)}\n`;
}

/** Undefined for what is no such file. */
export function readOutcome(written: string): Outcome | undefined {
  try {
    const read = outcome.safeParse(JSON.parse(written.replace(/^\uFEFF/, '')));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

export function outcomeJsonSchema(): object {
  return z.toJSONSchema(outcome, { io: 'input' });
}
