import { costsOf, missingBlockers } from '../coverage/cost.ts';
import { SPEECH } from '../labels/speech.ts';
import { TERMS } from '../labels/terms.ts';
import { type CoverageLabels, coverageLabels, describeDay } from '../labels/units.ts';
import type { Language } from '../model/language.ts';
import { formatNumber } from '../model/number-text.ts';
import { inOneLine } from '../model/place-names.ts';
import type { Coverage, CoverageArea, CoverageCounts, MissingWhat, ResultOf, UnitResult } from '../model/result.ts';

/** "Đủ 110/130", with what was sent and when; a phrase each. */
export function describeCounts(counts: CoverageCounts, labels: CoverageLabels): string[] {
  const { units, all, part, onTime, late, undated } = counts;
  return [
    labels.all(`${all}/${units}`),
    labels.some(`${all + part}/${units}`),
    ...(onTime === undefined ? [] : [labels.onTime(onTime)]),
    ...(late === undefined ? [] : [labels.late(late)]),
    ...(undated === undefined || undated === 0 ? [] : [labels.undated(undated)]),
  ];
}

export function describeList({ list, due }: Coverage, language: Language): string {
  const labels = coverageLabels(language);
  const said = labels.listOf[list.source](list.name);
  return due === null ? said : `${said}. ${labels.due(describeDay(due, language))}`;
}

export function describeArea(
  { district, province }: Pick<CoverageArea, 'district' | 'province'>,
  none: string,
): string {
  const named = inOneLine([district, province]);
  return named === '' ? none : named;
}

/** What a unit lacks with the points that hang on each: "chưa có minh chứng: TC5 (7 điểm chưa được tính); chưa gửi gì: TC8". */
export function describeMissing(unit: UnitResult, result: ResultOf<number | null>, language: Language): string {
  const labels = coverageLabels(language);
  const withPoints = result.criteria.maximum !== null;
  const words = withPoints ? TERMS[language].missing : TERMS[language].missingWithoutPoints;
  const costs = costsOf(unit, result.criteria);
  return SPEECH[language].series(
    WHATS.flatMap((what) => {
      const items = costs.filter((cost) => cost.what === what);
      if (items.length === 0) return [];
      const said = items.map(({ item, points, atMost }) => {
        if (points === null) return item;
        const text = formatNumber(points, language);
        return `${item} (${atMost ? labels.atMost(text) : labels.waiting(text)})`;
      });
      return [`${words[what]}: ${SPEECH[language].list(said)}`];
    }),
  );
}

/** What that does to its class. */
export function describeClassEffect(unit: UnitResult, language: Language): string[] {
  const labels = coverageLabels(language);
  const { classification, withEvidence, nextClass } = unit;
  if (classification === null) return [labels.wrongData];
  const then = withEvidence?.classification;
  const blocking = missingBlockers(unit);
  return [
    labels.classNow(classification.label),
    ...(then === undefined || then.id === classification.id ? [] : [labels.classThen(then.label)]),
    ...(nextClass === null || blocking.length === 0
      ? []
      : [labels.blocks(SPEECH[language].list(blocking), nextClass.label)]),
  ];
}

const WHATS: readonly MissingWhat[] = ['row', 'score', 'evidence'];
