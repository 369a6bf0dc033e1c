import type { CriteriaSet, Item } from '../../model/criteria-set.ts';
import { plainLetters } from '../../model/plain-letters.ts';
import { FIELD_BY_NAME } from '../known-headers.ts';
import { lookAlike } from '../text/encoding/characters.ts';
import { type Field, WIDE_SUFFIXES } from '../vocabulary.ts';
import { compactName, itemNames } from './item-names.ts';
import { takesCounts } from './item-takes.ts';

export type WideField = keyof typeof WIDE_SUFFIXES;

/** What a header says: a field of the row, or a field of one item. `key` is one word for each meaning. */
export type HeaderMeaning =
  | { readonly key: string; readonly field: Field }
  | { readonly key: string; readonly item: Item; readonly field: WideField };

/** The headers that a set understands. */
export interface HeaderNames {
  /** The header in letters of the Latin alphabet. */
  find(latin: string): HeaderMeaning | undefined;
  /** Every name of a field, in plain letters. */
  readonly fields: ReadonlyMap<string, Field>;
  /** Every name of a column of one item, as `compactName` gives it. */
  readonly wide: ReadonlyMap<string, { readonly item: Item; readonly field: WideField }>;
}

export function headerNames(set: CriteriaSet): HeaderNames {
  const fields = namesOfFields(set);
  const wide = namesOfWideColumns(set);
  const names = itemNames(set);
  /** "Tiêu chí 1: Cấp ủy, chính quyền …": the item of the number, whatever words follow it. */
  const numberedItem = (latin: string) => {
    const item = NUMBERED.test(latin) ? names.find(latin).byNumber : undefined;
    return item === undefined ? undefined : ({ item, field: 'score' } as const);
  };
  const plain = (latin: string): HeaderMeaning | undefined => {
    const field = fields.get(plainLetters(latin));
    if (field !== undefined) return { key: field, field };
    const found = wide.get(compactName(latin)) ?? numberedItem(latin);
    return found === undefined ? undefined : { key: `${found.item.id} ${found.field}`, ...found };
  };
  return {
    fields,
    wide,
    find(latin) {
      const found = plain(latin);
      if (found !== undefined) return found;
      const { before, inside } = inBrackets(latin);
      const meant = inside === '' ? undefined : plain(before);
      if (meant === undefined) return undefined;
      return changesNothing(inside, meant) ? meant : undefined;
    },
  };
}

/**
 * "TC1 (7 điểm)" is TC1, and "TC1 (năm trước)" nobody's guess. Nor is "Minh chứng (năm trước)": what brackets say is known word by
 * word, or the column is another one. A maximum that is not the item's is the heading of another set.
 */
function changesNothing(inside: string, meant: HeaderMeaning): boolean {
  const words = IN_WORDS[meant.field];
  if (words !== undefined) return words.test(inside);
  const maximum = MAXIMUM.exec(inside)?.[1]?.replace(' ', '.');
  if (maximum === undefined) return false;
  const known = 'item' in meant ? meant.item.maximum : undefined;
  return known === undefined || known === null || Number(maximum) === known;
}

/** A heading whose end is in brackets: what stands before, and what is inside, in plain letters. */
function inBrackets(latin: string): { readonly before: string; readonly inside: string } {
  const text = latin.trim();
  const opening = text.lastIndexOf('(');
  if (opening < 1 || !text.endsWith(')')) return { before: text, inside: '' };
  return { before: text.slice(0, opening), inside: plainLetters(text.slice(opening + 1, -1)) };
}

/** "7 điểm", "7đ", "tối đa 7", "điểm tối đa: 7,5 điểm": a number that is said to be points, or the most. */
const MAXIMUM =
  /^(?:(?:diem )?(?:toi da|max) (?=\d)|(?=\d{1,3}(?: \d{1,2})? ?(?:diem|d\b|toi da)))(\d{1,3}(?: \d{1,2})?)(?: ?(?:diem|d))?(?: toi da)?$/;

const wordsAlone = (words: string) => new RegExp(`^(?:(?:${words})(?: |$))+$`);
const OF_DOCUMENTS = wordsAlone(
  'ten|so|ky hieu|so hieu|ngay|thang|trich yeu|van ban|tai lieu|tep|file|ho so|minh chung|ban hanh|ghi|ghi ro|day du|neu co|kem theo|' +
    'dinh kem|link|duong dan|va|hoac|cac|cua|loai|noi luu',
);
const OF_PEOPLE = wordsAlone('ho ten|ho va ten|ten|chuc vu|nguoi|doan|to|ghi ro|ghi|neu co|va|cua|don vi');
const OF_UNITS = wordsAlone('xa|phuong|thi tran|dac khu|cap xa|don vi|ten|ghi|ghi ro|day du|du|va|hoac');
/** Columns of words, of which these words in brackets tell more and change nothing. */
const IN_WORDS: Readonly<Partial<Record<Field | WideField, RegExp>>> = {
  evidence: OF_DOCUMENTS,
  note: OF_DOCUMENTS,
  assessor: OF_PEOPLE,
  unitName: OF_UNITS,
  submittedOn: wordsAlone('ngay|thang|nam|dd|mm|yyyy|gio|ghi ro'),
};

/** What a header means, as one word for each meaning: to count how many columns of a row are known. */
export function meaningsFor(set: CriteriaSet): (header: string) => string | undefined {
  const names = headerNames(set);
  return (written) =>
    written === '' || written.length > LONGEST_HEADER ? undefined : names.find(inLatin(written))?.key;
}

const NUMBERED = /^\s*tiêu chí (?:số )?\d/iu;
const LONGEST_HEADER = 200;

/** A header with letters of another alphabet that look like ours, in ours. */
export function inLatin(header: string): string {
  return lookAlike(header)?.plain ?? header;
}

/** Columns of counts are part of the form only where something is counted; elsewhere they are the office's own. */
function namesOfFields(set: CriteriaSet): ReadonlyMap<string, Field> {
  if (set.items.some((item) => takesCounts(item) !== 'no')) return FIELD_BY_NAME;
  return new Map([...FIELD_BY_NAME].filter(([, field]) => !COUNT_FIELDS.has(field)));
}

const COUNT_FIELDS: ReadonlySet<Field> = new Set(['part', 'whole']);

function namesOfWideColumns(set: CriteriaSet): HeaderNames['wide'] {
  const names = new Map<string, { item: Item; field: WideField }>();
  for (const item of set.items) {
    for (const [name, suffixes] of Object.entries(WIDE_SUFFIXES)) {
      const field = name as WideField;
      if (COUNT_FIELDS.has(field) && takesCounts(item) === 'no') continue;
      for (const suffix of suffixes) names.set(compactName(`${item.id} ${suffix}`), { item, field });
    }
  }
  return names;
}
