import type { z } from 'zod';
import { METHOD_KINDS, type Method, type MethodKind, type MethodOf } from '../model/method.ts';
import { BY_FACTS } from './methods/by-facts.ts';
import { BY_FIGURES } from './methods/by-figures.ts';
import { BY_PEOPLE } from './methods/by-people.ts';
import type { MethodForm } from './methods/form.ts';

/** What a criteria file can do with each way of scoring; one that is forgotten does not compile. */
const FORMS = { ...BY_PEOPLE, ...BY_FIGURES, ...BY_FACTS } satisfies {
  readonly [K in MethodKind]: MethodForm<MethodOf<K>>;
};

export function formOf<M extends Method>({ kind }: M): MethodForm<M> {
  return FORMS[kind] as unknown as MethodForm<M>;
}

type MethodSchema = (typeof FORMS)[MethodKind]['schema'];

/** How each may be written, in the order in which they are documented. */
export const METHOD_SCHEMAS = METHOD_KINDS.map((kind) => FORMS[kind].schema) as [MethodSchema, ...MethodSchema[]];

export type WrittenMethod = z.infer<MethodSchema>;

/** A way of scoring with its defaults filled in. */
export function resolveMethod(written: WrittenMethod): Method {
  const form = FORMS[written.kind] as unknown as MethodForm<Method, z.ZodType<WrittenMethod>>;
  return form.resolve(written);
}
