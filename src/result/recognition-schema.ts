import { z } from 'zod';
import type { AuthorityRole, DossierKind, PaperKind, RecognitionForm } from '../model/recognition.ts';
import { words } from './reason-schema.ts';

const held = {
  from: z.string().exactOptional(),
  to: z.string().exactOptional(),
  provinces: z.array(z.string()).exactOptional(),
  article: z.string().exactOptional(),
  reported: z.boolean(),
};

const form = z.enum(['classified', 'level', 'title']) satisfies z.ZodType<RecognitionForm>;
const of = z.enum(['application', 'recognition', 'answer']) satisfies z.ZodType<DossierKind>;
const role = z.enum([
  'applies',
  'receives',
  'plans',
  'approves',
  'appoints',
  'submits',
  'decides',
  'answers',
]) satisfies z.ZodType<AuthorityRole>;
const paper = z.enum([
  'application',
  'self-report',
  'self-minutes',
  'summary',
  'minutes',
  'appraisal',
  'submission',
  'decision',
  'answer',
]) satisfies z.ZodType<PaperKind>;

/** What of the set's recognition is in a result: all of it, since papers are drawn from the result alone. */
export const recognition = z.strictObject({
  form,
  evaluates: z.string(),
  recognises: z.string(),
  granted: z.string(),
  scale: z.string().exactOptional(),
  clause: z.strictObject({ article: z.string(), text: z.string() }).exactOptional(),
  authorities: z.array(z.strictObject({ role, who: words, ...held })),
  bodies: z.array(
    z.strictObject({
      name: words,
      members: z.strictObject({ atLeast: z.int().positive(), odd: z.boolean() }).exactOptional(),
      seats: z.array(z.string()),
      composition: z.array(z.string()),
      ...held,
    }),
  ),
  dossiers: z.array(z.strictObject({ of, papers: z.array(z.strictObject({ paper, name: words })), ...held })),
  deadlines: z.array(
    z.strictObject({
      of,
      before: z.string(),
      yearsLater: z.int().nonnegative(),
      ...held,
    }),
  ),
});
