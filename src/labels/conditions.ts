import type { ConditionFinding, ConditionFindingOf, ConditionKind } from '../model/condition.ts';
import { inLanguage, type Language } from '../model/language.ts';
import { articleInBrackets, en, inEnglish, midSentence, quantity, reaching, vi } from './phrases.ts';
import { describeShare } from './share.ts';
import { SPEECH } from './speech.ts';

/** A condition that does not hold, with what was found and what is needed: part of a sentence, without a full stop. */
export function describeCondition(condition: ConditionFinding, language: Language): string {
  const said = wordsOf(condition)[language](condition);
  const of = 'item' in condition ? `${named(condition, language)}: ` : '';
  return `${of}${said}${articleInBrackets(condition.article)}`;
}

/** Several conditions as one list; they hold commas of their own. */
export function describeConditions(conditions: readonly ConditionFinding[], language: Language): string {
  return SPEECH[language].series(conditions.map((condition) => describeCondition(condition, language)));
}

/** What a condition asks for, in Vietnamese: the part of the sentence a table has a column for. */
export function describeNeeded(condition: ConditionFinding): string {
  return wordsOf(condition).needed(condition);
}

/** What was found in its place; undefined where nothing was, or where the condition has no value of its own. */
export function describeFound(condition: ConditionFinding): string | undefined {
  return wordsOf(condition).found(condition);
}

interface ConditionWords<C> extends Readonly<Record<Language, (condition: C) => string>> {
  readonly needed: (condition: C) => string;
  readonly found: (condition: C) => string | undefined;
}

/** What is said of each kind behind the name of its item. */
const WORDS: { readonly [K in ConditionKind]: ConditionWords<ConditionFindingOf<K>> } = {
  value: {
    vi: (condition) => `${found(condition, 'vi') ?? 'chưa có số liệu được tính'}, cần ${valueNeeded(condition)}`,
    en: (condition) => {
      const bound = quantity(en(condition.bound), condition.unit);
      const least = isWhole(condition) ? `all ${bound}` : `at least ${bound}`;
      const needed = condition.direction === 'at-least' ? least : `at most ${bound}`;
      const where = condition.category === undefined ? '' : ` for the category ${inEnglish(condition.category)}`;
      return `${found(condition, 'en') ?? 'no figure that counts'}, ${needed} needed${where}`;
    },
    needed: valueNeeded,
    found: (condition) => found(condition, 'vi'),
  },
  met: { vi: () => 'chưa đạt', en: () => 'not met', needed: () => 'đạt', found: () => undefined },
  level: {
    vi: ({ found: now, level }) =>
      `${now === undefined ? 'chưa đạt mức nào' : `hiện là ${now.vi}`}, cần ${reaching(level)}`,
    en: ({ found: now, level }) =>
      `${now === undefined ? 'no level reached' : `now ${inEnglish(now)}`}, ${inEnglish(level)} needed`,
    needed: ({ level }) => reaching(level),
    found: ({ found: now }) => now?.vi,
  },
  points: {
    vi: ({ points, atLeast }) => `${vi(points)} điểm, cần từ ${vi(atLeast)} điểm trở lên`,
    en: ({ points, atLeast }) => `${SPEECH.en.count(en(points), 'point')}, at least ${en(atLeast)} needed`,
    needed: ({ atLeast }) => `từ ${vi(atLeast)} điểm trở lên`,
    found: ({ points }) => `${vi(points)} điểm`,
  },
  class: {
    vi: (condition) => `chưa đủ các điều kiện để ${reaching(condition.class)}`,
    en: (condition) => `the conditions of ${inEnglish(condition.class)} are not all met`,
    needed: (condition) => `đủ các điều kiện để ${reaching(condition.class)}`,
    found: () => undefined,
  },
};

function wordsOf<C extends ConditionFinding>({ kind }: C): ConditionWords<C> {
  return WORDS[kind] as unknown as ConditionWords<C>;
}

function valueNeeded(condition: ConditionFindingOf<'value'>): string {
  const bound = quantity(vi(condition.bound), condition.unit);
  const least = isWhole(condition) ? `đủ ${bound}` : `từ ${bound} trở lên`;
  const where = condition.category === undefined ? '' : ` đối với địa bàn ${midSentence(condition.category.vi)}`;
  return `${condition.direction === 'at-least' ? least : `không quá ${bound}`}${where}`;
}

/** There is no more than 100% of something: "từ 100% trở lên" is no Vietnamese. */
function isWhole({ bound, unit }: { readonly bound: number; readonly unit: string }): boolean {
  return unit === '%' && bound === 100;
}

type OfItem = Exclude<ConditionFinding, { readonly kind: 'class' }>;

/** "PCTH.6T Tỷ lệ trẻ em 6 tuổi vào lớp 1": a colon follows, so a full stop of the label goes. */
function named({ item, label }: OfItem, language: Language): string {
  return `${item} ${inLanguage(label, language)}`.replace(/[.;:]$/, '');
}

function found(condition: ConditionFindingOf<'value'>, language: Language): string | undefined {
  const { counts, value, unit, direction } = condition;
  if (counts !== undefined) return describeShare(counts, language, direction);
  return value === undefined ? undefined : quantity(value, unit);
}

/** A condition as its set asks for it, before anybody is evaluated. */
export const ASKED_CONDITION = {
  vi: {
    value: (name: string, bound: string) => `${name}: ${bound}`,
    met: (name: string) => `${name}: đạt`,
    level: (item: string, level: string) => `${item}: đạt mức “${level}”`,
    points: (name: string, bound: string) => `${name}: ${bound}`,
    class: (label: string) => `đủ các điều kiện của loại “${label}”`,
    recognised: (label: string) => `được công nhận theo “${label}”`,
  },
  en: {
    value: (name: string, bound: string) => `${name}: ${bound}`,
    met: (name: string) => `${name}: met`,
    level: (item: string, level: string) => `${item}: level “${level}”`,
    points: (name: string, bound: string) => `${name}: ${bound}`,
    class: (label: string) => `everything the class “${label}” needs`,
    recognised: (label: string) => `recognised by “${label}”`,
  },
};
