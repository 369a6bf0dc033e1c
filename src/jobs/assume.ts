import { evidenceOfCases } from '../criteria-cases/evidence-of.ts';
import { readEvidence } from '../evidence/read-evidence.ts';
import { readNumber } from '../evidence/text/numbers.ts';
import type { CaseValues, EntryFacts } from '../model/criteria-case.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import type { Language } from '../model/language.ts';
import type { ItemResult, Result, UnitResult } from '../model/result.ts';
import { isError } from '../problems/problem.ts';
import { refusal } from '../problems/refusal.ts';
import { buildResult } from '../result/build-result.ts';
import { checkFoundCriteria, findCriteria } from './criteria-store.ts';
import type { World } from './world.ts';

/** “TC11=2”: what one item would have. */
export interface Assumption {
  readonly item: string;
  /** As it is written in evidence: points, “92/100”, or a level. */
  readonly value: string;
}

/** What a unit would be under assumptions: shown as such, never written as a result. */
export interface AssumedUnit {
  readonly assumptions: readonly Assumption[];
  readonly now: UnitResult;
  readonly after: UnitResult;
}

type AssumeWorld = Pick<World, 'files' | 'shipped'>;

/** Reads `TC11=2`, said once for each item. */
export function readAssumptions(written: readonly string[]): Assumption[] {
  return written.map((text) => {
    const at = text.indexOf('=');
    const [item, value] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
    if (at < 0 || value === '' || !/^\S+$/.test(item)) throw refusal('assume-unreadable', { written: text });
    return { item, value };
  });
}

/**
 * Evaluates units of a result again with some of their items as assumed, under the set of the result and from what the result
 * holds of them. That this gives what the result says is tried first: where it does not, nothing is said at all.
 */
export async function assumptionEvaluator(
  result: Result,
  assumptions: readonly Assumption[],
  language: Language,
  world: AssumeWorld,
): Promise<(unit: UnitResult) => Promise<AssumedUnit>> {
  const { id, version, sha256 } = result.criteria;
  const { set } = checkFoundCriteria(findCriteria(`${id}@${version}`, world), world);
  if (set === undefined || set.sha256 !== sha256) throw refusal('assume-another-set', { set: `${id}@${version}` });
  const named = assumptions.map(({ item, value }) => ({ item: leafNamed(item, set), value }));
  const twice = named.find(({ item }, at) => named.findIndex((each) => each.item === item) !== at);
  if (twice !== undefined) throw refusal('assume-twice', { item: twice.item });
  const again = evaluating(result, set, language);
  return async (now) => {
    if (now.classification === null) throw refusal('assume-of-wrong-data', { name: now.name });
    const given = givenTo(now, set);
    const same = await again(now, given);
    if (same?.total !== now.total || same.classification?.id !== now.classification.id) {
      throw refusal('assume-not-the-same', { name: now.name });
    }
    const after = await again(now, {
      ...given,
      ...Object.fromEntries(named.map((each) => [each.item, entryOf(each, set)])),
    });
    if (after === undefined) throw refusal('assume-not-the-same', { name: now.name });
    return { assumptions: named, now, after };
  };
}

function leafNamed(written: string, set: CriteriaSet): string {
  const item = set.items.find(({ id }) => id.toLowerCase() === written.toLowerCase());
  if (item === undefined) {
    throw refusal('assume-item-unknown', { item: written, known: set.items.map(({ id }) => id) });
  }
  if (item.children.length > 0) throw refusal('assume-of-indicators', { item: item.id, indicators: item.children });
  return item.id;
}

/** As it would be sent: counts for “92/100”, points for a number, else a level or a value; a document comes with it. */
function entryOf({ item, value }: Assumption, set: CriteriaSet): EntryFacts {
  const kind = set.items.find(({ id }) => id === item)?.method?.kind;
  if (/^\d+\s*\/\s*\d+$/.test(value)) return { counts: value };
  if (kind === 'awarded') {
    const reading = readNumber(value);
    if (reading.kind !== 'number') throw refusal('assume-unreadable', { written: `${item}=${value}` });
    return { score: reading.value };
  }
  return { value };
}

function givenTo({ items }: UnitResult, set: CriteriaSet): CaseValues {
  const leaves = new Set(set.items.filter(({ children }) => children.length === 0).map(({ id }) => id));
  return Object.fromEntries(items.filter(({ id }) => leaves.has(id)).map((item) => [item.id, givenIn(item)] as const));
}

function givenIn({ state, points, pointsAwaitingEvidence, value, counts, evidence }: ItemResult): EntryFacts | null {
  if (state === 'not-submitted') return null;
  if (state === 'not-applicable') return { notApplicable: true };
  const documents = { evidence: evidence.join('; ') };
  if (counts !== undefined) return { counts: `${counts.part}/${counts.whole}`, ...documents };
  if (value !== undefined) return { value, ...documents };
  const score = pointsAwaitingEvidence ?? points;
  return score === null ? documents : { score, ...documents };
}

function evaluating({ evaluationYear, checkedOn }: Result, set: CriteriaSet, language: Language) {
  return async ({ category, name }: UnitResult, given: CaseValues): Promise<UnitResult | undefined> => {
    const written =
      category === null ? {} : { category: set.categories.find(({ id }) => id === category)?.label.vi ?? category };
    const cases = { file: '', base: {}, invalid: {}, areas: [], cases: [{ name, given, expect: {}, ...written }] };
    const { book, problems } = await readEvidence([evidenceOfCases(cases)], set, evaluationYear);
    const context = checkedOn === null ? {} : { checkedOn };
    const day = checkedOn ?? undefined;
    const found = buildResult({
      set,
      book,
      problems,
      evaluationYear,
      checkedOn: day,
      language,
      toolVersion: '',
      context,
    });
    if (problems.some(isError) || found.units[0]?.classification === null) {
      const errors = found.problems.filter(({ severity }) => severity === 'error');
      throw refusal('assume-not-possible', { name, why: errors.map(({ message }) => message).join(' ') });
    }
    return found.units[0];
  };
}
