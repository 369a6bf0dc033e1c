import { checkLaw } from '../criteria/check-law.ts';
import { type ReadingOptions, readEvidence } from '../evidence/read-evidence.ts';
import { notice } from '../labels/notices/notice.ts';
import type { CannotRun } from '../model/cannot-run.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import type { Language } from '../model/language.ts';
import type { Result, ResultOf, RunOptions } from '../model/result.ts';
import { refusal } from '../problems/refusal.ts';
import { buildResult, type ResultContext } from '../result/build-result.ts';
import { withRenamedFiles } from '../result/renamed-files.ts';
import type { ItemDemand } from '../result/result-unit.ts';
import { sortProblems } from '../result/sort-problems.ts';
import type { AssessContext } from '../scoring/context.ts';
import { type CategoryOptions, withCategories } from './categories.ts';
import { refuseOpenPlaces } from './complete-criteria.ts';
import { awardOf, needsOf } from './evaluation-needs.ts';
import type { FolderOptions } from './evidence-folder.ts';
import type { EvidenceWorld } from './evidence-world.ts';
import { lawsUsed } from './known-law.ts';
import { type OtherResult, otherResultProblems } from './other-results.ts';
import { withOverrides } from './overrides.ts';
import { openUnits, type UnitOptions } from './units.ts';

/** What an evaluation of evidence may be asked for; every path is one the world's files know. */
export interface AssessOptions extends FolderOptions, UnitOptions, CategoryOptions {
  /** Files of evidence. */
  readonly evidence: readonly string[];
  readonly year?: number | undefined;
  /** How the files are to be read, where it was said. */
  readonly reading?: ReadingOptions | undefined;
  /** The day of the check, YYYY-MM-DD. */
  readonly checkedOn?: string | undefined;
  /** Results of other evaluations whose classes are read, by folder or file. */
  readonly others?: readonly string[] | undefined;
  /** A file of scores set in place of those in the evidence. */
  readonly overrides?: string | undefined;
  /** The language of the sentences in the result. */
  readonly language: Language;
  /** What the result calls a file of evidence, where that is another name than the one it was given by. */
  readonly calledInResult?: (file: string) => string;
}

/**
 * The one way from files to a result: `check` and `evaluate` show different sides of it. A file that is no table says
 * nothing of who sent what: then there is no result but a refusal with what is wrong.
 */
export async function assess(
  asked: AssessOptions,
  set: CriteriaSet,
  world: EvidenceWorld,
  prospect?: AssessContext['prospect'],
  itemDemand?: ItemDemand,
): Promise<ResultOf<number | null> | CannotRun> {
  const { evidence: files, year, language } = asked;
  refuseOpenPlaces(set, world);
  const elsewhere = await otherResults(asked.others ?? [], language, world);
  const documents = asksOfDocuments(asked) ? await import('./evidence-folder.ts') : undefined;
  const folder = documents?.openFolder(asked, language, world);
  const units = await openUnits(asked, world);
  const { calledInResult = (file: string) => file } = asked;
  const sources = files.map(world.files.evidence);
  const named = sources.map((source) => ({ ...source, file: calledInResult(source.file) }));
  const read = await readEvidence(named, set, year, { ...asked.reading, namesAlone: asked.units !== undefined });
  if (!read.readable) {
    // No result comes of it: who gave the files is told of them by the names they were given.
    const given = new Map(sources.map(({ file }) => [calledInResult(file), file]));
    return refusal('evidence-unreadable', {}, sortProblems(withRenamedFiles(read.problems, given)));
  }
  const evaluationYear = year ?? read.book.year ?? null;
  // Whoever answered for a unit knew it by the code in its file, which is corrected only now, or by the right one.
  const said = { ...read, book: withCategories(read.book, set, { categories: asked.categories }) };
  const checked = await units.check(said, evaluationYear, set);
  const placed = withCategories(checked.book, set, asked);
  const overridden = await withOverrides(placed, set, asked.overrides, world);
  const evidence = { set, book: overridden.book, evaluationYear, files };
  const held = folder === undefined ? undefined : documents?.reconcileWithFolder(folder, evidence, world);
  const found = { set, elsewhere, evaluationYear, prospect };
  const result = resultOf(asked, found, world, {
    book: held?.book ?? overridden.book,
    reconcile: held?.reconcile,
    silent: units.silent(checked),
    problems: [...checked.problems, ...overridden.problems],
    itemDemand,
    asked: await askedBeyondFiles(asked, elsewhere, world),
  });
  tellOfOtherResults(result, set, elsewhere, world);
  return units.withCoverage(result, checked);
}

