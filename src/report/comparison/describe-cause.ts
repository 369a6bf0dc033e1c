import type {
  Cause,
  Difference,
  FileIdentity,
  GateCause,
  ItemCause,
  ItemSide,
  UnitComparison,
  UnitSide,
} from '../../comparison/comparison.ts';
import { describeReason } from '../../labels/reasons.ts';
import { SPEECH } from '../../labels/speech.ts';
import { TERMS } from '../../labels/terms.ts';
import { identityOf, short, signed, type View } from './view.ts';

/** A cause in a line: what it moves the total by, and what it is. */
export interface SaidCause {
  /** “+5”; empty where it moves no points. */
  readonly points: string;
  readonly text: string;
  readonly effect: Cause['effect'];
}

export function describeCause(view: View, cause: Cause): SaidCause {
  const { labels, words, number, language, names } = view;
  const { effect } = cause;
  switch (cause.kind) {
    case 'item':
      return {
        points: cause.change === null || cause.change === 0 ? '' : signed(view, cause.change),
        text: itemText(view, cause),
        effect,
      };
    case 'gate': {
      const [was, is] = [gateSide(view, cause, cause.before), gateSide(view, cause, cause.after)];
      return { points: '', text: `${labels.gate(cause.label)}: ${was} → ${is}`, effect };
    }
    case 'band': {
      const [was, is] = [cause.before, cause.after].map((bound) => labels.bandFrom(number(bound)));
      return { points: '', text: `${labels.band(words(cause.class))}: ${was} → ${is}`, effect };
    }
    case 'conditions': {
      const side = effect === 'raises' ? names.before : names.after;
      return { points: '', text: `${side}: ${describeReason(cause.because, language)}`, effect };
    }
  }
}

function itemText(view: View, { label, before, after }: ItemCause): string {
  const { labels, words } = view;
  const name = words(label).replace(/(?<![.;:])[.;:]+$/, '');
  if (before === null) return `${after?.id} ${labels.newItem}: ${sideText(view, after, true)} - ${name}`;
  if (after === null) return `${before.id} ${labels.droppedItem}: ${sideText(view, before, true)} - ${name}`;
  const id = before.id === after.id ? after.id : `${before.id} → ${after.id}`;
  const withMaximum = before.maximum !== after.maximum;
  return `${id}: ${sideText(view, before, withMaximum)} → ${sideText(view, after, withMaximum)} - ${name}`;
}

function sideText({ number, words, language, labels }: View, side: ItemSide | null, withMaximum: boolean): string {
  if (side === null) return labels.absent;
  const { points, maximum, state, level } = side;
  const said = TERMS[language].states[state];
  const plain = level === undefined ? undefined : words(level);
  if (points === null) return plain ?? said;
  const counted = withMaximum && maximum !== null ? `${number(points)}/${number(maximum)}` : number(points);
  const beside = [plain, state === 'scored' || state === 'zero' ? undefined : said].filter(
    (each) => each !== undefined,
  );
  return beside.length === 0 ? counted : `${counted} (${SPEECH[language].list(beside)})`;
}

function gateSide({ labels, language }: View, { items }: GateCause, passed: boolean | null): string {
  if (passed === null) return labels.gateAbsent;
  return passed ? labels.gateHolds : labels.gateFails(SPEECH[language].list(items));
}

/** What is to be known of a unit beside its classes. */
export function remarksOn(view: View, unit: UnitComparison): string[] {
  const { labels } = view;
  const { award, nameBefore, perhaps, change } = unit;
  return [
    ...rangeOf(view, unit.after),
    ...(award === 'gained' ? [labels.awardGained] : award === 'lost' ? [labels.awardLost] : []),
    ...(nameBefore === undefined ? [] : [labels.nameBefore(nameBefore)]),
    ...(perhaps.length === 0 ? [] : [labels.perhaps(SPEECH[view.language].list(perhaps))]),
    ...(change === 'not-comparable' ? wrongSides(unit) : []),
  ];
}

function rangeOf({ labels, number, language }: View, side: UnitSide | null): string[] {
  if (side?.range === undefined || side.class === null) return [];
  const { highest, highestTotal, awaiting } = side.range;
  const end = (label: string, total: number | null) => (total === null ? label : `${label} (${number(total)})`);
  return [
    labels.range(end(side.class.label, side.total), end(highest.label, highestTotal), SPEECH[language].list(awaiting)),
  ];
}

