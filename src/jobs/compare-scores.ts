import type { Language } from '../model/language.ts';
import type { OutputFile } from '../model/output-file.ts';
import type { Result } from '../model/result.ts';
import { refusal } from '../problems/refusal.ts';
import { differingCsv, twoScoresCsv } from '../report/two-scores/csv.ts';
import { type TwoScores, twoScores } from '../two-scores/two-scores.ts';
import type { EvidenceWorld } from './evidence-world.ts';
import { openResult } from './open-result.ts';

export interface CompareScoresOptions {
  /** A result by its folder or file. */
  readonly result: string;
  readonly language: Language;
}

export interface ComparedScores {
  readonly result: Result;
  readonly found: TwoScores;
  readonly table: Iterable<string>;
  page(): Promise<Iterable<string>>;
  /** The page and the tables: self-scores.html, self-scores.csv, self-differences.csv. */
  files(): Promise<readonly OutputFile[]>;
}

/** Self scores against checked ones within one result. */
export function compareScores(
  { result: path, language }: CompareScoresOptions,
  world: Pick<EvidenceWorld, 'files'>,
): ComparedScores {
  const result = openResult(path, language, world);
  if (result.scoredBy === 'self') throw refusal('compare-scores-only-self', {});
  const found = twoScores(result);
  if (found === undefined) throw refusal('compare-scores-nothing', {});
  const page = async () => (await import('../report/two-scores/html.ts')).twoScoresHtml(found, result, language);
  return {
    result,
    found,
    page,
    get table() {
      return twoScoresCsv(found, result, language);
    },
    files: async () => [
      { name: 'self-scores.html', contents: await page() },
      { name: 'self-scores.csv', contents: twoScoresCsv(found, result, language) },
      { name: 'self-differences.csv', contents: differingCsv(found, result, language) },
    ],
  };
}
