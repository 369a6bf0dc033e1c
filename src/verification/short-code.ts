import type { CertificateFacts } from '../model/certificate.ts';
import { ALPHABET, letterValue, toBase32 } from './alphabet.ts';
import { canonicalBytes } from './canonical.ts';
import { sha256 } from './signature.ts';

/** Eleven letters of the hash (55 bits) and one that checks them, in three groups of four. */
const HASHED = 11;

/**
 * A code to type by hand, e.g. "7K3F-9QXM-21AB". It finds the certificate in a register and proves nothing by itself:
 * anyone can copy it onto another sheet, so what the register says has to be compared with the paper.
 */
export function shortCodeOf(facts: CertificateFacts): string {
  const hashed = toBase32(sha256(canonicalBytes(facts))).slice(0, HASHED);
  return (hashed + checkLetter(hashed)).replace(/(.{4})(?=.)/g, '$1-');
}

export type ShortCodeReading =
  | { readonly shortCode: string }
  /** `vietnamese-typing`: letters with marks, as an input method makes them of plain ones. */
  | { readonly wrong: 'length' | 'letter' | 'vietnamese-typing' | 'check' };

/** A code as people type it: any case, any spacing, O for 0, I or L for 1. */
export function readShortCode(typed: string): ShortCodeReading {
  const letters = typed
    .normalize('NFC')
    .toUpperCase()
    .replace(/[\s\p{Pd}._]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (/[À-ỹĐƠƯ]/.test(letters)) return { wrong: 'vietnamese-typing' };
  if (letters.length !== HASHED + 1) return { wrong: 'length' };
  if ([...letters].some((letter) => letterValue(letter) === undefined)) return { wrong: 'letter' };
  if (checkLetter(letters.slice(0, HASHED)) !== letters.charAt(HASHED)) return { wrong: 'check' };
  return { shortCode: letters.replace(/(.{4})(?=.)/g, '$1-') };
}

/** Whether what was typed is meant as a short code, right or wrong, and not as the name of a file. */
export function looksLikeShortCode(typed: string): boolean {
  return /^[\p{L}\d]{3,5}(?:[\s\p{Pd}]+[\p{L}\d]{3,5}){2}$|^[\p{L}\d]{11,13}$/u.test(typed.trim().normalize('NFC'));
}

/**
 * A polynomial over the field of 32 elements (x^5 + x^2 + 1), every place multiplied by another power: one wrong letter
 * and any two letters exchanged are always found.
 */
function checkLetter(letters: string): string {
  let sum = 0;
  for (const letter of letters) sum = timesX(sum ^ (letterValue(letter) ?? 0));
  return ALPHABET.charAt(sum);
}

function timesX(value: number): number {
  const doubled = value << 1;
  return doubled > 31 ? doubled ^ 0b100101 : doubled;
}
