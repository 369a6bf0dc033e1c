import { CannotRun } from '../model/cannot-run.ts';
import type { CertificateFacts, CertificateProof } from '../model/certificate.ts';
import type { CodeExtras } from './canonical.ts';
import { writeCode } from './code-text.ts';
import { shortCodeOf } from './short-code.ts';
import type { Signer } from './signature.ts';
import { fitsOnPaper, squareOf } from './square.ts';

/** Without a signer the code says so of itself, and `verify` never takes it for valid. */
export function proofOf(facts: CertificateFacts, signer?: Signer, extras?: CodeExtras): CertificateProof {
  const text = writeCode(facts, signer, extras);
  if (!fitsOnPaper(text)) throw tooLong(facts);
  return {
    // Made when it is drawn: the squares of a whole country would fill the memory.
    get square() {
      return squareOf(text);
    },
    shortCode: shortCodeOf(facts),
    text,
  };
}

function tooLong({ unitCode }: CertificateFacts): CannotRun {
  return new CannotRun(
    {
      vi: `Nội dung giấy chứng nhận của đơn vị ${unitCode} quá dài, không đặt vừa mã QR.`,
      en: `The certificate of the unit ${unitCode} says too much to fit in a QR code.`,
    },
    {
      vi: 'Rút gọn tên đơn vị, địa bàn hoặc tên cơ quan cấp.',
      en: 'Shorten the name of the unit, its area or the issuing authority.',
    },
  );
}
