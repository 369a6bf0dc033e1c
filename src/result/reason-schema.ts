import { z } from 'zod';
import type { Decimal } from '../model/decimal.ts';
import type { Reason, SaidCondition } from '../model/reason.ts';

export const decimal = z
  .number()
  .refine((value) => /^-?\d{1,9}(?:\.\d{1,4})?$/.test(String(value)), 'a decimal of at most 4 places')
  .describe('An exact decimal: at most 4 decimal places, read it as text and not as a binary fraction')
  .transform((value) => value as Decimal)
  .meta({ id: 'decimal' });

export const words = z.strictObject({ vi: z.string(), en: z.string().exactOptional() }).meta({ id: 'words' });

export const counts = z.strictObject({ part: decimal, whole: decimal }).meta({ id: 'counts' });

const article = z.string().exactOptional();
const items = z.array(z.string());
const direction = z.enum(['at-least', 'at-most']);
const points = decimal.exactOptional();
const measured = { measure: words, value: z.string(), counts: counts.exactOptional(), unit: z.string() };
const step = { ...measured, direction, bound: decimal, category: words.exactOptional(), points: decimal };
const between = { lower: words, lowerTo: decimal, higher: words, higherFrom: decimal };

const ofItem = { item: z.string(), label: words, article };

/** A condition with what was found. */
export const saidCondition = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('value'),
      ...ofItem,
      direction,
      bound: decimal,
      category: words.exactOptional(),
      value: z.string().exactOptional(),
      counts: counts.exactOptional(),
      unit: z.string(),
    }),
    z.strictObject({ kind: z.literal('met'), ...ofItem }),
    z.strictObject({ kind: z.literal('level'), ...ofItem, level: words, found: words.exactOptional() }),
    z.strictObject({ kind: z.literal('points'), ...ofItem, atLeast: decimal, points: decimal }),
    z.strictObject({ kind: z.literal('class'), class: words, article }),
  ])
  .meta({ id: 'condition' }) satisfies z.ZodType<SaidCondition, unknown>;

/** Every reason of model/reason.ts, with what its sentence needs. */
export const reason = z
  .discriminatedUnion('code', [
    z.strictObject({ code: z.literal('awarded'), points: decimal, maximum: decimal.exactOptional() }),
    z.strictObject({ code: z.literal('awarded-zero') }),
    z.strictObject({ code: z.literal('level-reached'), level: words, points: decimal }),
    z.strictObject({ code: z.literal('step-reached'), ...step }),
    z.strictObject({ code: z.literal('no-step-reached'), ...step }),
    z.strictObject({ code: z.literal('sum-of-indicators'), points: decimal, maximum: decimal.exactOptional() }),
    z.strictObject({ code: z.literal('no-evidence'), points, article }),
    z.strictObject({ code: z.enum(['met', 'not-met']), points }),
    z.strictObject({ code: z.literal('measured'), ...measured }),
    z.strictObject({
      code: z.literal('in-proportion'),
      ...measured,
      rate: decimal,
      from: decimal,
      cap: decimal,
      rounded: z.boolean(),
      points: decimal,
    }),
    z.strictObject({
      code: z.literal('checklist'),
      present: z.array(words),
      absent: z.array(words),
      needed: z.int().exactOptional(),
      points,
    }),
    z.strictObject({
      code: z.literal('since'),
      event: words,
      date: z.string(),
      checkedOn: z.string(),
      months: z.int(),
      atMostMonths: z.int().exactOptional(),
      holds: z.boolean(),
    }),
    z.strictObject({ code: z.literal('class-elsewhere'), class: words, file: z.string().exactOptional(), points }),
    z.strictObject({
      code: z.literal('level-attained'),
      level: words,
      article,
      above: z.strictObject({ level: words, article, failing: z.array(saidCondition) }).exactOptional(),
    }),
    z.strictObject({ code: z.literal('no-level-attained'), otherwise: words, failing: z.array(saidCondition) }),
    z.strictObject({ code: z.literal('all-met') }),
    z.strictObject({ code: z.literal('some-not-met'), items }),
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
    z.strictObject({ code: z.literal('items-without-evidence'), items, points, article }),
    z.strictObject({
      code: z.literal('items-not-submitted'),
      items,
      counted: z.literal('not-met').exactOptional(),
    }),
    z.strictObject({ code: z.literal('conditions-hold'), class: words, article }),
    z.strictObject({
      code: z.literal('conditions-fail'),
      class: words,
      article,
      conditions: z.array(saidCondition),
    }),
    z.strictObject({
      code: z.literal('total-scaled'),
      total: decimal,
      attainable: decimal,
      maximum: decimal,
      scaled: decimal,
      items,
      article,
    }),
    z.strictObject({ code: z.literal('total-rounded'), total: decimal, rounded: decimal, article }),
    z.strictObject({ code: z.literal('items-at-zero'), items }),
    z.strictObject({ code: z.literal('best-open-class'), class: words, article }),
    z.strictObject({ code: z.literal('remaining-case'), class: words, article }),
    z.strictObject({ code: z.literal('class-with-evidence'), class: words, total: decimal.exactOptional(), items }),
    z.strictObject({
      code: z.literal('total-between-bands'),
      total: decimal,
      ...between,
      readAs: words,
      why: words.exactOptional(),
    }),
  ])
  .meta({ id: 'reason' }) satisfies z.ZodType<Reason, unknown>;
