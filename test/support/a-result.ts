import type { CriteriaSet } from '../../src/model/criteria-set.ts';
import type { UnitEvidence } from '../../src/model/evidence.ts';
import type { Language } from '../../src/model/language.ts';
import type { Result } from '../../src/model/result.ts';
import { buildResult } from '../../src/result/build-result.ts';
import { writeResult } from '../../src/result/write-result.ts';
import type { AssessContext } from '../../src/scoring/context.ts';
import { aBook, aUnit } from './a-book.ts';
import { aSet } from './a-set.ts';
import { type Contents, read } from './an-evidence-file.ts';

export interface ResultFacts {
  readonly set?: CriteriaSet;
  readonly language?: Language;
  readonly context?: AssessContext;
}

/** The result of evaluating a table as the commands do it, files aside. */
export async function resultOf(
  contents: Contents,
  { set = aSet(), language = 'vi' }: ResultFacts = {},
): Promise<Result> {
  const { book, problems } = await read(contents, { set, year: 2022 });
  return buildResult({
    set,
    book,
    problems,
    evaluationYear: 2022,
    checkedOn: '2022-12-15',
    language,
    toolVersion: '0.1.0',
  });
}

/** The result of units stated directly. */
export function resultOfUnits(
  units: readonly UnitEvidence[],
  { set = aSet(), language = 'vi', context = {} }: ResultFacts = {},
): Result {
  return buildResult({
    set,
    book: aBook(units),
    problems: [],
    evaluationYear: 2022,
    checkedOn: undefined,
    language,
    toolVersion: '0.1.0',
    context,
  });
}

/** One unit with a bit of everything: points, a document that is missing, an item that was not sent. */
export const mixedUnit = aUnit({ TC1: 82.5, TC2: { score: 5, evidence: [] } });

export const written = (result: Result) => [...writeResult(result)].join('');
