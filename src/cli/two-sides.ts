import type { Purpose } from '../comparison/comparison.ts';
import { matchItems } from '../comparison/match-items.ts';
import { ownEvidence, readingSet, sameItems } from '../comparison/shared-evidence.ts';
import { readEvidence } from '../evidence/read-evidence.ts';
import { expandPatterns } from '../io/read-files.ts';
import { type AssessOptions, assess, withYear } from '../jobs/assess.ts';
import { criteriaInForce, yearProblems } from '../jobs/criteria-in-force.ts';
import { namedCriteria } from '../jobs/criteria-named.ts';
import { openOtherResults, otherResultProblems } from '../jobs/other-results.ts';
import type { World } from '../jobs/world.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import type { ProblemRecord, Result } from '../model/result.ts';
import { buildResult } from '../result/build-result.ts';
import { resultCriteria } from '../result/result-criteria.ts';
import { askNumberCodes } from '../units/ask-number-codes.ts';
import type { Cli } from './cli.ts';
import { readDate, readYear } from './dates.ts';
import { type ReadingFlags, readingFrom } from './reading-options.ts';
import { openResult } from './result-files.ts';
import { worldOf } from './world.ts';

/** Options that say what is compared with what. */
export interface SideOptions extends ReadingFlags {
  readonly sets?: string;
  readonly criteria?: string;
  readonly adopt?: string;
  readonly year?: string;
  readonly with?: readonly string[];
  readonly checkedOn?: string;
}

export interface Sides {
  readonly before: Result;
  readonly after: Result;
  readonly purpose: Purpose;
  /** Of the evidence that was evaluated here; those of a result that was made before stand in it. */
  readonly problems: readonly ProblemRecord[];
}

/** Two results as they are given, or the evidence evaluated under each of two sets. */
export async function bothSides(paths: readonly string[], options: SideOptions, cli: Cli): Promise<Sides> {
  const { sets, criteria, adopt } = options;
  if (sets === undefined && adopt === undefined) {
    const [before, after, ...more] = paths;
    if (before === undefined || after === undefined || more.length > 0) throw notTwoResults(paths.length);
    if (criteria !== undefined || /\.csv$/i.test(before) || /\.csv$/i.test(after)) throw secondSetMissing();
    const [one, other] = [openResult(before, cli.language), openResult(after, cli.language)];
    return { before: one, after: other, purpose: 'results', problems: [] };
  }
  const files = expandPatterns(paths);
  const year = options.year === undefined ? undefined : readYear(options.year);
  const checkedOn = options.checkedOn === undefined ? undefined : readDate(options.checkedOn, '--checked-on');
  const world = worldOf(cli);
  const [first, second] = await twoSets(options, { files, year }, world);
  const asked: AssessOptions = {
    evidence: files,
    year,
    checkedOn,
    reading: readingFrom(options),
    others: options.with,
    language: cli.language,
  };
  const before = await evaluated(asked, { set: first, other: second }, world);
  const after = await evaluated(asked, { set: second, other: first, prospect: newItems(first, second) }, world);
  const purpose = adopt === undefined ? 'sets' : 'adoption';
  return { before, after, purpose, problems: eachOnce([...before.problems, ...after.problems]) };
}

/** Items nobody could send yet, since only the second set asks for them: who lacks them is told what they may bring. */
function newItems(first: CriteriaSet, second: CriteriaSet): ReadonlySet<string> {
  const { onlyAfter } = matchItems(resultCriteria(first), resultCriteria(second));
  return new Set(onlyAfter.map(({ id }) => id));
}

/**
 * As `evaluate` does it. Where the sets ask for other items, the files speak of both: what they say of an item that only
 * the other set has is no error then, and the files are read once more with that in mind.
 */
