import { join } from 'node:path';
import { checkFoundCriteria, findCriteria } from '../io/criteria-store.ts';
import { isFolder } from '../io/read-files.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import type { Words } from '../model/language.ts';
import type { Result, ResultCriteria } from '../model/result.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { ClassElsewhere, ElsewhereResult } from '../scoring/context.ts';
import type { Cli } from './cli.ts';
import { openResult } from './result-files.ts';

/** A result of another evaluation, as `--with` names it. */
export interface OtherResult extends ElsewhereResult {
  readonly award: Words;
}

/** Opens the results whose classes this evaluation reads; each by its folder or file. */
export function openOtherResults(paths: readonly string[], { language }: Cli): OtherResult[] {
  return [...new Set(paths)].map((path) => {
    const result = openResult(path, language);
    const file = (isFolder(path) ? join(path, 'result.json') : path).normalize('NFC').replaceAll('\\', '/');
    return {
      subject: subjectOf(result.criteria, file),
      file,
      evaluationYear: result.evaluationYear,
      classes: classesIn(result),
      award: result.criteria.award,
    };
  });
}

/** Results that are of another year, or that no item of the set reads: said, since a wrong file is easily chosen. */
export function otherResultProblems(
  others: readonly OtherResult[],
  set: CriteriaSet,
  evaluationYear: number | null,
): Problem[] {
  const read = new Set(set.items.flatMap(({ method }) => (method?.kind === 'class-of' ? [method.subject] : [])));
  return others.flatMap(({ subject, file, evaluationYear: found, award }) => {
    const named = { award: award.vi, awardEn: award.en ?? award.vi };
    if (!read.has(subject)) return [problem('other-result-unused', { file }, { ...named, set: set.id })];
    if (evaluationYear === null || found === evaluationYear) return [];
    return [problem('other-result-year', { file }, { ...named, found, year: evaluationYear })];
  });
}

/** A unit whose data was invalid there has no class. */
function classesIn({ units, criteria }: Result): ReadonlyMap<string, ClassElsewhere> {
  const labels = new Map(criteria.classes.map(({ id, label }) => [id, label]));
  return new Map(
    units.flatMap(({ code, classification }) => {
      if (classification === null) return [];
      const { id, label } = classification;
      return [[code, { id, label: labels.get(id) ?? { vi: label } }] as const];
    }),
  );
}

/** Results of earlier versions do not name their subject: the set they were made with, or one it is built on, does. */
function subjectOf({ subject, id, version, bases }: ResultCriteria, file: string): string {
  if (subject !== undefined) return subject;
  for (const known of [{ id, version }, ...bases]) {
    const found = shippedSubject(`${known.id}@${known.version}`) ?? shippedSubject(known.id);
    if (found !== undefined) return found;
  }
  throw new CannotRun(
    {
      vi: `Chưa biết kết quả này đánh giá về việc gì, vì bộ tiêu chí ${id} không có sẵn: ${file}`,
      en: `It is not known what this result evaluates, since the criteria set ${id} is not at hand: ${file}`,
    },
    {
      vi: 'Chạy lại “hoctap evaluate” cho kết quả đó bằng phiên bản này, rồi dùng kết quả mới.',
      en: 'Run “hoctap evaluate” for it again with this version, and use the new result.',
    },
  );
}

function shippedSubject(reference: string): string | undefined {
  try {
    return checkFoundCriteria(findCriteria(reference)).set?.subject.id;
  } catch (error) {
    if (error instanceof CannotRun) return undefined;
    throw error;
  }
}
