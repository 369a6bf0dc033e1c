import { z } from 'zod';
import { CONDITION_FINDINGS } from '../model/condition.ts';
import type { Decimal } from '../model/decimal.ts';
import type { Fields, FieldTypes } from '../model/fields.ts';
import type { Words } from '../model/language.ts';
import {
  CLASS_REASON_FIELDS,
  type ConditionFinding,
  ITEM_REASON_FIELDS,
  NOTICE_FIELDS,
  type Reason,
  type ReasonFieldTypes,
} from '../model/reason.ts';

export const decimal = z
  .number()
  .refine((value) => /^-?\d{1,9}(?:\.\d{1,4})?$/.test(String(value)), 'a decimal of at most 4 places')
  .describe('An exact decimal: at most 4 decimal places, read it as text and not as a binary fraction')
  .transform((value) => value as Decimal)
  .meta({ id: 'decimal', format: 'decimal' });

export const words = z.strictObject({ vi: z.string(), en: z.string().exactOptional() }).meta({ id: 'words' });

export const counts = z.strictObject({ part: decimal, whole: decimal }).meta({ id: 'counts' });

type Schemas<Types> = { readonly [Name in keyof Types]: z.ZodType<Types[Name], unknown> };

const fields: Schemas<FieldTypes> = {
  decimal,
  text: z.string(),
  words,
  'list of words': z.array(words),
  items: z.array(z.string()),
  counts,
  'whole number': z.int(),
  'yes or no': z.boolean(),
  direction: z.enum(['at-least', 'at-most']),
};

/** A condition with what was found. */
export const saidCondition = unionBy('kind', CONDITION_FINDINGS, fields).meta({
  id: 'condition',
}) as unknown as z.ZodType<ConditionFinding, unknown>;

const reasonFields: Schemas<ReasonFieldTypes> = {
  ...fields,
  conditions: z.array(saidCondition),
  'level above': z.strictObject({ level: words, article: z.string().exactOptional(), failing: z.array(saidCondition) }),
  'not met': z.literal('not-met'),
};

/** Every reason of model/reason.ts, with what its sentence needs. */
export const reason = unionBy(
  'code',
  { ...ITEM_REASON_FIELDS, ...CLASS_REASON_FIELDS, ...NOTICE_FIELDS },
  reasonFields,
).meta({ id: 'reason' }) as unknown as z.ZodType<Reason, unknown>;

/**
 * A reason of a class, or a notice, as it is stored: words that are the label of a class or of a gate are its id there
 * (`stored/naming.ts`), which its type does not say.
 */
export const storedReason = unionBy(
  'code',
  { ...CLASS_REASON_FIELDS, ...NOTICE_FIELDS },
  { ...reasonFields, words: z.union([z.string(), words]) as unknown as z.ZodType<Words, unknown> },
).meta({ id: 'classReason' }) as unknown as z.ZodType<Reason, unknown>;

/** One object for each entry of a table, told apart by its key, with the fields the model gives it and no others. */
function unionBy<Types>(key: string, table: Readonly<Record<string, Fields<Types>>>, schemas: Schemas<Types>) {
  const [first, ...others] = Object.entries(table).map(([name, described]) => {
    const shape = Object.entries(described).map(([field, type]) => [field, schemaOf(type, schemas)]);
    return z.strictObject({ [key]: z.literal(name), ...Object.fromEntries(shape) });
  });
  if (first === undefined) throw new Error(`${key}: a table without entries`);
  return z.discriminatedUnion(key, [first, ...others]);
}

function schemaOf<Types>(type: string, schemas: Schemas<Types>): z.ZodType {
  const schema = schemas[type.replace(/\?$/, '') as keyof Types];
  return type.endsWith('?') ? schema.exactOptional() : schema;
}
