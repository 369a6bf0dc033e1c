import { refusal } from '../problems/refusal.ts';
import type { KnownEnd } from '../register/lookup.ts';
import { readPublishedList } from '../register/published-list.ts';
import type { EvidenceWorld } from './evidence-world.ts';
import { verify } from './verify.ts';
import type { VerifyResult } from './verify-result.ts';
import type { Papers } from './world.ts';

export interface VerifyPaperOptions {
  /** A file (PDF, picture), or the text of a code, with or without the address before it. */
  readonly what: string;
  /** Files with public keys or revocations. */
  readonly keys: readonly string[];
  /** The list an office posts of its register. */
  readonly list?: string | undefined;
  /** What is known of the end of the list. */
  readonly known?: KnownEnd;
  /** A person has compared the paper line by line with what was shown before. */
  readonly comparedByEye?: boolean | undefined;
}

/** Whether a certificate is genuine, says what its code says, and is in force, where no sheet can be drawn again: in a page. */
export function verifyPaper(
  { list, comparedByEye = false, ...asked }: VerifyPaperOptions,
  { files, shipped, progress }: EvidenceWorld,
  open: Papers['open'],
): Promise<VerifyResult> {
  return verify(
    { ...asked, register: list, comparedByEye },
    {
      ...{ files, shipped, progress },
      registers: {
        openOrList(path) {
          const read = readPublishedList(files.text(path).text);
          if (read === undefined) throw refusal('published-list-unreadable', { path });
          return { kind: 'list', list: read };
        },
      },
      papers: { bytes: (path) => (files.isThere(path) ? files.bytes(path) : undefined), open },
      fonts: () => NO_FONTS,
    },
  );
}

const NONE = new Uint8Array();
const NO_FONTS = { regular: NONE, bold: NONE, italic: NONE, boldItalic: NONE };
