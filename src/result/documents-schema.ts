import { z } from 'zod';
import type { EvidenceDocuments } from '../model/evidence-documents.ts';
import { decimal } from './reason-schema.ts';

const use = { unit: z.string(), item: z.string() };

/** The documents of an evidence folder in result.json; `model/evidence-documents.ts` says what each field means. */
export const documents = z.strictObject({
  folder: z.string(),
  strict: z.boolean(),
  files: z.array(
    z.strictObject({
      file: z.string(),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .nullable(),
      bytes: z.int().nonnegative(),
      usedBy: z.array(z.strictObject(use)),
    }),
  ),
  unused: z.int().nonnegative(),
  awaiting: z.array(z.strictObject({ ...use, references: z.array(z.string()), points: decimal.nullable() })),
  pointsAwaiting: decimal,
}) satisfies z.ZodType<EvidenceDocuments, unknown>;
