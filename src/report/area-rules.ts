import { SPEECH } from '../labels/speech.ts';
import { inLanguage, type Language } from '../model/language.ts';
import { inLegalOrder } from '../model/legal-order.ts';
import { formatNumber } from '../model/number-text.ts';
import { inOneLine } from '../model/place-names.ts';
import type { AreaOutcome, Result, ResultAreaRule } from '../model/result.ts';

/** What a district or province reaches by one rule of the set, in words. */
export interface AreaLine {
  readonly area: string;
  readonly kind: ResultAreaRule['area'];
  readonly rule: string;
  readonly outcome: AreaOutcome;
  /** "9/10" */
  readonly reached: string;
  /** "90%" */
  readonly share: string;
  readonly verdict: string;
  readonly article: string | undefined;
}

export function hasAreaRules({ criteria: { areaRules } }: Result): boolean {
  return areaRules !== undefined && areaRules.length > 0;
}

/** Every outcome there is, in the order of the result, where areas stand together. */
export function areaLines({ criteria, summary }: Result, language: Language): AreaLine[] {
  const words = WORDS[language];
  const rules = new Map(criteria.areaRules?.map((rule) => [rule.id, rule]));
  return (summary.areas ?? []).flatMap((outcome) => {
    const rule = rules.get(outcome.rule);
    if (rule === undefined || outcome.of === 0) return [];
    const { province, district, reached, of, recognised, undecided } = outcome;
    const verdict = recognised === null ? words.undecided(undecided) : recognised ? words.yes : words.no;
    return [
      {
        area: inOneLine([district, province]) || words.unnamed,
        kind: rule.area,
        rule: inLanguage(rule.label, language),
        outcome,
        reached: `${reached}/${of}`,
        share: `${formatNumber(rule.share, language)}%`,
        verdict,
        article: rule.article === undefined ? undefined : inLegalOrder(rule.article),
      },
    ];
  });
}

/** The lines of each area together, areas in the order they first appear. */
export function byArea(lines: readonly AreaLine[]): AreaLine[][] {
  const areas = new Map<string, AreaLine[]>();
  for (const line of lines) {
    const key = JSON.stringify([line.outcome.province, line.outcome.district]);
    const known = areas.get(key);
    if (known === undefined) areas.set(key, [line]);
    else known.push(line);
  }
  return [...areas.values()];
}

export interface SilentRule {
  readonly rule: ResultAreaRule;
  readonly label: string;
  readonly cause: string;
}

/** Rules by which nothing can be stated because there is nothing to count, with the cause. */
export function silentRules(result: Result, language: Language): SilentRule[] {
  const words = WORDS[language];
  const stated = new Set(areaLines(result, language).map(({ outcome }) => outcome.rule));
  const noDistrict = result.units.every(({ district }) => district === null);
  const noProvince = result.units.every(({ province }) => province === null);
  return (result.criteria.areaRules ?? [])
    .filter(({ id }) => !stated.has(id))
    .map((rule) => {
      const cause = noDistrict
        ? words.noDistrict
        : rule.area === 'province' && noProvince
          ? words.noProvince
          : words.nothing;
      return { rule, label: inLanguage(rule.label, language), cause };
    });
}

/** The same as sentences, one for each cause. */
export function unstatedRules(result: Result, language: Language): string[] {
  const causes = new Map<string, string[]>();
  for (const { cause, label } of silentRules(result, language)) {
    causes.set(cause, [...(causes.get(cause) ?? []), label]);
  }
  return [...causes].map(([cause, labels]) => `${cause} ${WORDS[language].notStated(SPEECH[language].series(labels))}`);
}

export const AREA_KINDS = {
  vi: { district: 'huyện', province: 'tỉnh' },
  en: { district: 'district', province: 'province' },
} as const;

const WORDS = {
  vi: {
    yes: 'đạt',
    no: 'chưa đạt',
    undecided: (count: number) => `chưa xác định, còn ${count} nơi chưa rõ kết quả`,
    unnamed: 'không ghi địa phương',
    noDistrict: 'Các tệp không ghi huyện nào (cấp huyện không còn từ ngày 01/7/2025).',
    noProvince: 'Các tệp không ghi tỉnh.',
    nothing: 'Không có đơn vị nào để tính.',
    notStated: (rules: string) => `Vì vậy không nêu kết quả: ${rules}.`,
  },
  en: {
    yes: 'reached',
    no: 'not reached',
    undecided: (count: number) => `undecided, ${count} of them not known yet`,
    unnamed: 'no area given',
    noDistrict: 'The files name no district (districts no longer exist since 1 July 2025).',
    noProvince: 'The files name no province.',
    nothing: 'There is nothing to count.',
    notStated: (rules: string) => `So nothing is stated of: ${rules}.`,
  },
} satisfies Record<Language, unknown>;