/** Loads the code that reads results only where there are some. */
async function otherResults(
  paths: readonly string[],
  language: Language,
  world: EvidenceWorld,
): Promise<readonly OtherResult[]> {
  if (paths.length === 0) return [];
  const { openOtherResults } = await import('./open-other-results.ts');
  return openOtherResults(paths, language, world);
}

function asksOfDocuments({ evidenceDir, strictEvidence, since }: FolderOptions): boolean {
  return evidenceDir !== undefined || strictEvidence === true || since !== undefined;
}

/** What is missing and is in another result: the officer is told where, and not item by item. */
function tellOfOtherResults(
  { units }: Pick<ResultOf<number | null>, 'units'>,
  set: CriteriaSet,
  elsewhere: readonly OtherResult[],
  world: Pick<EvidenceWorld, 'shipped' | 'notice'>,
): void {
  for (const { subject, items } of needsOf(set).others) {
    if (elsewhere.some((each) => each.subject === subject)) continue;
    const lacking = units.flatMap(({ missing }) => {
      const of = missing.filter(({ item, what }) => what !== 'evidence' && items.includes(item));
      return of.length === 0 ? [] : [of.map(({ item }) => item)];
    });
    if (lacking.length === 0) continue;
    const named = items.filter((item) => lacking.some((each) => each.includes(item)));
    const award = awardOf(subject, world);
    if (award !== undefined)
      world.notice(notice('other-result-missing', { award, items: named, units: lacking.length }));
  }
}

interface Found {
  readonly set: CriteriaSet;
  readonly elsewhere: readonly OtherResult[];
  readonly evaluationYear: number | null;
  readonly prospect: AssessContext['prospect'];
}

/** What was read, scored: what the set and the other results have to say of the year stands before its own problems. */
export function resultOf(
  { checkedOn, language }: AssessOptions,
  { set, elsewhere, evaluationYear, prospect }: Found,
  { shipped }: Pick<EvidenceWorld, 'shipped'>,
  {
    problems,
    ...read
  }: Pick<ResultContext<null>, 'book' | 'problems' | 'reconcile' | 'silent' | 'asked' | 'itemDemand'>,
): ResultOf<number | null> {
  return buildResult({
    ...read,
    set,
    problems: [
      ...checkLaw(set, evaluationYear, checkedOn, lawsUsed(set, { shipped })),
      ...otherResultProblems(elsewhere, set, evaluationYear),
      ...problems,
    ],
    evaluationYear,
    checkedOn,
    language,
    toolVersion: shipped.version,
    context: {
      ...(checkedOn === undefined ? {} : { checkedOn }),
      elsewhere,
      ...(prospect === undefined ? {} : { prospect }),
    },
  });
}

/** What the evaluation is done again with; undefined where nothing but files was given. */
async function askedBeyondFiles(
  { reading = {}, units, district, checkUnits, due, since, category, categories }: AssessOptions,
  others: readonly OtherResult[],
  { files }: Pick<EvidenceWorld, 'files'>,
): Promise<RunOptions | undefined> {
  const read = await Promise.all(others.map(async ({ file }) => ({ file, sha256: (await files.sha256(file)) ?? '' })));
  const { sheet, encoding } = reading;
  const said: RunOptions = {
    ...(sheet === undefined ? {} : { sheet }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(read.length === 0 ? {} : { others: read }),
    // A file by the name the rest of the result gives it, whose sign between folders is the same on every system.
    ...(units === undefined ? {} : { units: files.isThere(units) ? asInResult(units) : units }),
    ...(district === undefined ? {} : { district }),
    ...(checkUnits === undefined ? {} : { checkUnits }),
    ...(due === undefined ? {} : { due }),
    ...(since === undefined ? {} : { since: asInResult(since) }),
    ...(category === undefined ? {} : { category }),
    ...(categories === undefined ? {} : { categories }),
  };
  return Object.keys(said).length === 0 ? undefined : said;
}

function asInResult(path: string): string {
  return path.normalize('NFC').replaceAll('\\', '/');
}

/** An evaluation is always of one year. */
export function withYear(result: ResultOf<number | null>): Result {
  const { evaluationYear } = result;
  if (evaluationYear === null) throw refusal('year-unknown', {});
  return { ...result, evaluationYear };
}
