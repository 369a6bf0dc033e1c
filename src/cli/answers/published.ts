import { z } from 'zod';
import type { Bound, PerCategory } from '../../model/bound.ts';
import type { Clause, Rounding } from '../../model/clause.ts';
import type { Decimal } from '../../model/decimal.ts';
import { decimalOf } from '../../model/decimal.ts';
import type { Words } from '../../model/language.ts';
import { problemForm } from '../../problems/json-forms.ts';
import { counts, decimal, reason, saidCondition, words } from '../../result/reason-schema.ts';
import { location } from '../../result/result-schema.ts';

/** What the answers of several commands are made of. What another published schema describes is not described again. */
export const count = z.int().nonnegative();
export const names = z.array(z.string());
export const text = z.string().nullable();
export const points = decimal.nullable();
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** YYYY-MM-DD. */
export const day = z.iso.date();
/** A number an office wrote, of any size. */
export const number = z.custom<Decimal>((value) => typeof value === 'number' && decimalOf(value) !== undefined);

const NAMED = z.registry<{ readonly id: string }>();

/** A form that answers hold more than once: it is in the schema once, under this name. */
export function named<Form extends z.ZodType>(id: string, form: Form): Form {
  NAMED.add(form, { id });
  return form;
}

/** One thing that is wrong in a file. */
export const problem = named('problem', problemForm);

/** Where in the published schemas a form stands. */
const PLACES = new Map<z.core.$ZodType, string>([
  [decimal, 'result.json#/$defs/decimal'],
  [words, 'result.json#/$defs/words'],
  [counts, 'result.json#/$defs/counts'],
  [saidCondition, 'result.json#/$defs/condition'],
  [reason, 'result.json#/$defs/reason'],
  [location, 'result.json#/$defs/location'],
]);

function publishedAt<T>(place: string): z.ZodType<T> {
  const form = z.custom<T>();
  PLACES.set(form, place);
  return form;
}

export const resultFile = publishedAt<object>('result.json');
export const comparisonFile = publishedAt<object>('comparison.json');
export const selfCheckFile = publishedAt<object>('self-check.json');

/** A part of a criteria set that is used as it is written. */
export function ofCriteria<T>(part: string): z.ZodType<T> {
  return publishedAt<T>(`criteria.json#/$defs/${part}`);
}

export const clause = ofCriteria<Clause>('clause');
export const rounding = ofCriteria<Rounding>('rounding');
export const bound = ofCriteria<Bound>('bound');
export const wordsPerCategory = ofCriteria<PerCategory<Words>>('wordsPerCategory');

/** Parts of the schema of criteria files, whose own forms are not known here. */
const WRITTEN = new Set(['words', 'wordsPerCategory', 'bound', 'pointsBound', 'clause', 'rounding']);

const WRITTEN_AS = new Map<z.core.$ZodType, z.ZodType>();

/** What is used as a criteria file may write it, but that a list which the file leaves out is there and empty. */
export function writtenAs<T>(written: z.ZodType): z.ZodType<T> {
  const form = z.custom<T>();
  WRITTEN_AS.set(form, written);
  return form;
}

/** The JSON Schema of a form, with references to what is published beside it. */
export function jsonSchemaOf(form: z.ZodType): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(form, {
    io: 'input',
    unrepresentable: 'any',
    // Not the ids that forms have in the schema they come from: two of them have words of their own.
    metadata: NAMED,
    override: ({ zodSchema, jsonSchema }) => {
      const id = z.globalRegistry.get(zodSchema)?.id;
      const place =
        PLACES.get(zodSchema) ?? (id !== undefined && WRITTEN.has(id) ? `criteria.json#/$defs/${id}` : undefined);
      if (place !== undefined) {
        for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
        jsonSchema.$ref = place;
      }
      const written = WRITTEN_AS.get(zodSchema);
      if (written !== undefined) Object.assign(jsonSchema, withEmptyLists(jsonSchemaOf(written)));
      if (zodSchema === number) jsonSchema.type = 'number';
    },
  });
}

function withEmptyLists({ $schema: _, ...schema }: z.core.JSONSchema.BaseSchema): object {
  return JSON.parse(JSON.stringify(schema, (key, value) => (key === 'minItems' ? undefined : value)));
}
