import type { Language } from '../../model/language.ts';
import type { Result } from '../../model/result.ts';
import type { Gaps } from '../../two-scores/gaps.ts';
import type { TwoScores } from '../../two-scores/two-scores.ts';
import { csvTable } from '../csv/csv-table.ts';
import type { Cell } from '../table/column.ts';
import { areaName, describeWhy, type TwoScoresView, twoScoresView } from './view.ts';

/** A row for each unit, item, assessor and area, as Excel opens it; what is what is in the first column. */
export function twoScoresCsv(found: TwoScores, result: Result, language: Language): Iterable<string> {
  const view = twoScoresView(found, result, language);
  const { labels } = view;
  const header = [
    labels.kind,
    labels.code,
    labels.name,
    labels.units,
    labels.count,
    labels.self,
    labels.checked,
    labels.gap,
    labels.mean,
    labels.meanDistance,
    labels.agree,
    labels.above,
    labels.below,
    labels.apart,
    labels.why,
  ];
  return csvTable(header, groups(view), language);
}

function* groups(view: TwoScoresView): Generator<Cell[]> {
  const { found, labels } = view;
  const { kinds } = labels;
  const why = new Map(found.sample.units.map((unit) => [unit.code, describeWhy(view, unit)]));
  yield [kinds.all, null, null, found.units.length, ...figures(found.all), null, null];
  for (const unit of found.units) {
    yield [kinds.unit, { code: unit.code }, unit.name, 1, ...figures(unit), null, why.get(unit.code) ?? null];
  }
  for (const item of found.items) {
    yield [kinds.item, item.id, view.itemName(item.id), null, ...figures(item), null, null];
  }
  for (const each of found.assessors) {
    yield [kinds.assessor, null, each.name ?? labels.noAssessor, each.units, ...figures(each), each.apart, null];
  }
  for (const area of found.areas) {
    yield [kinds.area, null, areaName(view, area), area.units, ...figures(area), null, null];
  }
}

function figures({ count, self, checked, gap, mean, meanDistance, agree, above, below }: Gaps): number[] {
  return [count, self, checked, gap, mean, meanDistance, agree, above, below];
}

/** Every item whose two scores differ, the largest distance first. */
export function differingCsv(found: TwoScores, result: Result, language: Language): Iterable<string> {
  const view = twoScoresView(found, result, language);
  const { labels } = view;
  const header = [
    labels.code,
    labels.name,
    labels.district,
    labels.province,
    labels.item,
    labels.self,
    labels.checked,
    labels.gap,
    labels.assessor,
  ];
  const rows = found.differing.map(({ unit, item, self, checked, gap, assessor }): Cell[] => [
    { code: unit.code },
    unit.name,
    unit.district,
    unit.province,
    item,
    self,
    checked,
    gap,
    assessor,
  ]);
  return csvTable(header, rows, language);
}
