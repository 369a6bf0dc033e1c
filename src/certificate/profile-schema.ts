import { z } from 'zod';
import type { Problem } from '../problems/problem.ts';
import { shapeProblems } from './shape-problems.ts';

/** One line of print: some text, without line breaks and other characters that do not show. */
const line = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^\P{C}*$/u);

const profile = z.strictObject({
  /** For people who read the file; never printed. */
  note: z.string().optional(),
  /** Who issues: one element for each line, e.g. ["Chủ tịch", "Ủy ban nhân dân huyện ..."]. */
  authority: z.array(line).min(1).max(3).optional(),
  /** Where it is signed, as it stands before the date. */
  place: line.optional(),
  /** The decision that recognises the results. */
  decision: z.strictObject({ number: line.optional(), date: z.iso.date().optional() }).optional(),
  signer: z.strictObject({ title: z.array(line).min(1).max(3).optional(), name: line.optional() }).optional(),
});

/** What an office puts on every certificate of its own. Whatever is absent is left to be filled in by hand. */
export type Profile = z.infer<typeof profile> & {
  /** The file it came from, for what is found wrong only when a text is printed. */
  readonly file?: string;
};

export const BLANK_PROFILE: Profile = {};

/** Reads a parsed JSON value. All mistakes at once, each with its key. */
export function parseProfile(value: unknown, file: string): { profile?: Profile; problems: Problem[] } {
  const checked = profile.safeParse(value);
  if (checked.success) return { profile: { ...checked.data, file }, problems: [] };
  return { problems: shapeProblems('profile', checked.error, value, file) };
}
