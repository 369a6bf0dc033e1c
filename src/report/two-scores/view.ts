import { SPEECH } from '../../labels/speech.ts';
import { TWO_SCORES, type TwoScoresLabels } from '../../labels/two-scores.ts';
import { inLanguage, type Language } from '../../model/language.ts';
import { formatNumber } from '../../model/number-text.ts';
import { inOneLine } from '../../model/place-names.ts';
import type { Result } from '../../model/result.ts';
import type { AreaGaps } from '../../two-scores/grouped-gaps.ts';
import { LEAST_SCORES, NEAR, type SampledUnit, type SampleReason } from '../../two-scores/sample.ts';
import type { TwoScores } from '../../two-scores/two-scores.ts';
import { withSign } from '../table/cell-text.ts';

/** What every view of the two scores needs. Texts are raw: each view makes them safe for its own kind. */
export interface TwoScoresView {
  readonly found: TwoScores;
  readonly result: Result;
  readonly language: Language;
  readonly labels: TwoScoresLabels;
  readonly number: (value: number) => string;
  /** “+7,5”, “−2”, “0” */
  readonly signed: (value: number) => string;
  readonly itemName: (id: string) => string;
}

export function twoScoresView(found: TwoScores, result: Result, language: Language): TwoScoresView {
  const number = (value: number) => formatNumber(value, language);
  const names = new Map(result.criteria.items.map(({ id, label }) => [id, inLanguage(label, language)]));
  return {
    found,
    result,
    language,
    labels: TWO_SCORES[language],
    number,
    signed: (value) => withSign(value, language),
    itemName: (id) => names.get(id) ?? '',
  };
}

/** What is said before the tables. */
export function summaryLines({ found, labels, number, signed }: TwoScoresView): string[] {
  const { all, units, unchecked, withoutSelf } = found;
  return [
    labels.pairs({
      pairs: number(all.count),
      units: number(units.length),
      agree: number(all.agree),
      above: number(all.above),
      below: number(all.below),
    }),
    labels.means(signed(all.mean), number(all.meanDistance)),
    ...(unchecked === 0 ? [] : [labels.unchecked(number(unchecked))]),
    ...(withoutSelf === 0 ? [] : [labels.withoutSelf(number(withoutSelf))]),
    labels.reading,
  ];
}

export function sampleRule({ found, labels, number }: TwoScoresView): string {
  const { quota, assessorQuota } = found.sample;
  return labels.sampleRule({
    quota: number(quota),
    assessors: number(assessorQuota),
    near: number(NEAR),
    least: number(LEAST_SCORES),
  });
}

export function describeWhy(view: TwoScoresView, { because }: SampledUnit): string {
  return SPEECH[view.language].series(because.map((reason) => sayReason(view, reason)));
}

function sayReason({ labels, number, signed, result, language }: TwoScoresView, reason: SampleReason): string {
  switch (reason.code) {
    case 'largest-gaps':
      return labels.largestGaps(number(reason.distance));
    case 'near-a-class': {
      const rule = result.criteria.classes.find(({ id }) => id === reason.class);
      const label = rule === undefined ? reason.class : inLanguage(rule.label, language);
      return labels.nearClass(number(reason.total), label, number(reason.bound));
    }
    case 'assessor-apart':
      return labels.assessorApart(reason.assessor, signed(reason.apart));
  }
}

export function areaName({ labels }: TwoScoresView, { province, district }: AreaGaps): string {
  const named = inOneLine([district, province]);
  return named === '' ? labels.noArea : named;
}
