import { compareVersions } from '../criteria/versions.ts';
import { readCaseJson } from '../criteria-cases/read-case-json.ts';
import { readCaseTable } from '../criteria-cases/read-case-table.ts';
import { type CaseRun, runCases } from '../criteria-cases/run-cases.ts';
import { uncoveredConstructs } from '../criteria-cases/uncovered-constructs.ts';
import type { CaseFault, CaseReading, Cases, UncoveredConstruct } from '../model/criteria-case.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import type { Language } from '../model/language.ts';
import type { TextFile } from '../model/text-file.ts';
import { refusal } from '../problems/refusal.ts';
import { refuseOpenPlaces } from './complete-criteria.ts';
import { namedCriteria } from './criteria-named.ts';
import { isShipped } from './shipped-sets.ts';
import type { ChoosingWorld } from './usable-set.ts';

export interface CriteriaTestOptions {
  /** The set by id, id@version or the path of its file. */
  readonly criteria: string;
  /** The file of its cases (.csv, .xlsx, .json); without it the one beside the set's file. */
  readonly cases?: string | undefined;
  /** The year the cases are of; without it the one their file says, else the first the set applies to. */
  readonly year?: number | undefined;
  /** YYYY-MM-DD, the day terms are counted up to. */
  readonly checkedOn?: string | undefined;
  readonly language: Language;
}

export interface CriteriaTestResult extends Pick<CaseRun, 'set' | 'outcomes' | 'areaOutcomes'> {
  /** The file the cases are in. */
  readonly file: string;
  /** What of the set no case reaches. */
  readonly unreached: readonly UncoveredConstruct[];
  /** Whether everything came out as expected; what no case reaches is no failure. */
  readonly clean: boolean;
}

/** Evaluates the cases of a set and compares the outcomes with what its author expects. */
export async function criteriaTest(asked: CriteriaTestOptions, world: ChoosingWorld): Promise<CriteriaTestResult> {
  const { criteria, language, year, checkedOn } = asked;
  const set = namedCriteria(criteria, world);
  refuseOpenPlaces(set, world);
  const written = await casesOf(asked, set, world);
  const cases: Cases = {
    ...written,
    ...(year === undefined ? {} : { year }),
    ...(checkedOn === undefined ? {} : { checkedOn }),
  };
  const run = await runCases(cases, set, language);
  const { outcomes, areaOutcomes } = run;
  const clean = [...outcomes, ...areaOutcomes].every(({ differences }) => differences.length === 0);
  return { set, file: cases.file, outcomes, areaOutcomes, unreached: uncoveredConstructs(run), clean };
}

async function casesOf(
  { criteria, cases }: CriteriaTestOptions,
  set: CriteriaSet,
  world: ChoosingWorld,
): Promise<Cases> {
  if (cases !== undefined) return casesIn(cases, set, world);
  if (isShipped(set, world)) {
    const text = shippedCases(set, world);
    if (text === undefined) throw refusal('criteria-without-cases', { set: `${set.id}@${set.version}`, beside: [] });
    return unlessFaulty(readCaseJson(text.text, text.file), text.file);
  }
  const { files } = world;
  const own = files.isFolder(criteria) ? files.join(criteria, 'criteria.json') : criteria;
  const beside = ENDINGS.map((ending) => own.replace(/\.json$/i, ending));
  const found = beside.find((path) => files.isThere(path));
  if (found === undefined) throw refusal('criteria-without-cases', { set: own, beside });
  return casesIn(found, set, world);
}

/** What an office may call them, in the order they are looked for. */
const ENDINGS = ['.truong-hop.xlsx', '.truong-hop.csv', '.cases.xlsx', '.cases.csv', '.cases.json'];

async function casesIn(path: string, set: CriteriaSet, { files }: ChoosingWorld): Promise<Cases> {
  if (!/\.json$/i.test(path)) return unlessFaulty(await readCaseTable(files.evidence(path), set), path);
  const { file, text } = files.text(path);
  return unlessFaulty(readCaseJson(text, file), file);
}

function unlessFaulty(read: CaseReading, file: string): Cases {
  if ('cases' in read) return read.cases;
  const faults: readonly CaseFault[] = read.faults;
  throw refusal('criteria-cases-unreadable', { file, faults });
}

/** Those of the version, else of the one before it: what a correction leaves alone still has to come out as before. */
function shippedCases({ id, version }: CriteriaSet, { shipped }: ChoosingWorld): TextFile | undefined {
  const versions = shipped
    .criteria()
    .filter((name) => name.startsWith(`${id}/`))
    .map((name) => name.slice(id.length + 1, -'.json'.length))
    .filter((each) => compareVersions(each, version) <= 0)
    .toSorted((a, b) => compareVersions(b, a));
  for (const each of versions) {
    const cases = shipped.criteriaCases?.(`${id}/${each}.json`);
    if (cases !== undefined) return { ...cases, file: `criteria/${id}/${each}.cases.json` };
  }
  return undefined;
}
