import { sum } from '../model/arithmetic.ts';
import type { Decimal } from '../model/decimal.ts';
import type { Location } from '../model/location.ts';
import { particularList } from '../model/particular-list.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { Mention, ReadFiles } from './mentions.ts';
import type { PointsAtStake } from './points-at-stake.ts';

/** One document, by its bytes, that stands behind several units or several items of one unit, whatever its names. */
export function sharedDocuments(mentions: readonly Mention[], read: ReadFiles, points: PointsAtStake): Problem[] {
  const problems: Problem[] = [];
  for (const uses of usesByContent(mentions, read).values()) {
    const byUnit = new Map<string, Use[]>();
    for (const use of uses) byUnit.set(use.unit, [...(byUnit.get(use.unit) ?? []), use]);
    if (byUnit.size > 1) {
      const details = { units: byUnit.size, ...common(uses, points) };
      problems.push(problem('document-shared-by-units', ...placed(uses), details, { related: others(uses) }));
    }
    for (const [unit, ofUnit] of byUnit) {
      const items = [...new Set(ofUnit.map(({ item }) => item))];
      if (items.length < 2) continue;
      const details = { items: particularList(items), ...common(ofUnit, points) };
      problems.push(problem('document-shared-by-items', ...placed(ofUnit), details, { unit, related: others(ofUnit) }));
    }
  }
  return problems;
}

interface Use {
  readonly unit: string;
  readonly item: string;
  readonly file: string;
  readonly at: Location;
}

/** By SHA-256, those used once left out. */
function usesByContent(mentions: readonly Mention[], read: ReadFiles): Map<string, Use[]> {
  const byContent = new Map<string, Use[]>();
  for (const { unit, item, at, found } of mentions) {
    if (found.kind !== 'files') continue;
    for (const file of found.files) {
      const sha256 = read.get(file)?.sha256;
      if (sha256 === undefined) continue;
      const uses = byContent.get(sha256);
      const use = { unit, item, file: file.path, at };
      if (uses === undefined) byContent.set(sha256, [use]);
      else uses.push(use);
    }
  }
  return byContent;
}

function common(uses: readonly Use[], points: PointsAtStake) {
  const [first] = uses;
  const items = new Map(uses.map(({ unit, item }) => [`${unit}\n${item}`, { unit, item }]));
  const hanging: Decimal[] = [...items.values()].flatMap(({ unit, item }) => points(unit, item) ?? []);
  return { file: first?.file ?? '', copies: new Set(uses.map(({ file }) => file)).size, points: sum(hanging) };
}

function placed([first]: readonly Use[]): [Location] {
  return [first?.at ?? { file: '' }];
}

/** A document of the province is in thousands of cells: a few show where to look, the count says the rest. */
const MOST_PLACES = 20;

function others(uses: readonly Use[]): Location[] {
  return uses.slice(1, MOST_PLACES + 1).map(({ at }) => at);
}
