import { z } from 'zod';
import type { Exactly } from '../model/exactly.ts';
import { problemForm, refusalForm } from '../problems/json-forms.ts';
import type { AnswerJson } from './answer.ts';

const details = z.custom<object>((value) => typeof value === 'object' && value !== null);

/** What `--json` prints, as other programs may check it; published as `hoctap/schemas/answer.json`. */
export const answerForm = z.strictObject({
  format: z.literal('hoctap-answer'),
  formatVersion: z.literal(1),
  command: z.string(),
  exitCode: z.int(),
  dryRun: z.literal(true).exactOptional(),
  error: refusalForm.shape.error.exactOptional(),
  data: z.unknown().exactOptional(),
  said: z.array(z.string()).exactOptional(),
  written: z.array(z.string()),
  notices: z.array(z.strictObject({ code: z.string(), message: z.string(), details })),
  problems: z.array(problemForm),
});

const _answer: Exactly<z.infer<typeof answerForm>, AnswerJson> = true;
void _answer;

export function answerJsonSchema(): object {
  return z.toJSONSchema(answerForm, {
    io: 'input',
    override: ({ jsonSchema, path }) => {
      if (path.at(-1) === 'details' && jsonSchema.type === undefined) jsonSchema.type = 'object';
    },
    unrepresentable: 'any',
  });
}
