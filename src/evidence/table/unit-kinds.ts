import type { CriteriaSet } from '../../model/criteria-set.ts';
import { plainLetters } from '../../model/plain-letters.ts';

/** Which places the units of a set are; `other` where they are none, such as agencies, families and centres. */
export type UnitLevel = 'commune' | 'district' | 'province' | 'other';

/** What the set itself says of its units, which decides what a row or a line that names a place is about. */
export interface UnitKinds {
  readonly level: UnitLevel;
  /** Whether a name is that of a place in which units are, and never of a unit: "Huyện Tam Nông" where communes are evaluated. */
  isArea(name: string): boolean;
  /** Whether a name says itself that it is one of a unit: "Xã Phú Đức" there. */
  isUnit(name: string): boolean;
}

/** Kinds of places by level. A city is one of a province or under the central government: it may be both. */
export const PLACE_KINDS: Readonly<Record<UnitLevel, readonly string[]>> = {
  commune: ['xã', 'phường', 'thị trấn', 'đặc khu'],
  district: ['huyện', 'quận', 'thị xã', 'thành phố'],
  province: ['tỉnh', 'thành phố'],
  other: [],
};

export function unitKinds({ subject }: Pick<CriteriaSet, 'subject'>): UnitKinds {
  const { vi } = subject.unit;
  const level = levelOf(vi);
  const areas = kindBefore(areasAbove(level, vi));
  const units = kindBefore([...PLACE_KINDS[level], ...(level === 'other' ? PLACE_KINDS.commune : [])]);
  return { level, isArea: (name) => areas(name), isUnit: (name) => units(name) };
}

function levelOf(words: string): UnitLevel {
  const first = words.normalize('NFC').trim().toLowerCase();
  const level = LEVELS.find((each) => PLACE_KINDS[each].some((kind) => first === kind || startsWith(first, kind)));
  return level ?? 'other';
}

function startsWith(text: string, kind: string): boolean {
  return text.startsWith(kind) && !/\p{L}/u.test(text.charAt(kind.length));
}

/** "Thành phố" is the last word of a district, and none that a set for districts begins with. */
const LEVELS: readonly UnitLevel[] = ['commune', 'province', 'district'];

/** Kinds that no unit of the set can be. "Đơn vị cấp huyện" is no district, and yet a row that names one may be meant for it. */
function areasAbove(level: UnitLevel, words: string): readonly string[] {
  if (level === 'province') return [];
  if (level === 'district') return ['tỉnh'];
  if (level === 'other' && /cấp tỉnh/iu.test(words.normalize('NFC'))) return [];
  if (level === 'other' && /cấp huyện/iu.test(words.normalize('NFC'))) return ['tỉnh'];
  return [...PLACE_KINDS.district, ...PLACE_KINDS.province];
}

/** A kind with a name behind it; with the tones of the kind, where there are any: "Quân khu" and "Huyện đoàn" are no districts. */
function kindBefore(kinds: readonly string[]): (name: string) => boolean {
  if (kinds.length === 0) return () => false;
  const written = new RegExp(`^(?:${kinds.join('|')}) (?!(?:ủy|uỷ|đoàn|đội)(?: |$))\\S`, 'iu');
  const plain = new RegExp(`^(?:${kinds.map(plainLetters).join('|')}) \\S`, 'u');
  return (name) => {
    const text = name.normalize('NFC').trim().replace(/\s+/g, ' ');
    return NOT_ASCII.test(text) ? written.test(text) : plain.test(text.toLowerCase());
  };
}

const NOT_ASCII = /[^\0-\x7f]/;
