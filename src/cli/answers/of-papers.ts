import { z } from 'zod';
import type { RefusalReason } from '../../certificate/certificates-from.ts';
import type { WithheldReason } from '../../documents/documents-from.ts';
import { DOCUMENT_KINDS } from '../../documents/kinds.ts';
import type { Exactly } from '../../model/exactly.ts';
import { unit } from './of-results.ts';
import { count, day, names } from './published.ts';

const reason = z.enum(['self-evaluation', 'invalid-data', 'class-without-award', 'no-such-unit']);
const withheld = z.enum([
  'self-evaluation',
  'checked-result',
  'recognises-none',
  'nobody-recognised',
  'nobody-applies',
  'nobody-refused',
  'nobody-decided',
]);

const certify = z.strictObject({
  certificates: z.array(
    z.strictObject({
      number: z.string().exactOptional().describe('left out without a register'),
      issuedOn: day.exactOptional(),
      unit: z.string(),
      name: z.string(),
      class: z.string(),
    }),
  ),
  refused: z.array(z.strictObject({ reason, unit: z.string().exactOptional(), detail: z.string() })),
  added: count.exactOptional().describe('numbers that are new in the register; left out without one'),
  stillHeld: z
    .array(z.strictObject({ number: z.string(), unit: z.string() }))
    .describe('valid certificates of units that this result gives none'),
  signedBefore: z
    .array(z.strictObject({ unit: z.string(), key: z.string() }))
    .describe('issued before under another key, and not drawn again'),
});

const _reason: Exactly<z.infer<typeof reason>, RefusalReason> = true;
const _withheld: Exactly<z.infer<typeof withheld>, WithheldReason> = true;
void [_reason, _withheld];

export const OF_PAPERS = {
  certify,
  documents: z.strictObject({
    withheld: z.array(z.strictObject({ kind: z.enum(DOCUMENT_KINDS), reason: withheld })),
    leftOut: z.array(unit).describe('named by no decision: their data is wrong'),
  }),
  dossier: z.strictObject({ units: count, copies: count, absent: count, unclaimed: count }),
  letters: z.strictObject({ letters: count, silent: count, lackNothing: count, unknown: names }),
  report: z.strictObject({ formats: names }),
  sheets: z.strictObject({ sheets: count, unknown: names }),
};
