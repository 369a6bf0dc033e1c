import { refusal } from '../problems/refusal.ts';
import type { EvidenceWorld } from './evidence-world.ts';
import { type VerifyPaperOptions, verifyPaper } from './verify-paper.ts';
import type { VerifyResult } from './verify-result.ts';

export interface VerifyCodeOptions extends Omit<VerifyPaperOptions, 'what'> {
  /** The text of a code, with or without the address before it. */
  readonly code: string;
}

/** What a code says and whether it is genuine and in force, without the paper it was read from: for a camera, or a page. */
export function verifyCodeText({ code, ...asked }: VerifyCodeOptions, world: EvidenceWorld): Promise<VerifyResult> {
  const isCode = /^\s*(?:https:\/\/[^\s#]{0,200}#)?HOCTAP\d*:/.test(code);
  if (!isCode) throw refusal('nothing-to-verify', { what: code });
  return verifyPaper({ ...asked, what: code }, world, () => Promise.reject(new TypeError('a code is no paper')));
}
