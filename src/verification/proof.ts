import type { CertificateFacts, CertificateProof } from '../model/certificate.ts';
import { refusal } from '../problems/refusal.ts';
import type { CodeExtras } from './canonical.ts';
import { writeCode } from './code-text.ts';
import { shortCodeOf } from './short-code.ts';
import type { Signer } from './signature.ts';
import { fitsOnPaper, squareOf } from './square.ts';

/** Without a signer the code says so of itself, and `verify` never takes it for valid. */
export function proofOf(facts: CertificateFacts, signer?: Signer, extras?: CodeExtras): CertificateProof {
  const text = writeCode(facts, signer, extras);
  if (!fitsOnPaper(text)) throw refusal('code-too-long-for-square', { unit: facts.unitCode });
  return {
    // Made when it is drawn: the squares of a whole country would fill the memory.
    get square() {
      return squareOf(text);
    },
    shortCode: shortCodeOf(facts),
    text,
  };
}
