import { describeYears } from '../labels/years.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import { byLanguage, inEachLanguage } from '../model/language.ts';
import { type LawRecord, lawStatus } from '../model/law-status.ts';
import type { Location } from '../model/location.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { appliesTo } from './in-force.ts';

/**
 * Warnings about the law of a set that is used for a year: a document that is not in force, a year that may belong to
 * another set, a document last read before that day. `laws` are the documents the set is based on, as far as they
 * are known. They are checked for the day of the check, else for the last day of the year.
 */
export function checkLaw(
  set: CriteriaSet,
  year: number | null,
  checkedOn: string | undefined,
  laws: readonly LawRecord[] = [set.law],
): Problem[] {
  if (year === null) return [];
  const at = { file: `${set.id}@${set.version}` };
  const { document, readOn } = set.law;
  const shared = sharedYear(set, year);
  const outside = !appliesTo(set, year) && shared === undefined;
  return [
    ...(outside
      ? [
          problem('year-outside-criteria', at, {
            year,
            set: set.id,
            years: byLanguage((language) => describeYears(set.applies, language)),
          }),
        ]
      : []),
    ...(shared === undefined
      ? []
      : [
          problem('law-shared-year', at, {
            document,
            year,
            other: shared.with,
            why: inEachLanguage(shared.why),
          }),
        ]),
    ...(shared !== undefined && checkedOn === undefined
      ? []
      : laws.flatMap((law) => statusProblems(law, at, checkedOn ?? `${year}-12-31`))),
    ...(readOn !== undefined && set.law.repealed === undefined && readOn < (checkedOn ?? `${year}-12-31`)
      ? [problem('law-read-before', at, { document, readOn, year })]
      : []),
  ];
}

function sharedYear({ applies: { shared = [] } }: CriteriaSet, year: number) {
  return shared.find((each) => each.year === year);
}

/** In a year that may be another's it is the year that is said, unless a day of checking settles it. */
function statusProblems(law: LawRecord, at: Location, on: string): Problem[] {
  const status = lawStatus(law, on);
  if (status.state === 'not-yet') {
    return [problem('law-not-yet', at, { document: law.document, from: status.from, day: on })];
  }
  if (status.state !== 'repealed') return [];
  const { on: since, by, clause } = status.repeal;
  return [
    problem('law-repealed', at, { document: law.document, on: since, by, article: clause?.article ?? '', day: on }),
  ];
}
