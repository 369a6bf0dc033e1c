import type { Category, Item } from '../../model/criteria-set.ts';
import type { Decimal } from '../../model/decimal.ts';
import { type Counts, type Entry, type EntryField, locate, type UnitEvidence } from '../../model/evidence.ts';
import { type ByLanguage, byLanguage, inLanguage, type Words } from '../../model/language.ts';
import { comparableNamesOf, type NamedThing } from '../../model/names.ts';
import { formatNumber } from '../../model/number-text.ts';
import { particularSeries } from '../../model/particular-list.ts';
import { plainLetters } from '../../model/plain-letters.ts';
import type { ItemReason } from '../../model/reason.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { AssessContext } from '../context.ts';
import type { Plan } from '../plan.ts';

/** What a way of scoring makes of one entry. */
export type MethodOutcome =
  | {
      readonly kind: 'points';
      readonly points: Decimal;
      readonly reason: ItemReason;
      readonly met?: boolean;
      readonly level?: string;
    }
  /** Met or not, without points. */
  | { readonly kind: 'met'; readonly met: boolean; readonly reason: ItemReason }
  /** A value or a level that conditions refer to, without points. */
  | { readonly kind: 'measured'; readonly reason: ItemReason; readonly level?: string }
  | { readonly kind: 'nothing-given'; readonly reason: ItemReason }
  | WrongInput;

/** Without a problem where the unit's own says it: a category that is missing. */
export interface WrongInput {
  readonly kind: 'wrong';
  readonly problem?: Problem;
}

export interface ItemInput {
  readonly plan: Plan;
  readonly unit: UnitEvidence;
  readonly item: Item;
  readonly entry: Entry;
  /** The points people gave that this evaluation goes by: checked ones, or the unit's own in a self-evaluation. */
  readonly given: Decimal | undefined;
  readonly givenIn: EntryField;
  readonly context: AssessContext;
}

export function nothingGiven(code: 'no-score' | 'no-value'): MethodOutcome {
  return { kind: 'nothing-given', reason: { code } };
}

/** Points that people gave and that stand as they are. */
export function awardedPoints(points: Decimal, { maximum }: Item): MethodOutcome {
  if (points === 0) return { kind: 'points', points, reason: { code: 'awarded-zero' } };
  const reason: ItemReason = { code: 'awarded', points, ...(maximum === undefined ? {} : { maximum }) };
  return { kind: 'points', points, reason };
}

/** Points somebody wrote without the value they should follow from: they count where the method can give them. */
export function givenWithoutValue(scored: ItemInput, worth: readonly Decimal[]): MethodOutcome {
  const { given, item } = scored;
  if (given === undefined) return nothingGiven('no-value');
  if (worth.includes(given)) return awardedPoints(given, item);
  const expected = expectedWords(worth.map((points) => ({ points })));
  return wrong(scored, scored.givenIn, 'score-not-a-level', { found: given, item: item.id, expected });
}

/** Points that follow from a value must not be contradicted by points somebody wrote. */
export function agreeing(
  scored: ItemInput,
  found: { readonly points: Decimal; readonly reason: ItemReason; readonly met?: boolean; readonly level?: string },
): MethodOutcome {
  const { given, entry, item } = scored;
  if (given === undefined || given === found.points) return { kind: 'points', ...found };
  const details = { found: given, points: found.points, value: valueText(entry), item: item.id };
  return wrong(scored, scored.givenIn, 'score-contradicts-value', details);
}

/** The value as it is said: what was written, else the two counts. */
export function valueText({ value, counts }: Pick<Entry, 'value' | 'counts'>): string {
  return value ?? (counts === undefined ? '' : countsText(counts));
}

function countsText({ part, whole }: Counts): string {
  return `${part}/${whole}`;
}

/** The levels an officer may choose from, with their points where they have any, in each language. */
export function expectedWords(levels: readonly { readonly label?: Words; readonly points?: Decimal }[]): ByLanguage {
  return byLanguage((language) =>
    particularSeries(
      levels.map(({ label, points }) => {
        const worth = points === undefined ? '' : formatNumber(points, language);
        if (label === undefined) return worth;
        return worth === '' ? inLanguage(label, language) : `${inLanguage(label, language)} (${worth})`;
      }),
    ),
  );
}

/** The one a text names by its id or its label in either language, in any case, with or without diacritics. */
export function named<T extends NamedThing>(choices: readonly T[], text: string): T | undefined {
  const written = plainLetters(text);
  return choices.find((each) => comparableNamesOf(each).includes(written));
}

export function categoryOf({ plan, unit }: Pick<ItemInput, 'plan' | 'unit'>): Category | undefined {
  return plan.categories.get(unit.category ?? '');
}

export function wrong<C extends Parameters<typeof problem>[0]>(
  { entry, unit, item }: Pick<ItemInput, 'entry' | 'unit' | 'item'>,
  field: EntryField,
  code: C,
  details: Parameters<typeof problem<C>>[2],
): WrongInput {
  return { kind: 'wrong', problem: problem(code, locate(entry, field), details, { unit: unit.code, item: item.id }) };
}
