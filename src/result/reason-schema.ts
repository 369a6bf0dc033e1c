import { z } from 'zod';
import type { Decimal } from '../model/decimal.ts';
import type { Reason } from '../model/reason.ts';

export const decimal = z
  .number()
  .refine((value) => /^-?\d{1,9}(?:\.\d{1,4})?$/.test(String(value)), 'a decimal of at most 4 places')
  .describe('An exact decimal: at most 4 decimal places, read it as text and not as a binary fraction')
  .transform((value) => value as Decimal);

export const words = z.strictObject({ vi: z.string(), en: z.string().exactOptional() });

const article = z.string().exactOptional();
const items = z.array(z.string());
const step = {
  measure: words,
  value: z.string(),
  unit: z.string(),
  direction: z.enum(['at-least', 'at-most']),
  bound: decimal,
  category: words.exactOptional(),
  points: decimal,
};
const between = { lower: words, lowerTo: decimal, higher: words, higherFrom: decimal };

/** Every reason of model/reason.ts, with what its sentence needs. */
export const reason = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('awarded'), points: decimal, maximum: decimal.exactOptional() }),
  z.strictObject({ code: z.literal('awarded-zero') }),
  z.strictObject({ code: z.literal('level-reached'), level: words, points: decimal }),
  z.strictObject({ code: z.literal('step-reached'), ...step }),
  z.strictObject({ code: z.literal('no-step-reached'), ...step }),
  z.strictObject({ code: z.literal('sum-of-indicators'), points: decimal, maximum: decimal.exactOptional() }),
  z.strictObject({ code: z.literal('no-evidence'), points: decimal, article }),
  z.strictObject({ code: z.literal('nothing-submitted') }),
  z.strictObject({ code: z.literal('no-score') }),
  z.strictObject({ code: z.literal('no-value') }),
  z.strictObject({ code: z.literal('not-applicable') }),
  z.strictObject({ code: z.literal('invalid-data') }),
  z.strictObject({
    code: z.literal('total-in-band'),
    total: decimal,
    class: words,
    from: decimal,
    to: decimal.exactOptional(),
    toExclusive: z.boolean(),
    article,
  }),
  z.strictObject({ code: z.literal('total-read-as'), total: decimal, class: words, ...between }),
  z.strictObject({ code: z.literal('total-below-bands'), total: decimal, lowest: decimal, article }),
  z.strictObject({ code: z.literal('gate-holds'), gate: words, article }),
  z.strictObject({ code: z.literal('gate-fails'), gate: words, article, class: words, items }),
  z.strictObject({ code: z.literal('items-without-evidence'), items, points: decimal, article }),
  z.strictObject({ code: z.literal('items-not-submitted'), items }),
  z.strictObject({ code: z.literal('items-at-zero'), items }),
  z.strictObject({ code: z.literal('remaining-case'), class: words, article }),
  z.strictObject({ code: z.literal('class-with-evidence'), class: words, total: decimal, items }),
  z.strictObject({
    code: z.literal('total-between-bands'),
    total: decimal,
    ...between,
    readAs: words,
    why: words.exactOptional(),
  }),
]) satisfies z.ZodType<Reason, unknown>;
