import { inLanguage, type Language } from '../model/language.ts';
import type { SaidCondition } from '../model/reason.ts';
import { by, en, quantity, reaching, vi, w, within } from './phrases.ts';
import { describeShare } from './share.ts';

/** A condition that does not hold, with what was found and what is needed: part of a sentence, without a full stop. */
export function describeCondition(condition: SaidCondition, language: Language): string {
  return SAID[language](condition);
}

const SAID = { vi: inVietnamese, en: inEnglish };

/** Several conditions as one list; they hold commas of their own. */
export function describeConditions(conditions: readonly SaidCondition[], language: Language): string {
  return conditions.map((condition) => describeCondition(condition, language)).join('; ');
}

function inVietnamese(condition: SaidCondition): string {
  const article = by(condition.article);
  switch (condition.kind) {
    case 'value': {
      return `${named(condition, 'vi')}: ${found(condition, 'vi') ?? 'chưa có số liệu được tính'}, cần ${describeNeeded(condition)}${article}`;
    }
    case 'met':
      return `${named(condition, 'vi')}: chưa đạt${article}`;
    case 'level': {
      const now = condition.found === undefined ? 'chưa đạt mức nào' : `hiện là ${condition.found.vi}`;
      return `${named(condition, 'vi')}: ${now}, cần ${reaching(condition.level)}${article}`;
    }
    case 'points':
      return `${named(condition, 'vi')}: ${vi(condition.points)} điểm, cần từ ${vi(condition.atLeast)} điểm trở lên${article}`;
    case 'class':
      return `chưa đủ các điều kiện để ${reaching(condition.class)}${article}`;
  }
}

/** What a condition asks for, in Vietnamese: the part of the sentence a table has a column for. */
export function describeNeeded(condition: SaidCondition): string {
  switch (condition.kind) {
    case 'value': {
      const bound = quantity(vi(condition.bound), condition.unit);
      const least = isWhole(condition) ? `đủ ${bound}` : `từ ${bound} trở lên`;
      const where = condition.category === undefined ? '' : ` đối với địa bàn ${within(condition.category.vi)}`;
      return `${condition.direction === 'at-least' ? least : `không quá ${bound}`}${where}`;
    }
    case 'met':
      return 'đạt';
    case 'level':
      return reaching(condition.level);
    case 'points':
      return `từ ${vi(condition.atLeast)} điểm trở lên`;
    case 'class':
      return `đủ các điều kiện để ${reaching(condition.class)}`;
  }
}

/** What was found in its place; undefined where nothing was, or where the condition has no value of its own. */
export function describeFound(condition: SaidCondition): string | undefined {
  switch (condition.kind) {
    case 'value':
      return found(condition, 'vi');
    case 'level':
      return condition.found?.vi;
    case 'points':
      return `${vi(condition.points)} điểm`;
    default:
      return undefined;
  }
}

function inEnglish(condition: SaidCondition): string {
  const article = by(condition.article);
  switch (condition.kind) {
    case 'value': {
      const bound = quantity(en(condition.bound), condition.unit);
      const least = isWhole(condition) ? `all ${bound}` : `at least ${bound}`;
      const needed = condition.direction === 'at-least' ? least : `at most ${bound}`;
      const where = condition.category === undefined ? '' : ` for the category ${w(condition.category)}`;
      return `${named(condition, 'en')}: ${found(condition, 'en') ?? 'no figure that counts'}, ${needed} needed${where}${article}`;
    }
    case 'met':
      return `${named(condition, 'en')}: not met${article}`;
    case 'level': {
      const now = condition.found === undefined ? 'no level reached' : `now ${w(condition.found)}`;
      return `${named(condition, 'en')}: ${now}, ${w(condition.level)} needed${article}`;
    }
    case 'points':
      return `${named(condition, 'en')}: ${en(condition.points)} points, at least ${en(condition.atLeast)} needed${article}`;
    case 'class':
      return `the conditions of ${w(condition.class)} are not all met${article}`;
  }
}

/** There is no more than 100% of something: "từ 100% trở lên" is no Vietnamese. */
function isWhole({ bound, unit }: { readonly bound: number; readonly unit: string }): boolean {
  return unit === '%' && bound === 100;
}

type OfItem = Exclude<SaidCondition, { readonly kind: 'class' }>;

/** "PCTH.6T Tỷ lệ trẻ em 6 tuổi vào lớp 1": a colon follows, so a full stop of the label goes. */
function named({ item, label }: OfItem, language: Language): string {
  return `${item} ${inLanguage(label, language)}`.replace(/[.;:]$/, '');
}

function found(condition: Extract<SaidCondition, { readonly kind: 'value' }>, language: Language): string | undefined {
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
