import { compareResults } from '../comparison/compare-results.ts';
import type { Comparison, Purpose } from '../comparison/comparison.ts';
import { matchItems } from '../comparison/match-items.ts';
import { ownEvidence, readingSet, sameItems } from '../comparison/shared-evidence.ts';
import { readEvidence } from '../evidence/read-evidence.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import type { Language } from '../model/language.ts';
import type { OutputFile } from '../model/output-file.ts';
import { OUTPUT_NAMES } from '../model/output-names.ts';
import type { ProblemRecord, Result } from '../model/result.ts';
import { refusal } from '../problems/refusal.ts';
import { COMPARISON_FORMATS, COMPARISON_VIEWS, type ComparisonFormat } from '../report/comparison/views.ts';
import { resultCriteria } from '../result/result-criteria.ts';
import { askNumberCodes } from '../units/ask-number-codes.ts';
import { type AssessOptions, assess, resultOf, withYear } from './assess.ts';
import { criteriaInForce } from './criteria-in-force.ts';
import { namedCriteria } from './criteria-named.ts';
import type { EvidenceWorld } from './evidence-world.ts';
import { openOtherResults } from './open-other-results.ts';
import { openResult } from './open-result.ts';

/** What is compared with what. */
export type CompareOptions =
  /** Two results, each by its folder or file. */
  | { readonly of: 'results'; readonly before: string; readonly after: string; readonly language: Language }
  /** The same evidence under two sets. */
  | ({ readonly of: 'sets'; readonly sets: readonly [string, string] } & AssessOptions)
  /** The same under the set of now, which without a name is the one in force in the year, and under one to be adopted. */
  | ({ readonly of: 'adoption'; readonly criteria?: string | undefined; readonly adopt: string } & AssessOptions);

export interface CompareResult {
  readonly comparison: Comparison;
  /** Of the evidence that was evaluated here; those of a result that was made before are in it. */
  readonly problems: readonly ProblemRecord[];
  /** The views of the comparison, each drawn when it is asked for. */
  view(format: ComparisonFormat): Promise<Iterable<string>>;
  /** All of them. */
  files(): Promise<readonly OutputFile[]>;
}

/** Two results, or one evidence under two sets: who rises, who falls, by what. */
export async function compare(asked: CompareOptions, world: EvidenceWorld): Promise<CompareResult> {
  const { before, after, problems } =
    asked.of === 'results' ? twoResults(asked, world) : await twoEvaluations(asked, world);
  const purpose: Purpose = asked.of;
  const comparison = compareResults(before, after, { purpose, toolVersion: world.shipped.version });
  const view = (format: ComparisonFormat) => COMPARISON_VIEWS[format](comparison, asked.language);
  const { comparisonPage, comparisonTable, comparisonData } = OUTPUT_NAMES[asked.language];
  const nameOf = { html: comparisonPage, csv: comparisonTable, json: comparisonData };
  const file = async (format: ComparisonFormat) => ({ name: nameOf[format], contents: await view(format) });
  return { comparison, problems, view, files: () => Promise.all(COMPARISON_FORMATS.map(file)) };
}

interface Sides {
  readonly before: Result;
  readonly after: Result;
  readonly problems: readonly ProblemRecord[];
}

function twoResults(
  { before, after, language }: Extract<CompareOptions, { of: 'results' }>,
  world: Pick<EvidenceWorld, 'files'>,
): Sides {
  return { before: openResult(before, language, world), after: openResult(after, language, world), problems: [] };
}

async function twoEvaluations(
  asked: Exclude<CompareOptions, { readonly of: 'results' }>,
  world: EvidenceWorld,
): Promise<Sides> {
  const [first, second] = await twoSets(asked, world);
  const before = await evaluated(asked, { set: first, other: second }, world);
  const after = await evaluated(asked, { set: second, other: first, prospect: newItems(first, second) }, world);
  return { before, after, problems: eachOnce([...before.problems, ...after.problems]) };
}

async function twoSets(
  asked: Exclude<CompareOptions, { readonly of: 'results' }>,
  world: EvidenceWorld,
): Promise<[CriteriaSet, CriteriaSet]> {
  const { year, evidence, reading = {} } = asked;
  if (asked.of === 'sets') {
    const [first, second] = asked.sets;
    return [namedCriteria(first, world, year), namedCriteria(second, world, year)];
  }
  const { criteria, adopt } = asked;
  if (criteria !== undefined) return [namedCriteria(criteria, world, year), namedCriteria(adopt, world, year)];
  if (year === undefined) throw refusal('compare-set-of-now-unknown', {});
  return [await criteriaInForce(year, evidence, reading, world), namedCriteria(adopt, world, year)];
}

/** Items nobody could send yet, since only the second set asks for them: who lacks them is told what they may bring. */
function newItems(first: CriteriaSet, second: CriteriaSet): ReadonlySet<string> {
  const { onlyAfter } = matchItems(resultCriteria(first), resultCriteria(second));
  return new Set(onlyAfter.map(({ id }) => id));
}

interface Side {
  readonly set: CriteriaSet;
  readonly other: CriteriaSet;
  readonly prospect?: ReadonlySet<string> | undefined;
}

/**
 * As `evaluate` does it. Where the sets ask for other items, the files refer to both: what they say of an item that only
 * the other set has is no error then, and the files are read once more with that in mind.
 */
async function evaluated(asked: AssessOptions, { set, other, prospect }: Side, world: EvidenceWorld): Promise<Result> {
  const assessed = await assess(asked, set, world, prospect);
  if (assessed instanceof CannotRun) throw assessed;
  const result = withYear(assessed);
  if (result.problems.length === 0 || sameItems(set, other)) return result;
  const { evaluationYear } = result;
  const elsewhere = openOtherResults(asked.others ?? [], asked.language, world);
  const sources = asked.evidence.map(world.files.evidence);
  const read = await readEvidence(sources, readingSet(set, other), asked.year, asked.reading);
  const { book, problems } = askNumberCodes(read);
  const found = { set, elsewhere, evaluationYear, prospect };
  return withYear(resultOf(asked, found, world, { book: ownEvidence(book, set), problems }));
}

/** What is wrong in the files is wrong under both sets, and said once. */
function eachOnce(problems: readonly ProblemRecord[]): ProblemRecord[] {
  return [...new Map(problems.map((found) => [JSON.stringify(found), found])).values()];
}
