import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evidenceOfCases } from '../../src/criteria-cases/evidence-of.ts';
import { readCaseJson } from '../../src/criteria-cases/read-case-json.ts';
import { documentsFrom } from '../../src/documents/documents-from.ts';
import { kindsOf } from '../../src/documents/kinds.ts';
import { readEvidence } from '../../src/evidence/read-evidence.ts';
import { lettersFrom } from '../../src/letters/letters-from.ts';
import type { CriteriaSet } from '../../src/model/criteria-set.ts';
import type { Validity } from '../../src/model/recognition.ts';
import type { Result } from '../../src/model/result.ts';
import { libraryGroups } from '../../src/report/criteria/library-list.ts';
import { buildResult } from '../../src/result/build-result.ts';
import { print, textLines, toolsAbsent } from '../certificate/printed.ts';
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

/** Everything there is to draw: of a check, of a unit itself, of the checking, and the report upward. */
const PAPERS = [
  { what: 'papers of the check', kinds: (result: Result, day: string) => kindsOf(result, { office: {}, day }) },
  { what: 'answers', kinds: (result: Result, day: string) => kindsOf(result, { office: {}, day }, 'answer') },
  {
    what: "papers of the unit's own evaluation",
    kinds: (result: Result, day: string) => kindsOf(result, { office: {}, day }, 'application'),
    self: true,
  },
  { what: 'papers of the checking', kinds: () => ['team', 'plan', 'checking-sheet'] as const },
  { what: 'the report', kinds: () => ['report'] as const },
];

test('the law of every set names somebody, and what is only reported is kept from every paper', () => {
  expect(SETS.length).toBeGreaterThan(5);
  expect(SETS.flatMap((set) => notOfTheLaw(set, '2025-07-01')).length).toBeGreaterThan(0);
});

describe.each(ALL)('$name', ({ set, day }) => {
  test.each(PAPERS)('$what name, do and cite what the set says', async ({ kinds, self = false }) => {
    const result = await resultFor(set);
    const options = { office: {}, order: 'rank' as const, withNotAchieved: true, day, self };
    const { documents } = documentsFrom(result, kinds(result, day), { ...options, from: '2025-03-03' });
    const text = documents.map((each) => textIn(each)).join(' ');
    // A law may have no answers, and no dossier once there is nobody to send it to.
    expect(documents.length > 0 || kinds(result, day).length === 0).toBe(true);
    if (documents.length === 0) return;
    holdsOnlyWhatTheSetSays(text, set, day);
    if (documents.some(({ fileName }) => fileName === 'quyet-dinh.docx')) {
      expect(has(text, set.recognition?.recognises ?? '')).toBe(true);
    }
  });

  test('letters name, do and cite what the set says', async () => {
    const result = await resultFor(set);
    const lacking = result.units.slice(0, 1).map((unit) => ({
      ...unit,
      missing: result.criteria.items.slice(0, 2).map(({ id }) => ({ item: id, what: 'evidence' as const })),
    }));
    const { letters } = lettersFrom({ ...result, units: lacking }, { office: { decision: { date: day } } });
    expect(letters).toHaveLength(1);
    holdsOnlyWhatTheSetSays(letters.map((each) => textIn(each.blocks())).join(' '), set, day);
  });
});

describe.each(SETS.map((set) => ({ set, name: set.id })))('certificates of $name', ({ set }) => {
  test.skipIf(toolsAbsent)('do and cite what the set says, and name nobody the office does not', async () => {
    const result = await resultFor(set);
    const earning = new Set(result.criteria.classes.filter(({ earnsAward }) => earnsAward).map(({ id }) => id));
    const unit = result.units.find(({ classification }) => earning.has(classification?.id ?? ''));
    if (unit === undefined) throw new Error('no case reaches a class that is recognised');
    const { files } = await print({ ...result, units: [unit] }, { office: {} });
    expect(files).toHaveLength(1);
    const text = textLines(files[0]?.bytes ?? new Uint8Array())
      .join(' ')
      .normalize('NFC');
    expect(has(text, `${set.recognition?.granted} “${set.subject.award.vi}”`)).toBe(true);
    expect(has(text, unit.classification?.label ?? '')).toBe(true);
    const place = [unit.name, unit.district, unit.province].join(' ');
    expect(AUTHORITIES.filter((each) => has(text, each) && !has(place, each))).toEqual([]);
    expect(text).not.toContain('UBND');
    expect(citedIn(text)).toEqual(citedIn(set.law.document));
    if (set.recognition?.form === 'level') expect(text).not.toMatch(/xếp loại/i);
  });
});

function holdsOnlyWhatTheSetSays(drawn: string, set: CriteriaSet, day: string): void {
  // Who carries a decision out: the units on its list, by their chairmen.
  const text = drawn.normalize('NFC').replace(/Chủ tịch Ủy ban nhân dân các [^;.]*? có tên trong danh sách/g, '');
  const said = wordsOf(set, day);
  expect(AUTHORITIES.filter((each) => has(text, each) && !has(said, each))).toEqual([]);
  expect(notOfTheLaw(set, day).filter((each) => has(text, each) && !has(said, each))).toEqual([]);
  const cited = citedIn(text);
  expect(cited.length).toBeGreaterThan(0);
  expect(cited.filter((number) => !has(lawOf(set), number))).toEqual([]);
  if (set.recognition?.form === 'level') expect(text).not.toMatch(/xếp loại/i);
}

function citedIn(text: string): string[] {
  const found = text.matchAll(/(?:Thông tư|Nghị định|Quyết định|Luật)(?: số)? (\d+\/\d{4}[^\s,;.)”]*)/g);
  return [...new Set([...found].map(([, number = '']) => number))];
}

/** Who is known from reports, of some provinces or of another day: told to the officer, and on no paper. */
function notOfTheLaw({ recognition, facts }: CriteriaSet, day: string): string[] {
  const { authorities = [], bodies = [] } = recognition ?? {};
  const others = [
    ...authorities.filter((each) => !holds(each, day)).map(({ who }) => who.vi),
    ...bodies.filter((each) => !holds(each, day)).map(({ name }) => name.vi),
  ];
  return [...others, ...facts.filter(({ reported }) => reported).map(({ says }) => says.vi)];
}

function resultFor(set: CriteriaSet): Promise<Result> {
  const found = RESULTS.get(set) ?? resultOf(set);
  RESULTS.set(set, found);
  return found;
}

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