async function evaluated(
  asked: AssessOptions,
  { set, other, prospect }: { set: CriteriaSet; other: CriteriaSet; prospect?: ReadonlySet<string> },
  world: World,
): Promise<Result> {
  const assessed = await assess(asked, set, world, prospect);
  if (assessed instanceof CannotRun) throw assessed;
  const result = withYear(assessed);
  if (result.problems.length === 0 || sameItems(set, other)) return result;
  const { evaluationYear } = result;
  const { evidence, checkedOn, language } = asked;
  const elsewhere = openOtherResults(asked.others ?? [], language, world);
  const sources = evidence.map(world.files.evidence);
  const read = await readEvidence(sources, readingSet(set, other), asked.year, asked.reading);
  const held = askNumberCodes(read);
  return buildResult({
    set,
    book: ownEvidence(held.book, set),
    problems: [
      ...yearProblems(set, evaluationYear),
      ...otherResultProblems(elsewhere, set, evaluationYear),
      ...held.problems,
    ],
    evaluationYear,
    checkedOn,
    language,
    toolVersion: world.shipped.version,
    context: {
      ...(checkedOn === undefined ? {} : { checkedOn }),
      elsewhere,
      ...(prospect === undefined ? {} : { prospect }),
    },
  });
}

async function twoSets(
  { sets, criteria, adopt, ...flags }: SideOptions,
  { files, year }: { readonly files: readonly string[]; readonly year: number | undefined },
  world: World,
): Promise<[CriteriaSet, CriteriaSet]> {
  if (sets !== undefined) {
    if (criteria !== undefined || adopt !== undefined) throw tooManySets();
    const [first, second, ...more] = sets.split(',').map((reference) => reference.trim());
    if (!first || !second || more.length > 0) throw notTwoSets(sets);
    return [namedCriteria(first, world, year), namedCriteria(second, world, year)];
  }
  if (criteria === undefined && year === undefined) throw setNowMissing();
  const now =
    criteria === undefined
      ? await criteriaInForce(year ?? 0, files, readingFrom(flags), world)
      : namedCriteria(criteria, world, year);
  return [now, namedCriteria(adopt ?? '', world, year)];
}

/** What is wrong in the files is wrong under both sets, and said once. */
function eachOnce(problems: readonly ProblemRecord[]): ProblemRecord[] {
  return [...new Map(problems.map((found) => [JSON.stringify(found), found])).values()];
}

const FIX_USAGE = {
  vi: 'Hai kết quả: hoctap compare ket-qua-2022 ket-qua-2023. Một minh chứng, hai bộ: hoctap compare minh-chung.csv --sets bo1,bo2 -y 2022',
  en: 'Two results: hoctap compare results-2022 results-2023. One evidence, two sets: hoctap compare evidence.csv --sets set1,set2 -y 2022',
};

function notTwoResults(count: number): CannotRun {
  return new CannotRun(
    { vi: `So sánh cần đúng hai kết quả, đã ghi ${count}.`, en: `Exactly two results are compared, not ${count}.` },
    FIX_USAGE,
  );
}

function secondSetMissing(): CannotRun {
  return new CannotRun(
    {
      vi: 'So sánh từ tệp minh chứng thì phải ghi hai bộ tiêu chí.',
      en: 'To compare by evidence files, two criteria sets are needed.',
    },
    {
      vi: 'Ghi --sets bo1,bo2; hoặc -c cho bộ hiện hành và --adopt cho bộ định áp dụng.',
      en: 'Say --sets set1,set2; or -c for the set in force and --adopt for the one to be adopted.',
    },
  );
}

function tooManySets(): CannotRun {
  return new CannotRun(
    { vi: 'Đã ghi --sets thì không ghi thêm -c hoặc --adopt.', en: '--sets goes without -c and --adopt.' },
    FIX_USAGE,
  );
}

function notTwoSets(written: string): CannotRun {
  return new CannotRun(
    { vi: `Sau --sets phải là hai bộ tiêu chí, đã ghi “${written}”.`, en: `--sets takes two sets, not “${written}”.` },
    {
      vi: 'Ngăn hai bộ bằng dấu phẩy, ví dụ --sets tt44-2014,bo-moi.json.',
      en: 'Separate them by a comma, e.g. --sets tt44-2014,new.json.',
    },
  );
}

function setNowMissing(): CannotRun {
  return new CannotRun(
    {
      vi: 'Chưa biết bộ tiêu chí hiện hành để so với bộ định áp dụng.',
      en: 'The set in force, to compare with the one to be adopted, is not known.',
    },
    {
      vi: 'Ghi bộ hiện hành bằng -c, hoặc ghi năm bằng -y để lấy bộ có hiệu lực trong năm đó.',
      en: 'Say the set in force with -c, or the year with -y to take the one in force then.',
    },
  );
}
