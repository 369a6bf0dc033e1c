import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evidenceOfCases } from '../../src/criteria-cases/evidence-of.ts';
import { readCaseJson } from '../../src/criteria-cases/read-case-json.ts';
import { documentsFrom } from '../../src/documents/documents-from.ts';
import { kindsOf } from '../../src/documents/kinds.ts';
import { readEvidence } from '../../src/evidence/read-evidence.ts';
import type { CriteriaSet } from '../../src/model/criteria-set.ts';
import type { Validity } from '../../src/model/recognition.ts';
import type { Result } from '../../src/model/result.ts';
import { libraryGroups } from '../../src/report/criteria/library-list.ts';
import { buildResult } from '../../src/result/build-result.ts';
import { checkFoundCriteria, shippedCriteria } from '../support/criteria-here.ts';

/**
 * Whoever is named on a paper, what is done by it and what it cites comes from the set, on the day of the paper: every
 * set that ships and says how it is recognised, every paper it has, before and after 1 July 2025.
 */
const SETS = libraryGroups(shippedCriteria().flatMap((found) => checkFoundCriteria(found).set ?? []))
  .flatMap(({ sets }) => sets.map(({ set }) => set))
  .filter(({ recognition, open }) => recognition !== undefined && open.length === 0);
const RESULTS = new Map<CriteriaSet, Promise<Result>>();
const DAYS = ['2025-06-30', '2025-07-01'];

const ALL = SETS.flatMap((set) => DAYS.map((day) => ({ set, day, name: `${set.id} on ${day}` })));

describe.each(ALL)('$name', ({ set, day }) => {
  test('authorities, verbs and citations are those of the set', async () => {
    const found = RESULTS.get(set) ?? resultOf(set);
    RESULTS.set(set, found);
    const result = await found;
    const options = { office: {}, order: 'rank' as const, withNotAchieved: true, day };
    const { documents } = documentsFrom(result, kindsOf(result, options), options);
    expect(documents.length).toBeGreaterThan(0);
    const drawn = documents.map((each) => textIn(each));
    // Who carries a decision out: the units on its list, by their chairmen.
    const text = drawn
      .join(' ')
      .normalize('NFC')
      .replace(/Chủ tịch Ủy ban nhân dân các [^;.]*? có tên trong danh sách/g, '');
    const said = wordsOf(set, day);

    const authorities = AUTHORITIES.filter((each) => has(text, each));
    expect(authorities.filter((each) => !has(said, each))).toEqual([]);

    const cited = [...text.matchAll(/(?:Thông tư|Nghị định|Quyết định|Luật)(?: số)? (\d+\/\d{4}[^\s,;.)”]*)/g)].map(
      ([, number = '']) => number,
    );
    expect(cited.length).toBeGreaterThan(0);
    expect([...new Set(cited)].filter((number) => !has(lawOf(set), number))).toEqual([]);

    const { recognition } = set;
    expect(has(text, recognition?.recognises ?? '')).toBe(true);
    if (recognition?.form === 'level') expect(text).not.toMatch(/xếp loại/i);
  });
});

/** Offices and bodies that a paper could name. */
const AUTHORITIES = [
  'Chủ tịch Ủy ban nhân dân',
  'Chủ tịch Ủy ban nhân dân cấp huyện',
  'Chủ tịch Ủy ban nhân dân cấp tỉnh',
  'Ủy ban nhân dân cấp xã',
  'Giám đốc Sở',
  'Sở Giáo dục và Đào tạo',
  'Trưởng phòng Giáo dục',
  'Phòng Giáo dục và Đào tạo',
  'Bộ trưởng',
  'Vụ Giáo dục thường xuyên',
  'Hội đồng đánh giá',
  'Hội khuyến học',
  'Phòng Văn hóa',
  'Thủ trưởng đơn vị',
];

function has(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.normalize('NFC').toLowerCase());
}

function holds({ from, to, provinces, reported }: Validity, day: string): boolean {
  return !reported && provinces === undefined && (from ?? day) <= day && day <= (to ?? day);
}

/** Everything of the recognition that holds on the day, as text, and how the document is cited. */
function wordsOf(set: CriteriaSet, day: string): string {
  const { recognition } = set;
  if (recognition === undefined) throw new Error(set.id);
  const { authorities, bodies, dossiers, deadlines, ...words } = recognition;
  const held = [authorities, bodies, dossiers, deadlines].map((all: readonly Validity[]) =>
    all.filter((each) => holds(each, day)),
  );
  // What criteria and classes are called is quoted too, and may name anybody; facts are printed on no paper.
  const { items, classification } = set;
  return textIn([words, held, items, classification, set.law.citation, set.law.document]).normalize('NFC');
}

function lawOf({ law, items, classification }: CriteriaSet): string {
  return textIn([law.citation, law.document, law.grounds, items, classification]);
}

function textIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(textIn).join(' ');
}

async function resultOf(set: CriteriaSet): Promise<Result> {
  const file = ['1.1.0', '2.0.0', '1.0.0']
    .map((version) => `criteria/${set.id}/${version}.cases.json`)
    .find((path) => existsSync(path));
  const read = readCaseJson(readFileSync(file ?? '', 'utf8'), file ?? '');
  if (!('cases' in read)) throw new Error(JSON.stringify(read.faults));
  const evaluationYear = read.cases.year ?? set.applies.from;
  const { book, problems } = await readEvidence([evidenceOfCases(read.cases)], set, evaluationYear);
  return buildResult({
    ...{ set, book, problems, evaluationYear },
    checkedOn: undefined,
    language: 'vi',
    toolVersion: '',
    context: {},
  });
}