function wrongSides({ before, after }: UnitComparison): string[] {
  const reasons = [before, after].flatMap((side) => (side?.class === null && side.reason !== '' ? [side.reason] : []));
  // The same file read twice has the same faults: said once.
  return [...new Set(reasons)];
}

/** Sentences for the head: what differs, and what is said wherever a made-up set is named. */
export function warningsOf(view: View): string[] {
  const { comparison, labels } = view;
  const made = [comparison.before, comparison.after].filter(({ criteria }) => criteria.provenance === 'illustrative');
  return [
    ...comparison.differences.map((difference) => sayDifference(view, difference)),
    ...new Set(made.map((side) => labels.illustrative(identityOf(side)))),
    ...newItemsWithoutData(view),
    ...(comparison.items.paired.length === 0 ? [labels.noCommonItems] : []),
  ];
}

/** A new item nobody could send yet pulls everybody down: said before anything is concluded from it. */
function newItemsWithoutData({ comparison, labels, names, language }: View): string[] {
  const items = comparison.neededEvidence.filter(({ isNew, lacking }) => isNew && lacking > 0);
  if (items.length === 0 || comparison.purpose === 'results') return [];
  return [labels.newItemsLacking(SPEECH[language].list(items.map(({ item }) => item)), names.after)];
}

function sayDifference({ labels, names, words, number, language }: View, difference: Difference): string {
  switch (difference.code) {
    case 'same-evaluation':
      return labels.sameEvaluation;
    case 'other-outcome':
      return labels.otherOutcome;
    case 'other-subject':
      return labels.otherSubject(words(difference.before), words(difference.after));
    case 'other-set':
      return labels.otherSet(difference.before, difference.after);
    case 'other-version':
      return labels.otherVersion(difference.set, difference.before, difference.after);
    case 'other-content': {
      const set = `${difference.set}@${difference.version}`;
      return labels.otherContent(set, short(difference.before), short(difference.after));
    }
    case 'other-base':
      return labels.otherBase(difference.before, difference.after);
    case 'other-classes': {
      const [was, is] = [difference.before, difference.after].map((labelled) =>
        SPEECH[language].list(labelled.map(words)),
      );
      return labels.otherClasses(was ?? '', is ?? '');
    }
    case 'other-maximum': {
      const text = (value: number | null) => (value === null ? labels.noPoints : number(value));
      return labels.otherMaximum(text(difference.before), text(difference.after));
    }
    case 'other-year':
      return labels.otherYear(difference.before, difference.after);
    case 'other-scored-by':
      return labels.otherScoredBy;
    case 'both-self':
      return labels.bothSelf;
    case 'other-evidence':
      return labels.otherEvidence;
    case 'other-overrides': {
      const { before, after } = difference;
      if (before !== null && after !== null) return labels.otherOverrides(fileOf(before), fileOf(after));
      const [side, only] = before === null ? [names.after, after] : [names.before, before];
      return labels.overridesOfOne(side, only === null ? '' : fileOf(only));
    }
    case 'other-strictness':
      return labels.strictOfOne(names[difference.strict]);
    case 'other-tool':
      return labels.otherTool(difference.before, difference.after);
    case 'other-names':
      return labels.otherNames(difference.units);
    case 'perhaps-recoded':
      return labels.perhapsRecoded(difference.units);
  }
}

function fileOf({ file, sha256 }: FileIdentity): string {
  return `${file} (${short(sha256)})`;
}

/** The counts in a few lines, the same in every view. */
export function countsOf(view: View): string[] {
  const { comparison, labels } = view;
  const { summary } = comparison;
  const { award, points } = summary;
  const classed = summary.up + summary.down + summary.undetermined + summary.same;
  const lines: string[] = [];
  if (award !== null) {
    const moves = award.gained + award.lost === 0 ? '' : `; ${labels.awardMoves(award.gained, award.lost)}`;
    const open = award.undetermined === 0 ? '' : `; ${labels.awardOpen(award.undetermined)}`;
    lines.push(`${labels.awardCounts(award.before, award.after, classed)}${open}${moves}.`);
  }
  if (points === null || points.units === 0) return lines;
  const mean = points.mean === null || points.change === 0 ? '' : `, ${labels.mean(signed(view, points.mean))}`;
  const sum = points.change === 0 ? '' : `; ${labels.pointsSum(signed(view, points.change), points.units)}${mean}`;
  return [...lines, `${labels.points(points)}${sum}.`];
}
