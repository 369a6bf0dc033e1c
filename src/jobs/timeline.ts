import { inLanguage, type Language } from '../model/language.ts';
import type { OutputFile } from '../model/output-file.ts';
import type { Result } from '../model/result.ts';
import { refusal } from '../problems/refusal.ts';
import { timelineFiles } from '../report/timeline/views.ts';
import type { Timeline, TrendCounts } from '../timeline/timeline.ts';
import { timelineOf, trendsOf } from '../timeline/timeline-of.ts';
import { MERGED_IN, officialCommunes } from '../units/official-communes.ts';
import type { EvidenceWorld } from './evidence-world.ts';
import { openResult } from './open-result.ts';

export interface TimelineOptions {
  /** Results of different years, by their folders or files, in any order. */
  readonly results: readonly string[];
  readonly language: Language;
}

export interface TimelineResult {
  readonly timeline: Timeline;
  readonly trends: TrendCounts;
  readonly files: readonly OutputFile[];
}

/** Several years of one award as one line for each unit, area and criterion, former communes under what they became. */
export async function timeline(
  { results, language }: TimelineOptions,
  world: Pick<EvidenceWorld, 'files' | 'shipped'>,
): Promise<TimelineResult> {
  const opened = results.map((path) => ({ path, result: openResult(path, language, world) }));
  const made = await timelineFrom(opened, world);
  const award = inLanguage(opened[0]?.result.criteria.award ?? { vi: '' }, language);
  return { timeline: made, trends: trendsOf(made), files: timelineFiles(made, award, language) };
}

export interface OpenedResult {
  readonly path: string;
  readonly result: Result;
}

/** Results in any order as years of one award; what cannot stand side by side is refused by name. */
export async function timelineFrom(
  results: readonly OpenedResult[],
  world: Pick<EvidenceWorld, 'shipped'>,
): Promise<Timeline> {
  const opened = results.toSorted((a, b) => a.result.evaluationYear - b.result.evaluationYear);
  const [first] = opened;
  if (first === undefined || opened.length < 2) throw refusal('timeline-needs-two', { count: opened.length });
  for (const [index, { path, result }] of opened.entries()) {
    const before = opened[index - 1];
    if (before?.result.evaluationYear === result.evaluationYear) {
      throw refusal('timeline-year-twice', { year: result.evaluationYear, one: before.path, other: path });
    }
    const [award, other] = [first.result.criteria.award.vi, result.criteria.award.vi];
    if (award !== other) throw refusal('timeline-other-award', { one: first.path, award, path, other });
  }
  const communes = officialCommunes(await world.shipped.communes());
  const lineage = { mergedIn: MERGED_IN, successors: communes.successors };
  return timelineOf(
    opened.map(({ result }) => result),
    lineage,
  );
}
