import { CHANGES, type ChangeWhat } from '../../criteria/diff/changes.ts';
import type { Change, ChangeFacet, CriteriaDiff, Value } from '../../criteria/diff/criteria-diff.ts';
import { gateName } from '../../criteria/gates.ts';
import { type DescribeContext, describeEachBound, describeRounding, withUnit } from '../../criteria/phrases.ts';
import { CRITERIA_WORDS } from '../../labels/criteria.ts';
import { DIFF_WORDS } from '../../labels/criteria-diff.ts';
import { SPEECH } from '../../labels/speech.ts';
import { TERMS } from '../../labels/terms.ts';
import type { Category, PerCategory, Provenance } from '../../model/criteria-set.ts';
import type { Decimal } from '../../model/decimal.ts';
import { inLanguage, LANGUAGES, type Language, type Words } from '../../model/language.ts';
import { inLegalOrder } from '../../model/legal-order.ts';
import { formatNumber } from '../../model/number-text.ts';
import { describeAsked } from './describe-conditions.ts';

export interface SaidChange {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** Texts of which the changed words are worth marking. */
  readonly wording: boolean;
}

/** A change in words; a side that was not there is said to be not stated. */
export function describeChange(
  { what, of, before, after }: Change,
  diff: CriteriaDiff,
  language: Language,
): SaidChange {
  const speech = (side: 'before' | 'after'): DescribeContext => ({ categories: diff[side].categories, language });
  const absent = DIFF_WORDS[language][MAY_BE_UNSTATED.includes(what) ? 'notStated' : 'none'];
  const said = {
    before: before === null ? absent : sayValue(before, what, speech('before')),
    after: after === null ? absent : sayValue(after, what, speech('after')),
  };
  const name = nameOf(what, of, language);
  const wording = isText(before) && isText(after);
  if (said.before !== said.after || before === null || after === null) return { name, ...said, wording };
  // Alike in this language: it is the other one that was changed.
  const other = LANGUAGES.find((each) => each !== language) ?? language;
  const inOther = (value: Value, categories: readonly Category[]) =>
    sayValue(value, what, { categories, language: other });
  return {
    name: `${name} (${DIFF_WORDS[language].ofOther})`,
    before: inOther(before, diff.before.categories),
    after: inOther(after, diff.after.categories),
    wording,
  };
}

/** Numbers that are there somewhere even where the set does not say them. */
const MAY_BE_UNSTATED: readonly ChangeWhat[] = ['maximum', 'set-maximum', 'step-of-points', 'minimum'];

/** "Điểm tối đa: 8 điểm" of a part that only one set has. */
export function describeSaid(
  { what, of, value }: ChangeFacet,
  categories: readonly Category[],
  language: Language,
): [string, string] {
  return [nameOf(what, of, language), sayValue(value, what, { categories, language })];
}

function nameOf(what: ChangeWhat, of: Words | null, language: Language): string {
  const name = CHANGES[what][language];
  return of === null ? name : `${name} “${inLanguage(of, language)}”`;
}

function isText(value: Value | null): boolean {
  return value !== null && ['words', 'text', 'clause', 'list'].includes(value.is);
}

function sayValue(value: Value, what: ChangeWhat, speech: DescribeContext): string {
  const { categories, language } = speech;
  const words = CRITERIA_WORDS[language];
  switch (value.is) {
    case 'words':
      return inLanguage(value.words, language);
    case 'list':
      return SPEECH[language].series(value.words.map((each) => inLanguage(each, language)));
    case 'text':
      return value.text;
    case 'perCategory':
      return sayPerCategory(value.words, speech);
    case 'clause':
      return `“${value.clause.text}” (${inLegalOrder(value.clause.article)})`;
    case 'points':
      return words.points(formatNumber(value.points, language));
    case 'number':
      return sayNumber(value, language);
    case 'bound':
      return describeEachBound(value.bound, categories, bare(value.exclusive, language), language);
    case 'steps':
      return SPEECH[language].series(
        value.steps.map(({ bound, points }) => {
          const reach = (each: Decimal) => words[value.direction](withUnit(formatNumber(each, language), value.unit));
          return `${describeEachBound(bound, categories, reach, language)}: ${words.points(formatNumber(points, language))}`;
        }),
      );
    case 'condition':
      return describeAsked(value.condition, value.label, value.unit, speech);
    case 'scoring':
      return value.words[language];
    case 'rounding':
      return describeRounding(value.rounding, language);
    case 'place':
      return words.place(value.number, value.parent);
    case 'years':
      return value.to === null ? words.fromYear(value.from) : `${value.from}-${value.to}`;
    case 'days':
      return [
        ...(value.from === null ? [] : [words.fromDate(words.date(value.from))]),
        ...(value.to === null ? [] : [words.toDate(words.date(value.to))]),
      ].join(' ');
    case 'date':
      return words.date(value.date);
    case 'yes-no':
      return value.yes ? words.yes : words.no;
    case 'open':
      return words.open[value.what];
    case 'choice':
      return sayChoice(value.choice, what, language);
  }
}

function sayPerCategory(value: PerCategory<Words>, { categories, language }: DescribeContext): string {
  if (!('byCategory' in value)) return inLanguage(value, language);
  return SPEECH[language].series(
    categories.flatMap(({ id, label }) => {
      const own = value.byCategory[id];
      return own === undefined ? [] : [`${inLanguage(own, language)} (${inLanguage(label, language)})`];
    }),
  );
}

function sayNumber({ number, unit }: Extract<Value, { is: 'number' }>, language: Language): string {
  const words = CRITERIA_WORDS[language];
  if (unit === 'months') return words.months(number);
  if (unit === 'entries') return words.entries(number);
  return `${formatNumber(number, language)}${unit ?? ''}`;
}

function bare(exclusive: boolean, language: Language): (bound: Decimal) => string {
  const { below } = CRITERIA_WORDS[language];
  return (bound) => (exclusive ? below(formatNumber(bound, language)) : formatNumber(bound, language));
}

function sayChoice(choice: string, what: ChangeWhat, language: Language): string {
  if (what === 'provenance') return TERMS[language].provenance[choice as Provenance];
  if (what === 'gate-kind') return gateName(choice, language);
  const words = CRITERIA_WORDS[language];
  if (what === 'depth') {
    const depth = Number(choice.replace('depth-', ''));
    return words.depths[depth] ?? words.depth(depth);
  }
  const choices: Readonly<Record<string, string>> = words.choices;
  return choices[choice] ?? choice;
}
