import { z } from 'zod';
import { keyIdText } from '../verification/statement.ts';
import { patternMistake } from './number-pattern.ts';

export const LONGEST_FREE_TEXT = 500;

/** Something a person said, on one line. */
export const freeText = z
  .string()
  .trim()
  .min(1)
  .max(LONGEST_FREE_TEXT)
  .regex(/^\P{C}*$/u);

const day = z.iso.date();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const pattern = z.string().refine((written) => patternMistake(written) === undefined);
const no = z.int().min(1);

/** No line of a register is longer, in bytes. */
export const LONGEST_LINE = 1 << 16;

/** What can stand on a certificate: no more than the program itself would ever have written. */
const printed = z
  .string()
  .max(500)
  .regex(/^\P{C}*$/u)
  .refine((text) => text === text.normalize('NFC'));
/** By these a certificate is found: a blank more would make it another one. */
const sought = printed.min(1).refine((text) => text === text.trim());

const facts = z.strictObject({
  number: sought,
  registerNumber: printed.min(1),
  unitCode: sought,
  unitName: printed.min(1),
  area: printed,
  award: sought,
  classId: sought,
  className: printed.min(1),
  year: z.int().min(1900).max(2999),
  issuedOn: day,
  criteria: sought,
  criteriaSha256: sha256,
  authority: printed,
});

const opening = {
  format: z.literal('hoctap-register'),
  formatVersion: z.literal(1),
  office: freeText,
  numberPattern: pattern,
  registerPattern: pattern,
  start: z.int().min(1).max(999_999),
  restart: z.enum(['yearly', 'never']),
  on: day,
  by: freeText.optional(),
};

export const openingSchema = z.strictObject(opening);
export const openingLineSchema = z.strictObject({ ...opening, sum: sha256 });

const guards = { no, prev: sha256, sum: sha256, key: keyIdText.optional() };
const act = { on: day, by: freeText, reason: freeText };
const seq = z.int().min(1).max(9_999_999);

export const entrySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...guards,
    kind: z.literal('issue'),
    on: day,
    by: freeText.optional(),
    seq,
    facts,
    notRecomputed: z.int().min(1).optional(),
  }),
  z.strictObject({ ...guards, kind: z.literal('replace'), ...act, of: no, seq, facts }),
  z.strictObject({ ...guards, kind: z.literal('void'), ...act, of: no }),
  z.strictObject({ ...guards, kind: z.literal('reprint'), ...act, of: no }),
  z.strictObject({
    ...guards,
    kind: z.literal('hold'),
    ...act,
    seqs: z.array(seq).min(1).max(10_000),
    year: z.int().min(1900).max(2999),
    damaged: sha256,
  }),
]);

export type WrittenEntry = z.infer<typeof entrySchema>;

/** The published description of a line of a register: entry.schema.json beside this file holds it. */
export function entryJsonSchema(): object {
  return z.toJSONSchema(z.union([openingLineSchema, entrySchema]), { io: 'input' });
}
