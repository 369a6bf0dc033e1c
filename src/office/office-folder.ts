import { z } from 'zod';
import type { Profile } from '../certificate/profile.ts';
import { profileShape } from '../certificate/profile-schema.ts';
import { shapeProblems } from '../certificate/shape-problems.ts';
import type { Exactly } from '../model/exactly.ts';
import type { Problem } from '../problems/problem.ts';

const text = z.string().trim().min(1).max(500);

const shape = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal('hoctap-folder'),
  formatVersion: z.literal(1),
  /** For people who read the file; never used, and kept. */
  note: z.string().optional(),
  /** What the office says of itself on papers: the same keys as in a profile file. */
  office: profileShape.optional(),
  /** The criteria set: an id, id@version, or the path of a file, from this folder. */
  criteria: text.optional(),
  year: z.int().min(1900).max(2099).optional(),
  /** The units that are to send: a file, from this folder, or the name of a province. */
  units: text.optional(),
  /** A district of that province, before 1/7/2025. */
  district: text.optional(),
  /** The day by which all is to be sent: 15/12/2022 or 2022-12-15. */
  due: text.optional(),
  /** The day of the check, where the set asks for one. */
  checkedOn: text.optional(),
  /** The register of certificates, from this folder. */
  register: text.optional(),
  /** The private key of the office, a file from this folder. Its passphrase is never written down. */
  key: text.optional(),
  /** The public key that goes with it. */
  publicKey: text.optional(),
});

/** What a folder says of its office and its year. Whatever is absent is asked or left to the command line. */
export interface OfficeFolder {
  /** For people who read the file; never used, and kept. */
  readonly note?: string | undefined;
  /** What the office says of itself on papers. */
  readonly office?: Omit<Profile, 'file'> | undefined;
  /** The criteria set: an id, id@version, or the path of a file, from this folder. */
  readonly criteria?: string | undefined;
  readonly year?: number | undefined;
  /** The units that are to send: a file, from this folder, or the name of a province. */
  readonly units?: string | undefined;
  /** A district of that province, before 1/7/2025. */
  readonly district?: string | undefined;
  /** The day by which all is to be sent: 15/12/2022 or 2022-12-15. */
  readonly due?: string | undefined;
  /** The day of the check, where the set asks for one. */
  readonly checkedOn?: string | undefined;
  /** The register of certificates, from this folder. */
  readonly register?: string | undefined;
  /** The private key of the office, a file from this folder. */
  readonly key?: string | undefined;
  /** The public key that goes with it. */
  readonly publicKey?: string | undefined;
}

// A key that only one of the two knows does not compile here.
const _alike: Exactly<Omit<z.infer<typeof shape>, '$schema' | 'format' | 'formatVersion'>, OfficeFolder> = true;
void _alike;

/** Reads a parsed JSON value. All mistakes at once, each with its key. */
export function parseOfficeFolder(value: unknown, file: string): { folder?: OfficeFolder; problems: Problem[] } {
  const checked = shape.safeParse(value);
  if (!checked.success) return { problems: shapeProblems('profile', checked.error, value, file) };
  const { $schema, format, formatVersion, ...folder } = checked.data;
  return { folder, problems: [] };
}

/** What is said of a folder without a file of it yet, held to what the file may say. */
export function officeFolderProblems(said: OfficeFolder, file: string): Problem[] {
  return parseOfficeFolder({ ...MARK, ...said }, file).problems;
}

const MARK = { format: 'hoctap-folder', formatVersion: 1 };

/** Whether a JSON value means to be such a file, right or wrong. */
export function isOfficeFolder(value: unknown): boolean {
  return (value as { format?: unknown } | null)?.format === 'hoctap-folder';
}

/** The file as it is written: what is known, in one order; the first key is the mark by which the program replaces it. */
export function officeFolderText({ office, ...folder }: OfficeFolder): string {
  const known = Object.fromEntries(
    Object.keys(shape.shape).flatMap((key) => {
      const value = (folder as Record<string, unknown>)[key];
      return value === undefined ? [] : [[key, value]];
    }),
  );
  const file = { ...MARK, $schema: 'hoctap/schemas/office-folder.json' };
  return `${JSON.stringify({ ...file, ...(office === undefined ? {} : { office }), ...known }, null, 2)}\n`;
}

/** Keys whose values are paths, from the folder of the file. `criteria` and `units` may be one. */
export const PATHS = ['register', 'key', 'publicKey'] as const;

/** The published description: office-folder.schema.json beside this file holds it. */
export function officeFolderJsonSchema(): object {
  return z.toJSONSchema(shape, { io: 'input' });
}
