import { sum } from '../../model/arithmetic.ts';
import { ZERO } from '../../model/decimal.ts';
import type { ChecklistMethod, ClassOfMethod, MethodByFacts, MetMethod, SinceMethod } from '../../model/method.ts';
import { date, daysIn, LISTED_TWICE, listed, metOrNot, placeOf, UNKNOWN } from '../cells/named.ts';
import type { Leaf } from '../items/leaf.ts';
import { whole } from '../numbers.ts';
import { byValueElseGiven, contradiction, type MethodQueries, type MethodSql, notAmong } from './method-sql.ts';

const checklist: MethodSql<ChecklistMethod> = {
  value: { reads: 'list', read: listed },
  points: (_, leaf) => (leaf.gives ? byValueElseGiven(pointsListed(leaf), leaf) : undefined),
  said: (_, { named, score, gives }) => `${named} IS NOT NULL${gives ? ` OR ${score} IS NOT NULL` : ''}`,
  faults: ({ entries }, leaf) => [
    { when: `${leaf.named} = ${UNKNOWN}`, code: 'value-not-in-list' },
    { when: `${leaf.named} = ${LISTED_TWICE}`, code: 'value-listed-twice' },
    ...(leaf.gives
      ? [
          contradiction(pointsListed(leaf), leaf),
          {
            when: `${leaf.named} IS NULL AND ${leaf.score} > ${whole(sum(entries.map(({ points }) => points ?? ZERO)))}`,
            code: 'score-above-maximum',
          },
        ]
      : []),
  ],
  met: ({ entries, needed }, { named }) => `${named} >= ${needed ?? entries.length}`,
  metGivesPoints: false,
};

function pointsListed(leaf: Leaf): string {
  return leaf.made('by_value', () => `CASE WHEN ${leaf.named} >= 0 THEN ${leaf.named} END`);
}

const met: MethodSql<MetMethod> = {
  value: { reads: 'name', read: (_, writing) => metOrNot(writing) },
  points: (method, leaf) => (leaf.gives ? byValueElseGiven(pointsWhenMet(method, leaf), leaf) : undefined),
  said: (_, { named, score, gives }) => `${named} IS NOT NULL${gives ? ` OR ${score} IS NOT NULL` : ''}`,
  faults: (method, leaf) => [
    { when: `${leaf.named} = ${UNKNOWN}`, code: 'value-not-met-or-not' },
    ...(leaf.gives
      ? [
          contradiction(pointsWhenMet(method, leaf), leaf),
          notAmong([method.points ?? ZERO, ZERO], `${leaf.named} IS NOT NULL`, leaf),
        ]
      : []),
  ],
  met: ({ points = ZERO }, { named, score, gives }) =>
    gives ? `CASE WHEN ${named} IS NOT NULL THEN ${named} = 1 ELSE ${score} = ${whole(points)} END` : `${named} = 1`,
};

function pointsWhenMet({ points = ZERO }: MetMethod, leaf: Leaf): string {
  return leaf.made('by_value', () => `CASE ${leaf.named} WHEN 1 THEN ${whole(points)} WHEN 0 THEN 0 END`);
}

/** Days are numbers that sort as they do, 20240131: each database has its own way of adding months to a date. */
const since: MethodSql<SinceMethod> = {
  value: { reads: 'date', read: (_, writing) => date(writing) },
  said: (_, { named }) => `${named} IS NOT NULL`,
  faults: (_, leaf) => [
    { when: `${leaf.named} = ${UNKNOWN}`, code: 'value-not-a-date' },
    { when: `${leaf.named} > ${checkedOn(leaf)}`, code: 'value-after-checking' },
  ],
  met: ({ months, atMostMonths }, leaf) => {
    const enough = `${monthsAfter(months, leaf)} <= ${checkedOn(leaf)}`;
    return atMostMonths === undefined
      ? enough
      : `${enough} AND ${checkedOn(leaf)} <= ${monthsAfter(atMostMonths, leaf)}`;
  },
};

function checkedOn({ writing }: Leaf): string {
  if (writing.checkedOn === undefined) throw new Error(`${writing.set.id}: terms are counted up to a day`);
  return writing.checkedOn.replaceAll('-', '');
}

/** The 31st of a month without one is its last day. */
function monthsAfter(months: number, leaf: Leaf): string {
  const { quotient } = leaf.writing.dialect;
  const day = leaf.made('day', () => `${leaf.named} % 100`);
  const count = leaf.made(
    `months_${months}`,
    () => `(${quotient(leaf.named, '10000')}) * 12 + (${quotient(leaf.named, '100')}) % 100 - 1 + ${months}`,
  );
  const year = leaf.made(`year_${months}`, () => quotient(count, '12'));
  const month = leaf.made(`month_${months}`, () => `${count} % 12 + 1`);
  return leaf.made(`after_${months}`, () => `${year} * 10000 + ${month} * 100 + least(${day}, ${daysIn(year, month)})`);
}

/** The class of another evaluation, of the table `elsewhere` or written as the value; both must agree. */
const classOf: MethodSql<ClassOfMethod> = {
  value: { reads: 'name', read: ({ classes }, writing) => placeOf(classes, writing) },
  points: (method, leaf) => (leaf.gives ? pointsOfClass(method, leaf) : undefined),
  said: (_, leaf) => `${place(leaf)} IS NOT NULL`,
  faults: (method, leaf) => [
    { when: `${leaf.named} = ${UNKNOWN}`, code: 'value-not-a-level' },
    {
      when: `${worstElsewhere(leaf)} IS NOT NULL AND ${bestElsewhere(leaf)} = ${UNKNOWN}`,
      code: 'class-elsewhere-unknown',
    },
    {
      when: `${bestElsewhere(leaf)} <> ${worstElsewhere(leaf)} OR ${leaf.named} <> ${bestElsewhere(leaf)}`,
      code: 'class-elsewhere-differs',
    },
    ...(leaf.gives ? [contradiction(pointsOfClass(method, leaf), leaf)] : []),
  ],
  level: (_, leaf) => place(leaf),
  documentedBy: (_, leaf) => `${bestElsewhere(leaf)} IS NOT NULL`,
};

function place(leaf: Leaf): string {
  return leaf.made('class', () => `coalesce(${bestElsewhere(leaf)}, ${leaf.named})`);
}

function pointsOfClass({ classes }: ClassOfMethod, leaf: Leaf): string {
  const cases = classes.map(({ points }, each) => `WHEN ${each} THEN ${whole(points ?? ZERO)}`);
  return leaf.made('by_value', () => `CASE ${place(leaf)} ${cases.join(' ')} END`);
}

/** Columns of the step that gathers the table `elsewhere` (`elsewhere.ts`); several results may have one unit. */
function bestElsewhere({ writing, item }: Leaf): string {
  return `${writing.prefixOf(item)}_elsewhere_best`;
}

function worstElsewhere({ writing, item }: Leaf): string {
  return `${writing.prefixOf(item)}_elsewhere_worst`;
}

export const BY_FACTS: MethodQueries<MethodByFacts> = { checklist, met, since, 'class-of': classOf };
