import { readEvidence } from '../evidence/read-evidence.ts';
import type {
  AreaCase,
  AreaCaseOutcome,
  CaseOutcome,
  Cases,
  Difference,
  ExpectedOutcome,
} from '../model/criteria-case.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import type { EvidenceBook } from '../model/evidence.ts';
import type { Language } from '../model/language.ts';
import { particularList } from '../model/particular-list.ts';
import { plainLetters } from '../model/plain-letters.ts';
import type { AreaOutcome, Result, UnitResult } from '../model/result.ts';
import { buildResult } from '../result/build-result.ts';
import { codeOf, evidenceOfAreas, evidenceOfCases, provinceOf } from './evidence-of.ts';

/** What came of the cases of a set. */
export interface CaseRun {
  readonly set: CriteriaSet;
  readonly cases: Cases;
  readonly outcomes: readonly CaseOutcome[];
  readonly areaOutcomes: readonly AreaCaseOutcome[];
  /** Evidence and results behind the cases, for what asks what they reached. */
  readonly book: EvidenceBook;
  readonly units: readonly UnitResult[];
  readonly areas: readonly AreaOutcome[];
}

/** Evaluates every case under the set, as an evaluation of evidence does it. */
export async function runCases(cases: Cases, set: CriteriaSet, language: Language): Promise<CaseRun> {
  const year = cases.year ?? set.applies.from;
  const of = { set, year, checkedOn: cases.checkedOn, language };
  const main = await evaluated(evidenceOfCases(cases), of, elsewhereOf(cases, year));
  const whole = cases.areas.length === 0 ? undefined : await evaluated(evidenceOfAreas(cases), of, []);
  const units = new Map(main.result.units.map((unit) => [unit.code, unit]));
  const areas = whole?.result.summary.areas ?? [];
  return {
    set,
    cases,
    outcomes: cases.cases.map((each, index) => ({
      case: each,
      differences: differencesOf(each.expect, units.get(codeOf(index)), problemsOf(main.result, codeOf(index))),
    })),
    areaOutcomes: cases.areas.map((each, index) => ({
      case: each,
      differences: areaDifferences(
        each,
        areas.find(({ rule, province }) => rule === each.expect.rule && province === provinceOf(index)),
      ),
    })),
    book: main.book,
    units: main.result.units,
    areas,
  };
}

interface Under {
  readonly set: CriteriaSet;
  readonly year: number;
  readonly checkedOn: string | undefined;
  readonly language: Language;
}

type Elsewhere = NonNullable<NonNullable<Parameters<typeof buildResult>[0]['context']>['elsewhere']>;

async function evaluated(
  source: ReturnType<typeof evidenceOfCases>,
  { set, year, checkedOn, language }: Under,
  elsewhere: Elsewhere,
): Promise<{ readonly result: Result; readonly book: EvidenceBook }> {
  const { book, problems } = await readEvidence([source], set, year);
  const context = { ...(checkedOn === undefined ? {} : { checkedOn }), elsewhere };
  const result = buildResult({
    set,
    book,
    problems,
    evaluationYear: year,
    checkedOn,
    language,
    toolVersion: '',
    context,
  });
  return { result, book };
}

/** Classes in other evaluations, as results would say them. */
function elsewhereOf({ cases, file }: Cases, evaluationYear: number): Elsewhere {
  const classes = new Map<string, Map<string, { id: string; label: { vi: string } }>>();
  for (const [index, { elsewhere = {} }] of cases.entries()) {
    for (const [subject, id] of Object.entries(elsewhere)) {
      const known = classes.get(subject) ?? new Map();
      classes.set(subject, known.set(codeOf(index), { id, label: { vi: id } }));
    }
  }
  return [...classes].map(([subject, of]) => ({ subject, file, evaluationYear, classes: of }));
}

/** Said of whatever a case leaves out, which its expectations refer to already. */
const NOT_SENT: ReadonlySet<string> = new Set(['missing-row', 'missing-score', 'missing-value']);

function problemsOf({ problems }: Result, unit: string): string[] {
  return problems
    .filter((each) => each.unit === unit && !NOT_SENT.has(each.code))
    .map(({ code, item }) => (item === null ? code : `${code} ${item}`))
    .sort();
}

function differencesOf(
  expected: ExpectedOutcome,
  unit: UnitResult | undefined,
  problems: readonly string[],
): Difference[] {
  if (unit === undefined) return [{ field: 'class', expected: shown(expected.class), found: '' }];
  const items = new Map(unit.items.map((item) => [item.id, item]));
  const { levels = {}, points = {}, states = {} } = expected;
  const compared: readonly (readonly [Difference['field'], unknown, unknown, string?])[] = [
    ['total', expected.total, unit.total],
    ['class', expected.class, unit.classification?.id ?? null],
    ['withEvidence', expected.withEvidence, unit.withEvidence?.classification.id ?? ''],
    ['notices', expected.notices, unit.notices.map(({ because }) => because.code)],
    ['problems', [...(expected.problems ?? [])].sort(), problems],
    ...Object.entries(levels).map(([id, level]) => ['levels', level, items.get(id)?.level ?? null, id] as const),
    ...Object.entries(points).map(([id, sum]) => ['points', sum, items.get(id)?.points ?? null, id] as const),
    ...Object.entries(states).map(([id, state]) => ['states', state, items.get(id)?.state ?? '', id] as const),
  ];
  const reason = unit.classification?.reason ?? '';
  const lacksReason =
    expected.reason !== undefined && !plainLetters(reason).includes(plainLetters(expected.reason))
      ? [{ field: 'reason' as const, expected: expected.reason, found: reason }]
      : [];
  return [...compared.flatMap(([field, wanted, found, of]) => difference(field, wanted, found, of)), ...lacksReason];
}

function areaDifferences({ expect }: AreaCase, found: AreaOutcome | undefined): Difference[] {
  const { rule, undecided = 0, ...counts } = expect;
  if (found === undefined) return [{ field: 'rule', expected: rule, found: '' }];
  return [...Object.entries({ ...counts, undecided })].flatMap(([field, wanted]) =>
    difference(field as keyof AreaCase['expect'], wanted, found[field as keyof typeof counts]),
  );
}

function difference(field: Difference['field'], wanted: unknown, found: unknown, of?: string): Difference[] {
  if (wanted === undefined || JSON.stringify(wanted) === JSON.stringify(found)) return [];
  return [{ field, ...(of === undefined ? {} : { of }), expected: shown(wanted), found: shown(found) }];
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? particularList(value) : String(value);
}
