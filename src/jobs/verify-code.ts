import { refusal } from '../problems/refusal.ts';
import type { KnownEnd } from '../register/lookup.ts';
import { readPublishedList } from '../register/published-list.ts';
import type { EvidenceWorld } from './evidence-world.ts';
import { verify } from './verify.ts';
import type { VerifyResult } from './verify-result.ts';

export interface VerifyCodeOptions {
  /** What is known of the end of the list. */
  readonly known?: KnownEnd;
  /** The text of a code, with or without the address before it. */
  readonly code: string;
  /** Files with public keys or revocations. */
  readonly keys: readonly string[];
  /** The list an office posts of its register. */
  readonly list?: string | undefined;
  /** A person has compared the paper line by line with what was shown before. */
  readonly comparedByEye?: boolean | undefined;
}

/** What a code says and whether it is genuine and in force, without the paper it was read from: for a camera, or a page. */
export function verifyCodeText(
  { code, list, comparedByEye = false, ...asked }: VerifyCodeOptions,
  world: EvidenceWorld,
): Promise<VerifyResult> {
  const { files, shipped, progress } = world;
  const isCode = /^\s*(?:https:\/\/[^\s#]{0,200}#)?HOCTAP\d*:/.test(code);
  if (!isCode) throw refusal('nothing-to-verify', { what: code });
  return verify(
    { ...asked, what: code, register: list, comparedByEye },
    {
      ...{ files, shipped, progress },
      registers: {
        openOrList(path) {
          const read = readPublishedList(files.text(path).text);
          if (read === undefined) throw refusal('published-list-unreadable', { path });
          return { kind: 'list', list: read };
        },
      },
      papers: { bytes: () => undefined, open: () => Promise.reject(new TypeError('a code is no paper')) },
      fonts: () => NO_FONTS,
    },
  );
}

const NONE = new Uint8Array();
const NO_FONTS = { regular: NONE, bold: NONE, italic: NONE, boldItalic: NONE };
