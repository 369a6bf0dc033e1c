import qrcode from 'qrcode-generator';
import type { CertificateProof } from '../../src/model/certificate.ts';

/** As long as the code of a signed certificate is, and in the letters it has. */
export function aProof(seed = '0', letters = 420): CertificateProof {
  const text = `HOCTAP1:${seed}.`.padEnd(letters, noise(seed, letters));
  const code = qrcode(0, 'M');
  code.addData(text, 'Alphanumeric');
  code.make();
  const size = code.getModuleCount();
  const line = Array.from({ length: size }, (_, index) => index);
  return {
    text,
    shortCode: 'MY3X-QDND-5RJA',
    // Made when it is asked for: thousands of them together would fill the memory.
    get square() {
      return { size, dark: line.map((row) => line.map((column) => code.isDark(row, column))) };
    },
  };
}

/** Letters without a pattern, the same in every run. */
function noise(seed: string, length: number): string {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  let state = [...seed].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) >>> 0;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return alphabet[state >>> 27];
  }).join('');
}
