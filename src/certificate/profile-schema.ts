import { z } from 'zod';
import type { Exactly } from '../model/exactly.ts';
import { isPageAddress } from '../model/page-address.ts';
import { isoDate } from '../model/written-date.ts';
import type { Problem } from '../problems/problem.ts';
import type { Profile } from './profile.ts';
import { shapeProblems } from './shape-problems.ts';

/** One line of print: some text, without line breaks and other characters that do not show. */
const line = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^\P{C}*$/u);

const lines = z.array(line).min(1).max(3);
const signer = z.strictObject({ title: lines.optional(), name: line.optional() });
/** 18/12/2022, as every option takes it, or 2022-12-18. */
const date = z.preprocess(
  (written) => (typeof written === 'string' ? (isoDate(written) ?? written) : written),
  z.iso.date(),
);

/** An agency that writes or submits in place of the one that decides. */
const role = z.strictObject({
  /** Its name, as the letterhead has it: one element for each line. */
  agency: lines.optional(),
  /** The agency above it. */
  parent: lines.optional(),
  /** Its part of a document's symbol: "PGDĐT". */
  symbol: line.optional(),
  /** Where it signs, where that is another place. */
  place: line.optional(),
  signer: signer.optional(),
});

/** The keys of a profile. */
export const profileShape = z.strictObject({
  /** For people who read the file; never printed. */
  note: z.string().optional(),
  /** Who decides and issues: one element for each line, e.g. ["Chủ tịch", "Ủy ban nhân dân huyện ..."]. */
  authority: lines.optional(),
  /** The agency above it, in the letterhead. */
  parent: lines.optional(),
  symbol: line.optional(),
  /** Where it is signed, as it stands before the date. */
  place: line.optional(),
  /** The decision that recognises the results. */
  decision: z.strictObject({ number: line.optional(), date: date.optional() }).optional(),
  signer: signer.optional(),
  /** The office's page for certificates: a telephone that reads the square opens it; nothing after the # is sent. */
  page: z.string().min(1).max(100).refine(isPageAddress).optional(),
  /** Who writes to the units. */
  sender: role.optional(),
  /** Who keeps the minutes and submits. */
  submitter: role.optional(),
});

// A key that only one of the two knows does not compile here.
const _alike: Exactly<z.infer<typeof profileShape>, Omit<Profile, 'file'>> = true;
void _alike;

/** Reads a parsed JSON value. All mistakes at once, each with its key. */
export function parseProfile(value: unknown, file: string): { profile?: Profile; problems: Problem[] } {
  const checked = profileShape.safeParse(value);
  if (checked.success) return { profile: { ...checked.data, file }, problems: [] };
  return { problems: shapeProblems('profile', checked.error, value, file) };
}

/** The published description of an office's profile: profile.schema.json beside this file holds it. */
export function profileJsonSchema(): object {
  return z.toJSONSchema(profileShape, { io: 'input' });
}
