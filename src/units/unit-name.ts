import { distance } from 'fastest-levenshtein';
import { memoize } from '../model/memoize.ts';
import { plainLetters } from '../model/plain-letters.ts';

/** A unit's name as it is compared, by kind and stem: "X. Hoà An" and "Xã Hòa An" are one, "Phường 01" is "Phường 1". */
export interface ParsedUnitName {
  /** xã, phường, thị trấn, đặc khu; '' where it is not written. */
  readonly kind: string;
  readonly stem: string;
}

export function parseUnitName(name: string): ParsedUnitName {
  const letters = nameKey(name);
  const kind = KIND.exec(letters)?.[1];
  if (kind === undefined) return { kind: '', stem: letters };
  return { kind: SHORT_KINDS[kind] ?? kind, stem: letters.slice(kind.length + 1) };
}

/** The same name in either spelling; a kind that is missing on one side is ignored. */
export function sameName(a: ParsedUnitName, b: ParsedUnitName): boolean {
  return a.stem === b.stem && (a.kind === b.kind || a.kind === '' || b.kind === '');
}

/** Probably meant: letters without their marks agree, or all but one. Never where a number differs: Phường 12 is not 13. */
export function nearName(a: ParsedUnitName, b: ParsedUnitName): boolean {
  if (a.stem === b.stem || plainLetters(`${a.kind} ${a.stem}`) === plainLetters(`${b.kind} ${b.stem}`)) return true;
  if (DIGITS.test(a.stem) || DIGITS.test(b.stem)) return plainLetters(a.stem) === plainLetters(b.stem);
  const [plainA, plainB] = [plainLetters(a.stem), plainLetters(b.stem)];
  return plainA === plainB || (Math.min(plainA.length, plainB.length) >= LONG && distance(plainA, plainB) <= 1);
}

/** A province in plain letters, without what kind of area it is: "TP. Hồ Chí Minh" and "Thành phố Hồ Chí Minh". */
export const areaKey = memoize((name: string): string => {
  const plain = plainLetters(name).replace(AREA_KIND, '');
  return OTHER_PROVINCE_NAMES.get(plain) ?? plain;
});

/**
 * Small letters of a name with one way to place a tone (hòa, hoà), nothing between words but a blank, and numbers
 * without zeros in front.
 */
export const nameKey = memoize((name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(TONE_ON_THE_FIRST_VOWEL, '$1$3$2')
    .replace(BETWEEN_WORDS, ' ')
    .replace(/(^| )0+(?=\d)/g, '$1')
    .trim(),
);

const TONE_ON_THE_FIRST_VOWEL = /([ou])(\u0300|\u0301|\u0303|\u0309|\u0323)([aey])(?![a-z]|\p{M})/gu;
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;
const DIGITS = /\d/;
const LONG = 6;

const KIND = new RegExp(
  `^(${['xã', 'phường', 'thị trấn', 'đặc khu', 'x', 'p', 'tt'].join('|')}) .`.normalize('NFD'),
  'u',
);
const SHORT_KINDS: Readonly<Record<string, string>> = {
  x: 'xã'.normalize('NFD'),
  p: 'phường'.normalize('NFD'),
  tt: 'thị trấn'.normalize('NFD'),
};

const AREA_KIND = /^(?:tinh|thanh pho|tp|huyen|quan|thi xa|tx) (?=.)/;

/** Names a province had, or is called by; Thừa Thiên Huế became the city of Huế on 1/1/2025. */
const OTHER_PROVINCE_NAMES: ReadonlyMap<string, string> = new Map([
  ['hcm', 'ho chi minh'],
  ['tphcm', 'ho chi minh'],
  ['thua thien hue', 'hue'],
  ['tt hue', 'hue'],
  ['dac lac', 'dak lak'],
  ['dac nong', 'dak nong'],
]);
