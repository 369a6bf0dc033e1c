import { z } from 'zod';

/** What is about to be appended to a register. */
export interface PendingNote {
  /** Length of the register in bytes before. */
  readonly at: number;
  /** What is appended there. */
  readonly text: string;
  /** The signed end of the register afterwards; null where it has none. */
  readonly head: string | null;
}

export function pendingNote({ at, text, head }: PendingNote, holder: object): string {
  return JSON.stringify({ format: FORMAT, formatVersion: VERSION, at, text, head, ...holder });
}

const FORMAT = 'hoctap-register-pending';
const VERSION = 1;

const anyNote = z.object({ format: z.literal(FORMAT), formatVersion: z.int().positive() });
const note = z.object({
  at: z.int().nonnegative(),
  /** Whole lines; none where only the end is signed again. */
  text: z.string().regex(/\n$|^$/),
  head: z.string().nullable(),
});

/** Whatever is not written as this version writes it is named and never used. */
export function readPendingNote(text: string): PendingNote | 'unreadable' | 'newer-version' {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'unreadable';
  }
  const any = anyNote.safeParse(value);
  if (!any.success) return 'unreadable';
  if (any.data.formatVersion > VERSION) return 'newer-version';
  return note.safeParse(value).data ?? 'unreadable';
}
