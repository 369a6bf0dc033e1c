import { describeDifference, describeUncovered } from '../../labels/criteria-cases.ts';
import { SPEECH } from '../../labels/speech.ts';
import type { AreaCaseOutcome, CaseOutcome, Difference, UncoveredConstruct } from '../../model/criteria-case.ts';
import type { CriteriaSet } from '../../model/criteria-set.ts';
import { inLanguage, type Language } from '../../model/language.ts';
import { printable } from '../../model/printable.ts';
import type { ConsoleOptions } from '../console/console-options.ts';
import { paint } from '../console/paint.ts';
import { wrapped } from './wrapped.ts';

export interface TestedCases {
  readonly set: Pick<CriteriaSet, 'id' | 'version' | 'classification'>;
  readonly file: string;
  readonly outcomes: readonly CaseOutcome[];
  readonly areaOutcomes: readonly AreaCaseOutcome[];
  readonly unreached: readonly UncoveredConstruct[];
}

/** What came of the cases of a set: those that came out otherwise, then what no case tries. */
export function casesView(tested: TestedCases, { language, width, colours }: ConsoleOptions): string {
  const { set, file, outcomes, areaOutcomes } = tested;
  const words = WORDS[language];
  const pen = paint(colours);
  const all = [...outcomes, ...areaOutcomes];
  const wrong = all.filter(({ differences }) => differences.length > 0);
  const gaps = tested.unreached.map((gap) => describeUncovered(gap, language));
  const lines = [
    ...wrong.flatMap(({ case: each, differences }) => [
      ...wrapped(printable(nameOf(each, words.row, language)), width, 0, 2).map(pen.strong),
      ...differences.flatMap((found) =>
        wrapped(printable(describeDifference(named(found, set, language), language)), width, 2, 2),
      ),
    ]),
    ...(gaps.length === 0 ? [words.allReached] : [words.unreached(gaps.length)]),
    ...gaps.flatMap((gap) => wrapped(`- ${printable(gap)}`, width, 0, 2)),
    '',
    pen.strong(words.summary(`${set.id}@${set.version}`, printable(file), all.length, wrong.length)),
  ];
  return `${lines.join('\n')}\n`;
}

/** Classes by their names, as they are printed everywhere else. */
function named(found: Difference, { classification }: TestedCases['set'], language: Language): Difference {
  if (found.field !== 'class' && found.field !== 'withEvidence') return found;
  const name = (id: string) => {
    const label = classification.classes.find((each) => each.id === id)?.label;
    return label === undefined ? id : `“${inLanguage(label, language)}”`;
  };
  return { ...found, expected: name(found.expected), found: name(found.found) };
}

function nameOf(
  { name, article, ...rest }: { readonly name: string; readonly article?: string; readonly row?: number },
  rowIn: (row: number) => string,
  language: Language,
): string {
  const place = [article, rest.row === undefined ? undefined : rowIn(rest.row)].filter((part) => part !== undefined);
  return place.length === 0 ? name : `${name} (${SPEECH[language].list(place)})`;
}

/** The same as data; every difference and everything not tried with its words. */
export function casesJson(tested: TestedCases, language: Language) {
  const { set, file, outcomes, areaOutcomes } = tested;
  return {
    set: `${set.id}@${set.version}`,
    cases: file,
    count: outcomes.length + areaOutcomes.length,
    wrong: [...outcomes, ...areaOutcomes].flatMap(({ case: each, differences }) =>
      differences.length === 0
        ? []
        : [
            {
              name: each.name,
              article: each.article ?? null,
              row: 'row' in each ? each.row : null,
              differences: differences.map((found) => ({
                ...found,
                message: describeDifference(named(found, set, language), language),
              })),
            },
          ],
    ),
    unreached: tested.unreached.map((gap) => ({ ...gap, message: describeUncovered(gap, language) })),
  };
}

const WORDS = {
  vi: {
    row: (row: number) => `dòng ${row}`,
    unreached: (count: number) => `${count} nội dung của bộ chưa có trường hợp nào thử tới:`,
    allReached: 'Mọi ngưỡng, mức, loại, điều kiện của bộ đều có trường hợp thử tới.',
    summary: (set: string, file: string, count: number, wrong: number) =>
      `${set}: ${count} trường hợp (${file}), ${wrong === 0 ? 'tất cả ra đúng' : `${wrong} trường hợp ra khác`}.`,
  },
  en: {
    row: (row: number) => `row ${row}`,
    unreached: (count: number) => `${SPEECH.en.count(count, 'thing')} of the set that no case tries:`,
    allReached: 'Every bound, level, class and condition of the set is tried by some case.',
    summary: (set: string, file: string, count: number, wrong: number) =>
      `${set}: ${SPEECH.en.count(count, 'case')} (${file}), ${wrong === 0 ? 'all as expected' : `${wrong} not as expected`}.`,
  },
} satisfies Record<Language, Record<string, unknown>>;
