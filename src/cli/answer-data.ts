import { z } from 'zod';
import type { Counts } from '../counts/counts.ts';
import type { Decimal } from '../model/decimal.ts';
import { decimalOf } from '../model/decimal.ts';
import type { Exactly } from '../model/exactly.ts';
import type { Difference } from '../result/differences.ts';

const number = z.custom<Decimal>((value) => typeof value === 'number' && decimalOf(value) !== undefined);
const count = z.int().min(0);
const names = z.array(z.string()).readonly();

const counts = z.strictObject({
  file: z.string(),
  year: z.int().nullable(),
  rows: z
    .array(
      z.strictObject({
        id: z.string(),
        total: number.nullable(),
        registered: number.nullable(),
        done: number.nullable(),
        target: number.nullable(),
      }),
    )
    .readonly(),
});

const difference = z.strictObject({
  unit: z.string().exactOptional(),
  field: z.string(),
  recorded: z.string(),
  computed: z.string(),
});

const _counts: Exactly<Readonly<z.infer<typeof counts>>, Counts> = true;
const _difference: Exactly<z.infer<typeof difference>, Difference> = true;
void [_counts, _difference];

/** What `data` holds of the commands that no other schema describes; published as `hoctap/schemas/answer-data.json`. */
export const ANSWER_DATA = {
  combine: z.strictObject({ parts: count, units: count }),
  counts,
  'criteria sql': z.strictObject({
    criteria: z.string(),
    standing: z.enum(['official', 'office', 'illustrative']),
    sql: z.string(),
  }),
  letters: z.strictObject({ letters: count, silent: count, lackNothing: count, unknown: names }),
  report: z.strictObject({ formats: names }),
  reproduce: z.strictObject({
    same: z.boolean(),
    missing: names,
    differences: z.array(difference).readonly().nullable(),
  }),
  sheets: z.strictObject({ sheets: count, unknown: names }),
};

/** Each command by its name, as `command` of an answer says it. */
export function answerDataJsonSchema(): object {
  return z.toJSONSchema(z.strictObject(ANSWER_DATA).partial(), {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === number) jsonSchema.type = 'number';
    },
  });
}
