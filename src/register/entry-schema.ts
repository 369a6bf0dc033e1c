import { z } from 'zod';
import { patternMistake } from './number-pattern.ts';

/** Something a person said, on one line. */
export const saidText = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .regex(/^\P{C}*$/u);

const day = z.iso.date();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const pattern = z.string().refine((written) => patternMistake(written) === undefined);
const no = z.int().min(1);

const facts = z.strictObject({
  number: z.string().min(1),
  registerNumber: z.string().min(1),
  unitCode: z.string().min(1),
  unitName: z.string().min(1),
  area: z.string(),
  award: z.string().min(1),
  classId: z.string().min(1),
  className: z.string().min(1),
  year: z.int(),
  issuedOn: day,
  criteria: z.string().min(1),
  criteriaSha256: z.string(),
  authority: z.string(),
});

const opening = {
  format: z.literal('hoctap-register'),
  formatVersion: z.literal(1),
  office: saidText,
  numberPattern: pattern,
  registerPattern: pattern,
  start: z.int().min(1).max(999_999),
  restart: z.enum(['yearly', 'never']),
  on: day,
  by: saidText.optional(),
};

export const openingSchema = z.strictObject(opening);
export const openingLineSchema = z.strictObject({ ...opening, sum: sha256 });

const guards = { no, prev: sha256, sum: sha256 };
const act = { on: day, by: saidText, reason: saidText, of: no };

export const entrySchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...guards, kind: z.literal('issue'), on: day, by: saidText.optional(), seq: no, facts }),
  z.strictObject({ ...guards, kind: z.literal('replace'), ...act, seq: no, facts }),
  z.strictObject({ ...guards, kind: z.literal('void'), ...act }),
  z.strictObject({ ...guards, kind: z.literal('reprint'), ...act }),
]);

export type WrittenEntry = z.infer<typeof entrySchema>;
