import { z } from 'zod';
import { words } from './reason-schema.ts';

/** When the document of a set holds. */
export const lawRecord = z.strictObject({
  document: z.string(),
  title: words,
  issuedOn: z.string().exactOptional(),
  inForceFrom: z.string().exactOptional(),
  readOn: z.string().exactOptional(),
  repealed: z
    .strictObject({
      on: z.string(),
      by: z.string(),
      clause: z.strictObject({ article: z.string(), text: z.string() }).exactOptional(),
    })
    .exactOptional(),
});
