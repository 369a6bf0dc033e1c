import { z } from 'zod';
import { OF_CERTIFICATES } from './answers/of-certificates.ts';
import { OF_CRITERIA } from './answers/of-criteria.ts';
import { OF_PAPERS } from './answers/of-papers.ts';
import { OF_RESULTS } from './answers/of-results.ts';
import { jsonSchemaOf } from './answers/published.ts';

const doctor = z.strictObject({
  version: z.string(),
  findings: z.array(
    z.strictObject({
      about: z.enum(['program', 'node', 'letters', 'fonts', 'writing', 'clock', 'office', 'register', 'key']),
      state: z.enum(['good', 'look', 'bad']),
      says: z.string(),
    }),
  ),
});

/**
 * What `data` holds of each command that answers in data, by its name as `command` of an answer says it; published as
 * `hoctap/schemas/answer-data.json`. A command can give nothing else (`Answer.give`).
 */
export const ANSWER_DATA = { doctor, ...OF_RESULTS, ...OF_PAPERS, ...OF_CERTIFICATES, ...OF_CRITERIA };

export type AnswerData = {
  readonly [Command in keyof typeof ANSWER_DATA]: Given<z.infer<(typeof ANSWER_DATA)[Command]>>;
};

/** The same, which nobody changes any more. */
type Given<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer E)[]
    ? readonly Given<E>[]
    : { readonly [K in keyof T]: Given<T[K]> };

export function answerDataJsonSchema(): object {
  return jsonSchemaOf(z.strictObject(ANSWER_DATA).partial());
}
